import ArgumentParser
import Container
import Images
import Linux
import SystemPackage

/// For the benchmarks in `scripts/`: what the tool carries inside itself, as files.
struct ImageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "image", abstract: "Write a payload image or the seccomp filter to a file.",
    shouldDisplay: false)

  @Argument(help: "linux, guest, unikernel, noop or seccomp.")
  var name: String

  @Argument(help: "The file to write.")
  var file: String

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
    default:
      throw Refusal(
        .usage, "there is no image \"\(name)\": linux, guest, unikernel, noop, seccomp.")
    }
    do {
      try TextFile.create(
        FilePath(file), bytes, permissions: FilePermissions(rawValue: 0o755))
    } catch { throw Refusal(.precondition, "\(error).") }
  }
}
