package import Documents

extension Document {
  /// A report: its chapters, and the glossary that serves them all.
  package init(reporting chapters: [ReportChapter], in language: Language) {
    let title =
      chapters.count == 1
      ? chapters[0].title : language.say("What isolation costs: %1 runs", "\(chapters.count)")
    var blocks = chapters.flatMap(\.blocks)
    blocks.append(.heading(language.say("Glossary"), level: 1, anchor: "glossary"))
    blocks.append(.list(Self.glossary(language), isOrdered: false))
    self.init(title: title, language: language, blocks: blocks)
  }

  private static func glossary(_ language: Language) -> [[Inline]] {
    let terms: [(String, String)] = [
      (
        language.say("technique"),
        language.say("a way to isolate a program, such as a container or a unikernel")
      ),
      (language.say("variant"), language.say("the same technique with one thing changed")),
      (
        language.say("arm"),
        language.say("a technique or variant, asked by one probe at one pace: what is compared")
      ),
      (language.say("instance"), language.say("one isolated place, made, used and destroyed once")),
      (
        language.say("trial"),
        language.say("one instance measured once; the unit of all statistics")
      ),
      (
        language.say("block"),
        language.say("one trial of every arm, in a fresh random order")
      ),
      (language.say("native"), language.say("the plain process that everything is compared with")),
      (
        "A/A",
        language.say("native measured against itself (native#2): what the run takes for nothing")
      ),
      (
        language.say("95 % interval"),
        language.say(
          "the range that a method finds which holds the true value in 95 of 100 such runs")
      ),
      (language.say("margin"), language.say("differences below it do not matter here")),
    ]
    return (terms + verdicts(language) + events(language)).map {
      [.strong($0), .text(": \($1).")]
    }
  }

  private static func verdicts(_ language: Language) -> [(String, String)] {
    [
      (
        language.say("equivalent"),
        language.say("the whole interval of the ratio lies within the margin around 1")
      ),
      (
        language.say("slower, faster"),
        language.say("the interval leaves out 1, and the ratio is at least the margin away from it")
      ),
      (
        language.say("trivial"),
        language.say("the interval leaves out 1, but the ratio is less than the margin away")
      ),
      (
        language.say("inconclusive"),
        language.say("none of these: more blocks would be needed; it is no proof of equality")
      ),
    ]
  }

  private static func events(_ language: Language) -> [(String, String)] {
    [
      ("E0", language.say("request: the first thing is about to be done for this instance alone")),
      ("E1", language.say("control: the program that makes it runs its own code")),
      ("E2", language.say("built: namespaces, groups and root, or machine and memory, are there")),
      ("E3", language.say("first run: the last act before the payload has the processor")),
      ("E4", language.say("payload: its first instruction has run")),
      ("E5", language.say("ready: the host has seen its word that it is ready")),
      ("E6", language.say("exit: the host has seen its end")),
      ("E7", language.say("clean: everything that the instance had is gone")),
    ]
  }
}
