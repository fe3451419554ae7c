import Testing

/// Every refusal is one sentence on standard error, says what to do, and has its own exit code.
struct RefusalTests {
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    let sentence: String

    init(_ arguments: String, _ code: Int32, _ sentence: String) {
      self.arguments = arguments.split(separator: " ").map { $0 == "''" ? "" : String($0) }
      self.code = code
      self.sentence = sentence
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let names = [
    Case("rnu", 64, "bench: unexpected argument 'rnu'; did you mean run? see `bench --help`."),
    Case("--foo", 64, "bench: unknown option '--foo'; see `bench --help`."),
    Case(
      "run --efort smoke", 64,
      "bench: unknown option '--efort'. Did you mean '--effort'?; see `bench run --help`."),
    Case(
      "run --suite startpu", 64,
      "bench: there is no suite \"startpu\"; did you mean startup? `bench list` shows all of them."),
    Case(
      "run --technique contaner", 64,
      "bench: there is no technique \"contaner\"; did you mean container? "
        + "`bench list` shows all of them."),
    Case(
      "run --technique native,container/rotless", 64,
      "bench: there is no technique \"container/rotless\"; did you mean container/rootless? "
        + "`bench list` shows all of them."),
    Case(
      "run --technique ''", 64,
      "bench: --technique holds an empty name; `bench list` shows all of them."),
    Case(
      "run --skip contaner", 64,
      "bench: there is no technique \"contaner\"; did you mean container? "
        + "`bench list` shows all of them."),
    Case(
      "run --skip native", 64,
      "bench: native is the baseline of every ratio and cannot be skipped."),
    Case(
      "run --workload helo", 64,
      "bench: there is no workload \"helo\"; did you mean hello? `bench list` shows all of them."),
    Case(
      "run --suite syscall --probe getpd", 64,
      "bench: suite syscall has no probe \"getpd\"; did you mean getpid? "
        + "`bench list probes` shows all of them."),
    Case(
      "run --suite syscall --workload hello", 64,
      "bench: suite syscall cannot use the workload hello, which does its work once; "
        + "leave --workload out."),
    Case(
      "run --suite syscall --instances 4", 64,
      "bench: --instances goes with --suite memory and density; the instances of syscall live "
        + "one at a time, so leave it out."),
    Case(
      "run --suite syscall --rate 50", 64,
      "bench: --rate goes with --suite burst; syscall starts one instance after another, so leave "
        + "it out."),
    Case(
      "run --suite burst --rate 0", 64,
      "bench: --rate is 0; give a number from 1 to 10000."),
    Case(
      "run --suite burst --instances 4", 64,
      "bench: --instances goes with --suite memory and density; burst has a number of its own in "
        + "each of its probes, so leave it out."),
    Case(
      "run --suite startup,memroy", 64,
      "bench: there is no suite \"memroy\"; did you mean memory? `bench list` shows all of them."),
    Case(
      "run --suite al", 64,
      "bench: there is no suite \"al\"; did you mean all? `bench list` shows all of them."),
    Case(
      "run --suite startup,,cpu", 64,
      "bench: --suite holds an empty name; `bench list` shows all of them."),
    Case(
      "run --suite startup --suite syscall --probe start,getpd", 64,
      "bench: none of the suites startup, syscall has a probe \"getpd\"; did you mean getpid? "
        + "`bench list probes` shows all of them."),
    Case(
      "run --suite syscall,cpu --probe getpid", 64,
      "bench: suite cpu has none of the probes getpid; name one of its own too, or leave the suite "
        + "out: `bench list probes` shows all of them."),
    Case(
      "run --suite syscall,cpu --instances 4", 64,
      "bench: --instances goes with --suite memory and density; the instances of syscall live "
        + "one at a time, so leave it out."),
    Case(
      "run --suite memory,density --until ci=3%", 64,
      "bench: --until waits for medians, and suite memory has none; leave it out."),
    Case(
      "run --suite startup,memory --workload hello", 64,
      "bench: suite memory cannot use the workload hello, which does its work once; "
        + "leave --workload out."),
    Case(
      "run --suite startup,memory --append run", 64,
      "bench: --append adds a session to one run, which has one suite; leave --suite out."),
    Case(
      "run --suite startup,membw --out a/..", 64,
      "bench: the last part of --out names the run: use up to 92 letters, digits, '-', '_' and "
        + "'.', and no '.' in front."),
    Case(
      "run --exec /etc/passwd", 64,
      "bench: --exec /etc/passwd is no file that may be executed; see: ls -l /etc/passwd"),
    Case(
      "run --rootfs /tmp", 64,
      "bench: --rootfs needs --exec: a path inside it that can be executed."),
    Case(
      "run --exec /bin/true --suite memory", 64,
      "bench: --exec goes with --suite startup: the other suites need answers from the payload."),
    Case(
      "run -- words", 64,
      "bench: arguments after -- belong to a program: name it with --exec, or leave them out."),
    Case(
      "run --suite memory --instances 0", 64,
      "bench: --instances is 0; give a number from 1 to 100000."),
    Case(
      "explain unikernl", 64,
      "bench: there is no technique \"unikernl\"; did you mean unikernel? "
        + "`bench list` shows all of them."),
    Case(
      "plot nowhere --chart ecfd", 64,
      "bench: there is no chart \"ecfd\"; did you mean ecdf? `bench list charts` shows all."),
    Case(
      "demo drfit", 64,
      "bench: there is no demonstration \"drfit\"; did you mean drift? "
        + "`bench demo` lists all of them."),
    Case(
      "tune --apply --skip thpp", 64,
      "bench: there is no knob \"thpp\" to skip; did you mean thp? "
        + "there are governor, turbo, thp, ksm, smt."),
    Case(
      "tune --dry-run --skip aslr", 64,
      "bench: there is no knob \"aslr\" to skip; there are governor, turbo, thp, ksm, smt."),
    Case("tune", 64, "bench: give --dry-run, --apply or --reset; see `bench tune --help`."),
    Case(
      "tune --reset -- /bin/true", 64,
      "bench: a command goes with --apply only; see `bench tune --help`."),
    Case(
      "tune --reset --skip thp", 64, "bench: --reset puts everything back; leave --skip out."),
  ]

  static let values = [
    Case(
      "run --effort smok", 64,
      "bench: the value 'smok' is invalid for '--effort <effort>'. Please provide one of 'smoke', "
        + "'quick', 'standard', 'tail' or 'paper'; see `bench run --help`."),
    Case("run --blocks 0", 64, "bench: --blocks is 0; give a number from 1 to 1000000."),
    Case("run --blocks -1", 64, "bench: --blocks is -1; give a number from 1 to 1000000."),
    Case("run --warmup -1", 64, "bench: --warmup is -1; give a number from 0 to 1000."),
    Case(
      "run --max-time 0", 64,
      "bench: the value '0' is invalid for '--max-time <time>' "
        + "(End after the block that reaches this: 90s, 5m); see `bench run --help`."),
    Case(
      "run --seed -1", 64,
      "bench: the value '-1' is invalid for '--seed <seed>' (Seed of the order and of the "
        + "bootstrap; the same seed gives the same plan); see `bench run --help`."),
    Case("demo drift --runs 19", 64, "bench: --runs is 19; give a number from 20 to 100000."),
    Case("demo drift --runs -1", 64, "bench: --runs is -1; give a number from 20 to 100000."),
    Case("demo --runs 20", 64, "bench: --runs goes with a name; `bench demo` lists all of them."),
    Case(
      "explain", 64,
      "bench: missing expected argument '<technique>' (A technique or variant; "
        + "`bench list techniques` shows all); see `bench explain --help`."),
  ]

  static let places = [
    Case(
      "tune --root . --apply -- nowhere", 4,
      "bench: there is no program \"nowhere\" on PATH; give its path."),
    Case(
      "tune --root . --apply -- ./nowhere", 4,
      "bench: ./nowhere cannot be executed; give the path of a program."),
    Case(
      "plot nowhere", 4,
      "bench: nowhere is not the folder of a run: open nowhere/manifest.json: "
        + "No such file or directory."),
    Case(
      "run --technique null --out /proc/run", 4,
      "bench: the results cannot be written: make folder /proc/run: No such file or directory; "
        + "choose another folder with --out."),
    Case(
      "run --suite startup,cpu --technique null --out /proc/run", 4,
      "bench: the results cannot be written: make folder /proc/run: No such file or directory; "
        + "choose another folder with --out."),
    Case(
      "run --technique null --out /dev/null/run", 4,
      "bench: the results cannot be written: make folder /dev/null/run: Not a directory; "
        + "choose another folder with --out."),
    Case(
      "run --dry-run --out /proc", 4,
      "bench: /proc exists already; choose another folder with --out or remove it."),
  ]

  @Test(arguments: names + values + places)
  func saysOneSentenceAndEndsWithItsCode(_ refusal: Case) throws {
    let tool = try Tool()
    let result = try tool.run(refusal.arguments)
    #expect(result.sentences == [refusal.sentence])
    #expect(result.output == "")
    #expect(result.code == refusal.code)
    #expect(tool.list(".").filter { $0 != "state" } == [])
    #expect(tool.list("state") == [])
  }

  @Test(arguments: ["..", ".", "a/..", "a/.hidden", "/", "a b", "a,b", "a;b", "é"])
  func refusesAnOutputFolderThatCannotNameARun(_ out: String) throws {
    let tool = try Tool()
    let result = try tool.run("run", "--technique", "null", "--out", out)
    #expect(
      result.sentences == [
        "bench: the last part of --out names the run: use up to 100 letters, digits, '-', '_' and "
          + "'.', and no '.' in front."
      ])
    #expect(result.code == 64)
    #expect(tool.list(".") == [])
  }

