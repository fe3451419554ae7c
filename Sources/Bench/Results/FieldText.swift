/// What a field was expected to be, in words that follow its text.
struct FieldFault: Error {
  let expectation: String

  init(_ expectation: String) {
    self.expectation = expectation
  }
}

/// Reads values from the bytes of a field; nothing around a value is forgiven.
enum FieldText {
  static func string(_ text: Span<UInt8>) throws(FieldFault) -> String {
    guard let characters = try? UTF8Span(validating: text) else {
      throw FieldFault("is not UTF-8")
    }
    return String(copying: characters)
  }

  static func integer<Value: FixedWidthInteger>(
    _ text: Span<UInt8>, as type: Value.Type = Value.self
  ) throws(FieldFault) -> Value {
    let isNegative = Value.isSigned && text.count > 1 && text[0] == UInt8(ascii: "-")
    var value: Value = 0
    var overflows = text.isEmpty
    for index in (isNegative ? 1 : 0)..<text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { throw FieldFault("is not an integer") }
      let (tens, first) = value.multipliedReportingOverflow(by: 10)
      let (sum, second) =
        isNegative
        ? tens.subtractingReportingOverflow(Value(digit))
        : tens.addingReportingOverflow(Value(digit))
      value = sum
      overflows = overflows || first || second
    }
    if overflows { throw FieldFault("is not an integer of \(Value.bitWidth) bits") }
    return value
  }

  /// Reads `-12`, `0.5` or `1.5e-07`, to the nearest number there is.
  static func number(_ text: Span<UInt8>) throws(FieldFault) -> Double {
    guard let decimal = Decimal(text) else { throw FieldFault("is not a finite decimal number") }
    // Up to 2⁵³ and 10²² both are exact, so that one division rounds correctly.
    if decimal.exponentDigits == 0, decimal.digits <= 15, decimal.fractionDigits <= 15 {
      let size = Double(decimal.significand) / powersOfTen[decimal.fractionDigits]
      return decimal.isNegative ? -size : size
    }
    guard let value = Double(try string(text)), value.isFinite else {
      throw FieldFault("is not a finite decimal number")
    }
    return value
  }

  static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The parts of a number's text; the standard library's own parser would take `nan`, `inf` and
  /// hexadecimal digits too.
  private struct Decimal {
    var isNegative = false
    /// Right as long as there are at most 15 digits.
    var significand: UInt64 = 0
    var digits = 0
    var fractionDigits = 0
    var exponentDigits = 0

    init?(_ text: Span<UInt8>) {
      var index = 0
      func current() -> UInt8 { index < text.count ? text[index] : 0 }
      if current() == UInt8(ascii: "-") {
        isNegative = true
        index += 1
      }
      let whole = scanDigits(text, &index)
      if current() == UInt8(ascii: ".") {
        index += 1
        fractionDigits = scanDigits(text, &index)
        if fractionDigits == 0 { return nil }
      }
      digits = whole + fractionDigits
      if current() == UInt8(ascii: "e") || current() == UInt8(ascii: "E") {
        index += 1
        if current() == UInt8(ascii: "-") || current() == UInt8(ascii: "+") { index += 1 }
        exponentDigits = scanDigits(text, &index)
        if exponentDigits == 0 { return nil }
      }
      if whole == 0 || index != text.count { return nil }
    }

    private mutating func scanDigits(_ text: Span<UInt8>, _ index: inout Int) -> Int {
      let first = index
      while index < text.count, text[index] &- UInt8(ascii: "0") < 10 {
        significand = significand &* 10 &+ UInt64(text[index] &- UInt8(ascii: "0"))
        index += 1
      }
      return index - first
    }
  }
}
