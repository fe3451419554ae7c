internal import CLaunch
internal import Linux
package import Model
package import SystemPackage

/// A launch plan laid out as memory that a child can walk without allocating.
///
/// Made once and used for any number of starts, one at a time: a start borrows it until the child
/// has executed, which is before `start` returns.
package final class CompiledLaunch {
  package let plan: LaunchPlan
  private let memory: PlanMemory
  private let steps: UnsafeMutableBufferPointer<launch_step>
  private let raw: UnsafeMutablePointer<launch_plan>
  private var slots: [(slot: DescriptorSlot, step: Int)] = []

  package init(_ plan: LaunchPlan) {
    self.plan = plan
    memory = PlanMemory()
    steps = .allocate(capacity: plan.entries.count)
    raw = .allocate(capacity: 1)
    for (index, entry) in plan.entries.enumerated() {
      steps.initializeElement(at: index, to: Self.encode(entry.step, memory))
      if let slot = entry.step.descriptorSlot { slots.append((slot, index)) }
    }
    raw.initialize(
      to: launch_plan(
        steps: steps.baseAddress, count: steps.count,
        clone_flags: plan.namespaces.reduce(0) { $0 | $1.cloneFlag }, cgroup: -1,
        changes_user: plan.identity == nil ? 0 : 1, user: plan.identity?.user ?? 0,
        group: plan.identity?.group ?? 0, executable: memory.string(plan.executable.string),
        arguments: memory.strings(plan.arguments), environment: memory.strings(plan.environment),
        stack_top: memory.stack(), clone_stamp: 0, entry_stamp: 0, exec_stamp: 0,
        return_stamp: 0, error: 0, failed_step: -1, pidfd: -1))
  }

  deinit {
    steps.deallocate()
    raw.deallocate()
  }

  /// Says which descriptor stands behind `slot` for the next start.
  package func bind(_ slot: DescriptorSlot, to descriptor: FileDescriptor) {
    for entry in slots where entry.slot == slot {
      steps[entry.step].a = UInt64(descriptor.rawValue)
    }
  }

  /// Creates the next child directly in a version 2 cgroup (CLONE_INTO_CGROUP); nil for none.
  package func enterCgroup(_ directory: FileDescriptor?) {
    raw.pointee.cgroup = directory?.rawValue ?? -1
  }

  /// Rewrites argument `index`, compiled as sixteen characters, as the hexadecimal `value`.
  package func rewriteArgument(_ index: Int, hexadecimal value: UInt64) {
    precondition(plan.arguments[index].utf8.count == 16)
    guard let text = raw.pointee.arguments[index] else { return }
    for place in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 15
      text[place] = CChar(digit < 10 ? 48 + digit : 87 + digit)
    }
  }

  /// Starts a process and waits until it executes its image; about 40 microseconds.
  package func start() throws(LaunchError) -> ChildProcess {
    let process = launch_run(raw)
    guard process > 0 else { throw failure }
    return ChildProcess(
      processID: process, pidfd: Descriptor(owning: FileDescriptor(rawValue: raw.pointee.pidfd)))
  }

  /// Writes when the last start's clone, steps and execve happened into `timeline`: E2, E3, and
  /// the finer steps.
  package func record(into timeline: inout Timeline) {
    var previous = raw.pointee.entry_stamp
    timeline.addStep(.build, "clone", from: raw.pointee.clone_stamp, to: previous)
    var built = previous
    for (index, entry) in plan.entries.enumerated() {
      let stamp = steps[index].stamp
      timeline.addStep(entry.phase, entry.name, from: previous, to: stamp)
      previous = stamp
      if entry.phase == .build { built = stamp }
    }
    timeline.mark(.built, at: built)
    timeline.mark(.firstRun, at: raw.pointee.exec_stamp)
  }

  private var failure: LaunchError {
    let index = Int(raw.pointee.failed_step)
    let step =
      if index < 0 {
        plan.lines[0]
      } else if index < plan.entries.count {
        "\(plan.entries[index].step)"
      } else {
        "execve \(plan.executable)"
      }
    return LaunchError(step: step, errno: Errno(rawValue: raw.pointee.error))
  }
}
