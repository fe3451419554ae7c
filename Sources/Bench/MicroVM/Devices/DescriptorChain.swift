/// One request of a driver: a chain of descriptors, checked as a whole (Virtio 1.2, 2.7.5).
struct DescriptorChain {
  /// Index of its first descriptor, which is its name in the used ring.
  var head: UInt16 = 0
  /// What the device may read; it comes first (2.7.4.2).
  var readable = GuestSegments()
  /// What the device may write.
  var writable = GuestSegments()

  mutating func removeAll() {
    readable.removeAll()
    writable.removeAll()
  }
}
