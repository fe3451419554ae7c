/// Which arms share a panel: one panel up to eight arms, small multiples by technique beyond.
///
/// Eight is as many curves as a reader can tell apart; every arm is in at least one panel.
struct ChartPanel: Equatable {
  static let mostArms = 8

  /// Empty when there is only one panel.
  let title: String
  /// Indices of arms, from 0.
  let arms: [Int]

  static func panels(of arms: [Arm]) -> [ChartPanel] {
    let all = Array(arms.indices)
    if all.count <= mostArms { return [ChartPanel(title: "", arms: all)] }
    var panels = chunks(all.filter { arms[$0].variant.isEmpty }, title: "techniques")
    var techniques: [String] = []
    for arm in arms where !arm.variant.isEmpty && techniques.last != arm.technique {
      techniques.append(arm.technique)
    }
    for technique in techniques {
      let family = all.filter { arms[$0].technique == technique }
      panels += chunks(family, title: technique)
    }
    return panels
  }

  /// Panels of nearly equal size, none with more than `mostArms` arms.
  private static func chunks(_ arms: [Int], title: String) -> [ChartPanel] {
    if arms.isEmpty { return [] }
    let count = (arms.count + mostArms - 1) / mostArms
    return (0..<count).map { index in
      let part = arms[(index * arms.count / count)..<((index + 1) * arms.count / count)]
      let name = count == 1 ? title : "\(title) (\(index + 1) of \(count))"
      return ChartPanel(title: name, arms: Array(part))
    }
  }
}
