internal import CLinux
internal import Glibc
package import SystemPackage

/// A region of this process's memory that is unmapped at the end of its life: mmap(2).
package struct Mapping: ~Copyable {
  private let base: UnsafeMutableRawPointer
  /// Length in bytes, as it was asked for.
  package let byteCount: Int

  /// Maps private anonymous memory, zeroed, of which no page exists before it is touched.
  ///
  /// No swap space is reserved: a guest's memory is large and mostly never used.
  package init(byteCount: Int) throws(LinuxError) {
    try self.init(
      byteCount: byteCount, flags: MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, descriptor: -1)
  }

  /// Maps the first `byteCount` bytes behind `descriptor`, shared with the kernel or other users.
  package init(sharing descriptor: FileDescriptor, byteCount: Int) throws(LinuxError) {
    try self.init(byteCount: byteCount, flags: MAP_SHARED, descriptor: descriptor.rawValue)
  }

  private init(byteCount: Int, flags: Int32, descriptor: Int32) throws(LinuxError) {
    let address = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, descriptor, 0)
    guard let address, address != UnsafeMutableRawPointer(bitPattern: -1) else {
      throw LinuxError("map \(byteCount) bytes of memory", Errno(rawValue: errno))
    }
    base = address
    self.byteCount = byteCount
  }

  deinit {
    // munmap fails only for arguments that mmap did not give.
    munmap(base, byteCount)
  }

  /// The whole region; valid for as long as the mapping lives.
  package var bytes: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: base, count: byteCount)
  }

  /// How many bytes of the region are in memory, in whole pages: mincore(2).
  package var residentByteCount: Int {
    let pageByteCount = sysconf(Int32(_SC_PAGESIZE))
    let pages = (byteCount + pageByteCount - 1) / pageByteCount
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: pages) { residency in
      // EAGAIN is the kernel's lack of a page at the moment; any other error is a wrong argument.
      while mincore(base, byteCount, residency.baseAddress) != 0 {
        precondition(errno == EAGAIN, "mincore refused a mapping of this process")
      }
      return residency.count { $0 & 1 != 0 } * pageByteCount
    }
  }
}

/// A 32-bit word of shared memory that another CPU may write at any time.
package struct SharedWord {
  private let address: UnsafeMutablePointer<UInt32>

  /// Safety: `address` is aligned to 4 bytes and outlives this value.
  package init(at address: UnsafeMutableRawPointer) {
    self.address = address.assumingMemoryBound(to: UInt32.self)
  }

  /// Reads the word; what was written before it by the other side is then visible.
  package func load() -> UInt32 { clinux_load_acquire(address) }

  /// Writes the word after everything that this thread wrote before.
  package func store(_ value: UInt32) { clinux_store_release(address, value) }

  /// Waits a moment inside a polling loop; now and then lets another thread have the CPU, which
  /// the writer may be waiting for.
  package static func pause(yieldingEvery period: UInt32, count: UInt32) {
    if count % period == 0 { sched_yield() } else { clinux_pause() }
  }
}
