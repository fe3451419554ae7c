internal import Model

extension ComparisonTable {
  /// The texts of one row; what could not be compared has its note instead.
  private struct Line {
    let arm: String
    let reference: (value: String, bounds: String)
    let candidate: (value: String, bounds: String)
    let ratio: (value: String, bounds: String)
    let counts: String
    let verdict: String
    let note: String
  }

  var text: String {
    var lines = ["A  \(reference)", "B  \(candidate)"]
    if !differences.isEmpty {
      lines += ["", "different conditions (A → B)"] + differenceLines
    }
    if !warnings.isEmpty {
      lines += [""] + warnings.flatMap { TextGrid.wrapped("WARNING: \($0)", indent: 2) }
    }
    for part in parts {
      let unit = Self.unit(of: part.rows)
      let heading =
        "\(part.title): medians in \(unit.name), B/A, 95 % intervals\(margins(part.rows))"
      lines += [""] + TextGrid.wrapped(heading, indent: 2) + grid(part.rows, unit)
    }
    lines += ["", total]
    let methods = Set(rows.map(\.method)).subtracting([""]).sorted()
    if !methods.isEmpty {
      lines += TextGrid.wrapped("intervals: \(methods.joined(separator: ", ")).", indent: 2)
    }
    return lines.map(Self.printable).joined(separator: "\n") + "\n"
  }

  /// A file that somebody else has written may hold what a terminal obeys.
  private static func printable(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }

  private var differenceLines: [String] {
    let width = differences.map(\.name.count).max() ?? 0
    return differences.flatMap { difference in
      TextGrid.wrapped(
        "  \(TextGrid.left(difference.name, width))  \(difference.reference) → "
          + difference.candidate, indent: width + 4)
    }
  }

  /// The margin of all rows, where they have one.
  func margins(_ rows: [Row]) -> String {
    let margins = rows.compactMap(\.margin)
    guard let low = margins.min(), let high = margins.max() else { return "" }
    let texts = [low, high].map { Figures.text($0 * 100, decimals: $0 * 100 < 10 ? 1 : 0) }
      .map { $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0 }
    return ", margin " + (texts[0] == texts[1] ? texts[0] : "\(texts[0]) to \(texts[1])") + " %"
  }

  private func grid(_ rows: [Row], _ unit: (name: String, size: Double)) -> [String] {
    let lines = rows.map { Self.line($0, unit) }
    let heads = ["technique", "A", "B", "B/A", "n", "verdict"]
    let measured = lines.filter { !$0.verdict.isEmpty }
    let columns: [[String]] = [
      Self.padded([heads[0]] + lines.map(\.arm)),
      TextGrid.joined(measured.map(\.reference), head: heads[1]),
      TextGrid.joined(measured.map(\.candidate), head: heads[2]),
      TextGrid.joined(measured.map(\.ratio), head: heads[3]),
      TextGrid.right([heads[4]] + measured.map(\.counts)),
      [heads[5]] + measured.map(\.verdict),
    ]
    var result: [String] = []
    if !measured.isEmpty {
      result.append("  " + columns.map { $0[0] }.joined(separator: "  "))
    }
    var place = 0
    for (index, line) in lines.enumerated() {
      let name = columns[0][index + 1]
      guard !line.verdict.isEmpty else {
        result += TextGrid.wrapped("  \(name)  — \(line.note)", indent: name.count + 6)
        continue
      }
      place += 1
      let cells = [name] + columns.dropFirst().map { $0[place] }
      result.append(TextGrid.trimmed("  " + cells.joined(separator: "  ")))
      if !line.note.isEmpty {
        let indent = name.count + 4
        result += TextGrid.wrapped(
          String(repeating: " ", count: indent) + line.note, indent: indent)
      }
    }
    return result
  }

  private static func padded(_ texts: [String]) -> [String] {
    let width = texts.map(\.count).max() ?? 0
    return texts.map { TextGrid.left($0, width) }
  }

  private static func line(_ row: Row, _ unit: (name: String, size: Double)) -> Line {
    func bounded(_ estimate: Estimate?, _ unit: Double, _ digits: Int) -> (String, String) {
      guard let estimate else { return ("—", "") }
      if let text = Figures.interval(estimate, unit: unit, digits: digits) {
        return (text.value, text.bounds)
      }
      return ("—", "")
    }
    let ratio = bounded(row.ratio, 1, 4)
    return Line(
      arm: label(row), reference: bounded(row.reference, unit.size, 4),
      candidate: bounded(row.candidate, unit.size, 4),
      ratio: row.ratio == nil ? ratio : (ratio.0 + "×", ratio.1), counts: counts(row),
      verdict: row.verdict == "unreliable" ? "" : row.verdict, note: row.note)
  }

  static func label(_ row: Row) -> String {
    row.arm == row.candidateArm ? row.arm : "\(row.arm) → \(row.candidateArm)"
  }

  static func counts(_ row: Row) -> String {
    let counts = [row.referenceCount, row.candidateCount].map { $0.map(String.init) ?? "—" }
    return counts[0] == counts[1] ? counts[0] : counts.joined(separator: ", ")
  }

  /// The unit that all medians of a part are printed in.
  static func unit(of rows: [Row]) -> (name: String, size: Double) {
    let medians = rows.flatMap { [$0.reference?.value, $0.candidate?.value] }.compactMap { $0 }
    let smallest = medians.map(\.magnitude).filter { $0 > 0 }.min() ?? 0
    switch rows.first?.unit {
    case "ns":
      let unit = Figures.Scale.times.last { smallest >= $0.factor } ?? Figures.Scale.times[0]
      return (unit.name, unit.factor)
    case "B":
      let unit = Figures.Scale.bytes.last { smallest >= $0.factor } ?? Figures.Scale.bytes[0]
      return (unit.name, unit.factor)
    case "1": return ("units", 1)
    case let name: return (name ?? "", 1)
    }
  }

  var markdown: String {
    var lines = ["**A** \(reference)  ", "**B** \(candidate)"]
    if !differences.isEmpty {
      lines += ["", "| condition | A | B |", "|---|---|---|"]
      lines += differences.map { difference in
        let cells = [difference.name, difference.reference, difference.candidate]
        return "| \(cells.map(MarkdownText.escaped).joined(separator: " | ")) |"
      }
    }
    for warning in warnings { lines += ["", "**\(MarkdownText.escaped(warning))**"] }
    for part in parts {
      let unit = Self.unit(of: part.rows)
      lines += [
        "", "\(part.title)\(margins(part.rows)).", "",
        "| technique | A, \(unit.name) | B, \(unit.name) | B/A | n | verdict | note |",
        "|---|---:|---:|---:|---:|---|---|",
      ]
      lines += part.rows.map { row in
        let line = Self.line(row, unit)
        let cells = [
          line.arm, Self.joined(line.reference), Self.joined(line.candidate),
          Self.joined(line.ratio), line.counts, row.verdict, line.note,
        ]
        return "| \(cells.map(MarkdownText.escaped).joined(separator: " | ")) |"
      }
    }
    return (lines + ["", total]).joined(separator: "\n") + "\n"
  }

  private static func joined(_ cell: (value: String, bounds: String)) -> String {
    cell.bounds.isEmpty ? cell.value : "\(cell.value) \(cell.bounds)"
  }
}
