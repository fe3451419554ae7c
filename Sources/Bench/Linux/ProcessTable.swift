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

  /// The processes one of whose arguments holds `text`.
  package static func processes(withArgumentHolding text: String) -> [Int32] {
    all.filter { process in
      // A process that has ended has no arguments.
      ((try? TextFile.read(FilePath("/proc/\(process)/cmdline"))) ?? "").contains(text)
    }
  }

  /// What a process was called by whoever started it; nil when it has ended.
  package static func firstArgument(of process: Int32) -> String? {
    guard let bytes = try? TextFile.bytes(FilePath("/proc/\(process)/cmdline")) else { return nil }
    return bytes.split(separator: 0).first.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The living children of these processes, and theirs.
  package static func descendants(of ancestors: [Int32]) -> [Int32] {
    var children: [Int32: [Int32]] = [:]
    for process in all {
      if let parent = parent(of: process) { children[parent, default: []].append(process) }
    }
    var found: [Int32] = []
    var next = ancestors
    while let process = next.popLast() {
      found += children[process] ?? []
      next += children[process] ?? []
    }
    return found
  }

  /// The fourth field of its stat file.
  private static func parent(of process: Int32) -> Int32? {
    guard let text = try? TextFile.read(FilePath("/proc/\(process)/stat")),
      let end = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    return fields.count > 1 ? Int32(fields[1]) : nil
  }

  /// Numbers of all processes.
  package static var all: [Int32] {
    ((try? Folder.list("/proc")) ?? []).compactMap { Int32($0) }
  }

  /// Ends a process by SIGKILL; false when it is gone already or may not be ended.
  package static func kill(_ process: Int32) -> Bool { Glibc.kill(process, SIGKILL) == 0 }
}
