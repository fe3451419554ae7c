/// Where a picture came from; every picture carries it inside.
struct Provenance: Equatable {
  let title: String
  let command: String
  let runID: String
  /// SHA-256 of `samples.csv`, in hexadecimal.
  let samplesSHA256: String
  /// Other runs in the picture, with the same of theirs.
  var beside: [String] = []

  init(_ inputs: ChartInputs, chart: ChartScript) {
    title = "bench \(chart.name): \(chart.description)"
    command = inputs.command
    runID = inputs.runID
    samplesSHA256 = inputs.samplesSHA256
    beside = chart.needsBeside ? inputs.beside.map { "\($0.runID) \($0.samplesSHA256)" } : []
  }

  init(title: String, command: String, runID: String, samplesSHA256: String) {
    self.title = title
    self.command = command
    self.runID = runID
    self.samplesSHA256 = samplesSHA256
  }

  /// Keyword and text of each fact, in a fixed order.
  var facts: [(keyword: String, text: String)] {
    [("Command", command), ("Run", runID), ("Samples-SHA-256", samplesSHA256)]
      + (beside.isEmpty ? [] : [("Beside", beside.joined(separator: ", "))])
  }

  /// All facts in one line.
  var text: String { facts.map { "\($0.keyword): \($0.text)" }.joined(separator: "; ") }
}
