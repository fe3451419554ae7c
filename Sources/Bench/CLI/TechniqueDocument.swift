import Model

/// The table of techniques as documents show it: nothing in it depends on the host.
enum TechniqueDocument {
  /// One row for each technique, its variants in the last column.
  static func lines(_ techniques: [any Technique]) -> [String] {
    let names = techniques.map(\.name).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return ["| name | what it is | its variants |", "|---|---|---|"]
      + names.map { name in row(techniques.filter { $0.name == name }) }
  }

  private static func row(_ forms: [any Technique]) -> String {
    let headline = forms.first { $0.variant.isEmpty }
    let includes = headline?.includes ?? ""
    let what = [headline?.summary ?? "", includes.isEmpty ? "" : "*Its start:* \(includes)"]
      .filter { !$0.isEmpty }.joined(separator: ". ")
    let variants = forms.filter { !$0.variant.isEmpty }.map { form in
      let own = form.includes.isEmpty || form.includes == includes ? "" : " (\(form.includes))"
      return "`/\(form.variant)` \(form.summary)\(own)"
    }
    let cells = ["`\(forms[0].name)`", what, variants.joined(separator: "; ")]
    return "| \(cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ")) |"
  }
}
