/// What a run's manifest says of the run and its host, as a report needs it.
package struct RunFacts: Sendable {
  /// One fact: its name, which the catalogue knows, and its value, which is data.
  package struct Fact: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var created: String
  package var effort: String
  package var seed: UInt64
  /// How many blocks each session has measured.
  package var blocks: [Int]
  /// How processes were bound to processors, in the manifest's words.
  package var pinning: String
  /// By how much the counter drifted against the clock, in parts per million; nil where unknown.
  package var clockDrift: Double?
  /// How many blocks of those planned were measured, of a run that was stopped.
  package var measured: (blocks: Int, planned: Int)?
  /// Files that were changed after the run was sealed.
  package var edits: [String] = []
  package var host: [Fact]
  /// The command line that made the run, word by word.
  package var commandLine: [String]
  /// The commit and version that it was made with.
  package var source: String

  package init(
    created: String, effort: String, seed: UInt64, blocks: [Int], pinning: String,
    clockDrift: Double?, host: [Fact], commandLine: [String], source: String
  ) {
    self.created = created
    self.effort = effort
    self.seed = seed
    self.blocks = blocks
    self.pinning = pinning
    self.clockDrift = clockDrift
    self.host = host
    self.commandLine = commandLine
    self.source = source
  }

  /// The command line as a shell takes it.
  var command: String { commandLine.map(Self.quoted).joined(separator: " ") }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.allSatisfy { character in
        character.isASCII
          && (character.isLetter || character.isNumber || "-_./=:,+@%".contains(character))
      }
    if isPlain { return word }
    let escaped = word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return "'\(escaped)'"
  }
}
