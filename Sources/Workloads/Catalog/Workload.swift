package import PayloadABI

/// A named unit of work, the same machine code in every technique.
///
/// The catalogue is compiled twice from these files: as an ordinary module, which knows the
/// expected checksum, and as Embedded Swift into the payload images, which do the work.
package struct Workload: Sendable {
  /// Name on the command line and in the payload's request; ASCII.
  package let name: StaticString
  /// What it does, in one line of `bench list`.
  package let summary: StaticString
  /// True for those that misbehave on purpose, to test what the harness says.
  package let isFault: Bool
  package let form: Form

  /// A function pointer rather than a closure: a payload has no allocator for contexts.
  package typealias Work = @convention(c) @Sendable (_ scale: UInt64, _ nonce: UInt64) -> UInt64

  /// How the work is done and asked for.
  package enum Form: Sendable {
    /// Does `scale` units of work seeded with the nonce, once; both functions give the checksum,
    /// the second on the host's side.
    case once(run: Work, expected: Work)
    /// Repeats an operation for at least `scale` ticks of the time-stamp counter.
    case timed(TimedWork)
    /// Waits for the host's tokens and answers them.
    case answers
    /// Waits for the host's questions about its isolation and says what it finds.
    case questions
    /// The same, and before each answer it works for `scale` ticks of the time-stamp counter.
    case slices(TimedWork)
    /// Does the operation once, of size `scale`: what counts is the first time.
    case first(TimedWork)
    /// The same, and does what a token tells it to before it answers.
    case serves(ServedWork)
  }

  package init(name: StaticString, summary: StaticString, isFault: Bool = false, form: Form) {
    self.name = name
    self.summary = summary
    self.isFault = isFault
    self.form = form
  }

  /// The checksum that a correct run returns; host side only.
  package func expectedChecksum(scale: UInt64, nonce: UInt64) -> UInt64 {
    switch form {
    case .once(_, let expected): expected(scale, nonce)
    case .timed(let work), .first(let work): work.checksum(nonce)
    case .answers, .slices, .serves, .questions: 0
    }
  }
}

/// Work that is repeated as often as a span of time allows.
package struct TimedWork: Sendable {
  /// What the steps of one piece of work hand on to each other; its owner is whoever calls them.
  package typealias State = UnsafeMutablePointer<payload_work>

  /// Makes what the operation needs; 0, or a negative errno.
  package let prepare: @convention(c) @Sendable (State) -> Int
  /// Does the operation `count` times and checks each answer; how many were right, or the negative
  /// errno of the first that failed.
  package let perform: @convention(c) @Sendable (_ count: UInt64, State) -> Int
  /// Takes down what `prepare` made, or as much as it could make.
  package let finish: @convention(c) @Sendable (State) -> Void
  /// What the state's checksum has to be after any number of operations; host side only.
  ///
  /// It stays the nonce where nothing is computed: a system call's answers are checked by `perform`.
  package let checksum: @convention(c) @Sendable (_ nonce: UInt64) -> UInt64

  package init(
    prepare: @convention(c) @Sendable (State) -> Int = { _ in 0 },
    perform: @convention(c) @Sendable (_ count: UInt64, State) -> Int,
    finish: @convention(c) @Sendable (State) -> Void = { $0.pointee.release() },
    checksum: @convention(c) @Sendable (_ nonce: UInt64) -> UInt64 = { nonce in nonce }
  ) {
    self.prepare = prepare
    self.perform = perform
    self.finish = finish
    self.checksum = checksum
  }
}
