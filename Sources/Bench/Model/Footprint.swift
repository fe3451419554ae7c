/// What lies on the host's disk so that an instance can be started.
package struct Footprint: Sendable, Equatable {
  /// Files, and folders with all below them; absolute.
  package var paths: [String]

  package init(_ paths: [String]) { self.paths = paths }
}

/// What files take on a disk, in bytes.
package struct DiskUse: Sendable, Equatable {
  /// Blocks that the file system has given them.
  package var allocated: UInt64
  /// Their lengths.
  package var length: UInt64

  package init(allocated: UInt64 = 0, length: UInt64 = 0) {
    self.allocated = allocated
    self.length = length
  }
}
