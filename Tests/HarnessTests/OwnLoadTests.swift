import Harness
import Model
import Testing

struct OwnLoadTests {
  private let host = FakeHost()

  @Test func weighsTheHarnessWhileProcessesDoTimedWork() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.work = 990
    var run = FakeRun(host, [technique])
    run.isTimed = true
    let runner = run.runner()
    _ = try runner.run()
    // Three times 990 ticks of work and 10 to the end, a tenth of it the harness's own.
    #expect(runner.load.nanoseconds == 3000)
    #expect(runner.load.share == 0.1)
  }

  @Test func weighsNothingThatRunsInsideOfTheHarness() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.isInsideHarness = true
    var run = FakeRun(host, [technique])
    run.isTimed = true
    let runner = run.runner()
    _ = try runner.run()
    #expect(runner.load == OwnLoad())
    #expect(runner.load.share == nil)
  }

  @Test func leavesStartsAlone() throws {
    var technique = FakeTechnique(name: "a", host: host)
    technique.work = 990
    let runner = FakeRun(host, [technique]).runner()
    _ = try runner.run()
    #expect(runner.load == OwnLoad())
  }
}
