import Glibc
import Model
import SystemPackage
import Testing

@testable import Report

@Suite struct ChartRendererTests {
  private struct NotFound: Error, CustomStringConvertible {
    let description = "gnuplot: No such file or directory"
  }

  private static let png = PNGText.signature + [UInt8](repeating: 0, count: 40)
  private static let svg = Array("<svg></svg>".utf8)
  private static let pdf = Array(
    "%PDF-1.5 /Length1 9\nxref\n0 3\ntrailer\n<< /Size 3 /Root 2 0 R >>\nstartxref\n20\n%%EOF\n"
      .utf8)

  /// A gnuplot that leaves `pictures` for every script but `broken`.
  private func gnuplot(
    pictures: [String: [UInt8]] = ["png": png, "svg": svg, "pdf": pdf], broken: String = ""
  ) -> GnuplotRunner {
    { arguments, folder in
      let name = arguments.last.map { $0.dropLast(3) } ?? ""
      if name == broken { return (1, "\nline 3: undefined variable: X\n\n") }
      for (suffix, bytes) in pictures {
        try ReportFile.write(bytes, to: FilePath(folder).appending("\(name).\(suffix)"))
      }
      return (0, "")
    }
  }

  private func renderer(_ gnuplot: @escaping GnuplotRunner) -> (ChartRenderer, FilePath) {
    let folder = TemporaryCharts.make()
    var inputs = Run.usual
    inputs.runFolder = folder
    return (ChartRenderer(inputs, gnuplot: gnuplot), folder)
  }

