import Foundation
import Testing

/// `bench tune` on a made-up host below the working folder, so that no test changes the real one.
struct TuneTests {
  private static let hugePages = "root/sys/kernel/mm/transparent_hugepage/enabled"
  private static let samePages = "root/sys/kernel/mm/ksm/run"
  private static let waiting = "echo ready >&2; exec /bin/sleep 1000"

  private let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.write("madvise\n", to: Self.hugePages)
    try tool.write("1\n", to: Self.samePages)
    try tool.write("2\n", to: "root/proc/sys/kernel/randomize_va_space")
  }

  private func tune(_ arguments: String...) throws -> Tool.Result {
    try tool.run(["tune", "--root", "root"] + arguments)
  }

  private func values() throws -> [String] {
    try [Self.hugePages, Self.samePages].map { try tool.text($0).trimmingCharacters(in: .newlines) }
  }

  @Test func showsEveryKnob() throws {
    let result = try tune("--dry-run")
    #expect(
      result.output == """
        n/a   governor, frequency governor: not available here: the kernel controls no frequency \
        (a virtual machine, or no cpufreq driver)
        n/a   turbo, turbo frequencies: not available here: no switch of intel_pstate, amd_pstate \
        or cpufreq (a virtual machine, or a firmware that decides alone)
        fair  thp, transparent huge pages: madvise, wished never
              why it matters: whether memory comes in 4 KiB or 2 MiB depends on chance, and with \
        it memory per instance and the price of a page fault
        fair  ksm, same-page merging: 1, wished 0
              why it matters: ksmd takes processor time, and shrinks instances while their memory \
        is measured
        n/a   smt, sibling threads (SMT): not available here: the kernel has no switch for them
        kept  aslr, address-space layout randomisation: 2, left alone
              why: every trial draws its own layout, so that the luck of one is not taken for a \
        property of the technique; and a host without it is less safe

        """)
    #expect(result.error == "")
    #expect(result.code == 0)
    #expect(try values() == ["madvise", "1"])
    #expect(tool.list("state") == [])
  }

  private struct Report: Decodable {
    let name: String
    let state: String
    let files: [File]

    struct File: Decodable, Equatable {
      let path: String
      let before: String
      let now: String
      let wished: String
    }
  }

  @Test func printsJSON() throws {
    let reports = try JSONDecoder().decode(
      [Report].self, from: Data(try tune("--apply", "--json").output.utf8))
    #expect(reports.map(\.name) == ["governor", "turbo", "thp", "ksm", "smt", "aslr"])
    #expect(
      reports.map(\.state) == [
        "unavailable", "unavailable", "set", "set", "unavailable", "leftAlone",
      ])
    #expect(
      reports[3].files == [
        Report.File(path: "/sys/kernel/mm/ksm/run", before: "1", now: "0", wished: "0")
      ])
  }

  @Test func setsUntilItIsAskedToReset() throws {
    let applied = try tune("--apply")
    #expect(applied.output.contains("\nset   thp, transparent huge pages: never, was madvise\n"))
    #expect(applied.code == 0)
    #expect(try values() == ["never", "0"])
    #expect(tool.list("state") == [".tuning"])
    #expect(try tune("--apply").code == 0)

    let state = tool.folder.appendingPathComponent("state/.tuning").path
    let refused = try tune("--apply", "--", "/bin/true")
    #expect(
      refused.sentences == [
        "bench: this host is tuned already, see \(state); run the command without `bench tune`, "
          + "or run `bench tune --reset` first."
      ])
    #expect(refused.code == 4)
    #expect(
      try tool.run("clean", "--root", "root").output
        == "tuning: set by `bench tune --apply`, which `bench tune --reset` undoes\n")
    #expect(try values() == ["never", "0"])

    let reset = try tune("--reset")
    #expect(
      reset.output == """
        ok    /sys/kernel/mm/ksm/run: 1, was 0
        ok    /sys/kernel/mm/transparent_hugepage/enabled: madvise, was never

        """)
    #expect(reset.code == 0)
    #expect(try values() == ["madvise", "1"])
    #expect(tool.list("state") == [])
    #expect(try tune("--reset").output == "nothing to put back: this host is not tuned\n")
  }

  @Test func tunesForACommandAndEndsWithItsStatus() throws {
    let result = try tune(
      "--apply", "--", "/bin/sh", "-c", "read x <\(Self.samePages); echo \"$x\"; exit 7")
    #expect(result.output == "0\n")
    #expect(result.error.contains("\nset   ksm, same-page merging: 0, was 1\n"))
    #expect(result.code == 7)
    #expect(try values() == ["madvise", "1"])
    #expect(tool.list("state") == [])
  }

  @Test func saysWhichSignalKilledTheCommand() throws {
    let result = try tune("--apply", "--", "/bin/sh", "-c", "kill -9 $$")
    #expect(result.sentences.last == "bench: /bin/sh was killed by signal 9 (Killed).")
    #expect(result.code == 137)
    #expect(try values() == ["madvise", "1"])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func resetsWhenItIsInterrupted(_ number: Int32) throws {
    let run = try tool.start(
      ["tune", "--root", "root", "--apply", "--", "/bin/sh", "-c", Self.waiting])
    try #require(run.says("ready"))
    #expect(try values() == ["never", "0"])
    run.signal(number)
    let result = try run.end()
    #expect(result.sentences.last == "bench: interrupted; /bin/sh was ended.")
    #expect(result.code == 130)
    #expect(try values() == ["madvise", "1"])
    #expect(tool.list("state") == [])
  }

  @Test func cleanPutsBackWhatAKilledOneHasSet() throws {
    let run = try tool.start(
      ["tune", "--root", "root", "--apply", "--", "/bin/sh", "-c", Self.waiting])
    try #require(run.says("ready"))
    let busy = try tool.run("clean", "--root", "root")
    #expect(busy.output.hasPrefix("tuning: in use by process "))
    #expect(busy.code == 0)
    run.signal(SIGKILL)
    // The command holds the same standard error: this waits until it has died too.
    #expect(try run.end().code == -SIGKILL)
    #expect(try values() == ["never", "0"])

    let lines = """
        /sys/kernel/mm/transparent_hugepage/enabled to madvise
        /sys/kernel/mm/ksm/run to 1

      """
    let named = try tool.run("clean", "--root", "root", "--dry-run")
    #expect(named.output == "tuning: left\n\(lines)")
    #expect(try values() == ["never", "0"])
    let cleaned = try tool.run("clean", "--root", "root")
    #expect(cleaned.output == "tuning: resetting\n\(lines)")
    #expect(cleaned.code == 0)
    #expect(try values() == ["madvise", "1"])
    #expect(tool.list("state") == [])
  }

  @Test func runsNothingWhenTheKernelRefusesAKnob() throws {
    let file = tool.folder.appendingPathComponent(Self.hugePages)
    try FileManager.default.removeItem(at: file)
    // A setting that nobody may write, root neither.
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: "/proc/sys/kernel/ostype")
    let result = try tune("--apply", "--", "/bin/sh", "-c", "echo ran")
    #expect(
      result.sentences == [
        "bench: thp: open root/sys/kernel/mm/transparent_hugepage/enabled: Permission denied; "
          + "nothing was run: leave it alone with --skip thp."
      ])
    #expect(result.output == "")
    #expect(result.code == 4)
    #expect(try tool.text(Self.samePages) == "1")
    #expect(tool.list("state") == [])
    #expect(try tune("--apply", "--skip", "thp", "--", "/bin/sh", "-c", "exit 0").code == 0)
  }

  @Test func keepsTheNoteOfWhatItCouldNotPutBack() throws {
    #expect(try tune("--apply").code == 0)
    try FileManager.default.removeItem(at: tool.folder.appendingPathComponent(Self.samePages))
    let reset = try tune("--reset")
    let state = tool.folder.appendingPathComponent("state/.tuning").path
    #expect(
      reset.sentences == [
        "bench: open root/sys/kernel/mm/ksm/run: No such file or directory: still noted in "
          + "\(state), `bench tune --reset` tries again."
      ])
    #expect(reset.code == 5)
    #expect(try tool.text("state/.tuning").hasSuffix("owner none\n1 /sys/kernel/mm/ksm/run\n"))
    try tool.write("0\n", to: Self.samePages)
    #expect(try tune("--reset").code == 0)
    #expect(try values() == ["madvise", "1"])
  }

  @Test(.enabled(if: geteuid() != 0, "needs a user who is not root"))
  func saysThatOnlyRootCanTune() throws {
    let result = try tool.run("tune", "--apply")
    #expect(
      result.sentences == [
        "bench: only root can change settings of the kernel: run the command with sudo."
      ])
    #expect(result.code == 4)
  }
}
