internal import Linux
package import Model
package import SystemPackage

/// How one process is started: in which namespaces, with which identity, through which steps.
package struct LaunchPlan: Sendable, Equatable {
  /// A step with the place it has in the cost breakdown of a start.
  package struct Entry: Sendable, Equatable {
    /// `build` until the surroundings exist, then `enter`.
    package let phase: Phase
    /// Name of the finer phase, such as `mount_proc`.
    package let name: String
    package let step: LaunchStep
  }

  /// A user and group without privileges, as which the child is created.
  package struct Identity: Sendable, Equatable {
    package let user: UInt32
    package let group: UInt32

    package init(user: UInt32, group: UInt32) {
      self.user = user
      self.group = group
    }
  }

  /// Who walks the plan, and what comes of it.
  package enum Role: Sendable, Equatable {
    /// A child of the caller, which executes at the end.
    case program
    /// A process that stays, and starts others from what the plan prepared.
    case launcher
    /// A child that a launcher starts for the caller, which executes at the end.
    case launched
  }

  package var role = Role.program
  /// Namespaces that clone itself creates.
  package var namespaces: Set<Namespace> = []
  package var identity: Identity?
  package private(set) var entries: [Entry] = []
  package var executable: FilePath
  /// `argv`, the name included.
  package var arguments: [String]
  /// `NAME=value` strings.
  package var environment: [String]

  package init(executable: FilePath, arguments: [String], environment: [String]) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }

  /// An empty plan of a launcher.
  package static var launcher: LaunchPlan {
    var plan = LaunchPlan(executable: "", arguments: [], environment: [])
    plan.role = .launcher
    return plan
  }

  /// Adds a step that prepares the surroundings: until E2.
  package mutating func build(_ name: String, _ step: LaunchStep) {
    entries.append(Entry(phase: .build, name: name, step: step))
  }

  /// Adds a step that the process does to itself: between E2 and E3.
  package mutating func enter(_ name: String, _ step: LaunchStep) {
    entries.append(Entry(phase: .enter, name: name, step: step))
  }

  /// The plan as text, one step a line.
  package var lines: [String] {
    let kinds = Namespace.allCases.filter(namespaces.contains).map(\.rawValue)
    var lines = ["clone3 CLONE_VM|\(flags)"]
    if !kinds.isEmpty { lines[0] += " with new namespaces: " + kinds.joined(separator: ", ") }
    if let identity { lines[0] += ", as user \(identity.user)" }
    lines += entries.map { "\($0.step)" }
    if role == .launcher {
      lines += ["\(LaunchStep.dieWithParent)", "wait for requests"]
    } else {
      lines.append("execve \(executable) " + arguments.dropFirst().joined(separator: " "))
    }
    return lines
  }

  private var flags: String {
    switch role {
    case .program: "CLONE_VFORK"
    case .launcher: "CLONE_FILES"
    case .launched: "CLONE_PARENT"
    }
  }
}

extension Namespace {
  /// The flag of clone(2) and unshare(2).
  package var cloneFlag: UInt64 {
    switch self {
    case .mount: 0x0002_0000
    case .cgroup: 0x0200_0000
    case .uts: 0x0400_0000
    case .ipc: 0x0800_0000
    case .user: 0x1000_0000
    case .pid: 0x2000_0000
    case .net: 0x4000_0000
    case .time: 0x0000_0080
    }
  }
}

/// Why a process could not be started: the step that failed and the system's answer.
package struct LaunchError: Error, Sendable, Equatable, CustomStringConvertible {
  package let step: String
  package let errno: Errno
  package var description: String { "\(step): \(errno)" }
}
