import Documents
import Foundation
import Model
import Suites
import Techniques
import Testing

@testable import Labs

/// That every lab names what there is, within its time, and says it in both languages.
@Suite struct LabTests {
  static let names = [
    "instant", "ladder", "chroot", "namespaces", "cgroups", "syscalls", "footprint", "tradeoff",
    "layers", "pid1", "neighbours", "nested", "lies",
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func lab(_ name: String) throws -> Lab { try #require(Lab.named(name)) }

  private func suite(_ run: LabRun) throws -> Suite {
    try #require(SuiteCatalog.all.first { $0.name == run.suite }, "\(run.suite)")
  }

  @Test func areThirteenInTheOrderOfTheCourse() {
    #expect(Lab.all.map(\.name) == Self.names)
    #expect(Lab.all.map(\.number) == Array(1...13))
  }

  @Test func areFoundByNameAndByNumber() {
    #expect(Lab.named("chroot")?.number == 3)
    #expect(Lab.named("13")?.name == "lies")
    #expect(Lab.named("14") == nil)
    #expect(Lab.named("03") == nil)
  }

  @Test(arguments: names) func nameTechniquesThatThereAre(_ name: String) throws {
    let labels = TechniqueCatalog.all(on: try HostFacts.probe()).map(\.label)
    for run in try lab(name).runs {
      #expect(Set(run.techniques).subtracting(labels) == [])
      #expect(Set(run.techniques).count == run.techniques.count)
    }
  }

  @Test(arguments: names) func nameASuiteWithTheirProbes(_ name: String) throws {
    for run in try lab(name).runs {
      let suite = try suite(run)
      #expect(Set(run.probes).subtracting(suite.probes.map(\.name)) == [])
    }
  }

  @Test(arguments: names) func nameChartsThatAreForTheirSuite(_ name: String) throws {
    for run in try lab(name).runs {
      let suite = try suite(run)
      for chart in run.charts {
        let file = Self.folder.appendingPathComponent("scripts/charts/\(chart).gp")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        func words(_ key: String) -> [Substring]? {
          lines.first { $0.hasPrefix("#: \(key) ") }.map { $0.split(separator: " ").dropFirst(2) }
            .map(Array.init)
        }
        let procedure = "\(suite.procedure)".prefix { $0 != "(" }
        #expect(words("for")?.contains(procedure) ?? true, "\(chart) of \(suite.name)")
        #expect(words("suite")?.contains(suite.name[...]) ?? true, "\(chart) of \(suite.name)")
      }
    }
  }

  @Test(arguments: names) func haveOneFolderForEachRun(_ name: String) throws {
    let suites = try lab(name).runs.map(\.suite)
    #expect(Set(suites).count == suites.count)
  }

  @Test(arguments: names) func endWithinAQuarterOfAnHour(_ name: String) throws {
    let lab = try lab(name)
    #expect((1...15).contains(lab.minutes))
    #expect(lab.runs.map(\.mostMinutes).reduce(0, +) <= 15)
  }

  @Test(arguments: names) func needNoDaemon(_ name: String) throws {
    for run in try lab(name).runs where run.suite != "footprint" {
      let daemons = run.techniques.filter { technique in
        ["docker", "containerd", "podman", "cri-pod"].contains { technique.hasPrefix($0) }
      }
      #expect(daemons == [])
    }
  }

  @Test(arguments: names) func needRootWhereTheyIsolate(_ name: String) throws {
    #expect(try lab(name).needs.contains(.root))
  }
}
