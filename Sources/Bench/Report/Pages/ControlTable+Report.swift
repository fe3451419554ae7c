internal import Documents

extension ControlTable {
  func tables(in language: Language) -> [ReportTable] {
    let words = ReportWords(language: language)
    return asked.map { section in
      let heads = Self.heads(section)
      let table = Document.Table(
        caption: language.words(section.title),
        columns: heads.enumerated().map { .init(language.words($1), isNumber: $0 > 0) },
        rows: rows.arms.map { arm in
          if let reason = rows.reason(arm) {
            return [words.name(arm.label), words.reason(reason)]
              + Array(repeating: words.name("—"), count: heads.count - 2)
          }
          let values: [Double?] =
            [nil] + section.columns.map { rows.value(arm, $0.question, $0.metric) } + [nil]
          return zip(cells(arm, section.columns), values).enumerated().map { place, cell in
            place == 0 ? words.name(cell.0) : words.cell(cell.0, order: cell.1)
          }
        })
      return ReportTable(table: table)
    }
  }

  func sentences(in language: Language) -> [ReportSentence] {
    rows.arms.filter { !isSecond($0) }.map { arm in
      guard rows.reason(arm) == nil else {
        return ReportSentence(label: arm.label, clause: language.say("has no value here"))
      }
      let blocks = rows.blocks(arm)
      let clauses = clauses(arm, language)
      return ReportSentence(
        label: arm.label,
        clause: clauses.isEmpty
          ? language.say("has nothing that sets such limits")
          : language.say(
            "%1 (middle of %2 blocks, no interval)", clauses.joined(separator: ", "), "\(blocks)"))
    }
  }

  private func clauses(_ arm: Arm, _ language: Language) -> [String] {
    func percent(_ value: Double) -> String {
      language.figures("\(Figures.text(value * 100, decimals: 1)) %")
    }
    var clauses: [String] = []
    if let value = rows.value(arm, .quota(percent: 50), "delivered") {
      clauses.append(language.say("delivers %1 of half a processor", percent(value)))
    }
    if let value = rows.value(arm, .memoryLimit, "held") {
      clauses.append(language.say("lets %1 of its memory limit be used", percent(value)))
    }
    if let value = rows.value(arm, .outOfMemory, "contained") {
      clauses.append(
        value == 1
          ? language.say("keeps a kill for want of memory inside")
          : language.say("does not keep a kill for want of memory inside"))
    }
    if let value = rows.value(arm, .kill, "kill") {
      let time = language.figures(Figures.quantity(value, unit: "ns"))
      clauses.append(language.say("is ended as a whole in %1", time))
    }
    return clauses
  }
}
