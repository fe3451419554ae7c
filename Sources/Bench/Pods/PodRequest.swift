/// One call of the Container Runtime Interface, as `PodClient` asks `bench-cri` for it.
package enum PodRequest: Codable, Sendable, Equatable {
  case version
  case status
  case hasImage(String)
  case runPod(PodDescription)
  case createContainer(ContainerDescription, sandbox: String, pod: PodDescription)
  case startContainer(String)
  case stopPod(String)
  case removePod(String)
  case pods(labels: [String: String])
}

extension PodRequest: CustomStringConvertible {
  /// What is attempted, for an error.
  package var description: String {
    switch self {
    case .version: "ask the runtime for its version"
    case .status: "ask the runtime for its status"
    case .hasImage(let reference): "look for image \(reference)"
    case .runPod(let pod): "run pod \(pod.name)"
    case .createContainer(let container, _, let pod):
      "create container \(container.name) in pod \(pod.name)"
    case .startContainer(let id): "start container \(id)"
    case .stopPod(let id): "stop pod sandbox \(id)"
    case .removePod(let id): "remove pod sandbox \(id)"
    case .pods: "list the pods of the runtime"
    }
  }
}

/// A call, and how long it may take.
package struct PodOrder: Codable, Sendable, Equatable {
  package let request: PodRequest
  package let timeout: Duration

  package init(_ request: PodRequest, timeout: Duration) {
    self.request = request
    self.timeout = timeout
  }
}

/// What `bench-cri` answers to a call.
package enum PodReply: Codable, Sendable, Equatable {
  /// The call has nothing to tell.
  case done
  case version(runtime: String, version: String)
  case status(RuntimeStatus)
  case presence(Bool)
  /// Of what was made.
  case identifier(String)
  case identifiers([String])
  case refused(PodError)
}
