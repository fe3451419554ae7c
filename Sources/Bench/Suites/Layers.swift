package import Model

extension Suite {
  /// Asks what a root made of layers costs, and whether the layers below stay what they were.
  package static let layers = Suite(
    name: "layers",
    question: "what does a root of layers cost, by their number and by the size of a first write?",
    procedure: .layers(box: .milliseconds(100)),
    probes: firstLookups + layerDepths + [
      probe("list", "list", "layer-list", "list a directory of 256 files, spread over all layers")
    ] + firstWrites,
    techniques: ["layers/bind", "layers/tmpfs"]
      + [1, 2, 4, 8, 16, 32, 64].map { "layers/overlay-\($0)" },
    doses: [
      "smoke": Dose(blocks: 1, box: .milliseconds(20)),
      "quick": Dose(blocks: 6, box: .milliseconds(20)),
      "standard": Dose(blocks: 20, warmupBlocks: 1), "tail": Dose(blocks: 80, warmupBlocks: 1),
      "paper": Dose(blocks: 20, warmupBlocks: 1),
    ])

  /// In a new mount: the kernel has still to look the name up, layer by layer.
  private static let firstLookups = ["top", "middle", "deep"].map { depth in
    Probe(
      "first-\(depth)",
      summary: "the first open of a file in the \(depth == "deep" ? "deepest" : depth) layer",
      workload: "layer-first-\(depth)", scale: 1, metrics: [.time], family: "first")
  }

  private static let layerDepths = ["open", "stat"].flatMap { call in
    ["top", "middle", "deep"].map { depth in
      probe(
        "\(call)-\(depth)", call, "layer-\(call)-\(depth)",
        "\(call == "open" ? "open a file and close it" : "stat a file"), in the "
          + "\(depth == "deep" ? "deepest" : depth) layer")
    }
  }

  private static func probe(
    _ name: String, _ family: String, _ workload: String, _ summary: String
  ) -> Probe {
    Probe(name, summary: summary, workload: workload, metrics: [.time, .rate], family: family)
  }

  private static let firstWrites: [Probe] = [
    ("4k", "4 KiB", 4 << 10), ("64k", "64 KiB", 64 << 10), ("1m", "1 MiB", 1 << 20),
    ("16m", "16 MiB", 16 << 20), ("256m", "256 MiB", 256 << 20),
  ].map { name, size, bytes in
    Probe(
      "write-\(name)", summary: "open a file of \(size) and write its first byte: copy-up",
      workload: "layer-write", scale: bytes, metrics: [.time, unchanged], family: "write")
  }

  private static let unchanged = Metric(
    "unchanged", unit: "1", better: .higher,
    summary: "1 when the file in the layer below has the SHA-256 it had before, else 0")
}
