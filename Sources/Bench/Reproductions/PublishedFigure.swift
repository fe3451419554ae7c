/// A number that somebody published, with what a reader needs to judge it.
package struct PublishedFigure: Sendable, Equatable {
  /// How well the number is known.
  package enum Trust: String, Sendable, CaseIterable {
    /// Read in the published artifact.
    case artifact = "A"
    /// Computed from the artifact's raw data.
    case computed = "C"
    /// Quoted second-hand: to be checked against the paper before it is cited.
    case secondHand = "S"

    /// The less trusted of two.
    func least(_ other: Trust) -> Trust {
      let order = Trust.allCases
      return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0) ? other : self
    }
  }

  /// The lower end in `unit`; nil for a number that is only an upper limit.
  package let low: Double?
  /// The upper end in `unit`; equal to `low` for a single value.
  package let high: Double
  /// A base unit: `ns`, `op/s` or `1`.
  package let unit: String
  package let trust: Trust
  /// Who published it, where and when, and how the number came out of it.
  package let source: String
  /// From what to what they measured.
  package let span: String
  /// Their machine and kernel; empty where that is not known.
  package let host: String

  package init(
    _ low: Double?, _ high: Double, unit: String, trust: Trust, source: String, span: String,
    host: String = ""
  ) {
    self.low = low
    self.high = high
    self.unit = unit
    self.trust = trust
    self.source = source
    self.span = span
    self.host = host
  }

  /// The quotient of two figures, from the smallest to the largest that their ranges allow; as much
  /// to be trusted as the worse of the two; nil where one of them is only a limit.
  package func ratio(to other: PublishedFigure) -> PublishedFigure? {
    guard let low, let otherLow = other.low, unit == other.unit else { return nil }
    return PublishedFigure(
      low / other.high, high / otherLow, unit: "1", trust: trust.least(other.trust),
      source: source.hasPrefix(other.source) ? source : "\(source); \(other.source)",
      span: span == other.span ? span : "\(span); \(other.span)",
      host: host == other.host ? host : "\(host); \(other.host)")
  }
}

/// Publications that give several figures share what these have in common.
struct PublishedSource {
  var source: String
  var trust: PublishedFigure.Trust
  var span: String
  var host = ""

  func milliseconds(_ low: Double?, _ high: Double? = nil) -> PublishedFigure {
    figure(low.map { $0 * 1e6 }, high.map { $0 * 1e6 }, "ns")
  }

  func microseconds(_ low: Double?, _ high: Double? = nil) -> PublishedFigure {
    figure(low.map { $0 * 1e3 }, high.map { $0 * 1e3 }, "ns")
  }

  func nanoseconds(_ low: Double?, _ high: Double? = nil) -> PublishedFigure {
    figure(low, high, "ns")
  }

  func perSecond(_ value: Double) -> PublishedFigure { figure(value, nil, "op/s") }

  func ratio(_ low: Double, _ high: Double) -> PublishedFigure { figure(low, high, "1") }

  private func figure(_ low: Double?, _ high: Double?, _ unit: String) -> PublishedFigure {
    PublishedFigure(
      low, high ?? low ?? 0, unit: unit, trust: trust, source: source, span: span, host: host)
  }
}
