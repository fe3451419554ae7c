import Model
import Results
import Statistics
import Testing

/// What two runs, or two arms of one, say of each other.
@Suite struct RunComparisonTests {
  private let levels: [Double] = [100, 140, 90, 200, 110, 130, 95, 180, 105, 120]

  private func run(
    _ samples: [Sample], _ runID: String, summary: [SummaryRow] = []
  ) -> RecordedRun {
    let host = Manifest.Host(
      nameHash: "h", kernelRelease: "6", kernelVersion: "1", architecture: "x86_64", cores: 2)
    let manifest = Manifest(
      runID: runID, created: "", commandLine: [], seed: 1, effort: "", toolVersion: "", host: host)
    return RecordedRun(manifest: manifest, samples: samples, summary: summary)
  }

  private func compare(
    _ reference: [Sample], _ candidate: [Sample],
    _ change: (inout RunComparison.Settings) -> Void = { _ in }
  ) -> RunComparison {
    var settings = RunComparison.Settings(seed: 1)
    settings.resamples = 400
    change(&settings)
    return RunComparison(
      reference: .init(run(reference, "a")), candidate: .init(run(candidate, "b")),
      isOneRun: false, settings: settings)
  }

  private func note(_ reference: [Sample], _ candidate: [Sample]) -> String? {
    compare(reference, candidate).cells.first?.note
  }

  @Test func findsARegression() throws {
    let comparison = compare(series(levels), series(levels.map { $0 * 3 }))
    let cell = try #require(comparison.cells.first)
    #expect(comparison.cells.count == 1)
    #expect(cell.estimate?.ratio == 3)
    #expect(cell.estimate?.method == .betweenRuns)
    #expect(cell.verdict == .slower)
    #expect(cell.margin == 0.05)
    #expect(cell.note == "")
    #expect(comparison.hasRegression)
  }

  @Test func findsARegressionOfARateThatFalls() {
    let rate = Metric("rate", unit: "op/s", better: .higher, summary: "")
    let fallen = compare(
      series(levels, metric: rate), series(levels.map { $0 / 3 }, metric: rate))
    #expect(fallen.hasRegression)
    let risen = compare(series(levels, metric: rate), series(levels.map { $0 * 3 }, metric: rate))
    #expect(risen.cells.first?.verdict == .faster)
    #expect(!risen.hasRegression)
  }

  @Test func callsNoDirectionARegressionWhereNoneIsBetter() {
    let size = Metric("size", unit: "B", better: .none, summary: "")
    let comparison = compare(
      series(levels, metric: size), series(levels.map { $0 * 3 }, metric: size))
    #expect(comparison.cells.first?.verdict == .different)
    #expect(!comparison.hasRegression)
  }

  @Test func drawsBlocksOfBothRunsByThemselves() throws {
    // Paired blocks of equal levels would have an interval without any width.
    let cell = try #require(compare(series(levels), series(levels)).cells.first)
    let interval = try #require(cell.estimate?.interval)
    #expect(cell.estimate?.ratio == 1)
    #expect(interval.low < 0.95 && interval.high > 1.05)
    #expect(cell.isInconclusive)
  }

  @Test func givesTheSameBytesAgain() {
    let first = compare(series(levels), series(levels.reversed()))
    let second = compare(series(levels), series(levels.reversed()))
    #expect(first.cells == second.cells)
  }

  @Test func pairsTheBlocksOfTwoArmsOfOneRunAsTheSummaryDoes() throws {
    let noise: [Double] = [1.1, 0.9, 1, 1.2, 0.8, 1, 1.05, 0.95, 1, 1.1]
    let container = zip(levels, noise).map { $0 * 2 * $1 }
    let samples = series(levels) + series(container, technique: "container")
    let run = run(samples, "a")
    var settings = RunComparison.Settings(seed: 1)
    settings.resamples = 400
    let comparison = RunComparison(
      reference: .init(run, arm: .init(technique: "native")),
      candidate: .init(run, arm: .init(technique: "container")), isOneRun: true,
      settings: settings)
    let cell = try #require(comparison.cells.first)
    let row = try #require(summary(samples).row("container"))
    #expect(comparison.cells.count == 1)
    #expect(cell.cell.technique == "native")
    #expect(cell.candidateArm.label == "container")
    #expect(cell.estimate?.ratio == row.ratio)
    #expect(cell.estimate?.interval == row.ratioInterval)
    #expect(cell.verdict == row.verdict)
  }

