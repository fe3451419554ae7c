import Linux
import Report
import Results
import SystemPackage

/// Holds a picture against the samples that it says it was drawn from.
struct ChartCheck {
  let picture: FilePath

  /// Whether a path names a picture such as charts are.
  static func concerns(_ path: FilePath) -> Bool {
    ["png", "svg", "pdf"].contains(path.extension ?? "") && !Folder.isFolder(path)
      && Folder.exists(path)
  }

  /// The samples of the run in whose `charts` folder it lies.
  private var samples: FilePath {
    RelativePath.absolute(picture).removingLastComponent().removingLastComponent()
      .appending(Table.samples.file)
  }

  /// What is wrong with it; nil when nothing is.
  func fault() throws(Refusal) -> String? {
    let bytes: [UInt8]
    let rows: [UInt8]
    do throws(LinuxError) { bytes = try TextFile.regularBytes(picture, atMost: 1 << 30) } catch {
      throw Refusal(.precondition, "\(picture) cannot be read: \(error).")
    }
    guard let origin = PictureOrigin(of: bytes) else {
      return
        "it does not say what it was drawn from, so it is no chart of this tool as it was made."
    }
    do throws(LinuxError) { rows = try TextFile.regularBytes(samples) } catch {
      throw Refusal(
        .precondition,
        "\(picture) cannot be held against its samples: \(error); a chart lies in the folder charts "
          + "of its run.")
    }
    guard Digest.sha256(rows) == origin.samplesSHA256 else {
      return "it was drawn from other samples than \(samples); `bench plot` draws it again."
    }
    return origin.beside.lazy.compactMap(fault).first
  }

  /// What is wrong with another run in the picture, which has to lie beside its own.
  private func fault(of run: PictureOrigin.Run) -> String? {
    let name = run.runID
    let file = samples.removingLastComponent().removingLastComponent().appending(name)
      .appending(Table.samples.file)
    guard FilePath.Component(name)?.kind == .regular, let rows = try? TextFile.regularBytes(file)
    else {
      return "it was also drawn from a run that is not beside its own: put it there to check."
    }
    return Digest.sha256(rows) == run.samplesSHA256
      ? nil
      : "it was also drawn from other samples than \(file); `bench plot --beside` draws it again."
  }
}
