package import Model
package import Statistics

/// One run, or one arm of it, held against another; a pure function of both and a seed.
package struct RunComparison: Sendable {
  /// A technique at its variant.
  package struct Arm: Sendable, Hashable {
    package let technique: String
    package let variant: String

    package init(technique: String, variant: String = "") {
      self.technique = technique
      self.variant = variant
    }

    init(_ cell: Cell) { self.init(technique: cell.technique, variant: cell.variant) }

    package var label: String { variant.isEmpty ? technique : "\(technique)/\(variant)" }
  }

  /// A run, and the arm of it that is meant; nil for all arms.
  package struct Side: Sendable {
    package let run: RecordedRun
    package let arm: Arm?

    package init(_ run: RecordedRun, arm: Arm? = nil) {
      self.run = run
      self.arm = arm
    }
  }

  /// What is compared, and how.
  package struct Settings: Sendable {
    /// Of the bootstrap's resamples; the candidate's blocks are drawn with the next number.
    package var seed: UInt64
    package var resamples = 10_000
    /// Differences below this do not matter: 0.05 for 5 %.
    package var margin = Verdict.usualMargin
    package var includesPhases = false
    /// Names to compare; all where empty.
    package var suites: Set<String> = []
    package var probes: Set<String> = []
    package var metrics: Set<String> = []
    /// `container`, `container/rootless`, `container/*`, `all` or `all/*`.
    package var techniques: [String] = []

    package init(seed: UInt64) {
      self.seed = seed
    }
  }

  /// In the reference's order, then what the candidate alone has.
  package let cells: [ComparedCell]

  /// - Parameter isOneRun: whether both sides are arms of the same run, so that their blocks are
  ///   pairs.
  package init(
    reference: Side, candidate: Side, isOneRun: Bool, settings: Settings
  ) {
    let left = ComparedCells(reference, settings)
    let right = ComparedCells(candidate, settings)
    var comparison = CellComparison(settings: settings, isPaired: isOneRun)
    if let first = reference.arm, let second = candidate.arm { comparison.arms = (first, second) }
    comparison.floors = [left.floors, right.floors]
    cells =
      left.keys.map { comparison.compare(left[$0], right[$0]) }
      + right.keys.filter { left[$0] == nil }.map { comparison.compare(left[$0], right[$0]) }
  }

  package var hasRegression: Bool { cells.contains { $0.verdict == .slower } }
  package var isInconclusive: Bool { cells.contains(where: \.isInconclusive) }
}

/// A cell of two runs, or of two arms, side by side.
package struct ComparedCell: Sendable, Equatable {
  /// The reference's, or the candidate's where the reference lacks it.
  package let cell: Cell
  /// The candidate's arm; another than the cell's where two arms are compared.
  package let candidateArm: RunComparison.Arm
  package let unit: String
  package let better: Direction
  /// Without a comparison of their own; nil where a side has no such cell.
  package let reference: SummaryRow?
  package let candidate: SummaryRow?
  /// Candidate over reference.
  package internal(set) var estimate: RatioEstimate?
  package internal(set) var verdict: Verdict?
  /// The margin of the verdict: the larger of what was asked and the equal arms' difference.
  package internal(set) var margin: Double?
  /// Why there is no ratio, or what has to be known of it.
  package internal(set) var note = ""

  package var isInconclusive: Bool {
    if case .inconclusive = verdict { true } else { false }
  }
}
