import Images
import Linux
import Model
import SystemPackage
import Techniques
import TestSupport
import Testing

extension LeakSensitive {
  /// A user's own program in the payload's place; here the payload's image itself, which does not
  /// know that its records are taken for mere output.
  @Suite(.serialized) struct CustomProgramTests {
    private static let cases = TechniqueCase.own.filter {
      [
        "native", "chroot", "container", "container/bind", "container/prewarmed",
        "container/rootless",
      ].contains($0.technique.label)
    }

    private func instance(
      _ test: TechniqueCase, _ arguments: [String], rootFolder: FilePath? = nil,
      executable: FilePath
    ) throws -> (Bed, any Prepared, any Instance) {
      try test.requireAvailable()
      let bed = try Bed(test, for: "program")
      let program = CustomProgram(
        executable: executable.string, arguments: arguments, rootFolder: rootFolder?.string)
      let prepared = try bed.prepare(program: program)
      return (bed, prepared, prepared.makeInstance(nonce: 1))
    }

    /// Every path below a folder.
    private func tree(_ folder: FilePath) throws -> [String] {
      try Folder.list(folder).flatMap { name -> [String] in
        let path = folder.appending(name)
        return [path.string] + (Folder.isFolder(path) ? try tree(path) : [])
      }
    }

    @Test(arguments: cases)
    func isReadyWithItsFirstByte(_ test: TechniqueCase) throws {
      let folder = try TemporaryFolder()
      let image = try PayloadImage.linux.write(into: folder.path)
      let (bed, prepared, instance) = try instance(
        test, ["hello", "5", "1"], executable: image)
      try instance.start()
      #expect(instance.timeline[.ready] != nil)
      #expect(instance.timeline[.payload] == nil)
      #expect(try instance.finish() == nil)
      try instance.release()
      try prepared.tearDown()
      #expect(instance.timeline.disorder(tolerance: 0) == nil)
      #expect(bed.residue == [])
    }

    @Test(arguments: cases)
    func runsInsideARootFolderThatItDoesNotChange(_ test: TechniqueCase) throws {
      let folder = try TemporaryFolder()
      for name in ["proc", "dev", "opt"] { try Folder.make(folder.path.appending(name)) }
      _ = try PayloadImage.linux.write(into: folder.path.appending("opt"))
      let before = try tree(folder.path)
      let (bed, prepared, instance) = try instance(
        test, ["hello", "5", "1"], rootFolder: folder.path, executable: "/opt/payload")
      try instance.start()
      #expect(instance.timeline[.ready] != nil)
      #expect(try instance.finish() == nil)
      try instance.release()
      try prepared.tearDown()
      #expect(try tree(folder.path) == before)
      #expect(bed.residue == [])
    }

    @Test func saysWithWhatItEnded() throws {
      let native = try #require(Self.cases.first)
      let folder = try TemporaryFolder()
      let image = try PayloadImage.linux.write(into: folder.path)
      let (bed, prepared, instance) = try instance(native, ["nothing"], executable: image)
      try instance.start()
      #expect(instance.timeline[.ready] == nil)
      let error = #expect(throws: TechniqueError.self) { try instance.finish() }
      #expect(error == TechniqueError(.failed, "the program exited with status 64"))
      try instance.release()
      try prepared.tearDown()
      #expect(bed.residue == [])
    }
  }
}
