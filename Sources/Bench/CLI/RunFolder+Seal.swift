import Linux
import Results
import SystemPackage

/// A finished run is sealed: from then on every edit of its files shows.
extension RunFolder {
  /// Writes the hashes of a run's files beside them.
  static func seal(_ folder: FilePath) throws(Refusal) {
    let files = sealedFiles(of: folder)
    let missing = RunSeal.members.filter { files[$0] == nil }
    guard missing.isEmpty else {
      throw Refusal(
        .precondition, "\(folder) cannot be sealed: \(missing.joined(separator: ", ")) is missing.")
    }
    do {
      try replace(folder.appending(RunSeal.file), Array(RunSeal(of: files).text.utf8))
    } catch {
      throw Refusal(
        .precondition,
        "the run cannot be sealed: \(error); make room, then `bench check --seal \(folder)`.")
    }
  }

  /// Changes what is derived, and seals a run anew whose seal was right before; one that was edited
  /// keeps its broken seal.
  static func keepingSeal(of folder: FilePath, _ change: () throws -> Void) throws {
    let wasIntact = isIntact(folder)
    try change()
    if wasIntact { try seal(folder) }
  }

  /// Whether a run is sealed, and as it was then.
  private static func isIntact(_ folder: FilePath) -> Bool {
    guard let bytes = try? TextFile.regularBytes(folder.appending(RunSeal.file)),
      let seal = try? RunSeal(parsing: bytes)
    else { return false }
    return seal.faults(of: sealedFiles(of: folder)).isEmpty
  }

  /// The bytes of what a seal covers, by name; what cannot be read is missing.
  private static func sealedFiles(of folder: FilePath) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in RunSeal.members + RunSeal.extras {
      files[name] = try? TextFile.regularBytes(folder.appending(name))
    }
    return files
  }
}
