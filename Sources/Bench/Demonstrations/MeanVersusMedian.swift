internal import Statistics

extension Demonstration {
  /// Rare long stalls that decide the mean by chance.
  package static let meanVersusMedian = Demonstration(
    name: "mean-vs-median",
    summary: "a few long stalls flip the order of two means from one repetition to the next",
    question: "Which of A and B is faster, when now and then a trial stalls?",
    simulated: """
      30 trials each of A and B in every experiment, in the same blocks. Every quantile of B is \
      10 % above A's, and so is its mean: A is faster, whatever one cares for. Most trials take \
      about 100 ns, give or take 5 %; one in 15 stalls, for 5 to several 100 times as long.
      """,
    wrongMethod: "means; t-interval of the difference",
    rightMethod: "medians; paired ratio with its interval",
    lesson: """
      With a heavy tail one stall weighs more than the difference of all other trials together, \
      so that the mean ranks by who was hit, and the next repetition says the opposite. The \
      median asks what a typical trial takes and keeps its answer. The tail is real and is not \
      thrown away: report it by its own quantiles, p95 and p99, with enough trials for their \
      intervals, as `bench` does.
      """,
    usualRuns: 1000, simulate: MeanVersusMedian.simulate)
}

/// The simulation behind `Demonstration.meanVersusMedian`.
enum MeanVersusMedian {
  static let trials = 30
  static let trueRatio = 1.1
  static let spread = 0.05
  static let stallShare = 1.0 / 15

  struct Tally {
    var rightOrders = 0
    var flips = 0
    var slower = 0
    var faster = 0
    var ratios: [Double] = []

    /// - Parameter ratio: B over A, as this analysis sees it.
    mutating func add(ratio: Double) {
      if ratio > 1 { rightOrders += 1 }
      if let last = ratios.last, (last > 1) != (ratio > 1) { flips += 1 }
      ratios.append(ratio)
    }
  }

  static func simulate(
    seed: UInt64, runs: Int, words: Demonstration.Words
  ) -> Demonstration.Findings {
    let resamples = BlockResamples(blocks: trials, resamples: 400, seed: seed)
    var random = RandomNumbers(seed: seed)
    var wrong = Tally()
    var right = Tally()
    for _ in 0..<runs {
      let a = (0..<trials).map { _ in time(&random) }
      let b = (0..<trials).map { _ in trueRatio * time(&random) }
      let (first, second) = (Distribution(a), Distribution(b))
      if let mean = first.mean, let other = second.mean { wrong.add(ratio: other / mean) }
      if let interval = WelchInterval.ofDifference(second, first) {
        if interval.low > 0 { wrong.slower += 1 }
        if interval.high < 0 { wrong.faster += 1 }
      }
      guard let estimate = RatioEstimate.ofMedians(b, to: a, resamples: resamples) else { continue }
      right.add(ratio: estimate.ratio)
      switch Verdict(estimate, margin: Verdict.usualMargin, better: .lower, blocks: trials) {
      case .slower: right.slower += 1
      case .faster: right.faster += 1
      default: break
      }
    }
    return findings(wrong, right, runs, words)
  }

  private static func findings(
    _ wrong: Tally, _ right: Tally, _ runs: Int, _ words: Demonstration.Words
  ) -> Demonstration.Findings {
    func row(
      _ measure: String, _ truth: String, of count: Int, _ value: (Tally) -> Int
    ) -> DemonstrationReport.Row {
      DemonstrationReport.Row(
        measure: measure, truth: truth, wrong: .share(value(wrong), of: count),
        right: .share(value(right), of: count))
    }
    return Demonstration.Findings(
      rows: [
        row("ranks A before B", "100 %", of: runs, \.rightOrders),
        row("next repetition says the opposite", "0 %", of: runs - 1, \.flips),
        row("concludes that B is slower", "100 %", of: runs, \.slower),
        row("concludes that B is faster", "0 %", of: runs, \.faster),
      ],
      plot: TextPlot.strips(
        [(words("means"), wrong.ratios), (words("medians"), right.ratios)], from: 0, to: 2.5,
        mark: trueRatio,
        caption: "^ "
          + words("1.10, the truth: B over A in each experiment; ends hold the rest")))
  }

  private static func time(_ random: inout RandomNumbers) -> Double {
    let usual = 100 * random.lognormalNumber(spread: spread)
    let isStalled = random.unitNumber() < stallShare
    return isStalled ? usual * 5 * random.paretoNumber(exponent: 1.3) : usual
  }
}
