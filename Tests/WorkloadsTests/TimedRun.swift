import Glibc
import Images
import Launch
import Linux
import Model
import SystemPackage
import TestSupport

/// A folder as the tool prepares one: the payload, and beside it what its work needs.
final class PreparedFolder: Sendable {
  let image: FilePath
  private let folder: TemporaryFolder

  init(hasFiles: Bool = true) throws {
    folder = try TemporaryFolder()
    image = try PayloadImage.linux.write(into: folder.path)
    guard hasFiles else { return }
    _ = try PayloadImage.noop.write(into: folder.path)
    let files = folder.path.appending("files")
    guard mkdir(files.string, 0o755) == 0 else { throw LinuxError("make \(files)", .ioError) }
    for index in 0..<100 {
      let name = "\(index / 10)\(index % 10)"
      try TextFile.create(files.appending(name), [], permissions: .ownerReadWrite)
    }
  }

  var path: FilePath { folder.path }
}

/// Timed work by the real Linux image, with the host's side of the exchange played here.
final class TimedRun {
  /// Names the payload and all of its children.
  let runID: String
  private let nonce: UInt64
  private var pipe: Pipe
  private let word: Descriptor
  private var child: ChildProcess
  private let deadline: Int64

  /// Starts the payload and takes its ready record.
  /// - Parameters:
  ///   - box: for how many ticks the work is to be repeated.
  ///   - change: makes the plan that of an isolated place.
  init(
    _ workload: String, in folder: PreparedFolder, box: UInt64 = 2_000_000, nonce: UInt64 = 7,
    _ change: (inout LaunchPlan) -> Void = { _ in }
  ) throws {
    let runID = "workloads-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    var plan = LaunchPlan(
      executable: folder.image,
      arguments: [folder.image.string, workload, "\(box)", String(nonce, radix: 16)],
      environment: ["\(Workspace.environmentName)=\(runID)"])
    plan.build("redirect", .duplicate(.output, onto: 1))
    plan.build("redirect", .duplicate(.error, onto: 0))
    change(&plan)
    let name = folder.path.appending("word-\(runID)")
    guard mkfifo(name.string, 0o600) == 0 else { throw LinuxError("make a fifo", .ioError) }
    let word = try Descriptor(opening: name, .readWrite)
    var pipe = try Pipe()
    let launch = CompiledLaunch(plan)
    if let end = pipe.writeEnd { launch.bind(.output, to: end) }
    launch.bind(.error, to: word.descriptor)
    let child = try launch.start()
    pipe.closeWriteEnd()
    (self.runID, self.nonce, deadline) = (runID, nonce, MonotonicClock.now() + 60_000_000_000)
    self.word = word
    self.pipe = pipe
    self.child = child
    let ready = try read(PayloadRecord.readyBytes)
    _ = try ready.withUnsafeBytes { try PayloadRecord.ready(from: $0, nonce: nonce) }
  }

  /// Waits until the payload is about to work, or has ended without.
  /// - Returns: what it said at its end, if that came first.
  func begin() throws -> Outcome? { try take(.begin) }

  /// Lets the payload work to its end, and end; its outcome.
  func finish() throws -> Outcome {
    if let outcome = try begin() { return outcome }
    try word.descriptor.writeAll([UInt8](repeating: 1, count: 8))
    if let outcome = try take(.end) { return outcome }
    try word.descriptor.writeAll([UInt8](repeating: 2, count: 8))
    return try end(with: try read(PayloadRecord.resultBytes))
  }

  /// Ends the payload by force.
  func kill() throws { try child.kill() }

  /// The processes of this run that there are.
  var processes: LeakCounter { .processes(of: runID) }

  private func take(_ mark: PayloadRecord.Mark) throws -> Outcome? {
    let size = PayloadRecord.markBytes
    var record = try read(size)
    guard record.withUnsafeBytes({ PayloadRecord.isResult($0) }) else {
      try record.withUnsafeBytes { try PayloadRecord.expect(mark, in: $0, nonce: nonce) }
      return nil
    }
    record += try read(PayloadRecord.resultBytes - size)
    return try end(with: record)
  }

  private func end(with record: [UInt8]) throws -> Outcome {
    guard try read(1, orLess: true).isEmpty, try child.wait(before: deadline) == .status(0) else {
      throw LinuxError("end after the result", .ioError)
    }
    return try record.withUnsafeBytes { try PayloadRecord.result(from: $0, nonce: nonce) }
  }

  private func read(_ count: Int, orLess: Bool = false) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try bytes.withUnsafeMutableBytes { try pipe.read(into: $0, before: deadline) }
    guard let got, got == count || orLess else { throw LinuxError("read a record", .timedOut) }
    return Array(bytes[..<got])
  }
}
