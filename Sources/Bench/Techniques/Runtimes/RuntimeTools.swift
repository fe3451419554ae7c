internal import Launch
internal import Linux
internal import SystemPackage

/// Commands that serve a runtime and are no instance of it.
enum RuntimeTools {
  /// Where runtimes look for their helpers.
  static let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  /// Runs one to its end; throws with its own last words when it fails.
  static func run(
    _ command: RuntimeCommand, marks: [String], in folder: FilePath
  ) throws(LinuxError) {
    let result = try Program(at: command.executable).run(
      command.arguments, in: folder,
      environment: ["PATH=\(path)", "HOME=\(folder.appending("home"))"] + command.environment
        + marks)
    guard result.exit != .status(0) else { return }
    let words = String(decoding: result.error, as: UTF8.self)
      .split(whereSeparator: \.isNewline).suffix(2).joined(separator: " | ")
    let line = ([command.executable.string] + command.arguments).joined(separator: " ")
    throw LinuxError("run \(line): it \(result.exit): \(words)", .ioError)
  }
}
