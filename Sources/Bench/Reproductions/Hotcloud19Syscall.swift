extension Reproduction {
  /// What a system call costs in gVisor and in a unikernel.
  static let hotcloud19Syscall: Reproduction = {
    let unikraft = PublishedSource(
      source: "unikraft/eurosys21-artifacts, tab_01_bincompat-syscalls/results/table.txt",
      trust: .artifact, span: "a no-op system call in a loop, by the time-stamp counter",
      host: "a KVM guest with Linux 5.11, at 3.6 GHz")
    let pages = PublishedSource(
      source: "google/gvisor, website/performance/syscall.csv", trust: .artifact,
      span: "one system call in a loop, inside of a Docker container")
    let joined = PublishedSource(
      source: "google/gvisor, website/performance/syscall.csv (763 ns, 38.2 µs), and a figure "
        + "quoted second-hand (981 ns, 6 µs)", trust: .secondHand, span: pages.span)
    let study = PublishedSource(
      source: "quoted second-hand, the publication not confirmed", trust: .secondHand,
      span: "a null system call in a loop")
    let files = PublishedSource(
      source: "E. G. Young et al. (2.4 and 518 µs), quoted from notes on the paper; and raw data "
        + "whose publication is not confirmed (288 µs)",
      trust: .secondHand,
      span: "open and close of a file, in gVisor by way of its gofer")
    let call = Measure.metric("time", of: "getpid")
    let open = Measure.metric("time", of: "open-close")
    let native = PublishedSystem(
      "Linux, null", unikraft.nanoseconds(42.78, 61.67), technique: "native", call)
    let container = PublishedSystem(
      "runc, null", pages.nanoseconds(1939), technique: "runc", call)
    let ptrace = PublishedSystem(
      "gVisor ptrace, null", joined.nanoseconds(6000, 38_219), technique: "gvisor/ptrace", call
    )
    let kvm = PublishedSystem(
      "gVisor KVM, null", joined.nanoseconds(763, 981), technique: "gvisor/kvm", call)
    let uni = PublishedSystem(
      "Unikraft, null", unikraft.nanoseconds(23.33), technique: "unikernel", call)
    let runcFile = PublishedSystem(
      "runc, open+close", files.microseconds(2.4), technique: "runc", open)
    let gofer = PublishedSystem(
      "gVisor, open+close", files.microseconds(288, 518), technique: "gvisor", open)
    return Reproduction(
      name: "hotcloud19-syscall", question: "what does a system call cost inside of a sandbox?",
      reference: "E. G. Young et al., The True Cost of Containing: A gVisor Case Study, HotCloud "
        + "2019; with figures of S. Kuenzer et al., Unikraft, EuroSys 2021, and of gVisor's own "
        + "pages",
      suite: "syscall", probes: ["getpid", "open-close"],
      techniques: [
        "runc", "container", "container/no-seccomp", "gvisor", "gvisor/ptrace", "gvisor/kvm",
        "unikernel",
      ],
      pace: nil,
      theirSpan: "one call's share of a loop of calls in one instance.",
      ourSpan: "`time` of the probes getpid and open-close: a call's share of 200 ms of calls, by "
        + "the payload's counter, one value per instance.",
      comparisons: [
        native,
        PublishedSystem(
          "Linux with KPTI, null", study.nanoseconds(236), call,
          absence: "this host's mitigations are what they are: `bench doctor`"),
        container, kvm, ptrace, uni, runcFile, gofer,
        PublishedSystem("(our container)", nil, technique: "container", call),
        PublishedSystem("(without a filter)", nil, technique: "container/no-seccomp", call),
        PublishedSystem("(gVisor's default)", nil, technique: "gvisor", call),
        PublishedSystem("(a plain process)", nil, technique: "native", open),
      ],
      ratios: [
        PublishedRatio("gVisor KVM / Linux", kvm, to: native),
        PublishedRatio("gVisor ptrace / Linux", ptrace, to: native),
        PublishedRatio("gVisor: ptrace / KVM", ptrace, to: kvm),
        PublishedRatio("Unikraft / Linux", uni, to: native),
        PublishedRatio("gVisor / runc, open", gofer, to: runcFile),
      ],
      caveats: [
        "These figures are of three publications and machines, so a ratio between two of them has "
          + "no common host: only its direction can be expected here.",
        "Ranges join an artifact's figure with one quoted second-hand: of gVisor KVM 763 ns "
          + "(artifact) and 981 (second-hand), of ptrace 38.2 µs (artifact) and 6 "
          + "(second-hand). Linux's lower end is without mitigations.",
        "gVisor's own page gives runc 1939 ns for the same call, far more than a system call costs, and "
          + "does not say why. It is shown, not believed.",
        "Since 2019 gVisor has another default platform (systrap) and, for a read-only root, no "
          + "gofer in the way of an open: its later numbers have to be smaller.",
        "A unikernel's call is a function's call in one address space: it protects nothing.",
      ])
  }()
}
