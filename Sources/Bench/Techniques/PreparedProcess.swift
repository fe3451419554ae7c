internal import Container
internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

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
  /// Of somebody else's command, that starts the payload: what is special about it.
  var command: Command?
  /// Named pipes, where the payload's output is not the started process's: where its records come
  /// from and where its tokens go.
  var pipes: (output: FilePath, input: FilePath)?
  /// What starts the payload in the launch's place; nil where the launch does.
  var starter: (any PayloadStarter)?
  /// The host's root folder, where instances are left a descriptor of it.
  var hostRoot: Descriptor?
  /// What lies in layers below the root of instances; nil where nothing does.
  var layers: LayerTree?
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

  var keepsToAllowances: Bool { cgroups != nil }

  func layeredFile(for request: WorkloadRequest) -> String? {
    layers?.sizedFile(request.scale)?.string
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
    /// The payload's records, among what the kernel of its guest prints.
    case console
  }

  /// A command that starts the payload in the payload's place.
  struct Command: ~Copyable {
    /// Where its standard error goes.
    let messages: Descriptor
    let name: String
    /// Whether the payload reads the host's own time-stamp counter.
    let sharesCounter: Bool
  }

  var isCommand: Bool {
    switch command {
    case .some: true
    case .none: false
    }
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

/// What starts a payload by other means than a process of the harness's own.
protocol PayloadStarter: AnyObject {
  /// From E1 until the payload has been started; marks what it can see.
  func start(_ timeline: inout Timeline, before deadline: Int64) throws(TechniqueError)
  /// Removes everything; safe at any point.
  func remove() throws(TechniqueError)
}

/// What is different where a command of somebody else starts the payload.
extension PreparedProcess {
  /// Whether the payload reads the host's own time-stamp counter.
  var sharesCounter: Bool {
    switch command {
    case .some(let command): command.sharesCounter
    case .none: true
    }
  }

  /// Who it is that ends or does not come.
  var speaker: String {
    switch command {
    case .some(let command): command.name
    case .none: "the payload"
    }
  }

  func bindRoot() {
    switch hostRoot {
    case .some(let folder): launch.bind(.hostRoot, to: folder.descriptor)
    case .none: break
    }
  }

  func bindMessages() {
    switch command {
    case .some(let command): launch.bind(.error, to: command.messages.descriptor)
    case .none: break
    }
  }

  /// The end of what a command has written to its standard error, as the end of a sentence.
  var lastWords: String {
    switch command {
    case .some(let command): Self.words(in: command.messages)
    case .none: ""
    }
  }

  private static func words(in messages: borrowing Descriptor) -> String {
    // A reason that cannot be read is no reason to lose the sample.
    let text = (try? TextFile.read(messages.path)) ?? ""
    let line = text.split(whereSeparator: \.isNewline).suffix(3).joined(separator: " | ")
    let plain = String(line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f })
    return plain.isEmpty ? "" : ": \(plain.suffix(400))"
  }
}
