import Foundation
import SystemPackage
import Testing

/// The parts of the README that the tool writes.
struct ReadmeTests {
  @Test(arguments: [
    ("techniques", ["list", "techniques", "--markdown"]), ("labs", ["lab", "list", "--markdown"]),
  ])
  func showsWhatThereIs(_ part: String, _ arguments: [String]) throws {
    let folder = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .removingLastComponent()
    let readme = try String(contentsOfFile: "\(folder)/README.md", encoding: .utf8)
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.hasPrefix("<!-- \(part):begin") })
    let end = try #require(lines.firstIndex { $0.hasPrefix("<!-- \(part):end") })
    let table = try Tool().run(arguments).output
    // When this fails: scripts/readme.
    #expect(lines[(begin + 1)..<end].joined(separator: "\n") + "\n" == table)
  }
}
