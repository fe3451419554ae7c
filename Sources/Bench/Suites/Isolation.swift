package import Model

extension Suite {
  /// Asks what a technique really separates, denies and leaves open, one question an instance.
  package static let isolation = Suite(
    name: "isolation", question: "what does a technique really isolate?", procedure: .questions,
    probes: processes + network + mounts + objects + names + users + groups + times + roots
      + privileges + surface,
    doses: [
      "smoke": Dose(blocks: 1), "quick": Dose(blocks: 1), "standard": Dose(blocks: 3),
      "tail": Dose(blocks: 5), "paper": Dose(blocks: 3),
    ])

  static func isolationFamily(_ name: String, _ questions: [(String, String)]) -> [Probe] {
    questions.map { question, summary in
      Probe(
        "\(name)/\(question)", summary: summary, workload: "questions",
        metrics: counting.contains(question) ? [.answer, .answerCount] : [.answer], family: name)
    }
  }

  private static let counting: Set = [
    "capabilities", "system-calls", "vm-exits", "kernel-functions", "devices", "setuid-programs",
    "writable-paths",
  ]

  private static let processes = isolationFamily(
    "pid",
    [
      ("see-process", "finds a process of the host's by its name in /proc"),
      ("signal-process", "sends a signal to a process of the host's"),
      ("trace-process", "traces a process of the host's (ptrace)"),
      ("read-memory", "reads the memory of a process of the host's"),
      ("change-priority", "changes the priority of a process of the host's"),
      ("open-process", "opens a descriptor of a process of the host's"),
      ("read-limits", "reads the limits of a process of the host's"),
      ("adopt-orphan", "has a process whose parent ends adopted by the host"),
      ("leave-survivor", "leaves a process behind that outlives the payload"),
    ])
  private static let network = isolationFamily(
    "net",
    [
      ("see-interface", "sees an interface of the host's"),
      ("change-interface", "may change the flags of an interface (as they are)"),
      ("connect-loopback", "connects to a port of the host's 127.0.0.1"),
      ("bind-port", "takes a port of the host's 127.0.0.1"),
      ("abstract-socket", "connects to an abstract Unix socket of the host's"),
      ("see-connections", "sees a listening socket of the host's in /proc/net"),
      ("find-route", "has a route to other hosts (nothing is sent)"),
      ("open-packets", "may see every packet of an interface"),
      ("open-raw", "may send packets that it makes itself"),
    ])
  private static let mounts = isolationFamily(
    "mount",
    [
      ("see-mount", "sees the host's root in its list of mounts"),
      ("leak-mount", "mounts something that the host then has as well"),
      ("receive-mount", "sees what the host mounts while it lives"),
      ("may-mount", "may make a file system to mount"),
      ("may-unmount", "may unmount (what is no mount point)"),
      ("write-root", "may write into its root folder"),
    ])
  private static let objects = isolationFamily(
    "ipc",
    [
      ("shared-memory", "finds System V shared memory of the host's by its key"),
      ("semaphores", "finds System V semaphores of the host's by their key"),
      ("message-queue", "sends a System V message to the host"),
      ("posix-queue", "opens a POSIX message queue of the host's"),
      ("shared-file", "reads a file of the host's in /dev/shm"),
    ])
  private static let names = isolationFamily(
    "uts",
    [
      ("see-host-name", "sees the host's name"),
      ("set-host-name", "sets a host name that is the host's (as it is)"),
    ])
  private static let users = isolationFamily(
    "user",
    [
      ("root-outside", "is root on the host, as the host sees it"),
      ("set-user", "may become another user"),
      ("set-groups", "may drop the groups that restrict it"),
      ("unshare-user", "may make a user namespace, and be root in it"),
    ])
  private static let groups = isolationFamily(
    "cgroup",
    [
      ("see-group-path", "sees where the host has put it in the hierarchy of groups"),
      ("see-group", "sees a group of the host's in /sys/fs/cgroup"),
      ("write-group", "may move processes into a group of the host's"),
      ("make-group", "makes a group in the host's hierarchy"),
      ("write-release-agent", "may name the program that the kernel starts as root (version 1)"),
    ])
  private static let times = isolationFamily(
    "time",
    [
      ("boot-time", "sees how long the host has been up"),
      ("boot-moment", "sees when the host was started, in /proc/stat"),
      ("set-clock", "may set the clock (to nothing that it takes)"),
    ])
}

extension Metric {
  /// Of a question; the word stands in the flags.
  static let answer = Metric(
    "exposed", unit: "1", better: .lower,
    summary: "1 where the host is visible or reachable that way, else 0")
  /// Of a question that counts.
  static let answerCount = Metric(
    "count", unit: "1", better: .lower, summary: "what the question counted, as its probe says")
}
