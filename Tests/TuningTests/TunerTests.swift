import Linux
import SystemPackage
import TestSupport
import Testing

@testable import Tuning

struct TunerTests {
  private let folder: TemporaryFolder
  private let note: FilePath

  init() throws {
    folder = try TemporaryFolder()
    note = folder.path.appending(".tuning")
  }

  private func tuner(_ kernel: FakeKernel, boot: String = "boot-1") -> Tuner<FakeKernel> {
    Tuner(files: kernel, undoFile: UndoFile(in: folder.path), bootID: boot)
  }

  private func findings(_ reports: [KnobReport]) -> [String] {
    reports.map { "\($0.name) \($0.state): \($0.finding)" }
  }

  @Test func saysWhatItWouldSetAndSetsNothing() throws {
    let kernel = FakeKernel.desktop
    #expect(
      findings(tuner(kernel).survey()) == [
        "governor differs: powersave (1 file), schedutil (1 file), wished performance",
        "turbo differs: 1, wished 0", "thp differs: always, wished never",
        "ksm differs: 1, wished 0", "smt differs: on, wished off", "aslr leftAlone: 2, left alone",
      ])
    #expect(kernel.writes == [])
    #expect(!Folder.exists(note))
  }

  @Test func saysWhyAKnobIsNotAvailableHere() throws {
    #expect(
      findings(tuner(.guest).survey()) == [
        "governor unavailable: not available here: the kernel controls no frequency (a virtual "
          + "machine, or no cpufreq driver)",
        "turbo unavailable: not available here: no switch of intel_pstate, amd_pstate or cpufreq "
          + "(a virtual machine, or a firmware that decides alone)",
        "thp differs: madvise, wished never", "ksm asWished: 0, as wished",
        "smt unavailable: not available here: these processors have no sibling threads, or the "
          + "hypervisor hides them",
        "aslr leftAlone: 2, left alone",
      ])
  }

  @Test func asksForNoGovernorThatTheDriverDoesNotHave() throws {
    let kernel = FakeKernel([
      FakeKernel.governor(0): "userspace\n", FakeKernel.governors(0): "powersave userspace\n",
    ])
    let report = try #require(tuner(kernel).survey().first)
    #expect(report.state == .unavailable)
    #expect(report.obstacle == "the driver has no performance, only powersave, userspace")
  }

  @Test func setsReadsBackAndPutsBackInTheReverseOrder() throws {
    let kernel = FakeKernel.desktop
    let before = kernel.values
    let reports = try tuner(kernel).apply(isForCommand: false)
    #expect(
      findings(reports) == [
        "governor set: performance, was powersave (1 file), schedutil (1 file)",
        "turbo set: 0, was 1", "thp set: never, was always", "ksm set: 0, was 1",
        "smt set: off, was on", "aslr leftAlone: 2, left alone",
      ])
    let set = [
      "\(FakeKernel.governor(0)) = performance", "\(FakeKernel.governor(10)) = performance",
      "\(FakeKernel.boost) = 0", "\(FakeKernel.hugePages) = never", "\(FakeKernel.samePages) = 0",
      "\(FakeKernel.siblings) = off",
    ]
    #expect(kernel.writes == set)
    let restoration = try #require(try tuner(kernel).reset())
    #expect(restoration.refusals == [])
    #expect(
      Array(kernel.writes.dropFirst(set.count)) == [
        "\(FakeKernel.siblings) = on", "\(FakeKernel.samePages) = 1",
        "\(FakeKernel.hugePages) = always", "\(FakeKernel.boost) = 1",
        "\(FakeKernel.governor(10)) = schedutil", "\(FakeKernel.governor(0)) = powersave",
      ])
    #expect(kernel.values == before)
    #expect(try Folder.list(folder.path) == [])
    #expect(try tuner(kernel).reset() == nil)
  }

  @Test func hasNotedEverythingBeforeTheFirstChange() throws {
    let kernel = FakeKernel.guest
    var seen: [String] = []
    kernel.beforeWrite = { [note] in seen.append((try? TextFile.read(note)) ?? "nothing") }
    _ = try tuner(kernel).apply(isForCommand: false)
    let own = UndoNote.Owner.current
    #expect(
      seen == [
        """
        bench tune 1
        boot boot-1
        owner \(own.process) \(own.startTime)
        madvise /sys/kernel/mm/transparent_hugepage/enabled

        """
      ])
    #expect(
      try TextFile.read(note) == """
        bench tune 1
        boot boot-1
        owner none
        madvise /sys/kernel/mm/transparent_hugepage/enabled

        """)
  }

  @Test func changesNothingThatItCouldNotNote() throws {
    let kernel = FakeKernel.guest
    let file = folder.path.appending("file")
    try TextFile.create(file, [], permissions: .ownerReadWrite)
    let tuner = Tuner(files: kernel, undoFile: UndoFile(in: file), bootID: "boot-1")
    #expect(throws: TuningError.system(LinuxError("make folder \(file)", .notDirectory))) {
      try tuner.apply(isForCommand: false)
    }
    #expect(kernel.writes == [])
  }

  @Test func leavesNoNoteWhereNothingDiffers() throws {
    let kernel = FakeKernel([FakeKernel.samePages: "2\n"])
    _ = try tuner(kernel).apply(isForCommand: false)
    #expect(kernel.writes == [])
    #expect(!Folder.exists(note))
  }

  @Test func leavesASkippedKnobAlone() throws {
    let kernel = FakeKernel.desktop
    let reports = try tuner(kernel).apply(skipping: ["smt", "governor"], isForCommand: false)
    #expect(reports.map(\.state) == [.skipped, .set, .set, .set, .skipped, .leftAlone])
    #expect(kernel.values[FakeKernel.siblings] == "on\n")
    #expect(kernel.values[FakeKernel.governor(0)] == "powersave\n")
  }

  @Test func saysWhatTheKernelDidNotTake() throws {
    let kernel = FakeKernel.desktop
    kernel.refusing = [FakeKernel.siblings]
    kernel.ignoring = [FakeKernel.boost]
    let reports = try tuner(kernel).apply(isForCommand: false)
    #expect(
      findings(reports.filter { $0.state == .refused }) == [
        "turbo refused: 1: /sys/devices/system/cpu/cpufreq/boost: the kernel was given 0 and says 1",
        "smt refused: on: write \"off\" to /sys/devices/system/cpu/smt/control: Invalid argument",
      ])
    #expect(kernel.values[FakeKernel.samePages] == "0\n")
    #expect(try #require(try tuner(kernel).reset()).refusals == [])
    #expect(kernel.values == FakeKernel.desktop.values)
  }
}

