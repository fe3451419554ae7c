internal import Model

extension ChartPrelude {
  /// The families of questions about isolation, and for every technique how far each leaves the host
  /// open: all families of the first technique, then of the second.
  var boundaryLines: [String] {
    let rows = BoundaryRows(inputs, arms: page.arms)
    let cells = page.arms.indices.flatMap { arm in
      rows.families.map { rows.exposure(arm, in: $0) }
    }
    return [
      "FAMILIES = \(rows.families.count)", Self.array("FAMILY_NAME", rows.families),
      "ASKED = \(rows.probes.count)",
      Self.array("SHARE_TEXT", cells.map { BoundaryTable.share($0.exposed, $0.asked) }),
      Self.numbers(
        "SHARE", cells.map { $0.asked == 0 ? .nan : Double($0.exposed) / Double($0.asked) }),
    ]
  }
}
