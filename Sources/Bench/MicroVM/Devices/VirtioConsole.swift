/// A console with one port (Virtio 1.2, 5.3), without resizing and without more ports.
final class VirtioConsole: VirtioDevice {
  /// Bytes of input that wait for the guest at most.
  static let inputLimit = 64 << 10

  private static let receiveQueue = 0
  private static let transmitQueue = 1

  let identifier: UInt32 = 3
  let features: UInt64 = 0
  let queueCount = 2
  /// Size and number of ports belong to features that are not offered (5.3.4).
  let configuration = [UInt8](repeating: 0, count: 12)
  var requestService: ((Int) -> Void)?

  private let output: ByteSink
  private var input = ByteQueue(limit: inputLimit)
  private var chain = DescriptorChain()

  /// A console whose output goes to `output`, in pieces as the guest has laid them out.
  init(output: @escaping ByteSink) { self.output = output }

  /// Queues bytes for the guest to read, under the machine's `DeviceLock`.
  /// - Returns: how many were taken; the rest finds no room.
  @discardableResult
  func receive(_ bytes: [UInt8]) -> Int {
    let count = input.append(bytes)
    requestService?(Self.receiveQueue)
    return count
  }

  func serve(_ index: Int, _ queues: inout [Virtqueue]) throws(VirtqueueFault) {
    switch index {
    case Self.receiveQueue: try deliver(&queues[index])
    default: try send(&queues[index])
    }
  }

  private func send(_ queue: inout Virtqueue) throws(VirtqueueFault) {
    for _ in 0..<(try queue.pendingCount()) {
      guard try queue.front(&chain) else { return }
      for buffer in chain.readable.buffers { output(UnsafeRawBufferPointer(buffer)) }
      queue.finish(chain, written: 0)
    }
  }

  private func deliver(_ queue: inout Virtqueue) throws(VirtqueueFault) {
    for _ in 0..<(try queue.pendingCount()) {
      guard !input.isEmpty, try queue.front(&chain) else { return }
      let count = input.withBytes { chain.writable.write($0, at: 0) }
      input.removeFirst(count)
      queue.finish(chain, written: count)
    }
  }
}
