import ArgumentParser
import Linux
import Results
import SystemPackage

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join runs: those of one host become its sessions; hosts are never pooled.",
    discussion: """
      EXAMPLES
        bench merge results/all results/monday results/tuesday results/wednesday
        bench plot results/all/host-1

      The new folder holds merge.json and, for each host, one folder with a whole run
      that plot, check and compare read. Runs of one host (name, kernel, processor,
      mitigations; on any boot) must have the same design; from three sessions on
      their ratios get an interval between sessions.

      EXIT CODES  0 done, 4 runs cannot be read or do not belong together, 7 a run
      does not pass `bench check`, 64 wrong command line.
      """)

  @Argument(help: ArgumentHelp("Folder to make; must not exist.", valueName: "out"))
  var out: String

  @Argument(help: ArgumentHelp("Folders of the runs.", valueName: "run"), completion: .directory)
  var folders: [String]

  @Flag(help: "Take in runs without a seal, too.")
  var unsealed = false

  func run() throws {
    guard folders.count > 1 else {
      throw Refusal(
        .usage, "merge takes a new folder and two runs at least; see `bench merge --help`.")
    }
    let folder = FilePath(out)
    guard let name = folder.lastComponent?.string else {
      throw Refusal(.usage, "\"\(out)\" names no folder that could be made.")
    }
    guard !Folder.exists(folder) else {
      throw Refusal(.precondition, "\(folder) exists already; choose another folder.")
    }
    let sources = try folders.map { try source($0) }
    let merge: RunMerge
    do {
      merge = try RunMerge(
        sources, name: name, created: Timestamp.now().iso8601,
        commandLine: ["bench"] + CommandLine.arguments.dropFirst())
    } catch let obstacle as RunMerge.Obstacle {
      throw Refusal(.precondition, obstacle.sentence)
    }
    try write(merge, to: folder)
    for host in merge.index.hosts {
      Console.out(
        "\(folder)/\(host.folder): \(host.sessions) session\(host.sessions == 1 ? "" : "s") of "
          + host.sources.joined(separator: ", "))
    }
    for host in merge.hosts where !host.differences.isEmpty {
      Console.error(
        "bench: the runs of \(host.folder) differ in \(host.differences.joined(separator: ", ")).")
    }
  }

  /// Reads a run that passes its check.
  private func source(_ text: String) throws -> RunMerge.Source {
    let files = try RunFiles(FilePath(text))
    let check = files.check
    if files.obstacles.isEmpty, check.canBeSealed {
      guard unsealed else {
        throw Refusal(
          .checkFailed,
          "\(text) has no seal, so that an edit cannot be excluded; --unsealed takes it in all "
            + "the same, or `bench check --seal \(text)` seals it.")
      }
    } else if let fault = (files.obstacles + check.faults).first {
      throw Refusal(
        .checkFailed,
        "\(text) is not merged: \(fault.last == "." ? String(fault.dropLast()) : fault); "
          + "`bench check \(text)` says more.")
    }
    do throws(ResultsError) {
      return try RunMerge.Source(label: text, files: files.bytes)
    } catch {
      throw Refusal(.precondition, "\(text) cannot be read: \(error.sentence)")
    }
  }

  /// Writes everything or nothing.
  private func write(_ merge: RunMerge, to folder: FilePath) throws {
    let parent = folder.removingLastComponent()
    do {
      if !parent.isEmpty { try Folder.makeAll(parent) }
      try Folder.make(folder)
    } catch {
      throw Refusal(.precondition, "\(error); choose another folder.")
    }
    do {
      for host in merge.hosts {
        let place = folder.appending(host.folder)
        try Folder.make(place)
        for (name, bytes) in host.files {
          try RunFolder.replace(place.appending(name), bytes)
        }
        try RunFolder.seal(place)
      }
      try RunFolder.replace(folder.appending(MergeIndex.file), merge.index.encoded())
      var sealed: [String: [UInt8]] = [:]
      for name in merge.index.members {
        sealed[name] = try TextFile.regularBytes(folder.appending(name))
      }
      try RunFolder.replace(
        folder.appending(RunSeal.file), Array(RunSeal(of: sealed).text.utf8))
    } catch {
      // What is half made is this call's own, and says nothing.
      try? Folder.removeAll(folder)
      throw Refusal(.precondition, "the merged runs cannot be written: \(error); make room.")
    }
  }
}
