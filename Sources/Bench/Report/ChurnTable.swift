internal import Model

/// The table of a suite that creates and destroys without a pause: whether it keeps its pace, and
/// what is left to clean up.
struct ChurnTable: TableForm {
  let suite: String
  let isUnstable: Bool
  let rows: [ChurnRows.Row]

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    suite = inputs.suite.name
    isUnstable = inputs.isUnstable
    rows = table.arms.map { ChurnRows.row($0, inputs, table) }
  }

  static let names = [
    "technique", "rate", "first", "last", "dead", "settle", "left", "slab", "slab left", "failed",
    "n",
  ]

  static func cells(_ row: ChurnRows.Row) -> [String] {
    func text(_ value: Double?, _ unit: String) -> String {
      value.map { Figures.quantity($0, unit: unit) } ?? "—"
    }
    return [
      row.arm.label, text(row.rate, "op/s"), text(row.firstRate, "op/s"),
      text(row.lastRate, "op/s"), text(row.mostDead, "1"), text(row.settle, "ns"),
      text(row.namespacesLeft, "1"),
      text(row.slab, "B"), text(row.slabLeft, "B"),
      Figures.share(Int(row.failures), of: row.lives + Int(row.failures))?.value ?? "—",
      "\(row.churns)",
    ]
  }

  var title: String {
    "\(suite): lives in a second, higher is better; first and last: of a churn's first and last ten "
      + "seconds, or sixth; dead: the most network namespaces that waited to be taken apart; settle: "
      + "until the last had gone; left: that did not; slab: growth at the end, and then; n churns each"
  }

  var text: String {
    var lines: [String] = isUnstable ? [ResultTable.unstableNote, ""] : []
    lines += TextGrid.wrapped(title, indent: 2)
    lines += TextGrid.table(
      heads: Self.names,
      rows: rows.map { ($0.arm.label, $0.reason == nil ? Self.cells($0) : [], $0.reason ?? "") })
    return lines.joined(separator: "\n") + "\n"
  }

  var markdown: String {
    var lines: [String] = isUnstable ? ["**\(ResultTable.unstableNote)**", ""] : []
    lines += ["\(title).", "", MarkdownText.row(Self.names)]
    lines.append("|---" + String(repeating: "|---:", count: Self.names.count - 1) + "|")
    lines += rows.map { row in
      guard let reason = row.reason else { return MarkdownText.row(Self.cells(row)) }
      let rest = Array(repeating: "", count: Self.names.count - 2)
      return MarkdownText.row([row.arm.label, "n/a: \(MarkdownText.escaped(reason))"] + rest)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var records: [ExchangeRecord] {
    rows.map { row in
      [
        ("technique", .text(row.arm.technique)), ("variant", .text(row.arm.variant)),
        ("conditions", .text(row.arm.conditions)), ("churns", .integer(row.churns)),
        ("lives", .integer(row.lives)), ("rate_per_s", .number(row.rate)),
        ("first_rate_per_s", .number(row.firstRate)), ("last_rate_per_s", .number(row.lastRate)),
        ("most_dead_namespaces", .number(row.mostDead)), ("settle_ns", .number(row.settle)),
        ("namespaces_left", .number(row.namespacesLeft)),
        ("slab_B", .number(row.slab)), ("slab_left_B", .number(row.slabLeft)),
        ("failures", .number(row.reason == nil ? row.failures : nil)),
        ("reason", .text(row.reason ?? "")),
      ]
    }
  }
}