  @Test func leavesTheScriptBesideItsPictures() throws {
    let (renderer, folder) = renderer(gnuplot())
    defer { remove(folder) }
    let chart = try #require(ChartScript.named("ecdf"))
    let files = ["ecdf.png", "ecdf.svg", "ecdf.pdf", "ecdf.gp"]
    #expect(
      renderer.render([chart]) == [
        .made(chart: "ecdf", files: files.map { folder.appending("charts").appending($0) })
      ])
    let script = String(
      decoding: try ReportFile.read(folder.appending("charts/ecdf.gp")), as: UTF8.self)
    #expect(script.hasPrefix("# Chart ecdf of run r1. Made by: bench run --suite startup\n"))
    #expect(script.contains(ChartScript.style))
    #expect(script.hasSuffix(chart.source))
  }

  @Test func goesOnAfterAChartThatFails() throws {
    let (renderer, folder) = renderer(gnuplot(broken: "bars"))
    defer { remove(folder) }
    let results = renderer.render()
    #expect(results.count == 7)
    #expect(
      results.first
        == .failed(
          chart: "bars",
          .gnuplotFailed(
            chart: "bars", exitCode: 1, message: "line 3: undefined variable: X")))
    #expect(results.dropFirst().allSatisfy { if case .made = $0 { true } else { false } })
  }

  @Test func saysHowToInstallGnuplot() throws {
    let (renderer, folder) = renderer { _, _ in throw NotFound() }
    defer { remove(folder) }
    let chart = try #require(ChartScript.named("ecdf"))
    let error = ChartError.gnuplotMissing("gnuplot: No such file or directory")
    #expect(renderer.render([chart]) == [.failed(chart: "ecdf", error)])
    #expect(
      error.description
        == "gnuplot cannot be started (gnuplot: No such file or directory): "
        + "install it with `apt-get install gnuplot-nox`")
  }

  @Test func noticesThatNoFontIsInstalled() throws {
    let fontless = Array(
      "%PDF-1.5\nxref\n0 3\ntrailer\n<< /Size 3 /Root 2 0 R >>\nstartxref\n9\n%%EOF\n".utf8)
    let (renderer, folder) = renderer(
      gnuplot(pictures: ["png": Self.png, "svg": Self.svg, "pdf": fontless]))
    defer { remove(folder) }
    let chart = try #require(ChartScript.named("ecdf"))
    #expect(renderer.render([chart]) == [.failed(chart: "ecdf", .noFont(chart: "ecdf"))])
  }

  @Test func noticesThatAPictureIsNone() throws {
    let (renderer, folder) = renderer(gnuplot(pictures: ["png": [1, 2, 3]]))
    defer { remove(folder) }
    let chart = try #require(ChartScript.named("ecdf"))
    let file = folder.appending("charts/ecdf.png").string
    #expect(
      renderer.render([chart]) == [
        .failed(
          chart: "ecdf", .badPicture(file: file, problem: "gnuplot wrote no png picture"))
      ])
  }

  @Test func doesNotTakeAnOldPictureForANewOne() throws {
    let (renderer, folder) = renderer { _, _ in (0, "") }
    defer { remove(folder) }
    try ReportFile.makeFolder(folder.appending("charts"))
    try ReportFile.write(Self.png, to: folder.appending("charts/ecdf.png"))
    let chart = try #require(ChartScript.named("ecdf"))
    let file = folder.appending("charts/ecdf.png").string
    let error = ChartError.badPicture(file: file, problem: "gnuplot did not write it")
    #expect(renderer.render([chart]) == [.failed(chart: "ecdf", error)])
  }

  @Test func saysThatThereIsNothingToDraw() throws {
    let inputs = Run.inputs(samples: [], summary: [])
    let chart = try #require(ChartScript.named("ecdf"))
    #expect(
      ChartRenderer(inputs, gnuplot: gnuplot()).render([chart])
        == [.failed(chart: "ecdf", .nothingToDraw(chart: "ecdf"))])
  }

  @Test func saysThatTheFolderCannotBeWritten() throws {
    var inputs = Run.usual
    inputs.runFolder = "/proc/no-such-run"
    let chart = try #require(ChartScript.named("ecdf"))
    #expect(
      ChartRenderer(inputs, gnuplot: gnuplot()).render([chart])
        == [
          .failed(
            chart: "ecdf",
            .fileSystem(
              attempt: "make folder /proc/no-such-run/charts", reason: "No such file or directory"))
        ])
  }

  @Test(
    .enabled(if: Gnuplot.isThere, "needs gnuplot: apt-get install gnuplot-nox"),
    arguments: ["bars", "drift", "ecdf", "forest", "phases", "rain", "tail"])
  func drawsEveryChartWithoutAWordOfWarning(_ name: String) throws {
    let (renderer, folder) = renderer { arguments, folder in
      let answer = try Gnuplot.run(arguments, folder)
      let words = answer.1.split(whereSeparator: \.isWhitespace)
      #expect(words == [])
      return answer
    }
    defer { remove(folder) }
    try ReportFile.write(Array(Self.samples.utf8), to: folder.appending("samples.csv"))
    try ReportFile.write(Array(Self.summary.utf8), to: folder.appending("summary.csv"))
    let chart = try #require(ChartScript.named(name))
    let result = renderer.render([chart])[0]
    guard case .made = result else {
      Issue.record("\(result)")
      return
    }
    let png = try ReportFile.read(folder.appending("charts/\(name).png"))
    #expect(png.count > 10_000)
    let text = try renderer.text(of: chart)
    #expect(text.contains("container"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func drawsOnlyWhatARunHas() throws {
    var inputs = Run.usual
    inputs.summary = []
    let renderer = ChartRenderer(inputs, gnuplot: gnuplot())
    #expect(renderer.charts.map(\.name) == ["drift", "ecdf", "phases", "rain", "tail"])
    let charts = try ["bars", "forest", "heat"].map { try #require(ChartScript.named($0)) }
    let results = renderer.render(charts)
    #expect(
      results == [
        .failed(chart: "bars", .noValue(chart: "bars")),
        .failed(chart: "forest", .noRatio(chart: "forest")),
        .failed(chart: "heat", .notForSuite(chart: "heat", suite: "startup")),
      ])
    #expect(ChartError.noRatio(chart: "forest").isAbsence)
  }

  private func remove(_ folder: FilePath) { TemporaryCharts.remove(folder) }

  private static let samples = """
    run_id,session,block,pos,seq,t_start_ns,suite,probe,technique,variant,params,phase,metric,unit,\
    better,value,inner_n,warmup,status,reason,flags
    r1,0,0,0,1,0,startup,start,native,,pace=spaced,,launch,ns,lower,61000,1,0,ok,,
    r1,0,0,0,2,0,startup,start,native,,pace=hot,,launch,ns,lower,38000,1,0,ok,,
    r1,0,0,0,3,0,startup,start,container,,pace=spaced,,launch,ns,lower,905000,1,0,ok,,
    r1,0,1,0,4,0,startup,start,native,,pace=spaced,,launch,ns,lower,63000,1,0,ok,,

    """

  private static let summary = """
    probe,technique,variant,params,phase,metric,n,median,median_lo,median_hi,p05,p95,ratio,ratio_lo,ratio_hi
    start,null,,pace=spaced,,life,100,71529,70100,72300,60000,80000,,,
    start,native,,pace=spaced,,launch,100,61334,60526,62455,55000,70946,,,
    start,native,,pace=spaced,,life,100,79421,78000,80000,75000,89000,,,
    start,container,,pace=spaced,,launch,99,903120,891000,927000,850000,1057000,14.6,14.4,14.8
    start,container,minimal,pace=spaced,,launch,100,64000,60000,68000,,,,,

    """
}
