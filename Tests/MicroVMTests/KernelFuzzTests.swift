import Linux
import Statistics
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM

/// Kernels from whoever: a loader either refuses one, or what it loads stays where it belongs.
struct KernelFuzzTests {
  private static let space: Range<UInt64> = 0x100000..<0x180000

  /// Whether every part of the file and of the guest's memory that an image names is there.
  private static func check(_ image: KernelImage, of file: UnsafeRawBufferPointer) throws {
    for segment in image.segments {
      guard space.lowerBound <= segment.memory.lowerBound,
        segment.memory.upperBound <= min(space.upperBound, image.memoryEnd),
        segment.file.upperBound <= file.count, segment.file.count <= segment.memoryByteCount
      else { throw FuzzFailure("segment outside: \(segment)") }
    }
    for entry in [image.entry] + (image.protectedEntry.map { [$0] } ?? []) {
      guard image.segments.contains(where: { $0.memory.contains(entry) }) else {
        throw FuzzFailure("entry outside: \(entry)")
      }
    }
    if let header = image.setupHeader {
      guard header.upperBound <= file.count else { throw FuzzFailure("header outside: \(header)") }
      // Traps if it does not fit.
      _ = BootParameters(
        header: Array(file[header]), memoryByteCount: 0x180000,
        archive: .init(address: 0, byteCount: 0), tables: nil)
    }
    if let payload = KernelImage.payload(of: file), payload.upperBound > file.count {
      throw FuzzFailure("payload outside: \(payload)")
    }
  }

  @Test(arguments: ["bzImage", "vmlinux"]) func noKernelCrashesTheLoader(format: String) {
    let original =
      format == "bzImage" ? KernelFileBytes.compressed : KernelFileBytes.uncompressed
    let headers = format == "bzImage" ? 0x1f0..<0x270 : 0..<original.count
    Fuzzing.run("kernel \(format)", share: 5) { numbers in
      let bytes = ImageFuzzTests.mutated(original, &numbers, headers: headers)
      // A copy of its own size, so that the sanitizer sees what is read behind its end.
      let file = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
      defer { file.deallocate() }
      file.copyBytes(from: bytes)
      let view = UnsafeRawBufferPointer(file)
      _ = KernelImage.payload(of: view)
      guard let image = try? KernelImage(view, within: Self.space) else { return }
      try Self.check(image, of: view)
    }
  }

  @Test func noNoteIsReadBeyondItsPart() {
    Fuzzing.run("notes", share: 3) { numbers in
      let original = KernelFileBytes.uncompressed
      let bytes = ImageFuzzTests.mutated(original, &numbers, headers: 176..<204)
      try bytes.withUnsafeBytes { file in
        guard let layout = try? ElfLayout(file, within: Self.space) else { return }
        for note in layout.notes(of: file) where note.file.upperBound > file.count {
          throw FuzzFailure("note outside: \(note)")
        }
      }
    }
  }

  @Test func noKernelFileCrashesTheLoader() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("kernel")
    let originals = [KernelFileBytes.compressed, KernelFileBytes.uncompressed]
    Fuzzing.run("kernel file", share: 1) { numbers in
      let bytes = ImageFuzzTests.mutated(numbers.pick(originals), &numbers, headers: 0..<0x270)
      try TextFile.create(path, bytes, permissions: FilePermissions(rawValue: 0o600))
      guard let kernel = try? KernelFile(path) else { return }
      _ = (kernel.payload?.count, kernel.setupHeader, kernel.release)
      let memory = try GuestMemory(byteCount: 2 << 20)
      for loading in LinuxConfiguration.Loading.allCases {
        // What does not fit is refused: a guest's memory may be smaller than all that there can be.
        try? kernel.load(into: memory, by: loading)
      }
    }
  }
}

/// What is read from kernels' files that are well made.
struct KernelImageTests {
  private let space: Range<UInt64> = 0x100000..<0x180000

  @Test func readsACompressedKernel() throws {
    try KernelFileBytes.compressed.withUnsafeBytes { file in
      let image = try KernelImage(file, within: space)
      #expect(image.format == .bzImage)
      #expect(image.release == "6.1.0-b")
      #expect(image.entry == 0x100200)
      #expect(image.protectedEntry == nil)
      #expect(image.setupHeader == 0x1f1..<0x268)
      #expect(image.memoryEnd == 0x120000)
      #expect(image.segments.map(\.file) == [1024..<5120])
      #expect(KernelImage.payload(of: file) == 1536..<2560)
    }
  }

  @Test func readsAnUncompressedKernel() throws {
    try KernelFileBytes.uncompressed.withUnsafeBytes { file in
      let image = try KernelImage(file, within: space)
      #expect(image.format == .vmlinux)
      #expect(image.release == "6.1.0-v")
      #expect(image.entry == 0x100000)
      #expect(image.protectedEntry == 0x100010)
      #expect(image.setupHeader == nil)
      #expect(KernelImage.payload(of: file) == nil)
    }
  }

  @Test func refusesACompressedKernelThatNeedsMoreMemory() {
    var bytes = KernelFileBytes.compressed
    bytes.set(UInt32(0x80001), at: 0x260)
    #expect(throws: MicroVMError.image("it needs memory up to 0x180001: give the guest more")) {
      try bytes.withUnsafeBytes { _ = try KernelImage($0, within: space) }
    }
  }

  @Test func refusesAnEntryOutsideOfTheKernel() {
    var bytes = KernelFileBytes.uncompressed
    bytes.set(UInt64(0x200000), at: 176 + 16)
    #expect(throws: MicroVMError.image("its PVH entry 0x200000 is in none of its segments")) {
      try bytes.withUnsafeBytes { _ = try KernelImage($0, within: space) }
    }
  }
}
