import Model
import Suites
import Testing

@testable import Report

/// The tables of the suite `control`.
struct ControlTableTests {
  private func table(_ fill: (inout SyntheticRun) -> Void) throws -> ResultTable {
    let folder = TemporaryCharts.make()
    defer { TemporaryCharts.remove(folder) }
    var run = SyntheticRun(.control)
    fill(&run)
    return ResultTable(try run.inputs(in: folder))
  }

  private func add(
    _ run: inout SyntheticRun, _ arm: String, _ question: ControlQuestion, _ metric: String,
    _ value: Double?, block: Int = 0, _ status: SampleStatus = .ok, _ reason: String = ""
  ) {
    guard let probe = run.suite.probes.first(where: { $0.name == question.name }),
      let metric = probe.metrics.first(where: { $0.name == metric })
    else {
      Issue.record("no metric \(metric) of \(question.name)")
      return
    }
    run.add(arm, probe, metric, value, block: block, status: status, reason: reason)
  }

  private func fill(_ run: inout SyntheticRun) {
    add(&run, "native", .freeze, "freeze", nil, .unsupported, "it limits nothing")
    for (block, share) in [1.0, 1.1, 0.9].enumerated() {
      add(&run, "cgroup", .quota(percent: 25), "delivered", share, block: block)
      add(&run, "cgroup", .freeze, "freeze", 600_000, block: block)
      add(&run, "cgroup", .freeze, "ran", 0, block: block)
    }
    add(&run, "container", .freeze, "freeze", 5e6)
    for arm in ["container", "unikernel"] {
      add(&run, arm, .quota(percent: 25), "delivered", nil, .unsupported, "no such controller")
    }
    add(&run, "unikernel", .freeze, "freeze", 1e6)
  }

  @Test func asksWhatWasAskedAndSaysWhyThereIsNothing() throws {
    let text = try table(fill).render(.text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines.filter { !$0.hasPrefix("control,") && !$0.hasPrefix("  ") } == [
        "technique    25 %  n",
        "native     n/a: it limits nothing",
        "cgroup     25.0 %  3",
        "container       —  1",
        "unikernel       —  1",
        "",
        "technique   freeze  thaw   ran  n",
        "cgroup      600 µs     —  0 ns  3",
        "container  5.00 ms     —     —  1",
        "unikernel  1.00 ms     —     —  1",
        "",
        "container, unikernel: no quota-25: no such controller",
        "",
      ])
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func isReadByProgramsInBaseUnits() throws {
    let csv = try table(fill).render(.csv)
    let rows = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let cgroup = try #require(rows.first { $0[0] == "cgroup" })
    let heads = rows[0]
    #expect(cgroup[try #require(heads.firstIndex(of: "quota_25_delivered"))] == "1")
    #expect(cgroup[try #require(heads.firstIndex(of: "freeze_freeze"))] == "600000")
  }
}
