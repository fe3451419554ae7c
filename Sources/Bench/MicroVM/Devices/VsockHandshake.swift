internal import Linux
internal import SystemPackage

/// A program of the host that is still to say which port of the guest it wants.
final class VsockHandshake {
  /// What became of reading its line.
  enum Progress: Equatable {
    /// The line is not at its end yet.
    case incomplete
    /// It wants this port.
    case port(UInt32)
    /// It said something else, or nothing more.
    case failed
  }

  /// `CONNECT 4294967295` and the end of the line.
  private static let lineLimit = 19

  private var socket: LocalSocket?
  let descriptor: FileDescriptor
  var watch: HostWatch?
  private var line: [UInt8] = []

  init(_ socket: consuming LocalSocket) {
    descriptor = socket.descriptor
    self.socket = consume socket
  }

  /// Reads on; byte by byte, because what follows the line is the guest's.
  func advance() -> Progress {
    while line.count < Self.lineLimit {
      var byte: UInt8 = 0
      switch withUnsafeMutableBytes(of: &byte, { read(into: $0) }) {
      case .moved: break
      case .wouldWait: return .incomplete
      case .ended: return .failed
      }
      if byte == UInt8(ascii: "\n") { return port }
      line.append(byte)
    }
    return .failed
  }

  /// Gives the socket up.
  func takeSocket() -> LocalSocket? {
    watch?.cancel()
    return socket.take()
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
    switch socket {
    case .some(let socket): socket.read(into: buffer)
    case .none: .ended
    }
  }

  private var port: Progress {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 2, words[0].elementsEqual("CONNECT".utf8),
      words[1].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let port = UInt32(String(decoding: words[1], as: UTF8.self))
    else { return .failed }
    return .port(port)
  }
}
