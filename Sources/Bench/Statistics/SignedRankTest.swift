/// Wilcoxon's signed-rank test on pairs (Wilcoxon 1945): secondary to intervals, never a headline.
package enum SignedRankTest {
  /// Up to this many differences other than 0 the probability is exact, with ties too; above it is
  /// the normal approximation with corrections for ties and continuity.
  package static let mostExactPairs = 50

  /// The two-sided probability of signed ranks at least as uneven, if differences of either sign
  /// were equally likely.
  ///
  /// Zero differences are left out, as Wilcoxon did; nil when none is left.
  package static func probability(ofDifferences differences: [Double]) -> Double? {
    let remaining = differences.filter { $0 != 0 }.sorted { abs($0) < abs($1) }
    guard !remaining.isEmpty else { return nil }
    let ranks = doubledRanks(ofMagnitudes: remaining.map { abs($0) })
    let positive = zip(remaining, ranks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
    return remaining.count <= mostExactPairs
      ? exact(positive: positive, ranks: ranks) : normal(positive: positive, ranks: ranks)
  }

  /// Twice the rank of every magnitude, ties sharing their mean rank: whole numbers.
  private static func doubledRanks(ofMagnitudes sorted: [Double]) -> [Int] {
    var ranks: [Int] = []
    while ranks.count < sorted.count {
      let first = ranks.count
      let size = sorted[first...].prefix { $0 == sorted[first] }.count
      ranks += Array(repeating: 2 * first + size + 1, count: size)
    }
    return ranks
  }

  /// Counts the choices of signs by the sum of their positive ranks.
  private static func exact(positive: Int, ranks: [Int]) -> Double {
    let total = ranks.reduce(0, +)
    var shares = [Double](repeating: 0, count: total + 1)
    shares[0] = 1
    var reached = 0
    for rank in ranks {
      reached += rank
      for sum in stride(from: reached, through: 0, by: -1) {
        let withRank = sum >= rank ? shares[sum - rank] : 0
        shares[sum] = (shares[sum] + withRank) / 2
      }
    }
    let smaller = min(positive, total - positive)
    return min(2 * shares[...smaller].reduce(0, +), 1)
  }

  private static func normal(positive: Int, ranks: [Int]) -> Double {
    // Under equal signs the sum's variance is a quarter of the squared ranks', ties included.
    let squares = ranks.reduce(0.0) { $0 + Double($1) * Double($1) / 4 }
    let sum = Double(positive) / 2
    let expected = Double(ranks.reduce(0, +)) / 4
    let distance = max(abs(sum - expected) - 0.5, 0)
    return min(2 * NormalDistribution.upperTail(distance / (squares / 4).squareRoot()), 1)
  }
}

/// Holm's correction of a family of tests (Holm 1979).
package enum HolmCorrection {
  /// The adjusted probabilities, in the order given: the chance that any true null of the family
  /// is rejected stays below the level that one compares them with.
  package static func adjusted(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    var adjusted = probabilities
    var largest = 0.0
    for (place, index) in order.enumerated() {
      let scaled = probabilities[index] * Double(probabilities.count - place)
      largest = max(largest, min(scaled, 1))
      adjusted[index] = largest
    }
    return adjusted
  }
}
