/// What was found, and done, at one knob.
package struct KnobReport: Sendable, Equatable, Encodable {
  package enum State: String, Sendable, Encodable {
    /// It is as wished, or was before anything was done.
    case asWished
    /// It differs, and `apply` would set it.
    case differs
    /// It was set, and reads back as wished.
    case set
    /// The kernel did not take a value.
    case refused
    /// It is not available on this host.
    case unavailable
    /// It is only shown.
    case leftAlone
    /// The user asked for it not to be touched.
    case skipped
  }

  /// One file of a knob.
  package struct File: Sendable, Equatable, Encodable {
    package let path: String
    package let before: String
    package let now: String
    package let wished: String
  }

  package let name: String
  package let title: String
  package let state: State
  /// Why it matters to a measurement.
  package let reason: String
  /// Why it is not available, or what the kernel refused; else empty.
  package let obstacle: String
  package let files: [File]

  init(_ knob: Knob, _ state: State, files: [File] = [], obstacle: String = "") {
    name = knob.name
    title = knob.title
    reason = knob.reason
    self.state = state
    self.files = files
    self.obstacle = obstacle
  }
}

extension KnobReport {
  /// One line of what there is and, after `apply`, of what there was.
  package var finding: String {
    switch state {
    case .unavailable: return "not available here: \(obstacle)"
    case .leftAlone: return "\(Self.summary(files.map(\.now))), left alone"
    case .skipped: return "\(Self.summary(files.map(\.now))), skipped"
    case .asWished: return "\(Self.summary(files.map(\.now))), as wished"
    case .differs:
      return "\(Self.summary(files.map(\.now))), wished \(Self.summary(files.map(\.wished)))"
    case .set: return "\(Self.summary(files.map(\.now))), was \(Self.summary(files.map(\.before)))"
    case .refused: return "\(Self.summary(files.map(\.now))): \(obstacle)"
    }
  }

  /// Each value once; with how many files hold it, when they differ.
  private static func summary(_ values: [String]) -> String {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    if counts.count == 1, let only = values.first { return only }
    return counts.sorted { $0.key < $1.key }
      .map { "\($0.key) (\($0.value) file\($0.value == 1 ? "" : "s"))" }.joined(separator: ", ")
  }
}
