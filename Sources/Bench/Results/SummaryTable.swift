extension Table<SummaryRow> {
  /// Significant digits of everything computed.
  private static var digits: Int { 9 }

  /// `summary.csv`: one row per cell; the same samples give the same bytes.
  package static var summary: Table {
    Table(
      file: "summary.csv",
      blank: SummaryRow(
        cell: Cell(suite: "", probe: "", technique: "", metric: ""), unit: "", better: .none),
      columns: cellColumns + countColumns + valueColumns + ratioColumns)
  }

  private static var cellColumns: [Column<SummaryRow>] {
    [
      .text("suite", \.cell.suite),
      .text("probe", \.cell.probe),
      .text("technique", \.cell.technique),
      .text("variant", \.cell.variant),
      .text("params", \.cell.parameters),
      .text("phase", \.cell.phase),
      .text("metric", \.cell.metric),
      .text("unit", \.unit),
      .word("better", \.better),
    ]
  }

  private static var countColumns: [Column<SummaryRow>] {
    [
      .integer("n", \.count),
      .integer("n_sessions", \.sessions),
      .integer("n_failed", \.failed),
      .integer("n_invalid", \.invalid),
      .integer("outliers_mild", \.mildOutliers),
      .integer("outliers_severe", \.severeOutliers),
    ]
  }

  private static var valueColumns: [Column<SummaryRow>] {
    [
      .number("median", \.median, digits: digits),
      .number("median_lo", \.medianLow, digits: digits),
      .number("median_hi", \.medianHigh, digits: digits),
      .number("mean", \.mean, digits: digits),
      .number("sd", \.standardDeviation, digits: digits),
      .number("mad", \.medianAbsoluteDeviation, digits: digits),
      .number("min", \.minimum, digits: digits),
      .number("p05", \.p05, digits: digits),
      .number("p25", \.p25, digits: digits),
      .number("p75", \.p75, digits: digits),
      .number("p90", \.p90, digits: digits),
      .number("p90_lo", \.p90Low, digits: digits),
      .number("p90_hi", \.p90High, digits: digits),
      .number("p95", \.p95, digits: digits),
      .number("p95_lo", \.p95Low, digits: digits),
      .number("p95_hi", \.p95High, digits: digits),
      .number("p99", \.p99, digits: digits),
      .number("p99_lo", \.p99Low, digits: digits),
      .number("p99_hi", \.p99High, digits: digits),
      .number("max", \.maximum, digits: digits),
    ]
  }

  private static var ratioColumns: [Column<SummaryRow>] {
    [
      .text("baseline", \.baseline),
      .number("ratio", \.ratio, digits: digits),
      .number("ratio_lo", \.ratioLow, digits: digits),
      .number("ratio_hi", \.ratioHigh, digits: digits),
      .number("p_holm", \.adjustedProbability, digits: digits),
      .number("a12", \.superiority, digits: digits),
      .described("verdict", \.verdict),
      .text("ci_method", \.intervalMethod),
      .number("margin", \.margin, digits: digits),
      .integer("seed", \.seed),
    ]
  }
}