  @Test(arguments: ["x", "99999", "1-0", "0-99999999999", "0,", "-1"])
  func refusesProcessorsThatAreNotThere(_ list: String) throws {
    let tool = try Tool()
    let result = try tool.run("run", "--dry-run", "--cpus=\(list)")
    #expect(result.sentences.count == 1)
    #expect(result.error.hasPrefix("bench: --cpus \(list): give numbers or ranges out of "))
    #expect(result.code == 64)
  }

  @Test func leavesAnExistingFolderAsItIs() throws {
    let tool = try Tool()
    try tool.write("mine", to: "run/note")
    let result = try tool.run("run", "--technique", "null", "--out", "run")
    #expect(
      result.sentences == [
        "bench: run exists already; choose another folder with --out or remove it."
      ])
    #expect(result.code == 4)
    #expect(tool.list("run") == ["note"])
  }

  @Test func makesNoResultFolderWhereItCannotKeepState() throws {
    let tool = try Tool()
    try tool.write("", to: "state")
    let result = try tool.run("run", "--technique", "null", "--out", "run")
    #expect(result.sentences.count == 1)
    #expect(result.error.hasSuffix("; set BENCH_STATE to a folder that you may write to.\n"))
    #expect(result.code == 4)
    #expect(tool.exists("run") == false)
  }
}
