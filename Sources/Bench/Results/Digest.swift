internal import Crypto

/// SHA-256 (FIPS 180-4): what seals the files of a run, and names images and plans.
package enum Digest {
  /// The digest of `bytes`: 64 hexadecimal digits, as sha256sum prints them.
  package static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
