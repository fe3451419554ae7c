/// A serial port as PCs have had since the 16550A: eight ports, transmitting at once.
///
/// Register names and bits are those of the National Semiconductor PC16550D data sheet, section 8.
/// The transmitter is always empty, so its interrupt is due again as soon as a byte is out.
final class SerialPort: PortDevice {
  /// How many ports it takes.
  static let portCount = 8
  /// Bytes that the receiver's FIFO holds.
  static let fifoByteCount = 16
  /// Bytes that wait behind the FIFO at most.
  static let inputLimit = 64 << 10

  private let transmit: ByteSink
  private let interrupt: (Bool) -> Void

  private var interruptEnable: UInt8 = 0
  private var fifoControl: UInt8 = 0
  private var lineControl: UInt8 = 0
  private var modemControl: UInt8 = 0
  private var scratch: UInt8 = 0
  /// 115,200 baud divided by this; 12 is 9,600.
  private var divisor: UInt16 = 12
  private var fifo: [UInt8] = []
  private var input = ByteQueue(limit: inputLimit)
  private var isOverrun = false
  private var isTransmitterDue = false
  private var isRaised = false

  /// A port at rest.
  /// - Parameters:
  ///   - transmit: takes what the guest sends, byte by byte.
  ///   - interrupt: gets the level of the interrupt line, whenever that changes.
  init(transmit: @escaping ByteSink, interrupt: @escaping (Bool) -> Void) {
    self.transmit = transmit
    self.interrupt = interrupt
    fifo.reserveCapacity(Self.fifoByteCount)
  }

  /// Queues bytes for the guest to read, under the machine's `DeviceLock`.
  /// - Returns: how many were taken; the rest finds no room.
  @discardableResult
  func receive(_ bytes: [UInt8]) -> Int {
    let count = input.append(bytes)
    refill()
    updateInterrupt()
    return count
  }

  /// Reads registers byte by byte: a wider access covers the ports that follow.
  func load(_ offset: UInt64, byteCount: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<min(max(byteCount, 0), 8) {
      let register = offset &+ UInt64(index)
      value |= UInt64(register < 8 ? load(register) : 0xff) << UInt64(index * 8)
    }
    return value
  }

  /// Writes registers byte by byte: a wider access covers the ports that follow.
  func store(_ value: UInt64, at offset: UInt64, byteCount: Int) {
    for index in 0..<min(max(byteCount, 0), 8) {
      let register = offset &+ UInt64(index)
      guard register < 8 else { return }
      store(UInt8(truncatingIfNeeded: value >> UInt64(index * 8)), register)
    }
  }

  private func load(_ register: UInt64) -> UInt8 {
    switch register {
    case 0 where isDivisorSelected: return UInt8(truncatingIfNeeded: divisor)
    case 0: return receivedByte()
    case 1 where isDivisorSelected: return UInt8(truncatingIfNeeded: divisor >> 8)
    case 1: return interruptEnable
    case 2: return identifyInterrupt()
    case 3: return lineControl
    case 4: return modemControl
    case 5: return takeLineStatus()
    case 6: return modemStatus
    default: return scratch
    }
  }

  private func store(_ value: UInt8, _ register: UInt64) {
    switch register {
    case 0 where isDivisorSelected: divisor = divisor & 0xff00 | UInt16(value)
    case 0: send(value)
    case 1 where isDivisorSelected: divisor = divisor & 0x00ff | UInt16(value) << 8
    case 1: setInterruptEnable(value & 0x0f)
    case 2: setFifoControl(value)
    case 3: lineControl = value
    case 4:
      modemControl = value & 0x1f
      refill()
    case 7: scratch = value
    default: break  // Line and modem status are read-only.
    }
    updateInterrupt()
  }

  private var isDivisorSelected: Bool { lineControl & LineControl.divisorLatch != 0 }
  private var isLoopedBack: Bool { modemControl & ModemControl.loopback != 0 }

