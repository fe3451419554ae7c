internal import Model

/// The table of the questions about isolation: how far each family of questions leaves the host open,
/// and then in words what each technique does and does not isolate.
struct BoundaryTable: TableForm {
  let suite: String
  let isUnstable = false
  let rows: BoundaryRows

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    suite = inputs.suite.name
    rows = BoundaryRows(inputs, arms: table.arms)
  }

  var title: String {
    "\(suite): questions of \(rows.probes.count) that find the host open (visible or reachable) of "
      + "those answered, fewer is better"
  }

  var heads: [String] { ["technique"] + rows.families + ["all"] }

  func cells(_ arm: Int) -> [String] {
    let parts = rows.families.map { rows.exposure(arm, in: $0) }
    let all = (
      exposed: parts.map(\.exposed).reduce(0, +), asked: parts.map(\.asked).reduce(0, +)
    )
    return [rows.arms[arm].label] + (parts + [all]).map { Self.share($0.exposed, $0.asked) }
  }

  static func share(_ exposed: Int, _ asked: Int) -> String {
    asked == 0 ? "—" : "\(exposed)/\(asked)"
  }

  /// What one technique does about each family, a paragraph.
  private func words(_ arm: Int) -> [String] {
    guard rows.reasons[arm] == nil else { return [] }
    func part(_ what: String, _ boundaries: Set<Boundary>) -> String? {
      let parts = rows.families.compactMap { family -> String? in
        let names = rows.names(arm, in: family, boundaries)
        return names.isEmpty ? nil : "\(family) (\(names.joined(separator: ", ")))"
      }
      return parts.isEmpty ? nil : "\(what): \(parts.joined(separator: "; "))"
    }
    let closed = rows.families.filter { rows.exposure(arm, in: $0).exposed == 0 }
      .filter { rows.exposure(arm, in: $0).asked > 0 }
    return [
      closed.isEmpty ? nil : "isolates whole: \(closed.joined(separator: ", "))",
      part("reaches", [.reachable]), part("sees", [.visible]), part("in part", [.limited]),
    ].compactMap(\.self)
  }

  var undistinguishing: String? {
    let names = rows.undistinguishing
    guard !names.isEmpty, rows.reasons.count(where: { $0 == nil }) > 1 else { return nil }
    return "answered alike by all of these: \(names.joined(separator: ", "))"
  }

  var text: String {
    var lines = TextGrid.wrapped(title, indent: 2)
    lines += TextGrid.table(
      heads: heads,
      rows: rows.arms.indices.map { arm in
        (
          rows.arms[arm].label, rows.reasons[arm] == nil ? cells(arm) : [],
          rows.reasons[arm] ?? ""
        )
      })
    for arm in rows.arms.indices where !Self.isSecond(rows.arms[arm]) {
      let words = words(arm)
      if words.isEmpty { continue }
      lines += ["", rows.arms[arm].label]
      lines += words.flatMap { TextGrid.wrapped("  \($0)", indent: 4) }
    }
    if let undistinguishing { lines += [""] + TextGrid.wrapped(undistinguishing, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The baseline's second part says the same as its first.
  private static func isSecond(_ arm: Arm) -> Bool { arm.technique.hasSuffix("#2") }

  var markdown: String {
    var lines = ["\(title).", "", MarkdownText.row(heads)]
    lines.append("|---" + String(repeating: "|---:", count: heads.count - 1) + "|")
    for arm in rows.arms.indices {
      guard let reason = rows.reasons[arm] else {
        lines.append(MarkdownText.row(cells(arm)))
        continue
      }
      let rest = Array(repeating: "", count: heads.count - 2)
      lines.append(
        MarkdownText.row([rows.arms[arm].label, "n/a: \(MarkdownText.escaped(reason))"] + rest))
    }
    let asked = rows.arms.indices.filter {
      rows.reasons[$0] == nil && !Self.isSecond(rows.arms[$0])
    }
    lines += ["", MarkdownText.row(["question"] + asked.map { rows.arms[$0].label })]
    lines.append("|---" + String(repeating: "|---", count: asked.count) + "|")
    for (index, probe) in rows.probes.enumerated() {
      let words = asked.map { arm -> String in
        guard let cell = rows.cell(arm, index) else { return "—" }
        let count = cell.count.map { " (\(Figures.text($0, decimals: 0)))" } ?? ""
        let word =
          cell.boundary.isExposed ? "**\(cell.boundary.rawValue)**" : cell.boundary.rawValue
        return word + count + (cell.varies ? ", varies" : "")
      }
      lines.append(MarkdownText.row([probe.name] + words))
    }
    for arm in asked {
      lines += ["", "**\(rows.arms[arm].label)**", ""] + words(arm).map { "- \($0)" }
    }
    if let undistinguishing { lines += ["", "\(undistinguishing)."] }
    return lines.joined(separator: "\n") + "\n"
  }

  var records: [ExchangeRecord] {
    rows.arms.indices.flatMap { arm in
      rows.probes.indices.map { index in
        let cell = rows.cell(arm, index)
        return [
          ("family", .text(rows.probes[index].family)), ("probe", .text(rows.probes[index].name)),
          ("technique", .text(rows.arms[arm].technique)),
          ("variant", .text(rows.arms[arm].variant)),
          ("answer", .text(cell?.boundary.rawValue ?? "")), ("count", .number(cell?.count)),
          ("evidence", .text(cell?.evidence ?? "")),
          ("reason", .text(rows.reasons[arm] ?? "")),
        ]
      }
    }
  }
}
