import Linux
import Report
import SystemPackage
import Techniques

extension ExportCommand {
  private var origin: String {
    "% Written by bench export \(format.rawValue); a change by hand is lost at the next time."
  }

  /// Prints what every run says as macros, and what the tool consists of.
  func exportMacros() throws {
    var macros = LaTeXMacros()
    ToolMacros.add(to: &macros, TechniqueCatalog.all(on: try HostFacts.probe()))
    for folder in folders {
      let (name, path) = Self.named(folder)
      try RunMacros(of: path, named: name).add(to: &macros)
    }
    if let name = macros.ambiguity {
      throw Refusal(
        .usage,
        "two runs would both define \\\(name); give one of them a name of its own, as in "
          + "other=\(folders.last ?? "RUN").")
    }
    Console.outLines([origin] + macros.lines)
  }

  /// `NAME=RUN`, unless a folder has that very name.
  private static func named(_ text: String) -> (name: String?, path: FilePath) {
    let path = FilePath(text)
    guard !Folder.exists(path), let sign = text.firstIndex(of: "=") else { return (nil, path) }
    return (String(text[..<sign]), FilePath(String(text[text.index(after: sign)...])))
  }

  /// Prints the tables of every run, or what of them was asked for.
  func exportTables() throws {
    var lines = markdown ? [] : [origin]
    for folder in folders {
      let all = PaperTable.tables(inMarkdown: try page(of: FilePath(folder)))
      var tables = all
      if let table {
        guard all.indices.contains(table - 1) else {
          throw Refusal(
            .usage, "\(folder) has \(all.count) tables; give --table a number from 1 to that.")
        }
        tables = [all[table - 1]]
      }
      for table in try selected(tables) {
        // Two tables without a line between them would be one.
        lines += markdown ? (lines.isEmpty ? [] : [""]) + table.markdownLines : table.lines
      }
    }
    Console.outLines(lines)
  }

  /// The page of Markdown that has the tables.
  private func page(of folder: FilePath) throws -> String {
    guard let published else {
      let report = RunReport(folder: folder, format: .markdown, isQuiet: true)
      return ResultTable(try report.recordedInputs()).render(.markdown)
    }
    let profile = try ReproduceCommand.profile(published)
    let run = try RunFiles(folder).run()
    let rows = ReproducedRows(profile, run).rows
    return ReproductionPage(profile, rows: rows, warnings: run.warnings).markdown
  }

  /// What the options leave of a run's tables.
  private func selected(_ tables: [PaperTable]) throws(Refusal) -> [PaperTable] {
    var selected: [PaperTable] = []
    for table in tables { selected.append(try keeping(table)) }
    guard let cross else {
      for place in selected.indices {
        selected[place] = try Self.showing(columns, of: selected[place])
      }
      return Self.joined(selected)
    }
    // Tables of one run may differ in what else they show.
    for place in selected.indices {
      selected[place] = try Self.showing([cross], of: selected[place])
    }
    var crossed: [PaperTable] = []
    for table in Self.joined(selected) {
      guard table.heads.count == 3 else {
        throw Refusal(.usage, "--cross takes three columns, such as probe,technique,median.")
      }
      crossed.append(try Self.showing(columns, of: table.crossed(row: 0, column: 1, value: 2)))
    }
    return crossed
  }

  /// The rows that are asked for.
  private func keeping(_ table: PaperTable) throws(Refusal) -> PaperTable {
    var table = table
    for rule in keep {
      let parts = rule.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw Refusal(
          .usage, "--keep \(rule) names no value; write it as technique=native,container.")
      }
      let values = parts[1].split(separator: ",").map(String.init)
      table = table.keeping(values, in: try Self.place(of: parts[0], in: table))
    }
    return table
  }

  /// The columns of these lists of names; all of them without a list.
  private static func showing(
    _ lists: [String], of table: PaperTable
  ) throws(Refusal) -> PaperTable {
    var places: [Int] = []
    for name in lists.flatMap({ $0.split(separator: ",") }) {
      places.append(try place(of: String(name), in: table))
    }
    return places.isEmpty ? table : table.showing(places)
  }

  private static func place(of name: String, in table: PaperTable) throws(Refusal) -> Int {
    if let place = table.column(name) { return place }
    throw Refusal(
      .usage, "the table has no column \"\(name)\"; it has \(table.heads.joined(separator: ", ")).")
  }

  /// Tables with the same heads, one after another, as one.
  private static func joined(_ tables: [PaperTable]) -> [PaperTable] {
    var joined: [PaperTable] = []
    for table in tables where !table.rows.isEmpty {
      if let last = joined.last, last.heads == table.heads {
        joined[joined.count - 1] = PaperTable(
          heads: last.heads, areNumbers: last.areNumbers, rows: last.rows + table.rows)
      } else {
        joined.append(table)
      }
    }
    return joined
  }
}
