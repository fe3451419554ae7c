internal import Linux
package import SystemPackage

/// A kernel's file, open and checked, to be loaded into any number of guests.
///
/// Nothing writes into the mapping of the file, so threads may share it.
package final class KernelFile: @unchecked Sendable {
  package let path: FilePath
  let image: KernelImage
  private let file: Descriptor
  private let contents: Mapping

  /// Opens and checks a kernel.
  package init(_ path: FilePath) throws(MicroVMError) {
    self.path = path
    do {
      file = try Descriptor(opening: path, .readOnly)
      let byteCount = Int(try file.descriptor.seek(offset: 0, from: .end))
      guard byteCount > 0 else { throw MicroVMError.kernel("\(path) is empty") }
      contents = try Mapping(copying: file.descriptor, from: 0, byteCount: byteCount)
    } catch let error as MicroVMError {
      throw error
    } catch {
      throw .linux(error as? LinuxError ?? LinuxError("read \(path)", error as? Errno ?? .ioError))
    }
    do throws(MicroVMError) {
      image = try KernelImage(
        UnsafeRawBufferPointer(contents.bytes),
        within: LinuxAddressMap.kernel..<LinuxAddressMap.memoryLimit)
    } catch {
      throw .kernel("\(path): \(error)")
    }
  }

  /// `uname -r` of a system that runs it.
  package var release: String? { image.release }

  /// `bzImage` or `vmlinux`.
  package var format: String { image.format.rawValue }

  /// The whole file.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(contents.bytes) }

  /// The compressed kernel inside of a bzImage; nil in any other.
  package var payload: UnsafeRawBufferPointer? {
    KernelImage.payload(of: bytes).map { UnsafeRawBufferPointer(rebasing: bytes[$0]) }
  }

  /// The header that a boot loader hands back to a bzImage.
  var setupHeader: [UInt8] { image.setupHeader.map { Array(bytes[$0]) } ?? [] }

  /// Brings the kernel into fresh memory, whose other bytes are zero already.
  func load(
    into memory: borrowing GuestMemory, by loading: LinuxConfiguration.Loading
  ) throws(MicroVMError) {
    for segment in image.segments {
      let target = try memory.range(
        at: segment.address, byteCount: UInt64(segment.file.count))
      var done = 0
      if loading == .map { done = try map(segment, into: memory) }
      let rest = segment.file.lowerBound + done..<segment.file.upperBound
      UnsafeMutableRawBufferPointer(rebasing: target[done...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[rest]))
    }
  }

  /// Maps the whole pages of a segment; how many bytes these are.
  private func map(
    _ segment: ElfLayout.Segment, into memory: borrowing GuestMemory
  ) throws(MicroVMError) -> Int {
    let page = 4096
    guard segment.address % UInt64(page) == 0, segment.file.lowerBound % page == 0 else { return 0 }
    let byteCount = segment.file.count / page * page
    do {
      try memory.mapping.replace(
        Int(segment.address), by: file.descriptor, from: segment.file.lowerBound,
        byteCount: byteCount)
    } catch {
      throw .linux(error)
    }
    return byteCount
  }
}
