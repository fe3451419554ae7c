/// A static 64-bit ELF executable for x86-64, checked as a whole before anything is loaded
/// (System V ABI, gABI chapters 4 and 5).
package struct ExecutableImage: Sendable {
  /// A part of the file that belongs into memory.
  struct Segment: Sendable, Equatable {
    let address: UInt64
    let memoryByteCount: UInt64
    let file: Range<Int>
    let isWritable: Bool
    let isExecutable: Bool

    var memory: Range<UInt64> { address..<address + memoryByteCount }
  }

  private let file: [UInt8]
  let segments: [Segment]
  /// Address of the first instruction.
  package let entry: UInt64

  /// Checks an ELF file.
  /// - Parameters:
  ///   - file: the whole file.
  ///   - space: guest-physical addresses that its segments may use.
  package init(_ file: [UInt8], within space: Range<UInt64>) throws(MicroVMError) {
    let header = try Header(file)
    var segments: [Segment] = []
    for index in 0..<header.programHeaderCount {
      let segment = try Self.segment(
        file, at: header.programHeaderOffset + index * Header.programHeaderBytes, index, space)
      guard let segment else { continue }
      if let other = segments.first(where: { $0.memory.overlaps(segment.memory) }) {
        throw .image("segments overlap at \(hexadecimal(max(other.address, segment.address)))")
      }
      segments.append(segment)
    }
    guard
      let first = segments.first(where: { $0.isExecutable && $0.memory.contains(header.entry) }),
      header.entry - first.address < UInt64(first.file.count)
    else { throw .image("the entry \(hexadecimal(header.entry)) is not in any code") }
    self.file = file
    self.segments = segments
    entry = header.entry
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

  /// The segment of one program header; nil for what is not loaded.
  private static func segment(
    _ file: [UInt8], at offset: Int, _ index: Int, _ space: Range<UInt64>
  ) throws(MicroVMError) -> Segment? {
    let loadable: UInt32 = 1
    guard file.number(UInt32.self, at: offset) == loadable else { return nil }
    let flags = file.number(UInt32.self, at: offset + 4)
    let fileOffset = file.number(UInt64.self, at: offset + 8)
    let address = file.number(UInt64.self, at: offset + 24)
    let fileByteCount = file.number(UInt64.self, at: offset + 32)
    let memoryByteCount = file.number(UInt64.self, at: offset + 40)
    guard memoryByteCount > 0 else { return nil }
    guard fileByteCount <= memoryByteCount else {
      throw .image("segment \(index) has more bytes in the file than in memory")
    }
    let (fileEnd, fileOverflow) = fileOffset.addingReportingOverflow(fileByteCount)
    guard !fileOverflow, fileEnd <= UInt64(file.count) else {
      throw .image("segment \(index) reaches beyond the end of the file")
    }
    let (end, overflow) = address.addingReportingOverflow(memoryByteCount)
    guard !overflow, address >= space.lowerBound, end <= space.upperBound else {
      throw .image(
        "segment \(index) lies outside \(hexadecimal(space.lowerBound)) to "
          + hexadecimal(space.upperBound))
    }
    return Segment(
      address: address, memoryByteCount: memoryByteCount, file: Int(fileOffset)..<Int(fileEnd),
      isWritable: flags & 2 != 0, isExecutable: flags & 1 != 0)
  }

  /// The ELF header's fields that loading needs.
  private struct Header {
    static let byteCount = 64
    static let programHeaderBytes = 56
    let entry: UInt64
    let programHeaderOffset: Int
    let programHeaderCount: Int

    init(_ file: [UInt8]) throws(MicroVMError) {
      guard file.count >= Self.byteCount else { throw .image("it is shorter than an ELF header") }
      // Magic, 64-bit, little-endian, version 1.
      guard file.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]) else {
        throw .image("it is not a 64-bit little-endian ELF file")
      }
      let executable: UInt16 = 2
      let amd64: UInt16 = 62
      guard file.number(UInt16.self, at: 16) == executable,
        file.number(UInt16.self, at: 18) == amd64
      else { throw .image("it is not a static executable for x86-64") }
      guard file.number(UInt16.self, at: 54) == Self.programHeaderBytes else {
        throw .image("its program headers do not have \(Self.programHeaderBytes) bytes")
      }
      let count = Int(file.number(UInt16.self, at: 56))
      let (end, overflow) = file.number(UInt64.self, at: 32)
        .addingReportingOverflow(UInt64(count * Self.programHeaderBytes))
      guard !overflow, end <= UInt64(file.count) else {
        throw .image("its program headers reach beyond the end of the file")
      }
      entry = file.number(UInt64.self, at: 24)
      programHeaderOffset = Int(end) - count * Self.programHeaderBytes
      programHeaderCount = count
    }
  }
}

extension [UInt8] {
  /// The little-endian number at `offset`, which the caller has checked.
  fileprivate func number<Number: FixedWidthInteger>(_: Number.Type, at offset: Int) -> Number {
    withUnsafeBytes { bytes in
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
  }
}
