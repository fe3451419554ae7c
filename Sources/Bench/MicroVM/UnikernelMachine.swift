internal import Kvm
internal import Linux
internal import Model
internal import PayloadABI

/// A virtual machine with a unikernel in it, from the first ioctl to the last.
package struct UnikernelMachine: ~Copyable {
  /// What the guest did that its host has to know.
  package enum Progress: Sendable, Equatable {
    /// It wrote a record of so many bytes; `output` holds them until the next call.
    case wrote(Int)
    /// It waits for so many bytes; `supply` has to give them before the call of `next` that lets it
    /// go on.
    case reads(Int)
    /// It ended with this status.
    case exited(UInt32)
  }

  /// The most bytes that a guest may write at once.
  package static let outputLimit = 64 << 10
  /// The most bytes that a guest may ask for at once.
  package static let inputLimit = 4096

  private let blueprint: UnikernelBlueprint
  private let system: KvmSystem
  private let machine: KvmMachine
  let memory: GuestMemory
  let share: RunnerShare
  var background: BackgroundRunner?
  let submitted: SharedWord
  let completed: SharedWord
  var served: UInt32 = 0
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
    try withKvm { () throws(KvmError) in
      try machine.setMemory(slot: 0, at: 0, to: memory.mapping)
    }
    steps.step(.build, "memory_region")
    let processor = try withKvm { () throws(KvmError) in
      try machine.createProcessor(runAreaByteCount: blueprint.runAreaByteCount)
    }
    steps.step(.build, "create_vcpu")
    try withKvm { () throws(KvmError) in
      try Self.prepare(processor, by: blueprint, steps: &steps)
    }

    let submitted = try memory.sharedWord(at: GuestAddressMap.callsSubmitted)
    let completed = try memory.sharedWord(at: GuestAddressMap.callsCompleted)
    self.submitted = submitted
    self.completed = completed
    self.blueprint = blueprint
    self.system = system
    self.machine = machine
    self.memory = memory
    share = RunnerShare(runner: GuestRunner(processor))
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
  package mutating func reset(
    boot: BootBlock, steps: inout StepRecorder
  ) throws(MicroVMError) {
    try blueprint.image.reset(in: memory)
    try boot.write(into: memory, rate: blueprint.clockRate, isReused: true)
    served = 0
    pendingRead = nil
    steps.step(.build, "image_reset")
    share.runner.processor.synchronizeRegisters(
      blueprint.generalRegisters, blueprint.systemRegisters)
    steps.step(.build, "set_registers")
  }

  /// Makes the thread that serves the guest's calls, where the transport needs one.
  ///
  /// The guest then runs on that thread and starts at once; otherwise it runs inside `next`.
  package mutating func launch(steps: inout StepRecorder) throws(MicroVMError) {
    guard blueprint.configuration.transport.needsThread else {
      steps.mark(.firstRun)
      return
    }
    var bell: EventCounter?
    if blueprint.configuration.transport == .doorbell {
      let counter = try withLinux { () throws(LinuxError) in try EventCounter() }
      try withKvm { () throws(KvmError) in
        try machine.connect(port: UInt16(UNIKERNEL_PORT_DOORBELL), to: counter)
      }
      bell = consume counter
      steps.step(.enter, "connect_doorbell")
    }
    background = try BackgroundRunner(share.runner, bell: bell)
  }

  /// Bytes of memory that the guest believes to have.
  package var configuredByteCount: UInt64 { UInt64(memory.mapping.byteCount) }

  /// Bytes of the guest's memory that the host has had to give so far.
  package var touchedByteCount: UInt64 { UInt64(memory.mapping.residentByteCount) }

  /// What `DeadlineTimer.raise` has to set, on the thread that calls `next`, so that this stops.
  package var stopByte: UnsafeMutablePointer<UInt8> { share.runner.processor.immediateExit }

  /// Gives everything back to the kernel, step by step.
  package consuming func close(steps: inout StepRecorder) {
    let threaded = blueprint.configuration.transport.needsThread
    _ = consume background
    if threaded { steps.step(.clean, "end_thread") }
    _ = consume share
    steps.step(.clean, "close_vcpu")
    _ = consume machine
    steps.step(.clean, "close_vm")
    _ = consume system
    steps.step(.clean, "close_kvm")
    _ = consume memory
    steps.step(.clean, "unmap_memory")
  }
}
