/// Splits the bytes of a CSV file (RFC 4180) into records and fields, one record at a time.
struct RecordScanner {
  /// Where a field's text lies, quotes around it left out.
  struct Field {
    let start: Int
    let end: Int
    /// Whether a quote inside is written twice.
    let hasDoubledQuotes: Bool
  }

  enum Result: Equatable {
    /// `fields` hold the next record.
    case record
    /// Everything has been read.
    case end
    /// The file stops before this record does.
    case torn
    /// The record breaks the format at this byte, in field `fields.count`.
    case malformed(at: Int, reason: String)
  }

  let bytes: [UInt8]
  /// Begin of the record in `fields`.
  private(set) var start = 0
  /// Begin of the record after it.
  private(set) var next = 0
  private(set) var fields: [Field] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fields.reserveCapacity(64)
  }

  /// Reads the record at `next`; only a record that is whole moves on.
  mutating func advance() -> Result {
    fields.removeAll(keepingCapacity: true)
    start = next
    if start == bytes.count { return .end }
    let bytes = bytes
    let text = bytes.span
    var position = start
    while position < text.count {
      position = text[position] == .quote ? quoted(text, position) : plain(text, position)
      guard position < text.count else { break }
      switch text[position] {
      case .comma:
        position += 1
      case .lineFeed:
        next = position + 1
        return .record
      case .carriageReturn where position + 1 == text.count:
        return .torn
      case .carriageReturn where text[position + 1] == .lineFeed:
        next = position + 2
        return .record
      default:
        return .malformed(at: position, reason: "a quote or line break outside of quotes")
      }
    }
    return cutOff()
  }

  /// Adds the field that begins here without quotes and returns where it ends.
  private mutating func plain(_ text: Span<UInt8>, _ first: Int) -> Int {
    var end = first
    while end < text.count {
      let byte = text[end]
      if byte <= .comma,
        byte == .comma || byte == .lineFeed || byte == .quote || byte == .carriageReturn
      {
        break
      }
      end += 1
    }
    fields.append(Field(start: first, end: end, hasDoubledQuotes: false))
    return end
  }

  /// Adds the field in the quotes that open here and returns what follows the closing one.
  private mutating func quoted(_ text: Span<UInt8>, _ first: Int) -> Int {
    var end = first + 1
    var hasDoubledQuotes = false
    while end < text.count {
      if text[end] != .quote {
        end += 1
      } else if end + 1 < text.count, text[end + 1] == .quote {
        hasDoubledQuotes = true
        end += 2
      } else {
        break
      }
    }
    fields.append(Field(start: first + 1, end: end, hasDoubledQuotes: hasDoubledQuotes))
    return end + 1
  }

  /// What to call a record that the file's end cuts off.
  ///
  /// A killed writer leaves its last one open; if others follow, a quote is missing instead, and to
  /// call all of them torn would lose them in silence.
  private func cutOff() -> Result {
    let head = bytes[start...].prefix { $0 != .comma && $0 != .lineFeed } + [.comma]
    var rest = bytes[start...]
    while let lineFeed = rest.firstIndex(of: .lineFeed) {
      rest = rest[(lineFeed + 1)...]
      if rest.starts(with: head), let open = fields.last {
        return .malformed(at: open.start, reason: "a quote is opened and never closed")
      }
    }
    return .torn
  }

  /// The line, from 1, on which `offset` lies.
  func line(of offset: Int) -> Int {
    bytes[..<offset].count { $0 == .lineFeed } + 1
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
}
