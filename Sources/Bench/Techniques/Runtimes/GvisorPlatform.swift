internal import Kvm
internal import Launch
internal import Linux
internal import Model

/// The ways in which gVisor can catch a program's system calls; which there are depends on its version.
enum GvisorPlatform: String, Sendable {
  case ptrace, systrap, kvm

  /// What `runsc flags` says of its platforms, asked once.
  private static let known: String? = {
    guard let runsc = Program(named: "runsc"),
      let answer = try? runsc.run(["flags"], limit: .seconds(10))
    else { return nil }
    // It prints its flags as a usage error, to standard error.
    let text = String(decoding: answer.output + answer.error, as: UTF8.self)
    return text.split(separator: "\n").first { $0.contains("specifies which platform to use") }
      .map(String.init)
  }()

  func obstacle(on host: HostFacts) -> Availability {
    guard Self.known?.contains(rawValue) == true else {
      return .unavailable(
        reason: "this version of runsc has no platform \(rawValue)",
        remedy: "install a version that has it")
    }
    guard self == .kvm else { return .available }
    guard Folder.exists("/dev/kvm"), KvmSystem.backEnd != .pvm else {
      return .unavailable(
        reason: "gVisor's own kernel cannot run on this host's KVM",
        remedy: "use a host with VT-x or AMD-V for its virtual machines")
    }
    return .available
  }
}