  // MARK: - Bytes

  private func send(_ byte: UInt8) {
    isTransmitterDue = true
    guard isLoopedBack else {
      withUnsafeBytes(of: byte) { transmit($0) }
      return
    }
    if fifo.count < Self.fifoByteCount { fifo.append(byte) } else { isOverrun = true }
  }

  private func receivedByte() -> UInt8 {
    let byte = fifo.isEmpty ? 0 : fifo.removeFirst()
    refill()
    updateInterrupt()
    return byte
  }

  /// Lets waiting bytes into the FIFO; in loopback the line outside is cut off.
  private func refill() {
    while !isLoopedBack, fifo.count < Self.fifoByteCount, let byte = input.popFirst() {
      fifo.append(byte)
    }
  }

  private func setFifoControl(_ value: UInt8) {
    // A change of the enabling bit clears both FIFOs, and so does the bit for it (8.4).
    if value & FifoControl.clearReceiver != 0 || (value ^ fifoControl) & FifoControl.enable != 0 {
      fifo.removeAll(keepingCapacity: true)
      refill()
    }
    fifoControl = value & FifoControl.enable
  }

  // MARK: - Status and interrupts

  /// Bits 5 and 6: holding and shift register are empty.
  ///
  /// Reading clears the overrun (8.3).
  private func takeLineStatus() -> UInt8 {
    let status: UInt8 = 0x60 | (fifo.isEmpty ? 0 : 0x01) | (isOverrun ? 0x02 : 0)
    isOverrun = false
    updateInterrupt()
    return status
  }

  /// In loopback the four outputs are the inputs (8.6); else a terminal is there and ready.
  private var modemStatus: UInt8 {
    guard isLoopedBack else { return 0xb0 }
    var status: UInt8 = 0
    if modemControl & 0x02 != 0 { status |= 0x10 }  // RTS to CTS
    if modemControl & 0x01 != 0 { status |= 0x20 }  // DTR to DSR
    if modemControl & 0x04 != 0 { status |= 0x40 }  // OUT1 to RI
    if modemControl & 0x08 != 0 { status |= 0x80 }  // OUT2 to DCD
    return status
  }

  private func setInterruptEnable(_ value: UInt8) {
    // Enabling the transmitter's interrupt while the transmitter is empty makes it due: drivers
    // test for this.
    if value & ~interruptEnable & InterruptEnable.transmitter != 0 { isTransmitterDue = true }
    interruptEnable = value
  }

  /// The highest-ranking interrupt that is due, by its identification (8.5, table III).
  private var dueInterrupt: UInt8? {
    if isOverrun, interruptEnable & InterruptEnable.lineStatus != 0 { return 0x06 }
    if !fifo.isEmpty, interruptEnable & InterruptEnable.receiver != 0 { return 0x04 }
    if isTransmitterDue, interruptEnable & InterruptEnable.transmitter != 0 { return 0x02 }
    return nil
  }

  /// Reading the identification acknowledges the transmitter's interrupt, if it is the one shown.
  private func identifyInterrupt() -> UInt8 {
    let due = dueInterrupt
    if due == 0x02 { isTransmitterDue = false }
    updateInterrupt()
    return (due ?? 0x01) | (fifoControl & FifoControl.enable != 0 ? 0xc0 : 0)
  }

  private func updateInterrupt() {
    let level = dueInterrupt != nil
    guard level != isRaised else { return }
    isRaised = level
    interrupt(level)
  }

  private enum InterruptEnable {
    static let receiver: UInt8 = 0x01
    static let transmitter: UInt8 = 0x02
    static let lineStatus: UInt8 = 0x04
  }

  private enum FifoControl {
    static let enable: UInt8 = 0x01
    static let clearReceiver: UInt8 = 0x02
  }

  private enum LineControl { static let divisorLatch: UInt8 = 0x80 }
  private enum ModemControl { static let loopback: UInt8 = 0x10 }
}
