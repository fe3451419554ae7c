internal import Glibc

/// A Linux kernel's file, checked as a whole before anything is loaded.
struct KernelImage: Sendable {
  /// How a kernel's file is built.
  enum Format: String, Sendable {
    /// A compressed kernel with a boot loader's header (Documentation/arch/x86/boot.rst).
    case bzImage
    /// The uncompressed kernel, an ELF file.
    case vmlinux
  }

  let format: Format
  /// `uname -r` of a system that runs it; nil where the file does not say.
  let release: String?
  /// Where its parts belong; of a bzImage one, its protected-mode part.
  let segments: [ElfLayout.Segment]
  /// The address at which a processor in 64-bit mode starts it.
  let entry: UInt64
  /// Where a processor in 32-bit mode without paging starts it (PVH); nil if it cannot.
  let protectedEntry: UInt64?
  /// Offset and bytes of the header that a boot loader hands back to a bzImage.
  let setupHeader: Range<Int>?
  /// Where the kernel's own memory ends while it starts: nothing else may lie below.
  let memoryEnd: UInt64

  /// Recognises and checks a kernel.
  init(
    _ file: UnsafeRawBufferPointer, within space: Range<UInt64>
  ) throws(MicroVMError) {
    if file.count >= Self.headerEnd, file.number(UInt32.self, at: 0x202) == Self.headerMagic {
      try self.init(compressed: file, within: space)
    } else {
      try self.init(uncompressed: file, within: space)
    }
  }

  /// "HdrS".
  private static let headerMagic: UInt32 = 0x5372_6448
  /// The first byte behind the fields that version 2.12 of the protocol has.
  private static let headerEnd = 0x268
  private static let setupBegin = 0x1f1
  private static let sectorBytes = 512

  private init(
    uncompressed file: UnsafeRawBufferPointer, within space: Range<UInt64>
  ) throws(MicroVMError) {
    let layout = try ElfLayout(file, within: space)
    let notes = layout.notes(of: file)
    format = .vmlinux
    segments = layout.segments
    entry = layout.entry
    setupHeader = nil
    memoryEnd = layout.segments.map(\.memory.upperBound).max() ?? 0
    // XEN_ELFNOTE_PHYS32_ENTRY, xen/interface/elfnote.h
    let physicalEntry = notes.first { $0.owner == "Xen" && $0.kind == 18 && $0.file.count >= 4 }
    protectedEntry = physicalEntry.map { UInt64(file.number(UInt32.self, at: $0.file.lowerBound)) }
    release = Self.banner(in: file)
    if let protectedEntry, !layout.segments.contains(where: { $0.memory.contains(protectedEntry) })
    {
      throw .image("its PVH entry \(hexadecimal(protectedEntry)) is in none of its segments")
    }
  }

  private init(
    compressed file: UnsafeRawBufferPointer, within space: Range<UInt64>
  ) throws(MicroVMError) {
    let version = file.number(UInt16.self, at: 0x206)
    guard version >= 0x20c else {
      throw .image("its boot protocol \(hexadecimal(UInt64(version))) is older than 2.12")
    }
    // XLF_KERNEL_64, and LOADED_HIGH.
    guard file.number(UInt16.self, at: 0x236) & 1 != 0, file[0x211] & 1 != 0 else {
      throw .image("it has no 64-bit entry")
    }
    let sectors = file[Self.setupBegin] == 0 ? 4 : Int(file[Self.setupBegin])
    let begin = (sectors + 1) * Self.sectorBytes
    guard begin + 0x200 < file.count else { throw .image("it ends before its kernel begins") }
    let initBytes = UInt64(file.number(UInt32.self, at: 0x260))
    let kernelBytes = UInt64(file.count - begin)
    // Sizes are 32-bit fields or a file's, so no sum of a few of them overflows.
    let end = LinuxAddressMap.kernel + max(initBytes, kernelBytes)
    guard end <= space.upperBound, LinuxAddressMap.kernel >= space.lowerBound else {
      throw .image("it needs memory up to \(hexadecimal(end)): give the guest more")
    }
    // A jump over the header, whose second byte says how long it is (boot.rst, setup_header).
    let headerEnd = 0x202 + Int(file[0x201])
    guard headerEnd > Self.setupBegin, headerEnd <= 0x290, headerEnd <= file.count else {
      throw .image("its header of \(Int(file[0x201])) bytes does not fit into the zero page")
    }
    format = .bzImage
    setupHeader = Self.setupBegin..<headerEnd
    segments = [
      ElfLayout.Segment(
        address: LinuxAddressMap.kernel, memoryByteCount: kernelBytes, file: begin..<file.count,
        isWritable: true, isExecutable: true)
    ]
    entry = LinuxAddressMap.kernel + 0x200
    protectedEntry = nil
    memoryEnd = end
    release = Self.versionText(in: file)
  }

  /// The release from the text that a bzImage's header points to (`kernel_version`).
  private static func versionText(in file: UnsafeRawBufferPointer) -> String? {
    let place = Int(file.number(UInt16.self, at: 0x20e)) + 0x200
    guard place > 0x200, place < file.count else { return nil }
    let text = String(decoding: file[place...].prefix(256).prefix { $0 != 0 }, as: UTF8.self)
    return text.split(separator: " ").first.map(String.init)
  }

  /// The release from `Linux version …`, which every kernel says first.
  private static func banner(in file: UnsafeRawBufferPointer) -> String? {
    let words = Array("Linux version ".utf8)
    guard let start = file.baseAddress else { return nil }
    var from = 0
    while file.count - from > words.count,
      let place = memchr(start + from, Int32(words[0]), file.count - from - words.count)
    {
      let begin = UnsafeRawPointer(place) - start
      from = begin + 1
      guard file[begin...].starts(with: words) else { continue }
      let text = file[(begin + words.count)...].prefix(128).prefix { $0 > 32 && $0 < 127 }
      // The format string of the same words has no release in it.
      if text.contains(UInt8(ascii: ".")) { return String(decoding: text, as: UTF8.self) }
    }
    return nil
  }

  /// The compressed kernel inside of a bzImage: offset and bytes in the file (`payload_offset`,
  /// `payload_length`); nil for another format, or where the header lies.
  static func payload(of file: UnsafeRawBufferPointer) -> Range<Int>? {
    guard file.count >= headerEnd, file.number(UInt32.self, at: 0x202) == headerMagic,
      file.number(UInt16.self, at: 0x206) >= 0x208
    else { return nil }
    let sectors = file[setupBegin] == 0 ? 4 : Int(file[setupBegin])
    let begin = (sectors + 1) * sectorBytes + Int(file.number(UInt32.self, at: 0x248))
    let end = begin + Int(file.number(UInt32.self, at: 0x24c))
    guard begin < end, end <= file.count else { return nil }
    return begin..<end
  }
}
