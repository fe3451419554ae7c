package import Documents

/// A table of a report with the notes that stand below it.
package struct ReportTable: Sendable {
  package var table: Document.Table
  package var notes: [[Document.Inline]] = []
  /// Longer than a reader takes in at once, so that it is opened when wanted.
  var isLong: Bool { table.rows.count > 40 }
}

/// What one technique came to, in one sentence.
package struct ReportSentence: Sendable {
  package let label: String
  /// What follows the label, without its full stop.
  package let clause: String
}

/// What a run could not measure, and why.
package struct ReportGap: Sendable, Equatable {
  package var labels: [String]
  /// The probes or metrics that are missing; empty where all are.
  package var missing: [String]
  package let reason: String
}

extension TableForm {
  /// The baseline's second arm says what the baseline says; it stands in the appendix.
  func isSecond(_ arm: Arm) -> Bool { arm.technique.hasSuffix("#2") }
}
