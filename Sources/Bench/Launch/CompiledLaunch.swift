internal import CLaunch
internal import Linux
package import Model
internal import Synchronization
package import SystemPackage

/// A launch plan laid out as memory that a child can walk without allocating.
///
/// Made once and used for any number of starts, one at a time: a start borrows it until the child
/// has executed, which is before `start` returns.
package final class CompiledLaunch {
  package let plan: LaunchPlan
  /// Bytes that an argument may be rewritten with.
  package let argumentCapacity: Int
  private let memory: PlanMemory
  private let steps: UnsafeMutableBufferPointer<launch_step>
  let raw: UnsafeMutablePointer<launch_plan>
  private var slots: [(slot: DescriptorSlot, step: Int)] = []
  private let sharesDescriptors = launch_can_share_descriptors() != 0

  /// Lays a plan out.
  /// - Parameter argumentCapacity: room for arguments that differ from start to start, in bytes.
  package init(_ plan: LaunchPlan, argumentCapacity: Int = 0) {
    self.plan = plan
    self.argumentCapacity = argumentCapacity
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
        clone_flags: plan.namespaces.reduce(0) { $0 | $1.cloneFlag }, cgroup: -1, descriptors: 0,
        changes_user: plan.identity == nil ? 0 : 1, user: plan.identity?.user ?? 0,
        group: plan.identity?.group ?? 0, executable: memory.string(plan.executable.string),
        arguments: memory.strings(plan.arguments, capacity: argumentCapacity),
        environment: memory.strings(plan.environment),
        stack_top: memory.stack(), request_stamp: 0, clone_stamp: 0, entry_stamp: 0, exec_stamp: 0,
        error: 0, failed_step: -1))
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

  /// Rewrites argument `index` as `text`, of at most `argumentCapacity` bytes without NUL.
  package func rewriteArgument(_ index: Int, to text: [UInt8]) {
    precondition(text.count <= argumentCapacity)
    guard let argument = raw.pointee.arguments[index] else { return }
    text.withUnsafeBufferPointer { bytes in
      for (place, byte) in bytes.enumerated() { argument[place] = CChar(bitPattern: byte) }
    }
    argument[text.count] = 0
  }

  /// Held while a thread has another identity, to start a child as somebody else.
  ///
  /// A change of identity makes the whole process non-dumpable for a moment (prctl(2),
  /// PR_SET_DUMPABLE): another thread's child could then not write its own ID maps.
  private static let identityChange = Mutex(())

  /// Starts a process and waits until it executes its image; about 40 microseconds.
  /// - Parameter launcher: who starts it; nil for this process itself.
  package func start(from launcher: WarmLauncher? = nil) throws(LaunchError) -> ChildProcess {
    precondition((launcher == nil) == (plan.role == .program), "another role starts otherwise")
    raw.pointee.descriptors = descriptorCount
    let process =
      plan.identity == nil
      ? launcher?.request(raw) ?? launch_run(raw)
      : Self.identityChange.withLock { _ in launch_run(raw) }
    guard process > 0 else { throw failure }
    return ChildProcess(processID: process)
  }

  /// How many of the lowest descriptors the next child gets: with all that it needs among them;
  /// 0 for all.
  private var descriptorCount: UInt32 {
    guard sharesDescriptors else { return 0 }
    return slots.reduce(3) { max($0, UInt32(truncatingIfNeeded: steps[$1.step].a) + 1) }
  }

  /// Room for the stamps of one start, to be filled by `copyStamps`.
  package func makeStamps() -> LaunchStamps { LaunchStamps(count: steps.count) }

  /// Keeps when the last start's clone, steps and execve happened, before the next overwrites it.
  package func copyStamps(into stamps: inout LaunchStamps) {
    stamps.request = raw.pointee.request_stamp
    stamps.clone = raw.pointee.clone_stamp
    stamps.entry = raw.pointee.entry_stamp
    stamps.execute = raw.pointee.exec_stamp
    for index in 0..<steps.count { stamps.steps[index] = steps[index].stamp }
  }

  /// Why the last start failed.
  var failure: LaunchError {
    let index = Int(raw.pointee.failed_step)
    let step =
      if raw.pointee.failed_step == LAUNCH_REQUEST_FAILED {
        "wake the launcher"
      } else if index < 0 {
        plan.lines[0]
      } else if index < plan.entries.count {
        "\(plan.entries[index].step)"
      } else {
        "execve \(plan.executable)"
      }
    return LaunchError(step: step, errno: Errno(rawValue: raw.pointee.error))
  }
}

/// When the parts of one start happened.
package struct LaunchStamps: Sendable {
  /// When a launcher was asked; 0 without one.
  fileprivate(set) var request: Ticks = 0
  fileprivate(set) var clone: Ticks = 0
  fileprivate(set) var entry: Ticks = 0
  fileprivate(set) var execute: Ticks = 0
  fileprivate(set) var steps: [Ticks]

  fileprivate init(count: Int) { steps = Array(repeating: 0, count: count) }

  /// Enters E1 and the finer steps before it into `timeline`: of a command that starts the payload
  /// nobody sees from outside when it has built what is to be built.
  ///
  /// E1 is the last moment before the command's own program: after it the caller may be scheduled
  /// late.
  package func recordControl(_ plan: LaunchPlan, into timeline: inout Timeline) {
    guard entry != 0 else { return }
    if request != 0 { timeline.addStep(.control, "wake_launcher", from: request, to: clone) }
    timeline.addStep(.control, "clone", from: clone, to: entry)
    timeline.addStep(.control, "prepare_exec", from: entry, to: execute)
    timeline.mark(.control, at: execute)
  }

  /// Enters E2, E3 and the finer steps of `plan` into `timeline`.
  package func record(_ plan: LaunchPlan, into timeline: inout Timeline) {
    guard entry != 0 else { return }
    if request != 0 { timeline.addStep(.build, "wake_launcher", from: request, to: clone) }
    timeline.addStep(.build, "clone", from: clone, to: entry)
    var previous = entry
    var built = entry
    for (stamp, entry) in zip(steps, plan.entries) {
      timeline.addStep(entry.phase, entry.name, from: previous, to: stamp)
      previous = stamp
      if entry.phase == .build { built = stamp }
    }
    timeline.mark(.built, at: built)
    timeline.mark(.firstRun, at: execute)
  }
}
