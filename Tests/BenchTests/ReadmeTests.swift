import Foundation
import Launch
import SystemPackage
import Testing

/// The parts of the README that the tool writes.
struct ReadmeTests {
  @Test func showsWhatThereIsAndWhatTheCommittedRunsGive() throws {
    let checkout = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .removingLastComponent()
    let readme = try String(contentsOfFile: "\(checkout)/README.md", encoding: .utf8)
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("bench").path
    let bash = try #require(Program(named: "bash"))
    let result = try bash.run(
      ["\(checkout)/scripts/readme", "--print", executable], limit: .seconds(300))
    #expect(result.exit == .status(0), "\(String(decoding: result.error, as: UTF8.self))")
    let written = String(decoding: result.output, as: UTF8.self)
    // When this fails: scripts/readme.
    let differing = zip(readme.split(separator: "\n"), written.split(separator: "\n"))
      .first { $0 != $1 }
    #expect(differing?.0 == differing?.1)
    #expect(readme == written)
    #expect(written.count { $0 == "|" } > 500)
  }
}
