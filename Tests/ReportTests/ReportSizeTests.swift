import Documents
import Testing

@testable import Report

/// One page about the repository's reference runs, with every chart inside.
@Suite struct ReportSizeTests {
  @Test func keepsBelowThreeMebibytesWithEveryChartInside() throws {
    // Every suite and more; the lab's would be some suites a second time.
    let names = CommittedRun.names.filter { $0.contains("-reference-") }
    let runs = try names.map { try CommittedRun($0, .english) }
    let chapters = runs.enumerated().map { index, run in
      ReportChapter(
        run.inputs, facts: run.facts, pictures: run.pictures, number: index + 1, of: runs.count)
    }
    let document = Document(reporting: chapters, in: .english)
    let page = document.html()
    #expect(page.utf8.count < 3 << 20)
    #expect(document.figures.count >= 54)
    #expect(document.figures.allSatisfy { $0.svg != nil })
    #expect(page.split(separator: "<svg ").count - 1 == document.figures.count)
    let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }
}
