import Documents
import Labs
import Linux
import SystemPackage

/// Where a lab's runs, its prediction and its reports are.
struct LabFolder {
  static let usualParent = FilePath("labs")
  private static let predictionFile = "prediction.txt"
  private static let nameFile = "lab.txt"
  /// A prediction is some sentences; more would be no prediction but an answer.
  private static let mostPredictionBytes = 10_000

  let lab: Lab
  let path: FilePath

  /// - Parameters:
  ///   - out: what `--out` names; the usual place when nil.
  ///   - isOneOfMany: whether it names a folder of several labs.
  init(_ lab: Lab, out: String?, isOneOfMany: Bool) {
    self.lab = lab
    guard let out else {
      path = Self.usualParent.appending(lab.name)
      return
    }
    path = isOneOfMany ? FilePath(out).appending(lab.name) : FilePath(out)
  }

  /// The folder that a report is asked of: the lab's own, or one with several labs in it.
  ///
  /// Some labs are called as their suite is, so a folder with the lab's name inside decides.
  init(_ lab: Lab, holding folder: String?) {
    let inside = Self(lab, out: folder, isOneOfMany: true)
    self = folder != nil && inside.isBegun ? inside : Self(lab, out: folder, isOneOfMany: false)
  }

  func folder(of run: LabRun) -> FilePath { path.appending(run.suite) }

  /// Whether any of its runs was begun.
  var isBegun: Bool { lab.runs.contains { Folder.exists(folder(of: $0)) } }

  /// Labs have runs of the same suites, about other techniques: one must not pass for another's.
  func refuseAnother() throws(Refusal) {
    guard let name = TextFile.firstLine(path.appending(Self.nameFile)), name != lab.name else {
      return
    }
    throw Refusal(
      .usage, "\(path) holds the runs of another lab than \(lab.name); choose another folder.")
  }

  /// Says whose runs will be here.
  func mark() throws(Refusal) {
    do {
      try Folder.makeAll(path)
      try RunFolder.replace(path.appending(Self.nameFile), Array((lab.name + "\n").utf8))
    } catch {
      throw Refusal(
        .precondition, "\(path) cannot be written: \(error); choose another folder with --out.")
    }
  }

  /// What was written down before the first run; nil without it.
  func prediction() throws(Refusal) -> String? {
    let file = path.appending(Self.predictionFile)
    guard Folder.exists(file) else { return nil }
    do throws(LinuxError) {
      let bytes = try TextFile.regularBytes(file, atMost: Int64(Self.mostPredictionBytes))
      return String(decoding: bytes, as: UTF8.self)
    } catch { throw Refusal(.precondition, "\(error); restore the prediction or remove it.") }
  }

  /// Keeps a prediction that is made before any run; the same one again is no other.
  func keep(_ text: String) throws(Refusal) {
    let bytes = Array((text + "\n").utf8)
    if let earlier = try prediction(), Array(earlier.utf8) == bytes { return }
    guard !isBegun, !Folder.exists(path.appending(Self.predictionFile)) else {
      throw Refusal(
        .usage,
        "\(path) has a prediction or runs already, so another one would be none; leave --predict "
          + "out, or choose another folder with --out.")
    }
    guard bytes.count <= Self.mostPredictionBytes else {
      throw Refusal(.usage, "the prediction is longer than 10,000 bytes; say it in fewer words.")
    }
    do {
      try Folder.makeAll(path)
      try RunFolder.replace(path.appending(Self.predictionFile), bytes)
    } catch {
      throw Refusal(
        .precondition,
        "the prediction cannot be written: \(error); choose another folder with --out.")
    }
  }

  /// `demo-drift.txt`, and in other languages `demo-drift.pt.txt`.
  private func file(of demonstration: String, _ language: Language) -> FilePath {
    let suffix = language == .english ? "" : ".\(language.rawValue)"
    return path.appending("demo-\(demonstration)\(suffix).txt")
  }

  /// What a simulation has printed; nil where it has not been made, or cannot be read.
  func output(of demonstration: String, in language: Language) -> String? {
    let file = file(of: demonstration, language)
    guard let bytes = try? TextFile.regularBytes(file, atMost: 1 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps what a simulation has printed.
  func keep(
    _ lines: [String], of demonstration: String, in language: Language
  ) throws(Refusal) {
    do {
      try RunFolder.replace(
        file(of: demonstration, language), Array(lines.joined(separator: "\n").utf8))
    } catch {
      throw Refusal(
        .precondition, "what \(demonstration) says cannot be written: \(error); make room.")
    }
  }
}
