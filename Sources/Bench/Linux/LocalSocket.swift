internal import CLinux
internal import Glibc
package import SystemPackage

/// What became of an attempt to move bytes that may not wait.
package enum Transfer: Sendable, Equatable {
  /// So many bytes were moved, at least one.
  case moved(Int)
  /// Nothing can be moved at the moment.
  case wouldWait
  /// Nothing will be moved any more: the stream has ended, or the other side is gone.
  case ended
}

/// A connected stream socket of this host, which never waits: unix(7).
package struct LocalSocket: ~Copyable {
  private let owned: Descriptor

  fileprivate init(owning descriptor: FileDescriptor) { owned = Descriptor(owning: descriptor) }

  package var descriptor: FileDescriptor { owned.descriptor }

  /// Connects to whoever listens at `path`.
  package init(connectingTo path: FilePath) throws(LinuxError) {
    let owned = try makeSocket()
    let number = owned.descriptor.rawValue
    let result = try withSocketAddress(path) { connect(number, $0, $1) }
    guard result == 0 else { throw LinuxError("connect to \(path)", Errno(rawValue: errno)) }
    self.owned = owned
  }

  /// Reads what there is, into a buffer that is not empty.
  package borrowing func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
    Self.outcome(recv(owned.descriptor.rawValue, buffer.baseAddress, buffer.count, 0))
  }

  /// Writes as much as finds room, of a buffer that is not empty.
  package borrowing func write(_ bytes: UnsafeRawBufferPointer) -> Transfer {
    let flags = Int32(MSG_NOSIGNAL)
    return Self.outcome(send(owned.descriptor.rawValue, bytes.baseAddress, bytes.count, flags))
  }

  /// Tells the other side that nothing more will be written.
  package borrowing func endWriting() {
    // Fails only when the other side is gone already, which the next read tells.
    shutdown(owned.descriptor.rawValue, Int32(SHUT_WR))
  }

  private static func outcome(_ count: Int) -> Transfer {
    if count > 0 { return .moved(count) }
    if count < 0, errno == EAGAIN || errno == EINTR { return .wouldWait }
    return .ended
  }
}

/// A listening stream socket with a name in the file system, which is removed at the end.
package struct LocalListener: ~Copyable {
  private let owned: Descriptor
  private let path: FilePath

  package var descriptor: FileDescriptor { owned.descriptor }

  /// Listens at `path`, where nothing may be yet.
  package init(at path: FilePath) throws(LinuxError) {
    let owned = try makeSocket()
    let number = owned.descriptor.rawValue
    let result = try withSocketAddress(path) { bind(number, $0, $1) }
    guard result == 0 else { throw LinuxError("bind a socket to \(path)", Errno(rawValue: errno)) }
    guard listen(number, 16) == 0 else {
      throw LinuxError("listen at \(path)", Errno(rawValue: errno))
    }
    self.owned = owned
    self.path = path
  }

  deinit { unlink(path.string) }

  /// The next connection; nil when nobody waits for one.
  package borrowing func accept() -> LocalSocket? {
    let number = clinux_accept(owned.descriptor.rawValue)
    // Whoever has given up in the meantime is nobody.
    return number >= 0 ? LocalSocket(owning: FileDescriptor(rawValue: number)) : nil
  }
}

private func makeSocket() throws(LinuxError) -> Descriptor {
  let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
  let number = socket(AF_UNIX, kind, 0)
  guard number >= 0 else { throw LinuxError("create a socket", Errno(rawValue: errno)) }
  return Descriptor(owning: FileDescriptor(rawValue: number))
}

/// Lays out a socket's name; 107 bytes at most.
private func withSocketAddress(
  _ path: FilePath, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
) throws(LinuxError) -> Int32 {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  let text = Array(path.string.utf8)
  guard text.count < MemoryLayout.size(ofValue: address.sun_path) else {
    throw LinuxError("name a socket \(path)", .fileNameTooLong)
  }
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: text) }
  return withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
}
