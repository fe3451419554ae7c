import Model
import Suites

/// Which suites `--suite` names, each once, in the order of the command line.
struct SuiteSelection {
  let suites: [Suite]

  /// - Parameter lists: names, separated by commas; `all` stands for every suite.
  init(_ lists: [String]) throws(Refusal) {
    var suites: [Suite] = []
    for word in try RunSetup.words(lists, "--suite") {
      for suite in word == Self.all ? SuiteCatalog.all : [try Self.suite(word)]
      where !suites.contains(where: { $0.name == suite.name }) {
        suites.append(suite)
      }
    }
    self.suites = suites
  }

  private static let all = "all"

  static func suite(_ name: String) throws(Refusal) -> Suite {
    if let suite = SuiteCatalog.all.first(where: { $0.name == name }) { return suite }
    let names = SuiteCatalog.all.map(\.name) + [all]
    let hint = Spelling.nearest(to: name, among: names).map { " did you mean \($0)?" } ?? ""
    throw Refusal(.usage, "there is no suite \"\(name)\";\(hint) `bench list` shows all of them.")
  }

  /// What of `options` concerns each suite.
  ///
  /// Probes, instances and a rule of precision hold for the suites that have them. Where none has,
  /// they stay for the suite's own refusal.
  /// - Throws: `Refusal` for a probe that no suite has, and for a suite that has none of them.
  func parts(of options: RunOptions) throws(Refusal) -> [(suite: Suite, options: RunOptions)] {
    let probes = try RunSetup.words(options.probe, "--probe")
    var parts: [(suite: Suite, options: RunOptions)] = []
    for suite in suites {
      var own = options
      own.suite = [suite.name]
      let isOfBursts = suite.name == Suite.burst.name
      if !isOfBursts, suites.contains(where: { $0.name == Suite.burst.name }) { own.rate = nil }
      parts.append((try RunSetup.suite(suite, own), own))
    }
    try refuseUnknown(probes, of: parts.map(\.suite))
    for (place, part) in parts.enumerated() {
      let suite = part.suite
      var own = part.options
      own.probe = probes.filter { name in suite.probes.contains { $0.name == name } }
      guard probes.isEmpty || !own.probe.isEmpty else {
        throw Refusal(
          .usage,
          "suite \(suite.name) has none of the probes \(probes.joined(separator: ", ")); name one "
            + "of its own too, or leave the suite out: `bench list probes` shows all of them.")
      }
      if !suite.holdsInstances, suites.contains(where: \.holdsInstances) { own.instances = nil }
      if !suite.hasMedians, suites.contains(where: \.hasMedians) { own.until = nil }
      parts[place].options = own
    }
    return parts
  }

  private func refuseUnknown(
    _ probes: [String], of suites: [Suite]
  ) throws(Refusal) {
    let known = suites.flatMap(\.probes).map(\.name)
    for name in probes where !known.contains(name) {
      let hint = Spelling.nearest(to: name, among: known).map { " did you mean \($0)?" } ?? ""
      throw Refusal(
        .usage,
        "none of the suites \(suites.map(\.name).joined(separator: ", ")) has a probe \"\(name)\";"
          + "\(hint) `bench list probes` shows all of them.")
    }
  }
}

extension Suite {
  /// Whether it holds as many instances alive as `--instances` says.
  var holdsInstances: Bool { procedure == .ramp || procedure == .fill }

  /// Whether it has medians that could be known ever more closely.
  var hasMedians: Bool {
    switch procedure {
    case .starts, .throughput, .burst, .arrivals, .idle, .interference, .layers, .footprint: true
    case .ramp, .fill, .churn, .control, .questions: false
    }
  }

  /// The same suite with some of its probes alone; all of them when no name is given.
  func limited(to names: [String]) throws(Refusal) -> Suite {
    let known = probes.map(\.name)
    for name in names where !known.contains(name) {
      let hint = Spelling.nearest(to: name, among: known).map { " did you mean \($0)?" } ?? ""
      throw Refusal(
        .usage,
        "suite \(self.name) has no probe \"\(name)\";\(hint) `bench list probes` shows all of them."
      )
    }
    guard !names.isEmpty else { return self }
    return Suite(
      name: self.name, question: question, procedure: procedure,
      probes: probes.filter { names.contains($0.name) }, paces: paces, techniques: techniques,
      doses: doses)
  }
}
