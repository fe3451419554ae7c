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

  /// Words that no name is, and no Portuguese word either.
  private static let english: Set<String> = [
    "the", "of", "is", "are", "was", "with", "and", "which", "from", "than", "its", "that", "each",
    "all", "says", "truth", "trial", "trials", "wrong", "right", "loop", "median", "again",
  ]

  @Test(arguments: ["drift", "pseudoreplication", "mean-vs-median", "coordinated-omission"])
  func saysItAllInPortuguese(_ name: String) throws {
    let tool = try Tool()
    let result = try tool.run("demo", name, "--runs", "20", "--lang", "pt")
    #expect(result.output.hasPrefix("PERGUNTA  "))
    #expect(result.output.hasSuffix("\nDE NOVO  bench demo \(name) --seed 1 --runs 20 --lang pt\n"))
    let lines = result.output.split(separator: "\n").dropLast()
    let words = lines.flatMap { $0.lowercased().split { !$0.isLetter && $0 != "-" } }
    #expect(words.filter { Self.english.contains(String($0)) } == [])
    #expect(result.output.firstMatch(of: /\d\.\d+ (ns|ms|%)/) == nil)
    // The same experiments, whatever they are told in.
    let arguments = ["demo", name, "--runs", "20", "--format", "json"]
    let values = try [[], ["--lang", "pt"]].map { language in
      let output = try tool.run(arguments + language).output
      return try JSONDecoder().decode(Report.self, from: Data(output.utf8)).rows.map(\.right.value)
    }
    #expect(values[0] == values[1])
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
