/// A way to isolate, or one variant of it: the vocabulary that suites and techniques share.
package protocol Technique: Sendable {
  /// Its name in the catalogue, such as `container`.
  var name: String { get }
  /// The one thing that this variant changes, such as `no-net`; empty for the headline form.
  var variant: String { get }
  /// One line for `bench list`.
  var summary: String { get }
  /// Whether a payload runs in it; false only for the launcher's own floor.
  var runsPayload: Bool { get }
  /// Whether a user's own Linux executable can run in it.
  var runsPrograms: Bool { get }
  /// Whether it is somebody else's runtime, which takes part only when it is asked for.
  var isExternal: Bool { get }
  /// What its start consists of that others' do not, or lacks; empty where the summary says it.
  var includes: String { get }
  /// The versions of the programs that it consists of, by name; empty for our own.
  var versions: [String: String] { get }
  /// Whether this host can do it, and what would have to change where it cannot.
  func probe() -> Availability
  /// The launch plan or the boot recipe, one step a line.
  func explain() -> [String]
  /// What an instance needs on the host's disk to run the payload, laid out below the workspace as
  /// `prepare` would, on hosts too that cannot run it.
  func footprint(in workspace: Workspace) throws(TechniqueError) -> Footprint
  /// The operating system that it is given where it runs more than the payload, as far as one is on
  /// this host.
  func system() throws(TechniqueError) -> Footprint
  /// Does what all instances share; its duration is reported as a row of its own.
  func prepare(
    for request: WorkloadRequest, in workspace: Workspace
  ) throws(TechniqueError) -> any Prepared
}

extension Technique {
  /// `name` or `name/variant`, as the command line and the charts spell it.
  package var label: String { variant.isEmpty ? name : "\(name)/\(variant)" }

  package func footprint(in workspace: Workspace) throws(TechniqueError) -> Footprint {
    throw TechniqueError(.unsupported, "it has no image of its own")
  }

  package func system() throws(TechniqueError) -> Footprint {
    throw TechniqueError(.unsupported, "no system image for it is on this host")
  }

  package var runsPayload: Bool { true }

  package var runsPrograms: Bool { runsPayload }

  package var isExternal: Bool { false }

  package var includes: String { "" }

  package var versions: [String: String] { [:] }
}

/// A technique made ready: makes any number of instances, one at a time or many alive at once.
package protocol Prepared: AnyObject {
  /// What a payload inside has to see for its sample to count.
  var expectation: Expectation { get }
  /// What `prepare` was asked for.
  var request: WorkloadRequest { get }
  /// Makes an instance; allocates nothing that the instance would have to pay for.
  /// - Parameters:
  ///   - request: what it is to do; needs no more memory than what was prepared for.
  ///   - nonce: goes into the request and has to come back in every record.
  func makeInstance(for request: WorkloadRequest, nonce: UInt64) -> any Instance
  /// As many that may each start an instance at the same time as the others, sharing what was
  /// prepared.
  ///
  /// Each belongs to one thread at a time, on which its instances are started, finished and
  /// released; none of them is to be torn down.
  func concurrent(_ count: Int) throws(TechniqueError) -> [any Prepared]
  /// Whether instances have a control group that keeps to what a request allows.
  var keepsToAllowances: Bool { get }
  /// The host's file below the root of instances that `request` writes to; nil where there is none.
  func layeredFile(for request: WorkloadRequest) -> String?
  /// Removes what `prepare` made.
  func tearDown() throws(TechniqueError)
}

extension Prepared {
  /// Makes an instance that does what was prepared for.
  package func makeInstance(nonce: UInt64) -> any Instance {
    makeInstance(for: request, nonce: nonce)
  }

  package var keepsToAllowances: Bool { false }

  package func layeredFile(for request: WorkloadRequest) -> String? { nil }

  /// The same one for all: true where an instance owns everything that it uses.
  package func concurrent(_ count: Int) throws(TechniqueError) -> [any Prepared] {
    Array(repeating: self, count: count)
  }
}

/// One isolated place: created, used and destroyed once.
package protocol Instance: AnyObject {
  var timeline: Timeline { get }
  /// E0 to E5: everything that belongs to this instance alone.
  func start() throws(TechniqueError)
  /// Sends a token to a payload of `Exchange.answers` and waits for its answer.
  /// - Throws: also when the answer is not the one to this token.
  func ask(_ token: UInt64) throws(TechniqueError)
  /// Puts a question to a payload of `Exchange.questions` and waits for what it finds.
  func query(_ question: IsolationQuestion) throws(TechniqueError) -> Finding
  /// What of the host belongs to this instance alone, as long as it lives.
  func residence() throws(TechniqueError) -> Residence
  /// The work and the payload's end, E6; nil from a technique that runs no payload.
  func finish() throws(TechniqueError) -> Outcome?
  /// Teardown, E7; safe at any point, also after a failed `start`.
  func release() throws(TechniqueError)
}

extension Instance {
  /// The answer of one that takes no questions.
  package func query(_ question: IsolationQuestion) throws(TechniqueError) -> Finding {
    throw TechniqueError(.unsupported, "its payload takes no questions")
  }
}

/// Whether a technique, suite or chart can be used on this host.
package enum Availability: Sendable, Equatable {
  case available
  /// What is missing, and what to install, enable or run to have it.
  case unavailable(reason: String, remedy: String)
}

/// Why a trial did not give a number.
package struct TechniqueError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Which status the sample gets.
  package let status: SampleStatus
  /// What was attempted on what, and what the system answered.
  package let description: String

  package init(_ status: SampleStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
