package import Model

extension Suite {
  /// Asks where a container's start-up time goes: the marginal cost of each mechanism and of each
  /// layer of software.
  package static let ladder = Suite(
    name: Ladder.name, question: "where does a container's start-up time go, layer by layer?",
    procedure: startup.procedure, probes: startup.probes, paces: startup.paces,
    techniques: Ladder.rungs)
}
