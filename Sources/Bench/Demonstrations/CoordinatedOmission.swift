internal import Statistics

extension Demonstration {
  /// A load generator that waits for answers and so leaves out the requests that would have waited.
  package static let coordinatedOmission = Demonstration(
    name: "coordinated-omission",
    summary: "a client that waits for each answer does not see the stall that its users see",
    question: "How long do users wait, when the server stalls once for 2 s?",
    simulated: """
      A server answers one request after the other, in about 1 ms. A client means to send one \
      every 10 ms for 100 s, 10,000 in all. Once, at a random moment, the server stalls for 2 s. \
      The truth follows from the stall: who arrives t after its beginning waits for its rest and \
      for those who came before.
      """,
    wrongMethod: "closed loop: the next is sent after the answer",
    rightMethod: "open loop: time counts from the intended send",
    lesson: """
      The closed loop sends nothing while it waits, so that a stall that hits 2 % of the users \
      is a single slow request out of 10,000: server and client coordinate to omit what hurts. \
      Count from the moment at which a request was meant to be sent, whether or not the client \
      was free, or call the figure closed-loop service time. p50 is right both ways: only the \
      tail, which one measures latency under load for, is lost.
      """,
    usualRuns: 200, simulate: CoordinatedOmission.simulate)
}

/// The simulation behind `Demonstration.coordinatedOmission`; times in milliseconds.
enum CoordinatedOmission {
  static let requests = 10_000
  static let interval = 10.0
  static let service = 1.0
  static let serviceSpread = 0.1
  static let stall = 2000.0
  static let probabilities = [0.5, 0.99, 0.999]

  /// The quantile of users' waiting, from the stall alone.
  ///
  /// Those who arrive t after its beginning wait `stall − t(1 − load)`, because each before them
  /// adds its service; so the wait falls evenly from `stall` to nothing.
  static func truth(_ probability: Double) -> Double {
    let idle = 1 - service / interval
    let length = Double(requests) * interval
    return max(stall - (1 - probability) * length * idle, 0) + service
  }

  static func simulate(
    seed: UInt64, runs: Int, words: Demonstration.Words
  ) -> Demonstration.Findings {
    var random = RandomNumbers(seed: seed)
    var closed = probabilities.map { _ in [Double]() }
    var open = closed
    for _ in 0..<runs {
      let experiment = experiment(&random)
      let (wrong, right) = (Distribution(experiment.closed), Distribution(experiment.open))
      for (index, probability) in probabilities.enumerated() {
        if let value = wrong.quantile(probability) { closed[index].append(value) }
        if let value = right.quantile(probability) { open[index].append(value) }
      }
    }
    let names = ["p50", "p99", "p99.9"]
    let quantiles = names.indices.map { index in
      DemonstrationReport.Row(
        measure: "\(names[index]), median over experiments",
        truth: DemonstrationReport.Figure.decimal(truth(probabilities[index]), 1) + " ms",
        wrong: figure(closed[index]), right: figure(open[index]))
    }
    let hits = names.indices.map { index in
      let truth = truth(probabilities[index])
      func near(_ values: [Double]) -> Int { values.count { abs($0 - truth) <= 0.1 * truth } }
      return DemonstrationReport.Row(
        measure: "\(names[index]) within 10 % of the truth", truth: "100 %",
        wrong: .share(near(closed[index]), of: runs), right: .share(near(open[index]), of: runs))
    }
    return Demonstration.Findings(rows: quantiles + hits, plot: plot(seed: seed, words))
  }

  /// The latencies that both clients write down for the same server.
  private static func experiment(
    _ random: inout RandomNumbers
  ) -> (closed: [Double], open: [Double]) {
    let length = Double(requests) * interval
    // Not so late that the experiment ends before its users have been served.
    let begin = random.unitNumber() * (length - 2 * stall)
    let services = (0..<requests).map { _ in
      service * random.lognormalNumber(spread: serviceSpread)
    }
    /// When work that begins at `start` is done.
    func end(_ start: Double, _ work: Double) -> Double {
      let begins = start >= begin && start < begin + stall ? begin + stall : start
      let isInterrupted = begins < begin && begins + work > begin
      return begins + work + (isInterrupted ? stall : 0)
    }
    var closed: [Double] = []
    var open: [Double] = []
    var free = 0.0
    var answered = 0.0
    for (index, work) in services.enumerated() {
      let intended = Double(index) * interval
      free = end(max(intended, free), work)
      open.append(free - intended)
      // The closed client has one request under way at most, and sends late without a note of it.
      let sent = max(intended, answered)
      answered = end(sent, work)
      closed.append(answered - sent)
    }
    return (closed, open)
  }

  private static func figure(_ values: [Double]) -> DemonstrationReport.Figure {
    let distribution = Distribution(values)
    let median = distribution.median ?? .nan
    let decimal = DemonstrationReport.Figure.decimal
    let interval = distribution.interval(ofQuantile: 0.5).map {
      " [\(decimal($0.low, 1)), \(decimal($0.high, 1))]"
    }
    return DemonstrationReport.Figure(
      value: median, text: "\(decimal(median, 1)) ms\(interval ?? "")")
  }

  /// The quantiles of the first experiment as bars.
  private static func plot(seed: UInt64, _ words: Demonstration.Words) -> [String] {
    var random = RandomNumbers(seed: seed)
    let first = experiment(&random)
    return TextPlot.bars(
      [(words("closed loop"), first.closed), (words("open loop"), first.open)].flatMap {
        name, values in
        [("p90", 0.9), ("p99", 0.99), ("p99.9", 0.999)].map { label, probability in
          let value = Distribution(values).quantile(probability) ?? .nan
          return (
            label: "\(name) \(words(label))", value: value,
            text: words("\(DemonstrationReport.Figure.decimal(value, 1)) ms")
          )
        }
      })
  }
}
