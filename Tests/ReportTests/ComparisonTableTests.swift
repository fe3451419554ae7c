import Testing

@testable import Report

/// How a comparison is printed.
struct ComparisonTableTests {
  private func row(
    _ arm: String, unit: String = "ns", reference: Double = 61_334, candidate: Double = 90_120,
    verdict: String = "slower", note: String = ""
  ) -> ComparisonTable.Row {
    ComparisonTable.Row(
      suite: "startup", probe: "start", arm: arm, parameters: "pace=hot", metric: "launch",
      unit: unit, better: "lower",
      reference: .init(reference, reference * 0.99, reference * 1.01),
      candidate: .init(candidate, candidate * 0.98, candidate * 1.02), referenceCount: 100,
      candidateCount: 20, ratio: verdict.isEmpty ? nil : .init(1.4693, 1.4402, 1.5011),
      verdict: verdict, margin: verdict.isEmpty ? nil : 0.05,
      method: verdict.isEmpty ? "" : "independent block bootstrap", note: note)
  }

  private func table(
    _ rows: [ComparisonTable.Row], differences: [ComparisonTable.Difference] = [],
    warnings: [String] = []
  ) -> ComparisonTable {
    ComparisonTable(
      reference: "before", candidate: "after", differences: differences, warnings: warnings,
      rows: rows)
  }

  @Test func printsConditionsWarningsValuesAndWords() {
    let table = table(
      [
        row("native", note: "unequal n: 100 in A, 20 in B"),
        row("chroot", verdict: "", note: "only in A"),
      ],
      differences: [.init(name: "KVM back end", reference: "vmx", candidate: "svm")],
      warnings: ["after is unstable."])
    #expect(
      table.render(.text) == """
        A  before
        B  after

        different conditions (A → B)
          KVM back end  vmx → svm

        WARNING: after is unstable.

        startup/start launch, pace=hot, lower is better: medians in µs, B/A, 95 % intervals, margin 5 %
          technique  A                  B                  B/A                          n  verdict
          native     61.3 [60.7, 61.9]  90.1 [88.3, 91.9]  1.469× [1.440, 1.501]  100, 20  slower
                     unequal n: 100 in A, 20 in B
          chroot     — only in A

        2 cells: 1 slower, 1 without a verdict.
        intervals: independent block bootstrap.

        """)
  }

  @Test func printsMemoryInBinaryUnits() {
    let text = table([row("native", unit: "B", reference: 3_145_728, candidate: 4_194_304)])
      .render(.text)
    #expect(text.contains("medians in MiB"))
    #expect(text.contains("3.000 [2.970, 3.030]  4.00 [3.92, 4.08]"))
  }

  @Test func keepsMarkdownCellsApart() {
    let text = table([row("native", verdict: "", note: "no | value")]).render(.markdown)
    #expect(text.contains("| no \\| value |"))
    #expect(text.contains("1 cell: 1 without a verdict."))
  }

  @Test func writesFieldsUnroundedForOtherPrograms() {
    let text = table([row("native", note: "a, \"b\"")]).render(.csv)
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasPrefix("suite,probe,a,b,params,phase,metric,unit,better,a_n,a_median,"))
    #expect(lines[1].hasPrefix("startup,start,native,native,pace=hot,,launch,ns,lower,100,61334,"))
    #expect(lines[1].hasSuffix(",\"a, \"\"b\"\"\""))
  }
}
