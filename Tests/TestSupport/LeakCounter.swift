internal import Glibc
internal import Linux
internal import Model
internal import SystemPackage

/// Counts things that an instance may leave behind, each by a name of its own.
///
/// Tests run beside each other in one process, so a plain number would count the neighbours' too.
/// A neighbour's things come and go; what a test leaked stays: the residue is what is new in every
/// look until `patience` is over.
package struct LeakCounter: Sendable, CustomStringConvertible {
  package let description: String
  private let look: @Sendable () -> Set<String>

  package init(_ description: String, _ look: @escaping @Sendable () -> Set<String>) {
    self.description = description
    self.look = look
  }

  package func now() -> Set<String> { look() }

  /// What is there now, was not there `before`, and does not go away.
  package func residue(since before: Set<String>, patience: Duration = .seconds(5)) -> Set<String> {
    let end = MonotonicClock.now() + patience.nanoseconds
    var suspects = look().subtracting(before)
    while !suspects.isEmpty, MonotonicClock.now() < end {
      MonotonicClock.sleep(.milliseconds(2))
      suspects.formIntersection(look())
    }
    return suspects
  }
}

extension LeakCounter {
  /// Open descriptors of this process.
  package static let descriptors = LeakCounter("descriptors") {
    Set(
      ((try? Folder.list("/proc/self/fd")) ?? []).compactMap { number in
        link("/proc/self/fd/\(number)").map { "descriptor \(number), \($0)" }
      })
  }

  /// Mounts that this process sees.
  package static let mounts = LeakCounter("mounts") {
    let text = (try? TextFile.read("/proc/self/mountinfo")) ?? ""
    return Set(text.split(separator: "\n").map { "mount \($0)" })
  }

  /// Memory of virtual machines mapped into this process.
  package static let machineMappings = LeakCounter("mappings of virtual machines") {
    let text = (try? TextFile.read("/proc/self/maps")) ?? ""
    return Set(text.split(separator: "\n").filter { $0.contains("kvm") }.map { "mapping \($0)" })
  }

  /// Processes that carry the name of run `runID`.
  package static func processes(of runID: String) -> LeakCounter {
    LeakCounter("processes") {
      Set(ProcessTable.processes(withEnvironment: "BENCH_RUN=\(runID)").map { "process \($0)" })
    }
  }

  /// Control groups with the name of run `runID`, and what is below them.
  package static func cgroups(of runID: String) -> LeakCounter {
    LeakCounter("cgroups") {
      let text = (try? TextFile.read("/proc/self/mountinfo")) ?? ""
      let tops = text.split(separator: "\n").filter { $0.contains(" - cgroup") }
        .compactMap { $0.split(separator: " ").dropFirst(4).first }
      return Set(
        tops.flatMap { folders(below: FilePath(String($0)), depth: 6) }
          .filter { "\($0)/".contains("/bench-\(runID)/") })
    }
  }

  private static func folders(below path: FilePath, depth: Int) -> [String] {
    guard depth > 0, !isLink(path) else { return [] }
    // Nearly all that lies in a group is a control file, `memory.max`: names with a dot are not
    // looked at, but for the groups that systemd makes.
    let names = ((try? Folder.list(path)) ?? []).filter { name in
      !name.contains(".") || [".slice", ".scope", ".service"].contains { name.hasSuffix($0) }
    }
    return names.map { path.appending($0) }.filter { Folder.isFolder($0) && !isLink($0) }
      .flatMap { ["cgroup \($0)"] + folders(below: $0, depth: depth - 1) }
  }

  private static func isLink(_ path: FilePath) -> Bool { link(path.string) != nil }

  private static func link(_ path: String) -> String? {
    var target = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &target, target.count)
    return count < 0 ? nil : target[..<count].map { UInt8(bitPattern: $0) }.text
  }
}

/// The children of the calling thread alone, whatever the other threads have started.
package enum OwnChildren {
  /// Whether there is a child, living or a zombie: __WNOTHREAD of wait(2) leaves others' out.
  package static var exist: Bool {
    var information = siginfo_t()
    let notThread: Int32 = 0x2000_0000
    let options = WEXITED | WNOHANG | WNOWAIT | notThread
    return waitid(P_ALL, 0, &information, options) == 0
  }
}

/// Memory of this process that can be written, in bytes.
package enum WritableMemory {
  package static func byteCount() throws -> UInt64 {
    let text = try TextFile.read("/proc/self/maps")
    return text.split(separator: "\n").reduce(0) { sum, line in
      let fields = line.split(separator: " ")
      let ends = fields[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      return fields[1].hasPrefix("rw") && ends.count == 2 ? sum + ends[1] - ends[0] : sum
    }
  }

  /// How much more there is than `before` once the neighbours' own growth has had time to pass.
  package static func growth(
    since before: UInt64, atMost limit: UInt64, patience: Duration = .seconds(5)
  ) throws -> UInt64 {
    let end = MonotonicClock.now() + patience.nanoseconds
    var growth = UInt64.max
    repeat {
      let now = try byteCount()
      growth = now > before ? now - before : 0
      if growth <= limit { return growth }
      MonotonicClock.sleep(.milliseconds(5))
    } while MonotonicClock.now() < end
    return growth
  }
}
