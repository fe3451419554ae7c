internal import CLinux
internal import Glibc
internal import Linux
internal import Model
internal import PayloadABI
internal import SystemPackage

/// Other processes: may they be seen, and acted upon?
extension Inquiry {
  static let processes: [Inquiry] = [
    Inquiry("pid/see-process", .sight) { site throws(TechniqueError) in
      try Sentinel(site).stage { _, name in Stage(text: name) }
    },
    Inquiry("pid/signal-process", .reach) { site throws(TechniqueError) in
      try Sentinel(site).stage { process, _ in
        var stage = Stage(argument: UInt64(process))
        // It holds the signal back, so it stays there to be seen.
        stage.look = { _ in
          let pending = InquirySite.status(process, "ShdPnd").first.flatMap {
            UInt64($0, radix: 16)
          }
          return (pending ?? 0) & 1 << UInt64(SIGUSR1 - 1) != 0
        }
        return stage
      }
    },
    Inquiry("pid/trace-process", .reach) { site throws(TechniqueError) in
      try Sentinel(site).stage { process, _ in Stage(argument: UInt64(process)) }
    },
    Inquiry("pid/read-memory", .reach) { site throws(TechniqueError) in
      try Sentinel(site).stage { process, _ in
        Stage(
          argument: UInt64(process),
          text: String(UInt(bitPattern: Sentinel.secret), radix: 16))
      }
    },
    Inquiry("pid/change-priority", .reach) { site throws(TechniqueError) in
      try Sentinel(site).stage { process, _ in
        var stage = Stage(argument: UInt64(process))
        stage.look = { _ in
          getpriority(__priority_which_t(PRIO_PROCESS.rawValue), id_t(process)) == 5
        }
        return stage
      }
    },
    Inquiry("pid/open-process", .reach) { site throws(TechniqueError) in
      try Sentinel(site).stage { process, _ in Stage(argument: UInt64(process)) }
    },
    Inquiry("pid/read-limits", .sight) { site throws(TechniqueError) in
      try Sentinel(site).stage { process, _ in Stage(argument: UInt64(process)) }
    },
    Inquiry(
      "pid/adopt-orphan",
      Judging {
        $0.hasOwnKernel || $0.hasOwn(.pid)
          ? IsolationAnswer(.separated, "adopted inside, \($0.finding.text)")
          : IsolationAnswer(.reachable, "adopted on the host, \($0.finding.text)")
      }),
    Inquiry(
      "pid/leave-survivor",
      Judging {
        $0.isSeen == true
          ? IsolationAnswer(.reachable, "a process lived on after the payload's end")
          : IsolationAnswer(.separated, "its process ended with the payload")
      }
    ) { site throws(TechniqueError) in
      let name = site.newName()
      var stage = Stage(text: name)
      stage.lookAfterwards = {
        let isThere = !InquirySite.processes(named: name).isEmpty
        // It ends by itself, and then nothing of it is left.
        let patience = MonotonicClock.now() + 5_000_000_000
        while !InquirySite.processes(named: name).isEmpty, MonotonicClock.now() < patience {
          MonotonicClock.sleep(.milliseconds(20))
        }
        return isThere
      }
      return stage
    },
  ]
}

/// A process of the host's that does nothing: there to be found.
private struct Sentinel {
  private let process: Int32
  private let name: String

  /// The secret in the sentinel's memory: where it is in the harness's own.
  static nonisolated(unsafe) let secret: UnsafeMutablePointer<CChar> = strdup(PAYLOAD_SECRET)

  init(_ site: InquirySite) throws(TechniqueError) {
    _ = Self.secret
    name = site.newName()
    process = clinux_start_sentinel(name)
    guard process > 0 else {
      throw TechniqueError(.failed, "no process could be made to be found")
    }
    // It has its name a moment after it exists.
    let patience = MonotonicClock.now() + 1_000_000_000
    while TextFile.firstLine(FilePath("/proc/\(process)/comm")) != name,
      MonotonicClock.now() < patience
    {
      MonotonicClock.sleep(.microseconds(100))
    }
  }

  func stage(_ make: (Int32, String) -> Stage) -> Stage {
    var stage = make(process, name)
    let process = process
    stage.end = {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    return stage
  }
}
