import Harness
import Model
import Techniques

/// Which techniques take part, from the words of `--technique` and `--skip`.
///
/// A word is `name` (its headline form), `name/variant`, `name/*` (all its forms), `own` (the headline
/// form of each of our own techniques, the default), `runtimes` (of each of other people's), `all` (of
/// both), or one of these with `/*` (everything in it).
struct TechniqueSelection {
  static let baseline = "native"
  let catalog: [any Technique]
  /// Whether a technique can answer the suite's question at all; those that cannot take part only
  /// when they are asked for by name.
  var suits: (any Technique) -> Bool = { _ in true }

  /// The contestants in the catalogue's order, the baseline twice.
  /// - Parameter added: labels that take part whatever is chosen.
  func contestants(
    choose: [String], adding added: [String] = [], skip: [String]
  ) throws(Refusal) -> [Contestant] {
    var labels = Set<String>()
    for word in choose.isEmpty ? ["own"] : choose { try labels.formUnion(matches(word)) }
    if choose.isEmpty {
      labels.formUnion(substitutes)
      labels.formIntersection(catalog.filter(suits).map(\.label))
    }
    labels.formUnion(added)
    for word in skip {
      let dropped = try matches(word, allVariants: true)
      guard !dropped.contains(Self.baseline) else {
        throw Refusal(
          .usage, "\(Self.baseline) is the baseline of every ratio and cannot be skipped.")
      }
      labels.subtract(dropped)
    }
    labels.insert(Self.baseline)
    return catalog.filter { labels.contains($0.label) }.flatMap { technique in
      technique.label == Self.baseline
        ? [Contestant(technique), Contestant(technique, name: "\(Self.baseline)#2")]
        : [Contestant(technique)]
    }
  }

  /// Forms that this host can do of techniques whose headline form it cannot, such as the rootless
  /// container of a user without privileges.
  private var substitutes: [String] {
    let own = catalog.filter { !$0.isExternal }
    let missing = own.filter { $0.variant.isEmpty && $0.probe() != .available }.map(\.name)
    return own.filter { missing.contains($0.name) && $0.probe() == .available }.map(\.label)
  }

  /// The one technique with this label.
  func technique(_ word: String) throws(Refusal) -> any Technique {
    guard let technique = catalog.first(where: { $0.label == word }) else { throw unknown(word) }
    return technique
  }

  /// - Parameter allVariants: whether a bare name stands for all its forms.
  private func matches(
    _ word: String, allVariants: Bool = false
  ) throws(Refusal) -> Set<String> {
    let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    let found = catalog.filter { technique in
      guard isMember(technique, of: name) else { return false }
      guard parts.count > 1 else { return allVariants || technique.variant.isEmpty }
      return parts[1] == "*" || technique.variant == parts[1]
    }
    guard !found.isEmpty else { throw unknown(word) }
    return Set(found.map(\.label))
  }

  private func isMember(_ technique: any Technique, of name: String) -> Bool {
    switch name {
    case "all": true
    case "own": !technique.isExternal
    case "runtimes": technique.isExternal
    default: technique.name == name
    }
  }

  private func unknown(_ word: String) -> Refusal {
    let names = catalog.map(\.label) + ["all", "own", "runtimes"]
    let hint = Spelling.nearest(to: word, among: names).map { " did you mean \($0)?" } ?? ""
    return Refusal(
      .usage, "there is no technique \"\(word)\";\(hint) `bench list` shows all of them.")
  }
}
