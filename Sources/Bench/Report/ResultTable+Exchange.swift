internal import Model

extension ResultTable {
  var markdown: String {
    var lines: [String] = []
    if isUnstable { lines += ["**\(Self.unstableNote)**", ""] }
    for (index, part) in parts.enumerated() {
      if index > 0 { lines.append("") }
      let unit = Self.unit(of: part)
      lines += [
        "\(title(of: part)).", "",
        "| technique | \(headline), \(unit.name) | p95, \(unit.name) | ratio to native "
          + "| life, \(unit.name) | n | failed | invalid | verdict |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---|",
      ]
      for row in part.rows {
        if let reason = row.reason {
          lines.append(
            "| \(row.arm.label) | n/a: \(Self.escaped(reason)) |  |  |  | \(row.count) "
              + "| \(row.failed) | \(row.invalid) |  |")
          continue
        }
        let line = Self.line(row, unit: unit, digits: 4)
        let cells = [
          line.label, Self.joined(line.launch), line.p95, Self.joined(line.ratio), line.life,
          line.n, line.failed, line.invalid, line.verdict,
        ]
        lines.append("| \(cells.joined(separator: " | ")) |")
      }
      let notes = notes(of: part)
      if !notes.isEmpty { lines += [""] + notes.map { "- \($0)" } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func joined(_ cell: (value: String, bounds: String)) -> String {
    cell.bounds.isEmpty ? cell.value : "\(cell.value) \(cell.bounds)"
  }

  static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// A field of the exchange formats: its name, and its text or number.
  private enum Field {
    case text(String)
    case number(Double?)
    case integer(Int)
  }

  /// Unrounded, times in nanoseconds.
  private func fields(_ row: Row, _ pace: Pace) -> [(name: String, field: Field)] {
    let launch = row.fails ? nil : row.launch
    return [
      ("pace", .text(pace.rawValue)), ("technique", .text(row.arm.technique)),
      ("variant", .text(row.arm.variant)), ("conditions", .text(row.arm.conditions)),
      ("\(headline)_median_ns", .number(launch?.median?.value)),
      ("\(headline)_median_lo_ns", .number(launch?.median?.low)),
      ("\(headline)_median_hi_ns", .number(launch?.median?.high)),
      ("\(headline)_p95_ns", .number(launch?.p95)), ("ratio", .number(launch?.ratio?.value)),
      ("ratio_lo", .number(launch?.ratio?.low)), ("ratio_hi", .number(launch?.ratio?.high)),
      ("life_median_ns", .number(row.fails ? nil : row.life?.median?.value)),
      ("n", .integer(row.count)), ("failed", .integer(row.failed)),
      ("invalid", .integer(row.invalid)), ("verdict", .text(row.launch?.verdict ?? "")),
      ("reason", .text(row.reason ?? "")),
    ]
  }

  private var records: [[(name: String, field: Field)]] {
    parts.flatMap { part in part.rows.map { fields($0, part.pace) } }
  }

  var csv: String {
    guard let first = records.first else { return "" }
    let rows = records.map { record in
      record.map { _, field in
        switch field {
        case .text(let text): Self.quotedForCSV(text)
        case .number(let number): number.map(Self.plain) ?? ""
        case .integer(let number): "\(number)"
        }
      }
    }
    return ([first.map(\.name)] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  var json: String {
    let objects = records.map { record in
      let members = record.map { name, field in
        let value =
          switch field {
          case .text(let text): Self.quotedForJSON(text)
          case .number(let number): number.map(Self.plain) ?? "null"
          case .integer(let number): "\(number)"
          }
        return "\"\(name)\": \(value)"
      }
      return "    {\(members.joined(separator: ", "))}"
    }
    return "{\n  \"suite\": \(Self.quotedForJSON(suite)),\n  \"unstable\": \(isUnstable),\n"
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
