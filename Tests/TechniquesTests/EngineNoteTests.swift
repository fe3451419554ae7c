import Linux
import Model
import SystemPackage
import TestSupport
import Testing

@testable import Techniques

/// What a run notes of the engines that it uses.
@Suite struct EngineNoteTests {
  /// With the FNV-1a hash of `run-1`.
  private static let namespace = "bench-3c9d57fc-containerd"

  @Test func notesEachEngineOnce() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(runID: "run-1", folder: folder.path.string)
    let notes = [
      EngineNote(.docker, at: "/run/docker.sock"), EngineNote(.cri, at: "/run/crio/crio.sock"),
      EngineNote(.containerd, at: "/run/c.sock", namespace: Self.namespace),
    ]
    for note in notes + notes { try note.append(to: workspace) }
    #expect(
      try TextFile.read(folder.path.appending("engines"))
        == "docker /run/docker.sock\ncri /run/crio/crio.sock\n"
        + "containerd /run/c.sock \(Self.namespace)\n")
    #expect(EngineNote.all(of: "run-1", in: folder.path) == notes)
  }

  @Test(arguments: [
    "", "docker", "docker relative.sock", "docker /run/../etc/x.sock", "docker /run/docker.sock x",
    "docker  /run/docker.sock", "podman /run/podman.sock", "containerd /run/c.sock",
    "containerd /run/c.sock k8s.io", "containerd /run/c.sock moby",
    "containerd /run/c.sock bench-00000000-containerd",
  ])
  func believesNoLineThatNoRunWrites(_ line: String) {
    #expect(EngineNote(line[...], of: "run-1") == nil)
  }

  @Test func asksNoEngineForANameThatNoRunHas() throws {
    let folder = try TemporaryFolder()
    try TextFile.create(
      folder.path.appending("engines"), Array("docker /run/docker.sock\n".utf8),
      permissions: .ownerReadWrite)
    #expect(EngineNote.all(of: "a b", in: folder.path) == [])
    #expect(EngineNote.all(of: "a", in: folder.path).count == 1)
  }

  @Test func saysThatAnEngineDoesNotAnswer() throws {
    let folder = try TemporaryFolder()
    try TextFile.create(
      folder.path.appending("engines"),
      Array("docker \(folder.path)/docker.sock\ncri /nonexistent/cri.sock\n".utf8),
      permissions: .ownerReadWrite)
    let remains = EngineRemains(of: "run-1", in: folder.path)
    let sentence =
      "connect to \(folder.path)/docker.sock: No such file or directory; start it, or take it out of "
      + "\(folder.path)/engines"
    // Of the other one not even the folder is left.
    #expect(
      remains.lines == ["whatever is left of docker at \(folder.path)/docker.sock: \(sentence)"])
    #expect(throws: TechniqueError(.failed, sentence)) { try remains.remove() }
  }
}
