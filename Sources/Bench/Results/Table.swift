/// The columns of one of a run's CSV files: RFC 4180, UTF-8, lines end in LF.
package struct Table<Row: Sendable>: Sendable {
  /// Name of the file in a run's folder.
  package let file: String
  /// What the columns are read into.
  private let blank: Row
  private let columns: [Column<Row>]

  init(file: String, blank: Row, columns: [Column<Row>]) {
    self.file = file
    self.blank = blank
    self.columns = columns
  }

  /// What a file of this kind holds.
  package struct Contents: Sendable {
    package let rows: [Row]
    /// Where in the file each row ends, its line's end included.
    package let ends: [Int]
    /// How much of the file is whole lines; an append has to cut the rest off first.
    package let wholeBytes: Int
    /// Number of the line at which a killed run stopped in the middle; it is not in `rows`.
    package let tornLine: Int?
  }

  /// The first line of the file, with its end.
  package var header: [UInt8] {
    Array((columns.map(\.name).joined(separator: ",") + "\n").utf8)
  }

  /// The lines of `rows`, each with its end, to append to a file that begins with `header`.
  package func lines(_ rows: some Sequence<Row>) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, column) in columns.enumerated() {
        if index > 0 { bytes.append(.comma) }
        column.write(row, &bytes)
      }
      bytes.append(.lineFeed)
    }
    return bytes
  }

  /// Reads a whole file.
  ///
  /// Columns behind the known ones are ignored, a torn last line is reported.
  /// - Throws: where the first bad field stands and what is wrong with it.
  package func read(_ bytes: [UInt8]) throws(ResultsError) -> Contents {
    var scanner = RecordScanner(bytes)
    let width = try readHeader(&scanner)
    var rows: [Row] = []
    var ends: [Int] = []
    var scratch: [UInt8] = []
    while true {
      switch scanner.advance() {
      case .record:
        rows.append(try readRow(scanner, width: width, scratch: &scratch))
        ends.append(scanner.next)
      case .end:
        return Contents(rows: rows, ends: ends, wholeBytes: bytes.count, tornLine: nil)
      case .torn:
        let line = scanner.line(of: scanner.start)
        return Contents(rows: rows, ends: ends, wholeBytes: scanner.start, tornLine: line)
      case .malformed(let offset, let reason):
        throw fault(scanner, at: offset, column: scanner.fields.count, reason)
      }
    }
  }

  /// Checks the names of the columns and returns how many there are.
  private func readHeader(_ scanner: inout RecordScanner) throws(ResultsError) -> Int {
    guard case .record = scanner.advance() else {
      throw ResultsError(file: file, reason: "the file has no complete header line")
    }
    for (index, column) in columns.enumerated() {
      guard index < scanner.fields.count else {
        throw fault(scanner, at: scanner.start, column: nil, "the header lacks \(column.name)")
      }
      let field = scanner.fields[index]
      let name = String(decoding: scanner.bytes[field.start..<field.end], as: UTF8.self)
      guard name == column.name else {
        throw fault(
          scanner, at: scanner.start, column: index + 1,
          "the header says “\(excerpt(name))” instead of \(column.name)")
      }
    }
    return scanner.fields.count
  }

  private func readRow(
    _ scanner: borrowing RecordScanner, width: Int, scratch: inout [UInt8]
  ) throws(ResultsError) -> Row {
    guard scanner.fields.count == width else {
      let count = scanner.fields.count
      throw fault(
        scanner, at: scanner.start, column: min(count, width) + (count > width ? 1 : 0),
        "the number of fields is \(count) instead of \(width)")
    }
    var row = blank
    for index in columns.indices {
      let field = scanner.fields[index]
      do {
        if field.hasDoubledQuotes {
          scratch.removeAll(keepingCapacity: true)
          unquote(scanner.bytes[field.start..<field.end], into: &scratch)
          try columns[index].read(&row, scratch.span)
        } else {
          try columns[index].read(&row, scanner.bytes.span.extracting(field.start..<field.end))
        }
      } catch {
        let text = String(decoding: scanner.bytes[field.start..<field.end], as: UTF8.self)
        throw fault(
          scanner, at: field.start, column: index + 1,
          "\(columns[index].name) “\(excerpt(text))” \(error.expectation)")
      }
    }
    return row
  }

  private func unquote(_ text: ArraySlice<UInt8>, into scratch: inout [UInt8]) {
    var isSecond = false
    for byte in text {
      if byte == .quote, !isSecond {
        isSecond = true
      } else {
        isSecond = false
        scratch.append(byte)
      }
    }
  }

  private func fault(
    _ scanner: borrowing RecordScanner, at offset: Int, column: Int?, _ reason: String
  ) -> ResultsError {
    ResultsError(file: file, line: scanner.line(of: offset), column: column, reason: reason)
  }

  /// Enough of a bad field to recognise it, on one line.
  private func excerpt(_ text: String) -> String {
    let printable = text.unicodeScalars.prefix(40).map { scalar in
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : String(scalar)
    }
    return printable.joined() + (text.unicodeScalars.count > 40 ? "…" : "")
  }
}
