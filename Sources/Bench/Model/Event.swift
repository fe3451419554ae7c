/// The events of one start, the same for every technique, all stamped on one clock of the host.
package enum Event: Int, CaseIterable, Sendable {
  /// E0: the harness is about to do the first thing that belongs to this instance alone.
  case request
  /// E1: the runtime or VMM process has reached its own code (E0 for built-in techniques).
  case control
  /// E2: namespaces, cgroup and root are ready, or the VM exists and its image is loaded.
  case built
  /// E3: the last act before the payload owns the processor: `execve`, or the first `KVM_RUN`.
  case firstRun
  /// E4: the payload's first instruction (it reads the time-stamp counter before anything else).
  case payload
  /// E5: the host has observed the payload's ready record.
  case ready
  /// E6: the host has observed the payload's end; a process has been reaped by then.
  case exit
  /// E7: everything the instance had is gone.
  case clean
}

/// What lies between two events; the seven phases of a start add up to its total.
package enum Phase: String, CaseIterable, Sendable, Codable {
  /// Shared work before any instance exists: unpacking a root, building an image.
  case prepare
  case control, build, enter, boot, work, exit, clean

  /// The events that bound this phase; nil for `prepare`, which belongs to no instance.
  package var span: (from: Event, to: Event)? {
    switch self {
    case .prepare: nil
    case .control: (.request, .control)
    case .build: (.control, .built)
    case .enter: (.built, .firstRun)
    case .boot: (.firstRun, .payload)
    case .work: (.payload, .ready)
    case .exit: (.ready, .exit)
    case .clean: (.exit, .clean)
    }
  }
}
