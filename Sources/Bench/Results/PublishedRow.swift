package import Statistics

/// A published number beside ours: one row of `published.csv`, fields in the order of its columns.
package struct PublishedRow: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A system's own number.
    case system
    /// How many times one system is another.
    case ratio
  }

  /// The profile that the row belongs to.
  package var profile = ""
  package var kind = Kind.system
  /// What they call it; in parentheses where they have no number.
  package var system = ""
  /// The label of our technique; empty where there is none.
  package var technique = ""
  /// The label of ours below the line of a ratio.
  package var reference = ""
  package var suite = ""
  package var probe = ""
  package var parameters = ""
  /// Our quantity in words: `run`, `100 × run`, `E0→E3`.
  package var measure = ""
  /// A base unit: `ns`, `op/s` or `1`.
  package var unit = ""
  /// Nil for a number that is an upper limit, and where there is none.
  package var publishedLow: Double?
  package var publishedHigh: Double?
  /// `A` published artifact, `C` computed from raw data, `S` second-hand; empty without a number.
  package var trust = ""
  package var source = ""
  package var publishedSpan = ""
  package var publishedHost = ""
  /// Trials with a value; of a ratio, those above the line.
  package var count = 0
  package var failed = 0
  /// The median, or the ratio of medians.
  package var measured: Double?
  package var measuredLow: Double?
  package var measuredHigh: Double?
  /// Whether a ratio came out, in words; empty for systems.
  package var verdict = ""
  /// Why there is no number of ours.
  package var reason = ""

  /// The file that says the same to people.
  package static let page = "reproduce.md"

  package init() {}

  package var interval: Interval? {
    guard let measuredLow, let measuredHigh else { return nil }
    return Interval(low: measuredLow, high: measuredHigh)
  }
}

extension Table<PublishedRow> {
  /// `published.csv`: the published numbers of a reproduction beside the run's own.
  package static var published: Table {
    Table(
      file: "published.csv", blank: PublishedRow(),
      columns: [
        .text("profile", \.profile), .word("kind", \.kind), .text("system", \.system),
        .text("technique", \.technique), .text("reference", \.reference), .text("suite", \.suite),
        .text("probe", \.probe), .text("params", \.parameters), .text("measure", \.measure),
        .text("unit", \.unit), .number("published_lo", \.publishedLow, digits: 9),
        .number("published_hi", \.publishedHigh, digits: 9), .text("trust", \.trust),
        .text("source", \.source), .text("published_span", \.publishedSpan),
        .text("published_host", \.publishedHost), .integer("n", \.count),
        .integer("n_failed", \.failed), .number("measured", \.measured, digits: 9),
        .number("measured_lo", \.measuredLow, digits: 9),
        .number("measured_hi", \.measuredHigh, digits: 9), .text("verdict", \.verdict),
        .text("reason", \.reason),
      ])
  }
}

/// What became of a published ratio here.
package enum ReproducedDirection: Sendable, Equatable {
  case reproduced(isOfItsSize: Bool)
  case opposite
  /// Our interval holds 1.
  case undecided
  /// The published range holds 1, so that it has no direction.
  case none
  case notJudged(String)

  /// - Parameters:
  ///   - published: from the smallest to the largest ratio that was published.
  ///   - measured: the 95 % interval of ours.
  package init(published: Interval, measured: Interval) {
    guard published.low > 1 || published.high < 1 else {
      self = .none
      return
    }
    guard measured.low > 1 || measured.high < 1 else {
      self = .undecided
      return
    }
    guard (published.low > 1) == (measured.low > 1) else {
      self = .opposite
      return
    }
    self = .reproduced(
      isOfItsSize: measured.low <= published.high && published.low <= measured.high)
  }

  package var text: String {
    switch self {
    case .reproduced(let isOfItsSize):
      isOfItsSize ? "direction and size reproduced" : "direction reproduced"
    case .opposite: "not reproduced: reversed"
    case .undecided: "undecided: interval holds 1"
    case .none: "no direction was published"
    case .notJudged(let reason): "cannot be judged here (\(reason))"
    }
  }
}
