import Glibc

/// A moment as text, UTC.
struct Timestamp {
  private let parts: tm

  static func now() -> Timestamp {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return Timestamp(parts: parts)
  }

  /// `20261120-101500`
  var compact: String { text("%Y%m%d-%H%M%S") }
  /// `2026-11-20T10:15:00Z`
  var iso8601: String { text("%Y-%m-%dT%H:%M:%SZ") }

  private func text(_ format: String) -> String {
    var parts = parts
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
