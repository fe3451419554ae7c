internal import MicroVM
package import Model

/// What the headline form boots beside its kernel, for programs that are to boot the same.
extension LinuxMicroVM {
  /// The archive that a guest's kernel unpacks.
  package static func initialFileSystem(for request: WorkloadRequest) -> [UInt8] {
    InitialFileSystem.payload(for: request).archive
  }

  /// The kernel's command line, the payload's arguments included.
  package static func commandLine(for request: WorkloadRequest, nonce: UInt64) -> String {
    LinuxConfiguration().commandLine(request.arguments(nonce: nonce))
  }
}
