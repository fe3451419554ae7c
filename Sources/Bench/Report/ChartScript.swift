/// A chart: one gnuplot script from `scripts/charts`, found by its file name.
package struct ChartScript: Sendable, Equatable {
  /// The file's name without `.gp`; also the name of the pictures.
  package let name: String
  /// What the chart shows: the script's first comment line, for `bench list`.
  package let description: String
  /// The gnuplot commands; they expect what `ChartPrelude` defines and `style` after it.
  let source: String

  /// Every chart that was embedded when the tool was built, by name.
  package static let all: [ChartScript] = sources.keys.sorted().filter { $0 != "style" }.map {
    ChartScript(name: $0, source: sources[$0] ?? "")
  }

  /// The chart called `name`; nil when there is none.
  package static func named(_ name: String) -> ChartScript? { all.first { $0.name == name } }

  /// The look that all charts share, and the order of techniques: `style.gp`.
  static let style: String = sources["style"] ?? ""

  init(name: String, source: String) {
    self.name = name
    self.source = source
    let firstLine = source.split(separator: "\n").first ?? ""
    description = firstLine.hasPrefix("# ") ? String(firstLine.dropFirst(2)) : ""
  }
}
