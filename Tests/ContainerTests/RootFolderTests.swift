import Container
import Glibc
import Linux
import SystemPackage
import TestSupport
import Testing

struct RootFolderTests {
  @Test func holdsWhatWorkOnFilesNeeds() throws {
    let folder = try TemporaryFolder()
    let root = RootFolder(in: folder.path, image: "payload")
    try root.make(image: [1, 2])
    // Twice: every session of a run prepares anew.
    for _ in 0..<2 { try root.furnish(program: [3], devices: false) }
    #expect(try Folder.list(root.path.appending("bin")) == ["files", "noop", "payload"])
    let files = root.path.appending("bin/files")
    let names = try Folder.list(files)
    #expect(names.count == 100)
    #expect(names.first == "00" && names.last == "99")
    #expect(try TextFile.read(files.appending("07")) == "file 07\n")
    #expect(access(root.path.appending("bin/noop").string, X_OK) == 0)
    #expect(try Folder.list(root.path.appending("dev")) == [])
  }

  @Test(.enabled(if: Privilege.obstacle == nil, "\(Privilege.obstacle ?? "")"))
  func hasDevicesOfItsOwn() throws {
    let folder = try TemporaryFolder()
    let root = RootFolder(in: folder.path, image: "payload")
    try root.make(image: [])
    for _ in 0..<2 { try root.furnish(program: [], devices: true) }
    let zero = root.path.appending("dev/zero")
    guard Folder.exists(zero) else { try Test.cancel("this host lets nobody make devices") }
    var status = stat()
    #expect(stat(zero.string, &status) == 0)
    #expect(status.st_mode == S_IFCHR | 0o666)
    #expect(status.st_rdev == 0x105)
    #expect(try Folder.list(root.path.appending("dev")) == ["null", "zero"])
  }
}
