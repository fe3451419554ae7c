/// What a pod is to be: the place that its containers share.
package struct PodDescription: Codable, Sendable, Equatable {
  /// Whose network the pod's containers see.
  package enum Network: String, Codable, Sendable {
    /// A network namespace of its own, which the runtime's CNI configuration furnishes.
    case pod
    /// The host's.
    case node
  }

  /// The pod's name, as a part of the sandbox's.
  package var name: String
  /// Unlike that of every other pod: runtimes name the sandbox after name, namespace, this and attempt.
  package var uid: String
  /// The Kubernetes namespace, again a part of the sandbox's name.
  package var namespace: String
  /// How often this pod was made before.
  package var attempt: UInt32
  /// The pod's host name; empty for the host's, as `Network.node` wants.
  package var hostname: String
  /// What `PodClient.pods(labelled:)` finds it by.
  package var labels: [String: String]
  /// The folder for the containers' outputs, absolute; empty for none.
  package var logDirectory: String
  /// The control group to make the pod's groups in, a path from the hierarchies' roots; empty for
  /// the runtime's own choice.
  package var cgroupParent: String
  package var network: Network
  /// The profile of the container that holds the pod.
  package var seccomp: SeccompProfile
  /// The name of one of the runtime's handlers, such as `runc`; empty for its default.
  package var runtimeHandler: String

  package init(
    name: String, uid: String, namespace: String = "default", attempt: UInt32 = 0,
    hostname: String = "", labels: [String: String] = [:], logDirectory: String = "",
    cgroupParent: String = "", network: Network = .pod, seccomp: SeccompProfile = .runtimeDefault,
    runtimeHandler: String = ""
  ) {
    self.name = name
    self.uid = uid
    self.namespace = namespace
    self.attempt = attempt
    self.hostname = hostname
    self.labels = labels
    self.logDirectory = logDirectory
    self.cgroupParent = cgroupParent
    self.network = network
    self.seccomp = seccomp
    self.runtimeHandler = runtimeHandler
  }
}

/// Which system calls are let through.
package enum SeccompProfile: String, Codable, Sendable {
  /// Those that the runtime's own profile has.
  case runtimeDefault
  /// All.
  case unconfined
}
