package import Model

/// One kind of question about isolation, from the host's side.
struct Inquiry: Sendable {
  /// The probe's name, `FAMILY/QUESTION`.
  let probe: String
  let judging: Judging
  /// Puts up what the question is about; throws `unsupported` where this host has none.
  let stage: @Sendable (InquirySite) throws(TechniqueError) -> Stage

  init(
    _ probe: String, _ judging: Judging,
    stage: @escaping @Sendable (InquirySite) throws(TechniqueError) -> Stage = {
      (_: InquirySite) throws(TechniqueError) -> Stage in Stage()
    }
  ) {
    self.probe = probe
    self.judging = judging
    self.stage = stage
  }

  /// What the payload knows the question by.
  var question: String { String(probe.split(separator: "/").last ?? "") }

  static let all: [Inquiry] =
    processes + network + mounts + objects + identity + roots + privileges
    + surface

  /// The probes that can be asked.
  package static var probes: [String] { all.map(\.probe) }
}

/// What is put up for one question, and how the host looks at it.
struct Stage {
  var argument: UInt64 = 0
  var text = ""
  /// Whether the payload takes back what it did.
  var isUndone = false
  /// The instance lives, and is about to be asked.
  var prepare: () throws(TechniqueError) -> Void = { () throws(TechniqueError) in }
  /// The instance has answered `yes`, lives, and is about to go on with its second step.
  var watch: (Residence?) throws(TechniqueError) -> Void = {
    (_: Residence?) throws(TechniqueError) in
  }
  /// It has made its second step, and lives.
  var settle: () throws(TechniqueError) -> Void = { () throws(TechniqueError) in }
  /// What the host has counted; nil where it counts nothing.
  var count: () -> HostCount? = { nil }
  /// The instance has answered and lives: whether what it did is seen from outside; nil where that
  /// is no matter of seeing.
  var look: (Finding) -> Bool? = { _ in nil }
  /// Everything of the instance is gone: the same.
  var lookAfterwards: () -> Bool? = { nil }
  var end: () -> Void = {}

  init() {}

  init(argument: UInt64 = 0, text: String = "", isUndone: Bool = false) {
    self.argument = argument
    self.text = text
    self.isUndone = isUndone
  }
}

/// Asks about one instance.
package final class InquiryExamination: Examination {
  private let inquiry: Inquiry
  private let stage: Stage
  private var isSeen: Bool?
  private var residence: Residence?
  private var hasEnded = false

  /// Puts up what the probe's question is about.
  /// - Throws: `unsupported` where this host has nothing to ask about.
  package init(of probe: String, in workspace: Workspace) throws(TechniqueError) {
    guard let inquiry = Inquiry.all.first(where: { $0.probe == probe }) else {
      preconditionFailure("nobody knows how to ask \(probe)")
    }
    self.inquiry = inquiry
    stage = try inquiry.stage(InquirySite(workspace))
  }

  package func begin() throws(TechniqueError) -> IsolationQuestion {
    try stage.prepare()
    guard stage.text.utf8.count <= IsolationQuestion.mostTextBytes else {
      throw TechniqueError(
        .unsupported,
        "the path \(stage.text) is too long to ask about: set BENCH_STATE to a shorter")
    }
    return IsolationQuestion(inquiry.question, argument: stage.argument, text: stage.text)
  }

  package func look(
    at finding: Finding, in residence: Residence?
  ) throws(TechniqueError) -> Bool {
    self.residence = residence
    isSeen = stage.look(finding)
    guard stage.isUndone, finding.outcome == .yes else { return false }
    try stage.watch(residence)
    return true
  }

  package func settle() throws(TechniqueError) { try stage.settle() }

  package func judge(
    _ finding: Finding, inside: Evidence, outside: Evidence, hasOwnKernel: Bool
  ) -> IsolationAnswer {
    isSeen = stage.lookAfterwards() ?? isSeen
    return inquiry.judging.answer(
      Circumstances(
        finding: finding, inside: inside, outside: outside, hasOwnKernel: hasOwnKernel,
        isSeen: isSeen, residence: residence, counted: stage.count()))
  }

  package func end() {
    guard !hasEnded else { return }
    hasEnded = true
    stage.end()
  }

  deinit { end() }

  /// The probes that can be asked.
  package static var probes: [String] { Inquiry.probes }
}
