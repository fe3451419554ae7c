import Container
import Glibc
import Linux
import SystemPackage
import Testing

struct ForeignFolderTests {
  /// `BENCH_STATE` may name any folder, and what is listed is what `bench clean` removes.
  @Test func takesNoOthersFolderForARun() throws {
    var template = Array("/tmp/bench-foreign-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let state = FilePath(platformString: template)
    defer { try? Folder.removeAll(state) }
    try Folder.make(state.appending("photographs"))
    try TextFile.create(
      state.appending("letter.txt"), Array("dear".utf8), permissions: .ownerReadWrite)
    let registry = RunRegistry(folder: state)
    _ = try registry.enter(runID: "mine", cgroups: [])
    #expect(registry.runs().map(\.runID) == ["mine"])
  }
}
