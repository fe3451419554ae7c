internal import FoundationEssentials
package import Linux
package import Model

/// What an OCI runtime is to do: the `config.json` of a bundle.
///
/// Source: the Open Container Initiative's runtime specification, version 1.0.2.
package struct OciConfiguration: Sendable, Equatable {
  /// `argv` of the first process, its path inside the root first.
  package var arguments: [String]
  /// `NAME=value` strings.
  package var environment: [String]
  /// The root folder; relative to the bundle, or absolute.
  package var root: String
  package var hostName = "bench"
  /// Where the runtime makes the container's group, from the top of each hierarchy; nil leaves it to
  /// the runtime.
  package var cgroupsPath: String?
  package var limits: CgroupLimits? = .standard
  package var capabilities = DockerDefaults.capabilities.names
  /// System calls that pass; nil for no filter.
  package var seccomp: SeccompProfile? = DockerDefaults.seccomp
  package var namespaces: [Namespace] = [.pid, .net, .ipc, .uts, .mount, .cgroup]
  package init(arguments: [String], environment: [String], root: String) {
    self.arguments = arguments
    self.environment = environment
    self.root = root
  }

  /// The file's bytes: the same for equal values.
  package var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding numbers and strings cannot fail.
    return (try? encoder.encode(document)).map(Array.init) ?? []
  }

  private var document: Document {
    Document(
      process: Document.Process(
        args: arguments, env: environment,
        capabilities: [
          "bounding": capabilities, "effective": capabilities, "permitted": capabilities,
        ]),
      root: Document.Root(path: root), hostname: hostName,
      mounts: Document.mounts,
      linux: Document.Linux(
        cgroupsPath: cgroupsPath, resources: limits.map(Document.Resources.init),
        namespaces: namespaces.map { Document.NamespaceEntry(type: Self.name(of: $0)) },
        seccomp: seccomp.map(Document.Seccomp.init),
        maskedPaths: ProcGuard.hidden.map { "/proc/\($0)" },
        readonlyPaths: ProcGuard.readOnly.map { "/proc/\($0)" }))
  }

  private static func name(of kind: Namespace) -> String {
    kind == .net ? "network" : kind.rawValue
  }
}

/// The document as the specification lays it out.
private struct Document: Encodable {
  var ociVersion = "1.0.2"
  let process: Process
  let root: Root
  let hostname: String
  let mounts: [Mount]
  let linux: Linux

  struct Process: Encodable {
    var terminal = false
    var user = ["uid": 0, "gid": 0]
    let args: [String]
    let env: [String]
    var cwd = "/"
    let capabilities: [String: [String]]
    var noNewPrivileges = true
  }

  struct Root: Encodable {
    let path: String
    var readonly = true
  }

  struct Mount: Encodable {
    let destination: String
    let type: String
    let source: String
    let options: [String]

    init(_ destination: String, _ type: String, _ source: String, _ options: [String]) {
      self.destination = destination
      self.type = type
      self.source = source
      self.options = options
    }
  }

  /// Of the file systems that the specification promises to programs, those that every one needs.
  static let mounts = [
    Mount("/proc", "proc", "proc", ["nosuid", "noexec", "nodev"]),
    Mount(
      "/dev", "tmpfs", "tmpfs", ["nosuid", "noexec", "strictatime", "mode=755", "size=65536k"]),
  ]

  struct Linux: Encodable {
    let cgroupsPath: String?
    let resources: Resources?
    let namespaces: [NamespaceEntry]
    let seccomp: Seccomp?
    let maskedPaths: [String]
    let readonlyPaths: [String]
  }

  struct NamespaceEntry: Encodable { let type: String }

  struct Resources: Encodable {
    let memory: [String: UInt64]
    let cpu: [String: UInt64]
    let pids: [String: UInt64]

    init(_ limits: CgroupLimits) {
      memory = ["limit": limits.memoryBytes]
      cpu = ["quota": limits.processorMillis * 100, "period": 100_000]
      pids = ["limit": limits.processes]
    }
  }

  struct Seccomp: Encodable {
    let defaultAction = "SCMP_ACT_ERRNO"
    let defaultErrnoRet: UInt32
    let architectures: [String]
    let syscalls: [Rule]

    init(_ profile: SeccompProfile) {
      defaultErrnoRet = UInt32(profile.refusalErrno)
      architectures =
        ["SCMP_ARCH_X86_64"]
        + (profile.coversCompatibility ? ["SCMP_ARCH_X86", "SCMP_ARCH_X32"] : [])
      let plain = profile.rules.filter { $0.comparison == nil }.map { "\($0.call)" }
      syscalls =
        [Rule(names: plain)] + profile.rules.compactMap(Rule.init)
        + profile.refusedOtherwise.sorted { $0.key < $1.key }.map {
          Rule(names: [$0.key], action: "SCMP_ACT_ERRNO", errnoRet: UInt32($0.value))
        }
    }
  }

  struct Rule: Encodable {
    let names: [String]
    var action = "SCMP_ACT_ALLOW"
    var errnoRet: UInt32?
    var args: [Argument]?

    init(names: [String], action: String = "SCMP_ACT_ALLOW", errnoRet: UInt32? = nil) {
      self.names = names
      self.action = action
      self.errnoRet = errnoRet
    }

    /// A rule that looks at an argument; nil for one that does not.
    init?(_ rule: SeccompRule) {
      guard let comparison = rule.comparison else { return nil }
      names = ["\(rule.call)"]
      let index = rule.argument
      let argument =
        switch comparison {
        case .equal(let value):
          Argument(index: index, value: value, valueTwo: nil, op: "SCMP_CMP_EQ")
        case .notEqual(let value):
          Argument(index: index, value: value, valueTwo: nil, op: "SCMP_CMP_NE")
        case .masked(let mask, let value):
          Argument(index: index, value: mask, valueTwo: value, op: "SCMP_CMP_MASKED_EQ")
        }
      args = [argument]
    }
  }

  struct Argument: Encodable {
    let index: UInt32
    let value: UInt64
    let valueTwo: UInt64?
    let op: String
  }
}
