import Glibc
import Launch
import Linux
import Synchronization
import SystemPackage
import TestSupport

@testable import MicroVM

/// Glibc shows `unshare(2)` only to those who ask for GNU's extensions.
@_silgen_name("unshare") private func unshare(_ flags: CInt) -> CInt
private let newNetwork: CInt = 0x4000_0000

/// What a guest's network talks to: a network namespace of the test's own, with a tap interface.
enum OwnNetwork {
  /// Runs `body` on a thread that is alone in a network namespace.
  static func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) throws -> Value {
    let outcome = Mutex<Result<Value, any Error>>(.failure(LinuxError("run a thread", .ioError)))
    let box = Box(outcome)
    try OwnThread.run {
      let result = Result {
        guard unshare(newNetwork) == 0 else {
          throw LinuxError("make a network namespace", Errno(rawValue: errno))
        }
        return try body()
      }
      box.value.withLock { $0 = result }
    }
    return try box.value.withLock { $0 }.get()
  }

  private final class Box<Value: Sendable>: Sendable {
    let value: Mutex<Result<Value, any Error>>
    init(_ value: consuming Mutex<Result<Value, any Error>>) { self.value = value }
  }

  /// Gives the tap interface `tap0`, which its device has made, the address 10.7.0.1.
  static func raiseTap() throws {
    guard let busybox = Program(named: "busybox") else { return }
    for line in ["addr add 10.7.0.1/24 dev tap0", "link set tap0 up"] {
      let result = try busybox.run(["ip"] + line.split(separator: " ").map(String.init))
      guard result.exit == .status(0) else {
        throw LinuxError("ip \(line): \(result.error.text)", .ioError)
      }
    }
  }
}

/// How many bytes came, and their sum.
struct ByteCount: CustomStringConvertible {
  private(set) var count = 0
  private var sum = 0

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      count += 1
      sum += Int(byte)
    }
  }

  var description: String { "\(count) bytes, sum \(sum)" }
}

/// A service at TCP port 7000 of the thread's network namespace: tells one connection what it sent.
final class CountingService {
  private let thread: WorkerThread

  init() throws {
    let listener = Descriptor(
      owning: FileDescriptor(rawValue: socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)))
    let number = listener.descriptor.rawValue
    var limit = timeval(tv_sec: 90, tv_usec: 0)
    setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(7000).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0, listen(number, 1) == 0 else {
      throw LinuxError("listen at port 7000", Errno(rawValue: errno))
    }
    let owned = Shared(listener)
    thread = try WorkerThread("test service") { Self.serve(owned.descriptor) }
  }

  private static func serve(_ listener: FileDescriptor) {
    let connection = FileDescriptor(rawValue: accept(listener.rawValue, nil, nil))
    // A guest that does not come has failed its test already.
    guard connection.rawValue >= 0 else { return }
    var count = ByteCount()
    var buffer = [UInt8](repeating: 0, count: 65536)
    while let got = try? buffer.withUnsafeMutableBytes({ try connection.read(into: $0) }), got > 0 {
      count.add(buffer[..<got])
    }
    _ = try? connection.writeAll("\(count)\n".utf8)
    try? connection.close()
  }

  private final class Shared: Sendable {
    private let owned: Descriptor
    init(_ descriptor: consuming Descriptor) { owned = descriptor }
    var descriptor: FileDescriptor { owned.descriptor }
  }
}

/// The host's side of the conversation that `tool sockets 52 77` has.
final class SocketConversation: Sendable {
  static let byteCount = 256 << 10
  private let path: FilePath
  private let listener: LocalListener
  private let deadline = MonotonicClock.now() + 90_000_000_000
  private let steps = Mutex<[String]>([])

  init(at path: FilePath) throws {
    self.path = path
    listener = try LocalListener(at: FilePath("\(path)_52"))
  }

  /// What was said, in order.
  var said: [String] { steps.withLock { $0 } }

  /// Takes the guest's connection, then makes one to the guest, sends bytes and reads the answer.
  func hold() {
    do {
      _ = try listener.descriptor.waitUntilReadable(before: deadline)
      guard let first = listener.accept() else { return }
      note("guest", try line(from: first))
      let second = try LocalSocket(connectingTo: path)
      try send(Array("CONNECT 77\n".utf8), over: second)
      note("device", try line(from: second))
      try send((0..<Self.byteCount).map { UInt8($0 % 251) }, over: second)
      second.endWriting()
      note("guest", try line(from: second))
    } catch {
      note("error", "\(error)")
    }
  }

  private func note(_ who: String, _ what: String) {
    steps.withLock { $0.append("\(who): \(what)") }
  }

  /// Reads up to the end of a line, which it leaves out.
  private func line(from socket: borrowing LocalSocket) throws -> String {
    var line: [UInt8] = []
    while line.last != UInt8(ascii: "\n") {
      guard try socket.descriptor.waitUntilReadable(before: deadline) else { break }
      var byte: UInt8 = 0
      switch withUnsafeMutableBytes(of: &byte, { socket.read(into: $0) }) {
      case .moved: line.append(byte)
      case .wouldWait: continue
      case .ended: throw LinuxError("read after \"\(line.text)\"", .brokenPipe)
      }
    }
    return line.dropLast().map { $0 }.text
  }

  private func send(_ bytes: [UInt8], over socket: borrowing LocalSocket) throws {
    var done = 0
    while done < bytes.count {
      switch bytes[done...].withUnsafeBytes({ socket.write($0) }) {
      case .moved(let count): done += count
      case .wouldWait:
        var entry = pollfd(fd: socket.descriptor.rawValue, events: Int16(POLLOUT), revents: 0)
        guard poll(&entry, 1, 30_000) > 0 else { throw LinuxError("send", .timedOut) }
      case .ended: throw LinuxError("send byte \(done)", .brokenPipe)
      }
    }
  }
}
