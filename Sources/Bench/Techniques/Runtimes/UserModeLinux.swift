internal import Container
internal import Linux
internal import Model
internal import SystemPackage

/// User-Mode Linux: the kernel as a program, the payload its init.
struct UserModeLinux: Runtime {
  let name = "uml"
  let summary = "User-Mode Linux: a kernel that is a process, the payload its first program"
  let includes =
    "the boot of a whole kernel of 64 MiB without any device; root by hostfs, read-only"
  let program = RuntimeProgram("linux.uml", package: "user-mode-linux")

  var traits: RuntimeTraits {
    var traits = RuntimeTraits()
    traits.needsRoot = false
    traits.isStaged = false
    traits.output = .console("console:poweroff")
    return traits
  }

  func command(for order: RuntimeOrder, at site: RuntimeSite) throws -> RuntimeCommand {
    RuntimeCommand(
      site.program,
      [
        "mem=64M", "uml_dir=\(site.state)", "umid=\(order.instance)", "root=/dev/root",
        "rootfstype=hostfs", "rootflags=\(site.root.path)", "ro", "init=\(order.arguments[0])",
        "con=null", "con0=\(site.keepsInput ? "fd:0" : "null"),fd:1", "quiet", "loglevel=0", "--",
      ] + order.arguments.dropFirst())
  }

  func expectation(at site: RuntimeSite) -> Expectation {
    var expectation = Expectation()
    expectation.processID = 1
    expectation.hasOwnKernel = true
    return expectation
  }
}