  @Test func takesWelchsIntervalFromThreeSessionsOfBoth() throws {
    let reference = (0..<3).flatMap { series(levels, session: $0) }
    let candidate = [2, 2.2, 2.42].enumerated().flatMap { session, factor in
      series(levels.map { $0 * factor }, session: session)
    }
    let estimate = try #require(compare(reference, candidate).cells.first?.estimate)
    #expect(estimate.method == .welch)
    #expect(abs(estimate.ratio - 2.2) < 1e-9)
    #expect(abs(estimate.interval.low - 1.736191) < 1e-6)
    let one = compare(series(levels), candidate).cells.first
    #expect(one?.estimate?.method == .betweenRuns)
  }

  @Test func saysWhatOnlyOneSideHas() {
    let comparison = compare(series(levels), series(levels, technique: "chroot"))
    #expect(comparison.cells.map(\.cell.technique) == ["native", "chroot"])
    #expect(comparison.cells.map(\.note) == ["only in A", "only in B"])
    #expect(comparison.cells.allSatisfy { $0.verdict == nil })
  }

  @Test func saysWhyTooFewTrialsHaveNoInterval() {
    #expect(note(series([5]), series([6])) == "too few trials: n = 1, an interval needs 6")
    #expect(
      note(series(levels), series([1, 2, 3]))
        == "too few trials: n = 3 in B, an interval needs 6")
  }

  @Test func saysThatNumbersOfTrialsDiffer() {
    let cell = compare(series(levels), series(levels + levels)).cells.first
    #expect(cell?.note == "unequal n: 10 in A, 20 in B")
    #expect(cell?.estimate != nil)
  }

  @Test func saysThatAllOrTooManyTrialsFailed() {
    let lost = (0..<10).map { sample(nil, block: $0, status: .failed, reason: "no") }
    #expect(note(series(levels), lost) == "all 10 trials failed in B")
    #expect(note(lost, lost) == "all 10 trials failed in both")
    let some = series(levels) + [sample(nil, block: 10, status: .invalid)]
    #expect(
      note(some, series(levels))
        == "unreliable: 1 of 11 trials gave no value (over 5 %) in A")
    #expect(compare(some, series(levels)).cells.first?.verdict == .unreliable)
  }

  @Test func saysWhyASideWasNotMeasured() {
    let absent = [sample(nil, block: nil, status: .unsupported, reason: "no /dev/kvm")]
    #expect(note(absent, series(levels)) == "not measured (no /dev/kvm) in A")
    #expect(note(absent, absent) == "not measured (no /dev/kvm) in both")
  }

  @Test func saysThatUnitsOrDirectionsDiffer() {
    let bytes = Metric("launch", unit: "B", better: .lower, summary: "")
    #expect(
      note(series(levels), series(levels, metric: bytes))
        == "the units differ: \"ns\" in A, \"B\" in B")
    let rising = Metric("launch", unit: "ns", better: .higher, summary: "")
    #expect(
      note(series(levels), series(levels, metric: rising))
        == "the directions differ: lower is better in A, higher in B")
  }

  @Test func saysThatZeroHasNoRatio() {
    #expect(
      note(series(levels), series(levels.map { $0 * 0 }))
        == "a median or a bound is not positive, so there is no ratio")
  }

  @Test func saysThatBothSidesAreTheSameSamples() {
    let run = run(series(levels), "a")
    let comparison = RunComparison(
      reference: .init(run), candidate: .init(run), isOneRun: false, settings: .init(seed: 1))
    #expect(comparison.cells.map(\.note) == ["A and B are the same samples"])
  }

  @Test func comparesDerivedCellsByTheirIntervals() throws {
    func row(_ median: Double, _ low: Double, _ high: Double) -> SummaryRow {
      var row = SummaryRow(
        cell: Cell(suite: "memory", probe: "idle", technique: "container", metric: "pss"),
        unit: "B", better: .lower)
      row.count = 9
      (row.median, row.medianLow, row.medianHigh) = (median, low, high)
      return row
    }
    let comparison = RunComparison(
      reference: .init(run(series(levels), "a", summary: [row(100, 90, 110)])),
      candidate: .init(run(series(levels), "b", summary: [row(200, 180, 220)])),
      isOneRun: false, settings: .init(seed: 1))
    let cell = try #require(comparison.cells.last)
    #expect(cell.cell.metric == "pss")
    #expect(cell.estimate?.ratio == 2)
    #expect(abs(try #require(cell.estimate?.interval.low) - 1.735115) < 1e-6)
    #expect(cell.estimate?.method == .intervals)
    #expect(cell.verdict == .slower)
  }

  @Test func leavesOutPhasesUnlessAsked() {
    let samples = series(levels) + series(levels, phase: "build")
    #expect(compare(samples, samples).cells.count == 1)
    #expect(compare(samples, samples) { $0.includesPhases = true }.cells.count == 2)
  }

  @Test func comparesNoReadingOfALine() {
    let pss = Metric("pss", unit: "B", better: .lower, summary: "")
    let readings = { (value: Double) in
      (0..<10).map {
        sample(value, technique: "native", block: $0, parameters: "instances=4", metric: pss)
      }
    }
    let comparison = compare(readings(100), readings(300))
    #expect(comparison.cells == [])
    #expect(!comparison.hasRegression)
  }

  @Test func comparesWhatIsAskedFor() {
    let samples =
      series(levels) + series(levels, technique: "container")
      + series(levels, technique: "container", variant: "rootless")
    func labels(_ words: String...) -> [String] {
      compare(samples, samples) { $0.techniques = words }.cells.map(\.candidateArm.label)
    }
    #expect(labels("container") == ["container"])
    #expect(labels("container/*") == ["container", "container/rootless"])
    #expect(labels("all") == ["native", "container"])
    #expect(compare(samples, samples) { $0.metrics = ["life"] }.cells.isEmpty)
  }

  @Test func widensTheMarginToTheEqualArmsOfEitherRun() throws {
    var equal = SummaryRow(
      cell: Cell(
        suite: "startup", probe: "start", technique: "native#2", parameters: "pace=spaced",
        metric: "launch"), unit: "ns", better: .lower)
    equal.baseline = "native"
    (equal.ratio, equal.ratioLow, equal.ratioHigh) = (1.25, 1.2, 1.3)
    let unstable = run(series(levels), "a", summary: [equal])
    let comparison = RunComparison(
      reference: .init(unstable), candidate: .init(run(series(levels), "b")), isOneRun: false,
      settings: .init(seed: 1))
    #expect(comparison.cells.first?.margin == 0.25)
    #expect(
      unstable.warnings == [
        "a is unstable: its A/A arm differs from the baseline by more than 5 %, so none of its "
          + "ratios can be trusted."
      ])
  }

  @Test func warnsOfARunThatWasKilled() throws {
    var run = SmallRun()
    run.editSamples = { $0.removeLast(16) }
    #expect(
      try run.recorded().warnings == [
        "r1 is incomplete: 4 of 6 planned blocks were measured."
      ])
  }

  @Test func refusesAValueThatNothingMeasures() throws {
    let run = SmallRun(editSamples: { $0[1].replace(",100,", with: ",1e308,") })
    #expect(throws: ResultsError.self) { try run.recorded() }
  }
}

