import ArgumentParser
import Container
import Images
import Linux
import Model
import SystemPackage
import Techniques

/// For the benchmarks in `scripts/`: what the tool carries inside itself, as files.
struct ImageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "image", abstract: "Write what the tool starts, or starts it with, to a file.",
    shouldDisplay: false)

  @Argument(help: "linux, guest, unikernel, noop, seccomp, initramfs or commandline.")
  var name: String

  @Argument(help: "The file to write.")
  var file: String

  /// What a Linux guest's initial file system and command line are for.
  private static let request = WorkloadRequest(workload: "hello", scale: 64, deadline: .seconds(10))
  private static let nonce: UInt64 = 0x1234_abcd

  func run() throws {
    let bytes: [UInt8]
    switch name {
    case "linux": bytes = PayloadImage.linux.bytes
    case "guest": bytes = PayloadImage.guest.bytes
    case "unikernel": bytes = PayloadImage.unikernel.bytes
    case "noop": bytes = PayloadImage.noop.bytes
    case "seccomp":
      let program = try DockerDefaults.seccomp.compile()
      bytes = program.instructions.flatMap { word in
        (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
      }
    case "initramfs": bytes = LinuxMicroVM.initialFileSystem(for: Self.request)
    case "commandline":
      bytes = Array((LinuxMicroVM.commandLine(for: Self.request, nonce: Self.nonce) + "\n").utf8)
    default:
      throw Refusal(
        .usage,
        "there is no image \"\(name)\": linux, guest, unikernel, noop, seccomp, initramfs, "
          + "commandline.")
    }
    do {
      try TextFile.create(
        FilePath(file), bytes, permissions: FilePermissions(rawValue: 0o755))
    } catch { throw Refusal(.precondition, "\(error).") }
  }
}
