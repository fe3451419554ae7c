internal import Statistics

extension Demonstration {
  /// Inner iterations of a few trials, counted as if each were an experiment of its own.
  package static let pseudoreplication = Demonstration(
    name: "pseudoreplication",
    summary: "three trials of 1,000 iterations are three measurements, not 3,000",
    question: "How sure are we after 3 trials of 1,000 iterations each?",
    simulated: """
      An operation takes 100 ns. Every start of the program draws its own luck (memory layout, \
      neighbours), 5 % of spread that lasts for the whole trial; every iteration adds 3 % of \
      its own. The same 3,000 iterations are measured as 3 trials of 1,000 and as 30 of 100.
      """,
    wrongMethod: "all 3,000 iterations as n = 3,000",
    rightMethod: "one value per trial, n = trials",
    lesson: """
      Iterations of one trial share its luck, so that a thousand of them tell a thousand times \
      about the same draw. The interval from n = 3,000 is narrow and nearly always misses the \
      truth. The honest one from 3 trials is wide: that is what 3 trials know. Spend the same \
      time on more trials. In `bench` a trial is one instance, started anew; iterations \
      inside it are summed up to one number.
      """,
    usualRuns: 400, simulate: Pseudoreplication.simulate)
}

/// The simulation behind `Demonstration.pseudoreplication`.
enum Pseudoreplication {
  static let truth = 100.0
  static let iterations = 3000
  static let trialSpread = 0.05
  static let iterationSpread = 0.03

  struct Tally {
    var covered = 0
    var halfWidths: [Double] = []

    mutating func add(_ interval: Interval?) {
      guard let interval else { return }
      if interval.contains(truth) { covered += 1 }
      halfWidths.append((interval.high - interval.low) / 2)
    }

    var halfWidth: Double { Distribution(halfWidths).median ?? .nan }
  }

  static func simulate(
    seed: UInt64, runs: Int, words: Demonstration.Words
  ) -> Demonstration.Findings {
    var random = RandomNumbers(seed: seed)
    var few = (wrong: Tally(), right: Tally())
    var many = (wrong: Tally(), right: Tally())
    for _ in 0..<runs {
      let three = experiment(trials: 3, &random)
      few.wrong.add(Distribution(three.flatMap(\.self)).interval(ofQuantile: 0.5))
      // Luck multiplies, so that the interval stands on logarithms, as between sessions.
      few.right.add(RatioEstimate.ofSessions(medians(three))?.interval)
      let thirty = experiment(trials: 30, &random)
      many.wrong.add(Distribution(thirty.flatMap(\.self)).interval(ofQuantile: 0.5))
      many.right.add(Distribution(medians(thirty)).interval(ofQuantile: 0.5))
    }
    func rows(_ name: String, _ tallies: (wrong: Tally, right: Tally)) -> [DemonstrationReport.Row]
    {
      [
        DemonstrationReport.Row(
          measure: "\(name): 95 % interval holds the truth", truth: "95 %",
          wrong: .share(tallies.wrong.covered, of: runs),
          right: .share(tallies.right.covered, of: runs)),
        DemonstrationReport.Row(
          measure: "\(name): median half width", truth: "",
          wrong: .number(tallies.wrong.halfWidth, decimals: 2, unit: "ns"),
          right: .number(tallies.right.halfWidth, decimals: 2, unit: "ns")),
      ]
    }
    return Demonstration.Findings(
      rows: rows("3 x 1,000", few) + rows("30 x 100", many), plot: plot(seed: seed, words))
  }

  private static func experiment(trials: Int, _ random: inout RandomNumbers) -> [[Double]] {
    (0..<trials).map { _ in
      let luck = truth * random.lognormalNumber(spread: trialSpread)
      return (0..<iterations / trials).map { _ in
        luck * random.lognormalNumber(spread: iterationSpread)
      }
    }
  }

  private static func medians(_ trials: [[Double]]) -> [Double] {
    trials.compactMap { Distribution($0).median }
  }

  /// The first experiment's three trials on one axis.
  private static func plot(seed: UInt64, _ words: Demonstration.Words) -> [String] {
    var random = RandomNumbers(seed: seed)
    let trials = experiment(trials: 3, &random)
    let rows = trials.enumerated().map { ("\(words("trial")) \($0.offset + 1)", $0.element) }
    return TextPlot.strips(
      rows, from: 80, to: 120, mark: truth,
      caption: "^ " + words("100 ns, the truth: the iterations of the first experiment"))
  }
}
