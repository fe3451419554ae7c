package import Model

/// Every suite; one line here adds one.
package enum SuiteCatalog {
  package static let all: [Suite] = [
    .startup, .ladder, .burst, .churn, .memory, .density, .idle, .syscall, .cpu, .membw,
    .isolation, .control, .interference, .layers, .footprint,
  ]

  /// The suite that samples of this name and these probes belong to.
  /// - Parameter processors: of the host they were made on; nil where that is not known.
  package static func suite(
    named name: String, measuring probes: Set<String>, processors: Int?
  ) -> Suite? {
    if name == Suite.burst.name,
      let suite = Suite.burst(measuring: probes, processors: processors)
    {
      return suite
    }
    return probes.first.flatMap { suite(named: name, measuring: $0) }
  }

  /// The suite that samples of this name and probe belong to: starts of a user's own program share
  /// the name of the suite of starts, and differ in what can be seen of them.
  package static func suite(named name: String, measuring probe: String) -> Suite? {
    if name == Suite.programStartup.name,
      Suite.programStartup.probes.contains(where: { $0.name == probe })
    {
      return .programStartup
    }
    return all.first { $0.name == name }
  }
}
