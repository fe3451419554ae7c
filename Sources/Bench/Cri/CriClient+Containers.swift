package import Pods

/// How far a container is.
package enum ContainerState: Sendable, Equatable {
  case created
  case running
  /// It has ended; the reason is the runtime's word for it, such as `Completed` or `OOMKilled`.
  case exited(code: Int32, reason: String)
  case unknown
}

extension CriClient {
  /// Makes a container in a pod, without starting it.
  ///
  /// - Parameter pod: what the pod was run with.
  /// - Returns: the container's identifier.
  package func createContainer(
    _ container: ContainerDescription, in sandboxID: String, of pod: PodDescription,
    timeout: Duration
  ) throws(CriError) -> String {
    try call(
      CriMethods.createContainer,
      .with {
        $0.podSandboxID = sandboxID
        $0.config = container.message(in: pod)
        $0.sandboxConfig = pod.message
      }, timeout: timeout, "create container \(container.name) in pod \(pod.name)"
    ).containerID
  }

  /// Starts a container; its program runs, or has already ended, when this returns.
  package func startContainer(_ id: String, timeout: Duration) throws(CriError) {
    _ = try call(
      CriMethods.startContainer, .with { $0.containerID = id }, timeout: timeout,
      "start container \(id)")
  }

  /// Ends a container's program; does nothing to one that has ended or is gone.
  /// - Parameter grace: whole seconds between SIGTERM and SIGKILL; without any, SIGKILL at once.
  package func stopContainer(
    _ id: String, grace: Duration = .zero, timeout: Duration
  ) throws(CriError) {
    try whileEnding { () throws(CriError) in
      _ = try call(
        CriMethods.stopContainer,
        .with {
          $0.containerID = id
          $0.timeout = grace.components.seconds
        }, timeout: timeout, "stop container \(id)")
    }
  }

  /// Removes a container, ending it first; does nothing to one that is gone.
  package func removeContainer(_ id: String, timeout: Duration) throws(CriError) {
    try unlessGone { () throws(CriError) in
      _ = try call(
        CriMethods.removeContainer, .with { $0.containerID = id }, timeout: timeout,
        "remove container \(id)")
    }
  }

  /// How far a container is, as far as the runtime has noticed.
  package func state(
    ofContainer id: String, timeout: Duration = .seconds(5)
  ) throws(CriError) -> ContainerState {
    let status = try call(
      CriMethods.containerStatus, .with { $0.containerID = id }, timeout: timeout,
      "ask for the state of container \(id)"
    ).status
    return switch status.state {
    case .containerCreated: .created
    case .containerRunning: .running
    case .containerExited: .exited(code: status.exitCode, reason: status.reason)
    case .containerUnknown, .UNRECOGNIZED: .unknown
    }
  }
}
