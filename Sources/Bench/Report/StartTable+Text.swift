internal import Model

extension StartTable {
  /// The texts of one row: what stands left of an interval, and the interval.
  struct Line {
    let label: String
    var headline = (value: "—", bounds: "")
    var p95 = "—"
    var ratio = (value: "—", bounds: "")
    var life = "—"
    var n = ""
    var failed = ""
    var invalid = ""
    var verdict = ""
  }

  /// The unit that a part's times share: µs up to 100 ms, then ms.
  static func unit(of part: Part) -> Figures.Scale {
    let medians = part.rows.flatMap { [$0.headline?.median?.value, $0.life?.median?.value] }
    let largest = medians.compactMap { $0 }.max() ?? 0
    return Figures.Scale.times[largest < 1e8 ? 1 : 2]
  }

  static func line(_ row: Row, unit: Figures.Scale, digits: Int) -> Line {
    var line = Line(label: row.arm.label)
    (line.n, line.failed, line.invalid) = ("\(row.count)", "\(row.failed)", "\(row.invalid)")
    line.verdict = row.verdict
    if row.fails { return line }
    let scale = unit.factor
    if let headline = Figures.interval(row.headline?.median, unit: scale, digits: digits) {
      line.headline = headline
    }
    if let p95 = row.headline?.p95 {
      let places = max(0, Figures.decimals(for: p95 / scale, digits: 3))
      line.p95 = Figures.text(p95 / scale, decimals: places)
    }
    if row.arm.label == ResultTable.baseline {
      line.ratio = ("1×", "baseline")
    } else if let ratio = Figures.interval(row.headline?.ratio, unit: 1, digits: 3) {
      line.ratio = (ratio.value + "×", ratio.bounds)
    }
    if let life = Figures.interval(row.life?.median, unit: scale, digits: digits) {
      line.life = life.value
    }
    return line
  }

  var text: String {
    var lines: [String] = []
    if isUnstable { lines += [ResultTable.unstableNote, ""] }
    for (index, part) in parts.enumerated() {
      if index > 0 { lines.append("") }
      lines.append(title(of: part))
      lines += body(of: part, tellsReasons: index == 0)
      lines += notes(of: part).flatMap { TextGrid.wrapped($0, indent: 2) }
    }
    if !remarks.isEmpty { lines += [""] + remarks.flatMap { TextGrid.wrapped($0, indent: 2) } }
    return lines.joined(separator: "\n") + "\n"
  }

  func title(of part: Part) -> String {
    let rest =
      switch part.pace {
      case .spaced: "50 ms of rest before each trial"
      case .hot: "back to back"
      }
    return "\(suite), pace=\(part.pace.rawValue) (\(rest)): medians with 95 % intervals, "
      + "lower is better"
  }

  /// What the rows cannot say in their own line.
  func notes(of part: Part) -> [String] {
    var notes: [String] = []
    for row in part.rows {
      guard row.failed > 0 else { continue }
      let failures = Figures.failures(row.failed, of: row.count + row.failed + row.invalid)
      let consequence = row.fails ? ", over 5 %, so it gets no latency" : ""
      notes.append("\(row.arm.label): \(failures)\(consequence).")
    }
    let undecided = part.rows.compactMap { row in
      row.verdictNote.map { "\(row.arm.label) (\($0))" }
    }
    if !undecided.isEmpty { notes.append("inconclusive: \(undecided.joined(separator: ", ")).") }
    let most = part.rows.map(\.count).max() ?? 0
    if most > 0, most < 6 {
      notes.append("n = \(most): medians need 6 trials, p95 needs 72; see --effort.")
    }
    return notes
  }

  private func body(of part: Part, tellsReasons: Bool) -> [String] {
    var lines: [String] = []
    for (digits, gap) in [(4, 2), (4, 1), (3, 1)] {
      lines = grid(of: part, digits: digits, gap: gap, tellsReasons: tellsReasons)
      if lines.allSatisfy({ $0.count <= TextGrid.columns }) { return lines }
    }
    // Wider than a terminal is better than a name cut short.
    return lines
  }

  private func grid(
    of part: Part, digits: Int, gap: Int, tellsReasons: Bool
  ) -> [String] {
    let unit = Self.unit(of: part)
    let lines = part.rows.filter { $0.reason == nil }
      .map { Self.line($0, unit: unit, digits: digits) }
    let head = Line(
      label: "technique", headline: ("", "\(headline), \(unit.name)"), p95: "p95, \(unit.name)",
      ratio: ("", "vs native"), life: "life, \(unit.name)", n: "n", failed: "fail",
      invalid: "inv", verdict: "verdict")
    let headlines = TextGrid.joined(lines.map(\.headline), head: head.headline.bounds)
    let ratios = TextGrid.joined(lines.map(\.ratio), head: head.ratio.bounds)
    let all = [head] + lines
    let labels = part.rows.map(\.arm.label)
    let labelWidth = labels.map(\.count).reduce(head.label.count, max)
    let table: [[String]] = [
      all.map { TextGrid.left($0.label, labelWidth) }, headlines,
      TextGrid.right(all.map(\.p95)), ratios,
      TextGrid.right(all.map(\.life)), TextGrid.right(all.map(\.n)),
      TextGrid.right(all.map(\.failed)),
      TextGrid.right(all.map(\.invalid)), all.map(\.verdict),
    ]
    let space = String(repeating: " ", count: gap)
    var rendered = all.indices.map { row in
      TextGrid.trimmed(table.map { $0[row] }.joined(separator: space))
    }
    // What could not be measured stands in its own place of the fixed order.
    for (place, row) in part.rows.enumerated() {
      guard let reason = row.reason else { continue }
      let text = TextGrid.left(labels[place], labelWidth) + space
      let said = tellsReasons ? "n/a: \(reason)" : "n/a (see above)"
      let wrapped = TextGrid.wrapped(text + said, indent: labelWidth + gap + 5)
      rendered.insert(wrapped.joined(separator: "\n"), at: place + 1)
    }
    return rendered.flatMap { $0.split(separator: "\n").map(String.init) }
  }
}
