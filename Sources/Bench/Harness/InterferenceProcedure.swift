internal import Model

/// Measures one instance alone, and then another like it beside a neighbour that misbehaves.
///
/// Where instances have a control group, both are measured twice: with the limits that the technique
/// gives, and without a limit of processor time. Memory and processes of a neighbour are limited
/// always.
struct InterferenceProcedure: ArmProcedure {
  let context: RunContext

  /// The most memory of a neighbour's control group: none touches more than 48 MiB.
  private static let neighbourBytes: UInt64 = 64 << 20

  /// What control groups let victim and neighbour have, and how that stands in `params`.
  private struct Condition {
    let parameters: String
    let victim: Allowance?
    let neighbour: Allowance?

    static let none = Condition(parameters: "", victim: nil, neighbour: nil)

    init(parameters: String, victim: Allowance?, neighbour: Allowance?) {
      self.parameters = parameters
      self.victim = victim
      self.neighbour = neighbour
    }

    init(isLimited: Bool) {
      self.init(
        parameters: isLimited ? "limits=on" : "limits=off",
        victim: Allowance(limitsProcessor: isLimited),
        neighbour: Allowance(memoryByteCount: neighbourBytes, limitsProcessor: isLimited))
    }
  }

  /// What became of a victim, alone and beside its neighbour.
  private struct Pair {
    let alone: TimedTrial
    let beside: TimedTrial
  }

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    guard !context.isUnsupported(arm) else { return [] }
    let place = context.place(of: arm, at: site)
    let conditions = conditions(prepared, at: site)
    guard !context.isGivenUp(arm) else {
      return conditions.flatMap {
        skipped("the \(RunContext.patience) trials before it failed", .skipped, $0, place)
      }
    }
    var samples: [Sample] = []
    var failure: TechniqueError?
    for condition in conditions where !context.host.isInterrupted {
      // What a place cannot do with limits it cannot do without, and is not asked again.
      if let failure, failure.status == .unsupported, samples.allSatisfy({ $0.status != .ok }) {
        samples += skipped(failure.description, failure.status, condition, place)
        continue
      }
      do throws(TechniqueError) {
        samples += rows(of: try pair(arm, prepared, condition), condition, place)
      } catch {
        failure = error
        samples += skipped(error.description, error.status, condition, place)
      }
    }
    // Whoever could do it once is asked again.
    if failure?.status != .unsupported || samples.allSatisfy({ $0.status == .unsupported }) {
      context.count(failure, of: arm)
    }
    return samples
  }

  /// Which of two conditions comes first changes from trial to trial.
  private func conditions(_ prepared: any Prepared, at site: BlockSite) -> [Condition] {
    guard prepared.keepsToAllowances else { return [.none] }
    let isFirstLimited = (site.block + site.position) % 2 == 0
    return [Condition(isLimited: isFirstLimited), Condition(isLimited: !isFirstLimited)]
  }

  private func pair(
    _ arm: Arm, _ prepared: any Prepared, _ condition: Condition
  ) throws(TechniqueError) -> Pair {
    let lanes = try prepared.concurrent(2)
    let alone = victim(arm, lanes[0], prepared, condition)
    if let failure = alone.failure { throw failure }
    let neighbour = neighbour(arm, lanes[1], prepared, condition)
    var beside: TimedTrial?
    try context.host.beside(neighbour) {
      if neighbour.failure == nil { beside = victim(arm, lanes[0], prepared, condition) }
    }
    if let failure = neighbour.failure {
      throw TechniqueError(failure.status, "its neighbour: \(failure)")
    }
    guard let beside else { throw TechniqueError(.failed, "it was not measured") }
    if let error = beside.error, error.status == .unsupported { throw error }
    return Pair(alone: alone, beside: beside)
  }

  private func victim(
    _ arm: Arm, _ lane: any Prepared, _ prepared: any Prepared, _ condition: Condition
  ) -> TimedTrial {
    var request = context.job.requests[arm.probe]
    request.allowance = condition.victim
    let nonce = context.nextNonce()
    return TimedTrial(
      of: lane.makeInstance(for: request, nonce: nonce),
      context.verification(of: arm, prepared.expectation, nonce: nonce), clock: context.host)
  }

  private func neighbour(
    _ arm: Arm, _ lane: any Prepared, _ prepared: any Prepared, _ condition: Condition
  ) -> NeighbourInstance {
    var request = context.job.requests[arm.probe]
    request.workload = context.job.suite.probes[arm.probe].neighbour
    request.exchange = .answers
    request.scale = ticks(NeighbourInstance.slice)
    request.allowance = condition.neighbour
    let nonce = context.nextNonce()
    var verification = context.verification(of: arm, prepared.expectation, nonce: nonce)
    verification.expectedChecksum = context.job.expectedChecksum(request, nonce)
    return NeighbourInstance(lane.makeInstance(for: request, nonce: nonce), verification)
  }

  private func ticks(_ duration: Duration) -> UInt64 {
    UInt64(Double(duration.nanoseconds) * 1e6 / context.host.nanoseconds(1_000_000))
  }

  /// A victim that did not come to a right end beside its neighbour has not survived it.
  private func rows(
    of pair: Pair, _ condition: Condition, _ place: SampleRows.Place
  ) -> [Sample] {
    let failure = pair.beside.failure
    let alone = pair.alone.throughput.map { $0.nanoseconds / Double($0.operations) }
    let beside = pair.beside.throughput.map { $0.nanoseconds / Double($0.operations) }
    return place.probe.metrics.map { metric in
      let value: Double? =
        switch metric.name {
        case "survived": failure == nil ? 1 : 0
        case "alone": alone
        case "beside": failure == nil ? beside : nil
        default: failure == nil ? alone.flatMap { alone in beside.map { $0 / alone } } : nil
        }
      guard let value else {
        return with(
          condition,
          context.rows.missing(
            metric, failure ?? TechniqueError(.invalid, TimedTrial.claim), at: place))
      }
      var row = context.rows.row(metric, value, at: place, parameters: condition.parameters)
      let isAlone = metric.name == "alone"
      row.flags = isAlone ? pair.alone.flags : pair.beside.flags
      if metric.name == "survived", let failure { row.reason = failure.description }
      if isAlone || metric.name == "beside" {
        let trial = isAlone ? pair.alone : pair.beside
        row.innerCount = Int(clamping: trial.throughput?.operations ?? 1)
      }
      return row
    }
  }

  private func skipped(
    _ reason: String, _ status: SampleStatus, _ condition: Condition, _ place: SampleRows.Place
  ) -> [Sample] {
    context.rows.skipped(reason, status: status, at: place).map { with(condition, $0) }
  }

  private func with(_ condition: Condition, _ sample: Sample) -> Sample {
    var sample = sample
    sample.parameters = condition.parameters
    return sample
  }
}
