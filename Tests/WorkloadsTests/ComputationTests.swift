import PayloadABI
import Testing
import Workloads

/// What the computing workloads compute, and that they notice a wrong result; inside this process.
struct ComputationTests {
  private func hash(_ message: [UInt8]) -> String {
    let words = message.withUnsafeBytes { SHA256.digest(of: $0) }
    return (0..<8).map { index in
      let digits = String(words[index], radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The examples of FIPS 180-4's publisher, then lengths around the ends of a block, whose hashes
  /// are those of sha256sum(1).
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func hashesLikeTheStandard(_ message: String, _ expected: String) {
    #expect(hash(Array(message.utf8)) == expected)
  }

  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
    (100_000, "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"),
  ])
  func hashesEveryLength(_ count: Int, _ expected: String) {
    #expect(hash([UInt8](repeating: UInt8(ascii: "a"), count: count)) == expected)
  }

  /// Computed by another program from the description of the work.
  @Test(
    arguments: [
      ("integer", 0x48f0_71be_a4a4_46fe, 0xad85_2f7a_c8c7_80ba),
      ("float", 0x3ff2_4924_9169_0426, 0x4041_2b3c_965e_3b1c),
      ("branches", 0x4e26_17cb_0f37_0324, 0xc0d8_2da0_c0df_3567),
      ("sha256", 0x1b21_aef2_b9d4_6b9e, 0xf58a_2bf0_9207_e091),
      ("copy", 0xf94f_b3cb_7f77_ff22, 0x2fce_49f0_1ffc_e5eb),
      ("triad", 0x81e2_13a2_e324_c1a9, 0xada5_3cea_b8ef_d8e6),
    ] as [(String, UInt64, UInt64)])
  func expectsWhatTheWorkIsSaidToGive(_ name: String, _ first: UInt64, _ second: UInt64) throws {
    let workload = try workload(name)
    #expect(workload.expectedChecksum(scale: 1, nonce: 0xbead_1234) == first)
    #expect(workload.expectedChecksum(scale: 1, nonce: 0xfedc_ba98_7654_3210) == second)
  }

  @Test(arguments: ["integer", "float", "branches", "sha256"])
  func aResultThatDiffersIsNoOperation(_ name: String) throws {
    guard case .timed(let work) = try workload(name).form else { return }
    var state = payload_work(nonce: 5, image: nil)
    defer { work.finish(&state) }
    #expect(work.prepare(&state) == 0)
    #expect(work.perform(3, &state) == 3)
    #expect(state.attempted == nil)
    state.checksum ^= 1
    #expect(work.perform(3, &state) == 0)
    #expect(state.status == PAYLOAD_STATUS_FAILED)
    #expect(state.attempted.map { String(cString: $0) } == "compute the same again")
  }

  @Test func aStepThatIsMissingInTheRingIsNoOperation() throws {
    guard case .timed(let work) = try workload("chase-16k").form else { return }
    var state = payload_work(nonce: 5, image: nil)
    defer { work.finish(&state) }
    #expect(work.prepare(&state) == 0)
    // 256 lines: after as many steps the work is where it was.
    let begin = state.position
    #expect(work.perform(256, &state) == 256)
    #expect(state.position == begin)
    for count in [1, 7, 8, 9, 255] as [UInt64] { #expect(work.perform(count, &state) == count) }
    // A line that is its own successor.
    let line = try #require(UnsafeMutablePointer<UInt64>(bitPattern: UInt(state.position)))
    line[0] = state.position
    #expect(work.perform(9, &state) == 0)
    #expect(state.attempted.map { String(cString: $0) } == "follow the ring")
  }

  @Test func everyRingIsWholeAndInAnOrderOfItsOwn() throws {
    guard case .timed(let work) = try workload("chase-16k").form else { return }
    let orders = ([1, 2] as [UInt64]).map { nonce in
      var state = payload_work(nonce: nonce, image: nil)
      defer { work.finish(&state) }
      #expect(work.prepare(&state) == 0)
      let base = UInt64(UInt(bitPattern: state.memory))
      return (0..<256).map { _ in
        _ = work.perform(1, &state)
        return (state.position - base) / 64
      }
    }
    for order in orders { #expect(order.sorted() == Array(0..<256)) }
    #expect(orders[0] != orders[1])
    #expect(orders[0] != Array(0..<256))
  }

  @Test(arguments: ["getpid", "clock-vdso", "clock-call", "read-zero", "mmap", "eventfd", "epoll"])
  func runsInsideTheToolToo(_ name: String) throws {
    guard case .timed(let work) = try workload(name).form else { return }
    var state = payload_work(nonce: 5, image: nil)
    defer { work.finish(&state) }
    #expect(work.prepare(&state) == 0)
    #expect(work.perform(10, &state) == 10)
  }

  private func workload(_ name: String) throws -> Workload {
    try #require(Workload.catalog.first { "\($0.name)" == name })
  }
}
