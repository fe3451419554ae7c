package import Model
import Statistics

/// What the samples of a run say, cell by cell; a pure function of them and a seed.
package struct Summary: Sendable {
  /// What a summary rests on beside the samples.
  package struct Settings: Sendable, Equatable {
    /// Of the bootstrap's resamples.
    package var seed: UInt64
    /// Differences below this do not matter: 0.05 for 5 %.
    package var margin = Verdict.usualMargin
    /// The technique that the others are compared with, in the same blocks.
    package var baseline = "native"
    package var resamples = 10_000

    package init(seed: UInt64) {
      self.seed = seed
    }

    /// The technique that repeats the baseline in every block, as the run's own proof.
    package var secondBaseline: String { baseline + "#2" }
  }

  /// Ordered by suite, probe, technique (baseline and its repetition first), variant and
  /// parameters, and inside as first seen; fitted lines after all that was measured.
  package let rows: [SummaryRow]
  /// The baseline's repetitions that differ from it by more than the margin: with one of these the
  /// run proves nothing.
  package let unstableCells: [Cell]

  package var isUnstable: Bool { !unstableCells.isEmpty }

  /// Share of trials without a value beyond which the rest is a selection: 5 %.
  package static let mostFailures = 0.05

  /// Describes every cell of `samples` and compares it with the baseline of its own run.
  /// - Parameter samples: of one run, in any order of the blocks.
  package init(of samples: [Sample], settings: Settings) {
    let observations = Observations.grouped(samples, settings: settings)
    var rows = observations.map { $0.describe(seed: settings.seed) }
    var comparison = Comparison(observations: observations, settings: settings)
    let unstable = comparison.compare(&rows)
    let lines = comparison.fitLines()
    unstableCells = unstable + lines.unstable
    self.rows = rows + lines.rows + LadderSteps.rows(of: observations, settings: settings)
  }
}
