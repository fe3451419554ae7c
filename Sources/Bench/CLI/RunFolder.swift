import Linux
import Model
import Results
import SystemPackage

/// The files of one run: rows are appended block by block, documents are replaced whole.
final class RunFolder {
  let path: FilePath
  private let samples: Descriptor
  private let environment: Descriptor
  private var samplesBytes = 0
  private var environmentBytes = 0

  /// Makes the folder, which must not exist, and begins both CSV files.
  init(making path: FilePath) throws {
    self.path = path
    try Self.refuseExisting(path)
    do throws(LinuxError) {
      try Folder.makeAll(path)
      samples = try Self.create(path.appending(Table.samples.file))
      environment = try Self.create(path.appending(Table.environment.file))
      samplesBytes = try Self.append(Table.samples.header, to: samples, after: 0, "samples.csv")
      environmentBytes = try Self.append(
        Table.environment.header, to: environment, after: 0, "env.csv")
    } catch {
      Self.discard(path)
      throw Refusal(
        .precondition,
        "the results cannot be written: \(error); choose another folder with --out.")
    }
  }

  /// A run never writes into a folder that it has not made.
  static func refuseExisting(_ path: FilePath) throws(Refusal) {
    guard !Folder.exists(path) else {
      throw Refusal(
        .precondition, "\(path) exists already; choose another folder with --out or remove it.")
    }
  }

  /// Removes the files of a run that has measured nothing, so that the same command works later.
  func discard() { Self.discard(path) }

  private static func discard(_ path: FilePath) {
    // Nothing is lost when it stays: it holds no measurement.
    for file in [Table.samples.file, Table.environment.file, Plan.file, Manifest.file] {
      try? Folder.removeAll(path.appending(file))
    }
    try? Folder.remove(path)
  }

  func append(_ rows: [Sample]) throws(LinuxError) {
    samplesBytes += try Self.append(
      Table.samples.lines(rows), to: samples, after: samplesBytes, "samples.csv")
  }

  func append(_ reading: EnvironmentReading) throws(LinuxError) {
    environmentBytes += try Self.append(
      Table.environment.lines([reading]), to: environment, after: environmentBytes, "env.csv")
  }

  /// Writes a whole document: first beside its place, then into it, so that it is never half.
  func write(_ document: some RunDocument) throws {
    try Self.replace(path.appending(type(of: document).file), document.encoded())
  }

  static func replace(_ file: FilePath, _ bytes: [UInt8]) throws {
    let new = FilePath(file.string + ".new")
    do {
      try TextFile.create(new, bytes, permissions: FilePermissions(rawValue: 0o644))
      try Folder.rename(new, to: file)
    } catch {
      // Half a document takes room that may be missing, and says nothing.
      try? Folder.removeAll(new)
      throw error
    }
  }

  private static func create(_ path: FilePath) throws(LinuxError) -> Descriptor {
    try Descriptor(
      opening: path, .writeOnly, options: [.create, .exclusiveCreate],
      permissions: FilePermissions(rawValue: 0o644))
  }

  /// Appends all bytes or none: what a full disk cut short is taken back, so that the file stays
  /// valid.
  private static func append(
    _ bytes: [UInt8], to file: borrowing Descriptor, after length: Int, _ name: String
  ) throws(LinuxError) -> Int {
    do {
      return try file.descriptor.writeAll(bytes)
    } catch {
      try? file.descriptor.resize(to: Int64(length))
      throw LinuxError("write \(name)", error as? Errno ?? .ioError)
    }
  }
}
