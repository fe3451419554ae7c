import Model
import Suites
import Techniques
import Testing

@testable import Reproductions

/// That every profile names what there is, and says of every number where it is from.
struct ProfileTests {
  private static let names = [
    "nsdi20-boot", "middleware21-startup", "hotcloud19-syscall", "eurosys21-boot", "crun-vs-runc",
    "sock18-primitives",
  ]

  private func profile(_ name: String) throws -> Reproduction {
    try #require(Reproduction.all.first { $0.name == name })
  }

  @Test func areTheSixThatTheHelpNames() {
    #expect(Reproduction.all.map(\.name) == Self.names)
  }

  @Test(arguments: names) func nameTechniquesThatThereAre(_ name: String) throws {
    let labels = TechniqueCatalog.all(on: try HostFacts.probe()).map(\.label)
    #expect(Set(try profile(name).techniques).subtracting(labels) == [])
  }

  @Test(arguments: names) func nameASuiteWithTheirProbesMetricsAndPace(_ name: String) throws {
    let profile = try profile(name)
    let suite = try #require(SuiteCatalog.all.first { $0.name == profile.suite })
    let probes = suite.probes.map(\.name)
    #expect(Set(profile.probes).subtracting(probes) == [])
    #expect(profile.pace.map { suite.paces.contains($0) } ?? suite.paces.isEmpty)
    let asked = profile.probes.isEmpty ? probes : profile.probes
    let measures =
      profile.comparisons.map(\.measure)
      + profile.ratios.flatMap { [$0.measure, $0.referenceMeasure] }
    for measure in measures {
      #expect(asked.contains(measure.probe))
      if case .metric(let name) = measure.part {
        #expect(suite.metrics.contains { $0.name == name })
      }
      if case .phases(let phases) = measure.part {
        #expect(zip(phases, phases.dropFirst()).allSatisfy { $0.span?.to == $1.span?.from })
      }
    }
  }

  @Test(arguments: names) func compareOnlyWhatTheyRun(_ name: String) throws {
    let profile = try profile(name)
    let run = Set(profile.techniques + ["native"])
    let compared =
      profile.comparisons.compactMap(\.technique)
      + profile.ratios.flatMap { [$0.technique, $0.reference].compactMap { $0 } }
    #expect(Set(compared).subtracting(run) == [])
  }

  @Test(arguments: names) func sayOfEveryFigureWhereItIsFrom(_ name: String) throws {
    let profile = try profile(name)
    let systems = profile.comparisons.compactMap { system in
      system.figure.map { ($0, system.measure.unit) }
    }
    for (figure, unit) in systems + profile.ratios.map({ ($0.figure, "1") }) {
      #expect(!figure.source.isEmpty && !figure.span.isEmpty)
      #expect(figure.unit == unit)
      #expect((figure.low ?? figure.high) <= figure.high && (figure.low ?? 1) > 0)
    }
    #expect(profile.ratios.allSatisfy { $0.figure.low != nil })
  }

  @Test(arguments: names) func sayWhyATechniqueIsMissing(_ name: String) throws {
    let profile = try profile(name)
    for system in profile.comparisons {
      #expect((system.technique == nil) == !system.absence.isEmpty)
      #expect(system.figure != nil || system.technique != nil)
      // A name in parentheses is nobody's published system.
      #expect((system.figure == nil) == system.system.hasPrefix("("))
    }
    for ratio in profile.ratios {
      #expect((ratio.technique == nil || ratio.reference == nil) == !ratio.absence.isEmpty)
    }
    #expect(!profile.caveats.isEmpty && !profile.ratios.isEmpty)
  }

  @Test func divideRangesToTheWidestRatioAndTheWorstTrust() throws {
    func figure(_ low: Double?, _ high: Double, _ trust: PublishedFigure.Trust) -> PublishedFigure {
      PublishedFigure(low, high, unit: "ns", trust: trust, source: "\(high)", span: "start to end")
    }
    let ratio = try #require(figure(4, 8, .artifact).ratio(to: figure(2, 2.5, .secondHand)))
    #expect(ratio.low == 1.6)
    #expect(ratio.high == 4)
    #expect(ratio.trust == .secondHand)
    #expect(ratio.source == "8.0; 2.5")
    #expect(ratio.unit == "1")
    #expect(figure(nil, 8, .artifact).ratio(to: figure(2, 2, .artifact)) == nil)
  }

  @Test func nameMeasuresAsTablesPrintThem() {
    #expect(Measure.metric("run", times: 100).text == "100 × run")
    #expect(Measure.phases([.control, .build, .enter]).text == "E0→E3")
    #expect(Measure.rate(of: "life").text == "1/life")
    #expect(Measure.rate(of: "life").unit == "op/s")
  }
}
