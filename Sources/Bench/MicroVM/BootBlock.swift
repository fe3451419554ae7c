internal import PayloadABI

/// What a unikernel finds in its memory when it starts: its arguments and the call block.
package struct BootBlock: Sendable {
  private var raw = unikernel_boot()

  /// Lays out a boot block.
  /// - Parameter arguments: argv, at most four, without NUL.
  package init(
    arguments: [String], transport: HypercallTransport
  ) throws(MicroVMError) {
    precondition(arguments.count <= Int(UNIKERNEL_ARGUMENTS))
    raw.magic = UNIKERNEL_MAGIC
    raw.transport = transport.rawValue
    raw.argument_count = UInt64(arguments.count)
    let textAddress =
      GuestAddressMap.bootBlock
      + UInt64(MemoryLayout<unikernel_boot>.offset(of: \.text).unsafelyUnwrapped)
    var text: [UInt8] = []
    var addresses: [UInt64] = []
    for argument in arguments {
      addresses.append(textAddress + UInt64(text.count))
      text += argument.utf8
      text.append(0)
    }
    let limit = Int(UNIKERNEL_TEXT_BYTES)
    guard text.count <= limit else {
      throw .requestTooLong(byteCount: text.count, limit: limit)
    }
    withUnsafeMutableBytes(of: &raw.text) { $0.copyBytes(from: text) }
    withUnsafeMutableBytes(of: &raw.arguments) { bytes in
      addresses.withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
  }

  /// Tells a guest that goes on what time it is.
  func writeClock(
    into memory: borrowing GuestMemory, rate: GuestClockRate?
  ) throws(MicroVMError) {
    guard let rate else { return }
    let pair = rate.now()
    func offset(_ field: PartialKeyPath<unikernel_boot>) -> UInt64 {
      GuestAddressMap.bootBlock
        + UInt64(MemoryLayout<unikernel_boot>.offset(of: field).unsafelyUnwrapped)
    }
    try memory.store(pair.ticks, at: offset(\.clock_ticks))
    try memory.store(UInt64(bitPattern: pair.nanoseconds), at: offset(\.clock_nanoseconds))
  }

  /// Writes the block, with what only the machine knows.
  /// - Parameters:
  ///   - rate: how the guest gets the host's clock out of its counter; nil where it cannot.
  ///   - isReused: whether another guest has used this memory.
  func write(
    into memory: borrowing GuestMemory, rate: GuestClockRate?, isReused: Bool
  ) throws(MicroVMError) {
    var raw = raw
    raw.memory_bytes = UInt64(memory.mapping.byteCount)
    raw.clean_from = isReused ? raw.memory_bytes : 0
    if let rate {
      let pair = rate.now()
      raw.clock_ticks = pair.ticks
      raw.clock_nanoseconds = pair.nanoseconds
      raw.clock_multiplier = rate.multiplier
    }
    let target = try memory.range(
      at: GuestAddressMap.bootBlock, byteCount: UInt64(MemoryLayout<unikernel_boot>.size))
    withUnsafeBytes(of: raw) { target.copyMemory(from: $0) }
  }
}
