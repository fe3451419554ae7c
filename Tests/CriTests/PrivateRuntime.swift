import Cri
import Launch
import Linux
import SystemPackage
import TestSupport
import Testing

/// A containerd of the test's own, with a pause image and an empty pod network.
final class PrivateRuntime {
  /// The pause image, which is one static program that is many.
  static let image = "localhost/bench-pause:latest"
  static let program = "/busybox"

  let folder: TemporaryFolder
  private let state: FilePath
  private var isRunning = false

  var endpoint: FilePath { state.appending("containerd.sock") }

  /// Starts it, or ends the test, visibly, with the reason why that cannot be done here.
  init() throws {
    try Self.requireAvailable()
    folder = try TemporaryFolder()
    state = folder.path.appending("state")
    isRunning = true
    try run("up")
  }

  deinit {
    // A test that ended half-way has failed already; its daemon must not stay on the host.
    if isRunning { try? run("down") }
  }

  /// Ends it with everything that it made.
  func end() throws {
    try run("down")
    isRunning = false
  }

  private static func requireAvailable() throws {
    if let obstacle = Privilege.obstacle { try Test.cancel("\(obstacle)") }
    if Program(named: "containerd") == nil {
      try Test.cancel("containerd is not installed: apt-get install containerd")
    }
    if !Folder.isExecutableFile(script) { try Test.cancel("there is no \(script)") }
  }

  private func run(_ action: String) throws {
    let environment = try #require(Program(named: "env"))
    let result = try environment.run([
      "BENCH_RUNTIMES=\(state)", "bash", Self.script.string, action, "containerd",
    ])
    let said = result.error.text
    // Something else that it needs is missing.
    if result.exit == .status(4) { try Test.cancel("\(said)") }
    try #require(result.exit == .status(0), "runtimes \(action): \(said)")
  }

  private static let script = FilePath(#filePath)
    .removingLastComponent().removingLastComponent().removingLastComponent()
    .appending("scripts/runtimes")
}
