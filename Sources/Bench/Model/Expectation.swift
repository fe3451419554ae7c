/// What a payload must see for its technique to have been in force; nil and empty mean "any".
package struct Expectation: Sendable, Equatable {
  package var platform: Evidence.Platform = .linux
  /// Namespaces that must differ from the harness's own.
  package var separateNamespaces: Set<Namespace> = []
  /// Namespaces that must be the harness's own.
  package var sharedNamespaces: Set<Namespace> = []
  package var processID: UInt32?
  package var userID: UInt32?
  package var rootFileSystem: UInt64?
  /// `/` must not be the harness's own root.
  package var hasOwnRoot: Bool?
  package var effectiveCapabilities: UInt64?
  package var boundingCapabilities: UInt64?
  package var seccompMode: UInt32?
  package var noNewPrivileges: Bool?
  package var privilegeLevel: UInt32?
  /// What CPUID's hypervisor bit has to be.
  package var hypervisor: Bool?
  package var hostName: String?
  /// The release of a kernel that is not the host's.
  package var kernelRelease: String?
  /// Whether the kernel that serves the payload must not be the host's.
  package var hasOwnKernel = false
  /// For each, some line of `/proc/self/cgroup` must hold it.
  package var cgroupLines: [String] = []
  /// For each, some line of `/proc/self/cgroup` must end in it.
  package var cgroupEndings: [String] = []

  package init() {}

  /// Each way in which `evidence` contradicts this, in words; empty when isolation was in force.
  /// - Parameter host: what the harness itself sees, outside.
  package func faults(in evidence: Evidence, host: Evidence) -> [String] {
    var faults: [String] = []
    func require<Value: Equatable>(_ what: String, _ expected: Value?, _ seen: Value) {
      if let expected, expected != seen { faults.append("\(what) is \(seen), not \(expected)") }
    }
    require("platform", platform, evidence.platform)
    for kind in Namespace.allCases {
      let inside = evidence.namespaces[kind]
      let outside = host.namespaces[kind]
      if separateNamespaces.contains(kind), inside == nil || inside == outside {
        faults.append("the \(kind) namespace is not its own")
      }
      if sharedNamespaces.contains(kind), inside != nil, inside != outside {
        faults.append("the \(kind) namespace is not the host's")
      }
    }
    require("process ID", processID, evidence.processID)
    require("user ID", userID, evidence.userID)
    require("root file system", rootFileSystem, evidence.rootFileSystem)
    let seesHostRoot =
      evidence.rootDevice == host.rootDevice && evidence.rootInode == host.rootInode
    require("own root", hasOwnRoot, !seesHostRoot)
    require("effective capability set", effectiveCapabilities, evidence.effectiveCapabilities)
    require("capability bounding set", boundingCapabilities, evidence.boundingCapabilities)
    require("seccomp mode", seccompMode, evidence.seccompMode)
    require("no_new_privs", noNewPrivileges, evidence.noNewPrivileges)
    require("privilege level", privilegeLevel, evidence.privilegeLevel)
    require("hypervisor bit", hypervisor, evidence.hypervisor)
    require("host name", hostName, evidence.hostName)
    require("kernel release", kernelRelease, evidence.kernelRelease)
    if hasOwnKernel, evidence.kernelRelease == host.kernelRelease {
      faults.append("the kernel is the host's")
    }
    let lines = evidence.cgroup.split(separator: "\n").map(String.init)
    for line in cgroupLines where !lines.contains(where: { $0.contains(line) }) {
      faults.append("no line of /proc/self/cgroup has \(line)")
    }
    for ending in cgroupEndings where !lines.contains(where: { $0.hasSuffix(ending) }) {
      faults.append("no line of /proc/self/cgroup ends in \(ending)")
    }
    return faults
  }
}
