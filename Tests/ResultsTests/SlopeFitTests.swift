import Model
import Results
import Testing

struct SlopeFitTests {
  private let pss = Metric("pss", unit: "B", better: .lower, summary: "")

  /// `blocks` ramps of 0 to 4 instances with a slope, a start, and a noise that is the block's own.
  private func ramps(
    _ technique: String, slope: Double, start: Double = 0, blocks: Int = 8, metric: Metric? = nil
  ) -> [Sample] {
    (0..<blocks).flatMap { block in
      [0, 1, 2, 4].map { instances in
        sample(
          start + slope * Double(instances) + Double(block % 3) * 100, technique: technique,
          block: block, parameters: "instances=\(instances)", metric: metric ?? pss)
      }
    }
  }

  @Test func saysWhatOneMoreCostsAndWhatIsShared() throws {
    let summary = summary(ramps("native", slope: 10, start: 1000))
    let slope = try #require(summary.row("native", parameters: "", metric: "pss_per_instance"))
    #expect(slope.median == 10)
    #expect(slope.medianLow == 10)
    #expect(slope.medianHigh == 10)
    #expect(slope.count == 8)
    #expect(slope.unit == "B")
    #expect(slope.intervalMethod == "Theil-Sen, block bootstrap")
    let shared = try #require(summary.row("native", parameters: "", metric: "pss_shared"))
    #expect(shared.median == 1100)
    #expect(shared.count == 8)
  }

  @Test func comparesSlopesWithTheBaselines() throws {
    let summary = summary(ramps("native", slope: 10) + ramps("container", slope: 25))
    let row = try #require(summary.row("container", parameters: "", metric: "pss_per_instance"))
    #expect(row.ratio == 2.5)
    #expect(row.ratioLow == 2.5)
    #expect(row.baseline == "native")
    #expect(row.verdict == .slower)
    let native = try #require(summary.row("native", parameters: "", metric: "pss_per_instance"))
    #expect(native.ratio == nil)
  }

  @Test func readingsByThemselvesAreNotCompared() throws {
    let summary = summary(ramps("native", slope: 10) + ramps("container", slope: 25))
    let row = try #require(summary.row("container", parameters: "instances=4", metric: "pss"))
    #expect(row.count == 8)
    #expect(row.median != nil)
    #expect(row.ratio == nil)
  }

  @Test func aSlopeOfNothingHasNoRatio() throws {
    let summary = summary(ramps("native", slope: 0) + ramps("container", slope: 25))
    let row = try #require(summary.row("container", parameters: "", metric: "pss_per_instance"))
    #expect(row.median == 25)
    #expect(row.ratio == nil)
    #expect(row.verdict == nil)
  }

  @Test func fewRampsGiveNoInterval() throws {
    let summary = summary(ramps("native", slope: 10, blocks: 5))
    let row = try #require(summary.row("native", parameters: "", metric: "pss_per_instance"))
    #expect(row.median == 10)
    #expect(row.medianLow == nil)
    #expect(row.intervalMethod == "")
  }

  @Test func fitsNothingButBytes() {
    let rate = Metric("rate", unit: "op/s", better: .higher, summary: "")
    let summary = summary(ramps("native", slope: 10, metric: rate))
    #expect(summary.row("native", parameters: "", metric: "rate_per_instance") == nil)
  }

  @Test func anUnequalSecondBaselineMakesTheRunUnstable() {
    let samples = ramps("native", slope: 10) + ramps("native#2", slope: 12)
    #expect(summary(samples).unstableCells.map(\.metric) == ["pss_per_instance"])
  }

  private func lostRamp(_ technique: String, block: Int, _ status: SampleStatus) -> Sample {
    var lost = sample(0, technique: technique, block: block, parameters: "", metric: pss)
    lost.value = nil
    lost.status = status
    return lost
  }

  @Test func countsTheRampsThatFailed() throws {
    let lost = [lostRamp("native", block: 30, .failed)]
    let summary = summary(ramps("native", slope: 10, blocks: 30) + lost)
    let row = try #require(summary.row("native", parameters: "", metric: "pss_per_instance"))
    #expect(row.count == 30)
    #expect(row.failed == 1)
    #expect(row.median == 10)
  }

  @Test func saysNoSlopeWhereMoreThanOneRampOfTwentyFailed() throws {
    let lost = [
      lostRamp("container", block: 8, .timeout), lostRamp("container", block: 9, .invalid),
    ]
    let summary = summary(
      ramps("native", slope: 10) + ramps("container", slope: 25) + lost)
    for metric in ["pss_per_instance", "pss_shared"] {
      let row = try #require(summary.row("container", parameters: "", metric: metric))
      #expect(row.verdict == .unreliable)
      #expect(row.median == nil)
      #expect(row.ratio == nil)
      #expect(row.failed == 1)
      #expect(row.invalid == 1)
    }
  }
}
