internal import CLinux
internal import Linux
internal import Model

/// What of the host's is there to be seen and used.
extension Inquiry {
  static let surface: [Inquiry] = [
    Inquiry(
      "surface/system-calls",
      Judging(
        yes: { circumstances in
          let count = "\(circumstances.finding.value) system calls do more than refuse"
          if circumstances.hasOwnKernel {
            return IsolationAnswer(.separated, "\(count), in a kernel of its own")
          }
          return circumstances.inside.seccompMode == 2
            ? IsolationAnswer(.limited, "\(count), behind a filter")
            : IsolationAnswer(.reachable, count)
        }, counts: true)),
    Inquiry(
      "surface/vm-exits",
      Judging(
        yes: { circumstances in
          guard let residence = circumstances.residence, residence.guestConfiguredBytes != nil
          else {
            return IsolationAnswer(.unsupported, "it is no virtual machine of ours")
          }
          guard let exits = residence.guestExits else {
            return IsolationAnswer(
              .unsupported, "KVM does not count them, or another thread runs it")
          }
          let reasons = residence.guestExitReasons.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
          return IsolationAnswer(
            .separated, "exits until it was asked: \(reasons.isEmpty ? "not told apart" : reasons)",
            count: exits)
        }, counts: true)),
    kernelFunctions,
    Inquiry(
      "surface/devices",
      Judging(
        yes: { circumstances in
          let text = "\(circumstances.finding.value) device nodes in /dev"
          if circumstances.hasOwnKernel { return IsolationAnswer(.separated, text) }
          let all = ((try? Folder.list("/dev")) ?? []).count
          return IsolationAnswer(
            circumstances.hasHostRoot || circumstances.finding.value * 2 > UInt64(all)
              ? .visible : .limited, text)
        }, counts: true)),
    Inquiry(
      "surface/setuid-programs",
      Judging(
        yes: { circumstances in
          let text = "\(circumstances.finding.value) programs with a user's or group's bit"
          if circumstances.hasOwnKernel { return IsolationAnswer(.separated, text) }
          return IsolationAnswer(circumstances.hasHostRoot ? .visible : .limited, text)
        }, counts: true)),
    Inquiry(
      "surface/writable-paths",
      Judging(
        yes: { circumstances in
          let text = "\(circumstances.finding.value) of 17 places: \(circumstances.finding.text)"
          if circumstances.hasOwnKernel { return IsolationAnswer(.separated, text) }
          let isOfKernel =
            circumstances.finding.text.contains("/proc")
            || circumstances.finding.text.contains("/sys")
          return IsolationAnswer(
            circumstances.hasHostRoot || isOfKernel ? .reachable : .limited, text)
        }, counts: true)),
    Inquiry(
      "surface/memory-size",
      .compared(to: "MemTotal in KiB") { _ in
        let total = number(in: "/proc/meminfo", behind: "MemTotal:")
        return total...total
      }),
    Inquiry(
      "surface/process-count",
      .compared(to: "processes begun since boot") { circumstances in
        let count = number(in: "/proc/stat", behind: "processes ")
        // Others begin processes meanwhile; a kernel of its own counts its own, which may be as few.
        let meanwhile: UInt64 = circumstances.hasOwnKernel ? 20 : 1000
        return (count > meanwhile ? count - meanwhile : 1)...count
      }),
    Inquiry("surface/kernel-release", .sightOfKernel) { _ throws(TechniqueError) in
      Stage(text: TextFile.firstLine("/proc/sys/kernel/version") ?? "")
    },
    Inquiry("surface/kernel-symbols", .sightOfKernel),
    Inquiry("surface/system-folder", .sightOfKernel),
    Inquiry("surface/processor-model", .sight) { _ throws(TechniqueError) in
      var model = [CChar](repeating: 0, count: 49)
      clinux_processor_model(&model)
      let text = String(
        decoding: model.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard !text.isEmpty else { throw InquirySite.unsupported("the processor has no name") }
      return Stage(text: text)
    },
  ]
}
