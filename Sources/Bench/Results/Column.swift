/// One column of a CSV file: its name and how a row's value becomes text and text a value.
///
/// Empty text is a missing value; a column that is not optional refuses it.
struct Column<Row>: Sendable {
  typealias Place<Value> = any WritableKeyPath<Row, Value> & Sendable

  let name: String
  let write: @Sendable (Row, inout [UInt8]) -> Void
  let read: @Sendable (inout Row, Span<UInt8>) throws(FieldFault) -> Void

  /// Any text; empty is a value too.
  static func text(_ name: String, _ place: Place<String>) -> Column {
    Column(
      name: name, write: { row, line in line.appendField(row[keyPath: place]) },
      read: { row, text throws(FieldFault) in
        row[keyPath: place] = try FieldText.string(text)
      })
  }

  /// A whole number of at least `least`.
  static func integer<Value: FixedWidthInteger & Sendable>(
    _ name: String, _ place: Place<Value>, atLeast least: Value = 0
  ) -> Column {
    Column(
      name: name, write: { row, line in line.append(decimal: row[keyPath: place]) },
      read: { row, text throws(FieldFault) in
        let value: Value = try FieldText.integer(text)
        guard value >= least else { throw FieldFault("is less than \(least)") }
        row[keyPath: place] = value
      })
  }

  /// A whole number of at least 0, or nothing.
  static func integer<Value: FixedWidthInteger & Sendable>(
    _ name: String, _ place: Place<Value?>
  ) -> Column {
    Column(
      name: name,
      write: { row, line in
        if let value = row[keyPath: place] { line.append(decimal: value) }
      },
      read: { row, text throws(FieldFault) in
        if text.isEmpty {
          row[keyPath: place] = nil
          return
        }
        let value: Value = try FieldText.integer(text)
        guard value >= 0 else { throw FieldFault("is less than 0") }
        row[keyPath: place] = value
      })
  }

  /// A finite number, or nothing.
  /// - Parameter digits: significant digits of what is written; nil writes the number exactly.
  static func number(_ name: String, _ place: Place<Double?>, digits: Int? = nil) -> Column {
    Column(
      name: name,
      write: { row, line in
        guard let value = row[keyPath: place] else { return }
        line += (digits.map { value.text(digits: $0) } ?? value.exactText).utf8
      },
      read: { row, text throws(FieldFault) in
        row[keyPath: place] = text.isEmpty ? nil : try FieldText.number(text)
      })
  }

  /// `0` or `1`.
  static func flag(_ name: String, _ place: Place<Bool>) -> Column {
    Column(
      name: name, write: { row, line in line.append(decimal: row[keyPath: place] ? 1 : 0) },
      read: { row, text throws(FieldFault) in
        guard text.count == 1, text[0] == UInt8(ascii: "0") || text[0] == UInt8(ascii: "1") else {
          throw FieldFault("is neither 0 nor 1")
        }
        row[keyPath: place] = text[0] == UInt8(ascii: "1")
      })
  }

  /// One of the words of a type.
  static func word<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ place: Place<Value>
  ) -> Column {
    Column(
      name: name, write: { row, line in line += row[keyPath: place].rawValue.utf8 },
      read: { row, text throws(FieldFault) in
        guard let value = Value(rawValue: try FieldText.string(text)) else {
          let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
          throw FieldFault("is none of \(words)")
        }
        row[keyPath: place] = value
      })
  }

  /// A value that describes itself, or nothing.
  static func described<Value: LosslessStringConvertible & Sendable>(
    _ name: String, _ place: Place<Value?>
  ) -> Column {
    Column(
      name: name, write: { row, line in line.appendField(row[keyPath: place]?.description ?? "") },
      read: { row, text throws(FieldFault) in
        if text.isEmpty {
          row[keyPath: place] = nil
          return
        }
        guard let value = Value(try FieldText.string(text)) else {
          throw FieldFault("is no \(name)")
        }
        row[keyPath: place] = value
      })
  }
}

extension [UInt8] {
  /// Appends text, in quotes where RFC 4180 asks for them.
  mutating func appendField(_ text: String) {
    let needsQuotes = text.utf8.contains {
      $0 == .comma || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn
    }
    guard needsQuotes else {
      self += text.utf8
      return
    }
    append(.quote)
    for byte in text.utf8 {
      if byte == .quote { append(.quote) }
      append(byte)
    }
    append(.quote)
  }

  mutating func append(decimal value: some FixedWidthInteger) {
    self += String(value).utf8
  }
}
