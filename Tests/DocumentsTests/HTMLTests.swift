import Testing

@testable import Documents

@Suite struct HTMLTests {
  @Test func declaresItsLanguageAndLetsReadersSkipToTheContent() {
    let page = Sheet.document(.portuguese).html()
    #expect(page.contains("<html lang=\"pt-BR\">"))
    #expect(page.contains("<a class=\"skip\" href=\"#content\">Ir para o conteúdo</a>"))
    #expect(page.contains("<nav aria-label=\"Conteúdo\">"))
    #expect(page.contains("<main id=\"content\""))
  }

  @Test func escapesTextOfEveryBlock() {
    let page = Sheet.document(.english).html()
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    #expect(page.contains("<h1>Starts &amp; stops</h1>"))
    #expect(!page.contains("javascript:"))
  }

  @Test func writesTablesWithScopesAndTheNumbersToSortBy() {
    let page = Sheet.document(.english).html()
    #expect(page.contains("<caption id=\"table-1\"><span>Times</span></caption>"))
    #expect(page.contains("<th scope=\"col\" class=\"number\">ms</th>"))
    #expect(page.contains("<td class=\"number\" data-order=\"1.5\">1.5</td>"))
    #expect(page.contains("<td lang=\"en\">a reason</td>"))
  }

  @Test func loadsNothingWhereEveryDrawingIsInside() {
    #expect(Sheet.document(.english).html().contains("default-src 'none'"))
    var document = Sheet.document(.english)
    document.blocks = [
      .figure(.init(alternative: "A line", caption: "", files: ["svg": "charts/a.svg"]))
    ]
    let page = document.html()
    #expect(!page.contains("default-src"))
    #expect(page.contains("<img src=\"charts/a.svg\" alt=\"A line\">"))
  }

  @Test func keepsNothingOfADrawingThatRunsOrLoads() {
    let page = Sheet.document(.english).html()
    #expect(!page.contains("onload"))
    #expect(!page.contains("alert(2)"))
    #expect(!page.contains("example.org"))
    #expect(page.contains("<desc>Run: r1; Samples-SHA-256: abc</desc>"))
    #expect(page.contains("<title id=\"f1-title\">A line</title>"))
  }

  @Test func givesTwoDrawingsNoIdInCommon() {
    var document = Sheet.document(.english)
    document.blocks.append(contentsOf: document.blocks)
    let page = document.html()
    let drawings = page.split(separator: "<svg ").dropFirst().map { part in
      Set(part.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    }
    #expect(drawings.count == 2)
    #expect(drawings[0].contains("f1-gnurwp"))
    #expect(drawings[1].contains("f2-gnurwp"))
    #expect(page.contains("fill=\"url(#f2-gnurwp)\""))
  }

  @Test func drawsEveryPointOfARunByAMarkerOfItsOwn() throws {
    let drawing = try #require(
      InlineSVG(Sheet.drawing, prefix: "x-", alternative: "")?.text)
    #expect(drawing.contains("d=\"M1,2 3,4\""))
    #expect(drawing.contains("marker-mid=\"url(#x-m0)\""))
    #expect(
      drawing.contains("<use href=\"#x-gpPt6\" transform=\"translate(5,6) scale(2.0)\""))
    #expect(drawing.contains("stroke=\"#444\""))
    #expect(drawing.contains("d=\"M1.2,2.5L10,20\""))
    #expect(drawing.contains("<text>a &lt; b</text>"))
    #expect(!drawing.contains("gpUnused"))
  }

  @Test(arguments: [
    "", "<svg", "no drawing", "<svg viewBox='0 0 1 1'/>", "<svg viewBox='0 0 1 1'><g></svg>",
    String(repeating: "<svg>", count: 100_000),
  ])
  func takesNoDrawingFromWhatIsNone(_ text: String) {
    #expect(InlineSVG(text, prefix: "a", alternative: "") == nil)
  }
}
