import Linux
import Model
import Suites

extension RunSetup {
  /// The suite as these options have it measured: a burst as large as the host, or an open loop,
  /// and long trials as long as the effort says.
  static func suite(_ asked: Suite, _ options: RunOptions) throws(Refusal) -> Suite {
    guard asked.name == Suite.burst.name else {
      guard options.rate == nil else {
        throw Refusal(
          .usage,
          "--rate goes with --suite burst; \(asked.name) starts one instance after another, so "
            + "leave it out.")
      }
      return asked.taking(asked.doses[options.effort.rawValue])
    }
    guard let rate = options.rate else {
      return .burst(processors: try processors(options.cpus, for: asked).numbers.count)
    }
    return .arrivals(rate: try count(rate, else: rate, "--rate", 1...10_000))
  }

  /// One processor by default, the highest allowed: processor 0 takes most interrupts.
  ///
  /// Harness and instance take turns on it, so that no wake-up crosses processors. A burst has all
  /// of them: how it shares them out is what it is about; and so have limits, which would else not
  /// be the ones that hold an instance. Victim and neighbour share two.
  static func processors(_ list: String?, for suite: Suite) throws(Refusal) -> ProcessorSet {
    let allowed: ProcessorSet
    do { allowed = try ProcessorSet.allowed() } catch { throw Refusal(.precondition, "\(error).") }
    guard let list else {
      guard suite.name != Suite.burst.name, !suite.isControl else { return allowed }
      let count = suite.name == Suite.interference.name ? 2 : 1
      return ProcessorSet(Array(allowed.numbers.suffix(count)))
    }
    guard let chosen = ProcessorSet(parsing: list),
      Set(chosen.numbers).isSubset(of: allowed.numbers)
    else {
      throw Refusal(
        .usage, "--cpus \(list): give numbers or ranges out of \(allowed.text), such as 0 or 0-1.")
    }
    return chosen
  }
}
