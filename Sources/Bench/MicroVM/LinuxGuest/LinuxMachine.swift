internal import Kvm
internal import Linux
internal import Model
internal import PayloadABI

/// A virtual machine with a Linux kernel in it, whose init is the payload.
package final class LinuxMachine: CallingGuest {
  let blueprint: LinuxBlueprint
  /// Shared with the interrupt lines of devices.
  var machine: SharedMachine?
  var ownMemory: GuestMemory?
  /// The memory, for as long as the machine is not closed.
  let memory: GuestMemoryView
  /// The first processor.
  var runner: GuestRunner?
  var others: [ProcessorThread] = []
  /// The one of the others whose call is being served.
  private var caller: ProcessorThread?
  var devices: LinuxDevices?
  /// What the guest's ports and addresses without memory lead to.
  private(set) lazy var bus = devices?.shared ?? GuestDevices()
  private var guardian: GuestGuard?
  /// The call that `supply` has to answer.
  var pendingRead: PendingRead?

  /// Builds a machine up to the point where its first processor could run.
  /// - Parameters:
  ///   - arguments: the payload's argv after its name; "ask" lets it wait for a request.
  ///   - console: gets what the guest writes to a serial or virtio console.
  package init(
    _ blueprint: LinuxBlueprint, arguments: [String],
    console: @escaping @Sendable (UnsafeRawBufferPointer) -> Void = { _ in },
    steps: inout StepRecorder
  ) throws(MicroVMError) {
    let configuration = blueprint.configuration
    let machine = try withKvm { () throws(KvmError) in
      try SharedMachine(configuration, steps: &steps)
    }
    let memory =
      configuration.hasHugePages
      ? try GuestMemory(hugePagesFor: configuration.memoryByteCount)
      : try GuestMemory(byteCount: configuration.memoryByteCount)
    steps.step(.build, "memory_map")
    try blueprint.kernel.load(into: memory, by: configuration.loading)
    steps.step(.build, "kernel_load")
    try memory.write(blueprint.archive, at: blueprint.archivePlace.address)
    steps.step(.build, "archive_load")
    try blueprint.writeTables(into: memory, arguments: arguments)
    steps.step(.build, "boot_tables")
    let view = GuestMemoryView(memory)
    let devices = try LinuxDevices(
      configuration, memory: view, machine: machine, console: console)
    if devices != nil { steps.step(.build, "devices") }
    try withKvm { () throws(KvmError) in
      try machine.kvm.setMemory(slot: 0, at: 0, to: memory.mapping)
    }
    steps.step(.build, "memory_region")
    self.blueprint = blueprint
    self.memory = view
    self.devices = devices
    self.machine = machine
    ownMemory = consume memory
    try withKvm { () throws(KvmError) in try makeProcessors(steps: &steps) }
    try chooseGuard(steps: &steps)
  }

  /// Builds a machine whose guest is where the one of a snapshot was: ready, and asking.
  package init(
    restoring snapshot: Snapshot, _ blueprint: LinuxBlueprint, steps: inout StepRecorder
  ) throws(MicroVMError) {
    let machine = try withKvm { () throws(KvmError) in
      try SharedMachine(blueprint.configuration, steps: &steps)
    }
    let memory = try snapshot.mapMemory()
    steps.step(.build, "memory_map")
    try withKvm { () throws(KvmError) in
      try machine.kvm.setMemory(slot: 0, at: 0, to: memory.mapping)
    }
    steps.step(.build, "memory_region")
    self.blueprint = blueprint
    self.memory = GuestMemoryView(memory)
    self.machine = machine
    ownMemory = consume memory
    try withKvm { () throws(KvmError) in
      try makeProcessors(restoring: snapshot, steps: &steps)
    }
    try chooseGuard(steps: &steps)
    pendingRead = snapshot.pendingRead
  }

  deinit {
    // Threads end before the memory that they use.
    var unused = StepRecorder()
    close(steps: &unused)
  }

  private func chooseGuard(steps: inout StepRecorder) throws(MicroVMError) {
    if let shared = blueprint.guardian {
      guardian = shared
    } else {
      guardian = try GuestGuard(hasDevices: true)
      steps.step(.build, "guard_thread")
    }
  }

  /// Starts the other processors' threads; the first one runs inside `next`.
  package func launch(steps: inout StepRecorder) throws(MicroVMError) {
    guard !others.isEmpty else { return }
    for processor in others { try processor.start() }
    steps.step(.enter, "start_processors")
  }

  func wait(
    steps: inout StepRecorder, marking event: Event?
  ) throws(MicroVMError) -> Arrival {
    guard let runner, let guardian else { throw .stopped }
    caller?.resume()
    caller = nil
    // Some of the others may have come to rest at the same time; they are served in turn.
    if let arrival = try arrivalOfAnother() { return arrival }
    let begin = TimestampCounter.now()
    do throws(MicroVMError) {
      let run = try guardian.run(runner)
      if event == .ready { steps.mark(.firstRun, at: run.entered) }
      return run.arrival
    } catch {
      guard error == .stopped, let arrival = try arrivalOfAnother() else { throw error }
      if event == .ready { steps.mark(.firstRun, at: begin) }
      return arrival
    }
  }

  /// What another processor than the first has come to rest with.
  private func arrivalOfAnother() throws(MicroVMError) -> Arrival? {
    guard let runner, !runner.stop.isEnd else { return nil }
    runner.stop.clearPause()
    for other in others {
      guard let arrival = try other.takeStop() else { continue }
      caller = other
      return arrival
    }
    return nil
  }

  /// The processor whose call is being served.
  var callingProcessor: GuestRunner? { caller?.runner ?? runner }

  package var configuredByteCount: UInt64 { memory.byteCount }

  package var touchedByteCount: UInt64 {
    switch ownMemory {
    case .some(let memory): UInt64(memory.mapping.residentByteCount)
    case .none: 0
    }
  }

  /// How often the guest came out to each of its devices, and to what it does not have.
  package var accesses: [(name: String, count: Int)] {
    bus.lock.withLock {
      (bus.bus.accesses + [bus.bus.unservedPorts, bus.bus.unservedMemory])
        .map { ($0.name, $0.loads + $0.stores) }
    }
  }

  package var exitCount: UInt64? { others.isEmpty ? runner?.processor.exitCount() : nil }
  package var exitReasons: [String: UInt64] {
    others.isEmpty ? runner?.processor.exitReasons() ?? [:] : [:]
  }

  package var stopByte: UnsafeMutablePointer<UInt8>? { runner?.processor.immediateExit }

  package func close(steps: inout StepRecorder) {
    if devices != nil || !others.isEmpty {
      devices?.stop()
      caller = nil
      others = []
      steps.step(.clean, "end_threads")
    }
    if blueprint.guardian == nil {
      guardian = nil
      steps.step(.clean, "end_guard")
    }
    runner = nil
    steps.step(.clean, "close_vcpu")
    devices = nil
    machine = nil
    steps.step(.clean, "close_vm")
    ownMemory = nil
    steps.step(.clean, "unmap_memory")
  }
}
