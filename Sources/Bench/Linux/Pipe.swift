internal import CLinux
internal import Glibc
package import SystemPackage

/// A pipe, both ends close-on-exec; each end can be closed before the other.
package struct Pipe: ~Copyable {
  private var reader: Descriptor?
  private var writer: Descriptor?

  /// From the first pipe on, writing to one that nobody reads is an error (`EPIPE`) instead of the
  /// end of this process.
  private static let brokenPipesAreErrors: Void = clinux_catch_broken_pipes()

  package init() throws(LinuxError) {
    Self.brokenPipesAreErrors
    var ends: (Int32, Int32) = (-1, -1)
    let result = withUnsafeMutablePointer(to: &ends) {
      $0.withMemoryRebound(to: Int32.self, capacity: 2) { clinux_pipe($0) }
    }
    guard result == 0 else { throw LinuxError("create a pipe", Errno(rawValue: -result)) }
    reader = Descriptor(owning: FileDescriptor(rawValue: ends.0))
    writer = Descriptor(owning: FileDescriptor(rawValue: ends.1))
  }

  /// Makes a pipe that has a name, and opens both its ends.
  package init(named path: FilePath) throws(LinuxError) {
    Self.brokenPipesAreErrors
    guard mkfifo(path.string, 0o600) == 0 else {
      throw LinuxError("make pipe \(path)", Errno(rawValue: errno))
    }
    // Opening one end waits for the other, unless it is opened for both; a reader of its own that
    // may not wait does not.
    let reader = try Descriptor(opening: path, .readOnly, options: .nonBlocking)
    writer = try Descriptor(opening: path, .writeOnly)
    guard fcntl(reader.descriptor.rawValue, F_SETFL, 0) == 0 else {
      throw LinuxError("make pipe \(path) wait", Errno(rawValue: errno))
    }
    self.reader = consume reader
  }

  /// The write end, to be handed to a child; nil once closed.
  package var writeEnd: FileDescriptor? {
    switch writer {
    case .some(let owned): owned.descriptor
    case .none: nil
    }
  }

  package mutating func closeWriteEnd() { writer = nil }

  /// The read end, to be handed to a child; nil once closed.
  package var readEnd: FileDescriptor? {
    switch reader {
    case .some(let owned): owned.descriptor
    case .none: nil
    }
  }

  package mutating func closeReadEnd() { reader = nil }

  /// Moves what is open of it to high numbers, so that low ones stay free for what is to be given to
  /// a child; where that is refused it stays.
  package mutating func moveAside() {
    if let end = readEnd { Self.move(end, of: &reader) }
    if let end = writeEnd { Self.move(end, of: &writer) }
  }

  private static func move(_ end: FileDescriptor, of owner: inout Descriptor?) {
    let number = fcntl(end.rawValue, F_DUPFD_CLOEXEC, 1024)
    guard number >= 0 else { return }
    owner = Descriptor(owning: FileDescriptor(rawValue: number))
  }

  /// Writes a few bytes, which a pipe takes at once and whole (pipe(7): up to `PIPE_BUF`).
  package borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(LinuxError) {
    precondition(bytes.count <= 4096)
    let end = writeEnd?.rawValue ?? -1
    while Glibc.write(end, bytes.baseAddress, bytes.count) < 0 {
      guard errno == EINTR else { throw LinuxError("write to a pipe", Errno(rawValue: errno)) }
    }
  }

  /// Fills `buffer` from the read end.
  /// - Parameters:
  ///   - deadline: a reading of `MonotonicClock`, in nanoseconds.
  ///   - isCancelled: asked after every signal.
  /// - Returns: bytes read: fewer than the buffer's only at the end of the stream; nil when the
  ///   deadline passed first, or the wait was cancelled.
  package borrowing func read(
    into buffer: UnsafeMutableRawBufferPointer, before deadline: Int64,
    unless isCancelled: () -> Bool = { false }
  ) throws(LinuxError) -> Int? {
    guard let end = readEnd else { return 0 }
    return try fill(buffer) { () throws(LinuxError) in
      try end.waitUntilReadable(before: deadline, unless: isCancelled)
    }
  }

  /// Fills `buffer` from the read end with plain blocking calls; nil when `watchdog` barked first.
  package borrowing func read(
    into buffer: UnsafeMutableRawBufferPointer, under watchdog: borrowing Watchdog
  ) throws(LinuxError) -> Int? {
    try fill(buffer) { () throws(LinuxError) in !watchdog.isOver }
  }

  /// Reads until `buffer` is full or the stream has ended.
  ///
  /// - Parameter mayRead: asked before every call.
  private borrowing func fill(
    _ buffer: UnsafeMutableRawBufferPointer, mayRead: () throws(LinuxError) -> Bool
  ) throws(LinuxError) -> Int? {
    guard let end = readEnd else { return 0 }
    var filled = 0
    while filled < buffer.count {
      guard try mayRead() else { return nil }
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = Glibc.read(end.rawValue, rest.baseAddress, rest.count)
      if count < 0 {
        guard errno == EINTR else { throw LinuxError("read a pipe", Errno(rawValue: errno)) }
        continue
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }
}
