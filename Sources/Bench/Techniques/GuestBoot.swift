internal import Linux
internal import MicroVM
package import Model
package import SystemPackage

/// A Linux guest of a user's own, booted to its end: to look at what a kernel does, and to try
/// devices.
package struct GuestBoot {
  /// The machine; its serial port is where the guest speaks.
  package var machine: GuestOptions.Machine
  package var kernel: GuestKernel
  /// A file with the initial file system; nil for the payload's.
  package var archive: FilePath?
  /// The first program's path in it.
  package var program: String
  package var arguments: [String]
  package var deadline: Duration

  package init(
    machine: GuestOptions.Machine, kernel: GuestKernel, archive: FilePath?, program: String,
    arguments: [String], deadline: Duration
  ) {
    self.machine = machine
    self.kernel = kernel
    self.archive = archive
    self.program = program
    self.arguments = arguments
    self.deadline = deadline
  }

  /// What came of it.
  package struct Report: Sendable {
    /// The status that the guest wrote to the exit port.
    package let status: UInt32
    /// The machine's making and its guest's events.
    package let timeline: Timeline
    /// How often the guest came out to each device.
    package let accesses: [(name: String, count: Int)]
  }

  /// Boots the guest and waits for its end.
  /// - Parameters:
  ///   - folder: where a kernel goes that has to be unpacked.
  ///   - console: gets what the guest writes to its console.
  package func run(
    in folder: FilePath, console: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) throws(TechniqueError) -> Report {
    guard let files = kernel.files else {
      throw TechniqueError(.failed, "there is no kernel: \(GuestKernel.remedy)")
    }
    do throws(MicroVMError) {
      let bytes = try withLinuxError { () throws(LinuxError) in
        try archive.map { path throws(LinuxError) in try TextFile.bytes(path) }
      }
      let request = WorkloadRequest(workload: "hello", scale: 1, deadline: deadline)
      var configuration = machine.configuration
      configuration.isVerbose = true
      let blueprint = try LinuxBlueprint(
        configuration, kernel: try files.file(for: configuration.entry, unpackedIn: folder),
        archive: bytes ?? InitialFileSystem.payload(for: request).archive,
        program: archive == nil ? LinuxBlueprint.program : program)
      let timer = try SnapshotStore.timer(deadline)
      var steps = StepRecorder()
      steps.begin()
      let guest = try LinuxMachine(
        blueprint, arguments: arguments, console: console, steps: &steps)
      timer.raise(guest.stopByte)
      defer { timer.raise(nil) }
      steps.markAtLastStep(.built)
      try guest.launch(steps: &steps)
      let output = UnsafeMutableRawBufferPointer.allocate(
        byteCount: GuestLimits.output, alignment: 16)
      defer { output.deallocate() }
      while true {
        switch try guest.next(.ready, output: output, steps: &steps) {
        case .exited(let status):
          let accesses = guest.accesses
          guest.close(steps: &steps)
          return Report(status: status, timeline: steps.timeline, accesses: accesses)
        case .wrote: continue
        case .reads(let count):
          let zeros = [UInt8](repeating: 0, count: count)
          try zeros.withUnsafeBytes { bytes in
            Result { () throws(MicroVMError) in try guest.supply(bytes) }
          }.get()
        case .asks: try guest.supplyRequest(try GuestRequest(arguments: arguments))
        }
      }
    } catch {
      throw TechniqueError(error)
    }
  }
}

private func withLinuxError<Value>(
  _ body: () throws(LinuxError) -> Value
) throws(MicroVMError) -> Value {
  do { return try body() } catch { throw .linux(error) }
}
