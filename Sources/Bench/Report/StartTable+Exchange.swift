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
          line.label, MarkdownText.joined(line.launch), line.p95, MarkdownText.joined(line.ratio),
          line.life,
          line.n, line.failed, line.invalid, line.verdict,
        ]
        lines.append("| \(cells.joined(separator: " | ")) |")
      }
      let notes = notes(of: part)
      if !notes.isEmpty { lines += [""] + notes.map { "- \($0)" } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Unrounded, times in nanoseconds.
  private func fields(_ row: Row, _ pace: Pace) -> ExchangeRecord {
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

  private var records: [ExchangeRecord] {
    parts.flatMap { part in part.rows.map { fields($0, part.pace) } }
  }

  var csv: String { ExchangeText.csv(records) }

  var json: String { ExchangeText.json(records, suite: suite, isUnstable: isUnstable) }
}
