import Model
import Results
import Statistics
import Testing

/// What one row says of the values of its cell.
@Suite struct SummaryTests {
  @Test func writesExactlyTheColumnsThatWereAgreed() {
    #expect(
      Table.summary.text([]) == """
        suite,probe,technique,variant,params,phase,metric,unit,better,n,n_sessions,n_failed,\
        n_invalid,outliers_mild,outliers_severe,median,median_lo,median_hi,mean,sd,mad,min,p05,\
        p25,p75,p90,p90_lo,p90_hi,p95,p95_lo,p95_hi,p99,p99_lo,p99_hi,max,baseline,ratio,\
        ratio_lo,ratio_hi,p_holm,a12,verdict,ci_method,margin,seed

        """)
  }

  @Test func describesTheValuesOfACell() throws {
    let row = try #require(summary(series((1...20).map { Double($0) * 100 })).row("native"))
    #expect(row.count == 20)
    #expect(row.sessions == 1)
    #expect(row.median == 1050)
    #expect(row.medianInterval == Interval(low: 600, high: 1500))
    #expect(row.mean == 1050)
    #expect(row.medianAbsoluteDeviation == 500)
    #expect(row.minimum == 100)
    #expect(row.p25 == 575)
    #expect(row.p75 == 1525)
    #expect(row.maximum == 2000)
    #expect(row.p90?.rounded() == 1810)
    #expect(row.p90Interval == nil)
    #expect(row.verdict == nil)
    #expect(row.intervalMethod == "order statistics")
  }

  @Test func writesARowAsText() {
    let samples =
      series([100, 110, 120, 130, 140, 150]) + series([50, 55, 60, 65, 70, 75], technique: "null")
    let lines = Table.summary.text(summary(samples).rows).split(separator: "\n")
    #expect(
      lines[1] == "startup,start,native,,pace=spaced,,launch,ns,lower,6,1,0,0,0,0,125,100,150,125,"
        + "18.7082869,15,100,102.5,112.5,137.5,145,,,147.5,,,149.5,,,150,,,,,,,,order statistics,,1"
    )
    #expect(
      lines[2] == "startup,start,null,,pace=spaced,,launch,ns,lower,6,1,0,0,0,0,62.5,50,75,62.5,"
        + "9.35414347,7.5,50,51.25,56.25,68.75,72.5,,,73.75,,,74.75,,,75,native,0.5,0.5,0.5,"
        + "0.03125,0,faster,order statistics; within-session block bootstrap,0.05,1")
  }

  @Test func leavesOutWarmUps() {
    let samples =
      series([100, 110, 120])
      + [
        sample(9000, isWarmup: true),
        sample(nil, isWarmup: true, status: .failed, reason: "too early"),
      ]
    let row = summary(samples).row("native")
    #expect(row?.count == 3)
    #expect(row?.failed == 0)
    #expect(row?.maximum == 120)
  }

  @Test func countsFailuresAndTimeOutsAndInvalidTrials() {
    var samples = series((1...100).map { Double($0) })
    samples += [
      sample(nil, block: 100, status: .failed), sample(nil, block: 101, status: .timeout),
      sample(7, block: 102, status: .invalid), sample(nil, block: 103, status: .skipped),
    ]
    let row = summary(samples).row("native")
    #expect(row?.count == 100)
    #expect(row?.failed == 2)
    #expect(row?.invalid == 1)
    #expect(row?.attempts == 103)
    #expect(row?.median == 50.5)
  }

  @Test func givesNoHeadlineWhereMoreThanFivePercentFailed() throws {
    let good = series((1...95).map { Double($0) }, technique: "container")
    let bad = (95..<100).map { sample(nil, technique: "container", block: $0, status: .failed) }
    #expect(summary(good + bad).row("container")?.median == 48)
    let worse = good.dropLast() + bad
    let row = try #require(
      summary(series([Double](repeating: 9, count: 100)) + worse).row("container"))
    #expect(row.verdict == .unreliable)
    #expect(row.count == 94)
    #expect(row.failed == 5)
    #expect(row.median == nil)
    #expect(row.maximum == nil)
    #expect(row.ratio == nil)
    #expect(try #require(row.failureRate).contains(0.05))
  }

  @Test func countsInvalidTrialsAmongThoseThatGaveNoValue() {
    let good = series((1...94).map { Double($0) }, technique: "container")
    let bad = (94..<100).map { sample(5, technique: "container", block: $0, status: .invalid) }
    #expect(summary(good + bad).row("container")?.verdict == .unreliable)
  }

  @Test func keepsATechniqueThatCannotRunAsARowOfNothing() throws {
    let row = try #require(
      summary([sample(nil, technique: "unikernel", block: nil, status: .unsupported)])
        .row("unikernel"))
    #expect(row.count == 0)
    #expect(row.attempts == 0)
    #expect(row.median == nil)
    #expect(row.verdict == nil)
    #expect(
      Table.summary.text([row]).hasSuffix(
        "startup,start,unikernel,,pace=spaced,,launch,ns,lower,0,0,0,0"
          + String(repeating: ",", count: 32) + "1\n"))
  }

  @Test func countsOutliersWithoutRemovingThem() {
    let values: [Double] = [90, 95, 100, 100, 105, 110, 100, 95, 105, 5000]
    let row = summary(series(values)).row("native")
    #expect(row?.mildOutliers == 0)
    #expect(row?.severeOutliers == 1)
    #expect(row?.count == 10)
    #expect(row?.maximum == 5000)
  }

  @Test func ordersRowsByNameWithTheBaselineFirst() {
    let samples = ["null", "native#2", "chroot", "native"].flatMap { technique in
      ["pace=spaced", "pace=hot"].map { sample(1, technique: technique, parameters: $0) }
    }
    let names = summary(samples).rows.map { $0.cell.technique + " " + $0.cell.parameters }
    #expect(
      names == [
        "native pace=hot", "native pace=spaced", "native#2 pace=hot", "native#2 pace=spaced",
        "chroot pace=hot", "chroot pace=spaced", "null pace=hot", "null pace=spaced",
      ])
  }

  @Test func givesTheSameBytesAgainAndReadsThemBack() throws {
    var random = RandomNumbers(seed: 5)
    let techniques = ["native", "native#2", "container"]
    let samples = techniques.flatMap { technique in
      series((0..<80).map { _ in 100 + 50 * random.unitNumber() }, technique: technique)
    }
    let text = Table.summary.text(summary(samples).rows)
    #expect(Table.summary.text(summary(samples).rows) == text)
    let rows = try Table.summary.read(text: text).rows
    #expect(Table.summary.text(rows) == text)
    #expect(rows.map(\.cell) == summary(samples).rows.map(\.cell))
    #expect(rows.map(\.verdict) == summary(samples).rows.map(\.verdict))
    #expect(rows[0].p95Interval != nil)
  }
}

struct RateTests {
  /// 100 operations at 10 a second take 10 s and 300 at 100 a second 3 s: 400 in 13 s.
  @Test func theMeanOfARateIsAllOperationsOverAllTime() throws {
    let rate = Metric("rate", unit: "op/s", better: .higher, summary: "")
    var slow = sample(10, block: 0, metric: rate)
    slow.innerCount = 100
    var fast = sample(100, block: 1, metric: rate)
    fast.innerCount = 300
    let row = try #require(summary([slow, fast]).row("native", metric: "rate"))
    #expect(row.mean == 400.0 / 13)
    #expect(row.median == 55)
  }
}
