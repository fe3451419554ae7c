/// A static 64-bit ELF executable for x86-64, checked as a whole before anything is loaded.
package struct ExecutableImage: Sendable {
  typealias Segment = ElfLayout.Segment

  private let file: [UInt8]
  let segments: [Segment]
  /// Address of the first instruction.
  package let entry: UInt64

  /// Checks an ELF file.
  /// - Parameters:
  ///   - file: the whole file.
  ///   - space: guest-physical addresses that its segments may use.
  package init(_ file: [UInt8], within space: Range<UInt64>) throws(MicroVMError) {
    let layout = try file.withUnsafeBytes { bytes in
      Result { () throws(MicroVMError) in try ElfLayout(bytes, within: space) }
    }.get()
    self.file = file
    segments = layout.segments
    entry = layout.entry
  }

  /// Bytes of memory that the image takes, zeroed ones included.
  package var memoryByteCount: UInt64 { segments.reduce(0) { $0 + $1.memoryByteCount } }

  /// Copies every segment into fresh memory, whose other bytes are zero already.
  package func load(into memory: borrowing GuestMemory) throws(MicroVMError) {
    for segment in segments { try copy(segment, into: memory) }
  }

  /// Gives every writable segment the bytes that it had after `load`.
  package func reset(in memory: borrowing GuestMemory) throws(MicroVMError) {
    for segment in segments where segment.isWritable {
      try copy(segment, into: memory)
      let fileByteCount = UInt64(segment.file.count)
      try memory.clear(
        at: segment.address + fileByteCount, byteCount: segment.memoryByteCount - fileByteCount)
    }
  }

  private func copy(
    _ segment: Segment, into memory: borrowing GuestMemory
  ) throws(MicroVMError) {
    let target = try memory.range(at: segment.address, byteCount: UInt64(segment.file.count))
    file.withUnsafeBytes { target.copyMemory(from: .init(rebasing: $0[segment.file])) }
  }
}
