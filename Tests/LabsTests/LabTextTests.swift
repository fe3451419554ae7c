import Documents
import Model
import Suites
import Techniques
import Testing

@testable import Labs

/// The texts of all labs.
@Suite struct LabTextTests {
  @Test(arguments: LabTests.names) func standInBothLanguages(_ name: String) throws {
    for text in try #require(Lab.named(name)).phrases {
      #expect(text.english.count > 10)
      #expect(text.portuguese.count > 10)
      #expect(text.english != text.portuguese)
      #expect(!text.english.contains("  ") && !text.portuguese.contains("  "))
    }
  }

  /// Words that no Portuguese sentence has.
  @Test(arguments: LabTests.names) func areNotEnglishWhereTheyArePortuguese(_ name: String) throws {
    let english: Set = [
      "the", "of", "is", "are", "with", "which", "what", "and", "than", "lower", "better", "from",
    ]
    for text in try #require(Lab.named(name)).phrases {
      let words = text.portuguese.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(Set(words).intersection(english) == [], "\(text.portuguese)")
    }
  }

  @Test(arguments: LabTests.names) func nameTheSameThingsInBothLanguages(_ name: String) throws {
    for text in try #require(Lab.named(name)).phrases {
      #expect(
        Set(codes(text, .english)) == Set(codes(text, .portuguese)), "\(text.english)")
      #expect(text.english.count { $0 == "`" } % 2 == 0, "\(text.english)")
      #expect(text.portuguese.count { $0 == "`" } % 2 == 0, "\(text.portuguese)")
    }
  }

  /// What stands as code is a technique, a probe, a metric … of today, or one of a few others.
  @Test(arguments: LabTests.names) func nameWhatThereIs(_ name: String) throws {
    let others: Set = [
      "..", "chdir(\"..\")", "chroot(\".\")", "/proc", "/sys", "/dev/shm", "ps", "--init", "/tcg",
      "native#2", "getpid", "pvm", "pace=hot", "pace=spaced", "build", "enter",
    ]
    let suites = SuiteCatalog.all
    let known = Set(TechniqueCatalog.all(on: try HostFacts.probe()).map(\.label))
      .union(suites.map(\.name)).union(suites.flatMap(\.probes).map(\.name))
      .union(suites.flatMap(\.metrics).map(\.name)).union(others)
    for text in try #require(Lab.named(name)).phrases {
      #expect(Set(codes(text, .english)).subtracting(known) == [], "\(text.english)")
    }
  }

  private func codes(_ text: LabText, _ language: Language) -> [String] {
    text.inlines(in: language).compactMap { inline in
      if case .code(let code) = inline { code } else { nil }
    }
  }

  /// A number with a unit belongs to the student's run, or to a publication that is named.
  @Test(arguments: LabTests.names) func holdNoMeasuredNumber(_ name: String) throws {
    let lab = try #require(Lab.named(name))
    let published = lab.literature.map(\.statement)
    for text in lab.phrases where !published.contains(text) {
      for language in Language.allCases {
        let words = text.text(in: language)
        let quantity = #/[0-9]\s?(ns|µs|ms|s|KiB|MiB|GiB|kB|MB|GB|×|%|op/s)\b/#
        #expect(words.firstMatch(of: quantity) == nil, "\(words)")
      }
    }
  }

  @Test(arguments: LabTests.names) func sayWherePublishedNumbersAreFrom(_ name: String) throws {
    let literature = try #require(Lab.named(name)).literature
    #expect(!literature.isEmpty)
    #expect(literature.allSatisfy { $0.reference.count > 15 })
  }

  @Test func setCodeBetweenBackquotes() {
    let text = LabText("see `pid` and `/proc`", "veja `pid` e `/proc`")
    #expect(
      text.inlines(in: .portuguese)
        == [.text("veja "), .code("pid"), .text(" e "), .code("/proc")])
    #expect(text.plain(in: .english) == "see pid and /proc")
  }
}
