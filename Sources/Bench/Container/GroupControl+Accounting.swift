internal import Linux
package import Model
internal import SystemPackage

/// What an instance's groups say of it.
extension GroupControl {
  package func accounting() throws(TechniqueError) -> Accounting {
    var accounting = Accounting()
    readProcessor(&accounting)
    if let level = find("memory") {
      let isFirst = level.version == .one
      accounting.memoryBytes = number(isFirst ? "memory.usage_in_bytes" : "memory.current", level)
      accounting.peakMemoryBytes = number(
        isFirst ? "memory.max_usage_in_bytes" : "memory.peak", level)
      accounting.memoryLimitBytes = number(
        isFirst ? "memory.limit_in_bytes" : "memory.max", level)
      accounting.outOfMemoryKills = outOfMemoryKills(level)
    }
    if let level = find("pids") {
      accounting.processes = number("pids.current", level)
      accounting.processLimit = number("pids.max", level)
    }
    return accounting
  }

  private func readProcessor(_ accounting: inout Accounting) {
    if let level = find("cpuacct") {
      accounting.processorNanoseconds = number("cpuacct.usage", level)
    } else if let level = levels.first(where: { $0.version == .two }) {
      // Version 2 counts time in every group, with the controller or without it.
      accounting.processorNanoseconds = entry("usage_usec", "cpu.stat", level).map { $0 * 1000 }
    }
    guard let level = find("cpu") else { return }
    accounting.periods = entry("nr_periods", "cpu.stat", level)
    accounting.throttledPeriods = entry("nr_throttled", "cpu.stat", level)
    accounting.throttledNanoseconds =
      level.version == .one
      ? entry("throttled_time", "cpu.stat", level)
      : entry("throttled_usec", "cpu.stat", level).map { $0 * 1000 }
  }

  /// The number that a file holds; nil for none, `max` included.
  func number(_ file: String, _ level: Level) -> UInt64? {
    TextFile.firstLine(level.path.appending(file)).flatMap { UInt64($0) }
  }

  /// The number behind a name in a file of `NAME NUMBER` lines.
  func entry(_ name: String, _ file: String, _ level: Level) -> UInt64? {
    guard let text = try? TextFile.read(level.path.appending(file)) else { return nil }
    return Self.entry(name, in: text)
  }

  /// The number behind a name in the text of such a file.
  package static func entry(_ name: String, in text: String) -> UInt64? {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == name { return UInt64(words[1]) }
    }
    return nil
  }
}
