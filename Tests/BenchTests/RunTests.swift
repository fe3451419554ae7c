import Foundation
import Testing

/// Whole runs of the techniques that need no root.
@Suite(.serialized)
struct RunTests {
  private static let smoke = ["run", "--technique", "null", "--effort", "smoke", "--out", "run"]
  private static let files = [
    "SHA256SUMS", "env.csv", "manifest.json", "plan.json", "samples.csv", "summary.csv",
  ]

  @Test func writesEveryFileAndLeavesNothing() throws {
    let tool = try Tool()
    let result = try tool.run(Self.smoke + ["--quiet"])
    #expect(
      result.sentences == [
        "bench: no chart: gnuplot cannot be started (exit code 127): "
          + "install it with `apt-get install gnuplot-nox`"
      ])
    #expect(result.output == "")
    #expect(result.code == 0)
    #expect(tool.list("run").filter { $0 != "charts" } == Self.files)
    #expect(tool.list("state") == [])
  }

  @Test func endsCsvAndJsonTablesAtTheirLastLine() throws {
    let tool = try Tool()
    let csv = try tool.run(Self.smoke + ["--format", "csv"])
    #expect(csv.output.hasPrefix("pace,technique,variant,"))
    #expect(csv.output.hasSuffix("\n") && !csv.output.hasSuffix("\n\n"))
    let json = try tool.run("plot", "run", "--format", "json")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
    #expect(json.output.hasSuffix("}\n"))
    #expect(json.code == 4, "plot was asked for charts, and there is no gnuplot")
  }

  struct Fault: Sendable {
    let workload: String
    let status: String
    let reason: String
  }

  @Test(arguments: [
    Fault(workload: "crash", status: "failed", reason: "the payload was killed by signal 4"),
    Fault(workload: "wrong", status: "invalid", reason: "\"checksum "),
    Fault(
      workload: "hang", status: "timeout",
      reason: "the payload did not come to its result record within 0.1 seconds"),
  ])
  func keepsWhatAFaultyPayloadDid(_ fault: Fault) throws {
    let tool = try Tool()
    let result = try tool.run(
      "run", "--technique", "native", "--blocks", "1", "--warmup", "0", "--workload",
      fault.workload, "--deadline", "100ms", "--out", "run")
    #expect(result.code == 5)
    #expect(
      result.sentences.last
        == "bench: some trials failed; the column `reason` of run/samples.csv says why.")
    #expect(try tool.text("run/samples.csv").contains(",\(fault.status),\(fault.reason)"))
    #expect(tool.list("run").filter { $0 != "charts" } == Self.files)
    #expect(tool.list("state") == [])
  }

  @Test func plansTheSameOrderForTheSameSeed() throws {
    let tool = try Tool()
    func plan(_ seed: String) throws -> String {
      let result = try tool.run("run", "--dry-run", "--seed", seed, "--out", "run")
      #expect(result.code == 0)
      return result.output
    }
    let first = try plan("7")
    #expect(try plan("7") == first)
    let order = first.split(separator: "\n").last
    #expect(try plan("8").split(separator: "\n").last != order)
    #expect(tool.list(".") == [])
  }

  @Test func runsTheOrderThatADryRunShows() throws {
    let tool = try Tool()
    let seed = ["--seed", "11", "--warmup", "0", "--blocks", "1"]
    let shown = try tool.run(Self.smoke + seed + ["--dry-run"])
    _ = try tool.run(Self.smoke + seed)
    var order: [String] = []
    for line in try tool.text("run/samples.csv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let isPrimer = fields.last?.hasPrefix("primer") == true
      guard fields[12] == "life", !fields[3].isEmpty, !isPrimer else { continue }
      order.append("\(fields[8]) (\(fields[10].dropFirst("pace=".count)))")
    }
    #expect(order.count == 6)
    #expect(shown.output.hasSuffix("first block\n  \(order.joined(separator: ", "))\n"))
  }

  @Test func saysThatALimitedRunEndedEarly() throws {
    let tool = try Tool()
    let result = try tool.run(
      "run", "--technique", "native", "--blocks", "1000", "--warmup", "0", "--max-time", "1ms",
      "--out", "run")
    #expect(result.sentences.last == "bench: ended by --max-time after 1 blocks.")
    #expect(result.code == 0)
  }
}
