import Glibc
import Linux
import SystemPackage
import Testing

@testable import MicroVM

final class VirtioVsockTests: VsockScene {
  @Test func tellsTheGuestItsContext() {
    #expect(driver.register(0x08) == 19)
    #expect(driver.transport.load(0x100, byteCount: 4) == 42)
    #expect(driver.transport.load(0x104, byteCount: 4) == 0)
  }

  @Test func connectsTheHostToAPortOfTheGuest() throws {
    let client = try VsockClient(path)
    _ = client.write("CONNECT 1000\n")
    try serve()
    let request = try #require(try packet()).header
    var expected = VsockHeader()
    expected.source = 2
    expected.destination = 42
    expected.sourcePort = 0x4000_0000
    expected.destinationPort = 1000
    expected.operation = 1
    expected.bufferByteCount = 262144
    #expect(request == expected)
    #expect(client.read() == [])
    try send(2, 0x4000_0000)
    #expect(client.read() == Array("OK 1073741824\n".utf8))
  }

  @Test(arguments: [
    "CONNECT\n", "CONNECT x\n", "CONNECT 4294967296\n", "HELLO 1\n", "CONNECT  1\n",
  ])
  func hangsUpOnWhoeverSaysSomethingElse(line: String) throws {
    let client = try VsockClient(path)
    _ = client.write(line)
    try serve()
    #expect(client.read() == nil)
    #expect(try packet() == nil)
  }

  @Test func carriesBytesBothWays() throws {
    let (client, port) = try connected()
    try send(5, port, Array("from the guest".utf8))
    #expect(client.read() == Array("from the guest".utf8))
    try driver.offer(4096, 0)
    #expect(client.write("from the host") == .moved(13))
    try serve()
    let packet = try #require(try taken())
    #expect(packet.header.operation == 5)
    #expect(packet.header.payloadByteCount == 13)
    #expect(packet.header.forwardedByteCount == 14)
    #expect(packet.payload == Array("from the host".utf8))
  }

  @Test func connectsTheGuestToASocketOfTheHost() throws {
    let listener = try LocalListener(at: FilePath("\(path)_52"))
    try send(1, 52)
    #expect(try packet()?.header.operation == 2)
    let client = try VsockClient(acceptingFrom: listener)
    try send(5, 52, [1, 2, 3])
    #expect(client.read() == [1, 2, 3])
  }

  @Test func resetsWhatNobodyKnows() throws {
    try send(1, 53)
    let answer = try #require(try packet()).header
    #expect(answer.operation == 3)
    #expect(answer.sourcePort == 53)
    #expect(answer.destinationPort == 1000)
    for operation in [2, 4, 5, 6, 7, 0, 8, 0xffff] as [UInt16] {
      try send(operation, 53)
      #expect(try packet()?.header.operation == 3)
    }
    try send(1, 53) { $0.type = 2 }
    #expect(try packet()?.header.operation == 3)
    try send(1, 53) { $0.destination = 7 }
    #expect(try packet()?.header.source == 7)
  }

  @Test func isSilentToResetsAndToAWrongSource() throws {
    try send(3, 53)
    try send(1, 53) { $0.source = 43 }
    try send(5, 53, [1]) { $0.payloadByteCount = 2 }
    try send(5, 53, [1]) { $0.payloadByteCount = .max }
    #expect(try packet() == nil)
  }

  @Test func closesAtTheGuestsReset() throws {
    let (client, port) = try connected()
    try send(3, port)
    #expect(client.read() == nil)
    #expect(vsock.connections.isEmpty)
  }

  @Test func closesEverythingAtAResetOfTheDevice() throws {
    let (client, _) = try connected()
    let other = try VsockClient(path)
    try serve()
    driver.setRegister(0x70, 0)
    #expect(client.read() == nil)
    #expect(other.read() == nil)
    #expect(vsock.connections.isEmpty)
    // Without a driver nobody answers.
    let late = try VsockClient(path)
    try serve()
    #expect(late.read() == nil)
  }

  @Test func listensToTheGuestNoMoreOnceItTakesNoAnswers() throws {
    for _ in 0..<256 { try send(1, 53) }
    var header = VsockHeader()
    header.source = 42
    header.operation = 1
    try driver.add([.readable(header.bytes)], to: 1)
    driver.notify(1)
    #expect(try driver.takeUsed(1) == nil)
    #expect(try packet()?.header.operation == 3)
    #expect(try driver.takeUsed(1) != nil)
  }

  @Test func worksOnAThreadOfItsOwn() throws {
    let loop = try DeviceLoop(events, holding: lock)
    let client = try VsockClient(path)
    _ = client.write("CONNECT 1000\n")
    var request: VsockHeader?
    while request == nil {
      request = try lock.withLock { try packet()?.header }
      sched_yield()
    }
    #expect(request?.operation == 1)
    _ = loop
  }
}
