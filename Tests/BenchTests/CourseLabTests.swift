import Foundation
import Testing

/// Course experiments, from the list to the report.
@Suite(.serialized)
struct CourseLabTests {
  @Test func listsAllLabs() throws {
    let result = try Tool().run("lab", "list")
    let rows = result.output.split(separator: "\n")
    #expect(rows.count == 13)
    #expect(rows.first?.contains("instant") == true)
    #expect(
      rows.dropFirst(2).first
        == " 3  chroot      1 min  root       chroot is not isolation")
    #expect(result.code == 0)
    #expect(result.error == "")
  }

  @Test(arguments: ["chroot", "3"]) func showsASheet(_ name: String) throws {
    let result = try Tool().run("lab", "show", name)
    #expect(result.output.hasPrefix("Lab 3: chroot is not isolation\n=============="))
    #expect(result.output.contains("\nPREDICT FIRST\n\nFor each of these, say whether `chroot`"))
    #expect(
      result.output.contains(
        "\n  sudo bench run --suite isolation --technique native,chroot,unshare,ladder/mount,"
          + "container --probe root/absolute-path,"))
    #expect(result.output.contains(" --out labs/chroot/isolation\n"))
    #expect(result.code == 0)
  }

  @Test func showsASheetInPortugueseForAnotherFolder() throws {
    let result = try Tool().run("lab", "show", "lies", "--lang", "pt", "--out", "minhas")
    #expect(result.output.hasPrefix("Laboratório 13: Como mentir com benchmarks\n"))
    #expect(result.output.contains(" --out minhas/startup\n"))
    #expect(result.output.contains("\n  bench demo mean-vs-median\n"))
    let commands = result.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    let others = result.output.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(!commands.isEmpty)
    #expect(others.filter { $0.count > 80 } == [])
  }

  @Test(arguments: [["show", "chrot"], ["run", "chrot"], ["report", "chrot"]])
  func guessesWhichLabWasMeant(_ arguments: [String]) throws {
    let result = try Tool().run(["lab"] + arguments)
    #expect(
      result.sentences == [
        "bench: there is no lab \"chrot\"; did you mean chroot? `bench lab list` shows all of them."
      ])
    #expect(result.code == 64)
  }

  /// Every lab's runs are what the tool can carry out: suites, techniques, probes, sizes.
  @Test func plansTheRunsOfAllLabs() throws {
    let tool = try Tool()
    let result = try tool.run("lab", "run", "all", "--dry-run", "--out", "course")
    #expect(result.code == 0, "\(result.error)")
    let folders = result.output.split(separator: "\n").filter { $0.hasPrefix("results   ") }
      .map { $0.dropFirst(10) }
    #expect(
      folders == [
        "course/instant/startup", "course/ladder/ladder", "course/chroot/isolation",
        "course/namespaces/isolation", "course/cgroups/control", "course/syscalls/syscall",
        "course/footprint/footprint", "course/footprint/memory", "course/tradeoff/startup",
        "course/tradeoff/memory", "course/tradeoff/isolation", "course/layers/layers",
        "course/pid1/isolation", "course/pid1/control", "course/neighbours/interference",
        "course/nested/isolation", "course/nested/startup", "course/lies/startup",
      ])
    #expect(tool.list(".") == [])
  }

  @Test func refusesOnePredictionForSeveralLabs() throws {
    let result = try Tool().run("lab", "run", "all", "--predict", "less", "--dry-run")
    #expect(
      result.sentences == [
        "bench: --predict is about one lab; name one, or leave it out to be asked for each."
      ])
    #expect(result.code == 64)
  }

  @Test(.enabled(if: geteuid() != 0, "says what an ordinary user has to do"))
  func needsRootAndSaysSo() throws {
    let result = try Tool().run("lab", "run", "3", "chroot")
    #expect(
      result.sentences == [
        "bench: lab chroot needs root to isolate anything: sudo bench lab run 3 chroot."
      ])
    #expect(result.code == 4)
  }

  @Test func saysWhatToRunWhereNothingWasMeasured() throws {
    let result = try Tool().run("lab", "report", "chroot", "mine")
    #expect(
      result.sentences == [
        "bench: mine holds no run of lab chroot; this makes them: sudo bench lab run chroot "
          + "--out mine"
      ])
    #expect(result.code == 4)
  }

  /// One of two runs of a lab: it starts nothing, so it needs no privileges.
  private func measured(path: String = "/nonexistent") throws -> Tool {
    let tool = try Tool(path: path)
    let result = try tool.run(
      "run", "--suite", "footprint", "--technique", "native,chroot", "--blocks", "6", "--no-charts",
      "--quiet", "--out", "labs/footprint/footprint")
    #expect(result.code == 0, "\(result.error)")
    try tool.write("Half a megabyte.\n", to: "labs/footprint/prediction.txt")
    return tool
  }

  @Test func takesNoRunsOfAnotherLabForItsOwn() throws {
    let tool = try measured()
    try tool.write("tradeoff\n", to: "labs/footprint/lab.txt")
    let refusal =
      "bench: labs/footprint holds the runs of another lab than footprint; choose another folder."
    let report = try tool.run("lab", "report", "footprint")
    #expect(report.sentences == [refusal])
    #expect(report.code == 64)
    guard geteuid() == 0 else { return }
    let run = try tool.run("lab", "run", "footprint", "--quiet")
    #expect(run.sentences == [refusal])
    #expect(run.code == 64)
  }

  @Test func reportsInMarkdown() throws {
    let tool = try measured()
    let result = try tool.run("lab", "report", "footprint")
    #expect(result.output == "report   labs/footprint/report.md\n")
    #expect(
      result.sentences == [
        "bench: no chart: gnuplot cannot be started (exit code 127): install it with "
          + "`apt-get install gnuplot-nox`"
      ])
    #expect(result.code == 0)
    let page = try tool.text("labs/footprint/report.md")
    #expect(page.hasPrefix("# Lab 7: MB against GB: image and memory footprint\n"))
    #expect(page.contains("\nHalf a megabyte.\n"))
    #expect(page.contains("\n| Half a megabyte. | footprint | native "))
    #expect(page.contains("\n| disk image | chroot | "))
    #expect(page.contains("\n**This run has not been made yet. It is made by:**\n"))
    #expect(page.contains("\nCharts are missing that could not be drawn here.\n"))
    #expect(page.contains(" --out labs/footprint/memory\n"))
  }

  @Test(
    .enabled(if: Gnuplot.isThere, "needs gnuplot: apt-get install gnuplot-nox"))
  func linksChartsFromWhereTheReportIs() throws {
    let tool = try measured(path: "/usr/bin:/bin")
    #expect(try tool.run("plot", "labs/footprint/footprint", "--quiet").code == 0)
    #expect(try tool.run("lab", "report", "7").code == 0)
    #expect(
      try tool.text("labs/footprint/report.md").contains("](footprint/charts/bars.png)\n"))
    try tool.write("", to: "handed-in/else")
    #expect(try tool.run("lab", "report", "7", "--out", "handed-in/one.md").code == 0)
    #expect(
      try tool.text("handed-in/one.md")
        .contains("](../labs/footprint/footprint/charts/bars.png)\n"))
  }

  @Test(
    .enabled(if: Gnuplot.isThere, "needs gnuplot: apt-get install gnuplot-nox"))
  func carriesChartsInsideOfAPage() throws {
    let tool = try measured(path: "/usr/bin:/bin")
    let result = try tool.run("lab", "report", "7", "labs", "--format", "html", "--lang", "pt")
    #expect(result.output == "report   labs/footprint/report.pt.html\n")
    #expect(result.error == "")
    let page = try tool.text("labs/footprint/report.pt.html")
    #expect(page.contains("<html lang=\"pt-BR\">"))
    #expect(page.contains("<svg"))
    #expect(tool.list("labs/footprint") == ["footprint", "prediction.txt", "report.pt.html"])
  }

  /// Outside of code, quotations and the tool's own output.
  @Test func speaksNoEnglishInAPortugueseReport() throws {
    let tool = try measured()
    try tool.write("Meio megabyte.\n", to: "labs/footprint/prediction.txt")
    #expect(try tool.run("lab", "report", "7", "--format", "html", "--lang", "pt").code == 0)
    var page = try tool.text("labs/footprint/report.pt.html")
    let foreign = ["style", "script", "pre", "code", "q"].map { "<\($0)\\b[^>]*>.*?</\($0)>" }
    for pattern in foreign + ["<[a-z]+ lang=\"en\"[^>]*>[^<]*<", "<[^>]*>"] {
      page = page.replacingOccurrences(
        of: "(?s)\(pattern)", with: " ", options: .regularExpression)
    }
    let words = Set(page.lowercased().split { !$0.isLetter }.map(String.init))
    #expect(words.contains("contêiner"))
    let english: Set = [
      "the", "of", "is", "with", "lower", "better", "which", "and", "measured", "this", "what",
    ]
    #expect(words.intersection(english) == [])
  }

  @Test func writesOverAReportOnlyWhenTold() throws {
    let tool = try measured()
    try tool.write("my answers", to: "labs/footprint/report.md")
    let result = try tool.run("lab", "report", "7")
    #expect(
      result.sentences == [
        "bench: labs/footprint/report.md exists and may hold answers; add --replace, or choose "
          + "another file with --out."
      ])
    #expect(result.code == 4)
    #expect(try tool.text("labs/footprint/report.md") == "my answers")
    #expect(try tool.run("lab", "report", "7", "--replace").code == 0)
    #expect(try tool.text("labs/footprint/report.md").hasPrefix("# Lab 7"))
  }

  @Test(.enabled(if: geteuid() == 0, "needs root: what isolates needs it"))
  func takesNoPredictionAfterwards() throws {
    let tool = try measured()
    let result = try tool.run("lab", "run", "7", "--predict", "less")
    #expect(
      result.sentences == [
        "bench: labs/footprint has a prediction or runs already, so another one would be none; leave "
          + "--predict out, or choose another folder with --out."
      ])
    #expect(result.code == 64)
  }

  /// The whole way of one lab.
  @Test(.enabled(if: geteuid() == 0, "needs root: chroot and namespaces"))
  func runsALabOnceAndReportsIt() throws {
    let tool = try Tool()
    let words = ["lab", "run", "chroot", "--effort", "smoke", "--predict", "It is none."]
    let result = try tool.run(words + ["--no-charts"])
    #expect(result.code == 0, "\(result.error)")
    #expect(
      result.sentences.last
        == "bench: lab chroot is measured; `bench lab report chroot labs/chroot` writes the report."
    )
    #expect(tool.list("labs/chroot") == ["isolation", "lab.txt", "prediction.txt"])
    #expect(try tool.text("labs/chroot/prediction.txt") == "It is none.\n")
    #expect(try tool.run("check", "labs/chroot/isolation").code == 0)
    let samples = try tool.text("labs/chroot/isolation/samples.csv")
    let again = try tool.run(words)
    #expect(again.code == 0)
    #expect(
      again.sentences.first
        == "bench: lab chroot: labs/chroot/isolation is complete, and is not made again.")
    #expect(try tool.text("labs/chroot/isolation/samples.csv") == samples)
    #expect(try tool.run("lab", "report", "chroot").code == 0)
    let page = try tool.text("labs/chroot/report.md")
    // Without a path to other programs there is no unshare.
    let way = try #require(
      page.split(separator: "\n").first { $0.contains("root/double-chroot |") })
    #expect(way.hasSuffix(" | visible | visible | separated | separated |"))
    #expect(page.contains("--effort smoke --blocks 1 --max-time"))
  }
}

/// Whether gnuplot is where this machine's programs are.
enum Gnuplot {
  static let isThere = ["/usr/bin/gnuplot", "/bin/gnuplot"]
    .contains { FileManager.default.isExecutableFile(atPath: $0) }
}
