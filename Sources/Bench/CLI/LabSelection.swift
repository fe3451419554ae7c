import Labs

/// Which labs the words of a command line name.
enum LabSelection {
  static let all = "all"

  /// The one lab of this name or number.
  static func lab(_ word: String) throws(Refusal) -> Lab {
    if let lab = Lab.named(word) { return lab }
    let hint =
      Spelling.nearest(to: word, among: Lab.all.map(\.name) + [all]).map { " did you mean \($0)?" }
      ?? ""
    throw Refusal(
      .usage, "there is no lab \"\(word)\";\(hint) `bench lab list` shows all of them.")
  }

  /// Labs by names, numbers or `all`, each once, in the order given.
  static func labs(_ words: [String]) throws(Refusal) -> [Lab] {
    var labs: [Lab] = []
    for word in words {
      for lab in word == all ? Lab.all : [try lab(word)]
      where !labs.contains(where: { $0.name == lab.name }) {
        labs.append(lab)
      }
    }
    return labs
  }
}
