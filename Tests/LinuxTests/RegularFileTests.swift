import Glibc
import Linux
import SystemPackage
import TestSupport
import Testing

/// Files that somebody else may have put there.
struct RegularFileTests {
  @Test func readsAFileAndNothingThatWouldMakeItWait() throws {
    let folder = try TemporaryFolder()
    let place = folder.path
    let (file, pipe) = (place.appending("file"), place.appending("pipe"))
    try TextFile.create(file, [1, 2, 3], permissions: [.ownerReadWrite])
    #expect(mkfifo(pipe.string, 0o600) == 0)
    #expect(try TextFile.regularBytes(file) == [1, 2, 3])
    #expect(throws: LinuxError("read \(pipe), which is no regular file", .invalidArgument)) {
      try TextFile.regularBytes(pipe)
    }
    #expect(throws: LinuxError("read \(place)", .isDirectory)) {
      try TextFile.regularBytes(place)
    }
    #expect(throws: LinuxError("read \(file)", .fileTooLarge)) {
      try TextFile.regularBytes(file, atMost: 2)
    }
  }
}
