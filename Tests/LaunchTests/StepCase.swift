import Launch
import Linux
import Model
import SystemPackage
import TestSupport
import Testing

/// One launch step with what has to be true after it; paths are relative to a folder of its own.
struct StepCase: Sendable, CustomTestStringConvertible {
  enum Proof: Sendable {
    /// A shell script, started after the step, prints this line.
    case prints(String, script: String)
    /// The payload, started after the step, sees it; the path is the folder `root`.
    case shows(@Sendable (_ inside: Evidence, _ root: FilePath) throws -> Bool)
    /// This next step is refused.
    case refuses(LaunchStep, Errno)
    /// The process is killed when the thread that started it ends.
    case diesWithThread
  }

  let step: LaunchStep
  var namespaces: Set<Namespace> = []
  var before: [LaunchStep] = []
  var needsRoot = true
  let proof: Proof

  var testDescription: String { "\(step)" }
  /// Whether the step moves the process into the folder `root`.
  var changesRoot: Bool {
    switch step {
    case .changeRoot, .pivotRoot: true
    default: false
    }
  }

  static let all: [StepCase] = ownProcess + files + mounts + roots + namespaces + rights
}

extension StepCase {
  private static let readOwnLine = "read -r line < /proc/$$/stat; set -- $line; "

  private static let ownProcess = [
    StepCase(
      step: .duplicate(.null, onto: 5), needsRoot: false,
      proof: .prints("/dev/null", script: "readlink /proc/self/fd/5")),
    StepCase(
      step: .writeDescriptor(.output, text: "early "), needsRoot: false,
      proof: .prints("early late", script: "echo late")),
    StepCase(
      step: .newProcessGroup, needsRoot: false,
      proof: .prints("leads", script: readOwnLine + "[ $1 = $5 ] && [ $1 != $6 ] && echo leads")),
    StepCase(
      step: .newSession, needsRoot: false,
      proof: .prints("leads", script: readOwnLine + "[ $1 = $6 ] && echo leads")),
    StepCase(
      step: .changeDirectory("/usr"), needsRoot: false, proof: .prints("/usr", script: "pwd -P")),
    StepCase(step: .dieWithParent, needsRoot: false, proof: .diesWithThread),
  ]

  private static let files = [
    StepCase(
      step: .makeDirectory("made", mode: 0o700), needsRoot: false,
      proof: .prints("directory 700", script: "stat -c '%F %a' made")),
    StepCase(
      step: .makeFile("made", mode: 0o600), needsRoot: false,
      proof: .prints("regular empty file 600", script: "stat -c '%F %a' made")),
    StepCase(
      step: .makeLink("made", to: "where/ever"), needsRoot: false,
      proof: .prints("where/ever", script: "readlink made")),
    StepCase(
      // Major 1, minor 3: /dev/null.
      step: .makeNode("made", mode: 0o020600, device: 0x103),
      proof: .prints("character special file 1:3", script: "stat -c '%F %t:%T' made")),
    StepCase(
      step: .writeFile("made", text: "written"),
      before: [.makeFile("made", mode: 0o600)], needsRoot: false,
      proof: .prints("written", script: "cat made; echo")),
  ]

  private static let apart = LaunchStep.mount(
    source: "", at: "/", type: "", options: [.recursive, .private], data: "")
  private static let memoryMount = LaunchStep.mount(
    source: "tmpfs", at: "root", type: "tmpfs", options: [.noSetuid, .noDevices], data: "size=4k")
  private static let countMounts =
    "grep -c \"$PWD/root .*nosuid,nodev.*size=4k\" /proc/self/mountinfo"

  private static let mounts = [
    StepCase(
      step: memoryMount, namespaces: [.mount], before: [apart],
      proof: .prints("1", script: countMounts)),
    StepCase(
      step: .unmount("root", detach: true), namespaces: [.mount], before: [apart, memoryMount],
      proof: .prints("0", script: countMounts)),
  ]

  private static let bound = LaunchStep.mount(
    source: "root", at: "root", type: "", options: [.bind, .recursive], data: "")

  private static let roots = [
    StepCase(
      step: .changeRoot("root"), proof: .shows { $0.rootInode == (try inode(of: $1)) }),
    StepCase(
      step: .pivotRoot(to: ".", old: "."), namespaces: [.mount],
      before: [apart, bound, .changeDirectory("root")],
      proof: .shows { $0.rootInode == (try inode(of: $1)) }),
  ]

  private static let namespaces = [
    StepCase(
      step: .unshare([.uts, .ipc]),
      proof: .shows { inside, _ in
        try inside.namespaces[.uts] != inode(of: "/proc/self/ns/uts")
          && inside.namespaces[.ipc] != inode(of: "/proc/self/ns/ipc")
          && inside.namespaces[.net] == inode(of: "/proc/self/ns/net")
      }),
    StepCase(
      step: .setHostName("inside"), namespaces: [.uts],
      proof: .shows { inside, _ in inside.hostName == "inside" }),
    StepCase(
      // The address of the loopback interface is a route only once the interface is up.
      step: .interfaceUp("lo"), namespaces: [.net],
      proof: .prints(
        "127.0.0.1", script: "grep -o -m 1 127.0.0.1 /proc/self/net/fib_trie | head -n 1")),
  ]

  private static let rights = [
    StepCase(
      step: .limitCapabilities(to: CapabilitySet(named: ["cap_chown", "cap_kill"])),
      proof: .shows { inside, _ in inside.boundingCapabilities == 0x21 }),
    StepCase(
      step: .setCapabilities(CapabilitySet(named: ["cap_chown"])), namespaces: [.uts],
      proof: .refuses(.setHostName("inside"), .notPermitted)),
    StepCase(
      step: .noNewPrivileges, needsRoot: false,
      proof: .shows { inside, _ in inside.noNewPrivileges }),
    StepCase(
      // BPF_RET with SECCOMP_RET_ALLOW: everything passes.
      step: .filterCalls(SeccompProgram(instructions: [0x7fff_0000_0000_0006])),
      before: [.noNewPrivileges], needsRoot: false,
      proof: .shows { inside, _ in inside.seccompMode == 2 }),
  ]
}
