import ArgumentParser
import Linux
import Results
import SystemPackage

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify runs: every hash, every invariant, the summary byte for byte.",
    discussion: """
      EXAMPLES
        bench check results/20261120-101500-startup
        bench check results/*
        bench check results/RUN/charts/ecdf.svg

      A finished run is sealed: SHA256SUMS holds the hashes of its files, and
      `sha256sum -c SHA256SUMS` verifies them too. The plan, the manifest and the
      samples are held against each other, and summary.csv is computed again. A
      chart holds the hash of the samples that it was drawn from; those beside it
      have to be the same.

      EXIT CODES  0 all runs are clean, 4 a folder cannot be read, 7 a check failed.
      """)

  @Argument(help: ArgumentHelp("Folders of runs, or of merged runs; charts.", valueName: "run"))
  var folders: [String]

  @Flag(help: "Seal runs that have no seal and are clean otherwise.")
  var seal = false

  func run() throws {
    var worst: ExitStatus?
    for folder in folders {
      do throws(Refusal) {
        if try !check(FilePath(folder)) { worst = .checkFailed }
      } catch {
        Console.error("bench: \(error.sentence)")
        if worst == nil { worst = error.code }
      }
    }
    if let worst { throw Refusal.silent(worst) }
  }

  /// Prints what is wrong; false when something is.
  private func check(_ folder: FilePath) throws(Refusal) -> Bool {
    if ChartCheck.concerns(folder) {
      let fault = try ChartCheck(picture: folder).fault()
      return say(
        folder, fault.map { [$0] } ?? [], clean: "clean (drawn from the samples beside it)")
    }
    if Folder.exists(folder.appending(MergeIndex.file)) { return try checkMerge(folder) }
    return try checkRun(folder)
  }

  private func checkRun(_ folder: FilePath) throws(Refusal) -> Bool {
    let files = try RunFiles(folder)
    let check = files.check
    if seal, check.canBeSealed, files.obstacles.isEmpty {
      try RunFolder.seal(folder)
      Console.out("\(folder): clean, sealed now (\(check.description))")
      return true
    }
    return say(folder, files.obstacles + check.faults, clean: "clean (\(check.description))")
  }

  /// Checks the index of a merge, then the run of each host.
  private func checkMerge(_ folder: FilePath) throws(Refusal) -> Bool {
    let index: MergeIndex
    var faults: [String]
    do {
      index = try MergeIndex(decoding: TextFile.regularBytes(folder.appending(MergeIndex.file)))
      var files: [String: [UInt8]] = [:]
      for name in index.members where !name.split(separator: "/").contains("..") {
        files[name] = try? TextFile.regularBytes(folder.appending(name))
      }
      let bytes = try TextFile.regularBytes(folder.appending(RunSeal.file))
      faults = try RunSeal(parsing: bytes).faults(of: files, members: index.members)
    } catch {
      return say(folder, ["\(error)."], clean: "")
    }
    let isIndexClean = say(
      folder, faults,
      clean: "index of \(index.hosts.count) host\(index.hosts.count == 1 ? "" : "s") is clean")
    var areClean = true
    for host in index.hosts where !host.folder.contains("/") && host.folder != ".." {
      areClean = try checkRun(folder.appending(host.folder)) && areClean
    }
    return isIndexClean && areClean
  }

  private func say(_ folder: FilePath, _ faults: [String], clean: String) -> Bool {
    if faults.isEmpty {
      Console.out("\(folder): \(clean)")
    } else {
      Console.out("\(folder): \(faults.count) fault\(faults.count == 1 ? "" : "s")")
      Console.outLines(faults.map { "  \($0)" })
    }
    return faults.isEmpty
  }
}
