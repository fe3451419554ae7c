internal import Model
internal import Statistics

/// The table of a suite that fills the host: how many instances each technique held, and why no
/// more.
struct FillTable: TableForm {
  /// What one arm did until it stopped.
  struct Row {
    let arm: Arm
    /// Instances alive at the end, of each time that it was filled.
    let held: [Double]
    /// Why it stopped.
    let stop: String
    let failures: Double
    /// Starts in a second at the first and last mark.
    let firstRate: Double?
    let lastRate: Double?
    /// Memory that is gone at the last mark, in bytes for each instance.
    let memory: Double?
    /// Why there is nothing to show.
    let reason: String?

    /// The share of starts that failed with its 95 % interval; nil without a start.
    var failureRate: (value: Double, low: Double, high: Double)? {
      let starts = held.reduce(failures, +)
      guard let interval = Interval.wilson(successes: Int(failures), trials: Int(starts)) else {
        return nil
      }
      return (failures / starts, interval.low, interval.high)
    }
  }

  let suite: String
  let isUnstable: Bool
  let rows: [Row]

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    suite = inputs.suite.name
    isUnstable = inputs.isUnstable
    rows = table.arms.map { FillRows.row($0, inputs, table) }
  }

  static func failureText(_ row: Row) -> String {
    let starts = row.held.reduce(row.failures, +)
    guard let rate = Figures.share(Int(row.failures), of: Int(starts)) else { return "—" }
    return "\(rate.value) \(rate.bounds)"
  }

  static let names = [
    "technique", "held", "rate, first", "rate, last", "memory each", "failed starts",
  ]

  func cells(_ row: Row) -> [String] {
    func rate(_ value: Double?) -> String {
      value.map { Figures.quantity($0, unit: "op/s") } ?? "—"
    }
    let held = row.held.map { Figures.text($0, decimals: 0) }
    return [
      row.arm.label, held.isEmpty ? "—" : held.joined(separator: ", "), rate(row.firstRate),
      rate(row.lastRate), row.memory.map { Figures.quantity($0, unit: "B") } ?? "—",
      Self.failureText(row),
    ]
  }

  var title: String {
    "\(suite): instances held alive at once, higher is better; rates in starts a second; memory: "
      + "fall of what the host can give; failed starts with 95 % interval"
  }

  var text: String {
    let measured = rows.filter { $0.reason == nil }
    var lines: [String] = isUnstable ? [ResultTable.unstableNote, ""] : []
    lines += TextGrid.wrapped(title, indent: 2)
    lines += TextGrid.table(
      heads: Self.names,
      rows: rows.map { ($0.arm.label, $0.reason == nil ? cells($0) : [], $0.reason ?? "") })
    for row in measured {
      lines += TextGrid.wrapped("\(row.arm.label) stopped: \(row.stop)", indent: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var markdown: String {
    var lines: [String] = isUnstable ? ["**\(ResultTable.unstableNote)**", ""] : []
    lines += ["\(title).", "", MarkdownText.row(Self.names + ["stopped"])]
    lines.append("|---|---:|---:|---:|---:|---:|---|")
    lines += rows.map { row in
      if let reason = row.reason {
        return MarkdownText.row(
          [row.arm.label, "n/a: \(MarkdownText.escaped(reason))", "", "", "", "", ""])
      }
      return MarkdownText.row(cells(row) + [MarkdownText.escaped(row.stop)])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var records: [ExchangeRecord] {
    rows.map { row in
      [
        ("technique", .text(row.arm.technique)), ("variant", .text(row.arm.variant)),
        ("conditions", .text(row.arm.conditions)), ("held", .number(row.held.max())),
        ("fills", .integer(row.held.count)),
        ("failures", .number(row.reason == nil ? row.failures : nil)),
        ("failure_rate", .number(row.failureRate?.value)),
        ("failure_rate_lo", .number(row.failureRate?.low)),
        ("failure_rate_hi", .number(row.failureRate?.high)),
        ("first_rate_per_s", .number(row.firstRate)), ("last_rate_per_s", .number(row.lastRate)),
        ("memory_each_B", .number(row.memory)), ("stopped", .text(row.stop)),
        ("reason", .text(row.reason ?? "")),
      ]
    }
  }
}
