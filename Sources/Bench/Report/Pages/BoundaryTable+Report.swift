internal import Documents
internal import Model

extension BoundaryTable {
  func tables(in language: Language) -> [ReportTable] {
    [families(language), questions(language)]
  }

  private func families(_ language: Language) -> ReportTable {
    let words = ReportWords(language: language)
    let heads = heads
    let table = Document.Table(
      caption: language.words(title),
      columns: heads.enumerated().map { place, head in
        .init(place == 0 || head == "all" ? language.words(head) : head, isNumber: place > 0)
      },
      rows: rows.arms.indices.map { arm in
        if let reason = rows.reasons[arm] {
          return [words.name(rows.arms[arm].label), words.reason(reason)]
            + Array(repeating: words.name("—"), count: heads.count - 2)
        }
        return cells(arm).enumerated().map { place, text in
          place == 0 ? words.name(text) : Document.Table.Cell(text, order: Self.share(text))
        }
      })
    return ReportTable(
      table: table, notes: undistinguishing.map { [[words.quoted($0), .text(".")]] } ?? [])
  }

  /// The share that `3/9` is.
  private static func share(_ text: String) -> Double? {
    let parts = text.split(separator: "/").compactMap { Double($0) }
    return parts.count == 2 && parts[1] > 0 ? parts[0] / parts[1] : nil
  }

  private func questions(_ language: Language) -> ReportTable {
    let words = ReportWords(language: language)
    let asked = rows.arms.indices.filter { rows.reasons[$0] == nil && !isSecond(rows.arms[$0]) }
    let table = Document.Table(
      caption: language.say("What each question found, technique by technique"),
      columns: [.init(language.say("question")), .init(language.say("what is looked for"))]
        + asked.map { .init(rows.arms[$0].label) },
      rows: rows.probes.enumerated().map { index, probe in
        [words.name(probe.name), words.reason(probe.summary)]
          + asked.map { arm in
            guard let cell = rows.cell(arm, index) else { return words.name("—") }
            let count = cell.count.map { " (\(Figures.text($0, decimals: 0)))" } ?? ""
            let word = language.words(cell.boundary.rawValue)
            return Document.Table.Cell(
              word + count + (cell.varies ? language.say(", varies") : ""))
          }
      })
    return ReportTable(
      table: table,
      notes: [
        [.text(language.say("The evidence for each answer stands in the column reason of the"))]
          + [.text(" "), .code("samples.csv"), .text(".")]
      ])
  }

  func sentences(in language: Language) -> [ReportSentence] {
    rows.arms.indices.filter { !isSecond(rows.arms[$0]) }.map { arm in
      ReportSentence(label: rows.arms[arm].label, clause: clause(arm, language))
    }
  }

  private func clause(_ arm: Int, _ language: Language) -> String {
    guard rows.reasons[arm] == nil else { return language.say("has no value here") }
    let parts = rows.families.map { ($0, rows.exposure(arm, in: $0)) }
    let exposed = parts.map(\.1.exposed).reduce(0, +)
    let asked = parts.map(\.1.asked).reduce(0, +)
    let closed = parts.filter { $0.1.asked > 0 && $0.1.exposed == 0 }.map(\.0)
    let reached = rows.families.filter { !rows.names(arm, in: $0, [.reachable]).isEmpty }
    var clauses = [
      language.say(
        "leaves the host open (visible or reachable) in %1 of %2 questions", "\(exposed)",
        "\(asked)")
    ]
    if !closed.isEmpty {
      clauses.append(language.say("isolates whole: %1", closed.joined(separator: ", ")))
    }
    if !reached.isEmpty {
      clauses.append(language.say("reaches something in: %1", reached.joined(separator: ", ")))
    }
    return clauses.joined(separator: "; ")
  }
}
