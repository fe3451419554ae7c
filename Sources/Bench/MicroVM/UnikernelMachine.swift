internal import Kvm
internal import Linux
internal import Model
internal import PayloadABI

/// A virtual machine with a unikernel in it.
package final class UnikernelMachine: CallingGuest {
  let blueprint: UnikernelBlueprint
  private var system: KvmSystem?
  private var machine: KvmMachine?
  private var ownMemory: GuestMemory?
  /// The memory, for as long as the machine is not closed.
  let memory: GuestMemoryView
  private(set) var runner: GuestRunner?
  private var background: BackgroundRunner?
  private let submitted: SharedWord
  private let completed: SharedWord
  private var served: UInt32 = 0
  /// The call that `supply` has to answer.
  var pendingRead: PendingRead?

  /// Builds a machine up to the point where its processor could run.
  package init(
    _ blueprint: UnikernelBlueprint, boot: BootBlock, steps: inout StepRecorder
  ) throws(MicroVMError) {
    let configuration = blueprint.configuration
    let system = try withKvm { () throws(KvmError) in try KvmSystem.open() }
    steps.step(.build, "kvm_open")
    let machine = try withKvm { () throws(KvmError) in try system.createMachine() }
    steps.step(.build, "kvm_create_vm")
    let memory = try GuestMemory(byteCount: configuration.memoryByteCount)
    steps.step(.build, "memory_map")
    try LongMode.writeTables(into: memory)
    steps.step(.build, "page_tables")
    try blueprint.image.load(into: memory)
    try boot.write(into: memory, rate: blueprint.clockRate, isReused: false)
    steps.step(.build, "image_load")
    let processor = try Self.assemble(machine, memory, blueprint, steps: &steps)
    try withKvm { () throws(KvmError) in
      try Self.prepare(processor, by: blueprint, steps: &steps)
    }
    submitted = try memory.sharedWord(at: GuestAddressMap.callsSubmitted)
    completed = try memory.sharedWord(at: GuestAddressMap.callsCompleted)
    self.blueprint = blueprint
    self.memory = GuestMemoryView(memory)
    self.system = consume system
    self.machine = consume machine
    ownMemory = consume memory
    runner = GuestRunner(processor)
  }

  /// Builds a machine whose guest is where the one of a snapshot was: ready, and asking.
  package init(
    restoring snapshot: Snapshot, _ blueprint: UnikernelBlueprint, boot: BootBlock,
    steps: inout StepRecorder
  ) throws(MicroVMError) {
    let system = try withKvm { () throws(KvmError) in try KvmSystem.open() }
    steps.step(.build, "kvm_open")
    let machine = try withKvm { () throws(KvmError) in try system.createMachine() }
    steps.step(.build, "kvm_create_vm")
    let memory = try snapshot.mapMemory()
    try boot.writeClock(into: memory, rate: blueprint.clockRate)
    steps.step(.build, "memory_map")
    let processor = try Self.assemble(machine, memory, blueprint, steps: &steps)
    try withKvm { () throws(KvmError) in
      if blueprint.configuration.setsFeatures {
        try processor.setFeatures(blueprint.features)
        steps.step(.build, "set_cpuid")
      }
      if blueprint.clearsTimestampOffset {
        try processor.clearTimestampOffset()
        steps.step(.build, "set_tsc_offset")
      }
      try processor.restore(
        snapshot.processors[0], synchronizing: blueprint.configuration.synchronizesRegisters)
      steps.step(.build, "restore_processor")
    }
    submitted = try memory.sharedWord(at: GuestAddressMap.callsSubmitted)
    completed = try memory.sharedWord(at: GuestAddressMap.callsCompleted)
    pendingRead = snapshot.pendingRead
    self.blueprint = blueprint
    self.memory = GuestMemoryView(memory)
    self.system = consume system
    self.machine = consume machine
    ownMemory = consume memory
    runner = GuestRunner(processor)
  }

  deinit {
    // Threads end before the memory that they use.
    var unused = StepRecorder()
    close(steps: &unused)
  }

  /// The steps that every machine has: its memory and its processor.
  private static func assemble(
    _ machine: borrowing KvmMachine, _ memory: borrowing GuestMemory,
    _ blueprint: UnikernelBlueprint, steps: inout StepRecorder
  ) throws(MicroVMError) -> KvmProcessor {
    do throws(KvmError) {
      try machine.setMemory(slot: 0, at: 0, to: memory.mapping)
      steps.step(.build, "memory_region")
      let processor = try machine.createProcessor(runAreaByteCount: blueprint.runAreaByteCount)
      steps.step(.build, "create_vcpu")
      return processor
    } catch {
      throw .kvm(error)
    }
  }

  private static func prepare(
    _ processor: borrowing KvmProcessor, by blueprint: UnikernelBlueprint,
    steps: inout StepRecorder
  ) throws(KvmError) {
    if blueprint.configuration.setsFeatures {
      try processor.setFeatures(blueprint.features)
      steps.step(.build, "set_cpuid")
    }
    if blueprint.clearsTimestampOffset {
      try processor.clearTimestampOffset()
      steps.step(.build, "set_tsc_offset")
    }
    if blueprint.configuration.synchronizesRegisters {
      processor.synchronizeRegisters(blueprint.generalRegisters, blueprint.systemRegisters)
    } else {
      var registers = try processor.systemRegisters()
      LongMode.enter(&registers, at: blueprint.configuration.privilege)
      try processor.setRegisters(blueprint.generalRegisters, registers)
    }
    steps.step(.build, "set_registers")
  }

  /// Makes a machine whose guest has ended as if it were new, but for its stack and for what lies
  /// above the image: the boot block says so, and the library OS clears what it hands out.
  package func reset(boot: BootBlock, steps: inout StepRecorder) throws(MicroVMError) {
    guard let runner else { throw .stopped }
    switch ownMemory {
    case .some(let memory):
      try blueprint.image.reset(in: memory)
      try boot.write(into: memory, rate: blueprint.clockRate, isReused: true)
    case .none: throw .stopped
    }
    served = 0
    pendingRead = nil
    steps.step(.build, "image_reset")
    runner.processor.synchronizeRegisters(blueprint.generalRegisters, blueprint.systemRegisters)
    steps.step(.build, "set_registers")
  }

  /// Makes the thread that serves the guest's calls, where the transport needs one.
  ///
  /// The guest then runs on that thread and starts at once; otherwise it runs inside `next`.
  package func launch(steps: inout StepRecorder) throws(MicroVMError) {
    guard let runner else { throw .stopped }
    guard blueprint.configuration.transport.needsThread else { return }
    var bell: EventCounter?
    if blueprint.configuration.transport == .doorbell {
      let counter = try withLinux { () throws(LinuxError) in try EventCounter() }
      switch machine {
      case .some(let machine):
        try withKvm { () throws(KvmError) in
          try machine.connect(port: UInt16(UNIKERNEL_PORT_DOORBELL), to: counter)
        }
      case .none: throw .stopped
      }
      bell = consume counter
      steps.step(.enter, "connect_doorbell")
    }
    background = try BackgroundRunner(runner, bell: bell)
  }

  func wait(
    steps: inout StepRecorder, marking event: Event?
  ) throws(MicroVMError) -> Arrival {
    guard let runner else { throw .stopped }
    switch background {
    case .some(let background):
      let stop = try background.wait(for: submitted, beyond: served)
      let now = TimestampCounter.now()
      if event == .ready {
        steps.step(.enter, "start_thread", until: background.firstRun)
        steps.markAtLastStep(.firstRun)
      }
      return Arrival(stop: stop, ticks: now)
    case .none:
      let run = try blueprint.guardian.run(runner)
      if event == .ready { steps.mark(.firstRun, at: run.entered) }
      return run.arrival
    }
  }

  func call(_ value: UInt32) throws(MicroVMError) -> unikernel_call {
    let block = try memory.range(
      at: GuestAddressMap.callBlock, byteCount: UInt64(MemoryLayout<unikernel_call>.size))
    // The number is read for itself: it says that the rest is there.
    let sequence = submitted.load()
    var call = block.loadUnaligned(as: unikernel_call.self)
    call.submitted = sequence
    return call
  }

  func read(
    into buffer: UnsafeMutableRawBufferPointer, at address: UInt64
  ) throws(MicroVMError) { try memory.read(into: buffer, at: address) }

  func write(_ bytes: UnsafeRawBufferPointer, at address: UInt64) throws(MicroVMError) {
    try memory.write(bytes, at: address)
  }

  func check(_ address: UInt64, byteCount: UInt64) throws(MicroVMError) {
    _ = try memory.range(at: address, byteCount: byteCount)
  }

  func complete(_ sequence: UInt32) {
    served = sequence
    completed.store(sequence)
  }

  package var configuredByteCount: UInt64 { memory.byteCount }

  package var touchedByteCount: UInt64 {
    switch ownMemory {
    case .some(let memory): UInt64(memory.mapping.residentByteCount)
    case .none: 0
    }
  }

  package var exitCount: UInt64? {
    background == nil ? runner?.processor.exitCount() : nil
  }

  package var exitReasons: [String: UInt64] {
    background == nil ? runner?.processor.exitReasons() ?? [:] : [:]
  }

  package var stopByte: UnsafeMutablePointer<UInt8>? { runner?.processor.immediateExit }

  package func close(steps: inout StepRecorder) {
    let threaded = blueprint.configuration.transport.needsThread
    background = nil
    if threaded { steps.step(.clean, "end_thread") }
    runner = nil
    steps.step(.clean, "close_vcpu")
    machine = nil
    steps.step(.clean, "close_vm")
    system = nil
    steps.step(.clean, "close_kvm")
    ownMemory = nil
    steps.step(.clean, "unmap_memory")
  }
}
