import Glibc
import Linux
import Model
import Results
import SystemPackage

/// The files of one run: rows are appended block by block, documents are replaced whole.
///
/// A block's row in `env.csv` is written after its samples, and is what makes it count: a run that
/// is killed between the two loses this block and no other. As long as a process writes here, it
/// holds a lock on `samples.csv`.
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
      _ = try samples.tryLock()
    } catch {
      Self.discard(path)
      throw Self.unwritable(error)
    }
  }

  static func unwritable(_ error: LinuxError) -> Refusal {
    Refusal(
      .precondition,
      "the results cannot be written: \(error); choose another folder with --out.")
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

  /// Opens the files of a run that is to go on, and keeps every other process from it.
  init(reopening path: FilePath) throws(Refusal) {
    self.path = path
    try Self.refuseForeign(path)
    do throws(LinuxError) {
      samples = try Self.open(path.appending(Table.samples.file))
      environment = try Self.open(path.appending(Table.environment.file))
    } catch {
      throw Refusal(.precondition, "\(path) cannot be continued: \(error).")
    }
    guard isLocked else {
      throw Refusal(
        .precondition,
        "\(path) is still being written by another process; wait for its end, or end it.")
    }
  }

  /// What a killed run had started holds its descriptors for a moment longer, so that one refusal
  /// of the lock says nothing.
  private var isLocked: Bool {
    for _ in 0..<20 {
      if (try? samples.tryLock()) == true { return true }
      MonotonicClock.sleep(.milliseconds(50), unless: { Interruption.isRequested })
    }
    return false
  }

  /// Cuts off what is not whole, and what was derived from it.
  func keep(samples samplesBytes: Int, environment environmentBytes: Int) throws {
    for name in Self.closing + RunSeal.extras { try Folder.removeAll(path.appending(name)) }
    // This first: a block without its row there does not count.
    try environment.descriptor.resize(to: Int64(environmentBytes))
    try samples.descriptor.resize(to: Int64(samplesBytes))
    self.samplesBytes = samplesBytes
    self.environmentBytes = environmentBytes
  }

  /// The files that are written when everything has been measured.
  static let closing = [Table.summary.file, RunSeal.file]

  /// Whether these are all there.
  var isClosed: Bool { Self.closing.allSatisfy { Folder.exists(path.appending($0)) } }

  /// Appends the rows of a preparation.
  func append(_ rows: [Sample]) throws(LinuxError) {
    samplesBytes += try Self.append(
      Table.samples.lines(rows), to: samples, after: samplesBytes, "samples.csv")
  }

  /// Appends a block, or nothing of it.
  func append(_ rows: [Sample], _ reading: EnvironmentReading) throws(LinuxError) {
    let before = samplesBytes
    try append(rows)
    do {
      environmentBytes += try Self.append(
        Table.environment.lines([reading]), to: environment, after: environmentBytes, "env.csv")
    } catch {
      // When the disk does not give it back either, the block does not count all the same.
      try? samples.descriptor.resize(to: Int64(before))
      throw error
    }
  }

  /// Writes a whole document: first beside its place, then into it, so that it is never half.
  func write(_ document: some RunDocument) throws {
    try Self.replace(path.appending(type(of: document).file), document.encoded())
  }

  static func replace(_ file: FilePath, _ bytes: [UInt8]) throws {
    // Root could put a file in the place of a device.
    guard !Folder.exists(file) || Folder.isRegularFile(file) else {
      throw Refusal(
        .usage, "\(file) is there and is no regular file; give a name that is free.")
    }
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

  /// Only the run's own user goes on with it: others would measure with other privileges, and a path
  /// in a folder of somebody else's can mean anything.
  private static func refuseForeign(_ path: FilePath) throws(Refusal) {
    guard Folder.exists(path) else { throw Refusal(.precondition, "\(path) does not exist.") }
    let files = [Table.samples.file, Table.environment.file, Plan.file, Manifest.file]
    // A link at the end of the user's own path is theirs; those inside of the folder are not followed.
    guard let user = Folder.owner(path.pushing(".")) else {
      throw Refusal(.precondition, "\(path) is no folder; give the folder of a run.")
    }
    guard user == geteuid() else {
      throw Refusal(
        .precondition, "\(path) is user \(user)'s: continue it as that user.")
    }
    for file in files where !Folder.isRegularFile(path.appending(file)) {
      throw Refusal(
        .precondition, "\(path) is not the folder of a run: it has no file \(file).")
    }
  }

  private static func open(_ path: FilePath) throws(LinuxError) -> Descriptor {
    try Descriptor(opening: path, .readWrite, options: [.append, .noFollow])
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
