import Testing

@testable import Documents

@Suite struct LaTeXTests {
  @Test func escapesWhatTeXReadsAsACommand() {
    #expect(
      LaTeX.escaped("\\input{/etc/passwd} 5 % _ ^ ~ # & $")
        == "\\textbackslash{}input\\{/etc/passwd\\} 5 \\% \\_ \\textasciicircum{} "
        + "\\textasciitilde{} \\# \\& \\$")
    #expect(LaTeX.escaped("ação × 2 ≥ 1") == "a\\c{c}\\~{a}o \\texttimes{} 2 $\\geq$ 1")
    #expect(LaTeX.escaped("中") == "{[}U+4E2D{]}")
  }

  @Test func keepsEveryTextOfADocumentFromBeingACommand() {
    let page = Sheet.document(.english).latex()
    #expect(!page.contains("\\input"))
    #expect(page.contains("\\textbackslash{}input"))
    #expect(!page.contains("javascript:"))
  }

  @Test func includesDrawingsByTheirFilesAndNamesThemInItsLanguage() {
    let page = Sheet.document(.portuguese).latex()
    #expect(page.contains("{charts/a_b.pdf}"))
    #expect(page.contains("\\renewcommand{\\figurename}{Figura}"))
    #expect(page.contains("\\hyperref[second]{there}"))
  }
}
