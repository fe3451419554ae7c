package import Model

extension Suite {
  /// Asks what an instance needs on a disk, from the payload alone to a system with a kernel.
  package static let footprint = Suite(
    name: "footprint", question: "how many bytes does an image take on the disk?",
    procedure: .footprint,
    probes: [
      probe("image", "what is needed to run the payload: file, root, archive, kernel"),
      probe("system", "the system of a guest as it is on this host: kernel and its modules"),
    ],
    techniques: [
      "native", "chroot", "container", "unikernel", "microvm", "microvm/minimal", "runc", "docker",
    ],
    // Six give an interval, and say that it has no width.
    doses: Dictionary(
      uniqueKeysWithValues: ["smoke", "quick", "standard", "tail", "paper"].map {
        ($0, Dose(blocks: $0 == "smoke" ? 1 : 6))
      }))

  private static func probe(_ name: String, _ summary: String) -> Probe {
    Probe(
      name, summary: summary, workload: "hello", scale: 1,
      metrics: [
        Metric(
          "disk", unit: "B", better: .lower,
          summary: "blocks that its files take, st_blocks times 512"
        ), Metric("length", unit: "B", better: .lower, summary: "the length of its files"),
      ])
  }
}
