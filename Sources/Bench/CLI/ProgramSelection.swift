import Linux
import Model
import Suites
import SystemPackage

/// The user's own program of `--exec` and `--rootfs`, checked before anything is touched.
enum ProgramSelection {
  static func program(
    _ options: RunOptions, for suite: Suite
  ) throws(Refusal) -> CustomProgram? {
    guard let executable = options.exec else {
      guard options.rootfs == nil else {
        throw Refusal(.usage, "--rootfs needs --exec: a path inside it that can be executed.")
      }
      guard options.arguments.isEmpty else {
        throw Refusal(
          .usage, "arguments after -- belong to a program: name it with --exec, or leave them out.")
      }
      return nil
    }
    guard options.workload == nil else {
      throw Refusal(
        .usage, "--exec and --workload exclude each other: a program does its own work.")
    }
    guard suite.name == Suite.startup.name else {
      throw Refusal(
        .usage, "--exec goes with --suite startup: the other suites need answers from the payload.")
    }
    let words = [executable] + options.arguments
    guard !words.contains(where: { $0.utf8.contains(0) }) else {
      throw Refusal(.usage, "a NUL byte cannot be part of an argument.")
    }
    var root: FilePath?
    if let folder = options.rootfs { root = try rootFolder(folder) }
    let path = try place(executable, in: root)
    try check(path.host, hasRoot: root != nil)
    return CustomProgram(
      executable: path.own.string, arguments: options.arguments, rootFolder: root?.string)
  }

  private typealias Place = (host: FilePath, own: FilePath)

  private static func place(_ text: String, in root: FilePath?) throws(Refusal) -> Place {
    guard let root else { return absolute(text) }
    return try inside(root, text)
  }

  private static func absolute(_ text: String) -> Place {
    let path = Folder.current.pushing(FilePath(text)).lexicallyNormalized()
    return (path, path)
  }

  private static func inside(_ root: FilePath, _ text: String) throws(Refusal) -> Place {
    var relative = FilePath(text)
    relative.root = nil
    guard !text.isEmpty, let host = root.lexicallyResolving(relative) else {
      throw Refusal(.usage, "--exec \(text) leads out of --rootfs \(root); give a path inside it.")
    }
    return (host, FilePath("/").pushing(relative))
  }

  private static func rootFolder(_ text: String) throws(Refusal) -> FilePath {
    let path = Folder.current.pushing(FilePath(text)).lexicallyNormalized()
    guard Folder.isFolder(path) else {
      throw Refusal(.usage, "--rootfs \(text) is no folder; give the root of an unpacked image.")
    }
    for name in ["proc", "dev"] where !Folder.isFolder(path.appending(name)) {
      throw Refusal(
        .usage,
        "--rootfs \(text) has no folder \(name) to mount upon; make it: mkdir \(path.appending(name))"
      )
    }
    // The names stand in a list of mount options, where a comma or a colon would end them.
    guard
      path.string.utf8.allSatisfy({
        $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\\")
      })
    else {
      throw Refusal(
        .usage, "--rootfs \(text): overlayfs takes no path with a comma, a colon or a backslash.")
    }
    return path
  }

  private static func check(_ path: FilePath, hasRoot: Bool) throws(Refusal) {
    switch ExecutableFile.obstacle(at: path) {
    case nil: return
    case .unreadable(let error): throw Refusal(.usage, "--exec: \(error).")
    case .notExecutable:
      throw Refusal(.usage, "--exec \(path) is no file that may be executed; see: ls -l \(path)")
    case .notElf:
      throw Refusal(
        .usage,
        "--exec \(path) is no x86-64 executable; a script needs its interpreter: name that instead."
      )
    case .dynamic(let loader):
      // Inside a root of the user's own the loader can be.
      guard !hasRoot else { return }
      throw Refusal(
        .usage,
        "--exec \(path) is linked dynamically and wants \(loader); link it with -static, or give a "
          + "root that has its libraries with --rootfs.")
    }
  }
}
