extension ComparisonTable {
  private enum Field {
    case text(String)
    case number(Double?)

    var csv: String {
      switch self {
      case .text(let text): ExchangeText.quotedForCSV(text)
      case .number(let number): number.map(ExchangeText.plain) ?? ""
      }
    }

    var json: String {
      switch self {
      case .text(let text): ExchangeText.quotedForJSON(text)
      case .number(let number): number.map(ExchangeText.plain) ?? "null"
      }
    }
  }

  /// Unrounded, in the metric's own unit; `a` is the reference, `b` the candidate.
  private static func fields(_ row: Row) -> [(name: String, field: Field)] {
    [
      ("suite", .text(row.suite)), ("probe", .text(row.probe)), ("a", .text(row.arm)),
      ("b", .text(row.candidateArm)), ("params", .text(row.parameters)),
      ("phase", .text(row.phase)), ("metric", .text(row.metric)), ("unit", .text(row.unit)),
      ("better", .text(row.better)), ("a_n", .number(row.referenceCount.map(Double.init))),
      ("a_median", .number(row.reference?.value)), ("a_lo", .number(row.reference?.low)),
      ("a_hi", .number(row.reference?.high)),
      ("b_n", .number(row.candidateCount.map(Double.init))),
      ("b_median", .number(row.candidate?.value)), ("b_lo", .number(row.candidate?.low)),
      ("b_hi", .number(row.candidate?.high)), ("ratio", .number(row.ratio?.value)),
      ("ratio_lo", .number(row.ratio?.low)), ("ratio_hi", .number(row.ratio?.high)),
      ("margin", .number(row.margin)), ("verdict", .text(row.verdict)),
      ("ci_method", .text(row.method)), ("note", .text(row.note)),
    ]
  }

  private static let names = fields(
    Row(suite: "", probe: "", arm: "", metric: "", unit: "", better: "")
  ).map(\.name)

  var csv: String {
    let records = rows.map { Self.fields($0).map(\.field.csv) }
    return ([Self.names] + records).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  var json: String {
    let quoted = ExchangeText.quotedForJSON
    let objects = rows.map { row in
      let members = Self.fields(row).map { "\(quoted($0.name)): \($0.field.json)" }
      return "    {\(members.joined(separator: ", "))}"
    }
    let conditions = differences.map { difference in
      "    {\"name\": \(quoted(difference.name)), \"a\": \(quoted(difference.reference)), "
        + "\"b\": \(quoted(difference.candidate))}"
    }
    return """
      {
        "a": \(quoted(reference)),
        "b": \(quoted(candidate)),
        "differences": \(Self.list(conditions)),
        "warnings": \(Self.list(warnings.map { "    \(quoted($0))" })),
        "rows": \(Self.list(objects))
      }

      """
  }

  private static func list(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
  }
}
