import Harness
import Model
import Testing

struct DesignTests {
  private let arms = (0..<5).map { Arm(contestant: $0, pace: .spaced) }

  @Test func hasEveryArmOnceInEveryBlock() {
    let design = Design(arms: arms, warmupBlocks: 2, blocks: 50, seed: 7)
    #expect(design.order.count == 52)
    #expect(design.order.allSatisfy { $0.sorted() == [0, 1, 2, 3, 4] })
  }

  @Test func sameSeedSameOrder() {
    let one = Design(arms: arms, warmupBlocks: 1, blocks: 20, seed: 7)
    #expect(one == Design(arms: arms, warmupBlocks: 1, blocks: 20, seed: 7))
    #expect(one.order != Design(arms: arms, warmupBlocks: 1, blocks: 20, seed: 8).order)
  }

  @Test func everyArmComesToEveryPlace() {
    let design = Design(arms: arms, warmupBlocks: 0, blocks: 200, seed: 7)
    for place in 0..<5 { #expect(Set(design.order.map { $0[place] }).count == 5) }
  }

  /// More blocks of the same seed begin with the same ones, so that a run can be continued.
  @Test func longerDesignBeginsLikeAShorterOne() {
    let short = Design(arms: arms, warmupBlocks: 1, blocks: 10, seed: 7)
    let long = Design(arms: arms, warmupBlocks: 1, blocks: 30, seed: 7)
    #expect(Array(long.order[..<11]) == short.order)
  }
}
