import Model
import Testing

@testable import Harness

/// Notes in which order it was used.
final class FakeExamination: Examination {
  var steps: [String] = []
  var undoes = false

  func begin() -> IsolationQuestion {
    steps.append("begin")
    return IsolationQuestion("see-it", argument: 7, text: "it")
  }
  func look(at finding: Finding, in residence: Residence?) -> Bool {
    steps.append("look \(finding.outcome)")
    return undoes
  }
  func settle() { steps.append("settle") }
  func judge(
    _ finding: Finding, inside: Evidence, outside: Evidence, hasOwnKernel: Bool
  ) -> IsolationAnswer {
    steps.append("judge")
    return IsolationAnswer(.visible, "it was seen", count: finding.value)
  }
  func end() { steps.append("end") }
}

@Suite("Questions about isolation")
struct QuestionsTests {
  private static let exposed = Metric("exposed", unit: "1", better: .lower, summary: "")
  private static let count = Metric("count", unit: "1", better: .lower, summary: "")
  private static let suite = Suite(
    name: "isolation", question: "?", procedure: .questions,
    probes: [Probe("pid/see-it", workload: "questions", metrics: [exposed, count])])

  private func run(_ technique: FakeTechnique) throws -> [Sample] {
    let job = Runner.Job(
      workspace: Workspace(runID: "run", folder: "/run"), suite: Self.suite,
      requests: [
        WorkloadRequest(
          workload: "questions", scale: 0, deadline: .seconds(1), exchange: .questions)
      ],
      contestants: [Contestant(technique)],
      design: Design(arms: [Arm(contestant: 0)], warmupBlocks: 0, blocks: 1, seed: 1), session: 0,
      hostEvidence: Evidence(), expectedChecksum: { _, nonce in nonce }, timeLimit: nil)
    let observer = FakeObserver()
    _ = try Runner(job, host: technique.host, observer: observer).run()
    return observer.samples.filter { $0.block != nil }
  }

  @Test("the host looks while the instance lives and judges when it is gone")
  func orderOfSteps() throws {
    let host = FakeHost()
    let examination = FakeExamination()
    host.examinations["pid/see-it"] = examination
    examination.undoes = true
    let technique = FakeTechnique(name: "native", host: host)
    let rows = try run(technique)
    #expect(
      technique.journal.all.filter { $0.contains("see-it") } == ["query see-it", "undo see-it"])
    #expect(examination.steps == ["begin", "look yes", "settle", "judge", "end"])
    #expect(rows.map(\.metric) == ["exposed", "count"])
    #expect(rows.map(\.value) == [1, 42])
    #expect(rows.allSatisfy { $0.flags == "visible" && $0.reason == "it was seen" })
  }

  @Test("what this host cannot be asked about is a row with a reason")
  func nothingToAskAbout() throws {
    let rows = try run(FakeTechnique(name: "native", host: FakeHost()))
    #expect(rows.map(\.status) == [.unsupported, .unsupported])
    #expect(rows.first?.reason == "this host has nothing to ask about")
  }
}
