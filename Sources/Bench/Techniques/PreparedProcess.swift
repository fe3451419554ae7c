internal import Container
internal import Launch
internal import Linux
internal import Model

/// A launch plan compiled, its root folder written, its cgroup's parent made.
final class PreparedProcess: Prepared {
  let launch: CompiledLaunch
  /// Who starts the instances; nil where the harness does it itself.
  let launcher: WarmLauncher?
  let cgroups: CgroupParent?
  let null: Descriptor
  let watchdog: Watchdog
  let expectation: Expectation
  let request: WorkloadRequest
  let speech: Speech
  private let label: String
  private var made = 0

  init(
    launch: CompiledLaunch, launcher: WarmLauncher?, cgroups: CgroupParent?,
    null: consuming Descriptor,
    watchdog: consuming Watchdog,
    expectation: Expectation, request: WorkloadRequest, speech: Speech, label: String
  ) {
    self.launch = launch
    self.launcher = launcher
    self.cgroups = cgroups
    self.null = null
    self.watchdog = watchdog
    self.expectation = expectation
    self.request = request
    self.speech = speech
    self.label = label
  }

  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance {
    ProcessInstance(of: self, name: nextName(), request, nonce: nonce)
  }

  /// A name that no other instance or lane of this object has.
  func nextName() -> String {
    made += 1
    return "\(label)-\(made)"
  }

  /// What an instance lets its host know.
  enum Speech {
    /// The payload's records.
    case records
    /// A user's program writes what it likes, and its first byte says that it is ready.
    case output
    /// The static no-op says nothing.
    case nothing
  }

  /// Bytes of the longest argument: the name of a workload, or a number.
  static let argumentCapacity = 40

  /// Tells the next start what it is to do: arguments 1, 2 and 3 (payload_abi.h).
  func rewriteArguments(_ request: [[UInt8]], nonce: UInt64) {
    for (index, argument) in request.enumerated() {
      launch.rewriteArgument(index + 1, to: argument)
    }
    launch.rewriteArgument(3, hexadecimal: nonce)
  }

  func tearDown() throws(TechniqueError) {
    do {
      try launcher?.end()
      try cgroups?.remove()
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}
