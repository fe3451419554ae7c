internal import Model

/// Questions about time on processors.
extension ControlProcedure {
  /// How long two threads, or one whose time is counted, work.
  private static let span = Duration.milliseconds(300)

  /// Before and after what is counted of work against a limit.
  private static let lead = Duration.milliseconds(150)

  func quota(_ percent: UInt64, _ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let threads = percent > 100 ? 2 : 1
    guard host.processors.count >= threads else {
      throw TechniqueError(.unsupported, "\(percent) % needs two processors, and there is one")
    }
    let member = try trial.start()
    try member.control.apply(.only(\.processorPercent, percent))
    let ownBefore = try member.ownTime()
    let command = Command.spin(Self.lead + box + Self.lead, threads: threads)
    let begin = host.now()
    try member.instance.send(command.token)
    // The first period may be one that has begun under no limit.
    host.rest(Self.lead)
    let windowBegin = host.now()
    let before = try member.control.accounting()
    host.rest(box)
    let wall = elapsed(since: windowBegin)
    let after = try member.control.accounting()
    let answer = CommandAnswer(try member.instance.answer(to: command.token))
    _ = try ControlTrial.Member.value(answer, "count")
    let whole = elapsed(since: begin)
    let ownAfter = try member.ownTime()
    try trial.finish()
    guard let charged = growth(\.processorNanoseconds, before, after) else {
      throw .uncounted("its time on processors")
    }
    let asked = Double(percent) / 100
    var findings: Findings = ["delivered": .value(charged / wall / asked)]
    if let ownBefore, let ownAfter {
      findings["own"] = .value(Double(ownAfter - ownBefore) / whole / asked)
    }
    findings["periods"] = growth(\.periods, before, after).map(Finding.value)
    findings["throttled"] = growth(\.throttledPeriods, before, after).map(Finding.value)
    findings["waited"] = growth(\.throttledNanoseconds, before, after).map(Finding.value)
    return findings
  }

  func weights(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    guard let processor = host.processors.last else { throw .uncounted("processors") }
    let weights: [UInt64] = [1, 2, 4]
    var members: [ControlTrial.Member] = []
    for weight in weights {
      let member = try trial.start()
      var limits = Limits.only(\.processors, [processor])
      limits.processorWeight = weight * 100
      try member.control.apply(limits)
      members.append(member)
    }
    let command = Command.spin(Self.lead + box + Self.lead)
    for member in members { try member.instance.send(command.token) }
    // What is counted begins when all of them work and ends before one of them may have stopped.
    host.rest(Self.lead)
    let before = try chargedTimes(members)
    host.rest(box)
    let after = try chargedTimes(members)
    var work: [Double] = []
    for member in members {
      let answer = CommandAnswer(try member.instance.answer(to: command.token))
      work.append(Double(try ControlTrial.Member.value(answer, "count")))
    }
    try trial.finish()
    let times = zip(before, after).map { Double($1 - $0) }
    guard times.reduce(0, +) > 0, work.reduce(0, +) > 0 else {
      throw TechniqueError(.failed, "none of the three has run")
    }
    let shares = deliveredShares(times, weights)
    let worst = shares.map { abs($0 - 1) }.max() ?? 0
    var findings: Findings = ["deviation": .value(worst)]
    for (weight, share) in zip(weights, shares) { findings["weight_\(weight)"] = .value(share) }
    for (weight, share) in zip(weights, deliveredShares(work, weights)) {
      findings["work_\(weight)"] = .value(share)
    }
    return findings
  }

  private func chargedTimes(
    _ members: [ControlTrial.Member]
  ) throws(TechniqueError) -> [UInt64] {
    var times: [UInt64] = []
    for member in members { times.append(try member.chargedTime()) }
    return times
  }

  /// Each part of the whole, over the part that its weight asks for.
  private func deliveredShares(_ parts: [Double], _ weights: [UInt64]) -> [Double] {
    let whole = parts.reduce(0, +)
    let allWeights = Double(weights.reduce(0, +))
    return zip(parts, weights).map { $0 / whole / (Double($1) / allWeights) }
  }

  func processors(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    guard let processor = host.processors.last else { throw .uncounted("processors") }
    let member = try trial.start()
    // A machine's processors are what it has; those of other instances are given to it.
    let own = member.control.fixed.processorPercent
    if own == nil { try member.control.apply(.only(\.processors, [processor])) }
    let before = try member.chargedTime()
    let begin = host.now()
    _ = try member.value(.spin(Self.span, threads: 2), "count")
    let wall = elapsed(since: begin)
    let after = try member.chargedTime()
    let seen = try member.value(.processorsSeen, "tell its processor")
    try trial.finish()
    let asked = wall * Double(own ?? 100) / 100
    let strays = (seen & ~(processor < 63 ? 1 << UInt64(processor) : 0)).nonzeroBitCount
    return [
      "delivered": .value(Double(after - before) / asked),
      "strays": own == nil
        ? .value(Double(strays)) : .missing("its processors are virtual ones"),
    ]
  }

  func chargedTime(_ trial: ControlTrial) throws(TechniqueError) -> Findings {
    let member = try trial.start()
    // Inside: a guest's clock goes on while its host reads an account.
    let before = try member.chargedTime()
    let ownBefore = try member.ownTime()
    _ = try member.value(.spin(Self.span), "count")
    let ownAfter = try member.ownTime()
    let after = try member.chargedTime()
    try trial.finish()
    guard let ownBefore, let ownAfter, ownAfter > ownBefore else {
      throw TechniqueError(.unsupported, "the payload has no clock of its time on processors")
    }
    return ["charged": .value(Double(after - before) / Double(ownAfter - ownBefore))]
  }

  /// By how much a count has grown; nil where nobody counts it.
  func growth(
    _ count: KeyPath<Accounting, UInt64?>, _ before: Accounting, _ after: Accounting
  ) -> Double? {
    guard let first = before[keyPath: count], let last = after[keyPath: count], last >= first else {
      return nil
    }
    return Double(last - first)
  }
}
