import Foundation
import Kvm
import SystemPackage
import Testing

/// A folder like `/sys/module`, removed at the end of its life.
private final class ModuleFolder {
  let path: FilePath

  init(_ modules: [String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for module in modules {
      try FileManager.default.createDirectory(
        at: url.appending(path: module), withIntermediateDirectories: true)
    }
    path = FilePath(url.path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path.string) }  // it may be absent
}

struct KvmBackEndTests {
  @Test func namesTheModuleThatIsLoaded() throws {
    let intel = try ModuleFolder(["kvm", "kvm_intel"])
    #expect(KvmBackEnd(modules: intel.path, processorFlags: ["vmx"]) == .vmx)
    let amd = try ModuleFolder(["kvm", "kvm_amd"])
    #expect(KvmBackEnd(modules: amd.path, processorFlags: ["svm"]) == .svm)
  }

  @Test func prefersTheParavirtualModuleToWhatTheProcessorCouldDo() throws {
    let folder = try ModuleFolder(["kvm", "kvm_pvm"])
    #expect(KvmBackEnd(modules: folder.path, processorFlags: ["fpu", "vmx"]) == .pvm)
  }

  @Test func asksTheProcessorWhenNoModuleIsNamed() throws {
    let folder = try ModuleFolder(["kvm"])
    #expect(KvmBackEnd(modules: folder.path, processorFlags: ["fpu", "svm"]) == .svm)
    #expect(KvmBackEnd(modules: folder.path, processorFlags: ["fpu"]) == .unknown)
  }
}

struct ProcessorExitTests {
  @Test func namesTheExitAndItsOperands() {
    #expect(ProcessorExit.shutdown.description == "KVM_EXIT_SHUTDOWN (a fault without a handler)")
    #expect(
      ProcessorExit.portWrite(port: 0x3f8, byteCount: 1, value: 0x41).description
        == "KVM_EXIT_IO (1-byte out of 0x41 to port 0x3f8)")
    #expect(
      ProcessorExit.memory(address: 0x4000_0000, byteCount: 8, isWrite: true).description
        == "KVM_EXIT_MMIO (8-byte store to 0x40000000)")
    #expect(ProcessorExit.other(99).description == "exit reason 99")
  }

  @Test func anErrorSaysWhatWasAttempted() {
    let error = KvmError("create a virtual machine", .permissionDenied)
    #expect(error.description == "create a virtual machine: Permission denied")
  }
}
