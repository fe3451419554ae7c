internal import CLinux

/// Access to memory that another program writes at the same time, one word at a time.
///
/// Safety: every address is aligned to the size of its word and lies in memory that stays mapped.
package enum SharedMemory {
  /// Reads a word; what was written before it by the other side is then visible.
  package static func load16(_ address: UnsafeMutableRawPointer) -> UInt16 {
    clinux_load_acquire_16(address.assumingMemoryBound(to: UInt16.self))
  }

  /// Writes a word after everything that this thread wrote before.
  package static func store16(_ value: UInt16, to address: UnsafeMutableRawPointer) {
    clinux_store_release_16(address.assumingMemoryBound(to: UInt16.self), value)
  }

  /// Reads a word exactly once, in no particular order: what is checked is then what is used.
  package static func loadOnce64(_ address: UnsafeMutableRawPointer) -> UInt64 {
    clinux_load_once_64(address.assumingMemoryBound(to: UInt64.self))
  }

  /// Orders all accesses before it against all that follow, stores against later loads, too.
  package static func fence() { clinux_fence() }
}
