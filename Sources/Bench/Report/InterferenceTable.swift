internal import Model

/// The table of a suite that measures beside neighbours: for each arm a matrix of victims and
/// neighbours.
struct InterferenceTable: TableForm {
  /// What one victim of one arm came to beside one neighbour.
  struct Cell {
    let answer: Answer
    /// The middle of its slowdowns; nil without one.
    let slowdown: Double?
    let deaths: Int
    var victim: String { answer.question.family }
    var neighbour: String {
      String(answer.question.probe.split(separator: "+").last ?? "")
    }
  }

  /// One arm's cells, in the order of the probes.
  struct Part {
    let arm: Arm
    let cells: [Cell]
    /// The cell in which the victim became slowest.
    var worst: Cell? {
      cells.filter { $0.slowdown != nil }.max { ($0.slowdown ?? 0) < ($1.slowdown ?? 0) }
    }
    /// Victims that did not keep half of their pace.
    var losers: [Cell] { cells.filter { ($0.slowdown ?? 0) > 2 || $0.deaths > 0 } }
  }

  let suite: String
  let isUnstable: Bool
  let parts: [Part]

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    suite = inputs.suite.name
    isUnstable = inputs.isUnstable
    let questions = table.questions.filter { $0.roles.contains(.value) }
    parts = table.arms.map { arm in
      Part(
        arm: arm,
        cells: questions.map { question in
          let answer = Answer(arm, question, in: table)
          let values = table.values(arm, question)
          return Cell(
            answer: answer,
            slowdown: answer.value?.value
              ?? (values.isEmpty ? nil : ChartPrelude.middle(of: values)),
            deaths: InterferenceRows.deaths(arm, question, inputs))
        })
    }
  }

  func names(_ name: (Cell) -> String) -> [String] {
    var names: [String] = []
    for cell in parts.first?.cells ?? [] where !names.contains(name(cell)) {
      names.append(name(cell))
    }
    return names
  }

  private var countText: String {
    let counts = parts.flatMap(\.cells).map(\.answer.count).filter { $0 > 0 }
    guard let fewest = counts.min(), let most = counts.max() else { return "n = 0" }
    return (fewest == most ? "n = \(most)" : "n = \(fewest) … \(most)")
      + " trial\(most == 1 ? "" : "s") each"
  }

  var title: String {
    "\(suite): time of an operation beside a neighbour over that alone; 1 is undisturbed, lower is "
      + "better; rows: victims, columns: neighbours; medians, \(countText)"
  }

  /// `1.98`; `died` where the victim did not survive every trial, `n/a` where there was none.
  static func text(_ cell: Cell) -> String {
    if cell.deaths > 0 { return "died" }
    guard let slowdown = cell.slowdown else { return cell.answer.reason == nil ? "—" : "n/a" }
    return Figures.shortRatio(slowdown)
  }

  func row(_ part: Part, _ victim: String, _ neighbours: [String]) -> [String] {
    neighbours.map { neighbour in
      part.cells.first { $0.victim == victim && $0.neighbour == neighbour }.map(Self.text) ?? ""
    }
  }

  var text: String {
    var lines: [String] = isUnstable ? [ResultTable.unstableNote, ""] : []
    lines += TextGrid.wrapped(title, indent: 2)
    let neighbours = names(\.neighbour)
    let victims = names(\.victim)
    let measured = parts.filter { part in part.cells.contains { $0.answer.reason == nil } }
    let rows = measured.flatMap { part in
      [[part.arm.label] + neighbours.map { _ in "" }]
        + victims.map { ["  \($0)"] + row(part, $0, neighbours) }
    }
    let heads = ["victim"] + neighbours
    let columns = heads.indices.map { column in
      let texts = [heads[column]] + rows.map { $0[column] }
      let width = texts.map(\.count).max() ?? 0
      return column == 0 ? texts.map { TextGrid.left($0, width) } : TextGrid.right(texts)
    }
    lines += (0...rows.count).map { line in
      TextGrid.trimmed(columns.map { $0[line] }.joined(separator: "  "))
    }
    lines += [""] + notes.flatMap { TextGrid.wrapped($0, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether each arm's victims keep half of their pace, and why cells are empty.
  var notes: [String] {
    let verdicts = parts.compactMap { part -> String? in
      guard let worst = part.worst, let slowdown = worst.slowdown else { return nil }
      let most = "\(Figures.shortRatio(slowdown)) (\(worst.answer.question.title))"
      guard !part.losers.isEmpty else {
        return "\(part.arm.label): every victim keeps at least half of its pace; at worst \(most)."
      }
      let losers = part.losers.map { cell in
        "\(cell.answer.question.title) \(Self.text(cell))"
      }
      return "\(part.arm.label): less than half of its pace has a victim in "
        + "\(losers.joined(separator: ", "))."
    }
    let section = AnswerTable.Section(
      title: "",
      answers: (parts.first?.cells ?? []).indices.map { index in
        parts.map { $0.cells[index].answer }
      }, isDetailed: false)
    return verdicts + AnswerNotes([section], arms: parts.map(\.arm)).reasonLines
  }

  var markdown: String {
    var lines: [String] = isUnstable ? ["**\(ResultTable.unstableNote)**", ""] : []
    let neighbours = names(\.neighbour)
    lines += ["\(title).", "", MarkdownText.row(["technique", "victim"] + neighbours)]
    lines.append("|---|---|" + String(repeating: "---:|", count: neighbours.count))
    for part in parts {
      for victim in names(\.victim) {
        lines.append(
          MarkdownText.row([part.arm.label, victim] + row(part, victim, neighbours)))
      }
    }
    lines += [""] + notes.map { "- \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  var records: [ExchangeRecord] {
    parts.flatMap(\.cells).map { cell in
      let answer = cell.answer
      return [
        ("victim", .text(cell.victim)), ("neighbour", .text(cell.neighbour)),
        ("technique", .text(answer.arm.technique)), ("variant", .text(answer.arm.variant)),
        ("conditions", .text(answer.arm.conditions)), ("slowdown", .number(cell.slowdown)),
        ("slowdown_lo", .number(answer.value?.low)), ("slowdown_hi", .number(answer.value?.high)),
        ("beside_ns", .number(answer.companion?.median?.value)),
        ("deaths", .integer(cell.deaths)), ("n", .integer(answer.count)),
        ("failed", .integer(answer.failed)), ("invalid", .integer(answer.invalid)),
        ("reason", .text(answer.reason ?? "")),
      ]
    }
  }
}
