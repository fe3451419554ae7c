internal import SystemPackage

extension Knob {
  /// Every knob, in the order in which they are set.
  ///
  /// Sibling threads come last and so are back first: while their processors are off, their
  /// frequency policies are gone.
  package static let all: [Knob] = [
    governor, turbo, hugePages, samePages, siblingThreads, addressLayout,
  ]

  private static let governor = Knob(
    "governor", "frequency governor",
    why: "a frequency that follows the load makes short starts look slow",
    places: [
      Place(
        "sys/devices/system/cpu/cpufreq/policy*/scaling_governor", wish: "performance",
        choices: "scaling_available_governors")
    ],
    absence: "the kernel controls no frequency (a virtual machine, or no cpufreq driver)")

  // A policy's own switch is written before the one for all: writing that changes every policy's,
  // and on the way back theirs must come after it (cpufreq_boost_trigger_state).
  private static let turbo = Knob(
    "turbo", "turbo frequencies",
    why: "they depend on heat and on what other cores do, so that equal work takes unequal time",
    places: [
      Place("sys/devices/system/cpu/intel_pstate/no_turbo", wish: "1"),
      Place("sys/devices/system/cpu/cpufreq/policy*/boost", wish: "0"),
      Place("sys/devices/system/cpu/cpufreq/boost", wish: "0"),
    ],
    absence: "no switch of intel_pstate, amd_pstate or cpufreq (a virtual machine, or a firmware "
      + "that decides alone)")

  private static let hugePages = Knob(
    "thp", "transparent huge pages",
    why: "whether memory comes in 4 KiB or 2 MiB depends on chance, and with it memory per "
      + "instance and the price of a page fault",
    places: [
      Place(
        "sys/kernel/mm/transparent_hugepage/enabled", wish: "never")
    ],
    absence: "the kernel was built without transparent huge pages")

  // 2 would also split what is merged already, which can need more memory than there is.
  private static let samePages = Knob(
    "ksm", "same-page merging",
    why: "ksmd takes processor time, and shrinks instances while their memory is measured",
    places: [Place("sys/kernel/mm/ksm/run", wish: "0", fine: ["2"])],
    absence: "the kernel was built without KSM")

  private static let siblingThreads = Knob(
    "smt", "sibling threads (SMT)",
    why: "the other thread of a core takes part of its speed whenever it works",
    places: [
      Place(
        "sys/devices/system/cpu/smt/control", wish: "off", fine: ["forceoff"],
        obstacles: [
          "notsupported": "these processors have no sibling threads, or the hypervisor hides them",
          "notimplemented": "this architecture cannot switch them",
        ])
    ],
    absence: "the kernel has no switch for them")

  private static let addressLayout = Knob(
    "aslr", "address-space layout randomisation",
    why: "every trial draws its own layout, so that the luck of one is not taken for a property "
      + "of the technique; and a host without it is less safe",
    places: [Place("proc/sys/kernel/randomize_va_space", wish: "")],
    absence: "the kernel does not show it", isLeftAlone: true)
}
