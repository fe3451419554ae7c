/// Resamples of the blocks of a run, drawn once and used for every ratio of that many blocks.
///
/// A block is drawn as a whole, so that what its arms had in common stays together. Drawing once
/// makes every ratio reproducible by itself, whatever else is computed beside it, and leaves two
/// passes over small counters per ratio.
package struct BlockResamples: Sendable {
  /// Fewest blocks with a usable interval, the same as the median's.
  package static let fewestBlocks = 6
  /// Most blocks that can be resampled at once.
  package static let mostBlocks = Int(UInt16.max)

  package let blocks: Int
  package let resamples: Int
  package let seed: UInt64
  /// How often a block occurs in a resample; a block's counts for all resamples are adjacent.
  private let counts: [UInt16]

  /// - Parameters:
  ///   - blocks: 1 to `mostBlocks`.
  ///   - resamples: at least 40, so that 95 % of them leave one on each side.
  package init(blocks: Int, resamples: Int = 10_000, seed: UInt64) {
    precondition((1...BlockResamples.mostBlocks).contains(blocks) && resamples >= 40)
    self.blocks = blocks
    self.resamples = resamples
    self.seed = seed
    var random = RandomNumbers(seed: seed)
    var counts = [UInt16](repeating: 0, count: blocks * resamples)
    for resample in 0..<resamples {
      for _ in 0..<blocks {
        counts[random.number(below: blocks) * resamples + resample] += 1
      }
    }
    self.counts = counts
  }

  /// The median of `values` in each resample.
  /// - Parameter values: one per block, in the order of the blocks.
  package func medians(of values: [Double]) -> [Double] {
    precondition(values.count == blocks, "there is one value per block")
    let order = values.indices.sorted { values[$0] < values[$1] }
    // The median's rank is the number of ranks whose running count stays below half the blocks;
    // for an even number it lies between two of them.
    let lowerTarget = UInt16((blocks + 1) / 2)
    let upperTarget = UInt16(blocks / 2 + 1)
    var running = [UInt16](repeating: 0, count: resamples)
    var lower = running
    var upper = running
    for block in order {
      let first = block * resamples
      for resample in 0..<resamples {
        let total = running[resample] &+ counts[first &+ resample]
        running[resample] = total
        lower[resample] &+= total < lowerTarget ? 1 : 0
        upper[resample] &+= total < upperTarget ? 1 : 0
      }
    }
    return (0..<resamples).map { resample in
      let low = values[order[Int(lower[resample])]]
      let high = values[order[Int(upper[resample])]]
      return low + (high - low) / 2
    }
  }
}

extension BlockResamples {
  /// The median, in each resample, of values of which each belongs to a block.
  ///
  /// A block's values occur together, as often as the block does.
  /// - Parameter values: any number per block; none outside of the blocks.
  package func medians(of values: [(value: Double, block: Int)]) -> [Double] {
    let order = values.indices.sorted { values[$0].value < values[$1].value }
    var totals = [UInt32](repeating: 0, count: resamples)
    add(values.map(\.block), to: &totals)
    var running = [UInt32](repeating: 0, count: resamples)
    var lower = running
    var upper = running
    for index in order {
      let first = values[index].block * resamples
      for resample in 0..<resamples {
        let count = running[resample] &+ UInt32(counts[first &+ resample])
        running[resample] = count
        lower[resample] &+= count < (totals[resample] &+ 1) / 2 ? 1 : 0
        upper[resample] &+= count < totals[resample] / 2 &+ 1 ? 1 : 0
      }
    }
    return (0..<resamples).map { resample in
      // A resample of nothing but blocks without values has no median.
      guard totals[resample] > 0 else { return .nan }
      let low = values[order[Int(lower[resample])]].value
      let high = values[order[Int(upper[resample])]].value
      return low + (high - low) / 2
    }
  }

  private func add(_ blocks: [Int], to totals: inout [UInt32]) {
    for block in blocks {
      let first = block * resamples
      for resample in 0..<resamples { totals[resample] &+= UInt32(counts[first &+ resample]) }
    }
  }

  /// The percentile interval that leaves 2.5 % of `estimates` outside on each side; nil when one
  /// of them is no number.
  package static func interval(of estimates: [Double]) -> Interval? {
    guard estimates.count >= 40, estimates.allSatisfy(\.isFinite) else { return nil }
    let sorted = estimates.sorted()
    // The (B + 1)α/2-th smallest and largest, as Davison and Hinkley, "Bootstrap Methods", 5.3.
    let outside = max((sorted.count + 1) / 40, 1)
    return Interval(low: sorted[outside - 1], high: sorted[sorted.count - outside])
  }
}
