import Model
import MicroVM
import Testing
import Workloads

@testable import Techniques

struct Smoke {
  @Test(arguments: Unikernel.all) func runs(_ u: Unikernel) throws {
    let a = u.probe()
    print(u.label, a)
    guard a == .available else { return }
    let p = try u.prepare(for: WorkloadRequest(workload: "hello", scale: 64, deadline: .seconds(5)), in: Workspace(runID: "x", folder: "/tmp"))
    for _ in 0..<2 {
    let i = p.makeInstance(nonce: 0x1234)
    try i.start()
    let o = try i.finish()
    try i.release()
    #expect(p.expectation.faults(in: o.evidence, host: Evidence()) == [])
    let t = i.timeline
    let e0 = t[.request]!
    print(Event.allCases.map { "\($0)=\(t[$0].map { Double($0 &- e0) / 2596 } ?? -1)" }.joined(separator: " "))
    print(t.disorder(tolerance: 0) as Any, t.steps.map { "\($0.phase)/\($0.name)=\(Double($0.end - $0.begin) / 2596)" })
    }
  }
}
