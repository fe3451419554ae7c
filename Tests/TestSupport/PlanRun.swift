package import Images
package import Launch
internal import Linux
package import Model
package import SystemPackage

/// A plan started for real, and what its program printed until its end.
package struct PlanRun {
  package let exit: ChildProcess.Exit
  package let output: [UInt8]

  /// Starts `plan`, whose slot `.output` is the pipe that is read here, and waits for its end.
  /// - Parameters:
  ///   - launcher: who starts it; nil for this process itself.
  ///   - cgroup: a version 2 group to create the child in.
  ///   - descriptors: what stands behind further slots.
  package init(
    of plan: LaunchPlan, from launcher: WarmLauncher? = nil, inCgroup cgroup: FileDescriptor? = nil,
    binding descriptors: [DescriptorSlot: FileDescriptor] = [:]
  ) throws {
    let null = try Descriptor(opening: "/dev/null", .readWrite)
    let launch = CompiledLaunch(plan)
    var pipe = try Pipe()
    if let writeEnd = pipe.writeEnd { launch.bind(.output, to: writeEnd) }
    launch.bind(.null, to: null.descriptor)
    for (slot, descriptor) in descriptors { launch.bind(slot, to: descriptor) }
    launch.enterCgroup(cgroup)
    var child = try launch.start(from: launcher)
    pipe.closeWriteEnd()
    let deadline = MonotonicClock.now() + 10_000_000_000
    var bytes = [UInt8](repeating: 0, count: 65536)
    guard
      let count = try bytes.withUnsafeMutableBytes({
        try pipe.read(into: UnsafeMutableRawBufferPointer($0), before: deadline)
      }),
      let exit = try child.wait(before: deadline)
    else { throw LinuxError("wait for \(plan.executable)", .timedOut) }
    self.exit = exit
    output = Array(bytes[..<count])
  }

  /// What the payload of `plan` saw; its nonce has to be `nonce`.
  package static func outcome(
    of plan: LaunchPlan, from launcher: WarmLauncher? = nil, nonce: UInt64
  ) throws -> Outcome {
    let run = try PlanRun(of: plan, from: launcher)
    return try run.output.withUnsafeBytes { bytes in
      let ready = min(PayloadRecord.readyBytes, bytes.count)
      _ = try PayloadRecord.ready(from: .init(rebasing: bytes[..<ready]), nonce: nonce)
      return try PayloadRecord.result(from: .init(rebasing: bytes[ready...]), nonce: nonce)
    }
  }
}

extension LaunchPlan {
  /// A shell script whose output goes to the slot `.output`.
  package static func shell(_ script: String) -> LaunchPlan {
    var plan = LaunchPlan(
      executable: "/bin/sh", arguments: ["sh", "-c", script],
      environment: ["PATH=/usr/bin:/bin", "LC_ALL=C"])
    plan.build("redirect", .duplicate(.output, onto: 1))
    return plan
  }

  /// The Linux payload at `executable`, asked for `workload`.
  package static func payload(
    at executable: FilePath, workload: String = "hello", scale: UInt64 = 3, nonce: UInt64 = 7,
    environment: [String] = []
  ) -> LaunchPlan {
    var plan = LaunchPlan(
      executable: executable,
      arguments: ["payload", workload, "\(scale)", String(nonce, radix: 16)],
      environment: environment)
    plan.build("redirect", .duplicate(.output, onto: 1))
    return plan
  }
}

extension PayloadImage {
  /// Writes the image into `folder` as an executable file.
  package func write(into folder: FilePath) throws -> FilePath {
    let path = folder.appending(name)
    try TextFile.create(path, bytes, permissions: FilePermissions(rawValue: 0o755))
    try WrittenFile.awaitNoWriter(of: path)
    return path
  }
}
