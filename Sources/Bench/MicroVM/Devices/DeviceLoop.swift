internal import Linux
internal import Synchronization

/// The thread that serves the host's side of a machine's devices; one for a machine, if at all.
///
/// It ends with this object, which has to go before the devices do.
final class DeviceLoop {
  private let state: State
  private let thread: WorkerThread

  /// Starts the thread.
  /// - Parameter lock: held around everything that a device is told.
  init(_ events: HostEvents, holding lock: DeviceLock) throws(MicroVMError) {
    let state = try State(events, lock)
    self.state = state
    thread = try withLinux { () throws(LinuxError) in
      try WorkerThread("bench devices") { state.run() }
    }
  }

  deinit { state.stop() }

  private final class State: Sendable {
    private let events: HostEvents
    private let lock: DeviceLock
    private let bell: EventCounter
    private let isStopped = Atomic(false)

    init(_ events: HostEvents, _ lock: DeviceLock) throws(MicroVMError) {
      let bell = try withLinux { () throws(LinuxError) in try EventCounter() }
      self.events = events
      self.lock = lock
      self.bell = bell
      let descriptor = self.bell.descriptor
      // The bell rings once; whoever hears it stops.
      lock.withLock { events.watch(descriptor) { _ in }.setInterest(.readable) }
    }

    func run() {
      while !isStopped.load(ordering: .acquiring) {
        // Without its queue nothing can be waited for; the devices are then cut off from the host.
        do { try events.serve(holding: lock) } catch { return }
      }
    }

    func stop() {
      isStopped.store(true, ordering: .releasing)
      // An eventfd refuses only at 2^64 - 2.
      try? bell.signal()
    }
  }
}
