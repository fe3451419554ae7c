package import Model

extension Suite {
  /// Asks what a system call costs, in the kernel or in a unikernel's library OS.
  package static let syscall = Suite(
    name: "syscall", question: "what does a system call cost, and how many fit into a second?",
    procedure: .throughput(box: .milliseconds(200)), probes: syscallProbes)

  private static let syscallProbes = [
    call("getpid", "calls", "raw getpid(2): the null call"),
    call("clock-vdso", "calls", "clock_gettime(2) without entering the kernel"),
    call("clock-call", "calls", "clock_gettime(2) as a raw call"),
    call("hypercall", "calls", "a unikernel's call to its host and back"),
    call("read-zero", "files", "read 1 byte of /dev/zero"),
    call("write-null", "files", "write 1 byte to /dev/null"),
    call("stat", "files", "stat(2) of a file"),
    call("open-close", "files", "open a file and close it"),
    call("getdents", "files", "list a directory of 100 entries, opened once"),
    call("mmap", "memory", "map 64 KiB and unmap it, untouched"),
    call("page-fault", "memory", "first touch of an anonymous page of 4 KiB"),
    call("fork", "processes", "fork, exit, wait"),
    call("exec", "processes", "fork, execve of a static no-op, wait"),
    call("thread", "processes", "create a thread and join it"),
    call("switch", "processes", "context switch: a turn to another thread and back"),
    call("signal", "processes", "send oneself a signal and handle it"),
    call("futex", "communication", "futex wake and wait, to another thread and back"),
    call("pipe", "communication", "a byte through a pipe to another process and back"),
    call("eventfd", "communication", "write an eventfd and read it"),
    call("epoll", "communication", "make an eventfd ready, find it by epoll, reset it"),
    call("unix", "communication", "a byte through a socket pair to another process and back"),
    call("tcp", "communication", "a byte over loopback TCP to another process and back"),
  ]

  private static func call(_ name: String, _ family: String, _ summary: String) -> Probe {
    Probe(name, summary: summary, workload: name, metrics: [.time, .rate], family: family)
  }
}
