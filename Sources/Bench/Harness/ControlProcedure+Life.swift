internal import Model

/// Questions about processes, their stop and their end, and about writing.
extension ControlProcedure {
  /// Children beside what an instance consists of, such as a sandbox of many threads.
  private static let room: UInt64 = 15
  private static let bomb: UInt64 = 256
  private static let rate: UInt64 = 4 << 20
  private static let stop = Duration.milliseconds(100)
  private static let settling = Duration.milliseconds(30)

  /// An instance that may have a few processes more than it has: read back before it makes any.
  private func bounded(
    _ trial: ControlTrial
  ) throws(TechniqueError) -> (member: ControlTrial.Member, limit: UInt64) {
    let member = try trial.start()
    let asked = (try member.control.accounting().processes ?? 1) + Self.room
    try member.control.apply(.only(\.processes, asked))
    guard let limit = try member.control.accounting().processLimit, limit <= asked
    else { throw TechniqueError(.failed, "its limit of processes is not in force") }
    return (member, limit)
  }

  func processes(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let (member, limit) = try bounded(trial)
    let made = try member.value(.makeChildren(Self.bomb), "make a process")
    guard let most = try member.control.accounting().processes else {
      throw .uncounted("its processes")
    }
    let ended = try member.value(.endChildren, "end a process")
    guard ended == made else {
      throw TechniqueError(.failed, "of \(made) children it could end \(ended)")
    }
    try trial.finish()
    return [
      "held": .value(Double(most) / Double(limit)), "made": .value(Double(made)),
    ]
  }

  func kill(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let member = try bounded(trial).member
    _ = try member.value(.makeChildren(8), "make a process")
    let begin = host.now()
    let killed = try member.control.killAll()
    let end = elapsed(since: begin)
    return ["kill": .value(end), "killed": .value(Double(killed))]
  }

  func freeze(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let member = try trial.start()
    // It is over before the instance may go on, so that it answers at once.
    let command = Command.spin(Self.settling + Self.stop)
    try member.instance.send(command.token)
    host.rest(Self.settling)
    let begin = host.now()
    try member.control.freeze()
    let frozen = elapsed(since: begin)
    let ran: Double
    do throws(TechniqueError) {
      let before = try member.chargedTime()
      host.rest(Self.stop)
      ran = Double(try member.chargedTime() - before)
      host.rest(Self.settling)
    } catch {
      try member.control.thaw()
      throw error
    }
    let middle = host.now()
    try member.control.thaw()
    let answer = CommandAnswer(try member.instance.answer(to: command.token))
    let thawed = elapsed(since: middle)
    _ = try ControlTrial.Member.value(answer, "count")
    try trial.finish()
    return ["freeze": .value(frozen), "thaw": .value(thawed), "ran": .value(ran)]
  }

  func writing(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let member = try trial.start()
    let device: UInt64
    switch try member.perform(.openFile) {
    case .value(let number): device = number
    case .refused(let errno):
      throw TechniqueError(
        .unsupported,
        "it has no file on a device to write to directly: \(TechniqueError.words(errno))")
    }
    try member.control.apply(
      .only(\.writing, Limits.Writing(device: device, bytesPerSecond: Self.rate)))
    let begin = host.now()
    let written = try member.value(.write(bytes: Self.rate), "write")
    let seconds = elapsed(since: begin) / 1e9
    try trial.finish()
    return ["delivered": .value(Double(written << 10) / seconds / Double(Self.rate))]
  }
}
