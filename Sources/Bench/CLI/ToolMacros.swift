import Model
import Report
import Results
import Statistics
import Suites
import Techniques

/// What the tool consists of, as LaTeX macros: `\BenchSuites` and others.
enum ToolMacros {
  static func add(to macros: inout LaTeXMacros, _ catalog: [any Technique]) {
    func count(_ word: String, _ number: Int) { macros.add(["bench", word], number) }
    macros.add(["bench", "version"], Version.text)
    count("suites", SuiteCatalog.all.count)
    count("probes", SuiteCatalog.all.map(\.probes.count).reduce(0, +))
    count("own", Set(catalog.filter { !$0.isExternal }.map(\.name)).count)
    count("runtimes", Set(catalog.filter(\.isExternal).map(\.name)).count)
    count("forms", catalog.count)
    count("charts", ChartScript.all.count)
    let questions = SuiteCatalog.all.filter { $0.procedure == .questions }
    count("questions", questions.map(\.probes.count).reduce(0, +))
    for effort in Effort.allCases {
      macros.add(["bench", effort.rawValue, "blocks"], effort.blocks)
      macros.add(["bench", effort.rawValue, "sessions"], effort.sessions)
    }
    count("resamples", Summary.Settings(seed: 0).resamples)
    count("failures", Int((Summary.mostFailures * 100).rounded()))
    count("margin", Int((Verdict.usualMargin * 100).rounded()))
  }
}
