package import SystemPackage

/// A refusal of KVM: what was attempted, and what the kernel answered.
package struct KvmError: Error, Sendable, Equatable, CustomStringConvertible {
  package let attempt: String
  package let errno: Errno

  package init(_ attempt: String, _ errno: Errno) {
    self.attempt = attempt
    self.errno = errno
  }

  package var description: String { "\(attempt): \(errno)" }
}
