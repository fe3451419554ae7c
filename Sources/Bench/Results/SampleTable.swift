package import Model

extension Table<Sample> {
  /// `samples.csv`: one row per observation.
  ///
  /// New columns go to the end only, with a new version.
  package static var samples: Table<Sample> {
    Table(
      file: "samples.csv",
      blank: Sample(
        runID: "", suite: "", probe: "", technique: "",
        metric: Metric("", unit: "", better: .none, summary: ""), value: nil),
      columns: [
        .text("run_id", \.runID),
        .integer("session", \.session),
        .integer("block", \.block),
        .integer("pos", \.position),
        .integer("seq", \.sequence),
        .integer("t_start_ns", \.startNanoseconds),
        .text("suite", \.suite),
        .text("probe", \.probe),
        .text("technique", \.technique),
        .text("variant", \.variant),
        .text("params", \.parameters),
        .text("phase", \.phase),
        .text("metric", \.metric),
        .text("unit", \.unit),
        .word("better", \.better),
        .number("value", \.finiteValue),
        .integer("inner_n", \.innerCount, atLeast: 1),
        .flag("warmup", \.isWarmup),
        .word("status", \.finiteStatus),
        .text("reason", \.finiteReason),
        .text("flags", \.flags),
      ])
  }
}

// A value that is no number is a wrong answer, not a reason to lose the run: it is written as an
// invalid sample that says so.
extension Sample {
  private var isFinite: Bool { value?.isFinite ?? true }

  fileprivate var finiteValue: Double? {
    get { isFinite ? value : nil }
    set { value = newValue }
  }

  fileprivate var finiteStatus: SampleStatus {
    get { isFinite ? status : .invalid }
    set { status = newValue }
  }

  fileprivate var finiteReason: String {
    get { isFinite ? reason : "the value \(value ?? .nan) is not finite" }
    set { reason = newValue }
  }
}
