import Foundation

/// What virtual machines occupy in this process.
struct Leftovers: Equatable {
  /// Open descriptors of KVM and of event counters.
  var descriptors = 0
  /// How many guests' memories fit into the writable mappings: neighbours are shown as one.
  var mappings = 0
  /// Threads that run a virtual processor.
  var threads = 0

  static func now(memoryByteCount: Int) throws -> Leftovers {
    let files = FileManager.default
    var found = Leftovers()
    for number in try files.contentsOfDirectory(atPath: "/proc/self/fd") {
      // The descriptor of the listing itself is gone by now.
      guard let target = try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
      else { continue }
      if target.contains("kvm") || target.contains("eventfd") { found.descriptors += 1 }
    }
    let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    for line in maps.split(separator: "\n") {
      let bounds = line.prefix { $0 != " " }.split(separator: "-").compactMap { Int($0, radix: 16) }
      if line.contains(" rw-p ") { found.mappings += (bounds[1] - bounds[0]) / memoryByteCount }
    }
    for thread in try files.contentsOfDirectory(atPath: "/proc/self/task") {
      let name = try? String(contentsOfFile: "/proc/self/task/\(thread)/comm", encoding: .utf8)
      if name == "bench vcpu\n" { found.threads += 1 }
    }
    return found
  }

  static func - (left: Leftovers, right: Leftovers) -> Leftovers {
    Leftovers(
      descriptors: left.descriptors - right.descriptors, mappings: left.mappings - right.mappings,
      threads: left.threads - right.threads)
  }
}
