internal import SystemPackage

/// How many network namespaces exist, dead ones included that the kernel has yet to clean up.
///
/// A destroyed network namespace is taken apart later by a kernel worker, some 40 ms on a quiet
/// host, at the expense of whoever is running then. The slab cache counts them exactly once the
/// processors' private shares are given back (`shrink`).
package struct DeadNetworkNamespaces {
  private static let shrink = FilePath("/sys/kernel/slab/net_namespace/shrink")
  /// The number to come back to.
  private var rest: Int?

  package init() { rest = Self.count() }

  /// The number now; nil without root, or where the kernel merged the cache with another.
  package static func count() -> Int? {
    guard (try? TextFile.write("1", to: shrink)) != nil,
      let table = try? TextFile.read("/proc/slabinfo"),
      let line = table.split(separator: "\n").first(where: { $0.hasPrefix("net_namespace ") })
    else { return nil }
    let fields = line.split(separator: " ")
    return fields.count > 1 ? Int(fields[1]) : nil
  }

  /// Sleeps until the number is back at rest, or has not moved for 200 ms: then that is the new
  /// rest, because somebody else holds namespaces.
  ///
  /// A lower number is the new rest at once: some were only dying when the old one was taken.
  package mutating func await(unless isCancelled: () -> Bool) {
    guard var rest else { return }
    var lowest = Int.max
    var patience = MonotonicClock.now() + Self.patienceNanoseconds
    while let count = Self.count(), !isCancelled() {
      rest = min(rest, count)
      self.rest = rest
      if count == rest { return }
      if count < lowest {
        lowest = count
        patience = MonotonicClock.now() + Self.patienceNanoseconds
      } else if MonotonicClock.now() > patience {
        self.rest = count
        return
      }
      MonotonicClock.sleep(.milliseconds(5), unless: isCancelled)
    }
  }

  private static let patienceNanoseconds: Int64 = 200_000_000
}
