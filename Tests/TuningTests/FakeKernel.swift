import Linux
import SystemPackage

@testable import Tuning

/// Settings in memory that answer as a kernel does, and know what was written in which order.
final class FakeKernel: KnobFiles {
  private(set) var values: [FilePath: String]
  private(set) var writes: [String] = []
  /// Files that refuse every write.
  var refusing: Set<FilePath> = []
  /// Files that accept every write and stay as they are.
  var ignoring: Set<FilePath> = []
  /// Called before each write.
  var beforeWrite: () -> Void = {}

  init(_ values: [FilePath: String]) { self.values = values }

  func exists(_ path: FilePath) -> Bool { values[path] != nil }

  func names(in folder: FilePath) -> [String] {
    let inside = values.keys.filter { $0.starts(with: folder) }
    return Set(
      inside.compactMap { path in
        path.components.dropFirst(folder.components.count).first?.string
      }
    ).sorted()
  }

  func read(_ path: FilePath) throws(LinuxError) -> String {
    guard let value = values[path] else { throw LinuxError("open \(path)", .noSuchFileOrDirectory) }
    return value
  }

  func write(_ text: String, to path: FilePath) throws(LinuxError) {
    beforeWrite()
    guard values[path] != nil else { throw LinuxError("open \(path)", .noSuchFileOrDirectory) }
    guard !refusing.contains(path) else {
      throw LinuxError("write \"\(text)\" to \(path)", .invalidArgument)
    }
    writes.append("\(path) = \(text)")
    guard !ignoring.contains(path) else { return }
    // Lists its choices, like transparent_hugepage/enabled.
    if values[path]?.contains("[") == true {
      values[path] = "always madvise never\n".replacing(text, with: "[\(text)]")
    } else {
      values[path] = text + "\n"
    }
  }

  /// Removes a file, as switching a processor off does.
  func remove(_ path: FilePath) { values[path] = nil }
}

extension String {
  fileprivate func replacing(_ word: String, with other: String) -> String {
    split(separator: " ", omittingEmptySubsequences: false)
      .map { part in
        let end = part.hasSuffix("\n") ? "\n" : ""
        return part.dropLast(end.count) == word ? other + end : String(part)
      }.joined(separator: " ")
  }
}

extension FakeKernel {
  static let hugePages: FilePath = "/sys/kernel/mm/transparent_hugepage/enabled"
  static let samePages: FilePath = "/sys/kernel/mm/ksm/run"
  static let siblings: FilePath = "/sys/devices/system/cpu/smt/control"
  static let layout: FilePath = "/proc/sys/kernel/randomize_va_space"
  static let boost: FilePath = "/sys/devices/system/cpu/cpufreq/boost"

  static func governor(_ number: Int) -> FilePath {
    FilePath("/sys/devices/system/cpu/cpufreq/policy\(number)/scaling_governor")
  }

  static func governors(_ number: Int) -> FilePath {
    FilePath("/sys/devices/system/cpu/cpufreq/policy\(number)/scaling_available_governors")
  }

  /// A desktop: two policies, turbo, sibling threads, everything as distributions set it.
  static var desktop: FakeKernel {
    FakeKernel([
      governor(0): "powersave\n", governor(10): "schedutil\n",
      governors(0): "performance powersave\n", governors(10): "performance schedutil\n",
      boost: "1\n", siblings: "on\n", hugePages: "[always] madvise never\n",
      samePages: "1\n", layout: "2\n",
    ])
  }

  /// A small virtual machine.
  static var guest: FakeKernel {
    FakeKernel([
      siblings: "notsupported\n", hugePages: "always [madvise] never\n", samePages: "0\n",
      layout: "2\n",
    ])
  }
}
