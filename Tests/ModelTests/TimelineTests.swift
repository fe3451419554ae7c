import Model
import Testing

struct TimelineTests {
  private func timeline(_ events: [Event: Ticks]) -> Timeline {
    var timeline = Timeline()
    for (event, ticks) in events { timeline.mark(event, at: ticks) }
    return timeline
  }

  @Test func soundWhenEveryEventFollowsItsPredecessor() {
    let all = timeline([
      .request: 10, .control: 10, .built: 20, .firstRun: 30, .payload: 40, .ready: 50, .exit: 60,
      .clean: 70,
    ])
    #expect(all.disorder(tolerance: 0) == nil)
    #expect(all[.payload] == 40)
  }

  @Test func soundWhenAnEventIsMissing() {
    #expect(timeline([.request: 10, .ready: 50]).disorder(tolerance: 0) == nil)
    #expect(timeline([.request: 10])[.payload] == nil)
  }

  @Test func namesTheEventThatCameTooEarly() {
    let early = timeline([.request: 10, .firstRun: 30, .payload: 25, .ready: 50])
    #expect(early.disorder(tolerance: 0) == "E4 payload lies 5 ticks before E3 firstRun")
    #expect(early.disorder(tolerance: 4) == "E4 payload lies 5 ticks before E3 firstRun")
    #expect(early.disorder(tolerance: 5) == nil)
  }

  /// Tolerated differences must not add up: the comparison is with the latest event of all.
  @Test func toleratesADifferenceOnlyOnce() {
    let sinking = timeline([.request: 100, .control: 96, .built: 92])
    #expect(sinking.disorder(tolerance: 5) == "E2 built lies 8 ticks before E0 request")
  }

  @Test func keepsStepsInOrder() {
    var timeline = Timeline()
    timeline.addStep(.build, "mount", from: 1, to: 3)
    timeline.addStep(.enter, "seccomp", from: 3, to: 4)
    #expect(
      timeline.steps == [
        Timeline.Step(phase: .build, name: "mount", begin: 1, end: 3),
        Timeline.Step(phase: .enter, name: "seccomp", begin: 3, end: 4),
      ])
  }

  @Test func phasesCoverTheLifeWithoutGapOrOverlap() {
    let spans = Phase.allCases.compactMap(\.span)
    #expect(spans.first?.from == .request)
    #expect(spans.last?.to == .clean)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.to == $1.from })
    #expect(spans.count == 7)
    #expect(Phase.prepare.span == nil)
  }

  @Test func countsWholeNanoseconds() {
    #expect(Duration.milliseconds(1500).nanoseconds == 1_500_000_000)
    #expect(Duration(secondsComponent: 0, attosecondsComponent: 1_999_999_999).nanoseconds == 1)
  }
}
