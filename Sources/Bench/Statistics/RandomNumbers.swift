/// A seeded stream of numbers that is the same on every host and for every version of Swift.
///
/// SplitMix64 (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", 2014): the
/// state grows by the golden gamma and is mixed by Stafford's variant 13. What has to be
/// reproducible uses the methods below: the standard library's `shuffle` and `random(in:)` may
/// consume the stream differently from one version to the next.
package struct RandomNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The stream that belongs to `seed`; every seed is a good one, 0 too.
  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number in `0..<bound`, every one equally likely (Lemire: "Fast Random Integer Generation
  /// in an Interval", 2019).
  /// - Parameter bound: at least 1.
  package mutating func number(below bound: Int) -> Int {
    precondition(bound > 0, "there is no number below \(bound)")
    let width = UInt64(bound)
    var product = next().multipliedFullWidth(by: width)
    if product.low < width {
      // The lowest products are one too many for some results; they are drawn again.
      let excess = (0 &- width) % width
      while product.low < excess { product = next().multipliedFullWidth(by: width) }
    }
    return Int(product.high)
  }

  /// A number in `[0, 1)`, a multiple of 2⁻⁵³.
  package mutating func unitNumber() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts `elements` into one of their orders, each equally likely (Fisher–Yates, from the end).
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, number(below: last + 1))
    }
  }
}
