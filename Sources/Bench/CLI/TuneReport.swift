import FoundationEssentials
import Tuning

/// What `bench tune` says of the knobs.
struct TuneReport {
  let json: Bool
  /// A command's standard output is the command's own.
  var isForCommand = false

  func show(_ reports: [KnobReport]) throws {
    if json { return say([try Self.text(of: reports)]) }
    for report in reports { say(Self.lines(report)) }
  }

  func show<Files>(_ restoration: Tuner<Files>.Restoration?) throws {
    let outcome = Outcome(
      isOfAnotherBoot: restoration?.isOfAnotherBoot ?? false,
      restored: restoration?.restored ?? [], refusals: restoration?.refusals ?? [])
    if json { return say([try Self.text(of: outcome)]) }
    guard restoration != nil else { return say(["nothing to put back: this host is not tuned"]) }
    if outcome.isOfAnotherBoot {
      say(["nothing to put back: the host was restarted since, which has reset it"])
    }
    say(outcome.restored.map { "ok    \($0.path): \($0.now), was \($0.before)" })
    say(outcome.refusals.map { "BAD   \($0)" })
  }

  static func refusal<Files>(
    of restoration: Tuner<Files>.Restoration, _ undoFile: UndoFile
  ) -> Refusal {
    Refusal(
      .partial,
      "\(restoration.refusals.joined(separator: "; ")): still noted in \(undoFile.path), "
        + "`bench tune --reset` tries again.")
  }

  private struct Outcome: Encodable {
    let isOfAnotherBoot: Bool
    let restored: [KnobReport.File]
    let refusals: [String]
  }

  /// In the style of `bench doctor`: what is well needs no reason.
  private static func lines(_ report: KnobReport) -> [String] {
    let first = "\(mark(report.state))  \(report.name), \(report.title): \(report.finding)"
    switch report.state {
    case .asWished, .unavailable, .skipped: return [first]
    case .leftAlone: return [first, "      why: \(report.reason)"]
    case .differs, .set, .refused: return [first, "      why it matters: \(report.reason)"]
    }
  }

  private static func mark(_ state: KnobReport.State) -> String {
    switch state {
    case .asWished: "ok  "
    case .differs: "fair"
    case .set: "set "
    case .refused: "BAD "
    case .unavailable: "n/a "
    case .leftAlone, .skipped: "kept"
    }
  }

  private func say(_ lines: [String]) {
    for line in lines { if isForCommand { Console.error(line) } else { Console.out(line) } }
  }

  private static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
