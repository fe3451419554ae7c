/// Numbers and colours of a drawing, written short.
enum PlaceText {
  /// A place to a tenth of a pixel.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e6 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let whole = abs(tenths) / 10
    let rest = abs(tenths) % 10
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole == 0 ? "" : "\(whole)").\(rest)"
  }

  /// A path of straight lines, with level and upright ones by their shorter names; other paths are
  /// rounded only.
  static func path(_ text: String) -> String {
    var result = ""
    var last = ("", "")
    for step in text.split(whereSeparator: \.isWhitespace) {
      guard let command = step.first, "ML".contains(command) else { return rounded(text) }
      let parts = step.dropFirst().split(separator: ",")
      // What is no plain pair must not lose a number.
      guard parts.count == 2, let x = Double(parts[0]), let y = Double(parts[1]) else {
        return rounded(text)
      }
      let place = (number(x), number(y))
      switch (command, place.0 == last.0, place.1 == last.1) {
      case ("M", _, _), (_, false, false): result += "\(command)\(place.0),\(place.1)"
      case (_, true, _): result += "V\(place.1)"
      case (_, false, true): result += "H\(place.0)"
      }
      last = place
    }
    return result
  }

  /// A list of places with every number rounded and no space twice.
  static func rounded(_ text: String) -> String {
    var result = ""
    var digits = ""
    func flush() {
      guard !digits.isEmpty else { return }
      result += Double(digits).map(number) ?? digits
      digits = ""
    }
    for character in text {
      if character.isNumber || character == "." || character == "-" && digits.isEmpty {
        digits.append(character)
        continue
      }
      flush()
      let isSpace = character.isWhitespace
      if isSpace, result.isEmpty || result.last == " " { continue }
      result.append(isSpace ? " " : character)
    }
    flush()
    while result.last == " " { result.removeLast() }
    return result
  }

  /// `rgb( 68,  68,  68)` as `#444444`.
  static func colour(_ text: String) -> String {
    guard text.hasPrefix("rgb("), text.hasSuffix(")") else { return text }
    let parts = text.dropFirst(4).dropLast().split(separator: ",").map {
      Int($0.filter { $0 != " " })
    }
    guard parts.count == 3 else { return text }
    var result = "#"
    for part in parts {
      guard let part, (0...255).contains(part) else { return text }
      result += (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    let digits = Array(result.dropFirst())
    let isShort = [0, 2, 4].allSatisfy { digits[$0] == digits[$0 + 1] }
    return isShort ? "#\(digits[0])\(digits[2])\(digits[4])" : result
  }
}
