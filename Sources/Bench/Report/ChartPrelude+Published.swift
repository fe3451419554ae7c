internal import Documents
internal import Glibc

extension ChartPrelude {
  /// Published numbers beside the run's own: a group of rows for each unit, the ratios last.
  var publishedLines: [String] {
    let groups = publishedGroups
    let marks = groups.flatMap(\.marks)
    var lines = [
      Self.array("PUB_SYSTEM", marks.map(\.system)),
      Self.array("PUB_OWN", marks.map { language.words(Self.own($0)) }),
      Self.array(
        "PUB_TEXT",
        marks.map { mark in
          mark.publishedHigh == nil ? "—" : localized("\(mark.publishedText) (\(mark.trust))")
        }),
      Self.array("PUB_MEASURED", marks.map { localized(MarkdownText.joined($0.measuredText)) }),
      Self.integers("PUB_IS_ABSENT", marks.map { $0.measured?.low == nil ? 1 : 0 }),
      "GROUPS = \(groups.count)",
      Self.array("GROUP_TITLE", groups.map { language.words($0.title) }),
      Self.array("GROUP_UNIT", groups.map(\.unit)),
      Self.integers("GROUP_ROWS", groups.map(\.marks.count)),
      Self.numbers("GROUP_LOW", groups.map { $0.ends.low }),
      Self.numbers("GROUP_HIGH", groups.map { $0.ends.high }),
      Self.array("CAPTION", inputs.captions.flatMap { Self.broken($0, at: 165) }),
      "CAPTIONS = \(inputs.captions.flatMap { Self.broken($0, at: 165) }.count)",
      "# group, row in it, published from and to, measured, its interval; 0: there is none",
      // The row of zeros is nobody's: gnuplot complains about a block without any.
      "$PUBLISHED << END", "0 0 0 0 0 0 0",
    ]
    for (number, group) in groups.enumerated() {
      for (row, mark) in group.marks.enumerated() {
        let high = mark.publishedHigh ?? 0
        // A limit reaches from the axis' end.
        let low = mark.publishedHigh == nil ? 0 : mark.publishedLow ?? group.ends.low
        let measured = mark.measured
        let values = [low, high, measured?.value ?? 0, measured?.low ?? 0, measured?.high ?? 0]
        lines.append(
          "\(number + 1) \(row + 1) " + values.map { "\($0)" }.joined(separator: " "))
      }
    }
    return lines + ["END"]
  }

  private struct Group {
    let title: String
    let unit: String
    let marks: [PublishedMark]

    /// Where the axis begins and ends: a fifth beyond what is on it.
    var ends: (low: Double, high: Double) {
      let values = marks.flatMap { mark in
        [
          mark.publishedLow, mark.publishedHigh, mark.measured?.value, mark.measured?.low,
          mark.measured?.high,
        ].compactMap { $0 }.filter { $0 > 0 }
      }
      guard let low = values.min(), let high = values.max() else { return (1, 10) }
      let reach = max(1.2, pow(high / low, 0.06))
      return (low / reach, high * reach)
    }
  }

  private var publishedGroups: [Group] {
    let marks = inputs.published
    return [("time", "ns", false), ("rate", "op/s", false), ("ratio", "1", true)].compactMap {
      title, unit, isRatio in
      let members = marks.filter { $0.isRatio == isRatio && $0.unit == unit }
      return members.isEmpty ? nil : Group(title: title, unit: unit, marks: members)
    }
  }

  /// What stands at a row's end: our technique, or a ratio's verdict.
  private static func own(_ mark: PublishedMark) -> String {
    mark.isRatio ? mark.shortVerdict : mark.ownText
  }

  /// `text` in lines of at most `width` characters.
  private static func broken(_ text: String, at width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
