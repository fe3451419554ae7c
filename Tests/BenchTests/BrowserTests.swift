import Foundation
import Testing

/// A real browser, where there is one.
enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Loads a page; what it is after its scripts have run, and what was said on the console.
  static func load(_ page: URL, in folder: URL) throws -> (page: String, console: [String]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom",
      "--enable-logging=stderr", "--virtual-time-budget=5000",
      "--user-data-dir=\(folder.appendingPathComponent("profile").path)", page.absoluteString,
    ]
    let (output, error) = (
      folder.appendingPathComponent("dom.html"), folder.appendingPathComponent("log.txt")
    )
    for file in [output, error] {
      try Data().write(to: file)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    let log = try String(contentsOf: error, encoding: .utf8)
    return (
      try String(contentsOf: output, encoding: .utf8),
      log.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") }
    )
  }
}

@Suite(
  .serialized,
  .enabled(if: Browser.path != nil, "needs a browser: apt-get install chromium"))
struct BrowserTests {
  /// What the browser itself finds: drawings with an extent, ids that occur twice, and the first
  /// table before and after a click on its second head.
  private static let looks = """
    <script>
    const drawn = Array.from(document.querySelectorAll("svg")).filter((svg) => {
      const box = svg.getBBox();
      return box.width > 100 && box.height > 50 && svg.querySelectorAll("text").length > 3;
    });
    const ids = Array.from(document.querySelectorAll("[id]")).map((element) => element.id);
    const column = () => Array.from(document.querySelector("table").tBodies[0].rows)
      .map((row) => row.cells[1].dataset.order).filter((order) => order !== undefined);
    document.querySelector("th:nth-child(2) button").click();
    const sorted = column();
    document.body.dataset.found = [drawn.length, ids.length - new Set(ids).size,
      sorted.every((order, at) => at === 0 || Number(sorted[at - 1]) <= Number(order)),
      document.querySelector("th:nth-child(2)").ariaSort].join(" ");
    </script>
    </body>
    """

  @Test func showsEveryChartAndSortsItsTables() throws {
    let tool = try Tool()
    let run = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../results/2026-11-reference-startup").standardizedFileURL.path
    #expect(try tool.run("report", run).code == 0)
    try tool.write(
      tool.text("report.html").replacingOccurrences(of: "</body>", with: Self.looks),
      to: "looked.html")
    let answer = try Browser.load(
      tool.folder.appendingPathComponent("looked.html"), in: tool.folder)
    #expect(answer.page.contains("data-found=\"7 0 true ascending\""))
    #expect(answer.console == [])
  }

  @Test func hearsWhatAPageSaysOnTheConsole() throws {
    let tool = try Tool()
    try tool.write("<script>nothing.here()</script>", to: "broken.html")
    let answer = try Browser.load(
      tool.folder.appendingPathComponent("broken.html"), in: tool.folder)
    #expect(answer.console.count == 1)
  }
}
