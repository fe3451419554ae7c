import Model
import Results
import Statistics

let launch = Metric("launch", unit: "ns", better: .lower, summary: "")

/// A sample of the startup suite.
func sample(
  _ value: Double?, technique: String = "native", variant: String = "", session: Int = 0,
  block: Int? = 0, parameters: String = "pace=spaced", phase: String = "",
  metric: Metric = launch, isWarmup: Bool = false, status: SampleStatus = .ok,
  reason: String = ""
) -> Sample {
  Sample(
    runID: "r1", session: session, block: block, suite: "startup", probe: "start",
    technique: technique, variant: variant, parameters: parameters, phase: phase, metric: metric,
    value: value, isWarmup: isWarmup, status: status, reason: reason)
}

/// One sample per block, values in the order of the blocks.
func series(
  _ values: [Double], technique: String = "native", variant: String = "", session: Int = 0,
  parameters: String = "pace=spaced", phase: String = "", metric: Metric = launch
) -> [Sample] {
  values.enumerated().map { block, value in
    sample(
      value, technique: technique, variant: variant, session: session, block: block,
      parameters: parameters, phase: phase, metric: metric)
  }
}

func summary(
  _ samples: [Sample], _ change: (inout Summary.Settings) -> Void = { _ in }
) -> Summary {
  var settings = Summary.Settings(seed: 1)
  settings.resamples = 400
  change(&settings)
  return Summary(of: samples, settings: settings)
}

extension Summary {
  func row(
    _ technique: String, variant: String = "", parameters: String = "pace=spaced",
    phase: String = "", metric: String = "launch"
  ) -> SummaryRow? {
    rows.first {
      $0.cell
        == Cell(
          suite: "startup", probe: "start", technique: technique, variant: variant,
          parameters: parameters, phase: phase, metric: metric)
    }
  }
}

extension Table {
  /// The file that holds `rows`, as text.
  func text(_ rows: [Row]) -> String {
    String(decoding: header + lines(rows), as: UTF8.self)
  }

  func read(text: String) throws(ResultsError) -> Contents {
    try read(Array(text.utf8))
  }

  /// The sentence with which a file is refused; empty when it is not.
  func refusal(of text: String) -> String {
    do {
      _ = try read(text: text)
      return ""
    } catch {
      return error.description
    }
  }
}
