import Statistics
import Testing

@Suite struct VerdictTests {
  private func verdict(
    _ ratio: Double, _ low: Double, _ high: Double, margin: Double = 0.05,
    better: Verdict.Better = .lower, blocks: Int = 100
  ) -> Verdict {
    let estimate = RatioEstimate(
      ratio: ratio, interval: Interval(low: low, high: high), method: .withinSession)
    return Verdict(estimate, margin: margin, better: better, blocks: blocks)
  }

  @Test func callsAnIntervalInsideTheMarginEquivalent() {
    #expect(verdict(1.01, 0.97, 1.04) == .equivalent)
    #expect(verdict(1.02, 1.01, 1.04) == .equivalent)
    #expect(verdict(0.99, 0.953, 1.03) == .equivalent)
    #expect(verdict(0.99, 0.951, 1.03) == .inconclusive(blocks: 110))
    #expect(verdict(1.08, 1.05, 1.09, margin: 0.1) == .equivalent)
  }

  @Test func knowsWhichSideIsWorse() {
    #expect(verdict(2, 1.9, 2.1) == .slower)
    #expect(verdict(0.5, 0.4, 0.6) == .faster)
    #expect(verdict(2, 1.9, 2.1, better: .higher) == .faster)
    #expect(verdict(0.5, 0.4, 0.6, better: .higher) == .slower)
    #expect(verdict(0.5, 0.4, 0.6, better: .neither) == .different)
  }

  @Test func callsACertainButSmallDifferenceTrivial() {
    #expect(verdict(1.04, 1.01, 1.07) == .trivial)
    #expect(verdict(0.96, 0.94, 0.99) == .trivial)
    #expect(verdict(1.08, 1.02, 1.14, margin: 0.1) == .trivial)
  }

  @Test func needsMoreBlocksWhereTheIntervalReachesAcross() {
    // Half width 0.1 in the logarithm, centred on 1: it has to shrink to log 1.05, 4.2 times n.
    #expect(verdict(1, 0.904837418, 1.105170918) == .inconclusive(blocks: 430))
    // A ratio of 1.1 is settled when 1 drops out: (0.15 / 0.0953)² times n.
    #expect(verdict(1.1, 0.94679, 1.278018) == .inconclusive(blocks: 250))
    #expect(verdict(1.049, 0.99, 1.06, blocks: 20) == .inconclusive(blocks: 30))
  }

  @Test func readsBackWhatItPrints() {
    let verdicts: [Verdict] = [
      .equivalent, .slower, .faster, .different, .trivial, .inconclusive(blocks: 430), .unreliable,
    ]
    #expect(verdicts.map { Verdict($0.description) } == verdicts)
    #expect(Verdict.inconclusive(blocks: 430).description == "inconclusive (need ~430 blocks)")
    #expect(Verdict("inconclusive (need ~x blocks)") == nil)
    #expect(Verdict("better") == nil)
  }

  @Test func measuresTheFloorOfEqualArmsOnEitherSide() {
    let interval = Interval(low: 0.5, high: 2)
    let above = RatioEstimate(ratio: 1.25, interval: interval, method: .withinSession)
    let below = RatioEstimate(ratio: 0.8, interval: interval, method: .withinSession)
    #expect(agree(Verdict.floor(ofEqualArms: above), 0.25))
    #expect(agree(Verdict.floor(ofEqualArms: below), 0.25))
  }

  @Test(arguments: [
    (0.9, 0.95, true), (0.9, 0.96, false), (0.98, 1.2, false), (1.04, 1.2, false),
    (1.06, 1.2, true),
  ])
  func callsARunUnstableWhenEqualArmsDifferBeyondTheMargin(
    low: Double, high: Double, unstable: Bool
  ) {
    let estimate = RatioEstimate(
      ratio: (low + high) / 2, interval: Interval(low: low, high: high), method: .withinSession)
    #expect(Verdict.isUnstable(equalArms: estimate, margin: 0.05) == unstable)
  }
}
