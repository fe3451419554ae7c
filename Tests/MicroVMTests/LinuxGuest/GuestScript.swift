import Glibc
import Images
import Launch
import Linux
import Model
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM
@testable import Techniques

/// The tool of `Tests/GuestTools`, for what busybox cannot do in a guest.
enum GuestTool {
  static let image = toolHexadecimal.hexadecimalBytes
}

/// A Linux guest that runs a shell script and tells what came of it.
///
/// What the script prints comes back by the call port, so that it depends on no device.
struct GuestScript: Sendable {
  /// Why such guests cannot run here; nil if they can.
  static let obstacle: String? = {
    let availability = LinuxMicroVM.all(GuestOptions())[0].probe()
    guard availability == .available else { return "\(availability)" }
    if let obstacle = Privilege.obstacle { return obstacle }
    return Program(named: "busybox") == nil ? "busybox is missing: scripts/setup lab" : nil
  }()

  /// What a guest said and did.
  struct Report {
    /// The script's output: `NAME: VALUE` a line.
    let text: String
    /// What arrived at the host's side of serial port and virtio console.
    let console: String

    subscript(_ name: String) -> String? {
      text.split(separator: "\n").first { $0.hasPrefix("\(name): ") }
        .map { String($0.dropFirst(name.utf8.count + 2)) }
    }
  }

  var kernel = GuestKernel().files
  /// Switches as `--vm` has them.
  let switches: String
  let script: String
  /// What the host does once the machine is there: its tap interface, for example.
  var whenBuilt: @Sendable () throws -> Void = {}

  /// Boots the guest and waits for its end.
  func run() throws -> Report {
    let folder = try TemporaryFolder()
    var configuration = LinuxConfiguration()
    try configuration.set(switches)
    let files = try #require(kernel)
    let blueprint = try LinuxBlueprint(
      configuration, kernel: files.file(for: configuration.entry, unpackedIn: folder.path),
      archive: try archive(modulesOf: files), program: "/init")
    let said = Console()
    var steps = StepRecorder()
    let machine = try LinuxMachine(
      blueprint, arguments: ["none"], console: { said.append($0) }, steps: &steps)
    try whenBuilt()
    let text = try tell(machine, &steps)
    machine.close(steps: &steps)
    return Report(text: text, console: said.text)
  }

  /// Everything the guest tells until it ends, which has to be with status 0.
  private func tell(_ machine: LinuxMachine, _ steps: inout StepRecorder) throws -> String {
    let timer = try DeadlineTimer(after: .seconds(90))
    timer.raise(machine.stopByte)
    defer { timer.raise(nil) }
    try machine.launch(steps: &steps)
    let output = UnsafeMutableRawBufferPointer.allocate(
      byteCount: GuestLimits.output, alignment: 16)
    defer { output.deallocate() }
    var text = ""
    while true {
      switch try machine.next(nil, output: output, steps: &steps) {
      case .wrote(let count): text += String(decoding: output[..<count], as: UTF8.self)
      case .exited(0): return text
      case let other: throw LinuxError("let a guest tell: \(other), after: \(text)", .ioError)
      }
    }
  }

  /// A root with busybox, the tool, the modules that the kernel's folder has for guests, and an
  /// init that runs the script.
  private func archive(modulesOf files: GuestKernel.Files) throws -> [UInt8] {
    var archive = InitialFileSystem()
    for folder in ["bin", "dev", "proc", "sys", "modules"] { archive.addFolder(folder) }
    archive.addDevice("dev/console", major: 5, minor: 1)
    let busybox = try #require(Program(named: "busybox"))
    archive.addFile("bin/busybox", try TextFile.bytes(busybox.path), permissions: 0o755)
    archive.addFile("bin/tool", GuestTool.image, permissions: 0o755)
    let modules = files.main.removingLastComponent().appending("modules/guest")
    for name in ((try? Folder.list(modules)) ?? []).sorted() {
      archive.addFile("modules/\(name)", try TextFile.bytes(modules.appending(name)))
    }
    archive.addFile("init", Array((Self.begin + script + Self.end).utf8), permissions: 0o755)
    return archive.archive
  }

  private static let begin = """
    #!/bin/busybox sh
    /bin/busybox --install -s /bin
    export PATH=/bin
    mount -t devtmpfs devtmpfs /dev
    mount -t proc proc /proc
    mount -t sysfs sysfs /sys
    for module in /modules/*.ko; do [ ! -e "$module" ] || insmod "$module"; done
    {

    """
  private static let end = """

    } >/told 2>&1
    tool tell </told
    tool exit 0

    """

  private final class Console: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    func append(_ more: UnsafeRawBufferPointer) { bytes.withLock { $0 += more } }

    var text: String { bytes.withLock { $0.text } }
  }
}
