internal import Kvm

/// Everything of a snapshot but its memory, and how it stands in a file: named parts, each a name
/// and bytes with their lengths in front.
struct SnapshotParts: Sendable, Equatable {
  var identity: SnapshotIdentity
  var processors: [ProcessorState]
  var machine: MachineState
  var pending: PendingRead
  var memoryByteCount: Int
  /// Bytes of the head that was read.
  private(set) var headByteCount = 0

  init(
    identity: SnapshotIdentity, processors: [ProcessorState], machine: MachineState,
    pending: PendingRead, memoryByteCount: Int
  ) {
    self.identity = identity
    self.processors = processors
    self.machine = machine
    self.pending = pending
    self.memoryByteCount = memoryByteCount
  }

  private static let magic = Array("BENCHVM1".utf8)
  private static let nameLimit = 64
  private static let partLimit = 1 << 20
  private static let partsLimit = 1024

  /// The head of a file: magic, number of parts, parts.
  var head: [UInt8] {
    var parts: [(String, [UInt8])] = [
      ("processor", Array(identity.processor.utf8)), ("host", Array(identity.host.utf8)),
      ("guest", Array(identity.guest.utf8)), ("address", .little(pending.address)),
      ("sequence", .little(pending.sequence)), ("memory", .little(UInt64(memoryByteCount))),
      ("processors", .little(UInt32(processors.count))),
    ]
    for part in MachineState.Part.allCases {
      if let bytes = machine.parts[part] { parts.append((part.rawValue, bytes)) }
    }
    for (number, processor) in processors.enumerated() {
      for part in ProcessorState.Part.allCases {
        if let bytes = processor.parts[part] { parts.append(("\(number)/\(part.rawValue)", bytes)) }
      }
    }
    return Self.magic + .little(UInt32(parts.count))
      + parts.flatMap { name, bytes in
        [UInt8].little(UInt32(name.utf8.count)) + Array(name.utf8)
          + .little(UInt32(bytes.count)) + bytes
      }
  }

  /// Reads a head; nothing of it is trusted.
  init(head: [UInt8]) throws(MicroVMError) {
    let (parts, end) = try Self.parts(of: head)
    func number<Number: FixedWidthInteger & BitwiseCopyable>(
      _ name: String, _: Number.Type
    ) throws(MicroVMError) -> Number {
      guard let bytes = parts[name], bytes.count == MemoryLayout<Number>.size else {
        throw .snapshot("its part \(name) is missing or of the wrong size")
      }
      return bytes.withUnsafeBytes { $0.number(Number.self, at: 0) }
    }
    func text(_ name: String) throws(MicroVMError) -> String {
      guard let bytes = parts[name] else { throw .snapshot("its part \(name) is missing") }
      return String(decoding: bytes, as: UTF8.self)
    }
    identity = SnapshotIdentity(
      processor: try text("processor"), host: try text("host"), guest: try text("guest"))
    pending = PendingRead(
      address: try number("address", UInt64.self), byteCount: GuestRequest.byteCount,
      sequence: try number("sequence", UInt32.self), isRequest: true)
    // Checked against the file's size by whoever opens it.
    memoryByteCount = Int(clamping: try number("memory", UInt64.self))
    let count = try number("processors", UInt32.self)
    guard 1...8 ~= count else { throw .snapshot("it has \(count) processors") }
    var processors: [ProcessorState] = []
    for number in 0..<count {
      var found: [ProcessorState.Part: [UInt8]] = [:]
      for part in ProcessorState.Part.allCases { found[part] = parts["\(number)/\(part.rawValue)"] }
      guard let state = ProcessorState(parts: found) else {
        throw .snapshot("the state of its processor \(number) is not one of this machine's")
      }
      processors.append(state)
    }
    self.processors = processors
    var found: [MachineState.Part: [UInt8]] = [:]
    for part in MachineState.Part.allCases { found[part] = parts[part.rawValue] }
    guard let machine = MachineState(parts: found) else {
      throw .snapshot("the state of its machine is not one of this machine's")
    }
    self.machine = machine
    headByteCount = end
  }

  /// The named parts, and where they end.
  private static func parts(
    of head: [UInt8]
  ) throws(MicroVMError) -> (parts: [String: [UInt8]], end: Int) {
    guard head.starts(with: magic) else { throw .snapshot("it is no snapshot of bench") }
    var offset = magic.count
    func length(_ limit: Int) throws(MicroVMError) -> Int {
      guard head.count - offset >= 4 else { throw .snapshot("it ends too early") }
      let value = head.withUnsafeBytes { Int($0.number(UInt32.self, at: offset)) }
      offset += 4
      guard value <= limit else { throw .snapshot("a part of it is too long") }
      return value
    }
    func bytes(_ count: Int) throws(MicroVMError) -> [UInt8] {
      guard head.count - offset >= count else { throw .snapshot("it ends too early") }
      defer { offset += count }
      return Array(head[offset..<offset + count])
    }
    var parts: [String: [UInt8]] = [:]
    for _ in 0..<(try length(partsLimit)) {
      let name = String(decoding: try bytes(try length(nameLimit)), as: UTF8.self)
      let contents = try bytes(try length(partLimit))
      guard parts.updateValue(contents, forKey: name) == nil else {
        throw .snapshot("it has its part \(name) twice")
      }
    }
    return (parts, offset)
  }
}
