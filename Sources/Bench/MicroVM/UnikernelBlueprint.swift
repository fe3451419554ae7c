internal import Kvm
internal import Linux

/// What all virtual machines of one configuration share, worked out once.
package struct UnikernelBlueprint: Sendable {
  package let configuration: UnikernelConfiguration
  let image: ExecutableImage
  let features: ProcessorFeatureTable
  let runAreaByteCount: Int
  /// Where guests run.
  let guardian: GuestGuard
  /// Whether a fresh processor's time-stamp counter is not the host's, but can be made so.
  let clearsTimestampOffset: Bool
  /// How a guest gets the host's clock; nil where KVM cannot tell whether it has the same counter.
  let clockRate: GuestClockRate?
  let generalRegisters: GeneralRegisters
  /// A fresh processor's registers, changed into 64-bit mode.
  let systemRegisters: SystemRegisters

  /// What guests see of the processor, in a few words.
  package var featureText: String { features.summary }

  /// Makes ready for guests that run at the same time.
  package func makeRoom(for guests: Int) throws(MicroVMError) {
    try guardian.makeRoom(for: guests)
  }

  /// Checks the image and asks KVM what does not change from one machine to the next.
  /// - Parameters:
  ///   - image: an ELF file linked for the unikernel platform.
  ///   - memoryByteCount: what the work itself needs; the guest gets more than the configuration
  ///     says where that is not enough.
  package init(
    image: [UInt8], configuration: UnikernelConfiguration, memoryByteCount: UInt64 = 0
  ) throws(MicroVMError) {
    var configuration = configuration
    configuration.memoryByteCount = max(
      configuration.memoryByteCount,
      try GuestAddressMap.memoryByteCount(holding: memoryByteCount))
    let memory = UInt64(configuration.memoryByteCount)
    precondition(
      memory % GuestAddressMap.largePage == 0 && memory > GuestAddressMap.image
        && memory <= GuestAddressMap.memoryLimit)
    self.configuration = configuration
    self.image = try ExecutableImage(image, within: GuestAddressMap.image..<memory)
    generalRegisters = LongMode.registers(
      entry: self.image.entry, argument: GuestAddressMap.bootBlock)
    guardian = configuration.isGuarded ? try .shared() : .none
    do {
      let system = try KvmSystem.open()
      runAreaByteCount = try system.runAreaByteCount()
      var features = try system.supportedFeatures()
      features.setHypervisorBit()
      self.features = features
      let machine = try system.createMachine()
      let processor = try machine.createProcessor(runAreaByteCount: runAreaByteCount)
      // PVM begins with 0, so no machine pays for setting it; VT-x and AMD-V begin near -now.
      let offset = processor.timestampOffset
      clearsTimestampOffset = (offset ?? 0) != 0
      clockRate = offset == nil ? nil : .measured
      var registers = try processor.systemRegisters()
      LongMode.enter(&registers, at: configuration.privilege)
      systemRegisters = registers
    } catch {
      throw .kvm(error)
    }
  }
}
