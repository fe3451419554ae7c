internal import NIOCore

/// Takes what a server written in Go sends beside its answers out of a stream of HTTP/2 frames.
///
/// Such a server sends a PING with nearly every call, to estimate the connection's bandwidth, and a
/// RST_STREAM without an error after an answer that was faster than the end of the request.
/// SwiftNIO ends a connection with more than 200 of either in 30 or 10 seconds, which it takes for
/// an attack, and the limits cannot be set from here. So pings are answered here, and such resets,
/// which say nothing to a client that has ended its request itself, are left out. Formats: RFC 9113,
/// sections 4.1, 6.4, 6.7; the reset: section 8.1.
struct FrameFilter {
  /// The beginning of a frame that cannot be told yet.
  private var kept = ByteBuffer()
  /// How many bytes of the frame that is being passed on are still to come.
  private var remaining = 0

  /// Sorts bytes from the server.
  /// - Returns: what is for others, and answers for the server; either may be empty.
  mutating func sort(_ bytes: consuming ByteBuffer) -> (passed: ByteBuffer, answers: ByteBuffer) {
    var input = kept
    input.writeBuffer(&bytes)
    var passed = ByteBuffer()
    var answers = ByteBuffer()
    while input.readableBytes > 0 {
      if remaining == 0 {
        guard let frame = Frame(at: input) else { break }
        if let short = frame.short {
          guard let content = input.readBytes(length: frame.byteCount) else { break }
          switch short {
          case .ping: answers.writeBytes(content[..<4] + [Frame.acknowledgment] + content[5...])
          case .reset where content[Frame.headerByteCount...].allSatisfy({ $0 == 0 }): break
          case .reset: passed.writeBytes(content)
          }
          continue
        }
        remaining = frame.byteCount
      }
      guard var part = input.readSlice(length: min(remaining, input.readableBytes)) else { break }
      remaining -= part.readableBytes
      passed.writeBuffer(&part)
    }
    kept = input.slice()
    return (passed, answers)
  }
}

/// What a frame's header says.
private struct Frame {
  /// Frames that are looked into.
  enum Short {
    case ping
    case reset
  }

  static let headerByteCount = 9
  static let acknowledgment: UInt8 = 1

  /// With the header.
  let byteCount: Int
  let short: Short?

  /// Reads a whole header; nil if there is not one yet.
  init?(at buffer: ByteBuffer) {
    let length = Self.headerByteCount
    guard let header = buffer.getBytes(at: buffer.readerIndex, length: length) else { return nil }
    let contentByteCount = Int(header[0]) << 16 | Int(header[1]) << 8 | Int(header[2])
    byteCount = length + contentByteCount
    switch (header[3], contentByteCount) {
    case (3, 4): short = .reset
    case (6, 8): short = header[4] & Self.acknowledgment == 0 ? .ping : nil
    default: short = nil
    }
  }
}

/// Puts a `FrameFilter` between a connection and those who read it.
final class FrameFilterHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private var filter = FrameFilter()

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let (passed, answers) = filter.sort(unwrapInboundIn(data))
    if passed.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(passed)) }
    if answers.readableBytes > 0 { context.writeAndFlush(wrapOutboundOut(answers), promise: nil) }
  }
}
