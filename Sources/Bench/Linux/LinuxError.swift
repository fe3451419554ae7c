package import SystemPackage

/// A refusal of the operating system: what was attempted on what, and its answer.
package struct LinuxError: Error, Sendable, Equatable, CustomStringConvertible {
  package let attempt: String
  package let errno: Errno

  package init(_ attempt: String, _ errno: Errno) {
    self.attempt = attempt
    self.errno = errno
  }

  package var description: String { "\(attempt): \(errno)" }
}
