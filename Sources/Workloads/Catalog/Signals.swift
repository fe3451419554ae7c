internal import PayloadABI

extension Workload {
  package static let signal = Workload(
    name: "signal", summary: "kill(2) of oneself with a signal, its handler, and back",
    form: .timed(
      TimedWork(
        prepare: { work in
          let answer = payload_handle_signal(userSignal) { _ in signalsHandled &+= 1 }
          guard answer == 0 else { return work.pointee.refused("handle a signal", answer) }
          // Whoever started the payload may have handed on a mask.
          var signals: UInt64 = 1 << UInt64(userSignal - 1)
          let unblock = 1
          let unblocked = call(SystemCall.signalMask, unblock, address(&signals), 0, 8)
          return unblocked == 0 ? 0 : work.pointee.refused("unblock a signal", unblocked)
        },
        perform: { count, work in
          let process = shortCall(SystemCall.getpid)
          let before = signalsHandled
          for index in 0..<count {
            let answer = shortCall(SystemCall.kill, process, Int(userSignal))
            guard answer == 0 else { return work.pointee.refused("kill", answer, after: index) }
          }
          let handled = signalsHandled &- before
          return handled == count ? Int(count) : work.pointee.refused("handle a signal", 0)
        },
        finish: { work in _ = payload_handle_signal(userSignal, nil) })))

  // SIGUSR1
  private static var userSignal: Int32 { 10 }
}

/// How often the handler ran; a handler is given nothing by which it could find a state.
private nonisolated(unsafe) var signalsHandled: UInt64 = 0
