package import Model

extension Suite {
  /// Asks what becomes of work beside a neighbour that misbehaves.
  ///
  /// The bounded hogs of `Workloads/Catalog/Hogs.swift` against five kinds of work; the techniques
  /// are those that differ in what keeps the two apart.
  package static let interference = Suite(
    name: "interference",
    question: "how much slower does work become beside a neighbour that misbehaves?",
    procedure: .interference(box: .milliseconds(200)),
    probes: victims.flatMap { victim in
      hogs.map { hog in
        Probe(
          "\(victim.name)+\(hog.name)", summary: "\(victim.summary), beside \(hog.summary)",
          workload: victim.workload, metrics: interferenceMetrics,
          memoryByteCount: 48 << 20, family: victim.name, neighbour: hog.workload)
      }
    },
    techniques: ["native", "cgroup", "container", "unikernel"],
    doses: [
      "smoke": Dose(blocks: 1, box: .milliseconds(20)),
      "quick": Dose(blocks: 1, box: .milliseconds(100)), "standard": Dose(blocks: 10),
      "tail": Dose(blocks: 30), "paper": Dose(blocks: 10),
    ])

  private struct Role {
    let name: String
    let workload: String
    let summary: String
  }

  private static let victims = [
    Role(name: "cpu", workload: "sha256", summary: "SHA-256 of 4 KiB"),
    Role(name: "membw", workload: "copy-32m", summary: "a copy of 16 MiB"),
    Role(name: "calls", workload: "getpid", summary: "raw getpid(2)"),
    Role(name: "files", workload: "open-close", summary: "open a file and close it"),
    Role(name: "pipe", workload: "pipe", summary: "a byte to a child and back"),
  ]

  private static let hogs = [
    Role(name: "cpu", workload: "hog-cpu", summary: "four threads that compute"),
    Role(name: "memory", workload: "hog-memory", summary: "48 MiB taken and given back"),
    Role(name: "bandwidth", workload: "hog-bandwidth", summary: "a copy of 16 MiB"),
    Role(name: "fork", workload: "hog-fork", summary: "fork, exit, wait"),
    Role(name: "file", workload: "hog-file", summary: "files made and unlinked"),
    Role(name: "calls", workload: "hog-calls", summary: "raw getpid(2)"),
    Role(name: "wakeups", workload: "hog-wakeups", summary: "two threads that wake each other"),
  ]

  // Alone means: in the same block, directly before.
  private static let interferenceMetrics = [
    Metric(
      "slowdown", unit: "1", better: .lower,
      summary: "time of one operation beside the neighbour, over that alone"),
    Metric(
      "beside", unit: "ns", better: .lower,
      summary: "time of one operation beside the neighbour, by the payload's counter"),
    Metric(
      "alone", unit: "ns", better: .lower, summary: "time of one operation alone, directly before"),
    Metric(
      "survived", unit: "1", better: .higher,
      summary: "1 when it came to a right end beside the neighbour, else 0"),
  ]
}
