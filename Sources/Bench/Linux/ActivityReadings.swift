internal import Glibc
package import Model
internal import SystemPackage

extension ThreadActivity {
  /// What the threads of a process have taken of the processors; nil when it has ended, or may not
  /// be looked at.
  /// - Parameter process: 0 for the calling one, whose calling thread is left out.
  package static func read(_ process: Int32) -> ThreadActivity? {
    let folder = FilePath("/proc/\(process == 0 ? "self" : "\(process)")/task")
    guard let names = try? Folder.list(folder), !names.isEmpty else { return nil }
    let own = process == 0 ? callingThread : nil
    var whole = ThreadActivity()
    for name in names where name != own {
      let thread = folder.appending(name)
      // A thread that has ended meanwhile takes its counts along.
      guard let schedule = try? TextFile.read(thread.appending("schedstat")),
        let status = try? TextFile.read(thread.appending("status")),
        let activity = ThreadActivity(schedule: schedule, status: status)
      else { return nil }
      whole.processorNanoseconds += activity.processorNanoseconds
      whole.switches += activity.switches
    }
    whole.guestExits = guestExits(of: process == 0 ? getpid() : process)
    return whole
  }

  /// The calling thread's number; the link reads `PID/task/TID`.
  private static var callingThread: String? {
    var path = [CChar](repeating: 0, count: 64)
    let count = readlink("/proc/thread-self", &path, path.count)
    guard count > 0 else { return nil }
    let bytes = path[..<count].map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "/").last.map(String.init)
  }

  /// Reads the texts of a thread's `schedstat` (sched-stats.rst) and `status`, proc_pid_status(5);
  /// nil for those of something else.
  package init?(schedule: String, status: String) {
    guard let time = schedule.split(whereSeparator: \.isWhitespace).first.flatMap({ UInt64($0) })
    else { return nil }
    self.init()
    processorNanoseconds = time
    var found = 0
    for line in status.split(separator: "\n") {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard words.count == 2, words[0].hasSuffix("voluntary_ctxt_switches:"),
        let count = UInt64(words[1]), count <= .max >> 1
      else { continue }
      switches += count
      found += 1
    }
    guard found == 2 else { return nil }
  }

  /// The exits of all virtual machines that a process has made, from `/sys/kernel/debug/kvm`
  /// (api.rst of KVM calls it by the statistics' names); nil without debugfs or machines.
  private static func guestExits(of process: Int32) -> UInt64? {
    let folder = FilePath("/sys/kernel/debug/kvm")
    var exits: UInt64?
    for name in (try? Folder.list(folder)) ?? [] where name.hasPrefix("\(process)-") {
      guard let text = try? TextFile.read(folder.appending(name).appending("exits")),
        let count = UInt64(text.prefix { $0.isNumber })
      else { continue }
      exits = (exits ?? 0) + count
    }
    return exits
  }
}
