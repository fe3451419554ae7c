internal import Glibc
internal import Images
internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

/// A daemon that makes containers: one that runs, or else one of the run's own.
///
/// Which daemon a run uses is decided once, when its first technique is prepared.
struct Engine: Sendable, Equatable {
  enum Kind: String, Sendable { case docker, containerd, cri }
  let kind: Kind

  /// Where its clients find it, and whether it is the run's own and goes with it.
  struct Socket: Sendable, Equatable {
    let path: FilePath
    let isOwn: Bool
  }

  var availability: Availability {
    guard running == nil else { return .available }
    for program in programs where program.path == nil {
      return .unavailable(
        reason:
          "no \(kind.rawValue) daemon runs, and \(program.name) is not installed to start one",
        remedy: "scripts/install-runtimes installs Debian's package \(program.package ?? "of it")")
    }
    guard geteuid() == 0 else {
      return .unavailable(
        reason: "no \(kind.rawValue) daemon that this user may use runs",
        remedy: "sudo scripts/runtimes up")
    }
    return .available
  }

  var explanation: String {
    running.map { "the daemon at \($0)" }
      ?? "a daemon of the run's own, started once (scripts/runtimes up)"
  }

  /// Finds a daemon, or starts one in the run's folder.
  func make(ready workspace: Workspace) throws -> Socket {
    if let running { return Socket(path: running, isOwn: false) }
    let script = RuntimesScript(in: workspace)
    try script.run("up", service)
    return Socket(path: script.folder.appending(socketName), isOwn: true)
  }

  /// Ends the run's own daemons.
  func end(_ socket: Socket, in workspace: Workspace) throws {
    guard socket.isOwn else { return }
    try RuntimesScript(in: workspace).run("down", service)
  }

  /// The socket of a daemon that this user may use; nil where none runs.
  var running: FilePath? { candidates.first(where: Self.answers) }

  private var service: String { kind == .docker ? "docker" : "containerd" }

  private var socketName: String { kind == .docker ? "docker.sock" : "containerd.sock" }

  /// What an engine of the run's own is made of.
  var programs: [RuntimeProgram] {
    [
      RuntimeProgram("containerd", package: "containerd"), RuntimeProgram("runc", package: "runc"),
    ] + (kind == .docker ? [RuntimeProgram("dockerd", package: "docker.io")] : [])
  }

  /// The user's word, then the private daemons of `scripts/runtimes`, then the system's.
  private var candidates: [FilePath] {
    let own = FilePath(Self.variable("BENCH_RUNTIMES") ?? "/var/lib/bench-runtimes")
      .appending(socketName)
    let chosen = Self.variable(variable).map {
      FilePath($0.hasPrefix("unix://") ? String($0.dropFirst(7)) : $0)
    }
    guard chosen == nil else { return [chosen, own].compactMap(\.self) }
    let system: [FilePath] =
      switch kind {
      case .docker: ["/run/docker.sock", "/var/run/docker.sock"]
      case .containerd: ["/run/containerd/containerd.sock"]
      case .cri: ["/run/crio/crio.sock", "/run/containerd/containerd.sock"]
      }
    return [own] + system
  }

  private var variable: String {
    switch kind {
    case .docker: "DOCKER_HOST"
    case .containerd: "CONTAINERD_ADDRESS"
    case .cri: "CONTAINER_RUNTIME_ENDPOINT"
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether somebody listens there and lets this user in.
  private static func answers(_ path: FilePath) -> Bool {
    do throws(LinuxError) {
      _ = try LocalSocket(connectingTo: path)
      return true
    } catch { return false }
  }
}

/// `scripts/runtimes`, which the tool carries inside.
struct RuntimesScript {
  /// What the daemons have; its name is short, because a socket's path may have 107 bytes.
  let folder: FilePath
  private let workspace: Workspace

  init(in workspace: Workspace) {
    self.workspace = workspace
    folder = FilePath(workspace.folder).appending("d")
  }

  func run(_ verb: String, _ service: String) throws {
    let file = FilePath(workspace.folder).appending("runtimes")
    if !Folder.exists(file) {
      try TextFile.create(
        file, Array(Self.source.utf8), permissions: FilePermissions(rawValue: 0o700))
    }
    let pause = FilePath(workspace.folder).appending("pause")
    if !Folder.exists(pause) {
      try TextFile.create(
        pause, PayloadImage.pause.bytes, permissions: FilePermissions(rawValue: 0o755))
    }
    guard let shell = Program(named: "bash") else {
      throw LinuxError("find bash on PATH", .noSuchFileOrDirectory)
    }
    try RuntimeTools.run(
      RuntimeCommand(
        shell.path, [file.string, verb, service],
        environment: ["BENCH_RUNTIMES=\(folder)", "BENCH_PAUSE=\(pause)"]),
      marks: ["\(Workspace.environmentName)=\(workspace.runID)"],
      in: FilePath(workspace.folder))
  }
}
