internal import Container
internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

/// Somebody else's way to start a payload: its command line, what it needs, what it leaves.
///
/// A command that is started for each instance, hands the payload's standard input and output on, and
/// ends when the payload has ended.
protocol Runtime: Sendable {
  var name: String { get }
  var variant: String { get }
  var summary: String { get }
  /// What its start consists of, for whoever compares: what it does that others do not, or leaves out.
  var includes: String { get }
  /// The program that has to be on PATH, and the Debian package that has it.
  var program: RuntimeProgram { get }
  var traits: RuntimeTraits { get }
  /// What else this host lacks for it.
  func obstacle(on host: HostFacts) -> Availability
  /// Writes what all instances share: images, configuration.
  /// - Returns: command lines that have to be run on it, where instances are started.
  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand]
  /// The command of one instance; may write files that belong to its request.
  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand
  /// Command lines that remove an instance whose command was killed.
  func disposal(of instance: String, at site: RuntimeSite) -> [RuntimeCommand]
  /// Command lines that undo `setUp`.
  func tearDown(_ site: RuntimeSite) -> [RuntimeCommand]
  /// What the payload has to see.
  func expectation(at site: RuntimeSite) -> Expectation
}

extension Runtime {
  var variant: String { "" }
  var traits: RuntimeTraits { RuntimeTraits() }
  func obstacle(on host: HostFacts) -> Availability { .available }
  func setUp(_ site: RuntimeSite) throws -> [RuntimeCommand] { [] }
  func disposal(of instance: String, at site: RuntimeSite) -> [RuntimeCommand] { [] }
  func tearDown(_ site: RuntimeSite) -> [RuntimeCommand] { [] }

  /// The label as one path component.
  var folderName: String { variant.isEmpty ? name : "\(name)-\(variant)" }
}

/// A program of a runtime, by its name on PATH.
struct RuntimeProgram: Sendable, Equatable {
  let name: String
  /// The Debian package; nil where Debian has none.
  let package: String?
  /// Arguments that make it say its version.
  let versionArguments: [String]

  init(_ name: String, package: String?, version arguments: [String] = ["--version"]) {
    self.name = name
    self.package = package
    versionArguments = arguments
  }

  var path: FilePath? { Program(named: name)?.path }

  /// The first line of what it says of its version; nil where it is not installed or does not answer.
  var version: String? {
    guard let program = Program(named: name) else { return nil }
    return try? program.run(versionArguments, limit: .seconds(10)).line
  }

  var absence: Availability {
    .unavailable(
      reason: "\(name) is not on PATH",
      remedy: package.map { "scripts/install-runtimes installs Debian's package \($0)" }
        ?? "get its release and put \(name) on PATH; Debian has no package of it")
  }
}

/// In what ways a runtime differs from a plain command.
struct RuntimeTraits: Sendable {
  var needsRoot = true
  /// Whether it is started in a mount namespace and in groups of the run, where what it leaves can be
  /// found and goes with the run.
  var isStaged = true
  /// Whether the stage hides the version 2 hierarchy: some refuse a host that has both.
  var hidesUnifiedHierarchy = false
  /// How the payload's records come out, and how its life ends.
  var output = Output.standard
  /// Whether the payload reads the host's own time-stamp counter.
  var sharesCounter = true
  /// The engine that has to be there.
  var engine: Engine?

  enum Output: Sendable {
    /// The payload's standard output is the command's.
    case standard
    /// The console of a guest, whose first program the payload is; the word is the payload's last
    /// argument.
    case console(String)
    /// Named pipes in the instance's folder, which the command has to mount at
    /// `RuntimePipes.mountPoint`.
    case pipes
  }
}

/// Named pipes that an instance gets as a mount, where its own output would not come out as it is.
enum RuntimePipes {
  /// Where the payload finds them.
  static let mountPoint = "/tmp/bench"

  static func paths(in folder: FilePath) -> (output: FilePath, input: FilePath) {
    (folder.appending("output"), folder.appending("input"))
  }
}

/// Where a runtime works: what is the same for all its instances.
struct RuntimeSite: Sendable {
  let runID: String
  /// A folder of this technique alone.
  let folder: FilePath
  /// The prepared root file system, with the payload in it.
  let root: RootFolder
  let limits: CgroupLimits
  let host: HostFacts
  let program: FilePath
  /// Where the engine is; nil without one.
  var engine: Engine.Socket?
  /// What its instances are asked.
  let request: WorkloadRequest

  /// Whether instances are asked something while they live.
  var keepsInput: Bool { request.exchange != .none }

  /// Tells the names of its instances from those of any other run and technique.
  var mark: String { "\(Self.mark(of: runID))-\(folder.lastComponent?.string ?? "")" }

  /// A run's name of any length as eight digits: FNV-1a.
  private static func mark(of runID: String) -> String {
    let hash = runID.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return String(hash, radix: 16)
  }

  /// A namespace of containerd for this technique alone.
  var namespace: String { "bench-\(mark)" }

  /// Whether a namespace of containerd is one of a run's.
  static func isNamespace(_ name: String, of runID: String) -> Bool {
    let front = "bench-\(mark(of: runID))-"
    return name.hasPrefix(front) && name.utf8.count > front.utf8.count
      && Workspace.isPlain(name)
  }

  /// Where the runtime keeps its own state of instances.
  var state: FilePath { folder.appending("state") }

  /// Where files of one instance lie.
  func folder(of instance: String) -> FilePath {
    folder.appending("instances").appending(instance)
  }

  /// Makes that folder, before the instance's first event: what lies in it is its request.
  func makeFolder(of instance: String) throws(LinuxError) -> FilePath {
    let path = folder(of: instance)
    try Folder.makeAll(path)
    return path
  }

  /// The payload's environment, and the mark by which the run's processes are known.
  func environment(of instance: String) -> [String] {
    ["PATH=/bin"] + marks(of: instance)
  }

  func marks(of instance: String) -> [String] {
    ["\(Workspace.environmentName)=\(runID)", "\(RuntimeOrder.environmentName)=\(instance)"]
  }
}

/// What one instance is asked to do.
struct RuntimeOrder: Sendable {
  /// Names the instance wherever the runtime wants a name.
  let instance: String
  /// `argv` of the payload, its path inside the root first.
  let arguments: [String]

  /// The variable that every process of one instance carries.
  static let environmentName = "BENCH_INSTANCE"
}

/// A command line.
struct RuntimeCommand: Sendable, Equatable {
  var executable: FilePath
  /// Without the name.
  var arguments: [String]
  /// `NAME=value` strings beside PATH, HOME and the run's marks.
  var environment: [String] = []

  init(_ executable: FilePath, _ arguments: [String], environment: [String] = []) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }
}
