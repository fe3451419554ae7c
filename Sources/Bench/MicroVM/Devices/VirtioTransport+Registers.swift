/// The register file (Virtio 1.2, 4.2.2, table 4.1).
extension VirtioTransport {
  /// Registers by their offset; all are 32 bits wide.
  private enum Register {
    static let magicValue: UInt64 = 0x000
    static let version: UInt64 = 0x004
    static let deviceIdentifier: UInt64 = 0x008
    static let vendorIdentifier: UInt64 = 0x00c
    static let deviceFeatures: UInt64 = 0x010
    static let deviceFeaturesSelector: UInt64 = 0x014
    static let driverFeatures: UInt64 = 0x020
    static let driverFeaturesSelector: UInt64 = 0x024
    static let queueSelector: UInt64 = 0x030
    static let queueMaximumSize: UInt64 = 0x034
    static let queueSize: UInt64 = 0x038
    static let queueReady: UInt64 = 0x044
    static let queueNotify: UInt64 = 0x050
    static let interruptStatus: UInt64 = 0x060
    static let interruptAcknowledge: UInt64 = 0x064
    static let status: UInt64 = 0x070
    static let queueDescriptors: UInt64 = 0x080
    static let queueDriver: UInt64 = 0x090
    static let queueDevice: UInt64 = 0x0a0
    /// Length and base of a shared memory region, of which there is none.
    static let sharedMemory: ClosedRange<UInt64> = 0x0b0...0x0bc
    static let configurationGeneration: UInt64 = 0x0fc
    static let configuration: UInt64 = 0x100
  }

  func load(_ offset: UInt64, byteCount: Int) -> UInt64 {
    if offset >= Register.configuration {
      return loadConfiguration(offset - Register.configuration, byteCount: byteCount)
    }
    // 4.2.2.2: drivers read these registers by 32 bits only.
    guard byteCount == 4 else { return 0 }
    return UInt64(loadRegister(offset))
  }

  func store(_ value: UInt64, at offset: UInt64, byteCount: Int) {
    // No device here has anything in its configuration space for drivers to write.
    guard byteCount == 4, offset < Register.configuration else { return }
    storeRegister(UInt32(truncatingIfNeeded: value), offset)
  }

  private func loadRegister(_ offset: UInt64) -> UInt32 {
    switch offset {
    case Register.magicValue: 0x7472_6976
    case Register.version: 2
    case Register.deviceIdentifier: deviceIdentifier
    case Register.vendorIdentifier: 0x4843_4e42  // "BNCH"
    case Register.deviceFeatures:
      deviceFeatureWord < 2
        ? UInt32(truncatingIfNeeded: offeredFeatures >> (UInt64(deviceFeatureWord) * 32)) : 0
    case Register.queueMaximumSize: currentQueue == nil ? 0 : Virtqueue.maximumSize
    case Register.queueReady: currentQueue?.isReady == true ? 1 : 0
    case Register.interruptStatus: interruptStatus
    case Register.status: UInt32(status.rawValue)
    case Register.sharedMemory: .max
    // The configuration never changes, so that it is always read whole.
    case Register.configurationGeneration: 0
    default: 0
    }
  }

  private func storeRegister(_ value: UInt32, _ offset: UInt64) {
    switch offset {
    case Register.deviceFeaturesSelector: deviceFeatureWord = value
    case Register.driverFeaturesSelector: driverFeatureWord = value
    case Register.driverFeatures: setDriverFeatures(value)
    case Register.queueSelector: selectedQueue = value
    case Register.queueSize: configureQueue { $0.size = value }
    case Register.queueReady: setReady(value & 1 != 0)
    case Register.queueNotify: serve(Int(value))
    case Register.interruptAcknowledge: interruptStatus &= ~value
    case Register.status: setStatus(value)
    default: storeQueueAddress(value, offset)
    }
  }

  private func storeQueueAddress(_ value: UInt32, _ offset: UInt64) {
    // Bit 2 of the offset tells the high from the low half.
    let isHigh = offset & 4 != 0
    switch offset & ~4 {
    case Register.queueDescriptors:
      configureQueue { Self.replaceHalf(of: &$0.descriptorAddress, value, isHigh: isHigh) }
    case Register.queueDriver:
      configureQueue { Self.replaceHalf(of: &$0.driverAddress, value, isHigh: isHigh) }
    case Register.queueDevice:
      configureQueue { Self.replaceHalf(of: &$0.deviceAddress, value, isHigh: isHigh) }
    default: break  // Read-only, reserved, or of a feature that is not offered.
    }
  }

  private static func replaceHalf(of address: inout UInt64, _ value: UInt32, isHigh: Bool) {
    address =
      isHigh
      ? address & 0xffff_ffff | UInt64(value) << 32
      : address & ~0xffff_ffff | UInt64(value)
  }

  /// Any width at any offset; what is beyond the end reads as 0.
  private func loadConfiguration(_ offset: UInt64, byteCount: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<min(max(byteCount, 0), 8) {
      let (position, overflow) = offset.addingReportingOverflow(UInt64(index))
      guard !overflow, position < UInt64(configuration.count) else { break }
      value |= UInt64(configuration[Int(position)]) << UInt64(index * 8)
    }
    return value
  }
}
