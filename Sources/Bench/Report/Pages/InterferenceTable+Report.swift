internal import Documents

extension InterferenceTable {
  func tables(in language: Language) -> [ReportTable] {
    let words = ReportWords(language: language)
    let neighbours = names(\.neighbour)
    let heads = ["technique", "victim"] + neighbours
    let rows = parts.flatMap { part in
      names(\.victim).map { victim in
        [words.name(part.arm.label), words.name(victim)]
          + neighbours.map { neighbour in
            let cell = part.cells.first { $0.victim == victim && $0.neighbour == neighbour }
            return words.cell(cell.map(Self.text) ?? "", order: cell?.slowdown)
          }
      }
    }
    let table = Document.Table(
      caption: language.words(title),
      columns: heads.enumerated().map { place, head in
        .init(place < 2 ? language.words(head) : head, isNumber: place > 1)
      }, rows: rows)
    return [ReportTable(table: table, notes: [])]
  }

  func sentences(in language: Language) -> [ReportSentence] {
    let words = ReportWords(language: language)
    return parts.filter { !isSecond($0.arm) }.map { part in
      guard let worst = part.worst else {
        return ReportSentence(
          label: part.arm.label, clause: language.say("has no value here"))
      }
      let estimate = Figures.ratio(worst.answer.value)
      let most =
        words.estimate(estimate)
        ?? language.figures("\(Figures.shortRatio(worst.slowdown ?? 1))×")
      let name = worst.answer.question.title
      let clause =
        part.losers.isEmpty
        ? language.say(
          "lets every victim keep at least half of its pace; at worst it takes %1 as long (%2)",
          most, name)
        : language.say(
          "lets %1 of %2 victims fall below half of their pace; at worst it takes %3 as long (%4)",
          "\(part.losers.count)", "\(part.cells.count)", most, name)
      return ReportSentence(label: part.arm.label, clause: clause)
    }
  }
}
