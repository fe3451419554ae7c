internal import Container
internal import Linux
internal import Model

/// Limits are written into the groups that the runtime made for its instance.
extension RuntimeInstance: ControllableInstance {
  func send(_ token: UInt64) throws(TechniqueError) { try process.get().send(token) }

  func answer(to token: UInt64) throws(TechniqueError) -> UInt64 {
    try process.get().answer(to: token)
  }

  func control() throws(TechniqueError) -> any InstanceControl {
    // Of a kernel in user space the payload is no process: its sandbox is what the group holds.
    guard let member = payload ?? prepared.groups.process(of: name) else {
      throw TechniqueError(.unsupported, "it makes no control group of an instance's own")
    }
    return try GroupControl(ofProcess: member)
  }

  private var payload: Int32? {
    RuntimeOrder.payload(of: name, executable: prepared.site.root.executable.string)
  }
}
