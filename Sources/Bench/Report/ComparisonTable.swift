internal import Model

/// Two runs, or two arms, side by side: one part for each question, one row for each arm.
package struct ComparisonTable {
  package typealias Format = ResultTable.Format
  package typealias Estimate = ChartSummaryRow.Estimate

  /// One cell of a comparison.
  package struct Row: Sendable {
    package var suite: String
    package var probe: String
    /// `technique/variant`, of the reference.
    package var arm: String
    /// Of the candidate; another one where arms are compared.
    package var candidateArm: String
    package var parameters: String
    package var phase: String
    package var metric: String
    package var unit: String
    /// `lower`, `higher` or `none`.
    package var better: String
    package var reference: Estimate?
    package var candidate: Estimate?
    /// Values of the reference and of the candidate; nil where a side has no such cell.
    package var referenceCount: Int?
    package var candidateCount: Int?
    package var ratio: Estimate?
    /// The verdict in full; empty without one.
    package var verdict: String
    package var margin: Double?
    package var method: String
    /// Why there is no ratio, or what has to be known of it.
    package var note: String

    package init(
      suite: String, probe: String, arm: String, candidateArm: String? = nil,
      parameters: String = "", phase: String = "", metric: String, unit: String, better: String,
      reference: Estimate? = nil, candidate: Estimate? = nil, referenceCount: Int? = nil,
      candidateCount: Int? = nil, ratio: Estimate? = nil, verdict: String = "",
      margin: Double? = nil, method: String = "", note: String = ""
    ) {
      self.suite = suite
      self.probe = probe
      self.arm = arm
      self.candidateArm = candidateArm ?? arm
      self.parameters = parameters
      self.phase = phase
      self.metric = metric
      self.unit = unit
      self.better = better
      self.reference = reference
      self.candidate = candidate
      self.referenceCount = referenceCount
      self.candidateCount = candidateCount
      self.ratio = ratio
      self.verdict = verdict
      self.margin = margin
      self.method = method
      self.note = note
    }
  }

  /// A condition that is not the same on both sides.
  package struct Difference: Sendable {
    package let name: String
    package let reference: String
    package let candidate: String

    package init(name: String, reference: String, candidate: String) {
      self.name = name
      self.reference = reference
      self.candidate = candidate
    }
  }

  let reference: String
  let candidate: String
  let differences: [Difference]
  let warnings: [String]
  let rows: [Row]

  /// - Parameters:
  ///   - reference: what A is, in words.
  ///   - candidate: what B is.
  ///   - warnings: sentences that stand in front of all numbers.
  package init(
    reference: String, candidate: String, differences: [Difference], warnings: [String],
    rows: [Row]
  ) {
    self.reference = reference
    self.candidate = candidate
    self.differences = differences
    self.warnings = warnings
    self.rows = rows
  }

  /// The whole comparison in `format`, ending in a line feed.
  package func render(_ format: Format) -> String {
    switch format {
    case .text: text
    case .markdown: markdown
    case .csv: csv
    case .json: json
    }
  }

  /// Rows that answer the same question, in the order in which the first of them comes.
  var parts: [(title: String, rows: [Row])] {
    var places: [String: Int] = [:]
    var parts: [(title: String, rows: [Row])] = []
    for row in rows {
      let title = Self.title(of: row)
      let place = places[title] ?? parts.count
      if place == parts.count {
        places[title] = place
        parts.append((title, []))
      }
      parts[place].rows.append(row)
    }
    return parts
  }

  private static func title(of row: Row) -> String {
    let question = [row.suite, row.probe].filter { !$0.isEmpty }.joined(separator: "/")
    let phase = row.phase.isEmpty ? "" : " of phase \(row.phase)"
    let conditions = row.parameters.isEmpty ? "" : ", \(row.parameters)"
    let direction = row.better == "none" ? "" : ", \(row.better) is better"
    return "\(question) \(row.metric)\(phase)\(conditions)\(direction)"
  }

  /// How many rows have each verdict, and how many have none.
  var tally: String {
    let order = [
      "slower", "faster", "different", "trivial", "equivalent", "inconclusive", "unreliable", "",
    ]
    let counts = Dictionary(grouping: rows, by: Self.word).mapValues(\.count)
    let parts = order.compactMap { word in
      counts[word].map { "\($0) \(word.isEmpty ? "without a verdict" : word)" }
    }
    return parts.isEmpty ? "nothing to compare" : parts.joined(separator: ", ")
  }

  /// The closing line of a table.
  var total: String { "\(rows.count) cell\(rows.count == 1 ? "" : "s"): \(tally)." }

  /// A verdict without what it says in brackets.
  static func word(of row: Row) -> String {
    row.verdict.split(separator: " ").first.map(String.init) ?? ""
  }
}
