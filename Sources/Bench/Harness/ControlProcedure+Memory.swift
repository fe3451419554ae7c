internal import Model

/// Questions about memory; what is touched is never more than twice the limit that was read back.
extension ControlProcedure {
  private static let limit: UInt64 = 32 << 20
  private static let touched: UInt64 = 8
  private static let patience = 3e9

  /// An instance whose memory is limited, and its limit as its own side says it.
  private func limited(
    _ trial: ControlTrial
  ) throws(TechniqueError) -> (member: ControlTrial.Member, limit: UInt64) {
    let member = try trial.start()
    if member.control.fixed.memoryBytes == nil {
      try member.control.apply(.only(\.memoryBytes, Self.limit))
    }
    let asked = member.control.fixed.memoryBytes ?? Self.limit
    guard let limit = try member.control.accounting().memoryLimitBytes, limit <= asked else {
      throw TechniqueError(.failed, "its limit of memory is not in force")
    }
    return (member, limit)
  }

  func memoryLimit(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let (member, limit) = try limited(trial)
    var peak = try member.control.accounting().peakMemoryBytes ?? 0
    var reached: UInt64 = 0
    while reached < limit >> 20 + 16 {
      do throws(TechniqueError) {
        guard case .value(let all) = try member.perform(.touch(mebibytes: reached + 1)) else {
          break
        }
        reached = all
      } catch {
        // It has been killed: the answer to the question. What ran out of time has not.
        guard error.status == .failed else { throw error }
        note(&peak, member)
        break
      }
      note(&peak, member)
    }
    note(&peak, member)
    return [
      "held": peak > 0 ? .value(Double(peak) / Double(limit)) : .missing("nobody counts it here"),
      "reached": .value(Double(reached << 20)),
    ]
  }

  /// A runtime removes the groups of an instance that has ended: what was read last counts.
  private func note(_ peak: inout UInt64, _ member: ControlTrial.Member) {
    if let now = try? member.control.accounting() {
      peak = max(peak, now.peakMemoryBytes ?? now.memoryBytes ?? 0)
    }
  }

  func outOfMemory(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let (member, limit) = try limited(trial)
    let hostBefore = host.outOfMemoryKills()
    let begin = host.now()
    let command = Command.touch(mebibytes: min(limit >> 19, 512))
    try member.instance.send(command.token)
    let isGroup = member.control.fixed.memoryBytes == nil
    let kills = isGroup ? awaitKill(member, since: begin) : nil
    var isRefused = false
    var isEnded = false
    do throws(TechniqueError) {
      if case .refused = CommandAnswer(try member.instance.answer(to: command.token)) {
        isRefused = true
      }
    } catch {
      guard error.status == .failed else { throw error }
      isEnded = true
    }
    let end = elapsed(since: begin)
    var findings: Findings = ["end": .value(end)]
    guard !isGroup || kills != nil else {
      let reason = "whoever made its group removed it before the kill in it could be read"
      for name in ["contained", "kills", "outside"] { findings[name] = .missing(reason) }
      return findings
    }
    findings["kills"] = kills.map { .value(Double($0)) }
    var outside: Double?
    if let hostBefore, let hostAfter = host.outOfMemoryKills(), hostAfter >= hostBefore {
      let all = hostAfter - hostBefore
      outside = Double(all - min(all, kills ?? 0))
    }
    findings["outside"] = outside.map(Finding.value)
    let isInside = isRefused || isEnded && (kills ?? 1) > 0
    findings["contained"] = outside.map { .value(isInside && $0 == 0 ? 1 : 0) }
    return findings
  }

  /// Looks at the group until it says that it has killed: a runtime may remove it soon after.
  /// - Returns: how many were killed; nil when nobody can tell any more.
  private func awaitKill(_ member: ControlTrial.Member, since begin: Ticks) -> UInt64? {
    while elapsed(since: begin) < Self.patience, !host.isInterrupted {
      // Zero before it was removed says nothing.
      guard let now = try? member.control.accounting().outOfMemoryKills else { return nil }
      if now > 0 { return now }
      host.rest(.milliseconds(1))
    }
    return try? member.control.accounting().outOfMemoryKills
  }

  func chargedMemory(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let member = try trial.start()
    guard let before = try member.control.accounting().memoryBytes else {
      throw .uncounted("its memory")
    }
    switch try member.perform(.touch(mebibytes: Self.touched)) {
    case .value: break
    case .refused:
      throw TechniqueError(
        .unsupported, "it has not got \(Self.touched) MiB for the payload to touch")
    }
    guard let after = try member.control.accounting().memoryBytes else {
      throw .uncounted("its memory")
    }
    try trial.finish()
    return ["charged": .value((Double(after) - Double(before)) / Double(Self.touched << 20))]
  }
}
