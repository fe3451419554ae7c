/// A virtio device's registers in physical memory (Virtio 1.2, 4.2: "Virtio Over MMIO", version 2).
///
/// A driver that breaks the rules gets DEVICE_NEEDS_RESET (2.1.2): its device does nothing any more
/// until it is reset.
final class VirtioTransport: MemoryMappedDevice {
  /// Bytes that the registers and the configuration space take.
  static let byteCount: UInt64 = 0x200

  private let device: any VirtioDevice
  private let raise: () -> Void

  /// The device status field (2.1).
  private(set) var status: DeviceStatus = []
  /// Why the device needs a reset; nil as long as the driver keeps to the rules.
  private(set) var fault: VirtqueueFault?
  /// Interrupts that it has raised: the guest's work that the device has caused.
  private(set) var interruptCount = 0
  var interruptStatus: UInt32 = 0
  var deviceFeatureWord: UInt32 = 0
  var driverFeatureWord: UInt32 = 0
  private(set) var driverFeatures: UInt64 = 0
  var selectedQueue: UInt32 = 0
  var queues: [Virtqueue]
  let configuration: [UInt8]
  private static let repetitionLimit = 16
  private var isServing = false
  /// What is to be served once the device has done what it is at.
  private var requestedQueue: Int?

  /// Puts registers before a device.
  /// - Parameters:
  ///   - memory: the guest's; it has to outlive this.
  ///   - raise: injects the device's interrupt, an edge.
  init(_ device: any VirtioDevice, memory: GuestMemoryView, raise: @escaping () -> Void) {
    self.device = device
    self.raise = raise
    configuration = device.configuration
    queues = Array(
      repeating: Virtqueue(memory, chainByteLimit: device.chainByteLimit),
      count: device.queueCount)
    device.requestService = { [weak self] in self?.serve($0) }
  }

  var deviceIdentifier: UInt32 { device.identifier }

  /// VIRTIO_F_VERSION_1 (6) is what makes a device none of the legacy kind.
  var offeredFeatures: UInt64 { device.features | Self.version1 }
  private static let version1: UInt64 = 1 << 32

  /// Requests handed back since the last reset.
  var servedCount: Int { queues.reduce(0) { $0 &+ $1.servedCount } }

  /// Whether the driver may use queues: it is ready and has kept to the rules.
  var isLive: Bool { status.contains(.driverReady) && !status.contains(.needsReset) }

  /// Has a queue served; a queue that does not exist is nobody's.
  ///
  /// A device that asks for this while it serves, such as a console whose output is answered with
  /// input at once, is served again afterwards.
  func serve(_ index: Int) {
    // The queues are the device's as long as it serves.
    guard !isServing else {
      requestedQueue = index
      return
    }
    guard isLive, queues.indices.contains(index) else { return }
    isServing = true
    defer { isServing = false }
    var next: Int? = index
    // Not without end: whoever answers every answer goes on at the next notification.
    for _ in 0..<Self.repetitionLimit {
      guard let index = next, isLive else { return }
      requestedQueue = nil
      do throws(VirtqueueFault) {
        try device.serve(index, &queues)
        signalUse()
      } catch {
        breakDown(error)
      }
      next = requestedQueue
    }
  }

  /// Takes over 32 bits of the driver's features, which are final once agreed on (3.1.1).
  func setDriverFeatures(_ value: UInt32) {
    guard !status.contains(.featuresAgreed), driverFeatureWord < 2 else { return }
    let shift = UInt64(driverFeatureWord) * 32
    driverFeatures = driverFeatures & ~(0xffff_ffff << shift) | UInt64(value) << shift
  }

  /// Follows the driver through its initialization (2.1, 3.1.1); 0 resets.
  func setStatus(_ value: UInt32) {
    guard value != 0 else { return reset() }
    guard !status.contains(.needsReset) else { return }
    var added = DeviceStatus(rawValue: UInt8(truncatingIfNeeded: value))
      .intersection(.driverMaySet).subtracting(status)
    if added.contains(.featuresAgreed), !canAgree { added.remove(.featuresAgreed) }
    status.formUnion(added)
    guard added.contains(.driverReady) else { return }
    guard status.contains(.featuresAgreed) else { return breakDown(.features) }
    device.activate(features: driverFeatures)
    // What was announced before this was not looked at.
    for index in queues.indices { serve(index) }
  }

  /// Begins or stops the use of the selected queue.
  func setReady(_ isReady: Bool) {
    withSelectedQueue { queue throws(VirtqueueFault) in
      if !isReady { queue.disable() } else if !queue.isReady { try queue.enable() }
    }
  }

  /// Changes the selected queue's layout, which is fixed while it is in use (4.2.2.2).
  func configureQueue(_ change: (inout Virtqueue) -> Void) {
    withSelectedQueue { queue throws(VirtqueueFault) in
      if !queue.isReady { change(&queue) }
    }
  }

  /// A view of the selected queue; nil when there is none of that number.
  var currentQueue: Virtqueue? {
    queues.indices.contains(Int(selectedQueue)) ? queues[Int(selectedQueue)] : nil
  }

  private func withSelectedQueue(
    _ body: (inout Virtqueue) throws(VirtqueueFault) -> Void
  ) {
    guard !status.contains(.needsReset), queues.indices.contains(Int(selectedQueue)) else { return }
    do throws(VirtqueueFault) { try body(&queues[Int(selectedQueue)]) } catch { breakDown(error) }
  }

  private var canAgree: Bool {
    driverFeatures & ~offeredFeatures == 0 && driverFeatures & Self.version1 != 0
  }

  private func signalUse() {
    var takesInterrupt = false
    for index in queues.indices where queues[index].takesInterrupt() { takesInterrupt = true }
    if takesInterrupt { interrupt(.usedBuffer) }
  }

  private func interrupt(_ reason: InterruptReason) {
    interruptStatus |= reason.rawValue
    interruptCount &+= 1
    raise()
  }

  private func breakDown(_ fault: VirtqueueFault) {
    self.fault = fault
    let tells = status.contains(.driverReady)
    status.insert(.needsReset)
    for index in queues.indices { queues[index].disable() }
    device.reset()
    // 2.1.2: a driver that is running is told by a configuration change.
    if tells { interrupt(.configurationChange) }
  }

  private func reset() {
    status = []
    fault = nil
    interruptStatus = 0
    deviceFeatureWord = 0
    driverFeatureWord = 0
    driverFeatures = 0
    selectedQueue = 0
    for index in queues.indices { queues[index].reset() }
    device.reset()
  }

  /// Bits of InterruptStatus (4.2.2).
  private enum InterruptReason: UInt32 {
    case usedBuffer = 1
    case configurationChange = 2
  }
}
