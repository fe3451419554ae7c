/// Text as LaTeX takes it.
enum LaTeXText {
  /// `text` with commands in the place of what LaTeX reads as markup, and of signs that its usual
  /// fonts lack.
  ///
  /// Signs are set as mathematics, other than in whole documents of the tool's own: a paper chooses
  /// its fonts, and the companion fonts of the usual ones are bitmaps, which microtype refuses.
  static func escaped(_ text: String) -> String {
    text.map { commands[$0] ?? String($0) }.joined()
  }

  private static let commands: [Character: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "%": "\\%", "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
    "µ": "$\\mu$", "×": "$\\times$", "≈": "$\\approx$", "<": "$<$", ">": "$>$", "|": "$|$",
    "→": "$\\rightarrow$", "≥": "$\\geq$", "≤": "$\\leq$", "·": "$\\cdot$", "—": "---",
    "–": "--", "…": "\\ldots{}", "²": "$^2$", "³": "$^3$", "Â": "\\^A", "₁": "$_1$", "₂": "$_2$",
    "-": "-", "\"": "''",
  ]

  /// A number with a sign in front as mathematics sets it: a hyphen is no minus.
  static func number(_ text: String) -> String {
    text.hasPrefix("-") ? "$-$" + escaped(String(text.dropFirst())) : escaped(text)
  }

  /// `text` as part of a macro's name, which holds letters alone: every word begins with a capital,
  /// and digits are spelled (`write-64k` is `WriteSixFourK`).
  static func name(_ text: String) -> String {
    var name = ""
    var isBeginning = true
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        name += digits[digit]
        isBeginning = true
      } else if character.isASCII, character.isLetter {
        name += isBeginning ? character.uppercased() : String(character)
        isBeginning = false
      } else {
        isBeginning = true
      }
    }
    return name
  }

  private static let digits = [
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
  ]
}
