internal import Model

extension Suite {
  static let roots = isolationFamily(
    "root",
    [
      ("absolute-path", "reads a file of the host's by its absolute path"),
      ("parent-path", "reads it by .. above its root"),
      ("working-folder", "reads it by .. from the folder it was started in"),
      ("first-process", "reads it through /proc/1/root"),
      ("inherited-descriptor", "reads it through a descriptor that it was left"),
      ("double-chroot", "reads it by the walk out of a second chroot"),
      ("file-handle", "reads it by its handle (open_by_handle_at)"),
      ("mount-parent", "reads it by .. from a mount point"),
    ])
  static let privileges = isolationFamily(
    "privilege",
    [
      ("capabilities", "capabilities that it has"),
      ("load-module", "may load a module into the kernel (none is)"),
      ("use-bpf", "may make a BPF map"),
      ("watch-processor", "may count what a whole processor does (perf_event_open)"),
      ("use-keys", "may use the user's keyring"),
      ("handle-faults", "may handle page faults of the kernel's (userfaultfd)"),
      ("use-rings", "may set up io_uring"),
      ("enter-namespace", "may enter a namespace of process 1"),
      ("make-namespace", "may make a mount namespace"),
      ("change-root", "may chroot"),
      ("make-disk", "may make a node of a host's disk and open it (nothing is read)"),
      ("open-memory", "may open /dev/mem, there or as a node of its own"),
      ("open-ports", "may use the processor's input and output ports"),
      ("load-kernel", "may load another kernel (kexec; none is)"),
      ("reboot", "may reboot (it does not)"),
      ("write-sysctl", "may change a setting of the kernel in /proc/sys (it does not)"),
      ("write-core-pattern", "may name the program that takes dumps, started as root"),
      ("read-log", "reads the kernel's log"),
      ("watch-files", "may watch and refuse others' access to files (fanotify)"),
      ("raise-priority", "may raise its priority"),
      ("real-time", "may run before all others (SCHED_FIFO)"),
      ("account", "may have processes accounted (they are not)"),
      ("swap", "may turn swap off (of nothing)"),
    ])
  static let surface = isolationFamily(
    "surface",
    [
      ("system-calls", "system calls that do more than refuse, each made once with no sense"),
      (
        "kernel-functions",
        "how many functions of the host's kernel everyday calls reach (ftrace)"
      ),
      ("vm-exits", "how often a guest came out to the host's kernel, until it was asked"),
      ("devices", "device nodes in /dev"),
      ("setuid-programs", "programs that run as another user"),
      ("writable-paths", "of 17 well-known places those that it may write to"),
      ("memory-size", "sees how much memory the host has"),
      ("process-count", "sees how many processes the host has started"),
      ("kernel-release", "is served by the host's kernel"),
      ("kernel-symbols", "sees addresses in the kernel (/proc/kallsyms)"),
      ("system-folder", "sees /sys/kernel"),
      ("processor-model", "sees which processor the host has"),
    ])
}
