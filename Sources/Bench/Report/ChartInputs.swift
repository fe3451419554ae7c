package import Documents
package import Model
package import SystemPackage

/// One finished run, as charts and tables read it.
package struct ChartInputs: Sendable {
  /// `results/<run>`, with `samples.csv` and `summary.csv` inside; charts go to its `charts`.
  package var runFolder: FilePath
  package var runID: String
  /// Host, kernel and KVM back end, in one line.
  package var host: String
  package var suite: Suite
  package var samples: [Sample]
  package var summary: [ChartSummaryRow]
  /// Labels of techniques and variants in the catalogue's order; those not named come last.
  package var order: [String]
  /// The A/A arm differs from the baseline by more than the margin.
  package var isUnstable: Bool
  /// The run was made in the lab, under software emulation: its times say nothing of any processor.
  package var isLab: Bool
  /// The command line that makes the charts, for the pictures' metadata.
  package var command: String
  /// SHA-256 of `samples.csv`, in hexadecimal.
  package var samplesSHA256: String
  /// Published numbers beside the run's own; empty for a run that reproduces nothing.
  package var published: [PublishedMark]
  /// What techniques cost and leave open, by this run and others; empty without the others.
  package var tradeoffs: [TradeoffMark] = []
  /// The others.
  package var beside: [PictureOrigin.Run] = []
  /// What a picture of them has to say of their spans, one paragraph each.
  package var captions: [String]
  /// What the words in charts are written in.
  package var language = Language.english
  /// Where charts go; `charts` in the run's folder unless another is given.
  package var chartFolder: FilePath?
  /// Where a chart's script finds the run's rows, as the script names it.
  package var samplesFile = "../samples.csv"
  /// Where it finds what was computed from them.
  package var summaryFile = "../summary.csv"

  package init(
    runFolder: FilePath, runID: String, host: String, suite: Suite, samples: [Sample],
    summary: [ChartSummaryRow], order: [String] = [], isUnstable: Bool = false,
    isLab: Bool = false, command: String, samplesSHA256: String,
    published: [PublishedMark] = [], captions: [String] = []
  ) {
    self.runFolder = runFolder
    self.runID = runID
    self.host = host
    self.suite = suite
    self.samples = samples
    self.summary = summary
    self.order = order
    self.isUnstable = isUnstable
    self.isLab = isLab
    self.command = command
    self.samplesSHA256 = samplesSHA256
    self.published = published
    self.captions = captions
  }
}

/// What charts and tables need of one row of `summary.csv`; values in the row's base unit.
package struct ChartSummaryRow: Sendable, Equatable {
  /// A value with the bounds of its 95 % interval; a bound is nil where n is too small for it.
  package struct Estimate: Sendable, Equatable {
    package var value: Double
    package var low: Double?
    package var high: Double?

    package init(_ value: Double, _ low: Double? = nil, _ high: Double? = nil) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  package var probe: String
  package var technique: String
  package var variant: String
  /// `key=value` pairs separated by `;`, sorted by key.
  package var parameters: String
  package var phase: String
  package var metric: String
  package var count: Int
  package var failed: Int
  package var invalid: Int
  package var median: Estimate?
  package var mean: Double?
  package var p95: Double?
  package var ratio: Estimate?
  package var verdict: String
  /// What the verdict took for no difference: 0.05 for 5 %; nil without a verdict.
  package var margin: Double?

  /// More than 5 % of the trials failed: those that did not would flatter the technique, so that
  /// no latency is printed.
  var failsTooOften: Bool { failed * 20 > count + failed + invalid }

  package init(
    probe: String, technique: String, variant: String = "", parameters: String,
    phase: String = "", metric: String, count: Int, failed: Int = 0, invalid: Int = 0,
    median: Estimate? = nil, mean: Double? = nil, p95: Double? = nil, ratio: Estimate? = nil,
    verdict: String = "", margin: Double? = nil
  ) {
    self.probe = probe
    self.technique = technique
    self.variant = variant
    self.parameters = parameters
    self.phase = phase
    self.metric = metric
    self.count = count
    self.failed = failed
    self.invalid = invalid
    self.median = median
    self.mean = mean
    self.p95 = p95
    self.ratio = ratio
    self.verdict = verdict
    self.margin = margin
  }
}
