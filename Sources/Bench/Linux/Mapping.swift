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

  /// Maps `byteCount` bytes of a file so that what is written stays in this mapping.
  /// - Parameter offset: in whole pages.
  package init(
    copying descriptor: FileDescriptor, from offset: Int, byteCount: Int
  ) throws(LinuxError) {
    try self.init(
      byteCount: byteCount, flags: MAP_PRIVATE | MAP_NORESERVE, descriptor: descriptor.rawValue,
      offset: offset)
  }

  /// Maps anonymous memory for huge pages (MADV_HUGEPAGE), which begin at multiples of their size.
  package init(hugePagesFor byteCount: Int) throws(LinuxError) {
    let page = 2 << 20
    let reserve = try Mapping(byteCount: byteCount + page)
    let begin = UInt(bitPattern: reserve.base) & ~UInt(page - 1) + UInt(page)
    // Safety: the place lies inside the reserve, of which the rest is given back.
    guard let address = UnsafeMutableRawPointer(bitPattern: begin) else {
      throw LinuxError("map \(byteCount) bytes of memory", .noMemory)
    }
    let whole = reserve.release()
    munmap(whole, address - whole)
    munmap(address + byteCount, whole + page - address)
    base = address
    self.byteCount = byteCount
    // Where the kernel has no huge pages the memory works all the same.
    _ = madvise(base, byteCount, MADV_HUGEPAGE)
  }

  private consuming func release() -> UnsafeMutableRawPointer {
    let base = base
    discard self
    return base
  }

  /// Puts a part of a file in the place of a part of the region; what is written to it stays here.
  /// - Parameters:
  ///   - offset: of the file, `place`: of the region; both, and `byteCount`, in whole pages.
  package func replace(
    _ place: Int, by descriptor: FileDescriptor, from offset: Int, byteCount: Int
  ) throws(LinuxError) {
    precondition(place >= 0 && byteCount >= 0 && byteCount <= self.byteCount - place)
    guard byteCount > 0 else { return }
    let address = mmap(
      base + place, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED | MAP_NORESERVE,
      descriptor.rawValue, off_t(offset))
    guard let address, address != UnsafeMutableRawPointer(bitPattern: -1) else {
      throw LinuxError("map \(byteCount) bytes of a file", Errno(rawValue: errno))
    }
  }

  private init(
    byteCount: Int, flags: Int32, descriptor: Int32, offset: Int = 0
  ) throws(LinuxError) {
    let address = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, descriptor, off_t(offset))
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
