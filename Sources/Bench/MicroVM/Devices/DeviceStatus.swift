/// The device status field (Virtio 1.2, 2.1).
struct DeviceStatus: OptionSet, Sendable {
  let rawValue: UInt8

  static let acknowledged = DeviceStatus(rawValue: 1)
  static let driverFound = DeviceStatus(rawValue: 2)
  static let driverReady = DeviceStatus(rawValue: 4)
  static let featuresAgreed = DeviceStatus(rawValue: 8)
  static let needsReset = DeviceStatus(rawValue: 64)
  static let failed = DeviceStatus(rawValue: 128)
  static let driverMaySet: DeviceStatus = [
    .acknowledged, .driverFound, .driverReady, .featuresAgreed, .failed,
  ]
}
