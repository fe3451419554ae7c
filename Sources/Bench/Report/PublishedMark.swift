/// A published number beside the run's own, as tables and charts show them.
package struct PublishedMark: Sendable, Equatable {
  /// What they call it; in parentheses where they have no number.
  package var system: String
  /// What stands for it here: a technique, or two of a ratio; empty where nothing does.
  package var label: String
  /// Our quantity in words, such as `100 × run`.
  package var measure: String
  package var isRatio: Bool
  /// A base unit: `ns`, `op/s` or `1`.
  package var unit: String
  /// Nil for a number that is an upper limit.
  package var publishedLow: Double?
  /// Nil where nothing was published.
  package var publishedHigh: Double?
  /// `A`, `C` or `S`.
  package var trust: String
  package var source: String
  package var measured: ChartSummaryRow.Estimate?
  package var count: Int
  /// What became of a ratio, in words.
  package var verdict: String
  /// Why there is no number of ours.
  package var reason: String

  package init(
    system: String, label: String, measure: String, isRatio: Bool = false, unit: String = "ns",
    publishedLow: Double? = nil, publishedHigh: Double? = nil, trust: String = "",
    source: String = "", measured: ChartSummaryRow.Estimate? = nil, count: Int = 0,
    verdict: String = "", reason: String = ""
  ) {
    self.system = system
    self.label = label
    self.measure = measure
    self.isRatio = isRatio
    self.unit = unit
    self.publishedLow = publishedLow
    self.publishedHigh = publishedHigh
    self.trust = trust
    self.source = source
    self.measured = measured
    self.count = count
    self.verdict = verdict
    self.reason = reason
  }
}

extension PublishedMark {
  /// `161–196 ms`, `≤ 125 ms`, `0.506×`; empty where nothing was published.
  var publishedText: String {
    guard let publishedHigh else { return "" }
    guard let publishedLow else { return "≤ " + text(publishedHigh) }
    if publishedLow == publishedHigh { return text(publishedHigh) }
    if isRatio {
      return "\(Self.digits(publishedLow))–\(Self.digits(publishedHigh))×"
    }
    let scale = Figures.scale(of: publishedHigh, unit: unit)
    let low = publishedLow / scale.factor
    let places = max(0, Figures.decimals(for: low, digits: low < 100 ? 2 : 3))
    let ends = [low, publishedHigh / scale.factor].map { Figures.text($0, decimals: places) }
    return "\(ends[0])–\(ends[1]) \(scale.name)"
  }

  private func text(_ value: Double) -> String {
    isRatio ? Self.digits(value) + "×" : Figures.quantity(value, unit: unit)
  }

  /// Three significant digits.
  private static func digits(_ ratio: Double) -> String {
    Figures.text(ratio, decimals: max(0, Figures.decimals(for: ratio, digits: 3)))
  }

  /// The verdict without its reason, which stands elsewhere.
  var shortVerdict: String {
    TextGrid.trimmed(String(verdict.prefix { $0 != "(" }))
  }

  /// The run's own value and its interval; `n/a` where it has none.
  var measuredText: (value: String, bounds: String) {
    guard let measured else { return (reason.isEmpty ? "—" : "n/a", "") }
    let text = isRatio ? Figures.ratio(measured) : Figures.quantity(measured, unit: unit)
    return text ?? ("—", "")
  }

  /// How many times the published number ours is, for orientation: `0.54×`, `2.1–2.6×`.
  var toPublishedText: String {
    guard !isRatio, measured?.low != nil, let value = measured?.value, let publishedHigh,
      publishedHigh > 0
    else { return "" }
    let least = Figures.shortRatio(value / publishedHigh)
    guard let publishedLow, publishedLow > 0, publishedLow != publishedHigh else {
      return least + "×"
    }
    let most = Figures.shortRatio(value / publishedLow)
    return least == most ? least + "×" : "\(least)–\(most)×"
  }

  /// What of ours stands beside it: `crun, 100 × run`.
  var ownText: String { label.isEmpty ? "—" : measure.isEmpty ? label : "\(label), \(measure)" }
}
