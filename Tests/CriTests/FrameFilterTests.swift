import NIOCore
import Testing

@testable import Cri

@Suite struct FrameFilterTests {
  // Settings of no content, a ping, its acknowledgment, and data of three bytes, written out.
  private let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]
  private let ping: [UInt8] = [0, 0, 8, 6, 0, 0, 0, 0, 0, 2, 4, 16, 16, 9, 14, 7, 7]
  private let answer: [UInt8] = [0, 0, 8, 6, 1, 0, 0, 0, 0, 2, 4, 16, 16, 9, 14, 7, 7]
  private let data: [UInt8] = [0, 0, 3, 0, 1, 0, 0, 0, 5, 6, 6, 6]

  /// However the stream falls into pieces, down to single bytes.
  @Test(arguments: 1...60)
  func answersPingsAndPassesTheRest(_ pieceByteCount: Int) {
    let (passed, answers) = sort(settings + ping + data + ping + data, by: pieceByteCount)
    #expect(passed == settings + data + data)
    #expect(answers == answer + answer)
  }

  @Test func leavesOutResetsWithoutAnErrorAlone() {
    let calm: [UInt8] = [0, 0, 4, 3, 0, 0, 0, 0, 5, 0, 0, 0, 0]
    let refused: [UInt8] = [0, 0, 4, 3, 0, 0, 0, 0, 5, 0, 0, 0, 7]
    for count in 1...20 {
      let (passed, answers) = sort(calm + data + refused + calm, by: count)
      #expect(passed == data + refused)
      #expect(answers == [])
    }
  }

  @Test func passesAcknowledgmentsAndPingsOfAWrongLength() {
    let short: [UInt8] = [0, 0, 3, 6, 0, 0, 0, 0, 0, 1, 2, 3]
    let (passed, answers) = sort(answer + short, by: 100)
    #expect(passed == answer + short)
    #expect(answers == [])
  }

  private func sort(_ stream: [UInt8], by count: Int) -> (passed: [UInt8], answers: [UInt8]) {
    var filter = FrameFilter()
    var all: (passed: [UInt8], answers: [UInt8]) = ([], [])
    for start in stride(from: 0, to: stream.count, by: count) {
      let piece = stream[start..<min(start + count, stream.count)]
      let sorted = filter.sort(ByteBuffer(bytes: piece))
      all.passed += Array(sorted.passed.readableBytesView)
      all.answers += Array(sorted.answers.readableBytesView)
    }
    return all
  }
}
