internal import Launch
internal import Linux
internal import SystemPackage

/// Commands that serve a runtime and are no instance of it.
enum RuntimeTools {
  /// Where runtimes look for their helpers.
  static let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// The path of one that is on `PATH`.
  static func find(_ name: String) throws(LinuxError) -> FilePath {
    guard let program = Program(named: name) else {
      throw LinuxError("find \(name) on PATH", .noSuchFileOrDirectory)
    }
    return program.path
  }

  /// Runs one to its end for what it prints; throws with its own last words when it fails.
  @discardableResult
  static func run(
    _ command: RuntimeCommand, marks: [String], in folder: FilePath,
    from launcher: WarmLauncher? = nil
  ) throws(LinuxError) -> [UInt8] {
    let result = try Program(at: command.executable).run(
      command.arguments, in: folder,
      environment: ["PATH=\(path)", "HOME=\(folder.appending("home"))"] + command.environment
        + marks, from: launcher)
    guard result.exit != .status(0) else { return result.output }
    let words = String(decoding: result.error, as: UTF8.self)
      .split(whereSeparator: \.isNewline).suffix(2).joined(separator: " | ")
    let line = ([command.executable.string] + command.arguments).joined(separator: " ")
    throw LinuxError("run \(line): it \(result.exit): \(words)", .ioError)
  }
}
