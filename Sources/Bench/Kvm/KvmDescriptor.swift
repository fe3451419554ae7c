internal import CKvm
internal import Glibc
internal import SystemPackage

/// A descriptor of KVM's API, closed at the end of its life.
struct KvmDescriptor: ~Copyable {
  let number: Int32

  deinit {
    // Closing has nothing to report; the kernel frees the object when its last user is gone.
    close(number)
  }

  /// Sends a request whose argument is a number; returns its non-negative answer.
  @discardableResult
  func control(
    _ request: UInt, _ argument: UInt, _ attempt: StaticString
  ) throws(KvmError) -> Int32 {
    try Self.check(ckvm_control(number, request, argument), attempt)
  }

  /// Sends a request whose argument is a structure that the kernel reads or fills.
  @discardableResult
  func control(
    _ request: UInt, _ structure: UnsafeRawPointer, _ attempt: StaticString
  ) throws(KvmError) -> Int32 {
    try control(request, UInt(bitPattern: structure), attempt)
  }

  /// Turns an answer of the form "-errno or a value" into a value or an error.
  @discardableResult
  static func check(_ result: Int32, _ attempt: StaticString) throws(KvmError) -> Int32 {
    guard result >= 0 else { throw KvmError("\(attempt)", Errno(rawValue: -result)) }
    return result
  }
}
