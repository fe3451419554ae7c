import Launch
import Linux
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM

private let cpio = Program(named: "cpio")

/// The archive of a guest's first root, as cpio(1) reads it.
@Suite(.enabled(if: cpio != nil, "cpio is missing: scripts/setup lab installs it"))
struct InitialFileSystemTests {
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("archive")
    var files = InitialFileSystem()
    files.addFolder("dev")
    files.addDevice("dev/null", major: 1, minor: 3)
    files.addFolder("bin")
    files.addFile("bin/tool", Array("a tool\n".utf8), permissions: 0o755)
    files.addFile("empty", [])
    files.addLink("bin/other", to: "tool")
    try TextFile.create(path, files.archive, permissions: FilePermissions(rawValue: 0o600))
  }

  private func list(_ arguments: String...) throws -> String {
    let result = try #require(cpio).run(["--quiet", "-F", path.string] + arguments)
    #expect(result.exit == .status(0))
    #expect(result.error == [], "\(result.error.text)")
    return result.output.text
  }

  @Test func holdsEveryEntryInItsOrder() throws {
    #expect(try list("-t") == "dev\ndev/null\nbin\nbin/tool\nempty\nbin/other\n")
  }

  @Test func saysWhatEachEntryIs() throws {
    let lines = try list("-tvn").split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true)
    }
    #expect(
      lines.map { $0[0] } == [
        "drwxr-xr-x", "crw-rw-rw-", "drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx",
      ])
    #expect(lines.allSatisfy { $0[2] == "0" && $0[3] == "0" })
    #expect(lines[1][4...5] == ["1,", "3"])
    #expect(lines[3][4] == "7")
    #expect(lines[5].suffix(3) == ["bin/other", "->", "tool"])
  }

  @Test func keepsWhatAFileHolds() throws {
    #expect(try list("-i", "--to-stdout", "bin/tool") == "a tool\n")
  }
}
