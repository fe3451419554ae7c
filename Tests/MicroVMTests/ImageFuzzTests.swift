import Statistics
import Testing

@testable import MicroVM

/// Images from whoever: a loader either refuses one, or what it loads stays where it belongs.
struct ImageFuzzTests {
  private let space: Range<UInt64> = 0x100000..<0x180000

  @Test func noProgramCrashesTheLoader() throws {
    let memory = try GuestMemory(byteCount: 0x180000)
    let original = GuestProgram().file
    Fuzzing.run("program", share: 10) { numbers in
      let file = Self.mutated(original, &numbers)
      guard let image = try? ExecutableImage(file, within: space) else { return }
      for segment in image.segments {
        guard space.lowerBound <= segment.memory.lowerBound,
          segment.memory.upperBound <= space.upperBound
        else { throw FuzzFailure("segment outside: \(segment)") }
      }
      try image.load(into: memory)
      try image.reset(in: memory)
    }
  }

  /// A file with bytes changed where headers are, numbers set to edges, cut off, or grown.
  static func mutated(
    _ original: [UInt8], _ numbers: inout RandomNumbers, headers: Range<Int> = 0..<512
  ) -> [UInt8] {
    var file = original
    for _ in 0..<numbers.number(in: 1...4) {
      guard !file.isEmpty else { break }
      switch numbers.number(below: 8) {
      case 0: file.removeLast(numbers.number(in: 1...file.count))
      case 1: file += numbers.bytes(numbers.number(below: 256))
      case 2: file[numbers.number(below: file.count)] = UInt8(truncatingIfNeeded: numbers.next())
      case 3: file[numbers.number(below: file.count)] ^= 1 << UInt8(numbers.number(below: 8))
      case 4:
        let place = headers.lowerBound + numbers.number(below: headers.count)
        if place < file.count { file[place] = UInt8(truncatingIfNeeded: numbers.edge()) }
      default:
        // Fields are aligned to their sizes, and headers are what matters.
        let width = numbers.pick([2, 4, 8])
        let place = (headers.lowerBound + numbers.number(below: headers.count)) / width * width
        let value = numbers.once(in: 2) ? numbers.edge() : 0x100000 &+ numbers.edge() % 0x80000
        for index in 0..<width where place + index < file.count {
          file[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
        }
      }
    }
    return file
  }
}
