internal import Model

extension StartTable {
  var markdown: String {
    var lines: [String] = []
    if isUnstable { lines += ["**\(ResultTable.unstableNote)**", ""] }
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
            "| \(row.arm.label) | n/a: \(MarkdownText.escaped(reason)) |  |  |  | \(row.count) "
              + "| \(row.failed) | \(row.invalid) |  |")
          continue
        }
        let line = Self.line(row, unit: unit, digits: 4)
        let cells = [
          line.label, MarkdownText.joined(line.headline), line.p95, MarkdownText.joined(line.ratio),
          line.life,
          line.n, line.failed, line.invalid, line.verdict,
        ]
        lines.append("| \(cells.joined(separator: " | ")) |")
      }
      let notes = notes(of: part)
      if !notes.isEmpty { lines += [""] + notes.map { "- \($0)" } }
    }
    if !remarks.isEmpty { lines += [""] + remarks }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Unrounded, times in nanoseconds.
  private func fields(_ row: Row, _ pace: Pace) -> ExchangeRecord {
    let headline = row.fails ? nil : row.headline
    let name = self.headline
    return [
      ("pace", .text(pace.rawValue)), ("technique", .text(row.arm.technique)),
      ("variant", .text(row.arm.variant)), ("conditions", .text(row.arm.conditions)),
      ("\(name)_median_ns", .number(headline?.median?.value)),
      ("\(name)_median_lo_ns", .number(headline?.median?.low)),
      ("\(name)_median_hi_ns", .number(headline?.median?.high)),
      ("\(name)_p95_ns", .number(headline?.p95)), ("ratio", .number(headline?.ratio?.value)),
      ("ratio_lo", .number(headline?.ratio?.low)), ("ratio_hi", .number(headline?.ratio?.high)),
      ("life_median_ns", .number(row.fails ? nil : row.life?.median?.value)),
      ("n", .integer(row.count)), ("failed", .integer(row.failed)),
      ("invalid", .integer(row.invalid)), ("verdict", .text(row.headline?.verdict ?? "")),
      ("reason", .text(row.reason ?? "")),
    ]
  }

  var records: [ExchangeRecord] {
    parts.flatMap { part in part.rows.map { fields($0, part.pace) } }
  }
}
