package import Pods

extension CriClient {
  /// Makes a pod: its namespaces, network and control group, held by a container that does nothing.
  ///
  /// - Returns: the sandbox's identifier.
  /// - Throws: and may leave parts of the pod; `pods(labelled:)` finds it unless it never got a name.
  package func runPod(_ pod: PodDescription, timeout: Duration) throws(CriError) -> String {
    try call(
      CriMethods.runPod,
      .with {
        $0.config = pod.message
        $0.runtimeHandler = pod.runtimeHandler
      }, timeout: timeout, "run pod \(pod.name)"
    ).podSandboxID
  }

  /// Ends all containers of a pod and takes its network apart; does nothing to one that is gone.
  package func stopPod(_ id: String, timeout: Duration) throws(CriError) {
    try whileEnding { () throws(CriError) in
      _ = try call(
        CriMethods.stopPod, .with { $0.podSandboxID = id }, timeout: timeout,
        "stop pod sandbox \(id)")
    }
  }

  /// Removes a pod with all its containers; does nothing to one that is gone.
  package func removePod(_ id: String, timeout: Duration) throws(CriError) {
    try unlessGone { () throws(CriError) in
      _ = try call(
        CriMethods.removePod, .with { $0.podSandboxID = id }, timeout: timeout,
        "remove pod sandbox \(id)")
    }
  }

  /// The identifiers of all pods that have these labels, running or not.
  package func pods(
    labelled labels: [String: String], timeout: Duration = .seconds(5)
  ) throws(CriError) -> [String] {
    try call(
      CriMethods.listPods, .with { $0.filter.labelSelector = labels }, timeout: timeout,
      "list the pods of the runtime at \(endpoint)"
    ).items.map(\.id)
  }
}
