package import Model

/// What a payload sees when nothing isolates it: what every proof of isolation is held against.
package enum HostEvidence {
  package static func observe(
    on host: HostFacts, in workspace: Workspace
  ) throws(TechniqueError) -> Evidence {
    let request = WorkloadRequest(workload: "hello", scale: 1, deadline: .seconds(10))
    let prepared = try TechniqueCatalog.native(on: host).prepare(for: request, in: workspace)
    let instance = prepared.makeInstance(nonce: 1)
    let outcome: Outcome?
    do throws(TechniqueError) {
      try instance.start()
      outcome = try instance.finish()
    } catch {
      try instance.release()
      throw error
    }
    try instance.release()
    try prepared.tearDown()
    guard let outcome else { throw TechniqueError(.failed, "the payload reported nothing") }
    return outcome.evidence
  }
}
