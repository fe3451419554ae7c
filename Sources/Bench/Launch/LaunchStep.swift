internal import CLaunch
package import Linux
package import Model
package import SystemPackage

/// One act of a child between clone and exec; the C interpreter has a case for each.
package enum LaunchStep: Sendable, Equatable {
  case duplicate(DescriptorSlot, onto: Int32)
  case newProcessGroup
  case newSession
  case mount(source: String, at: FilePath, type: String, options: MountOptions, data: String)
  case unmount(FilePath, detach: Bool)
  case makeDirectory(FilePath, mode: UInt32)
  case makeNode(FilePath, mode: UInt32, device: UInt64)
  case makeFile(FilePath, mode: UInt32)
  case makeLink(FilePath, to: String)
  case pivotRoot(to: FilePath, old: FilePath)
  case changeRoot(FilePath)
  case changeDirectory(FilePath)
  case setHostName(String)
  case writeFile(FilePath, text: String)
  case writeDescriptor(DescriptorSlot, text: String)
  case unshare(Set<Namespace>)
  case interfaceUp(String)
  case limitCapabilities(to: CapabilitySet)
  case setCapabilities(CapabilitySet)
  case noNewPrivileges
  case filterCalls(SeccompProgram)
  case dieWithParent
}

/// A descriptor that is only known when an instance starts, by its place in the launch.
package enum DescriptorSlot: Sendable, Equatable, Hashable, CustomStringConvertible {
  /// Standard input: the read end of the pipe that brings the host's tokens, or `/dev/null`.
  case input
  /// The write end of the pipe that takes the payload's records.
  case output
  /// Where a helping program's messages go.
  case error
  /// `/dev/null`, open for reading and writing.
  case null
  /// The host's root folder, left open for an instance that is to find it.
  case hostRoot
  /// The task list of the instance's cgroup in hierarchy number `n`.
  case cgroupTasks(Int)

  package var description: String {
    switch self {
    case .input: "/dev/null or the token pipe"
    case .output: "the record pipe"
    case .error: "the message file"
    case .null: "/dev/null"
    case .hostRoot: "the host's root folder"
    case .cgroupTasks(let index): "the task list of cgroup hierarchy \(index)"
    }
  }
}

/// Flags of mount(2).
package struct MountOptions: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  package static let readOnly = MountOptions(rawValue: 1)
  package static let noSetuid = MountOptions(rawValue: 2)
  package static let noDevices = MountOptions(rawValue: 4)
  package static let noExecution = MountOptions(rawValue: 8)
  package static let remount = MountOptions(rawValue: 32)
  package static let bind = MountOptions(rawValue: 4096)
  package static let recursive = MountOptions(rawValue: 16384)
  package static let `private` = MountOptions(rawValue: 1 << 18)

  fileprivate var words: String {
    let names: [(MountOptions, String)] = [
      (.readOnly, "ro"), (.noSetuid, "nosuid"), (.noDevices, "nodev"), (.noExecution, "noexec"),
      (.remount, "remount"), (.bind, "bind"), (.recursive, "rec"), (.private, "private"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: ",")
  }
}

extension LaunchStep: CustomStringConvertible {
  /// What the step does, as an error message and `bench explain` say it.
  package var description: String {
    switch self {
    case .duplicate(let slot, let onto): "dup2 \(slot) onto descriptor \(onto)"
    case .newProcessGroup: "setpgid into a group of its own"
    case .newSession: "setsid"
    case .mount(let source, let target, let type, let options, let data):
      Self.describeMount(source, target, type, options, data)
    case .unmount(let path, let detach): "umount \(path)\(detach ? " (detach)" : "")"
    case .makeDirectory(let path, _): "mkdir \(path)"
    case .makeNode(let path, _, _): "mknod \(path)"
    case .makeFile(let path, _): "create file \(path)"
    case .makeLink(let path, let target): "symlink \(path) to \(target)"
    case .pivotRoot(let root, let old): "pivot_root to \(root), old root at \(old)"
    case .changeRoot(let path): "chroot to \(path)"
    case .changeDirectory(let path): "chdir to \(path)"
    case .setHostName(let name): "sethostname \(name)"
    case .writeFile(let path, let text): "write \"\(text)\" to \(path)"
    case .writeDescriptor(let slot, let text): "write \"\(text)\" to \(slot)"
    case .unshare(let kinds):
      "unshare namespaces "
        + Namespace.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: ", ")
    case .interfaceUp(let name): "raise network interface \(name)"
    case .limitCapabilities(let kept):
      "drop all but \(kept.count) capabilities from the bounding set"
    case .setCapabilities(let kept): "capset to \(kept.count) capabilities"
    case .noNewPrivileges: "prctl PR_SET_NO_NEW_PRIVS"
    case .filterCalls(let program): "install a seccomp filter of \(program.count) instructions"
    case .dieWithParent: "prctl PR_SET_PDEATHSIG SIGKILL"
    }
  }

  private static func describeMount(
    _ source: String, _ target: FilePath, _ type: String, _ options: MountOptions, _ data: String
  ) -> String {
    var text = "mount"
    if !type.isEmpty { text += " \(type)" }
    if !source.isEmpty, source != type { text += " \(source)" }
    text += type.isEmpty && source.isEmpty ? " \(target)" : " at \(target)"
    let words = [options.words, data].filter { !$0.isEmpty }
    return words.isEmpty ? text : text + " (\(words.joined(separator: ",")))"
  }
}
