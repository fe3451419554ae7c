import Container
import Glibc
import Launch
import Linux
import SystemPackage
import TestSupport
import Testing

/// `bench export oci`: what it writes is loaded and run by the engines themselves.
struct ExportTests {
  private func export(to folder: TemporaryFolder) throws -> FilePath {
    let out = folder.path.appending("payload")
    #expect(try Tool().run("export", "oci", out.string).code == 0)
    return out
  }

  /// The checkout that these tests were built from.
  private static let checkout = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()

  @Test func refusesAFolderThatIsThere() throws {
    let folder = try TemporaryFolder()
    let result = try Tool().run("export", "oci", folder.path.string)
    #expect(result.code == 64)
    #expect(result.error.contains("exists already; name a folder that does not."))
  }

  /// A tool with a run in which a container takes twice as long as native.
  private func summarized() throws -> Tool {
    let tool = try Tool()
    try WrittenRun(name: "run", parameters: "pace=spaced").write(with: tool)
    #expect(try tool.run("plot", "run", "--quiet").error.contains("gnuplot"))
    #expect(tool.exists("run/summary.csv"))
    return tool
  }

  @Test func writesWhatARunSaysAsMacros() throws {
    let tool = try summarized()
    let lines = try tool.run("export", "macros", "run").output.split(separator: "\n")
    #expect(lines.contains("\\newcommand{\\StartupContainerSpacedLaunchRatio}{2.00}"))
    #expect(lines.contains("\\newcommand{\\StartupNativeSpacedLaunchCount}{10}"))
    #expect(lines.contains("\\newcommand{\\StartupRunKernel}{6.18.0}"))
    #expect(lines.contains("\\newcommand{\\BenchPaperSessions}{3}"))
  }

  @Test func wantsNamesForTwoRunsOfOneSuite() throws {
    let tool = try summarized()
    let result = try tool.run("export", "macros", "run", "run")
    #expect(result.code == 64)
    #expect(result.sentences.count == 1)
    #expect(result.error.contains("give one of them a name of its own, as in other=run."))
    let named = try tool.run("export", "macros", "run", "other=run")
    #expect(named.code == 0)
    #expect(named.output.contains("\\OtherContainerSpacedLaunchMedian"))
  }

  @Test func writesTheColumnsAndRowsThatAreAskedFor() throws {
    let tool = try summarized()
    let result = try tool.run(
      "export", "tables", "run", "--columns", "technique,ratio to native", "--keep",
      "technique=container")
    #expect(result.error == "")
    #expect(
      result.output.split(separator: "\n").dropFirst() == [
        "\\begin{tabular}{@{}lr@{}}", "\\toprule", "technique & ratio to native \\\\", "\\midrule",
        "container & 2.00$\\times$ [2.00, 2.00] \\\\", "\\bottomrule", "\\end{tabular}",
      ])
    let markdown = try tool.run(
      "export", "tables", "run", "--columns", "technique,ratio to native", "--keep",
      "technique=container", "--markdown")
    #expect(
      markdown.output
        == "| technique | ratio to native |\n|---|---:|\n| container | 2.00× [2.00, 2.00] |\n")
    let unknown = try tool.run("export", "tables", "run", "--columns", "speed")
    #expect(unknown.code == 64)
    #expect(unknown.error.contains("the table has no column \"speed\"; it has technique, "))
  }

  @Test func refusesOptionsOfTablesElsewhere() throws {
    let result = try Tool().run("export", "macros", "run", "--columns", "technique")
    #expect(result.code == 64)
    #expect(result.error.contains("go with tables: bench export tables RUN."))
  }

  @Test func podmanLoadsTheImageAndRunsIt() throws {
    guard geteuid() == 0, let podman = Program(named: "podman") else {
      try Test.cancel("podman is not installed, or not root: scripts/install-runtimes podman")
    }
    let folder = try TemporaryFolder()
    let image = try export(to: folder).appending("image.tar")
    // Its locks stay for as long as the host runs.
    let locks: FilePath = "/dev/shm/libpod_lock"
    let hadLocks = Folder.exists(locks)
    defer { if !hadLocks { _ = unlink(locks.string) } }
    let store =
      ["--root", "\(folder.path)/r", "--runroot", "\(folder.path)/s"]
      + ["--cgroup-manager=cgroupfs", "--events-backend=none"]
    let loaded = try podman.run(store + ["load", "--input", image.string])
    #expect(loaded.exit == .status(0))
    #expect(String(decoding: loaded.output, as: UTF8.self).contains("localhost/bench:latest"))
    let listed = try podman.run(store + ["images", "--format", "{{.Repository}}:{{.Tag}}"])
    #expect(listed.line == "localhost/bench:latest")
    // Its storage keeps a mount of its own folder for as long as the host runs.
    _ = try podman.run(store + ["system", "reset", "--force"])
    _ = umount2("\(folder.path)/r/overlay", Int32(MNT_DETACH))
  }

  @Test func containerdImportsTheImage() throws {
    guard geteuid() == 0, let ctr = Program(named: "ctr"), Program(named: "containerd") != nil
    else {
      try Test.cancel(
        "containerd is not installed, or not root: scripts/install-runtimes containerd")
    }
    let folder = try TemporaryFolder()
    let image = try export(to: folder).appending("image.tar")
    let engines = folder.path.appending("e")
    let environment = Program.environment + ["BENCH_RUNTIMES=\(engines)"]
    let script = try #require(Program(named: "bash"))
    let arguments = ["\(Self.checkout)/scripts/runtimes"]
    #expect(
      try script.run(arguments + ["up", "containerd"], environment: environment).exit == .status(0))
    let socket = ["--address", "\(engines)/containerd.sock"]
    let imported = try ctr.run(socket + ["images", "import", image.string])
    #expect(imported.exit == .status(0))
    let listed = try ctr.run(socket + ["images", "list", "--quiet"])
    #expect(listed.line == "localhost/bench:latest")
    #expect(
      try script.run(arguments + ["down"], environment: environment).exit == .status(0))
  }

  @Test func runcRunsTheBundle() throws {
    guard geteuid() == 0, let runc = Program(named: "runc") else {
      try Test.cancel("runc is not installed, or not root: scripts/install-runtimes runc")
    }
    let folder = try TemporaryFolder()
    let bundle = try export(to: folder).appending("bundle")
    let result = try runc.run(
      [
        "--root", "\(folder.path)/state", "run", "--bundle", bundle.string,
        "bench-export-\(getpid())",
      ])
    #expect(result.exit == .status(0))
    // The ready record begins with the magic number.
    #expect(result.output.starts(with: Array("BNCH".utf8)))
  }
}
