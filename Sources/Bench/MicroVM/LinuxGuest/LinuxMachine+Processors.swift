internal import Kvm
internal import Linux

extension LinuxMachine {
  /// Makes all processors: the first one where the kernel is entered, the others waiting for it to
  /// start them; or all of them where those of a snapshot were.
  func makeProcessors(
    restoring snapshot: Snapshot? = nil, steps: inout StepRecorder
  ) throws(KvmError) {
    for number in 0..<(snapshot?.processors.count ?? blueprint.configuration.processors) {
      guard
        let processor = try machine?.kvm.createProcessor(
          UInt(number), runAreaByteCount: blueprint.runAreaByteCount)
      else { return }
      steps.step(.build, "create_vcpu")
      try processor.setFeatures(blueprint.features[number])
      steps.step(.build, "set_cpuid")
      if blueprint.clearsTimestampOffset {
        try processor.clearTimestampOffset()
        steps.step(.build, "set_tsc_offset")
      }
      if let state = snapshot?.processors[number] {
        try processor.restore(KvmSystem.isEmulated ? state.forEmulatedHost() : state)
        steps.step(.build, "restore_processor")
      } else if number == 0 {
        var registers = try processor.systemRegisters()
        LinuxEntry.enter(&registers, isLong: blueprint.isLong)
        try processor.setRegisters(
          LinuxEntry.registers(entry: blueprint.entry, isLong: blueprint.isLong), registers)
        steps.step(.build, "set_registers")
      }
      add(processor, number)
    }
    guard let snapshot else { return }
    try machine?.kvm.restore(snapshot.machine)
    steps.step(.build, "restore_machine")
  }

  private func add(_ processor: consuming KvmProcessor, _ number: Int) {
    let made = GuestRunner(
      processor, ports: .linux, devices: bus,
      isPausable: number == 0 && blueprint.configuration.processors > 1)
    if number == 0 {
      runner = made
    } else {
      guard let runner else { return }
      others.append(
        ProcessorThread(made, isGuarded: blueprint.configuration.isGuarded, first: runner))
    }
  }

  /// What a snapshot of this guest holds; it has to have asked what to do.
  package func save() throws(MicroVMError) -> SavedGuest {
    guard let pendingRead, pendingRead.isRequest, let runner, let machine, others.isEmpty else {
      throw .snapshot("only a guest with one processor that has asked what to do can be saved")
    }
    do {
      try runner.processor.completeAccess()
      let hasInterrupts = blueprint.configuration.interruptController != .off
      let fresh = try freshState(hasInterrupts: hasInterrupts)
      let state = try runner.processor.state(
        models: blueprint.models, hasInterrupts: hasInterrupts)
      return SavedGuest(
        processors: [state.subtracting(fresh)],
        machine: try machine.kvm.state(blueprint.configuration.stateParts), pending: pendingRead)
    } catch {
      throw .kvm(error)
    }
  }

  /// What a processor of a new machine has, which need not be restored.
  private func freshState(hasInterrupts: Bool) throws(KvmError) -> ProcessorState {
    var unused = StepRecorder()
    let machine = try SharedMachine(blueprint.configuration, steps: &unused)
    let processor = try machine.kvm.createProcessor(
      runAreaByteCount: blueprint.runAreaByteCount)
    try processor.setFeatures(blueprint.features[0])
    return try processor.state(models: blueprint.models, hasInterrupts: hasInterrupts)
  }
}

extension LinuxConfiguration {
  /// The parts of a machine's state that this machine has.
  var stateParts: Set<MachineState.Part> {
    var parts: Set<MachineState.Part> = [.clock]
    if interruptController == .kernel {
      parts.formUnion([.primaryController, .secondaryController, .inputOutputController])
    }
    if hasIntervalTimer { parts.insert(.intervalTimer) }
    return parts
  }
}
