import Linux
import Model
import Report
import Results
import Suites
import SystemPackage

/// What a run's manifest and summary say, as LaTeX macros.
struct RunMacros {
  private let manifest: Manifest
  private let rows: [SummaryRow]
  /// What every name begins with.
  private let prefix: String

  /// - Parameter name: the names' beginning; nil for the suite's.
  /// - Throws: `Refusal` when the folder is not a run's, or cannot be read.
  init(of folder: FilePath, named name: String?) throws(Refusal) {
    let files = try RunFiles(folder)
    guard let manifest = files.bytes[Manifest.file],
      let summary = files.bytes[Table<SummaryRow>.summary.file]
    else {
      throw Refusal(
        .precondition,
        "\(folder) has no \(Manifest.file) or no \(Table<SummaryRow>.summary.file); "
          + "`bench plot \(folder)` computes the summary of a run.")
    }
    do throws(ResultsError) {
      self.manifest = try Manifest(decoding: manifest)
      rows = try Table.summary.read(summary).rows
    } catch { throw Refusal(.precondition, "\(folder) cannot be read: \(error.sentence)") }
    guard let suite = rows.first?.cell.suite else {
      throw Refusal(.precondition, "\(folder) has an empty summary; there is nothing to export.")
    }
    prefix = name ?? suite
  }

  func add(to macros: inout LaTeXMacros) {
    addConditions(to: &macros)
    let isOnlyProbe = Set(rows.map(\.cell.probe)).count == 1
    for row in rows {
      macros.add(words(of: row.cell, isOnlyProbe), ChartSummaryRow(row), unit: row.unit)
    }
    addExposures(to: &macros)
  }

  /// Suite (or the run's own name), probe where there are several, technique, parameters, metric.
  private func words(of cell: Cell, _ isOnlyProbe: Bool) -> [String] {
    let parameters = cell.parameters.split(separator: ";").map { pair in
      pair.hasPrefix("pace=") ? String(pair.dropFirst("pace=".count)) : String(pair)
    }
    return [prefix] + (isOnlyProbe ? [] : [cell.probe]) + [cell.technique, cell.variant]
      + parameters + (cell.phase == cell.metric ? [] : [cell.phase]) + [cell.metric]
  }

  private func addConditions(to macros: inout LaTeXMacros) {
    let host = manifest.host
    func add(_ word: String, _ text: String?) {
      if let text { macros.add([prefix, "run", word], text) }
    }
    add("name", manifest.runID)
    add("date", String(manifest.created.prefix { $0 != "T" }))
    add("command", manifest.commandLine.joined(separator: " "))
    add("commit", manifest.source.map { String($0.commit.prefix(12)) })
    add("seed", "\(manifest.seed)")
    add("kernel", host.kernelRelease)
    add("processor", host.processorModel)
    add("backend", host.kvmBackEnd)
    add("cgroups", host.cgroupLayout)
    macros.add([prefix, "run", "cores"], host.cores)
    if let bytes = host.memoryBytes {
      add("memory", "\((bytes + 1 << 29) >> 30) GiB")
    }
    macros.add([prefix, "run", "sessions"], manifest.sessions.count)
    if let blocks = manifest.sessions.compactMap(\.blocks).max() {
      macros.add([prefix, "run", "blocks"], blocks)
    }
  }

  /// Of questions about isolation: how many each technique was asked, and how many found the host
  /// open in any block.
  private func addExposures(to macros: inout LaTeXMacros) {
    guard SuiteCatalog.all.first(where: { $0.name == rows[0].cell.suite })?.procedure == .questions
    else { return }
    var techniques: [(label: String, asked: Int, open: Int)] = []
    for row in rows where row.cell.metric == "exposed" && row.count > 0 {
      let label = "\(row.cell.technique)/\(row.cell.variant)"
      let isOpen = (row.maximum ?? 0) > 0
      if let place = techniques.firstIndex(where: { $0.label == label }) {
        techniques[place].asked += 1
        techniques[place].open += isOpen ? 1 : 0
      } else {
        techniques.append((label, 1, isOpen ? 1 : 0))
      }
    }
    for technique in techniques {
      macros.add([prefix, technique.label, "asked"], technique.asked)
      macros.add([prefix, technique.label, "open"], technique.open)
    }
  }
}
