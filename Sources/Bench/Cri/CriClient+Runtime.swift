package import Pods

extension CriClient {
  /// The runtime's name, `containerd` or `cri-o`, and its version.
  package func version(
    timeout: Duration = .seconds(5)
  ) throws(CriError) -> (runtime: String, version: String) {
    let reply = try call(
      CriMethods.version, Self.versionRequest, timeout: timeout,
      "ask the runtime at \(endpoint) for its version")
    return (reply.runtimeName, reply.runtimeVersion)
  }

  /// Whether the runtime is ready, for containers and for their networks.
  package func status(timeout: Duration = .seconds(5)) throws(CriError) -> RuntimeStatus {
    let reply = try call(
      CriMethods.status, Runtime_V1_StatusRequest(), timeout: timeout,
      "ask the runtime at \(endpoint) for its status")
    return RuntimeStatus(
      conditions: reply.status.conditions.map {
        RuntimeStatus.Condition(
          type: $0.type, isMet: $0.status, reason: $0.reason, message: $0.message)
      })
  }

  /// Whether the runtime has an image, so that none need be fetched.
  /// - Parameter reference: its name and tag, as a container's description has it.
  package func hasImage(
    _ reference: String, timeout: Duration = .seconds(5)
  ) throws(CriError) -> Bool {
    try call(
      CriMethods.imageStatus, .with { $0.image.image = reference }, timeout: timeout,
      "look for image \(reference)"
    ).hasImage
  }
}
