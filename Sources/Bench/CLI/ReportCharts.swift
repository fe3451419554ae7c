import Documents
import Linux
import Report
import SystemPackage

/// Finds or draws the charts of a report.
struct ReportCharts {
  private let inputs: ChartInputs
  private let summary: [UInt8]
  private let form: ChartRenderer.Format
  /// Whether the drawings themselves go into the report.
  private let isInside: Bool
  /// Where charts are drawn when those of the run will not do; never the run's own folder.
  private let place: FilePath
  /// The folder to which names of files are relative.
  private let base: FilePath
  /// The names of the charts that are wanted; nil for all.
  private let names: [String]?

  init(
    _ run: ReportedRun, form: ChartRenderer.Format, isInside: Bool, place: FilePath,
    base: FilePath, names: [String]? = nil
  ) {
    self.names = names
    inputs = run.inputs
    summary = run.summaryText
    self.form = form
    self.isInside = isInside
    self.place = place
    self.base = base
  }

  /// The pictures in the order of their charts, and why others are missing.
  func pictures() throws -> (pictures: [ReportPicture], problems: [String]) {
    let own = inputs.runFolder.appending("charts")
    let renderer = ChartRenderer(inputs, gnuplot: RunReport.gnuplot)
    let charts = renderer.charts.filter { names?.contains($0.name) ?? true }
    let all = charts.flatMap(renderer.pictures)
    if inputs.language == .english, all.allSatisfy({ isFresh($0, in: own) }) {
      return (all.compactMap { picture($0, in: own) }, [])
    }
    var problems: [String] = []
    var failed: Set<String> = []
    let drawn = try drawing()
    for case .failed(let chart, let error) in drawn.render(charts, formats: [form]) {
      failed.insert(chart)
      if !error.isAbsence { problems.append(RunReport.withoutChart("\(error)")) }
    }
    let made = all.filter { !failed.contains($0.chart.name) }
    return (made.compactMap { picture($0, in: place) }, problems)
  }

  /// Draws into another folder, from the run's own rows and a summary computed anew.
  private func drawing() throws -> ChartRenderer {
    var inputs = inputs
    do {
      try Folder.makeAll(place)
      try TextFile.create(
        place.appending("summary.csv"), summary, permissions: FilePermissions(rawValue: 0o644))
    } catch {
      throw Refusal(.precondition, "charts cannot be drawn: \(error); choose another --out.")
    }
    inputs.chartFolder = place
    inputs.summaryFile = "summary.csv"
    inputs.samplesFile = RelativePath.absolute(inputs.runFolder.appending("samples.csv")).string
    return ChartRenderer(inputs, gnuplot: RunReport.gnuplot)
  }

  /// Whether a picture of the run was drawn from the samples as they are now.
  private func isFresh(_ picture: ChartRenderer.Picture, in folder: FilePath) -> Bool {
    guard let bytes = bytes(picture, in: folder) else { return false }
    guard let origin = PictureOrigin(of: bytes) else { return false }
    return origin.samplesSHA256 == inputs.samplesSHA256
      && (origin.beside.isEmpty || origin.beside == inputs.beside)
  }

  private func bytes(_ picture: ChartRenderer.Picture, in folder: FilePath) -> [UInt8]? {
    // A picture that cannot be read is one that has to be drawn.
    try? TextFile.regularBytes(file(picture, in: folder), atMost: 64 << 20)
  }

  private func file(_ picture: ChartRenderer.Picture, in folder: FilePath) -> FilePath {
    folder.appending("\(picture.name).\(form.rawValue)")
  }

  private func picture(
    _ picture: ChartRenderer.Picture, in folder: FilePath
  ) -> ReportPicture? {
    let file = file(picture, in: folder)
    guard isInside else {
      let name = RelativePath.from(base, to: file)
      return ReportPicture(picture, files: [form.rawValue: name], svg: nil)
    }
    guard let bytes = bytes(picture, in: folder) else { return nil }
    return ReportPicture(picture, files: [:], svg: String(decoding: bytes, as: UTF8.self))
  }
}

/// Paths as a document names files near it.
enum RelativePath {
  static func absolute(_ path: FilePath) -> FilePath {
    (path.isAbsolute ? path : Folder.current.pushing(path)).lexicallyNormalized()
  }

  /// How a document in `folder` names `file`.
  static func from(_ folder: FilePath, to file: FilePath) -> String {
    let start = Array(absolute(folder).components)
    let end = Array(absolute(file).components)
    let common = zip(start, end).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: start.count - common)
    return (steps + end[common...].map(\.string)).joined(separator: "/")
  }
}
