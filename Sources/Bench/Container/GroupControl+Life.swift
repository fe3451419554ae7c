internal import Glibc
internal import Linux
package import Model
internal import SystemPackage

/// An instance stopped, let go on, and ended as a whole.
extension GroupControl {
  /// How long the kernel may take to stop or to end a group, in nanoseconds.
  private static let patience: Int64 = 5_000_000_000

  package func freeze() throws(TechniqueError) {
    guard let level = find("freezer") else {
      let level = try second("be frozen")
      let events = try watch(level)
      try write("1", "cgroup.freeze", level)
      return try waitFor("frozen", 1, events, "freeze")
    }
    try write("FROZEN", "freezer.state", level)
    // Version 1 tells nobody: FREEZING becomes FROZEN as the file is read.
    let end = MonotonicClock.now() + Self.patience
    while TextFile.firstLine(level.path.appending("freezer.state")) != "FROZEN" {
      guard MonotonicClock.now() < end else {
        try write("THAWED", "freezer.state", level)
        throw TechniqueError(.timeout, "the group did not freeze within 5 s")
      }
    }
  }

  package func thaw() throws(TechniqueError) {
    if let level = find("freezer") {
      try write("THAWED", "freezer.state", level)
    } else {
      try write("0", "cgroup.freeze", try second("be thawed"))
    }
  }

  package func killAll() throws(TechniqueError) -> Int {
    if let level = levels.first(where: { Folder.exists($0.path.appending("cgroup.kill")) }) {
      let count = processes(level).count
      do throws(TechniqueError) {
        let events = try watch(level)
        try write("1", "cgroup.kill", level)
        try waitFor("populated", 0, events, "end")
      } catch {
        // Whoever made the group may have removed it meanwhile.
        if Folder.exists(level.path) { throw error }
      }
      return count
    }
    guard let level = find("pids") ?? levels.first else { return 0 }
    // A process of the group may be making another one: until there is none.
    let end = MonotonicClock.now() + Self.patience
    var seen: Set<Int32> = []
    while true {
      let processes = processes(level)
      if processes.isEmpty { return seen.count }
      seen.formUnion(processes)
      // The first process of a pid namespace takes the others along.
      for process in processes { _ = ProcessTable.kill(process) }
      guard MonotonicClock.now() < end else {
        throw TechniqueError(.timeout, "\(processes.count) processes did not end within 5 s")
      }
    }
  }

  private func processes(_ level: Level) -> [Int32] {
    let text = (try? TextFile.read(level.path.appending("cgroup.procs"))) ?? ""
    return text.split(separator: "\n").compactMap { Int32($0) }
  }

  /// The group of version 2, which has files of its own for life and death.
  private func second(_ what: String) throws(TechniqueError) -> Level {
    guard let level = levels.first(where: { $0.version == .two }) else {
      throw TechniqueError(.unsupported, "its groups have nothing here by which to \(what)")
    }
    return level
  }

  private func watch(_ level: Level) throws(TechniqueError) -> EventsFile {
    do {
      return EventsFile(
        try Descriptor(opening: level.path.appending("cgroup.events"), .readOnly))
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  private func waitFor(
    _ name: String, _ value: UInt64, _ events: borrowing EventsFile, _ what: String
  ) throws(TechniqueError) {
    let end = MonotonicClock.now() + Self.patience
    while try events.entry(name) != value {
      guard MonotonicClock.now() < end else {
        throw TechniqueError(.timeout, "the group did not \(what) within 5 s")
      }
      events.awaitChange()
    }
  }
}

/// An open `cgroup.events`, whose changes poll(2) tells of as exceptional conditions.
private struct EventsFile: ~Copyable {
  private let file: Descriptor

  init(_ file: consuming Descriptor) { self.file = file }

  /// The value of an entry now.
  func entry(_ name: String) throws(TechniqueError) -> UInt64? {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = bytes.withUnsafeMutableBytes {
      pread(file.descriptor.rawValue, $0.baseAddress, $0.count, 0)
    }
    // ENODEV: whoever made the group has removed it, which takes that nobody was left in it.
    guard count >= 0 || errno != ENODEV else { return name == "populated" ? 0 : nil }
    guard count >= 0 else {
      throw TechniqueError(.failed, "read cgroup.events: \(Errno(rawValue: errno))")
    }
    return GroupControl.entry(name, in: String(decoding: bytes[..<count], as: UTF8.self))
  }

  /// Waits for a change since the last reading, for at most 100 ms.
  func awaitChange() {
    var entry = pollfd(fd: file.descriptor.rawValue, events: Int16(POLLPRI), revents: 0)
    _ = poll(&entry, 1, 100)
  }
}
