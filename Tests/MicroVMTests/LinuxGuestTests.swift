import Model
import TestSupport
import Testing
import Workloads

@testable import Kvm
@testable import MicroVM
@testable import Techniques

/// Whether this host can boot Linux guests; on most machines of the project only the lab can.
private let headline = LinuxMicroVM.all(GuestOptions())[0]
private let availability = headline.probe()

@Suite(.enabled(if: availability == .available, "\(availability)"), .serialized)
struct LinuxGuestTests {
  private let folder: TemporaryFolder
  private let blueprint: LinuxBlueprint

  init() throws {
    folder = try TemporaryFolder()
    let files = try #require(headline.kernel.files)
    let request = WorkloadRequest(workload: "hello", scale: 1, deadline: .seconds(60))
    blueprint = try LinuxBlueprint(
      LinuxConfiguration(), kernel: try files.file(for: .vmlinux, unpackedIn: folder.path),
      archive: InitialFileSystem.payload(for: request).archive)
  }

  /// Model-specific registers by number.
  private func models(of state: ProcessorState) -> [UInt32: UInt64] {
    (state.parts[.models] ?? []).withUnsafeBytes { bytes in
      Dictionary(
        uniqueKeysWithValues: stride(from: 8, to: bytes.count, by: 16).map {
          (bytes.number(UInt32.self, at: $0), bytes.number(UInt64.self, at: $0 + 8))
        })
    }
  }

  @Test func aRestoredProcessorIsWhatTheSavedOneWas() throws {
    let source = LinuxSource(blueprint, .cold)
    let machine = try #require(
      try source.ready(under: try SnapshotStore.timer(.seconds(60))) as? LinuxMachine)
    let identity = SnapshotIdentity(processor: "p", host: "h", guest: "g")
    let path = folder.path.appending("snapshot")
    try machine.save(identity, to: path)
    let saved = try #require(machine.runner).processor.state(
      models: blueprint.models, hasInterrupts: true)
    let snapshot = try SnapshotFile.open(path, for: identity)
    var steps = StepRecorder()
    let restored = try LinuxMachine(restoring: snapshot, blueprint, steps: &steps)
    let state = try #require(restored.runner).processor.state(
      models: blueprint.models, hasInterrupts: true)
    #expect(models(of: state).filter { models(of: saved)[$0.key] != $0.value } == [:])
    for part in ProcessorState.Part.allCases where part != .models {
      #expect(state.parts[part] == saved.parts[part], "\(part)")
    }
    restored.close(steps: &steps)
    machine.close(steps: &steps)
  }
}
