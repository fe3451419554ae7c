internal import CLinux
internal import Glibc
internal import SystemPackage

/// Which functions of the kernel some processes reach, by its function tracer (ftrace).
///
/// It works in an instance of tracefs of its own, on a mount that nobody else sees, so what another
/// user of the tracer has set stays as it is. Not for what is timed: every function is slower
/// while anything is traced.
package final class FunctionTrace {
  private let root: Descriptor
  private let folder: FilePath
  private var idle: [String: Int] = [:]

  /// What was reached while the tracer was on.
  package struct Reached: Equatable, Sendable {
    /// Functions called, each once.
    package var functions: Set<String> = []
    package var callCount = 0
    /// Whether there were more calls than the tracer could keep.
    package var isPartial = false
  }

  /// Makes the tracer's instance; nothing is traced yet.
  /// - Parameter name: an instance's name that nobody has; who is killed leaves it behind.
  package init(named name: String) throws(LinuxError) {
    let root = try Self.openRoot()
    folder = root.path.appending("instances").appending(name)
    self.root = root
    try Folder.make(folder, mode: 0o700)
    do throws(LinuxError) {
      try set("tracing_on", "0")
      try set("buffer_size_kb", "4096")
      // A kernel that is locked down has the tracer and refuses this.
      _ = try TextFile.bytes(folder.appending("set_ftrace_pid"))
    } catch {
      try? Folder.remove(folder)  // The first error says more than this one could.
      throw LinuxError("use the kernel's function tracer (set_ftrace_pid)", error.errno)
    }
  }

  deinit {
    // What could not be removed is in the run's notes, for `bench clean`.
    try? Folder.remove(folder)
  }

  private static func openRoot() throws(LinuxError) -> Descriptor {
    let root = clinux_open_tracefs()
    guard root >= 0 else { throw LinuxError("mount tracefs", Errno(rawValue: -root)) }
    return Descriptor(owning: FileDescriptor(rawValue: root))
  }

  /// Removes what another process has left; absent is fine.
  package static func remove(named name: String) {
    guard let root = try? openRoot() else { return }
    let folder = root.path.appending("instances").appending(name)
    guard Folder.exists(folder) else { return }
    try? TextFile.write("nop", to: folder.appending("current_tracer"))
    try? Folder.remove(folder)
  }

  /// Traces these processes' threads, and the children that they will have, from now on.
  package func begin(of processes: [Int32]) throws(LinuxError) {
    var isAnybodyTraced = false
    for process in processes {
      // Who has ended meanwhile reaches nothing any more.
      for thread in (try? Folder.list(FilePath("/proc/\(process)/task"))) ?? [] {
        do throws(LinuxError) {
          try set("set_ftrace_pid", thread)
          isAnybodyTraced = true
        } catch { guard error.errno == .noSuchProcess else { throw error } }
      }
    }
    guard isAnybodyTraced else {
      throw LinuxError("trace the instance's processes", .noSuchProcess)
    }
    try set("options/function-fork", "1")
    try set("current_tracer", "function")
    // A thread that traces itself reaches what it takes to switch the tracer on and off.
    try set("tracing_on", "1")
    try set("tracing_on", "0")
    idle = Self.calls(in: try TextFile.bytes(folder.appending("trace"))).counts
    try TextFile.create(folder.appending("trace"), [], permissions: [])
    try set("tracing_on", "1")
  }

  /// Ends the tracing.
  package func end() throws(LinuxError) -> Reached {
    try set("tracing_on", "0")
    let calls = Self.calls(in: try TextFile.bytes(folder.appending("trace")))
    try set("current_tracer", "nop")
    return Self.reached(calls, beyond: idle)
  }

  private func set(_ file: String, _ text: String) throws(LinuxError) {
    try TextFile.write(text, to: FilePath("\(folder)/\(file)"))
  }

  /// Functions that were called more often than when nothing was done.
  static func reached(
    _ calls: (counts: [String: Int], isPartial: Bool), beyond idle: [String: Int]
  ) -> Reached {
    var reached = Reached(isPartial: calls.isPartial)
    for (function, count) in calls.counts where count > idle[function, default: 0] {
      reached.functions.insert(function)
      reached.callCount += count - idle[function, default: 0]
    }
    return reached
  }

  /// Reads a trace: `payload-7 [001] d..1. 12.345678: vfs_read <-ksys_read`; calls out of
  /// interrupts, which serve whoever they serve, do not count.
  static func calls(in trace: [UInt8]) -> (counts: [String: Int], isPartial: Bool) {
    var counts: [String: Int] = [:]
    var isPartial = false
    for line in trace.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#") else {
        isPartial = isPartial || isShort(line)
        continue
      }
      let words = line.split(separator: UInt8(ascii: " "))
      guard let caller = words.lastIndex(where: { $0.starts(with: "<-".utf8) }), caller > 0,
        !isInterrupt(words)
      else { continue }
      counts[String(decoding: words[caller - 1], as: UTF8.self), default: 0] += 1
    }
    return (counts, isPartial)
  }

  /// Whether `# entries-in-buffer/entries-written: 10/12   #P:2` says that some were lost.
  private static func isShort(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":"), text.contains("entries-in-buffer") else {
      return false
    }
    let numbers = text[colon...].dropFirst().split(separator: " ").first?.split(separator: "/")
    return numbers.map { $0.count == 2 && $0[0] != $0[1] } ?? false
  }

  /// The third letter behind the processor says it: `h` in an interrupt, `s` in what it left to do.
  private static func isInterrupt(_ words: [ArraySlice<UInt8>]) -> Bool {
    guard let processor = words.firstIndex(where: { $0.first == UInt8(ascii: "[") }),
      processor + 1 < words.endIndex
    else { return true }
    let flags = Array(words[processor + 1])
    return flags.count < 3 || "hHzZ".utf8.contains(flags[2])
  }
}
