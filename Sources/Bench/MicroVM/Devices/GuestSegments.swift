/// Pieces of guest memory, in the order in which a descriptor chain lists them, read or written as
/// one run of bytes.
///
/// Pieces may overlap, and the guest may change them at any time: whatever is decided by their
/// bytes has to be copied out first.
struct GuestSegments {
  private(set) var buffers: [UnsafeMutableRawBufferPointer] = []
  private(set) var byteCount = 0

  init() { buffers.reserveCapacity(8) }

  mutating func append(_ buffer: UnsafeMutableRawBufferPointer) {
    buffers.append(buffer)
    byteCount += buffer.count
  }

  mutating func removeAll() {
    buffers.removeAll(keepingCapacity: true)
    byteCount = 0
  }

  /// Shows the pieces of `range`, which lies within `0..<byteCount`, until `body` gives false.
  /// - Returns: whether every call of `body` gave true.
  func forEachPiece(
    in range: Range<Int>, _ body: (UnsafeMutableRawBufferPointer) -> Bool
  ) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
    var start = 0
    for buffer in buffers {
      let piece = range.clamped(to: start..<start + buffer.count)
      start += buffer.count
      if piece.isEmpty { continue }
      let offset = piece.lowerBound - (start - buffer.count)
      guard body(.init(rebasing: buffer[offset..<offset + piece.count])) else { return false }
      if start >= range.upperBound { break }
    }
    return true
  }

  /// Copies bytes from `offset` on into `target`, as many as there are and as find room.
  /// - Returns: how many.
  @discardableResult
  func read(at offset: Int, into target: UnsafeMutableRawBufferPointer) -> Int {
    let count = max(0, min(target.count, byteCount - offset))
    var filled = 0
    _ = forEachPiece(in: offset..<offset + count) { piece in
      UnsafeMutableRawBufferPointer(rebasing: target[filled...])
        .copyMemory(from: UnsafeRawBufferPointer(piece))
      filled += piece.count
      return true
    }
    return count
  }

  /// Copies `source` to the bytes from `offset` on, as many as find room.
  /// - Returns: how many.
  @discardableResult
  func write(_ source: UnsafeRawBufferPointer, at offset: Int) -> Int {
    let count = max(0, min(source.count, byteCount - offset))
    var written = 0
    _ = forEachPiece(in: offset..<offset + count) { piece in
      piece.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: source[written..<written + piece.count]))
      written += piece.count
      return true
    }
    return count
  }
}
