internal import Model

/// Looks at the files that a technique's instances need, and starts none.
struct FootprintProcedure: ArmProcedure {
  let context: RunContext

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] {
    guard !context.isUnsupported(arm) else { return [] }
    let place = context.place(of: arm, at: site)
    let technique = context.job.contestants[arm.contestant].technique
    do throws(TechniqueError) {
      let footprint =
        place.probe.name == "system"
        ? try technique.system() : try technique.footprint(in: context.job.workspace)
      var whole = DiskUse()
      for path in footprint.paths {
        guard let use = context.host.diskUse(below: path) else {
          throw TechniqueError(.failed, "\(path) cannot be looked at")
        }
        whole.allocated += use.allocated
        whole.length += use.length
      }
      return place.probe.metrics.map { metric in
        context.rows.row(
          metric, Double(metric.name == "disk" ? whole.allocated : whole.length), at: place,
          parameters: "")
      }
    } catch {
      context.count(error, of: arm)
      return context.rows.skipped(error.description, status: error.status, at: place)
    }
  }
}

/// In the place of what nobody has to prepare: it makes no instances.
final class NothingPrepared: Prepared {
  let expectation = Expectation()
  let request: WorkloadRequest

  init(_ request: WorkloadRequest) { self.request = request }

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    preconditionFailure("a suite that starts nothing has asked for an instance")
  }

  func tearDown() {}
}
