internal import Statistics

extension Figures {
  /// A share of trials in percent with its 95 % interval after Wilson, `5.0 %` and `[0.9, 23.6]`;
  /// nil without a trial.
  static func share(_ count: Int, of trials: Int) -> (value: String, bounds: String)? {
    guard let interval = Interval.wilson(successes: count, trials: trials) else { return nil }
    let share = Double(count) / Double(trials)
    let texts = [share, interval.low, interval.high].map { share in
      text(share * 100, decimals: share < 0.0995 ? 2 : 1)
    }
    return ("\(texts[0]) %", "[\(texts[1]), \(texts[2])]")
  }

  /// `1 failed of 20 (5.00 % [0.89, 23.6])`: a count of failures as notes say it.
  static func failures(_ count: Int, of trials: Int) -> String {
    let rate = share(count, of: trials).map { " (\($0.value) \($0.bounds))" } ?? ""
    return "\(count) failed of \(trials)\(rate)"
  }
}
