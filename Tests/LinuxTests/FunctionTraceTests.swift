import Testing

@testable import Linux

@Suite struct FunctionTraceTests {
  private static let trace = """
    # tracer: function
    #
    # entries-in-buffer/entries-written: 5/5   #P:2
    #
    #           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION
              payload-712     [001] d..1.   512.345678: vfs_read <-ksys_read
              payload-712     [001] ...1.   512.345679: fput <-ksys_read
              payload-712     [001] d.h1.   512.345680: hrtimer_interrupt <-sysvec
         a name: b-713        [000] d.s..   512.345681: tcp_v4_rcv <-ip_rcv
              payload-712     [001] .....   512.345682: vfs_read <-ksys_read

    """

  @Test func countsCallsByFunctionOutsideOfInterrupts() {
    let calls = FunctionTrace.calls(in: Array(Self.trace.utf8))
    #expect(calls.counts == ["vfs_read": 2, "fput": 1, "tcp_v4_rcv": 1])
    #expect(!calls.isPartial)
  }

  @Test func saysWhenTheBufferLostCalls() {
    let trace = Self.trace.replacing("5/5", with: "5/9")
    #expect(FunctionTrace.calls(in: Array(trace.utf8)).isPartial)
  }

  @Test func leavesOutWhatTheTracerItselfCalls() {
    let reached = FunctionTrace.reached(
      (["vfs_read": 3, "vfs_write": 1, "fput": 2], false), beyond: ["vfs_write": 1, "fput": 1])
    #expect(reached.functions == ["vfs_read", "fput"])
    #expect(reached.callCount == 4)
  }

  @Test func ignoresWhatIsNoTrace() {
    let calls = FunctionTrace.calls(in: Array("<-\n[0] x <-y\n[000] d..1. 1: \n".utf8))
    #expect(calls.counts.isEmpty)
  }
}
