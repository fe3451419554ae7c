package import Model

extension Suite {
  /// Tests the claim that work which needs nothing but a processor is equally fast everywhere.
  package static let cpu = Suite(
    name: "cpu", question: "is work that needs nothing but a processor equally fast everywhere?",
    procedure: .throughput(box: .milliseconds(200)),
    probes: [
      work("integer", "integer arithmetic: 64 rounds of a mixing function"),
      work("float", "floating-point arithmetic: a step of a 64-term polynomial"),
      work("branches", "unpredictable branches: sorts 64 random numbers"),
      work("sha256", "SHA-256 of 4 KiB"),
    ])

  /// Asks how fast memory is, near and far from the processor.
  package static let membw = Suite(
    name: "membw", question: "how fast is memory, in a stream and by pointers?",
    procedure: .throughput(box: .milliseconds(200)),
    probes: [
      stream("copy", "a[i] = b[i] over 64 MiB each", bytes: 128 << 20),
      stream("triad", "a[i] = b[i] + s c[i] over 64 MiB each", bytes: 192 << 20),
      chase("chase-16k", 16 << 10), chase("chase-256k", 256 << 10), chase("chase-4m", 4 << 20),
      chase("chase-32m", 32 << 20), chase("chase-256m", 256 << 20),
    ])

  private static func work(_ name: String, _ summary: String) -> Probe {
    Probe(name, summary: summary, workload: name, metrics: [.time, .rate])
  }

  /// One operation goes over the arrays once.
  private static func stream(_ name: String, _ summary: String, bytes: UInt64) -> Probe {
    Probe(
      name, summary: summary, workload: name, metrics: [.bandwidth, .time],
      memoryByteCount: bytes, operationBytes: bytes, family: "stream")
  }

  /// One operation follows one pointer.
  private static func chase(_ name: String, _ bytes: UInt64) -> Probe {
    let size = bytes < 1 << 20 ? "\(bytes >> 10) KiB" : "\(bytes >> 20) MiB"
    return Probe(
      name, summary: "follow a pointer, in random order over \(size)", workload: name,
      metrics: [.time, .rate], memoryByteCount: bytes, family: "chase")
  }
}
