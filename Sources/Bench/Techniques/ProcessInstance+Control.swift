internal import Container
internal import Linux
internal import Model

/// An instance that is told what to do, and whose limits change while it does it.
extension ProcessInstance: ControllableInstance {
  func answer(to token: UInt64) throws(TechniqueError) -> UInt64 {
    try watch(forAnother: request.deadline)
    defer { prepared.watchdog.disarm() }
    return try PayloadRecord.value(answering: token, in: receiveMark(), nonce: nonce)
  }

  func control() throws(TechniqueError) -> any InstanceControl {
    guard prepared.cgroups != nil else { throw TechniqueError(.unsupported, "it limits nothing") }
    switch child {
    case .some(let child): return try GroupControl(ofProcess: child.processID)
    case .none: throw TechniqueError(.failed, "the instance has no process")
    }
  }
}
