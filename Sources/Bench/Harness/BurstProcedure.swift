internal import Model

/// Starts many instances at one moment, each from a thread of its own, and sees all to their end.
///
/// The burst is the trial: what its instances took is summed up in one value of each metric.
struct BurstProcedure: ArmProcedure {
  let context: RunContext

  /// How long the host rests before the burst, with every instance object made.
  private static let spacing = Duration.milliseconds(50)

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    let place = context.place(of: arm, at: site)
    guard !context.isGivenUp(arm) else {
      return context.rows.skipped("the \(RunContext.patience) trials before it failed", at: place)
    }
    do throws(TechniqueError) {
      return rows(try burst(arm, prepared, place.probe.instances), arm, place)
    } catch {
      context.count(error, of: arm)
      return context.rows.skipped(error.description, status: error.status, at: place)
    }
  }

  /// What became of the instances, and how long it took until the last was ready.
  private func burst(
    _ arm: Arm, _ prepared: any Prepared, _ count: Int
  ) throws(TechniqueError) -> Crowd {
    let request = context.job.requests[arm.probe]
    let starts = try prepared.concurrent(count).map { lane in
      let nonce = context.nextNonce()
      return ConcurrentStart(lane.makeInstance(for: request, nonce: nonce), nonce: nonce)
    }
    context.host.rest(Self.spacing)
    // None ends before all have begun: so many live at once, and no end is in a start's way.
    let begin = try context.host.concurrently(
      count, { starts[$0].start() }, then: { starts[$0].end() })
    var crowd = Crowd()
    for start in starts {
      crowd.add(
        start.trial, since: begin,
        context.verification(of: arm, prepared.expectation, nonce: start.nonce), context.host)
    }
    return crowd
  }

  private func rows(_ crowd: Crowd, _ arm: Arm, _ place: SampleRows.Place) -> [Sample] {
    // Times beside instances that were not what they claim to be are worth nothing.
    let failure = crowd.fault ?? (crowd.count == 0 ? crowd.failure : nil)
    context.count(failure, of: arm)
    if let failure {
      return context.rows.skipped(failure.description, status: failure.status, at: place)
    }
    return place.probe.metrics.map { context.rows.row($0, of: crowd, at: place) }
  }
}

extension SampleRows {
  /// One row of a trial that is many starts.
  func row(_ metric: Metric, of crowd: Crowd, at place: Place) -> Sample {
    var place = place
    // The others' times are a selection, and are kept and marked.
    if crowd.failures > 0 { place.flags = "partial" }
    func row(_ value: Double) -> Sample {
      self.row(metric, value, at: place, parameters: place.parameters)
    }
    switch metric.name {
    case "failures":
      var row = row(Double(crowd.failures))
      row.innerCount = crowd.count + crowd.failures
      row.reason = crowd.failure.map { "the first: \($0)" } ?? ""
      return row
    case "rate":
      guard case .success(let all) = crowd.time("all"), all > 0 else { break }
      var row = row(Double(crowd.count) / all * 1e9)
      row.innerCount = crowd.count
      return row
    default: break
    }
    switch crowd.time(metric.name) {
    case .success(let value): return row(value)
    case .failure(let reason): return missing(metric, reason, at: place)
    }
  }
}
