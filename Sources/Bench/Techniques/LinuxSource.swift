internal import Images
internal import MicroVM
internal import Model
internal import Workloads

/// Linux guests: booted, or from a snapshot of one.
final class LinuxSource: GuestSource {
  private let blueprint: LinuxBlueprint
  let origin: GuestOrigin
  var snapshot: Snapshot?

  init(_ blueprint: LinuxBlueprint, _ origin: GuestOrigin) {
    self.blueprint = blueprint
    self.origin = origin
  }

  let name = "the microVM"
  var processorCount: Int { blueprint.configuration.processors }
  var runsOnOwnThreads: Bool { blueprint.configuration.isGuarded }
  let hasKeeper = false

  /// The payload is the first process of another kernel.
  var expectation: Expectation {
    var expectation = Expectation()
    expectation.processID = 1
    expectation.userID = 0
    expectation.hasOwnRoot = true
    expectation.privilegeLevel = 3
    expectation.hypervisor = true
    expectation.kernelRelease = blueprint.kernel.release
    return expectation
  }

  func makeRoom(for guests: Int) throws(MicroVMError) { try blueprint.makeRoom(for: guests) }

  func machine(
    _ arguments: [String], steps: inout StepRecorder
  ) throws(MicroVMError) -> any GuestMachine {
    try LinuxMachine(
      blueprint, arguments: arguments.isEmpty ? ["ask"] : arguments, steps: &steps)
  }

  func restored(steps: inout StepRecorder) throws(MicroVMError) -> any GuestMachine {
    guard let snapshot else { throw .snapshot("none was made") }
    return try LinuxMachine(restoring: snapshot, blueprint, steps: &steps)
  }

  func reset(
    _ machine: any GuestMachine, _ arguments: [String], steps: inout StepRecorder
  ) throws(MicroVMError) {
    throw .refusedCall("a Linux guest cannot be reset")
  }
}

extension InitialFileSystem {
  /// The payload's root: the files that it has in every other prepared root.
  /// - Parameter image: of the payload; `guest` speaks to our own VMM, `linux` to the console.
  static func payload(
    for request: WorkloadRequest, image: PayloadImage = .guest
  ) -> InitialFileSystem {
    var files = InitialFileSystem()
    for folder in ["bin", "dev", "etc", "proc", "sys", "tmp"] { files.addFolder(folder) }
    files.addFile("bin/payload", image.bytes, permissions: 0o755)
    files.addFile("etc/hostname", Array("bench\n".utf8))
    files.addDevice("dev/console", major: 5, minor: 1)
    files.addDevice("dev/null", major: 1, minor: 3)
    files.addDevice("dev/zero", major: 1, minor: 5)
    guard request.exchange == .timed else { return files }
    files.addFolder("bin/files")
    for number in 0..<100 {
      let name = "\(number / 10)\(number % 10)"
      files.addFile("bin/files/\(name)", Array("file \(name)\n".utf8))
    }
    files.addFile("bin/noop", PayloadImage.noop.bytes, permissions: 0o755)
    return files
  }
}
