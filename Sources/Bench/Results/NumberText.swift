extension Double {
  /// The shortest text that reads back as the same number; whole numbers have no fraction.
  package var exactText: String {
    // Above 2⁶³ whole numbers are beyond Int64, and their exponent form is exact.
    if self == rounded(.towardZero), magnitude < 0x1p63 { return String(Int64(self)) }
    return description
  }

  /// The number rounded to `digits` significant digits, with no zeros at the end; whole digits are
  /// all kept.
  ///
  /// Rounding keeps the last bits of a host's mathematics library out of a file.
  /// - Parameter digits: 1 to 15.
  package func text(digits: Int) -> String {
    guard magnitude < 1e15, magnitude >= 1e-6 else {
      return self == 0 ? "0" : exactText
    }
    var places = digits
    var size = magnitude
    while size >= 1, places > 0 {
      size /= 10
      places -= 1
    }
    if magnitude < 1 {
      while size < 0.1 {
        size *= 10
        places += 1
      }
    }
    return decimalText(places: min(places, 15))
  }

  /// The number with at most `places` digits after the point.
  private func decimalText(places: Int) -> String {
    let scale = FieldText.powersOfTen[places]
    guard magnitude * scale < 0x1p63 else { return exactText }
    let scaled = UInt64((magnitude * scale).rounded())
    let sign = self < 0 && scaled > 0 ? "-" : ""
    let unit = UInt64(scale)
    let fraction = String(scaled % unit)
    guard scaled % unit > 0 else { return sign + String(scaled / unit) }
    var digits = String(repeating: "0", count: places - fraction.utf8.count) + fraction
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    return sign + String(scaled / unit) + "." + digits
  }
}
