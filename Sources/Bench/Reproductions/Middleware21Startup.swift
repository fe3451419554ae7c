extension Reproduction {
  /// Start-up of containers, sandboxes and virtual machines in one study.
  static let middleware21Startup: Reproduction = {
    let study = PublishedSource(
      source: "van Rijn and Rellermeyer, Middleware'21, quoted second-hand", trust: .secondHand,
      span: "their script: before the command is started, to the first sight of a word that the "
        + "container prints, by a loop that searches its output")
    var system = study
    system.span =
      "their scripts: before LXD's `lxc start`, in one of three to the end of that command, in "
      + "two to a word in the output"
    var daemon = study
    daemon.source += "; the sum of Docker's ≈100 ms and the daemon's +250 ms"
    let ready = Measure.metric("ready")
    let docker = PublishedSystem(
      "Docker, its OCI runtime", study.milliseconds(100), technique: "runc", ready)
    let gvisor = PublishedSystem("gVisor", study.milliseconds(190), technique: "gvisor", ready)
    let kata = PublishedSystem(
      "Kata", study.milliseconds(600), ready, absence: "Kata is not among the techniques")
    let lxc = PublishedSystem("LXC", system.milliseconds(800), technique: "lxc", ready)
    let whole = PublishedSystem(
      "Docker, with its daemon", daemon.milliseconds(350), technique: "docker/no-network", ready)
    return Reproduction(
      name: "middleware21-startup",
      question: "how long until a container, a sandbox or a microVM says that it has booted?",
      reference: "V. van Rijn and J. S. Rellermeyer, A Fresh Look at the Architecture and "
        + "Performance of Contemporary Isolation Platforms, Middleware 2021",
      suite: "startup", probes: [],
      techniques: [
        "runc", "gvisor", "lxc", "containerd", "docker/no-network", "container", "microvm",
        "unikernel",
      ],
      pace: .spaced,
      theirSpan: "command started → a word printed by the container found in its output; LXC: → "
        + "that, or the command's end. 300 starts with 3 or 4 s between.",
      ourSpan: "E0→E5 `ready`, request → the payload's first record read from the command's "
        + "output, at the spaced pace (50 ms of rest).",
      comparisons: [
        docker, gvisor, kata, lxc, whole,
        PublishedSystem("(a plain process)", nil, technique: "native", ready),
        PublishedSystem("(our container)", nil, technique: "container", ready),
        PublishedSystem("(containerd)", nil, technique: "containerd", ready),
        PublishedSystem("(our microVM)", nil, technique: "microvm", ready),
        PublishedSystem("(our unikernel)", nil, technique: "unikernel", ready),
      ],
      ratios: [
        PublishedRatio("gVisor / Docker's runtime", gvisor, to: docker),
        PublishedRatio("LXC / Docker's runtime", lxc, to: docker),
        PublishedRatio("Kata / Docker's runtime", kata, to: docker),
        PublishedRatio("Docker with daemon / without", whole, to: docker),
      ],
      caveats: [
        "All of these figures are quoted second-hand and rounded: read the paper before citing "
          + "one. The spans are read from the scripts in rellermeyer/container_benchmarks, "
          + "startup/.",
        "Docker's ≈100 ms are without its daemon, which adds 250 ms by the paper. So runc stands for "
          + "the first here, and docker/no-network for the sum.",
        "Their LXC is LXD's command, which boots an Alpine system, its init replaced in one of their "
          + "three scripts; which of them gave 800 ms is not said. Ours is lxc-execute with one "
          + "program. That row says what an operator's tool costs, not LXC.",
        "A loop that greps a file in a shell has a resolution of milliseconds and takes a "
          + "processor; here a pipe's end is waited for.",
      ])
  }()
}
