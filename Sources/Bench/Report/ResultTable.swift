package import Documents
internal import Model

/// The table that closes a run, in the form that fits its suite.
package struct ResultTable {
  /// How a table is written.
  package enum Format: String, Sendable, CaseIterable {
    case text, markdown, csv, json
  }

  static let baseline = "native"
  static let unstableNote =
    "UNSTABLE RUN: the A/A arm (native#2) differs from native by more than the margin."
  static let labNote =
    "LAB RUN: made under software emulation, so only ratios between rows of this run mean anything."
  private let form: any TableForm
  private let isLab: Bool
  /// The lines of each ladder: one for each pace, of a suite that climbs one.
  private let ladders: [[String]]
  private let rungs: [LadderTable]

  package init(_ inputs: ChartInputs) {
    let table = ArmTable(inputs)
    isLab = inputs.isLab
    rungs = table.paces.compactMap { LadderTable(inputs, table, at: $0) }
    ladders = rungs.map { $0.lines }
    form =
      switch inputs.suite.procedure {
      case .starts: StartTable(inputs, table)
      case .throughput, .ramp, .burst, .arrivals, .idle, .layers, .footprint:
        AnswerTable(inputs, table)
      case .fill: FillTable(inputs, table)
      case .churn: ChurnTable(inputs, table)
      case .questions: BoundaryTable(inputs, table)
      case .interference: InterferenceTable(inputs, table)
      case .control: ControlTable(inputs, table)
      }
  }

  /// The whole table in `format`, ending in a line feed.
  package func render(_ format: Format) -> String {
    switch format {
    case .text:
      (isLab ? "\(Self.labNote)\n\n" : "") + form.text
        + ladders.flatMap { $0 }.map { $0 + "\n" }.joined()
    case .markdown: (isLab ? "**\(Self.labNote)**\n\n" : "") + form.markdown
    case .csv: ExchangeText.csv(form.records.map { $0 + labField })
    case .json:
      ExchangeText.json(
        form.records, suite: form.suite, isUnstable: form.isUnstable, isLab: isLab)
    }
  }

  /// The tables of a report, with their notes; of a suite that climbs a ladder its rungs, too.
  package func tables(in language: Language) -> [ReportTable] {
    form.tables(in: language) + rungs.map { $0.table(in: language) }
  }

  /// One sentence for each technique, in the table's order.
  package func sentences(in language: Language) -> [ReportSentence] {
    form.sentences(in: language)
  }

  /// CSV has no place for a note, so that every row says it.
  private var labField: ExchangeRecord {
    isLab ? [("lab", .text("software emulation"))] : []
  }
}

/// One kind of table, for people (each text ends in a line feed) and for programs.
protocol TableForm {
  var suite: String { get }
  var isUnstable: Bool { get }
  var text: String { get }
  var markdown: String { get }
  var records: [ExchangeRecord] { get }
  /// The same as tables of a document.
  func tables(in language: Language) -> [ReportTable]
  /// What each technique came to, in a sentence.
  func sentences(in language: Language) -> [ReportSentence]
}
