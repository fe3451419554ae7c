import Glibc
import Linux
import Model
import SystemPackage
import TestSupport
import Testing

@testable import Container

struct RunRegistryTests {
  private let state: TemporaryFolder
  private let registry: RunRegistry

  init() throws {
    state = try TemporaryFolder()
    registry = RunRegistry(folder: state.path.appending("state/runs"))
  }

  @Test func knowsARunFromItsBeginToItsEnd() throws {
    let workspace = try registry.enter(runID: "one", cgroups: ["/sys/fs/cgroup/bench-one"])
    #expect(workspace == Workspace(runID: "one", folder: "\(state.path)/state/runs/one"))
    #expect(
      registry.runs() == [
        RunRegistry.Run(
          runID: "one", folder: state.path.appending("state/runs/one"), livingOwner: getpid(),
          user: geteuid(), cgroups: ["/sys/fs/cgroup/bench-one"])
      ])
    try registry.leave(workspace)
    #expect(registry.runs() == [])
  }

  @Test func refusesASecondRunOfOneName() throws {
    _ = try registry.enter(runID: "one", cgroups: [])
    #expect(throws: LinuxError("make folder \(state.path)/state/runs/one", .fileExists)) {
      try registry.enter(runID: "one", cgroups: [])
    }
  }

  /// Process numbers are given again: the start time and the boot tell whose it is.
  @Test func doesNotMistakeAnotherProcessForTheOwner() throws {
    let workspace = try registry.enter(runID: "one", cgroups: [])
    let owner = FilePath(workspace.folder).appending("owner")
    let fields = try #require(TextFile.firstLine(owner)).split(separator: " ").map(String.init)
    for text in ["\(fields[0]) 1 \(fields[2])\n", "\(fields[0]) \(fields[1]) anotherboot\n"] {
      try TextFile.create(owner, Array(text.utf8), permissions: .ownerReadWrite)
      #expect(registry.runs().map(\.livingOwner) == [nil], "\(text)")
    }
    // What no run can have written makes the folder nobody's, and nobody's is not removed.
    for text in ["nonsense\n", ""] {
      try TextFile.create(owner, Array(text.utf8), permissions: .ownerReadWrite)
      #expect(registry.runs().isEmpty, "\(text)")
    }
  }

  @Test func listsRunsInOrderOfTheirNames() throws {
    for name in ["b", "c", "a"] { _ = try registry.enter(runID: name, cgroups: []) }
    #expect(registry.runs().map(\.runID) == ["a", "b", "c"])
  }

  @Test func rootFolderHoldsTheImageAndWhatContainersMountUpon() throws {
    let root = RootFolder(in: state.path.appending("technique"), image: "payload")
    #expect(root.executable == "/bin/payload")
    #expect(root.hostExecutable == state.path.appending("technique/root/bin/payload"))
    try root.make(image: [1, 2, 3])
    #expect(try Folder.list(root.path) == ["bin", "dev", "etc", "proc", "sys", "tmp"])
    #expect(try TextFile.bytes(root.hostExecutable) == [1, 2, 3])
    #expect(access(root.hostExecutable.string, X_OK) == 0)
    #expect(TextFile.firstLine(root.path.appending("etc/hostname")) == "bench")
    #expect(Folder.isFolder(root.stage))
  }
}
