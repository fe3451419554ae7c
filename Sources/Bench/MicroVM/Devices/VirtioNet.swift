internal import Linux

/// A network interface at a link of the host's, without offloads (Virtio 1.2, 5.1).
///
/// Each frame lies whole in one buffer; what finds no room in the guest's is dropped, as on a wire.
final class VirtioNet: VirtioDevice {
  private static let receiveQueue = 0
  /// `struct virtio_net_hdr` (5.1.6).
  private static let headerByteCount = 12
  /// The longest frame of a link with the largest MTU, with its header.
  private static let frameLimit = headerByteCount + 65550

  let identifier: UInt32 = 1
  /// MAC (5.1.3).
  let features: UInt64 = 1 << 5
  let queueCount = 2
  let configuration: [UInt8]
  var requestService: ((Int) -> Void)?

  /// Frames that found no room on either side.
  private(set) var droppedFrames = 0
  private let link: FrameLink
  private var watch: HostWatch?
  private var chain = DescriptorChain()
  private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: frameLimit, alignment: 16)
  /// Bytes of `received` that wait for a buffer of the guest; 0 without any.
  private var waitingByteCount = 0
  private let received = UnsafeMutableRawBufferPointer.allocate(
    byteCount: frameLimit, alignment: 16)

  /// An interface at one end of `link`.
  /// - Parameter address: the six bytes of its MAC address.
  init(_ link: consuming FrameLink, address: [UInt8], events: HostEvents) {
    precondition(address.count == 6)
    self.link = link
    // Status and number of queues belong to features that are not offered (5.1.4).
    configuration = address + [UInt8](repeating: 0, count: 6)
    watch = events.watch(self.link.descriptor) { [weak self] _ in
      self?.requestService?(Self.receiveQueue)
    }
  }

  deinit {
    watch?.cancel()
    scratch.deallocate()
    received.deallocate()
  }

  func reset() {
    waitingByteCount = 0
    watch?.setInterest([])
  }

  func serve(_ index: Int, _ queues: inout [Virtqueue]) throws(VirtqueueFault) {
    if index == Self.receiveQueue { try deliver(&queues[index]) } else { try send(&queues[index]) }
  }

  private func send(_ queue: inout Virtqueue) throws(VirtqueueFault) {
    for _ in 0..<(try queue.pendingCount()) {
      guard try queue.front(&chain) else { return }
      let count = chain.readable.byteCount
      if count > Self.headerByteCount, count <= Self.frameLimit {
        chain.readable.read(at: 0, into: scratch)
        // No offload was agreed on, so that the header has nothing to ask for.
        Self.clearHeader(scratch)
        let frame = UnsafeRawBufferPointer(rebasing: scratch[..<count])
        if link.write(frame) != .moved(count) { droppedFrames &+= 1 }
      } else {
        droppedFrames &+= 1
      }
      queue.finish(chain, written: 0)
    }
  }

  private func deliver(_ queue: inout Virtqueue) throws(VirtqueueFault) {
    for _ in 0..<(try queue.pendingCount()) {
      guard readFrame() else { return }
      guard try queue.front(&chain) else { break }
      let frame = UnsafeRawBufferPointer(rebasing: received[..<waitingByteCount])
      waitingByteCount = 0
      if chain.writable.byteCount >= frame.count {
        queue.finish(chain, written: chain.writable.write(frame, at: 0))
      } else {
        // The buffer stays for a frame that it has room for.
        droppedFrames &+= 1
      }
    }
    // Without buffers there is no reason to look at the link; with some there is.
    watch?.setInterest(try queue.pendingCount() > 0 ? .readable : [])
  }

  /// Makes sure that a frame waits.
  /// - Returns: false when there is none; the link's next one is then told of.
  private func readFrame() -> Bool {
    if waitingByteCount > 0 { return true }
    switch link.read(into: received) {
    case .moved(let count) where count > Self.headerByteCount:
      Self.clearHeader(received)
      // 5.1.6.4.1: the number of buffers is 1.
      received.storeBytes(of: UInt16(1).littleEndian, toByteOffset: 10, as: UInt16.self)
      waitingByteCount = count
      return true
    case .moved, .wouldWait:
      watch?.setInterest(.readable)
      return false
    case .ended:
      watch?.setInterest([])
      return false
    }
  }

  private static func clearHeader(_ frame: UnsafeMutableRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: frame[..<headerByteCount])
      .initializeMemory(as: UInt8.self, repeating: 0)
  }
}