@Suite struct EnvironmentDifferenceTests {
  private var manifest: Manifest {
    get throws { try SmallRun().recorded().manifest }
  }

  @Test func findsNoneBetweenEqualHosts() throws {
    #expect(EnvironmentDifference.between(try manifest, try manifest) == [])
  }

  @Test func setsTheLabApartBeforeAllElse() throws {
    var lab = try manifest
    lab.host.lab = true
    lab.host.kernelRelease = "6.19.0"
    let differences = EnvironmentDifference.between(try manifest, lab)
    #expect(
      differences.first
        == EnvironmentDifference(
          name: "lab", reference: "no", candidate: "yes, under software emulation",
          isDecisive: true))
    #expect(differences.map(\.name) == ["lab", "kernel"])
  }

  @Test func setsKernelProcessorAndMitigationsApart() throws {
    var other = try manifest
    other.host.kernelRelease = "6.19.0"
    other.host.mitigations = ["spectre_v2": "Vulnerable"]
    other.host.governor = "powersave"
    other.images["payload"]?.sha256 = "bb"
    #expect(
      EnvironmentDifference.between(try manifest, other) == [
        EnvironmentDifference(
          name: "kernel", reference: "6.18.0 #1 SMP x86_64", candidate: "6.19.0 #1 SMP x86_64",
          isDecisive: true),
        EnvironmentDifference(
          name: "frequency governor", reference: "not recorded", candidate: "powersave"),
        EnvironmentDifference(name: "image payload", reference: "aa", candidate: "bb"),
        EnvironmentDifference(
          name: "mitigation of spectre_v2", reference: "not recorded", candidate: "Vulnerable",
          isDecisive: true),
      ])
  }
}
