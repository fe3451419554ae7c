import Glibc
import Linux
import SystemPackage
import TestSupport
import Testing

@testable import Cri

/// One at a time, because they look at the threads of the whole process.
@Suite(.serialized) enum ClientTests {}

extension ClientTests {
  @Suite struct ConnectionTests {
    @Test func saysThatThereIsNoSocket() throws {
      let error = try #require(refusal(of: "/nonexistent/runtime.sock"))
      #expect(
        error.description == "connect to /nonexistent/runtime.sock: No such file or directory")
      #expect(!error.isTimeout)
    }

    @Test func saysThatNobodyListens() throws {
      let folder = try TemporaryFolder()
      let path = folder.path.appending("file.sock")
      try TextFile.create(path, [], permissions: .ownerReadWrite)
      let error = try #require(refusal(of: path))
      #expect(error.description == "connect to \(path): Connection refused")
    }

    @Test(arguments: [Manner.hangsUp, .talksNonsense])
    func saysThatItIsNoServer(_ manner: Manner) throws {
      let server = try Impostor(manner)
      let error = try #require(refusal(of: server.path))
      guard case .connection = error.reason else {
        Issue.record("another reason: \(error)")
        return
      }
      #expect(error.description.hasPrefix("connect to \(server.path): "))
    }

    @Test func waitsForASilentServerNoLongerThanItMay() throws {
      let server = try Impostor(.isSilent)
      let error = try #require(refusal(of: server.path, timeout: .milliseconds(200)))
      #expect(error.isTimeout)
      #expect(error.description == "connect to \(server.path): no answer within 0.2 seconds")
    }

    @Test func leavesNoThread() throws {
      let server = try Impostor(.hangsUp)
      let before = try networkThreads()
      let connection = try CriConnection(to: server.path)
      #expect(try networkThreads().count == before.count + 1, "the counter sees none")
      connection.close()
      #expect(try networkThreads() == before)
    }

    @Test func leavesTheActionOfBrokenPipes() throws {
      let server = try Impostor(.hangsUp)
      let connection = try CriConnection(to: server.path)
      connection.close()
      var action = sigaction()
      sigaction(SIGPIPE, nil, &action)
      let isIgnored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
      #expect(!isIgnored)
    }

    private func refusal(of path: FilePath, timeout: Duration = .seconds(20)) -> CriError? {
      do throws(CriError) {
        _ = try CriClient(endpoint: path, timeout: timeout)
        return nil
      } catch { return error }
    }

    private func networkThreads() throws -> [String] {
      try Folder.list("/proc/self/task").compactMap {
        // A thread may end while it is looked at.
        try? TextFile.read(FilePath("/proc/self/task/\($0)/comm"))
      }.filter { $0.hasPrefix("NIO") }.sorted()
    }
  }
}
