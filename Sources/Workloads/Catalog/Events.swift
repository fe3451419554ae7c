internal import PayloadABI

extension Workload {
  package static let eventfd = Workload(
    name: "eventfd", summary: "write(2) to an eventfd and read(2) of it",
    form: .timed(
      TimedWork(
        prepare: makeEvent,
        perform: { count, work in
          let event = Int(work.pointee.input)
          for index in 0..<count {
            let answer = raiseAndReset(event)
            guard answer == 1 else {
              return work.pointee.refused("write and read an eventfd", answer, after: index)
            }
          }
          return Int(count)
        })))

  package static let epoll = Workload(
    name: "epoll", summary: "write(2) to an eventfd, epoll_wait(2) that finds it, read(2) of it",
    form: .timed(
      TimedWork(
        prepare: { work in
          let made = makeEvent(work)
          guard made == 0 else { return made }
          let poll = call(SystemCall.epollCreate1)
          guard poll >= 0 else { return work.pointee.refused("create an epoll instance", poll) }
          work.pointee.output = Int32(poll)
          var event = EpollEvent()
          let add = 1
          let answer = withUnsafeMutablePointer(to: &event) {
            call(SystemCall.epollControl, poll, add, Int(work.pointee.input), address($0))
          }
          return answer == 0 ? 0 : work.pointee.refused("epoll_ctl", answer)
        },
        perform: { count, work in
          let event = Int(work.pointee.input)
          let poll = Int(work.pointee.output)
          var found = EpollEvent()
          return withUnsafeMutablePointer(to: &found) { found in
            for index in 0..<count {
              let answer = raiseAndReset(event) {
                call(SystemCall.epollWait, poll, address(found), 1, -1)
              }
              guard answer == 1, found.pointee.isOurs else {
                return work.pointee.refused("find an eventfd by epoll", answer, after: index)
              }
            }
            return Int(count)
          }
        })))

  private static let makeEvent: @convention(c) @Sendable (TimedWork.State) -> Int = { work in
    let event = shortCall(SystemCall.eventfd2)
    guard event >= 0 else { return work.pointee.refused("create an eventfd", event) }
    work.pointee.input = Int32(event)
    return 0
  }

  /// Adds 1 to `event`, does what is to be done meanwhile, reads it; 1, another answer or an errno.
  @inline(__always)
  private static func raiseAndReset(_ event: Int, _ meanwhile: () -> Int = { 1 }) -> Int {
    var value: UInt64 = 1
    let written = shortCall(SystemCall.write, event, address(&value), 8)
    guard written == 8 else { return written }
    let answer = meanwhile()
    guard answer == 1 else { return answer }
    value = 0
    let got = shortCall(SystemCall.read, event, address(&value), 8)
    return got == 8 ? Int(value) : got
  }
}

/// struct epoll_event, which x86-64 packs: 4 bytes of events, then 8 of the caller's own.
private struct EpollEvent {
  private var events: UInt32 = EpollEvent.readable
  private var low: UInt32 = EpollEvent.mark
  private var high: UInt32 = 0

  var isOurs: Bool { events == EpollEvent.readable && low == EpollEvent.mark && high == 0 }

  private static var readable: UInt32 { 1 }
  private static var mark: UInt32 { 0x6265_6e63 }
}
