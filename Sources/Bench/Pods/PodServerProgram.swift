internal import Launch
internal import Linux
package import Model
package import SystemPackage

/// `bench-cri`, the program that has the network library in it.
package enum PodServerProgram {
  static let name = "bench-cri"

  /// Where it is: beside the running executable, else on `PATH`; nil where it has not been built.
  package static var path: FilePath? {
    let own = try? Folder.target(ofLink: "/proc/self/exe")
    return own.flatMap { path(beside: FilePath($0)) } ?? Program(named: name)?.path
  }

  /// Where it is if it lies in the same folder as `executable`.
  static func path(beside executable: FilePath) -> FilePath? {
    let path = executable.removingLastComponent().appending(name)
    return Folder.isExecutableFile(path) ? path : nil
  }

  /// Whether calls can be made at all.
  package static var availability: Availability { availability(at: path) }

  static func availability(at path: FilePath?) -> Availability {
    guard path == nil else { return .available }
    return .unavailable(
      reason: "\(name), which speaks to CRI, is not built",
      remedy: "scripts/bench-cri builds it")
  }
}
