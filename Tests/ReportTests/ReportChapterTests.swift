import Documents
import Model
import Testing

@testable import Report

@Suite struct ReportChapterTests {
  private func document(_ inputs: ChartInputs) -> Document {
    let facts = RunFacts(
      created: "2026-01-02", effort: "quick", seed: 7, blocks: [20],
      pinning: "harness and instances are bound to processor 1", clockDrift: nil,
      host: [.init("processor", "<b>AMD</b>")],
      commandLine: ["bench", "run", "--out", "it's here"], source: "bench 0.1.0")
    let chapter = ReportChapter(inputs, facts: facts, pictures: [], number: 1, of: 1)
    return Document(reporting: [chapter], in: inputs.language)
  }

  private func headings(_ document: Document) -> [String] {
    document.blocks.compactMap { if case .heading(let title, _, _) = $0 { title } else { nil } }
  }

  private let measured = Run.inputs(
    samples: (0..<20).flatMap {
      [Run.sample("native", sequence: $0, 1000), Run.sample("container", sequence: $0, 2000)]
    } + [
      Run.sample("runc", sequence: 99, nil, status: .unsupported, reason: "<script>\\input{x}")
    ],
    summary: [
      Run.row("native", count: 20, median: .init(1_000_000, 990_000, 1_010_000)),
      Run.row(
        "container", count: 20, median: .init(1_866_000, 1_838_000, 1_895_000),
        ratio: .init(7.14, 6.97, 7.28), verdict: "slower"),
      Run.row(
        "chroot", count: 20, median: .init(1_001_000, 990_000, 1_012_000),
        ratio: .init(1.001, 0.99, 1.02), verdict: "equivalent"),
      Run.row(
        "cgroup", count: 20, median: .init(1_100_000, 900_000, 1_300_000),
        ratio: .init(1.1, 0.9, 1.3), verdict: "inconclusive (need ~90 blocks)"),
    ])

  @Test func hasItsSectionsInTheirOrder() {
    #expect(
      headings(document(measured)) == [
        "The question", "The answer", "Tables", "How it was measured", "The host",
        "What could not run, and why", "Appendix: can the run be trusted?", "How to reproduce it",
        "Glossary",
      ])
  }

  @Test func wordsASentenceByItsVerdict() {
    let page = document(measured).markdown()
    #expect(
      page.contains(
        "- **container** starts in 1.866 ms (95 % interval 1.838 to 1.895), 7.14 times native "
          + "(6.97 to 7.28): slower."))
    #expect(
      page.contains(
        "equivalent to native within the margin of 5 % (ratio 1.00, 0.99 to 1.02)."))
    #expect(page.contains("which decides nothing (inconclusive; about 90 blocks could)."))
    #expect(page.contains("- **runc** has no value here."))
  }

  @Test func wordsItInPortugueseWithCommas() {
    var inputs = measured
    inputs.language = .portuguese
    #expect(
      document(inputs).markdown().contains(
        "- **container** inicia em 1,866 ms (intervalo de 95 %: 1,838 a 1,895), 7,14 vezes native "
          + "(6,97 a 7,28): mais lento."))
  }

  @Test func escapesWhatAFileHolds() {
    let document = document(measured)
    #expect(!document.html().contains("<script>\\input"))
    #expect(document.html().contains("&lt;script&gt;\\input{x}"))
    #expect(document.html().contains("&lt;b&gt;AMD&lt;/b&gt;"))
    #expect(!document.latex().contains("\\input"))
    #expect(!document.markdown().contains("<script>"))
  }

  @Test func quotesAReasonThatItCannotTranslateAsEnglish() {
    var inputs = measured
    inputs.language = .portuguese
    #expect(document(inputs).html().contains("<td lang=\"en\">&lt;script&gt;"))
  }

  @Test func givesTheCommandAsAShellTakesIt() {
    #expect(document(measured).markdown().contains("sudo bench run --out 'it'\\''s here'"))
  }

  @Test func saysOfAnUnstableRunThatItIs() {
    var inputs = measured
    inputs.isUnstable = true
    #expect(document(inputs).markdown().contains("**UNSTABLE RUN: "))
  }
}
