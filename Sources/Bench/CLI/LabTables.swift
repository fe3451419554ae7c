import Documents
import Model
import Report

/// The tables of one run in a lab's report, and its headline in a line for each technique.
protocol LabTables {
  var blocks: [Document.Block] { get }
  var headlines: [String] { get }
  var absences: [KeyRows.Absence] { get }
}

/// Of a run that measured numbers: one row for each technique, probe and metric.
struct LabKeyTables: LabTables {
  private let rows: KeyRows
  private let suite: Suite
  private let language: Language

  init(_ rows: KeyRows, _ suite: Suite, _ language: Language) {
    self.rows = rows
    self.suite = suite
    self.language = language
  }

  var absences: [KeyRows.Absence] { rows.absences }

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    for metric in metrics {
      let own = rows.rows.filter { $0.metric == metric }
      blocks.append(.table(table(own, metric)))
    }
    if rows.rows.contains(where: { $0.value == "—" && $0.count > 0 && $0.verdict != "fails" }) {
      blocks.append(.paragraph([.text(language.say("— stands where there are too few trials."))]))
    }
    return blocks
  }

  private var metrics: [String] {
    rows.rows.map(\.metric).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func table(_ own: [KeyRows.Row], _ metric: String) -> Document.Table {
    let hasProbes = own.contains { !$0.probe.isEmpty }
    let hasPaces = own.contains { $0.pace != nil }
    let hasIntervals = own.contains { !$0.interval.isEmpty }
    let hasRatios = own.contains { !$0.ratioInterval.isEmpty }
    var columns: [Document.Table.Column] = [.init(language.say("technique"))]
    if hasProbes { columns.append(.init(language.say("probe"))) }
    if hasPaces { columns.append(.init(language.say("pace"))) }
    let value = rows.isSlope ? language.say("one more takes") : language.say("median")
    columns.append(.init(value, isNumber: true))
    if hasIntervals { columns.append(.init(language.say("95 % interval"), isNumber: true)) }
    if hasRatios {
      columns.append(.init(language.say("ratio to native"), isNumber: true))
      columns.append(.init(language.say("its interval"), isNumber: true))
    }
    columns.append(.init("n", isNumber: true))
    if hasRatios { columns.append(.init(language.say("verdict"))) }
    return Document.Table(
      caption: caption(metric), columns: columns,
      rows: own.map { row in
        var cells: [Document.Table.Cell] = [.init(row.technique)]
        if hasProbes { cells.append(.init(row.probe)) }
        if hasPaces { cells.append(.init(row.pace?.rawValue ?? "")) }
        cells.append(.init(figures(row.value), order: row.order))
        if hasIntervals { cells.append(.init(figures(row.interval))) }
        if hasRatios {
          cells += [.init(figures(row.ratio)), .init(figures(row.ratioInterval))]
        }
        cells.append(.init("\(row.count)", order: Double(row.count)))
        if hasRatios { cells.append(.init(language.words(row.verdict))) }
        return cells
      })
  }

  private func figures(_ text: String) -> String { language.figures(text) }

  /// `launch: E0 to E4 …, lower is better`.
  private func caption(_ metric: String) -> String {
    guard let known = suite.metrics.first(where: { $0.name == metric }) else { return metric }
    let direction =
      switch known.better {
      case .lower: language.say("lower is better")
      case .higher: language.say("higher is better")
      case .none: language.say("neither direction is better")
      }
    let summary = language.translated(known.summary).map { ": \($0)" } ?? ""
    return "\(metric)\(summary) (\(direction))"
  }

  /// Values of the first metric at the first pace.
  var headlines: [String] {
    guard let first = rows.rows.first else { return [] }
    return rows.rows.filter {
      $0.metric == first.metric && $0.pace == first.pace && !$0.technique.hasSuffix("#2")
    }.map { row in
      let place = row.probe.isEmpty ? row.technique : "\(row.probe) \(row.technique)"
      let ratio = row.ratioInterval.isEmpty ? "" : " (\(row.ratio))"
      return figures("\(place) \(row.value)\(ratio)")
    }
  }
}

/// Of a run that asked about isolation: how much of each family is open, and the words.
struct LabAnswerTables: LabTables {
  /// More questions than these are looked up, not read.
  private static let mostLines = 20

  private let words: AnswerWords
  private let language: Language

  init(_ words: AnswerWords, _ language: Language) {
    self.words = words
    self.language = language
  }

  var absences: [KeyRows.Absence] { words.absences }

  var blocks: [Document.Block] {
    let matrix = Document.Block.table(matrix)
    let legend = Document.Block.paragraph([.text(legend)])
    guard words.lines.count > Self.mostLines else { return [matrix, legend, .table(shares)] }
    return [
      .table(shares),
      .details(summary: language.say("What each technique answered"), [matrix, legend]),
    ]
  }

  private var shares: Document.Table {
    let caption = language.say("Questions that find the host open, of those answered")
    let columns =
      [Document.Table.Column(language.say("technique"))]
      + words.families.map { .init($0.name, isNumber: true) }
      + [.init(language.say("all"), isNumber: true)]
    func cell(_ share: (exposed: Int, asked: Int)) -> Document.Table.Cell {
      guard share.asked > 0 else { return .init("—") }
      return .init("\(share.exposed)/\(share.asked)", order: Double(share.exposed))
    }
    return Document.Table(
      caption: caption, columns: columns,
      rows: words.techniques.indices.map { index in
        [.init(words.techniques[index])] + words.families.map { cell($0.shares[index]) }
          + [cell(words.shares[index])]
      })
  }

  private var matrix: Document.Table {
    Document.Table(
      caption: language.say("What each technique answered"),
      columns: [.init(language.say("question"))] + words.techniques.map { .init($0) },
      rows: words.lines.map { line in
        [.init(line.probe)] + line.words.map { .init($0.map(word) ?? "—") }
      })
  }

  private func word(_ boundary: Boundary) -> String {
    switch boundary {
    case .separated: language.say("separated")
    case .limited: language.say("limited")
    case .denied: language.say("denied")
    case .visible: language.say("VISIBLE")
    case .reachable: language.say("REACHABLE")
    case .unsupported: "—"
    }
  }

  private var legend: String {
    language.say("separated: it has one of its own; limited: in part; denied: the kernel refuses;")
      + " " + language.say("VISIBLE: the host's is seen; REACHABLE: the host's is used or changed.")
  }

  var headlines: [String] {
    words.techniques.indices.map { index in
      let share = words.shares[index]
      return language.say(
        "%1 leaves %2 of %3 open", words.techniques[index], "\(share.exposed)", "\(share.asked)")
    }
  }
}
