internal import Model

/// The instances of one question, from their starts to their ends.
final class ControlTrial {
  private let context: RunContext
  private let prepared: any Prepared
  private let arm: Arm
  private var members: [Member] = []

  /// One living instance, in the hands of its host.
  struct Member {
    let instance: any ControllableInstance
    let control: any InstanceControl
    let nonce: UInt64
  }

  init(_ context: RunContext, _ arm: Arm, _ prepared: any Prepared) {
    self.context = context
    self.arm = arm
    self.prepared = prepared
  }

  /// Starts one more instance; nothing is asked of it before it is known how to control it.
  func start() throws(TechniqueError) -> Member {
    let nonce = context.nextNonce()
    let instance = prepared.makeInstance(for: context.job.requests[arm.probe], nonce: nonce)
    do throws(TechniqueError) {
      guard let instance = instance as? any ControllableInstance else {
        throw TechniqueError(.unsupported, "nothing of it can be controlled from outside")
      }
      try instance.start()
      let member = Member(instance: instance, control: try instance.control(), nonce: nonce)
      members.append(member)
      return member
    } catch {
      let cause = error
      do throws(TechniqueError) { try instance.release() } catch {
        throw TechniqueError(cause.status, "\(cause); and then: \(error)")
      }
      throw cause
    }
  }

  /// Lets every instance come to its own end, and checks what it has to say for itself.
  func finish() throws(TechniqueError) {
    for member in members {
      let verification = context.verification(
        of: arm, prepared.expectation, nonce: member.nonce)
      let outcome = try member.instance.finish()
      let faults = outcome.map { verification.faults(of: $0) } ?? ["the payload sent no result"]
      guard faults.isEmpty else {
        throw TechniqueError(.invalid, faults.joined(separator: "; "))
      }
    }
  }

  /// Ends whatever still lives, youngest first.
  /// - Returns: the first thing that went wrong.
  func close() -> TechniqueError? {
    var failure: TechniqueError?
    while let member = members.popLast() {
      // Children of a payload that was ended before them would outlive it.
      do throws(TechniqueError) { _ = try member.control.killAll() } catch {
        if error.status != .unsupported { failure = failure ?? error }
      }
      do throws(TechniqueError) { try member.instance.release() } catch {
        failure = failure ?? error
      }
    }
    return failure
  }
}

extension ControlTrial.Member {
  /// Tells the payload to do something; what came of it.
  func perform(_ command: Command) throws(TechniqueError) -> CommandAnswer {
    try instance.send(command.token)
    return CommandAnswer(try instance.answer(to: command.token))
  }

  /// The same, of what may not be refused.
  /// - Parameter action: what it is, as the end of "no call to".
  func value(_ command: Command, _ action: String) throws(TechniqueError) -> UInt64 {
    try Self.value(try perform(command), action)
  }

  static func value(
    _ answer: CommandAnswer, _ action: String
  ) throws(TechniqueError) -> UInt64 {
    switch answer {
    case .value(let value): return value
    case .refused(let errno): throw TechniqueError(action, refusedWith: errno)
    }
  }

  /// Time on processors that it has been charged with, in nanoseconds.
  func chargedTime() throws(TechniqueError) -> UInt64 {
    guard let time = try control.accounting().processorNanoseconds else {
      throw .uncounted("its time on processors")
    }
    return time
  }

  /// The payload's own time on processors, in nanoseconds; nil where it has no such clock.
  func ownTime() throws(TechniqueError) -> UInt64? {
    guard case .value(let time) = try perform(.processorTime) else { return nil }
    return time
  }
}
