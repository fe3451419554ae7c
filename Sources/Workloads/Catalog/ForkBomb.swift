internal import PayloadABI

extension Workload {
  /// Order 1, `number` of children: makes as many as it may, at most 256, which wait.
  ///
  /// The answer is how many there are. Order 2: the errno of the first refusal. Order 3: ends and
  /// reaps all of them; the answer is how many there were.
  ///
  /// A child ends with its parent, and by itself after three seconds, whatever happens.
  package static let forkBomb = Workload(
    name: "fork-bomb", summary: "makes children until it may not, at most 256, and ends them",
    form: .serves(
      ServedWork(
        serve: { order, work in
          switch order.verb {
          case 1: return makeChildren(order.number, work)
          case 2: return Int(work.pointee.size)
          case 3: return endChildren(work)
          default: return Refused.invalid
          }
        },
        finish: { work in
          _ = endChildren(work)
          work.pointee.release()
        })))

  private static var mostChildren: UInt64 { 256 }

  private static func makeChildren(_ wanted: UInt64, _ work: TimedWork.State) -> Int {
    guard work.pointee.position == 0, work.pointee.output < 0 else { return Refused.invalid }
    var ends = InlineArray<2, Int32>(repeating: -1)
    let piped = withUnsafeMutablePointer(to: &ends) { call(SystemCall.pipe2, address($0)) }
    guard piped == 0 else { return piped }
    work.pointee.input = ends[0]
    work.pointee.output = ends[1]
    while work.pointee.position < min(wanted, mostChildren) {
      let child = call(SystemCall.fork)
      if child == 0 { waitForParent(ends[0], ends[1]) }
      guard child > 0 else {
        work.pointee.size = UInt64(-child)
        // Without a single child it is no limit that has refused.
        if work.pointee.position == 0 { return child }
        break
      }
      work.pointee.position += 1
    }
    return Int(work.pointee.position)
  }

  /// A child's life: until the parent's end of the pipe is closed.
  private static func waitForParent(_ input: Int32, _ output: Int32) -> Never {
    let seconds = 3
    _ = call(SystemCall.alarm, seconds)
    _ = call(SystemCall.close, Int(output))
    var byte: UInt8 = 0
    while call(SystemCall.read, Int(input), address(&byte), 1) == Refused.interrupted {}
    exit(0)
  }

  private static func endChildren(_ work: TimedWork.State) -> Int {
    if work.pointee.output >= 0 { _ = call(SystemCall.close, Int(work.pointee.output)) }
    work.pointee.output = -1
    var reaped = 0
    // Any child, -1; ECHILD when there is none.
    while work.pointee.position > 0, wait(-1) >= 0 {
      work.pointee.position -= 1
      reaped += 1
    }
    if work.pointee.input >= 0 { _ = call(SystemCall.close, Int(work.pointee.input)) }
    work.pointee.input = -1
    return reaped
  }
}
