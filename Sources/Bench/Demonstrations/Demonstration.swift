/// A mistake that students and papers make, simulated: the wrong and the right analysis of the
/// same made-up measurements, whose truth is known.
package struct Demonstration: Sendable {
  /// What a user calls it on the command line.
  package let name: String
  /// One line for a list.
  package let summary: String
  package let question: String
  /// What is made up, and what is true in it.
  package let simulated: String
  package let wrongMethod: String
  package let rightMethod: String
  package let lesson: String
  /// How many experiments are simulated when nobody says; well under a second's work.
  package let usualRuns: Int
  let simulate: @Sendable (_ seed: UInt64, _ runs: Int, _ words: Words) -> Findings

  /// The words, or figures, of a reader's language for English ones.
  package typealias Words = (String) -> String

  /// What the simulation came to.
  struct Findings {
    let rows: [DemonstrationReport.Row]
    let plot: [String]
  }

  /// Simulates `runs` experiments; the same seed gives the same report.
  /// - Parameters:
  ///   - runs: at least `fewestRuns`.
  ///   - words: what everything that a reader sees passes through; English without it.
  package func report(
    seed: UInt64, runs: Int, words: Words = { $0 }
  ) -> DemonstrationReport {
    precondition(runs >= Demonstration.fewestRuns)
    let findings = simulate(seed, runs, words)
    return DemonstrationReport(self, seed: seed, runs: runs, findings, words)
  }

  /// Fewest runs of which a share says anything.
  package static let fewestRuns = 20

  package static let all: [Demonstration] = [
    drift, pseudoreplication, meanVersusMedian, coordinatedOmission,
  ]
}

/// A demonstration's question, numbers and lesson, ready to be printed.
package struct DemonstrationReport: Sendable, Equatable, Encodable {
  /// One figure as both analyses give it.
  package struct Row: Sendable, Equatable, Encodable {
    /// What is asked of both.
    package let measure: String
    /// What a perfect analysis would say.
    package let truth: String
    package let wrong: Figure
    package let right: Figure

    fileprivate func said(_ words: Demonstration.Words) -> Row {
      Row(
        measure: words(measure), truth: words(truth), wrong: wrong.said(words),
        right: right.said(words))
    }
  }

  /// A number and how a table says it.
  package struct Figure: Sendable, Equatable, Encodable {
    package let value: Double
    package let text: String

    fileprivate func said(_ words: Demonstration.Words) -> Figure {
      Figure(value: value, text: words(text))
    }
  }

  package let name: String
  package let seed: UInt64
  package let runs: Int
  package let question: String
  package let simulated: String
  package let wrongMethod: String
  package let rightMethod: String
  package let rows: [Row]
  /// Lines of characters, up to 80 wide.
  package let plot: [String]
  package let lesson: String

  init(
    _ demonstration: Demonstration, seed: UInt64, runs: Int,
    _ findings: Demonstration.Findings, _ words: Demonstration.Words
  ) {
    name = demonstration.name
    question = words(demonstration.question)
    simulated = words(demonstration.simulated)
    wrongMethod = words(demonstration.wrongMethod)
    rightMethod = words(demonstration.rightMethod)
    lesson = words(demonstration.lesson)
    self.seed = seed
    self.runs = runs
    rows = findings.rows.map { $0.said(words) }
    plot = findings.plot
  }
}
