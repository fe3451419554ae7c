/// How the process ends; `bench run --help` and its neighbours document them.
enum ExitStatus: Int32 {
  case success = 0
  case `internal` = 1
  /// A comparison found a regression beyond its margin.
  case regression = 2
  /// A comparison that was to be conclusive is not.
  case inconclusive = 3
  /// Something this host lacks or refuses.
  case precondition = 4
  /// Some cells failed, and what was measured is saved.
  case partial = 5
  /// Two runs, or two parts of one, were made under conditions that forbid to put them together.
  case otherConditions = 6
  /// The files of a run are not what they were, or contradict each other.
  case checkFailed = 7
  /// The command line is wrong (sysexits.h EX_USAGE).
  case usage = 64
  /// 128 + SIGINT
  case interrupted = 130
}

/// Why the tool stops: one sentence that says what to do, and the exit code.
struct Refusal: Error {
  let code: ExitStatus
  let sentence: String

  init(_ code: ExitStatus, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }

  /// Nothing more to say: the output has said it.
  static func silent(_ code: ExitStatus) -> Refusal { Refusal(code, "") }
}
