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
  private let form: any TableForm

  package init(_ inputs: ChartInputs) {
    let table = ArmTable(inputs)
    form =
      switch inputs.suite.procedure {
      case .starts: StartTable(inputs, table)
      case .throughput, .ramp: AnswerTable(inputs, table)
      case .fill: FillTable(inputs, table)
      }
  }

  /// The whole table in `format`, ending in a line feed.
  package func render(_ format: Format) -> String {
    switch format {
    case .text: form.text
    case .markdown: form.markdown
    case .csv: form.csv
    case .json: form.json
    }
  }
}

/// One kind of table in all its formats, each ending in a line feed.
protocol TableForm {
  var text: String { get }
  var markdown: String { get }
  var csv: String { get }
  var json: String { get }
}
