import RealModule

/// What a ratio and its interval allow one to say.
package enum Verdict: Sendable, Equatable, CustomStringConvertible, LosslessStringConvertible {
  /// The whole interval lies within the margin around 1.
  case equivalent
  /// The interval excludes 1 and the ratio is at least the margin away, to the worse side.
  case slower
  /// The same to the better side.
  case faster
  /// The same for a metric of which neither side is better.
  case different
  /// The interval excludes 1, but the ratio is less than the margin away.
  case trivial
  /// None of these, and about how many blocks it would take.
  case inconclusive(blocks: Int)
  /// More than 5 % of the trials gave no value, so the rest is a selection.
  case unreliable

  /// Which metric values are better than others.
  package enum Better: Sendable {
    case lower, higher, neither
  }

  /// Differences below this do not matter: 5 %.
  package static let usualMargin = 0.05

  /// Judges `estimate` against 1.
  /// - Parameters:
  ///   - margin: 0.05 for 5 %; above 0.
  ///   - blocks: how many the estimate rests on.
  package init(_ estimate: RatioEstimate, margin: Double, better: Better, blocks: Int) {
    let interval = estimate.interval
    if interval.low > 1 / (1 + margin), interval.high < 1 + margin {
      self = .equivalent
    } else if interval.contains(1) {
      self = .inconclusive(
        blocks: Verdict.blocksNeeded(estimate, margin: margin, blocks: blocks))
    } else if abs(estimate.ratio - 1) < margin {
      self = .trivial
    } else {
      switch better {
      case .lower: self = estimate.ratio > 1 ? .slower : .faster
      case .higher: self = estimate.ratio > 1 ? .faster : .slower
      case .neither: self = .different
      }
    }
  }

  /// About how many blocks shrink the interval, whose width goes with 1/√n, until it leaves out
  /// 1 or fits into the margin, whichever comes first; rounded up to tens.
  private static func blocksNeeded(
    _ estimate: RatioEstimate, margin: Double, blocks: Int
  ) -> Int {
    let halfWidth = (Double.log(estimate.interval.high) - Double.log(estimate.interval.low)) / 2
    let distance = abs(Double.log(estimate.ratio))
    let target = max(distance, Double.log(onePlus: margin) - distance)
    let shrink = max(halfWidth / target, 1)
    let needed = max(Double(blocks) * shrink * shrink, Double(blocks + 1))
    return needed < 1e9 ? Int((needed / 10).rounded(.up)) * 10 : 1_000_000_000
  }

  package var description: String {
    switch self {
    case .equivalent: "equivalent"
    case .slower: "slower"
    case .faster: "faster"
    case .different: "different"
    case .trivial: "trivial"
    case .inconclusive(let blocks): "inconclusive (need ~\(blocks) blocks)"
    case .unreliable: "unreliable"
    }
  }

  /// The verdict that describes itself as `description`; nil for other text.
  package init?(_ description: String) {
    let fixed: [Verdict] = [.equivalent, .slower, .faster, .different, .trivial, .unreliable]
    if let verdict = fixed.first(where: { $0.description == description }) {
      self = verdict
      return
    }
    let (prefix, suffix) = ("inconclusive (need ~", " blocks)")
    guard description.hasPrefix(prefix), description.hasSuffix(suffix),
      let blocks = Int(description.dropFirst(prefix.count).dropLast(suffix.count))
    else { return nil }
    self = .inconclusive(blocks: blocks)
  }
}

extension Verdict {
  /// How far two equal arms of one run were seen to differ, as a margin: 0.07 for a ratio of 1.07
  /// or of 1/1.07.
  package static func floor(ofEqualArms estimate: RatioEstimate) -> Double {
    max(estimate.ratio, 1 / estimate.ratio) - 1
  }

  /// Whether two equal arms differ by more than `margin` beyond doubt: nothing that this run says
  /// can be trusted then.
  package static func isUnstable(equalArms estimate: RatioEstimate, margin: Double) -> Bool {
    estimate.interval.low > 1 + margin || estimate.interval.high < 1 / (1 + margin)
  }
}