extension TunerTests {
  @Test func keepsTheFirstValuesWhenItIsAppliedAgain() throws {
    let kernel = FakeKernel.desktop
    _ = try tuner(kernel).apply(skipping: ["smt"], isForCommand: false)
    // Somebody sets a knob behind its back.
    try kernel.write("always", to: FakeKernel.hugePages)
    try kernel.write("madvise", to: FakeKernel.hugePages)
    let again = try tuner(kernel).apply(isForCommand: false)
    #expect(again.map(\.state) == [.asWished, .asWished, .set, .asWished, .set, .leftAlone])
    #expect(try #require(try tuner(kernel).reset()).refusals == [])
    #expect(kernel.values == FakeKernel.desktop.values)
  }

  @Test func runsNoCommandWhereTheHostIsTunedForGood() throws {
    let kernel = FakeKernel.guest
    _ = try tuner(kernel).apply(isForCommand: false)
    #expect(throws: TuningError.alreadySet(note)) {
      try tuner(kernel).apply(isForCommand: true)
    }
    #expect(kernel.values[FakeKernel.hugePages] == "always madvise [never]\n")
  }

  @Test func leavesAloneWhatALivingProcessHasSet() throws {
    let kernel = FakeKernel.guest
    let parent = UndoNote.Owner(process: 1, startTime: try #require(ProcessTable.startTime(of: 1)))
    try tuner(kernel).undoFile.write(
      UndoNote(
        bootID: "boot-1", owner: parent,
        entries: [UndoNote.Entry(path: FakeKernel.samePages, value: "1")]))
    #expect(throws: TuningError.inUse(by: 1)) { try tuner(kernel).apply(isForCommand: false) }
    #expect(throws: TuningError.inUse(by: 1)) { try tuner(kernel).reset() }
    #expect(try tuner(kernel).livingOwner() == 1)
    #expect(kernel.writes == [])
  }

  @Test func letsNobodyElseInButTheOneWhoHasSetTheHost() throws {
    let kernel = FakeKernel.guest
    let lock = try tuner(kernel).undoFile.lock()
    #expect(throws: TuningError.locked) { try tuner(kernel).apply(isForCommand: false) }
    let entry = UndoNote.Entry(path: FakeKernel.samePages, value: "1")
    let undoFile = tuner(kernel).undoFile
    try undoFile.write(UndoNote(bootID: "boot-1", owner: nil, entries: [entry]))
    #expect(throws: TuningError.locked) { try tuner(kernel).reset() }
    #expect(kernel.writes == [])
    try undoFile.write(UndoNote(bootID: "boot-1", owner: .current, entries: [entry]))
    #expect(try #require(try tuner(kernel).reset()).refusals == [])
    #expect(kernel.values[FakeKernel.samePages] == "1\n")
    withExtendedLifetime(lock) {}
  }

  @Test func continuesForAKilledProcessWithItsValues() throws {
    let kernel = FakeKernel.guest
    let killed = UndoNote.Owner(process: 2_147_483_646, startTime: 1)
    try tuner(kernel).undoFile.write(
      UndoNote(
        bootID: "boot-1", owner: killed,
        entries: [UndoNote.Entry(path: FakeKernel.samePages, value: "1")]))
    _ = try tuner(kernel).apply(isForCommand: true)
    #expect(try #require(try tuner(kernel).reset()).refusals == [])
    #expect(kernel.values[FakeKernel.samePages] == "1\n")
    #expect(kernel.values[FakeKernel.hugePages] == "always [madvise] never\n")
  }

  @Test func writesNothingAfterARestart() throws {
    let kernel = FakeKernel.guest
    _ = try tuner(kernel).apply(isForCommand: false)
    let restarted = FakeKernel.desktop
    let restoration = try #require(try tuner(restarted, boot: "boot-2").reset())
    #expect(restoration == .init(isOfAnotherBoot: true))
    #expect(restarted.writes == [])
    #expect(!Folder.exists(note))
  }

  @Test func takesTheValuesOfThisBootAfterARestart() throws {
    _ = try tuner(.guest).apply(isForCommand: false)
    let restarted = FakeKernel.desktop
    _ = try tuner(restarted, boot: "boot-2").apply(isForCommand: false)
    _ = try tuner(restarted, boot: "boot-2").reset()
    #expect(restarted.values == FakeKernel.desktop.values)
  }

  @Test func putsBackWhatItCanAndKeepsTheNoteOfTheRest() throws {
    let kernel = FakeKernel.desktop
    _ = try tuner(kernel).apply(isForCommand: false)
    kernel.refusing = [FakeKernel.hugePages]
    kernel.remove(FakeKernel.governor(10))
    let restoration = try #require(try tuner(kernel).reset())
    #expect(
      restoration.refusals == [
        "write \"always\" to /sys/kernel/mm/transparent_hugepage/enabled: Invalid argument",
        "open /sys/devices/system/cpu/cpufreq/policy10/scaling_governor: No such file or directory",
      ])
    #expect(kernel.values[FakeKernel.governor(0)] == "powersave\n")
    #expect(
      try TextFile.read(note) == """
        bench tune 1
        boot boot-1
        owner none
        schedutil /sys/devices/system/cpu/cpufreq/policy10/scaling_governor
        always /sys/kernel/mm/transparent_hugepage/enabled

        """)
    kernel.refusing = []
    #expect(try #require(try tuner(kernel).reset()).refusals.count == 1)
    #expect(kernel.values[FakeKernel.hugePages] == "[always] madvise never\n")
  }

  @Test(arguments: [
    "/etc/passwd", "/sys/kernel/mm/ksm/../ksm/run", "/proc/sys/kernel/randomize_va_space",
    "/sys/devices/system/cpu/cpufreq/policy/scaling_governor",
    "/sys/devices/system/cpu/cpufreq/policy1x/scaling_governor",
  ])
  func writesNoFileThatIsNoSetting(_ path: String) throws {
    let kernel = FakeKernel([FilePath(path): "1\n"])
    try TextFile.create(
      note, Array("bench tune 1\nboot boot-1\nowner none\n0 \(path)\n".utf8),
      permissions: .ownerReadWrite)
    let restoration = try #require(try tuner(kernel).reset())
    #expect(restoration.refusals.count == 1)
    #expect(restoration.refusals[0].hasSuffix("is no setting of bench's and is not written"))
    #expect(kernel.writes == [])
  }

  @Test(arguments: [
    "", "\n", "bench tune 1\n", "bench tune 2\nboot a\nowner none\n",
    "bench tune 1\nboot a\nowner none\nnever", "bench tune 1\nboot a\nowner 1\n",
    "bench tune 1\nboot a\nowner 99999999999 1\n", "bench tune 1\nboot a\nowner -1 1\n",
    "bench tune 1\nboot a\nowner none\nnever sys/x\n", "bench tune 1\nboot a\nowner none\n /x\n",
    "bench tune 1\nboot a\nowner none\na;b /x\n", "bench tune 1\nboot a\nowner none\n\n",
  ])
  func believesNoBrokenNote(_ text: String) throws {
    try TextFile.create(note, Array(text.utf8), permissions: .ownerReadWrite)
    let kernel = FakeKernel.guest
    #expect(throws: TuningError.unreadableNote(note)) { try tuner(kernel).reset() }
    #expect(throws: TuningError.unreadableNote(note)) {
      try tuner(kernel).apply(isForCommand: false)
    }
    #expect(kernel.writes == [])
    #expect(try TextFile.read(note) == text)
  }

  @Test func believesNoNoteThatIsNoFile() throws {
    try Folder.make(note)
    #expect(throws: TuningError.foreignNote(note)) { try tuner(.guest).reset() }
  }
}
