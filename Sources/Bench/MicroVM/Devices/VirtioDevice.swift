/// What makes a virtio device a disk, a console, …, behind a `VirtioTransport`.
///
/// Whoever calls holds the machine's `DeviceLock`.
protocol VirtioDevice: AnyObject {
  /// The device ID (Virtio 1.2, 5).
  var identifier: UInt32 { get }
  /// Features that it offers, beside those of the transport.
  var features: UInt64 { get }
  var queueCount: Int { get }
  /// The most bytes that one request can have; a longer one breaks the rules.
  var chainByteLimit: Int { get }
  /// Its configuration space, which drivers only read.
  var configuration: [UInt8] { get }
  /// Asks the transport to have a queue served because of something that happened on the host; set
  /// by the transport.
  var requestService: ((_ queue: Int) -> Void)? { get set }

  /// The driver is ready and has agreed to `features`.
  func activate(features: UInt64)

  /// Back to the state before any driver; a device that broke down is reset as well.
  func reset()

  /// Serves what waits in a queue, at most as many requests as it has room for.
  func serve(_ index: Int, _ queues: inout [Virtqueue]) throws(VirtqueueFault)
}

extension VirtioDevice {
  var chainByteLimit: Int { 1 << 20 }
  func activate(features: UInt64) {}
  func reset() {}
}

extension [UInt8] {
  /// Adds a number in little-endian order.
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
