import Foundation
import Testing

/// What the tool says of itself and of its host.
struct ListTests {
  private func sections(_ text: String) -> [(title: String, names: [String])] {
    text.components(separatedBy: "\n\n").map { section in
      let lines = section.split(separator: "\n")
      let rows = lines.dropFirst().filter { !$0.hasPrefix("   ") }
      return (
        String(lines[0]), rows.map { String($0.split(separator: " ").first ?? "") }
      )
    }
  }

  @Test func namesEverythingThatCanBeMeasured() throws {
    let result = try Tool().run("list")
    #expect(result.code == 0)
    #expect(result.error == "")
    let sections = sections(result.output)
    #expect(
      sections.map(\.title) == [
        "SUITES", "PROBES", "TECHNIQUES", "SWITCHES", "WORKLOADS", "METRICS", "CHARTS",
      ])
    let suites = [
      "startup", "ladder", "burst", "churn", "memory", "density", "idle", "syscall", "cpu",
      "membw", "isolation", "control", "interference", "layers", "footprint",
    ]
    #expect(sections[0].names == suites)
    #expect(Set(sections[1].names) == Set(suites))
    #expect(sections[2].names == Self.techniques)
    #expect(Set(sections[3].names).isSuperset(of: ["memory", "vcpus", "serial", "guard"]))
    #expect(Set(sections[4].names).isSuperset(of: ["hello", "idle", "getpid", "crash"]))
    #expect(Set(sections[5].names) == Set(suites))
    #expect(Set(sections[6].names).isSuperset(of: ["bars", "drift", "ecdf", "phases", "rain"]))
  }

  private static let techniques = [
    "null", "native", "chroot", "chroot/open-descriptor", "ladder/mount", "ladder/pid",
    "ladder/ipc-uts", "ladder/user",
    "ladder/net", "ladder/cgroup", "ladder/seccomp", "namespaces", "namespaces/mount",
    "namespaces/uts",
    "namespaces/ipc", "namespaces/pid", "namespaces/net", "namespaces/user", "namespaces/cgroup",
    "namespaces/time", "cgroup", "layers/bind", "layers/tmpfs", "layers/overlay-1",
    "layers/overlay-2", "layers/overlay-4", "layers/overlay-8", "layers/overlay-16",
    "layers/overlay-32", "layers/overlay-64", "container", "container/minimal", "container/no-net",
    "container/userns", "container/rootless", "container/bind",
    "container/prewarmed",
    "container/no-seccomp", "container/seccomp-10", "container/seccomp-100",
    "container/seccomp-400", "container/seccomp-400-linear", "container/seccomp-400-arguments",
    "container/seccomp-400-arguments-linear", "unikernel", "unikernel/keeper",
    "unikernel/no-cpuid", "unikernel/sync-regs", "unikernel/tuned", "unikernel/reused",
    "unikernel/snapshot", "unikernel/snapshot-tuned", "unikernel/pool", "unikernel/unguarded",
    "unikernel/memory-4m", "unikernel/memory-64m", "unikernel/memory-256m", "unikernel/memory-1g",
    "unikernel/ioeventfd", "unikernel/mailbox", "unikernel/ring0", "microvm", "microvm/bzimage",
    "microvm/pvh", "microvm/map", "microvm/minimal", "microvm/snapshot", "microvm/pool",
    "microvm/serial", "microvm/pit", "microvm/split", "microvm/memory-1g", "microvm/smallpages",
    "microvm/unguarded", "bubblewrap", "bubblewrap/share-net", "firejail", "firejail/minimal",
    "unshare", "nspawn", "lxc", "runc", "crun", "gvisor", "gvisor/ptrace", "gvisor/systrap",
    "gvisor/kvm", "podman", "podman/runc", "containerd", "docker", "docker/no-network",
    "docker/runtime-crun", "docker/runtime-runsc", "uml", "qemu-microvm", "qemu-microvm/tcg",
    "qemu-pc", "qemu-pc/tcg", "firecracker", "cloud-hypervisor", "cri-pod",
    "cri-pod/host-network",
  ]

  @Test(arguments: techniques)
  func explainsEveryTechnique(_ name: String) throws {
    let result = try Tool().run("explain", name)
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("\(name): "))
    #expect(result.output.contains("\n  1 "))
  }

  @Test func saysOfEachCheckWhatMendsIt() throws {
    struct Check: Decodable {
      let name, state, finding, reason, remedy: String
    }
    let result = try Tool().run("doctor", "--json")
    let checks = try JSONDecoder().decode([Check].self, from: Data(result.output.utf8))
    let gnuplot = try #require(checks.first { $0.name == "gnuplot" })
    #expect(gnuplot.state == "fair")
    #expect(gnuplot.remedy == "apt-get install gnuplot-nox")
    #expect(checks.allSatisfy { !$0.finding.isEmpty && !$0.reason.isEmpty })
    #expect(checks.allSatisfy { $0.state == "good" || !$0.remedy.isEmpty })
  }

  @Test func doctorEndsWith4WhenNothingCanRun() throws {
    let tool = try Tool()
    try tool.write("", to: "state")
    let result = try tool.run("doctor")
    #expect(
      result.sentences == ["bench: nothing can be measured on this host before that is mended."])
    #expect(result.output.contains("BAD   state folder: "))
    #expect(result.code == 4)
  }

  @Test func saysWhatOutputGotLost() throws {
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("bench")
    let tool = Process()
    tool.executableURL = executable
    tool.arguments = ["list", "charts"]
    tool.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    let error = Pipe()
    tool.standardError = error
    try tool.run()
    let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    tool.waitUntilExit()
    #expect(
      text
        == "bench: the output could not be written: No space left on device; make room, or send it "
        + "elsewhere.\n")
    #expect(tool.terminationStatus == 4)
  }
}
