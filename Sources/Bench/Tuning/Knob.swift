package import SystemPackage

/// A setting of the host that moves measurements: where it is, what we wish for, and why.
package struct Knob: Sendable {
  /// What a user calls it on the command line.
  package let name: String
  package let title: String
  /// Why it matters to a measurement, or, when it is left alone, why that is right.
  package let reason: String
  /// Every place counts that exists; they are written in this order and restored in the reverse.
  package let places: [Place]
  /// What it means when none of the places exists.
  package let absence: String
  /// Whether it is only ever shown.
  package let isLeftAlone: Bool

  package init(
    _ name: String, _ title: String, why reason: String, places: [Place], absence: String,
    isLeftAlone: Bool = false
  ) {
    self.name = name
    self.title = title
    self.reason = reason
    self.places = places
    self.absence = absence
    self.isLeftAlone = isLeftAlone
  }

  /// A file, or one file in each folder of a numbered row of folders.
  package struct Place: Sendable {
    /// Below the root folder; a component that ends in `*` stands for every number there.
    package let pattern: FilePath
    package let wished: String
    /// Other values that do as well.
    package let fine: Set<String>
    /// Values that say that nothing can be set here, and the words for it.
    package let obstacles: [String: String]
    /// A file in the same folder with the values that the driver takes, where it has one.
    package let choices: String?

    package init(
      _ pattern: FilePath, wish wished: String, fine: Set<String> = [],
      obstacles: [String: String] = [:], choices: String? = nil
    ) {
      self.pattern = pattern
      self.wished = wished
      self.fine = fine
      self.obstacles = obstacles
      self.choices = choices
    }

    package func isSatisfied(by value: String) -> Bool { value == wished || fine.contains(value) }
  }

  /// What a setting's file says: the word in brackets where it lists all choices
  /// (`always [madvise] never`), else its only line.
  package static func value(of text: String) -> String {
    if let open = text.firstIndex(of: "["),
      let close = text[open...].firstIndex(of: "]")
    {
      return String(text[text.index(after: open)..<close])
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether `value` can be a setting's at all: one short word.
  package static func isWord(_ value: String) -> Bool {
    (1...64).contains(value.utf8.count)
      && value.utf8.allSatisfy { byte in
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "-")
      }
  }
}

extension Knob.Place {
  /// The files of this place that exist, in the order of their numbers.
  func paths(in files: some KnobFiles) -> [FilePath] {
    var found = [FilePath("/")]
    for component in pattern.components {
      guard component.string.last == "*" else {
        found = found.map { $0.appending(component) }
        continue
      }
      let stem = String(component.string.dropLast())
      found = found.flatMap { folder in
        let numbers = files.names(in: folder).compactMap { Self.number($0, after: stem) }
        return numbers.sorted().map { folder.appending("\(stem)\($0)") }
      }
    }
    return found.filter(files.exists)
  }

  /// Whether `path` is one that this place may stand for, be it there or not.
  func includes(_ path: FilePath) -> Bool {
    let own = pattern.components.map(\.string)
    let other = path.components.map(\.string)
    return path.isAbsolute && own.count == other.count
      && zip(own, other).allSatisfy { own, other in
        own.last == "*" ? Self.number(other, after: String(own.dropLast())) != nil : own == other
      }
  }

  private static func number(_ name: String, after stem: String) -> Int? {
    guard name.hasPrefix(stem) else { return nil }
    let digits = name.dropFirst(stem.count)
    return digits.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      ? Int(digits) : nil
  }
}
