internal import Statistics

extension Demonstration {
  /// A host that gets slower while two techniques are measured one after the other.
  package static let drift = Demonstration(
    name: "drift",
    summary: "a host that slows down makes the later technique look slower",
    question: "Is B slower than A, when the host itself slows down while we measure?",
    simulated: """
      20 trials each of A and B, 100 ns, with 3 % noise. The host slows down by 8 % from the \
      first trial to the last. In one kind of experiment A and B are equal, in the other B is \
      4 % faster.
      """,
    wrongMethod: "all A, then all B; t-interval of the difference",
    rightMethod: "random order in each block; paired ratio",
    lesson: """
      Whatever changes with time lands on whoever comes later, and more trials only make the \
      wrong answer more certain. In randomised blocks both meet the same host, so that what \
      they had in common cancels in the ratio. That is why `bench run` mixes every technique \
      into every block, runs the baseline twice, and draws the chart `drift`.
      """,
    usualRuns: 1000, simulate: Drift.simulate)
}

/// The simulation behind `Demonstration.drift`.
enum Drift {
  static let trials = 20
  static let slowdown = 0.08
  static let noise = 0.03
  /// B's time over A's where they differ.
  static let trueRatio = 0.96

  struct Tally {
    var differences = 0
    var faster = 0
    var ratios: [Double] = []
  }

  static func simulate(
    seed: UInt64, runs: Int, words: Demonstration.Words
  ) -> Demonstration.Findings {
    let resamples = BlockResamples(blocks: trials, resamples: 400, seed: seed)
    let equal = tallies(ratio: 1, runs: runs, seed: seed, resamples)
    let unequal = tallies(ratio: trueRatio, runs: runs, seed: seed &+ 1 << 32, resamples)
    func row(
      _ measure: String, _ truth: String, _ tallies: (wrong: Tally, right: Tally),
      _ count: (Tally) -> Int
    ) -> DemonstrationReport.Row {
      DemonstrationReport.Row(
        measure: measure, truth: truth, wrong: .share(count(tallies.wrong), of: runs),
        right: .share(count(tallies.right), of: runs))
    }
    return Demonstration.Findings(
      rows: [
        row("equal: says they differ", "5 %", equal, \.differences),
        row("B 4 % faster: says B is faster", "100 %", unequal, \.faster),
        row("B 4 % faster: says B is slower", "0 %", unequal) { $0.differences - $0.faster },
      ],
      plot: TextPlot.strips(
        [(words("wrong"), equal.wrong.ratios), (words("right"), equal.right.ratios)], from: 0.94,
        to: 1.08,
        mark: 1,
        caption: "^ " + words("1: B over A in each experiment where they are equal")))
  }

  private static func tallies(
    ratio: Double, runs: Int, seed: UInt64, _ resamples: BlockResamples
  ) -> (wrong: Tally, right: Tally) {
    var random = RandomNumbers(seed: seed)
    var wrong = Tally()
    var right = Tally()
    for _ in 0..<runs {
      let sequence = (0..<2 * trials).map { $0 < trials ? 1 : ratio }
      let times = measured(sequence, &random)
      let (first, second) = (
        Distribution(Array(times[..<trials])), Distribution(Array(times[trials...]))
      )
      if let interval = WelchInterval.ofDifference(second, first), !interval.contains(0) {
        wrong.differences += 1
        if interval.high < 0 { wrong.faster += 1 }
      }
      if let a = first.mean, let b = second.mean { wrong.ratios.append(b / a) }

      let blocks = inBlocks(ratio: ratio, &random)
      if let estimate = RatioEstimate.ofMedians(blocks.b, to: blocks.a, resamples: resamples) {
        right.ratios.append(estimate.ratio)
        if !estimate.interval.contains(1) {
          right.differences += 1
          if estimate.interval.high < 1 { right.faster += 1 }
        }
      }
    }
    return (wrong, right)
  }

  /// The times of trials made in this order, whose own times are `factors`.
  private static func measured(_ factors: [Double], _ random: inout RandomNumbers) -> [Double] {
    factors.enumerated().map { index, factor in
      let progress = Double(index) / Double(factors.count - 1)
      return 100 * factor * (1 + slowdown * progress) * random.lognormalNumber(spread: noise)
    }
  }

  private static func inBlocks(
    ratio: Double, _ random: inout RandomNumbers
  ) -> (a: [Double], b: [Double]) {
    var isFirstB: [Bool] = []
    var factors: [Double] = []
    for _ in 0..<trials {
      let startsWithB = random.number(below: 2) == 1
      isFirstB.append(startsWithB)
      factors += startsWithB ? [ratio, 1] : [1, ratio]
    }
    let times = measured(factors, &random)
    let a = isFirstB.enumerated().map { times[2 * $0.offset + ($0.element ? 1 : 0)] }
    let b = isFirstB.enumerated().map { times[2 * $0.offset + ($0.element ? 0 : 1)] }
    return (a, b)
  }
}
