internal import FoundationEssentials
package import SystemPackage

/// A value on its way between `PodClient` and `bench-cri`.
///
/// Four bytes with the length of what follows, the lowest first, then the value as JSON.
package enum PodFrame {
  static let headerByteCount = 4
  /// No value comes near; whoever announces more speaks something else.
  private static let longest = 16 << 20

  /// The frame of a value.
  package static func bytes(of value: some Encodable) throws(PodError) -> [UInt8] {
    do {
      let content = try JSONEncoder().encode(value)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(headerByteCount + content.count)
      for place in 0..<headerByteCount {
        bytes.append(UInt8(truncatingIfNeeded: content.count >> (8 * place)))
      }
      return bytes + content
    } catch { throw PodError("write a message of \(type(of: value))", "\(error)") }
  }

  /// How many bytes follow a frame's first four.
  package static func contentByteCount(_ header: [UInt8]) throws(PodError) -> Int {
    let count = header.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard header.count == headerByteCount, count <= longest else {
      throw PodError("read a message", "\(header) announce no message")
    }
    return count
  }

  /// The value of a frame, from the bytes behind its first four.
  package static func value<Value: Decodable>(
    _ type: Value.Type, in content: [UInt8]
  ) throws(PodError) -> Value {
    do { return try JSONDecoder().decode(type, from: Data(content)) } catch {
      throw PodError("read a message of \(type)", "\(error)")
    }
  }

  /// Reads the next value; nil when the stream has ended before it.
  package static func read<Value: Decodable>(
    _ type: Value.Type, from stream: FileDescriptor
  ) throws(PodError) -> Value? {
    guard let header = try bytes(headerByteCount, from: stream) else { return nil }
    guard let content = try bytes(contentByteCount(header), from: stream) else { return nil }
    return try value(type, in: content)
  }

  private static func bytes(
    _ count: Int, from stream: FileDescriptor
  ) throws(PodError) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    do {
      while filled < count {
        let more = try bytes.withUnsafeMutableBytes {
          try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
        }
        if more == 0 { return nil }
        filled += more
      }
    } catch { throw PodError("read a message", "\(error)") }
    return bytes
  }
}
