internal import Glibc
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
  /// The parts of each segment that are not zero, as fresh memory is.
  private let parts: [[Range<Int>]]

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
    let file = UnsafeRawBufferPointer(contents.bytes)
    parts = image.segments.map { Self.nonzeroParts(of: $0.file, in: file) }
  }

  /// Runs of pages that hold anything: a kernel's file has its .bss as zeros.
  private static func nonzeroParts(
    of range: Range<Int>, in file: UnsafeRawBufferPointer
  ) -> [Range<Int>] {
    let page = 4096
    var parts: [Range<Int>] = []
    let zeros = [UInt8](repeating: 0, count: page)
    for begin in stride(from: range.lowerBound, to: range.upperBound, by: page) {
      let part = begin..<min(begin + page, range.upperBound)
      let contents = UnsafeRawBufferPointer(rebasing: file[part])
      guard let address = contents.baseAddress, memcmp(address, zeros, contents.count) != 0 else {
        continue
      }
      if let last = parts.last, last.upperBound == begin {
        parts[parts.count - 1] = last.lowerBound..<part.upperBound
      } else {
        parts.append(part)
      }
    }
    return parts
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
    for (segment, parts) in zip(image.segments, parts) {
      let target = try memory.range(
        at: segment.address, byteCount: UInt64(segment.file.count))
      let begin = segment.file.lowerBound
      let mapped = loading == .map ? begin + (try map(segment, into: memory)) : begin
      for part in parts where part.upperBound > mapped {
        let rest = max(part.lowerBound, mapped)..<part.upperBound
        UnsafeMutableRawBufferPointer(rebasing: target[(rest.lowerBound - begin)...])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[rest]))
      }
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
