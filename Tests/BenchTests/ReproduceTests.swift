import Container
import Foundation
import Testing

/// Published experiments, made again.
@Suite(.serialized)
struct ReproduceTests {
  @Test(arguments: [["reproduce"], ["reproduce", "list"]])
  func listsAllProfiles(_ arguments: [String]) throws {
    let result = try Tool().run(arguments)
    #expect(
      result.output.split(separator: "\n").map { $0.split(separator: " ")[0] } == [
        "nsdi20-boot", "middleware21-startup", "hotcloud19-syscall", "eurosys21-boot",
        "crun-vs-runc", "sock18-primitives",
      ])
    #expect(result.code == 0)
  }

  @Test func guessesWhichProfileWasMeant() throws {
    let result = try Tool().run("reproduce", "crun-vs-rucn")
    #expect(
      result.sentences == [
        "bench: there is no profile \"crun-vs-rucn\"; did you mean crun-vs-runc? "
          + "`bench reproduce list` shows all of them."
      ])
    #expect(result.code == 64)
  }

  @Test func saysWhatItWouldRunAndCompare() throws {
    let tool = try Tool()
    let result = try tool.run(
      "reproduce", "sock18-primitives", "--dry-run", "--blocks", "7", "--out", "again")
    #expect(result.output.hasPrefix("run       again\nsuite     startup: "))
    #expect(result.output.contains("2 warm-up and 7 measured blocks"))
    #expect(result.output.contains("\nREPRODUCTION  sock18-primitives: "))
    #expect(result.output.contains("\n  rate without / with  4.50× S [1]  —"))
    #expect(result.code == 0)
    #expect(tool.list(".") == [])
  }

  @Test func comparesARunThatIsThere() throws {
    let tool = try Tool()
    var run = WrittenRun(name: "a")
    run.technique = "crun"
    try run.write(with: tool)
    let result = try tool.run("reproduce", "crun-vs-runc", "--run", "a", "--no-charts")
    #expect(result.code == 0)
    #expect(result.output.contains("n/a  crun: it was not measured in this run"))
    #expect(try tool.text("a/published.csv").hasPrefix("profile,kind,system,technique,"))
    #expect(try tool.text("a/reproduce.md").hasPrefix("# crun-vs-runc: "))
  }

  @Test func refusesARunOfAnotherSuite() throws {
    let tool = try Tool()
    try WrittenRun(name: "a").write(with: tool)
    let result = try tool.run("reproduce", "hotcloud19-syscall", "--run", "a")
    #expect(
      result.sentences == [
        "bench: a is no run of the suite syscall, which hotcloud19-syscall compares."
      ])
    #expect(result.code == 4)
  }

  /// Everything in one: it runs, compares, seals; the check finds no fault and notices an edit.
  @Test(.enabled(if: geteuid() == 0, "needs root: namespaces and cgroups"))
  func reproducesFromBeginToEnd() throws {
    let tool = try Tool()
    let result = try tool.run(
      "reproduce", "sock18-primitives", "--blocks", "6", "--out", "again", "--no-charts")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("\n  rate without / with  4.50× S [1]  "))
    #expect(
      tool.list("again").filter { $0.hasSuffix(".md") || $0.hasSuffix(".csv") } == [
        "env.csv", "published.csv", "reproduce.md", "samples.csv", "summary.csv",
      ])
    #expect(try tool.text("again/SHA256SUMS").contains("  published.csv\n"))
    #expect(try tool.run("check", "again").code == 0)
    let page = try tool.text("again/reproduce.md")
    try tool.write(page + "and more\n", to: "again/reproduce.md")
    let check = try tool.run("check", "again")
    #expect(check.code == 7)
    #expect((check.output + check.error).contains("reproduce.md has been changed"))
  }
}
