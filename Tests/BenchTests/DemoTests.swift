import Foundation
import Testing

struct DemoTests {
  @Test func listsAllDemonstrations() throws {
    let result = try Tool().run("demo")
    #expect(
      result.output.split(separator: "\n").map { $0.split(separator: " ")[2] } == [
        "drift", "pseudoreplication", "mean-vs-median", "coordinated-omission",
      ])
    #expect(result.code == 0)
  }

  @Test func printsAPageThatRepeatsItself() throws {
    let tool = try Tool()
    let result = try tool.run("demo", "drift", "--runs", "40", "--seed", "9")
    #expect(result.output.hasPrefix("QUESTION  Is B slower than A, when the host itself slows "))
    for heading in ["\nSIMULATED  ", "\nWRONG  ", "\nRIGHT  ", "\nLESSON  "] {
      #expect(result.output.contains(heading))
    }
    #expect(result.output.hasSuffix("\nAGAIN  bench demo drift --seed 9 --runs 40\n"))
    #expect(result.output.split(separator: "\n").filter { $0.count > 100 } == [])
    #expect(result.code == 0)
    #expect(
      try tool.run("demo", "drift", "--seed", "9", "--runs", "40").output == result.output)
    #expect(tool.list("state") == [])
  }

  private struct Report: Decodable {
    let name: String
    let seed: UInt64
    let runs: Int
    let rows: [Row]

    struct Row: Decodable {
      let measure: String
      let wrong: Figure
      let right: Figure
    }
    struct Figure: Decodable {
      let value: Double
      let text: String
    }
  }

  @Test func printsJSON() throws {
    let output = try Tool().run(
      "demo", "mean-vs-median", "--runs", "50", "--seed", "3", "--format", "json"
    ).output
    let report = try JSONDecoder().decode(Report.self, from: Data(output.utf8))
    #expect(report.name == "mean-vs-median")
    #expect(report.seed == 3)
    #expect(report.runs == 50)
    #expect(report.rows.first?.measure == "ranks A before B")
    #expect(report.rows.first?.right.text == "100.0 % [92.9, 100.0]")
    #expect(report.rows.first?.right.value == 1)
  }
}
