internal import Model

/// The hashes of a finished run's files, in the format of sha256sum: `SHA256SUMS`.
///
/// `sha256sum -c SHA256SUMS` in the run's folder verifies them without this program.
package struct RunSeal: Sendable, Equatable {
  package static let file = "SHA256SUMS"
  /// What every run's seal covers.
  package static let members = [
    Plan.file, Manifest.file, Table<Sample>.samples.file,
    Table<EnvironmentReading>.environment.file, Table<SummaryRow>.summary.file,
  ]

  /// What a seal covers too where it is there: a reproduction's published numbers beside the run's.
  package static let extras = [Table<PublishedRow>.published.file, PublishedRow.page]

  /// 64 hexadecimal digits by the name of the file.
  package let digests: [String: String]

  /// Seals these files, by name.
  package init(of files: [String: [UInt8]]) {
    digests = files.mapValues(Digest.sha256)
  }

  /// Reads a seal.
  /// - Throws: when a line is not a digest, two spaces and a name, or a name occurs twice.
  package init(parsing bytes: [UInt8]) throws(ResultsError) {
    var digests: [String: String] = [:]
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where index < lines.count - 1 || !line.isEmpty {
      let text = String(decoding: line, as: UTF8.self)
      let digest = String(text.prefix(64))
      let name = String(text.dropFirst(66))
      let isDigest = digest.utf8.allSatisfy {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
      }
      guard digest.utf8.count == 64, isDigest, text.dropFirst(64).hasPrefix("  "), !name.isEmpty
      else {
        throw ResultsError(
          file: Self.file, line: index + 1, reason: "is not a SHA-256, two spaces and a name")
      }
      guard digests.updateValue(digest, forKey: name) == nil else {
        throw ResultsError(file: Self.file, line: index + 1, reason: "\(name) stands there twice")
      }
    }
    self.digests = digests
  }

  /// The file's text, sorted by name.
  package var text: String {
    digests.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }

  /// What differs from the sealed state, one sentence each.
  /// - Parameters:
  ///   - files: bytes by name; a file that is missing is not in it.
  ///   - members: what the seal has to cover.
  package func faults(
    of files: [String: [UInt8]], members: [String] = RunSeal.members
  ) -> [String] {
    let unsealed = members.filter { digests[$0] == nil }.map {
      "\(Self.file) does not name \($0), which every seal covers."
    }
    let changed = digests.keys.sorted().compactMap { name -> String? in
      guard let bytes = files[name] else { return "\(name) is sealed and missing." }
      return Digest.sha256(bytes) == digests[name]
        ? nil : "\(name) has been changed since the run was sealed."
    }
    return unsealed + changed
  }
}
