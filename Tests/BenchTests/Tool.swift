import Foundation
import Glibc

/// The built executable, which lies beside the tests' own, and a folder for it to work in.
final class Tool {
  struct Result {
    let code: Int32
    let output: String
    let error: String

    /// What was written to standard error, line by line.
    var sentences: [String] { error.split(separator: "\n").map(String.init) }
  }

  /// The working folder; relative paths in arguments mean places in it.
  let folder: URL
  private let executable: URL
  private var environment: [String: String]

  /// - Parameter path: where other programs are found; nowhere, so that no host's own gnuplot
  ///   decides what a test sees.
  init(path: String = "/nonexistent") throws {
    executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("bench")
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bench-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = ["PATH": path, "BENCH_STATE": folder.appendingPathComponent("state").path]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs it to its end.
  func run(_ arguments: String...) throws -> Result { try run(arguments) }

  func run(_ arguments: [String]) throws -> Result { try start(arguments).end() }

  func start(_ arguments: [String]) throws -> Running {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    return try Running(process)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  /// Makes a named pipe.
  func makePipe(_ name: String) throws {
    let path = folder.appendingPathComponent(name).path
    guard mkfifo(path, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func isPipe(_ name: String) -> Bool {
    var status = stat()
    return lstat(folder.appendingPathComponent(name).path, &status) == 0
      && status.st_mode & S_IFMT == S_IFIFO
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  /// Names in a folder, sorted; none when it does not exist.
  func list(_ name: String) -> [String] {
    let path = folder.appendingPathComponent(name).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// An execution under way.
final class Running {
  private let process: Process
  private let output: FileHandle
  private let error: FileHandle
  private var errorText = ""

  init(_ process: Process) throws {
    self.process = process
    let (output, outputEnd) = try Self.pipe()
    let (error, errorEnd) = try Self.pipe()
    self.output = output
    self.error = error
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = outputEnd
    process.standardError = errorEnd
    try process.run()
    try outputEnd.close()
    try errorEnd.close()
  }

  /// A pipe that no program inherits which another test starts meanwhile: it would keep the end of
  /// the output from being seen.
  private static func pipe() throws -> (read: FileHandle, write: FileHandle) {
    var ends: [Int32] = [-1, -1]
    // pipe2 hides behind _GNU_SOURCE; a pair of sockets can be close-on-exec from its first moment.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw CocoaError(.fileReadUnknown) }
    return (
      FileHandle(fileDescriptor: ends[0], closeOnDealloc: true),
      FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    )
  }

  /// Waits until standard error holds `text`; false when it ended without.
  func says(_ text: String) -> Bool {
    while !errorText.contains(text) {
      let more = error.availableData
      if more.isEmpty { return false }
      errorText += String(decoding: more, as: UTF8.self)
    }
    return true
  }

  /// Waits until the progress line names this block, from 1, or a later one: it does not name all.
  func reaches(block: Int) -> Bool {
    while (errorText.matches(of: /block (\d+)\//).compactMap { Int($0.1) }.max() ?? 0) < block {
      let more = error.availableData
      if more.isEmpty { return false }
      errorText += String(decoding: more, as: UTF8.self)
    }
    return true
  }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Everything that is still to come of both streams, read as it comes: one that nobody reads would
  /// fill up and stop the writer.
  private func drained() -> (output: [UInt8], error: [UInt8]) {
    var streams = [output, error].map { pollfd(fd: $0.fileDescriptor, events: 1, revents: 0) }
    var bytes: [[UInt8]] = [[], []]
    var chunk = [UInt8](repeating: 0, count: 65536)
    // A descriptor below zero is passed over.
    while streams.contains(where: { $0.fd >= 0 }) {
      guard poll(&streams, 2, -1) > 0 else { continue }
      for index in streams.indices where streams[index].fd >= 0 && streams[index].revents != 0 {
        let count = read(streams[index].fd, &chunk, chunk.count)
        if count > 0 { bytes[index] += chunk[..<count] } else { streams[index].fd = -1 }
      }
    }
    return (bytes[0], bytes[1])
  }

  /// Waits for the end; the code of one that a signal has killed is the signal's number, negative.
  func end() throws -> Tool.Result {
    let (outputBytes, errorBytes) = drained()
    errorText += String(decoding: errorBytes, as: UTF8.self)
    let text = String(decoding: outputBytes, as: UTF8.self)
    process.waitUntilExit()
    let status = process.terminationStatus
    return Tool.Result(
      code: process.terminationReason == .exit ? status : -status, output: text, error: errorText)
  }
}
