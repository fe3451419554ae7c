import Testing

@testable import MicroVM

/// A serial port with everything that leaves it.
private final class Line {
  private(set) var sent: [UInt8] = []
  private(set) var levels: [Bool] = []

  func port() -> SerialPort {
    SerialPort(
      transmit: { bytes in self.sent += Array(bytes) }, interrupt: { self.levels.append($0) })
  }
}

extension SerialPort {
  fileprivate func read(_ register: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: load(register, byteCount: 1))
  }
  fileprivate func write(_ value: UInt8, _ register: UInt64) {
    store(UInt64(value), at: register, byteCount: 1)
  }
}

/// The accesses are those of Linux's driver: `drivers/tty/serial/8250/8250_port.c`.
struct SerialPortTests {
  private let line = Line()

  @Test func passesTheProbeForAPort() {
    let port = line.port()
    port.write(0, 1)
    #expect(port.read(1) & 0x0f == 0)
    port.write(0x0f, 1)
    #expect(port.read(1) & 0x0f == 0x0f)
    port.write(0, 1)
    port.write(0x1a, 4)
    #expect(port.read(6) & 0xf0 == 0x90)
    port.write(0, 4)
  }

  @Test func isA16550A() {
    let port = line.port()
    port.write(0xbf, 3)
    port.write(0, 2)
    port.write(0, 3)
    port.write(0x01, 2)
    #expect(port.read(2) >> 6 == 3)
  }

  @Test func isNoneOfItsSuccessors() {
    let port = line.port()
    port.write(0x01, 2)
    // A 16650 shows its extended features here, a 16C950 too.
    port.write(0x80, 3)
    #expect(port.read(2) != 0)
    port.write(0xbf, 3)
    #expect(port.read(2) != 0)
    port.write(0, 3)
    // A 16750 would show a FIFO of 64 bytes.
    port.write(0x80, 3)
    port.write(0x21, 2)
    port.write(0, 3)
    #expect(port.read(2) >> 5 == 6)
    // An XScale's port keeps this bit.
    port.write(0x40, 1)
    #expect(port.read(1) == 0)
  }

  @Test func assertsTheTransmitterInterruptWheneverItIsEnabled() {
    let port = line.port()
    for _ in 0..<2 {
      port.write(0x02, 1)
      #expect(port.read(2) & 0x0f == 0x02)
      port.write(0, 1)
    }
    #expect(port.read(2) & 0x0f == 0x01)
    #expect(port.read(5) == 0x60)
  }

  @Test func transmitsAndIsEmptyAtOnce() {
    let port = line.port()
    for byte in Array("console".utf8) {
      #expect(port.read(5) & 0x60 == 0x60)
      port.write(byte, 0)
    }
    #expect(line.sent == Array("console".utf8))
  }

  @Test func raisesTheLineAgainForEveryLotOfBytes() {
    let port = line.port()
    port.write(0x02, 1)
    #expect(line.levels == [true])
    #expect(port.read(2) & 0x0f == 0x02)
    #expect(line.levels == [true, false])
    port.write(0x41, 0)
    #expect(line.levels == [true, false, true])
    port.write(0, 1)
    #expect(line.levels == [true, false, true, false])
  }

  @Test func hasADivisorBehindTheLatch() {
    let port = line.port()
    port.write(0x83, 3)
    port.write(0x01, 0)
    port.write(0x02, 1)
    #expect(port.read(0) == 0x01)
    #expect(port.read(1) == 0x02)
    port.write(0x03, 3)
    #expect(port.read(1) == 0)
    #expect(line.sent.isEmpty)
  }

  @Test func keepsWhatIsWrittenToTheScratchRegister() {
    let port = line.port()
    port.write(0xa5, 7)
    #expect(port.read(7) == 0xa5)
  }

  @Test func receivesWhatItIsGiven() {
    let port = line.port()
    port.write(0x01, 2)
    port.write(0x01, 1)
    #expect(port.receive(Array("ls\n".utf8)) == 3)
    #expect(line.levels == [true])
    #expect(port.read(2) & 0x0f == 0x04)
    var read: [UInt8] = []
    while port.read(5) & 0x01 != 0 { read.append(port.read(0)) }
    #expect(read == Array("ls\n".utf8))
    #expect(line.levels == [true, false])
    #expect(port.read(2) & 0x0f == 0x01)
  }

  @Test func keepsWhatFindsNoRoomInTheFifo() {
    let port = line.port()
    let bytes = (0..<100).map { UInt8($0) }
    port.receive(bytes)
    var read: [UInt8] = []
    while port.read(5) & 0x01 != 0 { read.append(port.read(0)) }
    #expect(read == bytes)
  }

  @Test func takesNoMoreInputThanItsLimit() {
    let port = line.port()
    let bytes = [UInt8](repeating: 7, count: 100_000)
    #expect(port.receive(bytes) == 65536)
    // Sixteen of them have moved into the FIFO.
    #expect(port.receive(bytes) == 16)
  }

  @Test func sendsToItselfInLoopback() {
    let port = line.port()
    port.write(0x10, 4)
    port.write(0x55, 0)
    #expect(line.sent.isEmpty)
    #expect(port.read(5) & 0x01 == 1)
    #expect(port.read(0) == 0x55)
  }

  @Test func tellsOfALoopbackThatIsOverrun() {
    let port = line.port()
    port.write(0x10, 4)
    for byte in UInt8(0)..<17 { port.write(byte, 0) }
    #expect(port.read(5) & 0x02 == 0x02)
    #expect(port.read(5) & 0x02 == 0)
  }

  @Test func splitsAWideAccessIntoItsPorts() {
    let port = line.port()
    port.store(0x5a03, at: 6, byteCount: 2)
    #expect(port.read(7) == 0x5a)
    #expect(port.load(6, byteCount: 4) == 0xffff_5ab0)
    #expect(port.load(.max, byteCount: 8) != 0)
  }
}
