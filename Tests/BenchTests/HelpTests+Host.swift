/// The help of commands about what there is to measure, and on what.
extension HelpTests {
  static let list = """
    OVERVIEW: Show suites, techniques, switches, workloads, metrics and charts.

    EXAMPLES
      bench list
      bench list techniques
      bench list techniques --markdown

    USAGE: bench list [<topic>] [--markdown] [--kernel <file>] [--vm <switches> ...] [--snapshots <folder>]

    ARGUMENTS:
      <topic>                 suites, probes, techniques, switches, workloads,
                              metrics, charts; default: all. (values: suites,
                              probes, techniques, switches, workloads, metrics,
                              charts)

    OPTIONS:
      --markdown              With techniques: a table for a document, the same on
                              every host.
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux; the
                              host's own, else Debian's for clouds.
      --vm <switches>         A microVM with other switches, as one more variant:
                              serial=on,memory=1G.
      --snapshots <folder>    Keep snapshots of guests in this folder, and use
                              those that are there.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let doctor = """
    OVERVIEW: Check what this host can do, why it matters, and how to mend what it
    cannot.

    EXAMPLES
      bench doctor
      sudo bench doctor --json

    EXIT CODES  0 something can be measured, 4 nothing can.

    USAGE: bench doctor [--json]

    OPTIONS:
      --json                  Print JSON.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let explain = """
    OVERVIEW: Show what a start of one technique consists of, step by step.

    EXAMPLES
      bench explain container
      bench explain unikernel/tuned

    USAGE: bench explain <technique> [--kernel <file>] [--vm <switches> ...] [--snapshots <folder>]

    ARGUMENTS:
      <technique>             A technique or variant; `bench list techniques` shows
                              all.

    OPTIONS:
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux; the
                              host's own, else Debian's for clouds.
      --vm <switches>         A microVM with other switches, as one more variant:
                              serial=on,memory=1G.
      --snapshots <folder>    Keep snapshots of guests in this folder, and use
                              those that are there.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let boot = """
    OVERVIEW: Boot a Linux guest in our VMM and show its console; measures nothing.

    EXAMPLES
      sudo bench boot
      sudo bench boot --kernel vmlinux --initrd initrd.cpio --init /init
      sudo bench boot --vm memory=1G,vcpus=2,block=disk.img --initrd initrd.cpio

    The guest has a serial port, unless --vm serial=off, with the kernel's console
    on
    it. It ends with a write to port 0x4f4, whose value becomes its status, with a
    reboot, or at the deadline. `bench explain microvm` shows what a boot consists
    of.

    EXIT CODES  0 ended with status 0, 4 this host lacks something, 5 the guest
    failed.

    USAGE: bench boot [--kernel <file>] [--vm <switches> ...] [--snapshots <folder>] [--initrd <file>] [--init <init>] [--deadline <time>] -- [<arguments> ...]

    ARGUMENTS:
      <arguments>             Arguments of the first program.

    OPTIONS:
      --kernel <file>         Kernel of Linux guests, bzImage or vmlinux; the
                              host's own, else Debian's for clouds.
      --vm <switches>         A microVM with other switches, as one more variant:
                              serial=on,memory=1G.
      --snapshots <folder>    Keep snapshots of guests in this folder, and use
                              those that are there.
      --initrd <file>         Initial file system, a cpio archive; the payload's by
                              default.
      --init <init>           The first program's path in it. (default: /init)
      --deadline <time>       Longest time the guest may take. (default: 60 s)
      --version               Show the version.
      -h, --help              Show help information.


    """
}
