import Linux
import Results
import SystemPackage

/// The files of a run's folder, read whole.
struct RunFiles {
  let folder: FilePath
  /// Bytes by name; what is not there is not in it.
  let bytes: [String: [UInt8]]
  /// Files that are there and cannot be read, one sentence each.
  let obstacles: [String]

  /// - Throws: `Refusal` when the folder is none, or holds no file of a run.
  init(_ folder: FilePath) throws(Refusal) {
    self.folder = folder
    guard Folder.exists(folder) else { throw Refusal(.precondition, "\(folder) does not exist.") }
    guard Folder.isFolder(folder) else {
      throw Refusal(
        .precondition,
        "\(folder) is a file; give the folder of a run.")
    }
    var bytes: [String: [UInt8]] = [:]
    var obstacles: [String] = []
    for name in RunSeal.members + RunSeal.extras + [RunSeal.file] {
      let path = folder.appending(name)
      guard Folder.exists(path) else { continue }
      do throws(LinuxError) { bytes[name] = try TextFile.regularBytes(path) } catch {
        obstacles.append("\(error).")
      }
    }
    guard RunSeal.members.contains(where: { bytes[$0] != nil }) || !obstacles.isEmpty else {
      throw Refusal(.precondition, "\(folder) \(Self.otherContent(of: folder))")
    }
    self.bytes = bytes
    self.obstacles = obstacles
  }

  /// What a folder is that is not a run's.
  private static func otherContent(of folder: FilePath) -> String {
    if Folder.exists(folder.appending(MergeIndex.file)) {
      return "holds merged runs, one folder for each host: give one of those."
    }
    let names = (try? Folder.list(folder)) ?? []
    let run = names.map(folder.appending).first { Folder.exists($0.appending(Manifest.file)) }
    guard let run else { return "is not the folder of a run: it has no \(Manifest.file)." }
    return "holds runs, one folder for each: give one of those, such as \(run)."
  }

  /// The run that the files describe.
  func run() throws(Refusal) -> RecordedRun {
    if let obstacle = obstacles.first {
      throw Refusal(.precondition, "\(folder) cannot be read: \(obstacle)")
    }
    do throws(ResultsError) { return try RecordedRun(files: bytes) } catch {
      throw Refusal(.precondition, "\(folder) cannot be read: \(error.sentence)")
    }
  }

  /// What differs from the sealed state; nothing for a run without a seal.
  var edits: [String] {
    guard let seal = bytes[RunSeal.file] else { return [] }
    do throws(ResultsError) {
      return try RunSeal(parsing: seal).faults(of: bytes, members: [])
    } catch { return [error.sentence] }
  }

  /// What is wrong with the files.
  var check: RunCheck { RunCheck(files: bytes, folder: folder.string) }
}
