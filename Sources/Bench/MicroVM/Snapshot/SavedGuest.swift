internal import Kvm
package import SystemPackage

/// The state of a guest that is ready and asks what to do, without its memory.
package struct SavedGuest: Sendable {
  let processors: [ProcessorState]
  let machine: MachineState
  let pending: PendingRead

  /// Writes a snapshot; the guest must not run on before.
  /// - Parameter identity: what of this host a restored guest needs again.
  func write(
    _ memory: GuestMemoryView, identity: SnapshotIdentity, to path: FilePath
  ) throws(MicroVMError) {
    let parts = SnapshotParts(
      identity: identity, processors: processors, machine: machine, pending: pending,
      memoryByteCount: Int(memory.byteCount))
    try SnapshotFile.write(
      parts, memory: UnsafeRawBufferPointer(try memory.range(at: 0, byteCount: memory.byteCount)),
      to: path)
  }
}

extension LinuxMachine {
  /// Saves a guest that has asked what to do.
  package func save(
    _ identity: SnapshotIdentity, to path: FilePath
  ) throws(MicroVMError) {
    try save().write(memory, identity: identity, to: path)
  }
}

extension UnikernelMachine {
  /// Saves a guest that has asked what to do.
  package func save(
    _ identity: SnapshotIdentity, to path: FilePath
  ) throws(MicroVMError) {
    try save().write(memory, identity: identity, to: path)
  }

  private func save() throws(MicroVMError) -> SavedGuest {
    guard let pendingRead, pendingRead.isRequest, let runner else {
      throw .snapshot("only a guest that has asked what to do can be saved")
    }
    do {
      try runner.processor.completeAccess()
      let system = try KvmSystem.open()
      let models = try system.stateModels()
      let machine = try system.createMachine()
      let fresh = try machine.createProcessor(
        runAreaByteCount: blueprint.runAreaByteCount)
      if blueprint.configuration.setsFeatures { try fresh.setFeatures(blueprint.features) }
      let state = try runner.processor.state(models: models, hasInterrupts: false)
      let rest = state.subtracting(try fresh.state(models: models, hasInterrupts: false))
      return SavedGuest(processors: [rest], machine: .empty, pending: pendingRead)
    } catch {
      throw .kvm(error)
    }
  }
}
