import Testing

@testable import Labs

/// The command line of a run.
@Suite struct LabRunTests {
  private let run = LabRun(
    "memory", of: ["native", "container"], probes: ["idle"], blocks: 6, instances: 8,
    deadlineSeconds: 60, mostMinutes: 4, purpose: LabText("purpose", "finalidade"), charts: [])

  @Test func saysEverythingThatTheLabDecides() {
    #expect(
      run.arguments(in: "labs/x").joined(separator: " ")
        == "run --suite memory --technique native,container --probe idle --effort quick "
        + "--blocks 6 --instances 8 --deadline 60s --max-time 4m --out labs/x/memory")
  }

  @Test func leavesTheBlocksToAnotherEffort() {
    #expect(
      run.arguments(in: "labs/x", adjusted: .init(effort: "smoke")).joined(separator: " ")
        == "run --suite memory --technique native,container --probe idle --effort smoke "
        + "--instances 8 --deadline 60s --max-time 4m --out labs/x/memory")
  }

  @Test func takesWhatAStudentWantsOtherwise() {
    let adjustment = LabRun.Adjustment(blocks: 12, skipped: ["gvisor", "uml"])
    #expect(
      run.arguments(in: "labs/x", adjusted: adjustment).joined(separator: " ")
        == "run --suite memory --technique native,container --skip gvisor,uml --probe idle "
        + "--effort quick --blocks 12 --instances 8 --deadline 60s --max-time 4m "
        + "--out labs/x/memory")
  }
}
