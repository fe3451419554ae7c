/// Why a file of a run cannot be used, in one sentence that begins with where.
package struct ResultsError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Such as `samples.csv`.
  package let file: String
  /// Of the first bad field, from 1; nil when the file as a whole is wrong.
  package let line: Int?
  /// Number of the field in its line, from 1.
  package let column: Int?
  package let reason: String

  package init(file: String, line: Int? = nil, column: Int? = nil, reason: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  package var description: String {
    let place = [file, line.map { "line \($0)" }, column.map { "column \($0)" }]
    return place.compactMap(\.self).joined(separator: ", ") + ": " + reason
  }
}
