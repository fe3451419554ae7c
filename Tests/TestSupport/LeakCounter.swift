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
  /// Open descriptors of this process, without those of the test runner's own run loops.
  ///
  /// A run loop is made when some test first waits, and stays: an epoll instance, what it watches,
  /// a timer. This tool makes neither epoll instances, timer descriptors nor sockets.
  package static let descriptors = LeakCounter("descriptors") {
    let open = ((try? Folder.list("/proc/self/fd")) ?? []).compactMap { number in
      link("/proc/self/fd/\(number)").map { (number: number, target: $0) }
    }
    let watched = Set(
      open.filter { $0.target.contains("eventpoll") }.flatMap { watchedBy($0.number) })
    let ignored = ["eventpoll", "timerfd", "socket:"]
    return Set(
      open.filter { entry in
        !watched.contains(entry.number) && !ignored.contains { entry.target.contains($0) }
      }.map { "descriptor \($0.number), \($0.target)" })
  }

  /// Numbers of the descriptors that epoll instance `number` watches: its `tfd:` lines, proc(5).
  private static func watchedBy(_ number: String) -> [String] {
    let text = (try? TextFile.read(FilePath("/proc/self/fdinfo/\(number)"))) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("tfd:") }
      .compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
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
        tops.flatMap { folders(below: String($0), depth: 6) }
          .filter { "\($0)/".contains("/bench-\(runID)/") })
    }
  }

  /// Folders below `path`, links left alone; on strings, because a hierarchy has thousands of files.
  private static func folders(below path: String, depth: Int) -> [String] {
    guard depth > 0 else { return [] }
    let names = (try? Folder.list(FilePath(path))) ?? []
    return names.map { "\(path)/\($0)" }.filter { name in
      var status = stat()
      return lstat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }.flatMap { ["cgroup \($0)"] + folders(below: $0, depth: depth - 1) }
  }

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

  /// Whether there is one that does not go: the kernel gives the children of a thread that ends, as
  /// other tests' do, to any other thread, and whoever made them ends them soon.
  package static func remain(patience: Duration = .seconds(20)) -> Bool {
    let end = MonotonicClock.now() + patience.nanoseconds
    while exist {
      guard MonotonicClock.now() < end else { return true }
      MonotonicClock.sleep(.milliseconds(20))
    }
    return false
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
    since before: UInt64, atMost limit: UInt64, patience: Duration = .seconds(20)
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
