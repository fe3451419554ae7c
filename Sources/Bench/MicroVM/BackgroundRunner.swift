internal import Kvm
internal import Linux
internal import Model
internal import Synchronization

/// A guest running on a thread of its own, with the owner as the device that serves its calls.
struct BackgroundRunner: ~Copyable {
  private let state: State
  private let thread: WorkerThread

  /// Lets the guest go.
  ///
  /// It has no deadline of its own: whoever waits for it has one.
  /// - Parameter bell: what the guest's doorbell signals; nil when the owner polls.
  init(_ runner: GuestRunner, bell: consuming EventCounter?) throws(MicroVMError) {
    let state = State(runner, bell)
    self.state = state
    thread = try withLinux { () throws(LinuxError) in
      // The guest polls for its calls' completion, so it must not keep the server off its CPU.
      try WorkerThread("bench vcpu", elsewhere: true) { state.run() }
    }
  }

  deinit {
    state.runner.requestStop()
    thread.interrupt()
  }

  /// When the guest was first entered; to be read once it has called or ended.
  var firstRun: Ticks { state.firstRun }

  /// Waits until the guest has made a call beyond the first `served`, or has ended; throws
  /// `stopped` once somebody has asked the guest to stop.
  func wait(for submitted: SharedWord, beyond served: UInt32) throws(MicroVMError) -> GuestStop {
    var polls: UInt32 = 0
    while true {
      if submitted.load() != served { return .call(0) }
      if let status = try state.ended() { return .ended(status) }
      if state.hasBell {
        try withLinux { () throws(LinuxError) in try state.waitForBell() }
        if state.isToStop { throw .stopped }
      } else {
        polls &+= 1
        // Rarely: the question must not become part of the poll.
        if polls & 0xfff == 0, state.isToStop { throw .stopped }
        SharedWord.pause(yieldingEvery: 4096, count: polls)
      }
    }
  }

  private final class State: @unchecked Sendable {
    let runner: GuestRunner
    private let bell: EventCounter?
    let hasBell: Bool
    private let hasEnded = Atomic(false)
    // Both are written by the thread and read after its guest's call or its end was seen.
    private(set) var firstRun: Ticks = 0
    private var outcome: Result<UInt32, MicroVMError> = .failure(.stopped)

    init(_ runner: GuestRunner, _ bell: consuming EventCounter?) {
      self.runner = runner
      hasBell = bell != nil
      self.bell = bell
    }

    func run() {
      outcome = Result { () throws(MicroVMError) in try runUntilEnd() }
      hasEnded.store(true, ordering: .releasing)
      // A bell that cannot ring leaves a sleeper behind, but eventfd only refuses at 2^64 - 2.
      try? bell?.signal()
    }

    private func runUntilEnd() throws(MicroVMError) -> UInt32 {
      firstRun = TimestampCounter.now()
      switch try runner.run() {
      case .ended(let status): return status
      case .call: throw .refusedCall("a call by port, with another transport chosen")
      }
    }

    /// Whether the user or a deadline has ended the wait.
    var isToStop: Bool { Interruption.isRequested || runner.isAskedToStop }

    /// The guest's exit status once it has ended; nil while it runs.
    func ended() throws(MicroVMError) -> UInt32? {
      guard hasEnded.load(ordering: .acquiring) else { return nil }
      return try outcome.get()
    }

    func waitForBell() throws(LinuxError) {
      try bell?.wait(unless: { isToStop })
    }
  }
}
