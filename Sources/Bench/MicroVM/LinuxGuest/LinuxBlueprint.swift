internal import Kvm
internal import Linux

/// What all virtual machines of one configuration share, worked out once.
package struct LinuxBlueprint: Sendable {
  package let configuration: LinuxConfiguration
  package let kernel: KernelFile
  let archive: [UInt8]
  /// The first program's path in the archive.
  let program: String
  /// Where the archive lies in the guest.
  let archivePlace: BootParameters.MemoryRange
  /// CPUID of each processor.
  let features: [ProcessorFeatureTable]
  let runAreaByteCount: Int
  /// Whether a fresh processor's time-stamp counter is not the host's, but can be made so.
  let clearsTimestampOffset: Bool
  let models: [UInt32]
  /// Where the first processor runs; nil: on a thread of its own machine.
  let guardian: GuestGuard?

  /// Checks that everything fits and asks KVM what does not change from one machine to the next.
  /// - Parameters:
  ///   - archive: the initial file system.
  ///   - memoryByteCount: what the work itself needs; the guest gets more than the configuration
  ///     says where that is not enough.
  package init(
    _ configuration: LinuxConfiguration, kernel: KernelFile, archive: [UInt8],
    program: String = LinuxBlueprint.program, memoryByteCount: UInt64 = 0
  ) throws(MicroVMError) {
    var configuration = configuration
    let room = UInt64(Self.systemRoom) + UInt64(archive.count) * 2
    guard memoryByteCount <= LinuxAddressMap.memoryLimit - room else {
      throw .tooMuchMemory(
        byteCount: memoryByteCount, limit: LinuxAddressMap.memoryLimit - room)
    }
    if memoryByteCount > 0 {
      let page = GuestAddressMap.largePage
      let needed = (memoryByteCount + room + page - 1) / page * page
      configuration.memoryByteCount = max(configuration.memoryByteCount, Int(needed))
    }
    self.configuration = configuration
    self.kernel = kernel
    self.archive = archive
    self.program = program
    archivePlace = try Self.place(archive, kernel, configuration)
    if configuration.entry == .pvh, kernel.image.protectedEntry == nil {
      throw .kernel("\(kernel.path) has no PVH entry: build one with CONFIG_PVH")
    }
    if (configuration.entry == .bzImage) != (kernel.image.format == .bzImage) {
      throw .kernel(
        "\(kernel.path) is a \(kernel.image.format.rawValue), which entry="
          + "\(configuration.entry.rawValue) does not start")
    }
    guardian =
      !configuration.isGuarded
      ? GuestGuard.none
      : configuration.hasDevices ? nil : try .shared()
    do throws(KvmError) {
      let system = try KvmSystem.open()
      runAreaByteCount = try system.runAreaByteCount()
      let deadlineTimers = try system.hasDeadlineTimers()
      let hasDeadlineTimer = configuration.interruptController != .off && deadlineTimers
      let supported = try system.supportedFeatures()
      features = (0..<configuration.processors).map {
        supported.processor($0, of: configuration.processors, hasDeadlineTimer: hasDeadlineTimer)
      }
      models = try system.stateModels()
      let machine = try system.createMachine()
      let processor = try machine.createProcessor(runAreaByteCount: runAreaByteCount)
      clearsTimestampOffset = (processor.timestampOffset ?? 0) != 0
    } catch {
      throw .kvm(error)
    }
  }

  /// Makes ready for guests that run at the same time.
  package func makeRoom(for guests: Int) throws(MicroVMError) {
    try guardian?.makeRoom(for: guests)
  }

  /// What guests see of the processor, in a few words.
  package var featureText: String { features[0].summary }

  /// What a kernel and its tables take, beside the memory that the work asks for.
  private static let systemRoom = 96 << 20

  /// The archive goes to the end of memory, or of the first GiB, on a page of its own.
  private static func place(
    _ archive: [UInt8], _ kernel: KernelFile, _ configuration: LinuxConfiguration
  ) throws(MicroVMError) -> BootParameters.MemoryRange {
    let memory = UInt64(configuration.memoryByteCount)
    let end = min(memory, 1 << 30)
    let byteCount = UInt64(archive.count)
    guard byteCount <= end, (end - byteCount) & ~0xfff >= kernel.image.memoryEnd else {
      throw .kernel(
        "\(kernel.path) and its initial file system do not fit into \(memory >> 20) MiB: "
          + "give the guest more memory")
    }
    return BootParameters.MemoryRange(address: (end - byteCount) & ~0xfff, byteCount: byteCount)
  }
}
