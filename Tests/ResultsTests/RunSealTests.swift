import Results
import Testing

@Suite struct RunSealTests {
  private static let digestOfABC =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  // FIPS 180-4's own examples and RFC 6234's million of a's.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", digestOfABC),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func hashesAsTheStandardSays(_ text: String, _ digest: String) {
    #expect(Digest.sha256(Array(text.utf8)) == digest)
  }

  @Test func isWrittenAsSha256sumWritesIt() throws {
    let seal = RunSeal(of: ["b": Array("abc".utf8), "a": Array("abc".utf8)])
    #expect(seal.text == "\(Self.digestOfABC)  a\n\(Self.digestOfABC)  b\n")
    #expect(try RunSeal(parsing: Array(seal.text.utf8)) == seal)
  }

  @Test func namesWhatWasChangedIsMissingOrIsNotCovered() {
    let seal = RunSeal(of: ["a": Array("abc".utf8), "b": [], "c": []])
    #expect(
      seal.faults(of: ["a": [1], "b": []], members: ["a", "d"]) == [
        "SHA256SUMS does not name d, which every seal covers.",
        "a has been changed since the run was sealed.", "c is sealed and missing.",
      ])
    #expect(seal.faults(of: ["a": Array("abc".utf8), "b": [], "c": []], members: ["a"]) == [])
  }

  @Test(arguments: [
    "abc  a\n", "\(digestOfABC) a\n", "\(digestOfABC)  \n", "\n",
    "BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n",
  ])
  func refusesALineThatIsNoDigestAndName(_ text: String) {
    #expect(throws: ResultsError.self) { try RunSeal(parsing: Array(text.utf8)) }
  }

  @Test func refusesANameThatStandsThereTwice() {
    let line = "\(Self.digestOfABC)  a\n"
    #expect(throws: ResultsError.self) { try RunSeal(parsing: Array((line + line).utf8)) }
  }
}
