/// A course experiment: a claim, what to run to test it, and what to think about afterwards.
///
/// Its texts hold no measured number: those come from the student's own run, or from literature
/// that is named beside them.
package struct Lab: Sendable {
  /// Its place in the course, from 1.
  package let number: Int
  /// The name by which `bench lab` finds it: `chroot`, `ladder`.
  package let name: String
  package let title: LabText
  /// How long its runs take on two processors, at most.
  package let minutes: Int
  package let needs: [Need]
  package let question: LabText
  /// The sentence that the runs put to the test.
  package let claim: LabText
  /// What a student is asked to write down before anything is measured.
  package let prediction: LabText
  package let literature: [Literature]
  package let runs: [LabRun]
  /// Names of simulations that `bench demo` knows.
  package let demonstrations: [String]
  /// What to try without the tool.
  package let trials: [Trial]
  package let discussion: [LabText]
  package let traps: [LabText]

  init(
    _ number: Int, _ name: String, title: LabText, minutes: Int, needs: [Need] = [.root],
    question: LabText, claim: LabText, prediction: LabText, literature: [Literature] = [],
    runs: [LabRun], demonstrations: [String] = [], trials: [Trial] = [], discussion: [LabText],
    traps: [LabText]
  ) {
    self.number = number
    self.name = name
    self.title = title
    self.minutes = minutes
    self.needs = needs
    self.question = question
    self.claim = claim
    self.prediction = prediction
    self.literature = literature
    self.runs = runs
    self.demonstrations = demonstrations
    self.trials = trials
    self.discussion = discussion
    self.traps = traps
  }

  /// What the host has to have for all of a lab.
  package enum Need: String, CaseIterable, Sendable {
    /// Without it nothing of the lab is measured.
    case root
    /// Without it the virtual machines are missing from tables and charts, with the reason.
    case kvm = "KVM"
  }

  /// What others have published about the claim, and where.
  package struct Literature: Equatable, Sendable {
    package let statement: LabText
    package let reference: String
  }

  /// A command to type by hand, and what to look for.
  package struct Trial: Equatable, Sendable {
    package let purpose: LabText
    package let command: String
  }
}

extension Lab {
  /// Every text of the lab that a reader sees in a language.
  package var phrases: [LabText] {
    [title, question, claim, prediction] + literature.map(\.statement) + runs.map(\.purpose)
      + trials.map(\.purpose) + discussion + traps
  }
}
