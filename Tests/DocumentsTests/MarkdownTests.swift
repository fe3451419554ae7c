import Testing

@testable import Documents

@Suite struct MarkdownTests {
  @Test func escapesWhatMarkdownReadsAsMarkup() {
    #expect(
      Markdown.escaped("<b> & | `x` _y_ *z* [a](b) $c$ @d")
        == "&lt;b&gt; &amp; \\| \\`x\\` \\_y\\_ \\*z\\* \\[a\\](b) \\$c\\$ &#64;d")
    #expect(Markdown.escaped("- item") == "\\- item")
    #expect(Markdown.escaped("12. item") == "12\\. item")
    #expect(Markdown.escaped("1.5 ms") == "1.5 ms")
    #expect(Markdown.code("a `b` c") == "``a `b` c``")
    #expect(Markdown.code("`") == "`` ` ``")
  }

  @Test func linksDrawingsByTheirFiles() {
    let page = Sheet.document(.english).markdown()
    #expect(page.contains("![A line](charts/a%20b.png)\n\n*Left is better.*\n"))
    #expect(page.contains("| technique | ms | r |\n| :-- | --: | :-- |\n"))
    #expect(page.contains("1. one\n2. \\- two\n"))
    #expect(page.contains("```sh\nbench run --suite startup\n```\n"))
    #expect(!page.contains("<script>"))
    #expect(!page.contains("javascript:"))
  }
}
