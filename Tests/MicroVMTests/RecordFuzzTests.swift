import Linux
import Model
import Statistics
import Testing

@testable import MicroVM

/// Records from whoever: one is refused, or it is read without a trap.
struct RecordFuzzTests {
  @Test func noRecordCrashesTheReader() {
    let sizes = [
      PayloadRecord.readyBytes, PayloadRecord.markBytes, PayloadRecord.resultBytes,
    ]
    Fuzzing.run("record", share: 1) { numbers in
      let byteCount = numbers.once(in: 8) ? numbers.number(below: 900) : numbers.pick(sizes)
      // Magic, kind, bytes, platform, nonce, before whatever the payload likes.
      let kind = UInt32(numbers.number(in: 1...3))
      var header: [UInt8] = .little(UInt32(0x4843_4e42)) + .little(kind)
      header += .little(UInt32(byteCount)) + .little(UInt32(numbers.number(below: 4)))
      header += .little(UInt64(7))
      let record = Array((header + numbers.bytes(byteCount)).prefix(byteCount))
      record.withUnsafeBytes { bytes in
        _ = PayloadRecord.isResult(bytes)
        _ = try? PayloadRecord.ready(from: bytes, nonce: 7)
        _ = try? PayloadRecord.expect(.begin, in: bytes, nonce: 7)
        _ = try? PayloadRecord.result(from: bytes, nonce: 7)
      }
    }
  }
}
