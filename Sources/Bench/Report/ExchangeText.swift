/// One row of a table in the formats for programs: names and values, unrounded.
typealias ExchangeRecord = [(name: String, field: ExchangeField)]

/// A text or number of the exchange formats.
enum ExchangeField {
  case text(String)
  case number(Double?)
  case integer(Int)
}

/// Tables as programs read them.
enum ExchangeText {
  /// - Parameter records: all with the same names.
  static func csv(_ records: [ExchangeRecord]) -> String {
    guard let first = records.first else { return "" }
    let rows = records.map { record in
      record.map { _, field in
        switch field {
        case .text(let text): quotedForCSV(text)
        case .number(let number): number.map(plain) ?? ""
        case .integer(let number): "\(number)"
        }
      }
    }
    return ([first.map(\.name)] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// - Parameter isLab: whether the rows are of the lab; said only where they are.
  static func json(
    _ records: [ExchangeRecord], suite: String, isUnstable: Bool, isLab: Bool = false
  ) -> String {
    let objects = records.map { record in
      let members = record.map { name, field in
        let value =
          switch field {
          case .text(let text): quotedForJSON(text)
          case .number(let number): number.map(plain) ?? "null"
          case .integer(let number): "\(number)"
          }
        return "\"\(name)\": \(value)"
      }
      return "    {\(members.joined(separator: ", "))}"
    }
    return "{\n  \"suite\": \(quotedForJSON(suite)),\n  \"unstable\": \(isUnstable),\n"
      + (isLab ? "  \"lab\": true,\n" : "")
      + "  \"rows\": [\n\(objects.joined(separator: ",\n"))\n  ]\n}\n"
  }

  static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// RFC 4180: a field with a comma, a quote or a line break stands in quotes.
  static func quotedForCSV(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(doubled.joined(separator: "\"\""))\""
  }

  /// RFC 8259: quotes, backslashes and control characters are escaped.
  static func quotedForJSON(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
