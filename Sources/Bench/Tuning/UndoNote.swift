internal import Glibc
internal import Linux
package import SystemPackage

/// What the settings were before they were changed: all that is needed to put them back.
package struct UndoNote: Sendable, Equatable {
  /// A setting's file and its value before.
  package struct Entry: Sendable, Equatable {
    package let path: FilePath
    package let value: String

    package init(path: FilePath, value: String) {
      self.path = path
      self.value = value
    }
  }

  /// A process, and when it started: with its number, its identity.
  package struct Owner: Sendable, Equatable {
    package let process: Int32
    package let startTime: UInt64

    package init(process: Int32, startTime: UInt64) {
      self.process = process
      self.startTime = startTime
    }

    /// The calling process.
    package static var current: Owner {
      Owner(process: getpid(), startTime: ProcessTable.startTime(of: getpid()) ?? 0)
    }

    var isAlive: Bool { ProcessTable.startTime(of: process) == startTime }
  }

  /// The boot that the values belong to: none of them outlives it.
  package let bootID: String
  /// Who will put them back by itself; nil when the user has to ask for it.
  package let owner: Owner?
  package let entries: [Entry]

  package init(bootID: String, owner: Owner?, entries: [Entry]) {
    self.bootID = bootID
    self.owner = owner
    self.entries = entries
  }

  private static let firstLine = "bench tune 1"

  /// One line each for the kind of file, the boot and the owner; then one per setting.
  var text: String {
    let owner = owner.map { "\($0.process) \($0.startTime)" } ?? "none"
    let lines = [Self.firstLine, "boot \(bootID)", "owner \(owner)"]
    return (lines + entries.map { "\($0.value) \($0.path)" }).map { $0 + "\n" }.joined()
  }

  /// Nil for anything but `text`.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 4, lines[0] == Self.firstLine, lines.last == "",
      lines[1].hasPrefix("boot "), lines[2].hasPrefix("owner ")
    else { return nil }
    bootID = String(lines[1].dropFirst(5))
    let words = lines[2].split(separator: " ").dropFirst()
    if words == ["none"] {
      owner = nil
    } else {
      let numbers = words.compactMap { UInt64($0) }
      guard words.count == 2, numbers.count == 2, let process = Int32(exactly: numbers[0]) else {
        return nil
      }
      owner = Owner(process: process, startTime: numbers[1])
    }
    var entries: [Entry] = []
    for line in lines[3...].dropLast() {
      let halves = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, Knob.isWord(String(halves[0])), halves[1].hasPrefix("/") else {
        return nil
      }
      entries.append(Entry(path: FilePath(String(halves[1])), value: String(halves[0])))
    }
    self.entries = entries
  }
}
