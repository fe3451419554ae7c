import Glibc
import Model
import Suites
import SystemPackage
import Testing

@testable import Report

/// Every chart of large made-up runs; the environment's `BENCH_GALLERY` names a folder to keep them
/// in, so that they can be looked at.
@Suite(.enabled(if: Gnuplot.isThere, "needs gnuplot: apt-get install gnuplot-nox"))
struct GalleryTests {
  private static let isKept = getenv("BENCH_GALLERY") != nil
  /// As many as there could be to be looked at; else as many as make more than one page.
  private static let variants = isKept ? SyntheticRun.manyVariants : SyntheticRun.variants(8)

  private static let runs: [String: SyntheticRun] = [
    "syscall": .throughput(.syscall), "cpu": .throughput(.cpu), "membw": .throughput(.membw),
    "memory": .memory(), "density": .density(), "burst": .crowd(.burst(processors: 2)),
    "arrivals": .crowd(.arrivals(rate: 50)), "churn": .churn(), "idle": .idle(),
    "interference": .interference(), "layers": .throughput(.layers),
    "syscall-smoke": .throughput(.syscall, blocks: 1), "memory-smoke": .memory(blocks: 1),
    "syscall-no-native": .throughput(.syscall, techniques: ["chroot", "container", "unikernel"]),
    "memory-no-native": .memory(techniques: ["container"]),
    "syscall-variants": .throughput(.syscall, techniques: variants, blocks: 8),
    "memory-variants": .memory(techniques: variants),
    "density-variants": .density(techniques: variants, most: 100),
  ]

  @Test(arguments: [
    ("syscall", ["bars", "drift", "forest", "heat"]), ("cpu", ["bars", "drift", "forest", "heat"]),
    ("membw", ["bars", "drift", "forest", "heat"]),
    ("memory", ["bars", "density", "forest", "heat"]), ("density", ["fill"]),
    ("burst", ["bars", "burst", "drift", "forest", "heat"]),
    ("arrivals", ["bars", "drift", "forest"]), ("churn", ["churn"]), ("idle", ["bars", "forest"]),
    ("interference", ["matrix"]), ("layers", ["bars", "forest", "heat"]),
    ("syscall-smoke", ["bars"]), ("memory-smoke", ["bars", "density"]),
    ("syscall-no-native", ["bars", "drift"]), ("memory-no-native", ["bars", "density"]),
    ("syscall-variants", ["bars", "drift", "forest", "heat"]),
    ("memory-variants", ["bars", "density", "forest", "heat"]), ("density-variants", ["fill"]),
  ]) func drawsWhatFitsASuiteWithoutAWordOfWarning(_ name: String, _ charts: [String]) throws {
    let kept = getenv("BENCH_GALLERY").map { FilePath(String(cString: $0)).appending(name) }
    let folder = kept ?? TemporaryCharts.make()
    if let kept { try ReportFile.makeFolder(kept) }
    defer { if kept == nil { TemporaryCharts.remove(folder) } }
    let run = try #require(Self.runs[name])
    let inputs = try run.inputs(in: folder)
    let renderer = ChartRenderer(inputs) { arguments, folder in
      let answer = try Gnuplot.run(arguments, folder)
      #expect(answer.1.split(whereSeparator: \.isWhitespace) == [], "\(arguments)")
      return answer
    }
    #expect(renderer.charts.map(\.name) == charts)
    for chart in renderer.charts {
      let result = renderer.render([chart])[0]
      guard case .made(_, let files) = result else {
        Issue.record("\(result)")
        continue
      }
      for picture in files where picture.extension == "png" {
        #expect(try ReportFile.read(picture).count > 10_000, "\(picture)")
      }
      let text = try renderer.text(of: chart)
      #expect(text.contains("container") || text.contains("filter-of-80-rules"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
      if kept != nil {
        try ReportFile.write(Array(text.utf8), to: folder.appending("\(chart.name).txt"))
      }
    }
    if kept != nil {
      let table = ResultTable(inputs)
      try ReportFile.write(Array(table.render(.text).utf8), to: folder.appending("table.txt"))
      try ReportFile.write(Array(table.render(.markdown).utf8), to: folder.appending("table.md"))
      try ReportFile.write(Array(table.render(.csv).utf8), to: folder.appending("table.csv"))
    }
  }
}

/// The real gnuplot, by way of a shell.
enum Gnuplot {
  static let isThere = system("gnuplot --version >/dev/null 2>&1") == 0

  static func run(_ arguments: [String], _ folder: String) throws -> (Int32, String) {
    let quoted = arguments.map { "\"\($0)\"" }.joined(separator: " ")
    let status = system("cd \(folder) && gnuplot \(quoted) 2>stderr")
    let said = try ReportFile.read(FilePath(folder).appending("stderr"))
    return (status >> 8, String(decoding: said, as: UTF8.self))
  }
}

/// Folders that a test makes and removes.
enum TemporaryCharts {
  static func make() -> FilePath {
    var template = Array("/tmp/report-tests-XXXXXX".utf8CString)
    // mkdtemp writes the name that it chose over the template.
    precondition(mkdtemp(&template) != nil, "cannot make a folder in /tmp")
    return FilePath(platformString: template)
  }

  static func remove(_ folder: FilePath) {
    _ = system("rm -r \(folder)")
  }
}
