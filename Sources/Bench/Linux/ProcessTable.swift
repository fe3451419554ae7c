internal import CLinux
internal import Glibc
internal import SystemPackage

/// The processes of this host, as `/proc` shows them.
package enum ProcessTable {
  /// When a process started, in clock ticks since boot: with its number, its identity.
  package static func startTime(of process: Int32) -> UInt64? {
    guard let text = try? TextFile.read(FilePath("/proc/\(process)/stat")),
      let end = text.lastIndex(of: ")")
    else { return nil }
    // Field 22; the second field, the name, may hold spaces and ends at the last parenthesis.
    let fields = text[text.index(after: end)...].split(separator: " ")
    return fields.count > 19 ? UInt64(fields[19]) : nil
  }

  /// The processes whose environment has exactly `assignment` (`NAME=value`).
  package static func processes(withEnvironment assignment: String) -> [Int32] {
    let wanted = Array(assignment.utf8)
    return all.filter { process in
      guard let bytes = try? TextFile.bytes(FilePath("/proc/\(process)/environ")) else {
        return false
      }
      return bytes.split(separator: 0).contains { $0.elementsEqual(wanted) }
    }
  }

  /// Numbers of all processes.
  package static var all: [Int32] {
    ((try? Folder.list("/proc")) ?? []).compactMap { Int32($0) }
  }

  /// Ends a process by SIGKILL; false when it is gone already or may not be ended.
  package static func kill(_ process: Int32) -> Bool { Glibc.kill(process, SIGKILL) == 0 }
}
