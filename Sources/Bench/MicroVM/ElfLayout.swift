/// Where the parts of a static 64-bit ELF file for x86-64 belong, every number of it checked
/// (System V gABI, chapters 4 and 5).
struct ElfLayout: Sendable, Equatable {
  /// A part of the file that belongs into memory.
  struct Segment: Sendable, Equatable {
    let address: UInt64
    let memoryByteCount: UInt64
    let file: Range<Int>
    let isWritable: Bool
    let isExecutable: Bool

    var memory: Range<UInt64> { address..<address + memoryByteCount }
  }

  /// A note: who it is of, what kind, and where its contents lie in the file.
  struct Note: Sendable, Equatable {
    let owner: String
    let kind: UInt32
    let file: Range<Int>
  }

  let entry: UInt64
  let segments: [Segment]
  /// Parts of the file that hold notes.
  private let noteParts: [Range<Int>]

  /// Checks an ELF file.
  /// - Parameters:
  ///   - file: the whole file.
  ///   - space: guest-physical addresses that its segments may use.
  init(_ file: UnsafeRawBufferPointer, within space: Range<UInt64>) throws(MicroVMError) {
    let header = try Header(file)
    var segments: [Segment] = []
    var noteParts: [Range<Int>] = []
    for index in 0..<header.programHeaderCount {
      let offset = header.programHeaderOffset + index * Header.programHeaderBytes
      switch file.number(UInt32.self, at: offset) {
      case Self.loadable:
        guard let segment = try Self.segment(file, at: offset, index, space) else { continue }
        if let other = segments.first(where: { $0.memory.overlaps(segment.memory) }) {
          throw .image("segments overlap at \(hexadecimal(max(other.address, segment.address)))")
        }
        segments.append(segment)
      case Self.note: noteParts.append(try Self.fileRange(file, at: offset, index))
      default: continue
      }
    }
    guard
      let first = segments.first(where: { $0.isExecutable && $0.memory.contains(header.entry) }),
      header.entry - first.address < UInt64(first.file.count)
    else { throw .image("the entry \(hexadecimal(header.entry)) is not in any code") }
    entry = header.entry
    self.segments = segments
    self.noteParts = noteParts
  }

  private static let loadable: UInt32 = 1
  private static let note: UInt32 = 4

  /// The notes of a file, as far as they are whole.
  func notes(of file: UnsafeRawBufferPointer) -> [Note] {
    noteParts.flatMap { part in
      var notes: [Note] = []
      var offset = part.lowerBound
      while part.upperBound - offset >= 12 {
        let ownerBytes = Int(file.number(UInt32.self, at: offset))
        let contentBytes = Int(file.number(UInt32.self, at: offset + 4))
        let content = offset + 12 + (ownerBytes + 3) / 4 * 4
        guard content <= part.upperBound, contentBytes <= part.upperBound - content else { break }
        let owner = file[offset + 12..<offset + 12 + ownerBytes].prefix { $0 != 0 }
        notes.append(
          Note(
            owner: String(decoding: owner, as: UTF8.self),
            kind: file.number(UInt32.self, at: offset + 8),
            file: content..<content + contentBytes))
        offset = content + (contentBytes + 3) / 4 * 4
      }
      return notes
    }
  }

  /// The part of the file that a program header names.
  private static func fileRange(
    _ file: UnsafeRawBufferPointer, at offset: Int, _ index: Int
  ) throws(MicroVMError) -> Range<Int> {
    let begin = file.number(UInt64.self, at: offset + 8)
    let (end, overflow) = begin.addingReportingOverflow(file.number(UInt64.self, at: offset + 32))
    guard !overflow, end <= UInt64(file.count) else {
      throw .image("segment \(index) reaches beyond the end of the file")
    }
    return Int(begin)..<Int(end)
  }

  /// The segment of one program header; nil for an empty one.
  private static func segment(
    _ file: UnsafeRawBufferPointer, at offset: Int, _ index: Int, _ space: Range<UInt64>
  ) throws(MicroVMError) -> Segment? {
    let flags = file.number(UInt32.self, at: offset + 4)
    let address = file.number(UInt64.self, at: offset + 24)
    let fileByteCount = file.number(UInt64.self, at: offset + 32)
    let memoryByteCount = file.number(UInt64.self, at: offset + 40)
    guard memoryByteCount > 0 else { return nil }
    guard fileByteCount <= memoryByteCount else {
      throw .image("segment \(index) has more bytes in the file than in memory")
    }
    let range = try fileRange(file, at: offset, index)
    let (end, overflow) = address.addingReportingOverflow(memoryByteCount)
    guard !overflow, address >= space.lowerBound, end <= space.upperBound else {
      throw .image(
        "segment \(index) lies outside \(hexadecimal(space.lowerBound)) to "
          + hexadecimal(space.upperBound))
    }
    return Segment(
      address: address, memoryByteCount: memoryByteCount, file: range,
      isWritable: flags & 2 != 0, isExecutable: flags & 1 != 0)
  }

  /// The ELF header's fields that loading needs.
  private struct Header {
    static let byteCount = 64
    static let programHeaderBytes = 56
    /// Kernels have about five; all are held against each other.
    static let programHeaderLimit = 512
    let entry: UInt64
    let programHeaderOffset: Int
    let programHeaderCount: Int

    init(_ file: UnsafeRawBufferPointer) throws(MicroVMError) {
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
      guard count <= Self.programHeaderLimit else {
        throw .image("it has \(count) program headers, beyond the limit of 512")
      }
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

extension UnsafeRawBufferPointer {
  /// The little-endian number at `offset`, which the caller has checked.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _: Number.Type, at offset: Int
  ) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
