package import Model

/// What each technique answered to the questions about its isolation, as a page shows it.
package struct AnswerWords: Sendable {
  /// One question: a word for each technique, nil where it was not asked.
  package struct Line: Sendable {
    package let probe: String
    package let words: [Boundary?]
  }

  /// How many questions of a family leave the host open, of those answered, for each technique.
  package struct Family: Sendable {
    package let name: String
    package let shares: [(exposed: Int, asked: Int)]
  }

  /// Labels of the techniques that were asked; the baseline's repetition is left out.
  package let techniques: [String]
  package let lines: [Line]
  package let families: [Family]
  package let absences: [KeyRows.Absence]

  package init(_ inputs: ChartInputs) {
    let table = ArmTable(inputs)
    let rows = BoundaryRows(inputs, arms: table.arms)
    let asked = rows.arms.indices.filter {
      rows.reasons[$0] == nil && !rows.arms[$0].technique.hasSuffix("#2")
    }
    techniques = asked.map { rows.arms[$0].label }
    lines = rows.probes.indices.map { index in
      Line(
        probe: rows.probes[index].name, words: asked.map { rows.cell($0, index)?.boundary })
    }
    families = rows.families.map { family in
      Family(name: family, shares: asked.map { rows.exposure($0, in: family) })
    }
    absences = KeyRows.absences(inputs, table).filter { $0.probe.isEmpty }
  }

  /// The same over all families.
  package var shares: [(exposed: Int, asked: Int)] {
    techniques.indices.map { index in
      families.reduce((exposed: 0, asked: 0)) {
        ($0.exposed + $1.shares[index].exposed, $0.asked + $1.shares[index].asked)
      }
    }
  }
}
