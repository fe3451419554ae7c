extension Reproduction {
  /// The boot times of virtual machine monitors from the Firecracker paper.
  static let nsdi20Boot: Reproduction = {
    let data = PublishedSource(
      source: "firecracker-microvm/nsdi2020-data, data/m5d.metal/raw, 200 or 500 boots each",
      trust: .computed,
      span: "before the monitor's process is started, to after it has ended; the guest's init "
        + "writes to a magic port as its first act, which ends the monitor",
      host: "AWS m5d.metal")
    var ownClock = data
    ownClock.span = "Firecracker's own boot timer: its process's begin to init's write to the port"
    let target = PublishedSource(
      source: "Agache et al., NSDI'20, and Firecracker's specification", trust: .artifact,
      span: "InstanceStart to the start of /sbin/init", host: "AWS m5d.metal")
    let ready = Measure.metric("ready")
    func boot(
      _ system: String, _ low: Double, _ high: Double? = nil, _ technique: String
    ) -> PublishedSystem {
      PublishedSystem(system, data.milliseconds(low, high), technique: technique, ready)
    }
    let firecracker = boot("Firecracker", 161, 196, "firecracker")
    let cloud = boot("Cloud Hypervisor", 102, nil, "cloud-hypervisor")
    let micro = boot("QEMU microvm", 582, nil, "qemu-microvm")
    let pc = boot("QEMU, SeaBIOS", 244, nil, "qemu-pc")
    return Reproduction(
      name: "nsdi20-boot", question: "how long does a microVM take until its init runs?",
      reference: "A. Agache et al., Firecracker: Lightweight Virtualization for Serverless "
        + "Applications, NSDI 2020",
      suite: "startup", probes: [],
      techniques: [
        "microvm", "microvm/bzimage", "unikernel", "firecracker", "cloud-hypervisor",
        "qemu-microvm", "qemu-microvm/tcg", "qemu-pc", "qemu-pc/tcg",
      ],
      pace: .spaced,
      theirSpan: "process of the monitor started → process ended, end-to-end; the guest's init "
        + "ends it by a write to a magic I/O port, its first act.",
      ourSpan: "E0→E5 `ready`, monitor requested → its guest's init has sent its first record and "
        + "the host has read it. So ours lacks the monitor's own end (in E6 `run`, where the "
        + "guest also shuts down in an orderly way, which theirs does not), and has a record "
        + "through a serial port that theirs does without.",
      comparisons: [
        PublishedSystem(
          "Firecracker, target", target.milliseconds(nil, 125), technique: "microvm", ready),
        PublishedSystem(
          "Firecracker, own clock", ownClock.milliseconds(110, 112), ready,
          absence: "Firecracker's own log is not read"),
        firecracker, cloud,
        PublishedSystem(
          "QEMU, qboot", data.milliseconds(214), ready,
          absence: "QEMU is started with its usual firmware"),
        pc, micro,
        PublishedSystem("(our VMM)", nil, technique: "microvm", ready),
        PublishedSystem("(our VMM, bzImage)", nil, technique: "microvm/bzimage", ready),
        PublishedSystem("(no Linux in it)", nil, technique: "unikernel", ready),
        PublishedSystem("(emulation) PC", nil, technique: "qemu-pc/tcg", ready),
        PublishedSystem("(emulation) microvm", nil, technique: "qemu-microvm/tcg", ready),
      ],
      ratios: [
        PublishedRatio("QEMU microvm / QEMU PC", micro, to: pc),
        PublishedRatio("QEMU PC / Firecracker", pc, to: firecracker),
        PublishedRatio("Cloud Hypervisor / Firecracker", cloud, to: firecracker),
        PublishedRatio("QEMU PC / Cloud Hypervisor", pc, to: cloud),
        PublishedRatio(
          "compressed kernel / vmlinux",
          PublishedSource(
            source: "the same data: Cloud Hypervisor with bzImage against vmlinux, medians 143.6 / "
              + "102.5, 115.2 / 65.1 and 176.5 / 107.7 ms (+41, +50 and +69)", trust: .computed,
            span: data.span, host: "m5d.metal, and their hosts named haswell and nehalem"
          ).ratio(143.6 / 102.5, 115.2 / 65.1), of: "microvm/bzimage", to: "microvm", ready),
        PublishedRatio(
          "microvm / PC, emulated", micro, to: pc, by: "qemu-microvm/tcg", and: "qemu-pc/tcg"),
      ],
      caveats: [
        "Guest kernels differ: theirs are two configurations of Linux 4.14 made for each monitor, "
          + "ours is one kernel for all, with an initial file system instead of a disk.",
        "Firecracker's range is of two ways to configure it, by its socket (161 ms) and by a file "
          + "(196 ms); our start is by a file, with the socket open.",
        "They measured all boots of one monitor, then all of the next, and left out boots that "
          + "failed; here all stand in one randomised block, and failures are counted.",
        "On their other two hosts the order of monitors is the same and the times are not: "
          + "Firecracker 127 and 164, Cloud Hypervisor 65 and 108, QEMU 191 and 265, QEMU "
          + "microvm 522 and 718 ms.",
        "Forms named /tcg are software emulation, without any isolation by hardware: they stand "
          + "for a host whose KVM cannot run these guests, and only their ratio to each other "
          + "can say anything.",
      ])
  }()
}
