internal import Model

/// The tables of a suite that sets limits: what was delivered of what was asked.
struct ControlTable: TableForm {
  let suite: String
  let isUnstable: Bool
  let rows: ControlRows

  init(_ inputs: ChartInputs, _ table: ArmTable) {
    suite = inputs.suite.name
    isUnstable = inputs.isUnstable
    rows = ControlRows(inputs, table)
  }

  /// One column: its head, and how it answers.
  struct Column {
    let head: String
    let question: ControlQuestion
    let metric: String
    let text: @Sendable (Double) -> String

    init(
      _ head: String, _ question: ControlQuestion, _ metric: String,
      _ text: @escaping @Sendable (Double) -> String
    ) {
      self.head = head
      self.question = question
      self.metric = metric
      self.text = text
    }
  }

  struct Section {
    let title: String
    let columns: [Column]
  }

  private static func percent(of whole: Double) -> @Sendable (Double) -> String {
    { value in "\(Figures.text(value * whole, decimals: 1)) %" }
  }

  private static func quantity(_ unit: String) -> @Sendable (Double) -> String {
    { value in Figures.quantity(value, unit: unit) }
  }

  private static let sections: [Section] = {
    let percents = ControlQuestion.percents.map { percent in
      Column(
        "\(percent) %", .quota(percent: percent), "delivered", Self.percent(of: Double(percent)))
    }
    let shares = [1, 2, 4].map { weight in
      Column("\(weight)/7", .weights, "weight_\(weight)", percent(of: Double(weight) / 7 * 100))
    }
    return [
      Section(
        title: "time on processors: delivered where 10, 25, 50 and 150 % of one were asked, and to "
          + "weights 1, 2, 4 on one (14.3, 28.6, 57.1 %); cpuset: to two threads bound to one; "
          + "charged: of what the payload knows it used",
        columns: percents + [Column("waits", .quota(percent: 50), "throttled", quantity("1"))]
          + shares + [
            Column("cpuset", .processors, "delivered", percent(of: 100)),
            Column("charged", .chargedTime, "charged", percent(of: 100)),
          ]),
      Section(
        title: "memory and processes: held: the most of the limit that was in use; oom: killed "
          + "inside, and elsewhere; end: until the host knew; charged: of what was touched; pids: the "
          + "most of the processes allowed, 16 as a rule; made: children",
        columns: [
          Column("held", .memoryLimit, "held", percent(of: 100)),
          Column("reached", .memoryLimit, "reached", quantity("B")),
          Column("oom in", .outOfMemory, "kills", quantity("1")),
          Column("out", .outOfMemory, "outside", quantity("1")),
          Column("contained", .outOfMemory, "contained") { $0 == 1 ? "yes" : "no" },
          Column("end", .outOfMemory, "end", quantity("ns")),
          Column("charged", .chargedMemory, "charged", percent(of: 100)),
          Column("pids", .processes, "held", percent(of: 100)),
          Column("made", .processes, "made", quantity("1")),
        ]),
      Section(
        title: "life: until all of it was stopped, and until it answered again; ran: time on "
          + "processors in 100 ms of stop; kill: until all its processes were gone; io: of 4 MiB/s of "
          + "direct writes",
        columns: [
          Column("freeze", .freeze, "freeze", quantity("ns")),
          Column("thaw", .freeze, "thaw", quantity("ns")),
          Column("ran", .freeze, "ran", quantity("ns")),
          Column("kill", .kill, "kill", quantity("ns")),
          Column("killed", .kill, "killed", quantity("1")),
          Column("io", .writing, "delivered", percent(of: 100)),
        ]),
    ]
  }()

  /// The sections with those columns that were asked.
  var asked: [Section] {
    Self.sections.map { section in
      Section(
        title: section.title, columns: section.columns.filter { rows.isAsked($0.question) })
    }.filter { !$0.columns.isEmpty }
  }

  func cells(_ arm: Arm, _ columns: [Column]) -> [String] {
    [arm.label]
      + columns.map { column in
        rows.value(arm, column.question, column.metric).map(column.text) ?? "—"
      } + ["\(rows.blocks(arm))"]
  }

  static func heads(_ section: Section) -> [String] {
    ["technique"] + section.columns.map(\.head) + ["n"]
  }

  /// Notes on what single answers are missing.
  private var notes: [String] {
    rows.gaps.map { gap in
      "\(gap.arms.joined(separator: ", ")): no \(gap.probes.joined(separator: ", ")): \(gap.reason)"
    }
  }

  var text: String {
    var lines: [String] = isUnstable ? [ResultTable.unstableNote, ""] : []
    for (place, section) in asked.enumerated() {
      if place > 0 { lines.append("") }
      lines += TextGrid.wrapped("\(suite), \(section.title)", indent: 2)
      // Why a technique has nothing is said once.
      let arms = rows.arms.filter { place == 0 || rows.reason($0) == nil }
      lines += TextGrid.table(
        heads: Self.heads(section),
        rows: arms.map { arm in
          let reason = rows.reason(arm)
          return (arm.label, reason == nil ? cells(arm, section.columns) : [], reason ?? "")
        })
    }
    if !notes.isEmpty { lines.append("") }
    for note in notes { lines += TextGrid.wrapped(note, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  var markdown: String {
    var lines: [String] = isUnstable ? ["**\(ResultTable.unstableNote)**", ""] : []
    for section in asked {
      let heads = Self.heads(section)
      lines += ["\(suite), \(section.title).", "", MarkdownText.row(heads)]
      lines.append("|---" + String(repeating: "|---:", count: heads.count - 1) + "|")
      lines += rows.arms.map { arm in
        guard let reason = rows.reason(arm) else {
          return MarkdownText.row(cells(arm, section.columns))
        }
        let rest = Array(repeating: "", count: heads.count - 2)
        return MarkdownText.row([arm.label, "n/a: \(MarkdownText.escaped(reason))"] + rest)
      }
      lines.append("")
    }
    lines += notes.map { "- \(MarkdownText.escaped($0))" }
    return lines.joined(separator: "\n") + "\n"
  }

  var records: [ExchangeRecord] {
    rows.arms.map { arm in
      let values = Self.sections.flatMap(\.columns).map { column in
        (
          "\(column.question.name)_\(column.metric)".replacing("-", with: "_"),
          ExchangeField.number(rows.value(arm, column.question, column.metric))
        )
      }
      return [
        ("technique", .text(arm.technique)), ("variant", .text(arm.variant)),
        ("conditions", .text(arm.conditions)), ("blocks", .integer(rows.blocks(arm))),
      ] + values + [("reason", .text(rows.reason(arm) ?? ""))]
    }
  }
}
