/// Vargha and Delaney's Â₁₂ (2000): an effect size that knows no distribution.
package enum Superiority {
  /// How often a value of the first sample is larger than one of the second, ties counting half:
  /// 0.5 when neither tends to be larger; nil when a sample is empty.
  package static func probability(_ first: Distribution, over second: Distribution) -> Double? {
    guard first.count > 0, second.count > 0 else { return nil }
    var smaller = 0
    var smallerOrEqual = 0
    var halves = 0
    for value in first.sorted {
      while smaller < second.count, second.sorted[smaller] < value { smaller += 1 }
      while smallerOrEqual < second.count, second.sorted[smallerOrEqual] <= value {
        smallerOrEqual += 1
      }
      halves += smaller + smallerOrEqual
    }
    return Double(halves) / (2 * Double(first.count) * Double(second.count))
  }
}
