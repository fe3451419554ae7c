import Model
import Testing

@testable import Report

/// What a paper takes from runs.
struct LaTeXTests {
  private func macros(_ row: ChartSummaryRow, unit: String) -> [String] {
    var macros = LaTeXMacros()
    macros.add(["startup", "container/no-net", "spaced", "launch"], row, unit: unit)
    return macros.lines
  }

  @Test func spellsNamesInLettersAlone() {
    #expect(LaTeXText.name("write-64k") == "WriteSixFourK")
    #expect(LaTeXText.name("native#2") == "NativeTwo")
    #expect(LaTeXText.name("pss_per_instance") == "PssPerInstance")
    #expect(LaTeXText.name("limits=on") == "LimitsOn")
    #expect(LaTeXText.name("") == "")
  }

  @Test func escapesWhatLaTeXReadsAsMarkup() {
    #expect(LaTeXText.escaped("a_b & 5 % of #1 {x}") == "a\\_b \\& 5 \\% of \\#1 \\{x\\}")
    #expect(LaTeXText.escaped("3 µs × 2 — ≈ 0") == "3 $\\mu$s $\\times$ 2 --- $\\approx$ 0")
    #expect(LaTeXText.number("-3.5") == "$-$3.5")
  }

  @Test func writesEverythingThatARowSays() {
    let row = ChartSummaryRow(
      probe: "start", technique: "container", variant: "no-net", parameters: "pace=spaced",
      metric: "launch", count: 100, median: .init(1_867_350, 1_838_000, 1_895_487),
      p95: 2_263_000, ratio: .init(7.135, 6.97, 7.28), verdict: "slower", margin: 0.05)
    let name = "\\newcommand{\\StartupContainerNoNetSpacedLaunch"
    #expect(
      macros(row, unit: "ns") == [
        "\(name)Count}{100}", "\(name)Median}{1.867\\,ms}", "\(name)Value}{1.867}",
        "\(name)Low}{1.838}", "\(name)High}{1.895}", "\(name)Interval}{[1.838, 1.895]}",
        "\(name)Unit}{ms}", "\(name)Tail}{2.26\\,ms}", "\(name)Ratio}{7.14}",
        "\(name)RatioInterval}{[6.97, 7.28]}", "\(name)Verdict}{slower}",
      ])
  }

  @Test func leavesOutWhatNobodyKnows() {
    let row = ChartSummaryRow(
      probe: "start", technique: "container", variant: "no-net", parameters: "pace=spaced",
      metric: "launch", count: 3, median: .init(1_867_350))
    #expect(
      macros(row, unit: "ns") == ["\\newcommand{\\StartupContainerNoNetSpacedLaunchCount}{3}"])
  }

  @Test func givesATechniqueThatFailsNoLatency() {
    let row = ChartSummaryRow(
      probe: "start", technique: "container", variant: "no-net", parameters: "pace=spaced",
      metric: "launch", count: 18, failed: 2, median: .init(1000, 900, 1100))
    let name = "\\newcommand{\\StartupContainerNoNetSpacedLaunch"
    #expect(
      macros(row, unit: "ns") == [
        "\(name)Count}{18}", "\(name)Failed}{2}", "\(name)Verdict}{fails}",
      ])
  }

  @Test func partsThousandsOfWholeNumbers() {
    var macros = LaTeXMacros()
    macros.add(["bench", "resamples"], 10_000)
    macros.add(["bench", "most"], 1_234_567)
    #expect(macros.macros.map(\.text) == ["10,000", "1,234,567"])
  }

  @Test func namesAMacroThatWouldBeTwoThings() {
    var macros = LaTeXMacros()
    macros.add(["startup", "run-name"], "a")
    #expect(macros.ambiguity == nil)
    macros.add(["startup", "run", "name"], "b")
    #expect(macros.ambiguity == "StartupRunName")
  }

  private static let page = """
    startup, pace=spaced.

    | technique | launch, µs | verdict |
    |---|---:|---|
    | native | 262 [258, 268] |  |
    | unikernel | n/a: no \\| /dev/kvm |  |

    | probe | technique | median |
    |---|---|---:|
    | getpid | native | 93.9 ns [93.1, 94.0] |
    | getpid | container | 124 ns [123, 125] |
    | stat | native | 685 ns [680, 690] |
    """

  @Test func readsTheTablesOfAPage() {
    let tables = PaperTable.tables(inMarkdown: Self.page)
    #expect(tables.count == 2)
    #expect(tables[0].heads == ["technique", "launch, µs", "verdict"])
    #expect(tables[0].areNumbers == [false, true, false])
    #expect(
      tables[0].rows == [
        ["native", "262 [258, 268]", ""], ["unikernel", "n/a: no | /dev/kvm", ""],
      ])
  }

  @Test func setsATableAndSaysBelowWhyARowIsEmpty() {
    let table = PaperTable.tables(inMarkdown: Self.page)[0]
    #expect(
      table.lines == [
        "\\begin{tabular}{@{}lrl@{}}", "\\toprule", "technique & launch, $\\mu$s & verdict \\\\",
        "\\midrule", "native & 262 [258, 268] &  \\\\", "unikernel & n/a &  \\\\", "\\bottomrule",
        "\\end{tabular}", "",
        "\\smallskip{\\footnotesize n/a: unikernel: no $|$ /dev/kvm.\\par}",
      ])
  }

  @Test func showsSomeColumnsAndRows() throws {
    let table = PaperTable.tables(inMarkdown: Self.page)[0]
    #expect(table.column("launch") == 1)
    #expect(table.column("laun") == nil)
    #expect(table.showing([1, 0]).heads == ["launch, µs", "technique"])
    #expect(
      table.keeping(["unikernel", "native", "x"], in: 0).rows.map { $0[0] } == [
        "unikernel", "native",
      ])
  }

  @Test func putsTwoColumnsAgainstEachOther() {
    let table = PaperTable.tables(inMarkdown: Self.page)[1].crossed(row: 0, column: 1, value: 2)
    #expect(table.heads == ["probe", "native", "container"])
    #expect(table.rows == [["getpid", "93.9 ns", "124 ns"], ["stat", "685 ns", "—"]])
  }
}
