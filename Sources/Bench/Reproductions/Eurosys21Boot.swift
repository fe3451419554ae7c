extension Reproduction {
  /// How a unikernel's boot splits into monitor and guest.
  static let eurosys21Boot: Reproduction = {
    let figure = PublishedSource(
      source:
        "unikraft/eurosys21-artifacts, fig_10_unikraft-boot/paperresults, medians of 26 boots",
      trust: .computed, span: "the guest: its first instruction to main(), without devices",
      host: "Debian 10, Linux 4.19, KVM")
    var monitor = figure
    monitor.span = "the monitor: its process's begin to the guest's first instruction"
    let text = PublishedSource(
      source: "unikraft/eurosys21-artifacts, txt_01_unikernel-boot-times/paperrawdata, medians",
      trust: .computed, span: "the guest's boot as its monitor or itself reports it",
      host: "Debian 10, Linux 4.19, KVM")
    let vmm = Measure.phases([.control, .build, .enter])
    let boot = Measure.phases([.boot])
    let both = Measure.metric("ready")
    let guest = PublishedSystem(
      "Unikraft, guest", figure.microseconds(54, 85), technique: "unikernel", boot)
    let solo5 = PublishedSystem(
      "Solo5, monitor", monitor.milliseconds(2.9), technique: "unikernel", vmm)
    let lupine = PublishedSystem(
      "Lupine (tuned Linux without KML), guest", text.milliseconds(16, 18), technique: "microvm",
      boot)
    let unseen = "when a process of somebody else's first enters its guest is not seen from outside"
    let others = "this unikernel is not among the techniques"
    return Reproduction(
      name: "eurosys21-boot",
      question: "how much of a unikernel's start is its monitor, how much its own boot?",
      reference: "S. Kuenzer et al., Unikraft: Fast, Specialized Unikernels the Easy Way, EuroSys "
        + "2021",
      suite: "startup", probes: [],
      techniques: [
        "unikernel", "unikernel/tuned", "microvm", "qemu-microvm", "qemu-microvm/tcg", "qemu-pc",
        "uml",
      ],
      pace: .spaced,
      theirSpan: "monitor: process begun → guest's first instruction; guest: → main().",
      ourSpan: "monitor: E0→E3, request → the last act before the first KVM_RUN, which leaves out "
        + "the start of a process, because our monitor is part of the harness; guest: E3→E4, → "
        + "the payload's first instruction.",
      comparisons: [
        guest,
        PublishedSystem("(tuned), guest", nil, technique: "unikernel/tuned", boot),
        PublishedSystem("Firecracker, monitor", monitor.milliseconds(1.48), vmm, absence: unseen),
        solo5,
        PublishedSystem("(tuned), monitor", nil, technique: "unikernel/tuned", vmm),
        PublishedSystem("QEMU microvm, monitor", monitor.milliseconds(8.96), vmm, absence: unseen),
        PublishedSystem("QEMU, monitor", monitor.milliseconds(37.8), vmm, absence: unseen),
        lupine,
        PublishedSystem("OSv, guest", text.milliseconds(3.2), boot, absence: others),
        PublishedSystem("HermiTux, guest", text.milliseconds(31), boot, absence: others),
        PublishedSystem("(Linux, our VMM), ready", nil, technique: "microvm", both),
        PublishedSystem("(Linux, QEMU microvm), ready", nil, technique: "qemu-microvm", both),
        PublishedSystem("(the same, emulated), ready", nil, technique: "qemu-microvm/tcg", both),
        PublishedSystem("(Linux as a process), ready", nil, technique: "uml", both),
      ],
      ratios: [
        PublishedRatio("Unikraft on Solo5: monitor / guest", solo5, to: guest),
        PublishedRatio("tuned Linux / Unikraft, guest", lupine, to: guest),
      ],
      caveats: [
        "E3→E4 holds the first entry into the guest, which a KVM without hardware's help makes dearer "
          + "than all that a small guest does: see the back end in the run's manifest.",
        "Ours is another unikernel on another monitor: its library OS makes its state at the first "
          + "call, so that its guest's part is a few instructions, where Unikraft's sets up "
          + "memory and its scheduler before main().",
        "Their guests without a device took 54 µs on QEMU, 63 on Solo5 and 83 to 85 on QEMU "
          + "microvm; with a network device 1.3 ms on Firecracker.",
        "Lupine and OSv were timed by Firecracker's own boot timer, in whole milliseconds for "
          + "Lupine, whose 16 ms are the median and 18 the mean of the variant without kernel mode "
          + "Linux (KML); with it they are 62 and 68.",
        "Guests of QEMU and of User-Mode Linux here are a whole Linux: their rows show where such "
          + "a start ends (E0→E5), and stand beside no published number.",
      ])
  }()
}
