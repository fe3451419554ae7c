internal import Glibc
package import Linux
package import SystemPackage

/// Another program, run to its end for what it prints; never part of a measurement.
package struct Program: Sendable {
  /// What came of it.
  package struct Result: Sendable {
    package let exit: ChildProcess.Exit
    package let output: [UInt8]
    package let error: [UInt8]

    /// The output's text without white space at its ends; nil when the program failed.
    package var line: String? {
      guard exit == .status(0) else { return nil }
      let text = String(decoding: output, as: UTF8.self)
      return text.split(separator: "\n").first.map(String.init)
    }
  }

  package let path: FilePath

  /// Finds a program by name on `PATH`; nil when it is not installed.
  package init?(named name: String) {
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/sbin:/usr/bin:/sbin:/bin"
    let candidates = search.split(separator: ":").map { FilePath(String($0)).appending(name) }
    guard let path = candidates.first(where: { access($0.string, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// A program at a known place.
  package init(at path: FilePath) { self.path = path }

  /// Runs it and waits for its end.
  /// - Parameters:
  ///   - folder: its working directory; nil for the caller's.
  ///   - environment: `NAME=value` strings; the caller's own when nil.
  ///   - launcher: who starts it; nil for this process itself.
  ///   - limit: after this it is killed.
  package func run(
    _ arguments: [String], in folder: FilePath? = nil, environment: [String]? = nil,
    from launcher: WarmLauncher? = nil,
    limit: Duration = .seconds(60)
  ) throws(LinuxError) -> Result {
    // Memory files take the output: no pipe can fill up while nobody reads it.
    let output = try Descriptor(memoryFile: "output")
    let error = try Descriptor(memoryFile: "error")
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    var plan = LaunchPlan(
      executable: path, arguments: [path.string] + arguments,
      environment: environment ?? Self.environment)
    plan.role = launcher == nil ? .program : .launched
    plan.build("redirect", .duplicate(.null, onto: 0))
    plan.build("redirect", .duplicate(.output, onto: 1))
    plan.build("redirect", .duplicate(.error, onto: 2))
    if let folder { plan.build("chdir", .changeDirectory(folder)) }
    plan.enter("die_with_parent", .dieWithParent)
    let launch = CompiledLaunch(plan)
    launch.bind(.null, to: null.descriptor)
    launch.bind(.output, to: output.descriptor)
    launch.bind(.error, to: error.descriptor)
    var child: ChildProcess
    do { child = try launch.start(from: launcher) } catch {
      throw LinuxError(error.step, error.errno)
    }
    guard let exit = try child.wait(before: MonotonicClock.now() + limit.nanoseconds) else {
      throw LinuxError("wait for \(path)", .timedOut)
    }
    return Result(
      exit: exit, output: try TextFile.bytes(output.path), error: try TextFile.bytes(error.path))
  }

  /// The caller's environment, as `NAME=value` strings.
  package static var environment: [String] {
    var strings: [String] = []
    var cursor = environ
    while let text = cursor.pointee {
      strings.append(String(cString: text))
      cursor += 1
    }
    return strings
  }
}
