internal import Container
internal import Linux
internal import Model

/// Limits are written into the group of the pod's payload.
extension PodInstance: ControllableInstance {
  func send(_ token: UInt64) throws(TechniqueError) { try process.get().send(token) }

  func answer(to token: UInt64) throws(TechniqueError) -> UInt64 {
    try process.get().answer(to: token)
  }

  func control() throws(TechniqueError) -> any InstanceControl {
    guard
      let payload = RuntimeOrder.payload(
        of: name, executable: prepared.site.root.executable.string)
    else { throw TechniqueError(.unsupported, "its payload is no process of the host's") }
    return try GroupControl(ofProcess: payload)
  }
}
