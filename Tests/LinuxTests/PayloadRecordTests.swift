import Linux
import Model
import PayloadABI
import Testing

struct PayloadRecordTests {
  private func ready(
    magic: UInt32 = PAYLOAD_MAGIC, kind: UInt32 = PAYLOAD_KIND_READY, bytes: UInt32 = 32,
    nonce: UInt64 = 9
  ) -> payload_ready {
    payload_ready(
      header: payload_header(magic: magic, kind: kind, bytes: bytes, platform: 1, nonce: nonce),
      first_tsc: 77)
  }

  private func decode(_ record: payload_ready, count: Int = 32) throws -> Ticks {
    try withUnsafeBytes(of: record) { bytes in
      try PayloadRecord.ready(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]), nonce: 9)
    }
  }

  @Test func readsTheFirstStamp() throws {
    #expect(PayloadRecord.readyBytes == 32)
    #expect(try decode(ready()) == 77)
  }

  @Test func refusesWhatIsNotTheRecordOfThisTrial() {
    let foreign = TechniqueError(.invalid, "what the payload sent is not a ready record")
    #expect(throws: foreign) { try decode(ready(magic: 1)) }
    #expect(throws: foreign) { try decode(ready(kind: PAYLOAD_KIND_RESULT)) }
    #expect(throws: foreign) { try decode(ready(bytes: 33)) }
    #expect(
      throws: TechniqueError(.invalid, "the payload's ready record belongs to another trial")
    ) { try decode(ready(nonce: 8)) }
    #expect(
      throws: TechniqueError(.invalid, "the payload's ready record has 31 bytes, not 32")
    ) { try decode(ready(), count: 31) }
  }

  private func expect(
    _ mark: PayloadRecord.Mark, token: UInt64, kind: UInt32 = PAYLOAD_KIND_MARK
  ) throws {
    let record = payload_mark(
      header: payload_header(
        magic: PAYLOAD_MAGIC, kind: kind, bytes: 32, platform: 1, nonce: 9), token: token)
    try withUnsafeBytes(of: record) { try PayloadRecord.expect(mark, in: $0, nonce: 9) }
  }

  @Test func knowsAMarkByItsToken() throws {
    try expect(.begin, token: 1)
    try expect(.end, token: 2)
    // (5 ^ 9) * 0x9e3779b97f4a7c15, modulo 2^64.
    try expect(.answer(to: 5), token: 0x6a99_b4b1_f77d_d0fc)
  }

  @Test func refusesAnotherMark() {
    #expect(throws: TechniqueError(.invalid, "the payload's mark is not that of begin")) {
      try expect(.begin, token: 2)
    }
    #expect(throws: TechniqueError(.invalid, "the payload's mark is not that of answer(to: 5)")) {
      try expect(.answer(to: 5), token: 5)
    }
    #expect(throws: TechniqueError(.invalid, "what the payload sent is not a mark record")) {
      try expect(.end, token: 2, kind: PAYLOAD_KIND_READY)
    }
  }

  @Test func readsWhatThePayloadDidAndSaw() throws {
    var record = payload_result()
    record.header = payload_header(
      magic: PAYLOAD_MAGIC, kind: PAYLOAD_KIND_RESULT,
      bytes: UInt32(PayloadRecord.resultBytes), platform: 2, nonce: 9)
    record.checksum = 5
    record.operations = 6
    record.work_begin_tsc = 100
    record.work_end_tsc = 130
    record.observed_tsc = 137
    record.evidence.namespaces.3 = 4_026_531_836
    record.evidence.process = 1
    record.evidence.no_new_privileges = 1
    // Neither a text without its end nor one that claims to be longer than its field.
    withUnsafeMutableBytes(of: &record.evidence.host_name) { bytes in
      for index in bytes.indices { bytes[index] = UInt8(ascii: "h") }
    }
    withUnsafeMutableBytes(of: &record.evidence.cgroup) { $0.copyBytes(from: "0::/a\n".utf8) }
    record.evidence.cgroup_bytes = .max
    let outcome = try withUnsafeBytes(of: record) { try PayloadRecord.result(from: $0, nonce: 9) }
    #expect(outcome.checksum == 5)
    #expect(outcome.operations == 6)
    #expect(outcome.workTicks == 30)
    #expect(outcome.observationTicks == 7)
    #expect(outcome.evidence.platform == .unikernel)
    #expect(outcome.evidence.namespaces == [.pid: 4_026_531_836])
    #expect(outcome.evidence.processID == 1)
    #expect(outcome.evidence.noNewPrivileges)
    #expect(outcome.evidence.hostName == String(repeating: "h", count: 64))
    #expect(outcome.evidence.cgroup == "0::/a\n")
  }
}
