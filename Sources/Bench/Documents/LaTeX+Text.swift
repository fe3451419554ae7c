extension LaTeX {
  /// Text in which no character is read as a command.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result += signs[scalar] ?? accented[scalar] ?? plain(scalar)
    }
    return result
  }

  private static let signs: [UnicodeScalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "%": "\\%", "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
    "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", "\"": "\\textquotedbl{}",
    "`": "\\textasciigrave{}", "'": "\\textquotesingle{}", "[": "{[}", "]": "{]}", "-": "-{}",
    "–": "\\textendash{}", "—": "\\textemdash{}", "’": "\\textquoteright{}",
    "‘": "\\textquoteleft{}", "“": "\\textquotedblleft{}", "”": "\\textquotedblright{}",
    "…": "\\ldots{}", "×": "\\texttimes{}", "±": "\\textpm{}", "µ": "\\textmu{}",
    "μ": "\\textmu{}", "°": "\\textdegree{}", "·": "\\textperiodcentered{}", "−": "$-$",
    "≤": "$\\leq$", "≥": "$\\geq$", "≈": "$\\approx$", "→": "$\\rightarrow$",
    "←": "$\\leftarrow$", "↑": "$\\uparrow$", "↓": "$\\downarrow$", "∞": "$\\infty$",
    "²": "\\texttwosuperior{}", "³": "\\textthreesuperior{}", "¹": "\\textonesuperior{}",
    "½": "\\textonehalf{}", "§": "\\S{}", "†": "\\textdagger{}", "•": "\\textbullet{}",
    "✓": "$\\surd$", "✗": "$\\times$", "Σ": "$\\Sigma$", "\u{A0}": "~", "\u{2009}": "\\,",
    "\u{202F}": "\\,",
  ]

  /// Letters with accents as commands, which every engine composes whatever fonts it has: some are
  /// silent about a letter that their font lacks.
  private static let accented: [UnicodeScalar: String] = {
    let accents: [(command: String, letters: String, bare: String)] = [
      ("\\`", "àèìòùÀÈÌÒÙ", "aeiouAEIOU"), ("\\'", "áéíóúýÁÉÍÓÚÝ", "aeiouyAEIOUY"),
      ("\\^", "âêîôûÂÊÎÔÛ", "aeiouAEIOU"), ("\\~", "ãñõÃÑÕ", "anoANO"),
      ("\\\"", "äëïöüÄËÏÖÜ", "aeiouAEIOU"), ("\\c", "çÇ", "cC"), ("\\r", "åÅ", "aA"),
    ]
    var table: [UnicodeScalar: String] = ["ß": "{\\ss}", "ø": "{\\o}", "Ø": "{\\O}"]
    for (command, letters, bare) in accents {
      for (letter, base) in zip(letters.unicodeScalars, bare.unicodeScalars) {
        table[letter] = "\(command){\(base)}"
      }
    }
    return table
  }()

  /// A scalar that every engine has in its fonts as it is; others are named by their number.
  private static func plain(_ scalar: UnicodeScalar) -> String {
    switch scalar.value {
    case 0x0A, 0x20...0x7E: String(scalar)
    case 0x00...0x1F, 0x7F...0x9F: " "
    default: "{[}U+\(String(scalar.value, radix: 16, uppercase: true)){]}"
    }
  }

  /// Text in a fixed width that may be broken behind the signs of paths and options.
  static func breakable(_ text: String) -> String {
    text.map { character in
      let sign = escaped(String(character))
      return "/,=_:. ".contains(character) ? sign + "\\allowbreak{}" : sign
    }.joined()
  }

  /// A name for references: letters, digits and hyphens.
  static func label(_ anchor: String) -> String {
    String(anchor.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  /// An address inside a link's braces; what TeX would read is written in percent signs.
  static func address(_ target: String) -> String {
    target.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "_"):
        "\\\(UnicodeScalar(byte))"
      case 0x21, 0x24...0x3B, 0x3D, 0x3F...0x5A, 0x61...0x7A: String(UnicodeScalar(byte))
      default:
        "\\%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
      }
    }.joined()
  }

  /// The name of a file; graphicx takes all that is harmless, and the rest becomes a hyphen.
  static func file(_ path: String) -> String {
    String(
      path.map { character in
        character.isLetter || character.isNumber || "/._-+,:=@ ".contains(character)
          ? character : "-"
      })
  }
}
