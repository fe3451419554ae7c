import Linux
import TestSupport
import Testing

struct ExecutableFileTests {
  /// A 64-bit ELF header for x86-64 with `headers` program headers right behind it.
  private func file(machine: UInt8 = 62, headers: [[UInt8]] = [], count: UInt8? = nil) -> [UInt8] {
    var bytes: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1] + Array(repeating: 0, count: 58)
    bytes[18] = machine
    bytes[32] = 64
    bytes[56] = count ?? UInt8(headers.count)
    return bytes + headers.flatMap { $0 }
  }

  /// A program header of `type` for `length` bytes at `offset`.
  private func header(_ type: UInt8, at offset: UInt8 = 0, _ length: UInt8 = 0) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 56)
    bytes[0] = type
    bytes[8] = offset
    bytes[32] = length
    return bytes
  }

  @Test func takesAStaticExecutable() {
    #expect(ExecutableFile.obstacle(in: file()) == nil)
    #expect(ExecutableFile.obstacle(in: file(headers: [header(1), header(1)])) == nil)
  }

  @Test func namesTheLoaderOfADynamicOne() {
    let bytes = file(headers: [header(1), header(3, at: 176, 4)]) + Array("/ld\0".utf8)
    #expect(ExecutableFile.obstacle(in: bytes) == .dynamic(loader: "/ld"))
  }

  @Test(arguments: [[], Array("#!/bin/sh\n".utf8), [0x7f, 0x45, 0x4c, 0x46]] as [[UInt8]])
  func refusesWhatIsNoExecutable(_ bytes: [UInt8]) {
    #expect(ExecutableFile.obstacle(in: bytes) == .notElf)
  }

  @Test func refusesHeadersThatLeadOutOfTheFile() {
    #expect(ExecutableFile.obstacle(in: file(machine: 40)) == .notElf)
    #expect(ExecutableFile.obstacle(in: file(count: 1)) == .notElf)
    #expect(ExecutableFile.obstacle(in: file(headers: [header(3, at: 200, 4)])) == .notElf)
    #expect(ExecutableFile.obstacle(in: file(headers: [header(3, at: 118, 200)])) == .notElf)
  }

  @Test func aFolderOrAFileWithoutPermissionIsNotExecutable() throws {
    let folder = try TemporaryFolder()
    #expect(ExecutableFile.obstacle(at: folder.path) == .notExecutable)
    #expect(ExecutableFile.obstacle(at: folder.path.appending("none")) == .notExecutable)
    #expect(
      ExecutableFile.obstacle(at: "/bin/ls") == .dynamic(loader: "/lib64/ld-linux-x86-64.so.2"))
  }
}
