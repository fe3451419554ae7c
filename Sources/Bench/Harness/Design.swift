package import Model
internal import Statistics

/// One technique as it takes part in a run; the baseline takes part twice.
package struct Contestant: Sendable {
  package let technique: any Technique
  /// What the `technique` column says; `native#2` for the baseline's second part.
  package let name: String

  package init(_ technique: any Technique, name: String? = nil) {
    self.technique = technique
    self.name = name ?? technique.name
  }

  package var label: String {
    technique.variant.isEmpty ? name : "\(name)/\(technique.variant)"
  }
}

/// What is measured once in every block: a contestant asked by a probe, at a pace.
package struct Arm: Sendable, Equatable {
  /// Index of the contestant.
  package let contestant: Int
  /// Index of the suite's probe.
  package let probe: Int
  /// Nil where pace is no condition.
  package let pace: Pace?

  package init(contestant: Int, probe: Int = 0, pace: Pace? = nil) {
    self.contestant = contestant
    self.probe = probe
    self.pace = pace
  }

  /// How the pace stands in the `params` column.
  package var parameters: String { pace?.parameters ?? "" }
}

/// A randomised complete block design: every arm once in every block, in a fresh random order.
package struct Design: Sendable, Equatable {
  package let arms: [Arm]
  package let warmupBlocks: Int
  package let blocks: Int
  package let seed: UInt64
  /// For each block, warm-ups first: indices of `arms` in order of execution.
  package let order: [[Int]]

  package init(arms: [Arm], warmupBlocks: Int, blocks: Int, seed: UInt64) {
    self.arms = arms
    self.warmupBlocks = warmupBlocks
    self.blocks = blocks
    self.seed = seed
    var numbers = RandomNumbers(seed: seed)
    order = (0..<warmupBlocks + blocks).map { _ in
      var block = Array(arms.indices)
      numbers.shuffle(&block)
      return block
    }
  }
}
