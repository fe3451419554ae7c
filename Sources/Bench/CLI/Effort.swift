import ArgumentParser
import Model
import Statistics
import Suites

/// How many blocks a run makes.
enum Effort: String, CaseIterable, ExpressibleByArgument {
  case smoke, quick, standard, tail, paper

  var blocks: Int {
    switch self {
    case .smoke: 3
    case .quick: 20
    case .standard: 100
    case .tail: 400
    case .paper: 100
    }
  }

  var sessions: Int { self == .paper ? 3 : 1 }

  var warmupBlocks: Int { self == .smoke ? 1 : 2 }

  /// The blocks of every effort in one suite, in their order: `1, 1, 3, 10, 3 times 3`.
  static func blocks(of suite: Suite) -> String {
    allCases.map { effort in
      let blocks = suite.doses[effort.rawValue]?.blocks ?? effort.blocks
      return effort.sessions > 1 ? "\(effort.sessions) times \(blocks)" : "\(blocks)"
    }.joined(separator: ", ")
  }
}

/// When the progress line is shown.
enum ProgressMode: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  var isShown: Bool {
    switch self {
    case .auto: Console.errorIsTerminal && !Console.isUnattended
    case .always: true
    case .never: false
    }
  }
}

/// How closely every median is to be known, on the command line: `ci=3%`.
struct PrecisionArgument: ExpressibleByArgument {
  let rule: PrecisionRule

  init(rule: PrecisionRule) { self.rule = rule }

  init?(argument: String) {
    guard argument.hasPrefix("ci="), argument.hasSuffix("%"),
      let percent = Double(argument.dropFirst("ci=".count).dropLast()), percent > 0, percent <= 50
    else { return nil }
    rule = PrecisionRule(reach: percent / 100)
  }
}

/// A length of time on the command line: `90`, `90s`, `5m`, `1h`, `500ms`.
struct DurationArgument: ExpressibleByArgument {
  let duration: Duration

  init(_ duration: Duration) { self.duration = duration }

  init?(argument: String) {
    let units: [(suffix: String, milliseconds: Double)] = [
      ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("", 1000),
    ]
    guard let unit = units.first(where: { argument.hasSuffix($0.suffix) }),
      let number = Double(argument.dropLast(unit.suffix.count)), number > 0,
      number * unit.milliseconds < 1e12
    else { return nil }
    duration = .milliseconds(Int64(number * unit.milliseconds))
  }

  var defaultValueDescription: String { ProgressLine.text(duration) }
}
