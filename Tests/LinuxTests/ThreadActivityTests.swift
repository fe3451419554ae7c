import Linux
import Model
import Testing

struct ThreadActivityTests {
  @Test func readsTimeAndSwitches() throws {
    let activity = try #require(
      ThreadActivity(
        schedule: "81234567 1200 41\n",
        status: """
          Name:\tpayload
          voluntary_ctxt_switches:\t37
          nonvoluntary_ctxt_switches:\t4

          """))
    #expect(activity.processorNanoseconds == 81_234_567)
    #expect(activity.switches == 41)
  }

  @Test func refusesTheTextsOfSomethingElse() {
    #expect(ThreadActivity(schedule: "", status: "voluntary_ctxt_switches: 1\n") == nil)
    #expect(ThreadActivity(schedule: "1 2 3", status: "Name: payload\n") == nil)
  }

  @Test func seesTheOtherThreadsOfThisProcess() {
    #expect(ThreadActivity.read(0) != nil)
    #expect(ThreadActivity.read(.max) == nil)
  }

  @Test func aThreadThatHasEndedLeavesNoGrowth() {
    var before = ThreadActivity()
    before.switches = 3
    var after = before
    after.switches = 5
    #expect(after.growth(since: before)?.switches == 2)
    #expect(before.growth(since: after) == nil)
  }
}
