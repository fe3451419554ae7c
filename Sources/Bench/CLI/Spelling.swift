/// Guesses what a mistyped name was meant to be.
enum Spelling {
  /// The nearest of `names`, when it is near enough to be a slip.
  static func nearest(to word: String, among names: [String]) -> String? {
    let ranked = names.map { (name: $0, distance: distance(word, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance <= max(2, word.count / 3)
    else { return nil }
    return best.name
  }

  /// Insertions, deletions and replacements from one word to the other (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let target = Array(right.utf8)
    var row = Array(0...target.count)
    for (index, byte) in left.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in target.indices {
        let replaced = diagonal + (byte == target[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, diagonal + 1, row[place] + 1)
      }
    }
    return row[target.count]
  }
}
