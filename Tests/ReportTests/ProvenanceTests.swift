import Testing

@testable import Report

@Suite struct ProvenanceTests {
  private let provenance = Provenance(
    title: "bench ecdf: a <test>", command: "bench run (x)", runID: "r1",
    samplesSHA256: "9f86d081")

  @Test func computesTheChecksumOfThePNGSpecificationsEmptyEnd() {
    #expect(PNGText.checksum(Array("IEND".utf8)) == 0xae42_6082)
  }

  @Test func writesATextChunk() {
    // Length, "tEXt", "Run", a zero, "r1", and their CRC-32 as zlib computes it.
    #expect(
      PNGText.chunk("Run", "r1") == [
        0, 0, 0, 6, 0x74, 0x45, 0x58, 0x74, 0x52, 0x75, 0x6e, 0, 0x72, 0x31,
        0xf1, 0x93, 0x4a, 0xaa,
      ])
  }

  @Test func writesUnicodeAsInternationalText() {
    let chunk = PNGText.chunk("Run", "µ")
    #expect(Array(chunk[4..<8]) == Array("iTXt".utf8))
    #expect(Array(chunk[8..<18]) == [0x52, 0x75, 0x6e, 0, 0, 0, 0, 0, 0xc2, 0xb5])
  }

  @Test func putsTextDirectlyBehindThePNGHeader() throws {
    let header =
      PNGText.signature + [0, 0, 0, 13] + Array("IHDR".utf8) + Array(repeating: 7, count: 17)
    let end: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0xae, 0x42, 0x60, 0x82]
    let marked = try #require(PNGText.embedding(provenance, in: header + end))
    #expect(Array(marked.prefix(33)) == header)
    #expect(Array(marked.suffix(12)) == end)
    #expect(Array(marked[37..<41]) == Array("tEXt".utf8))
    #expect(String(decoding: marked, as: UTF8.self).contains("Samples-SHA-256\u{0}9f86d081"))
  }

  @Test func refusesWhatIsNoPicture() {
    #expect(
      PNGText.embedding(provenance, in: Array("no picture at all, but long enough".utf8)) == nil)
    #expect(SVGDescription.embedding(provenance, in: Array("text".utf8)) == nil)
    #expect(PDFKeywords.embedding(provenance, in: Array("text".utf8)) == nil)
    #expect(PDFKeywords.embedding(provenance, in: Array("%PDF-1.5\nstartxref\n99999".utf8)) == nil)
  }

  @Test func replacesTheDescriptionOfAnSVG() throws {
    let svg =
      "<?xml version=\"1.0\"?><svg width=\"1\"><title>Gnuplot</title><desc>old</desc><g/></svg>"
    let marked = try #require(SVGDescription.embedding(provenance, in: Array(svg.utf8)))
    #expect(
      String(decoding: marked, as: UTF8.self) == """
        <?xml version="1.0"?><svg width="1">
        <title>bench ecdf: a &lt;test&gt;</title>
        <desc>Command: bench run (x); Run: r1; Samples-SHA-256: 9f86d081</desc><g/></svg>
        """)
  }

  @Test func appendsKeywordsToAPDFWithACrossReferenceTable() throws {
    let pdf = "%PDF-1.5\nxref\n0 3\ntrailer\n<< /Size 3\n   /Root 2 0 R\n>>\nstartxref\n9\n%%EOF\n"
    let marked = try #require(PDFKeywords.embedding(provenance, in: Array(pdf.utf8)))
    #expect(
      String(decoding: marked, as: UTF8.self) == pdf + """
        3 0 obj
        << /Title (bench ecdf: a <test>)
        /Keywords (Command: bench run \\(x\\); Run: r1; Samples-SHA-256: 9f86d081)
        /Creator (bench with gnuplot) >>
        endobj
        xref
        3 1
        0000000073 00000 n\u{20}
        trailer
        << /Size 4 /Root 2 0 R /Info 3 0 R /Prev 9 >>
        startxref
        227
        %%EOF

        """)
  }

  @Test func appendsKeywordsToAPDFWithACrossReferenceStream() throws {
    let pdf =
      "%PDF-1.7\n2 0 obj\n<< /Type /XRef /Size 3 /Root 1 0 R /W [1 4 2] /Length 0 >>\n"
      + "stream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n"
    let marked = try #require(PDFKeywords.embedding(provenance, in: Array(pdf.utf8)))
    let appended = String(decoding: marked[pdf.utf8.count...], as: UTF8.self)
    #expect(
      appended.contains("4 0 obj\n<< /Type /XRef /Size 5 /Index [3 2] /W [1 4 2] /Length 14 "))
    #expect(appended.contains("/Root 1 0 R /Info 3 0 R /Prev 9 >>\nstream\n"))
    #expect(!appended.contains("trailer"))
  }

  @Test func writesOtherThanASCIIAsUTF16() {
    #expect(PDFKeywords.string("aµ") == "<feff006100b5>")
    #expect(PDFKeywords.string("a(b)\\") == "(a\\(b\\)\\\\)")
  }

  @Test func seesWhetherAPDFHasAFont() {
    #expect(PDFKeywords.hasFont(Array("<< /Length1 9788 >>".utf8)))
    #expect(!PDFKeywords.hasFont(Array("<< /Length 9788 >>".utf8)))
    #expect(!PDFKeywords.hasFont([]))
  }
}
