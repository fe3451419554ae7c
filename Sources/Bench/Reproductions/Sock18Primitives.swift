extension Reproduction {
  /// What each Linux primitive costs from its making to its end.
  static let sock18Primitives: Reproduction = {
    let paper = PublishedSource(
      source: "Oakes et al., SOCK, ATC'18, quoted second-hand", trust: .secondHand,
      span: "containers made and removed in a second at the most")
    let churn = Measure.rate(of: "life")
    let life = Measure.metric("life")
    let with = PublishedSystem(
      "with network namespace", paper.perSecond(200), technique: "container", churn)
    let without = PublishedSystem(
      "without one", paper.perSecond(900), technique: "container/no-net", churn)
    func primitive(_ technique: String) -> PublishedSystem {
      PublishedSystem("(\(technique))", nil, technique: technique, life)
    }
    let primitives = ["mount", "uts", "ipc", "pid", "net", "user", "cgroup", "time"].map {
      "namespaces/\($0)"
    }
    return Reproduction(
      name: "sock18-primitives",
      question: "what does each primitive of a container cost, its end included?",
      reference: "E. Oakes et al., SOCK: Rapid Task Provisioning with Serverless-Optimized "
        + "Containers, USENIX ATC 2018",
      suite: "startup", probes: [],
      techniques: ["chroot", "namespaces"] + primitives + [
        "cgroup", "container", "container/no-net", "container/prewarmed",
      ],
      pace: .hot,
      theirSpan: "containers made and removed, as many in a second as the host can.",
      ourSpan: "E0→E7 `life` at the hot pace, request → everything gone; as a rate 1/life, one "
        + "container after another. A network namespace is taken apart by the kernel after E7: "
        + "that cost is not in it.",
      comparisons: [with, without, primitive("native"), primitive("chroot")]
        + primitives.map(primitive) + [
          primitive("namespaces"), primitive("cgroup"), primitive("container/prewarmed"),
        ],
      ratios: [
        PublishedRatio("rate without / with", without, to: with)
      ],
      caveats: [
        "Their rates are of many containers at once, where network namespaces wait for each "
          + "other's lock; one after another the gap is the work alone, and has to be smaller.",
        "Their figures are quoted second-hand, of a kernel of 2018; a kernel of today takes dead "
          + "network namespaces apart in batches.",
        "A network namespace dies after E7, on a kernel worker: what is measured is its making. "
          + "The harness waits for its end before the next block, so that nobody else pays.",
        "Rows without a published number are this host's cost of each primitive, of a whole start "
          + "with it: subtract native's to see the primitive's own.",
      ])
  }()
}
