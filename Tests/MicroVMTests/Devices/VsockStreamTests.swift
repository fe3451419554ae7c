import Testing

@testable import MicroVM

/// Credit, and the ends of streams (Virtio 1.2, 5.10.6.3 and 5.10.6.5).
final class VsockStreamTests: VsockScene {
  @Test func sendsNoMoreThanTheGuestHasRoomFor() throws {
    let (client, port) = try connected()
    try send(6, port) { $0.bufferByteCount = 10 }
    _ = client.write("0123456789abcde")
    try serve()
    var payload: [UInt8] = []
    var asked = 0
    while let packet = try packet() {
      if packet.header.operation == 7 { asked += 1 } else { payload += packet.payload }
    }
    #expect(payload == Array("0123456789".utf8))
    #expect(asked == 1)
    try send(6, port) {
      $0.bufferByteCount = 10
      $0.forwardedByteCount = 10
    }
    #expect(try packet()?.payload == Array("abcde".utf8))
  }

  @Test func givesNothingToAGuestThatClaimsToHaveReadMoreThanItGot() throws {
    let (client, port) = try connected()
    try send(6, port) { $0.forwardedByteCount = 1 }
    _ = client.write("x")
    try serve()
    #expect(try packet()?.header.operation == 7)
    #expect(try packet() == nil)
  }

  @Test func resetsAGuestThatSendsMoreThanItWasGranted() throws {
    let (client, port) = try connected()
    // The host does not read, so its socket and then the buffer fill up.
    var answer: UInt16 = 0
    for _ in 0..<1000 where answer != 3 {
      try send(5, port, [UInt8](repeating: 1, count: 60000))
      if let packet = try packet() { answer = packet.header.operation }
    }
    #expect(answer == 3)
    while let bytes = client.read(), !bytes.isEmpty {}
  }

  @Test func tellsTheGuestOfRoomOnceTheHostHasRead() throws {
    let (client, port) = try connected()
    var sent = 0
    while sent < 200_000 {
      try send(5, port, [UInt8](repeating: 1, count: 50000))
      sent += 50000
      while let bytes = client.read(), !bytes.isEmpty {}
    }
    let packet = try #require(try packet()).header
    #expect(packet.operation == 6)
    #expect(packet.forwardedByteCount > 131072)
  }

  @Test func answersWhenAskedForCredit() throws {
    let (_, port) = try connected()
    try send(7, port)
    let packet = try #require(try packet()).header
    #expect(packet.operation == 6)
    #expect(packet.bufferByteCount == 262144)
  }

  @Test func tellsTheGuestWhenTheHostIsGone() throws {
    var pair: (VsockClient, UInt32)? = try connected()
    let port = try #require(pair).1
    _ = pair?.0.write("bye")
    pair = nil
    try serve()
    #expect(try packet()?.payload == Array("bye".utf8))
    let packet = try #require(try packet()).header
    #expect(packet.operation == 4)
    #expect(packet.flags == 3)
    try send(3, port)
    #expect(vsock.connections.isEmpty)
  }

  @Test func letsTheHostEndItsHalf() throws {
    let (client, port) = try connected()
    client.socket.endWriting()
    try serve()
    let packet = try #require(try packet()).header
    #expect(packet.operation == 4)
    #expect(packet.flags == 2)
    try send(5, port, Array("late".utf8))
    #expect(client.read() == Array("late".utf8))
    try send(4, port) { $0.flags = 3 }
    #expect(try self.packet()?.header.operation == 3)
    #expect(client.read() == nil)
    #expect(vsock.connections.isEmpty)
  }

  @Test func letsTheGuestEndItsHalf() throws {
    let (client, port) = try connected()
    try send(5, port, [1])
    try send(4, port) { $0.flags = 2 }
    #expect(client.read() == [1])
    #expect(client.read() == nil)
    _ = client.write("still")
    try serve()
    #expect(try packet()?.payload == Array("still".utf8))
  }
}
