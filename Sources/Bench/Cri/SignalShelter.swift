internal import Glibc

/// Keeps the network library and the process's signals apart.
enum SignalShelter {
  /// Starts threads that no signal is delivered to: a signal mask is inherited.
  ///
  /// An interruption has to reach the thread that waits. And a write to a connection that the other
  /// side has closed raises SIGPIPE on the thread that writes, where it now stays pending.
  static func blockingSignals<Value>(_ body: () -> Value) -> Value {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
  }

  /// Gives SIGPIPE back its action after `body`.
  ///
  /// With its first socket SwiftNIO sets the signal to be ignored, which every program that is
  /// started later would inherit: signal(7).
  static func keepingBrokenPipes<Value, Failure>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var before = sigaction()
    sigaction(SIGPIPE, nil, &before)
    defer { sigaction(SIGPIPE, &before, nil) }
    return try body()
  }
}
