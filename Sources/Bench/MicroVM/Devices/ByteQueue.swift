/// Bytes on their way from one side to the other, never more than a limit.
struct ByteQueue {
  /// The most bytes that it holds.
  let limit: Int
  private var bytes: [UInt8] = []
  /// How many of `bytes` have left already.
  private var head = 0

  init(limit: Int) { self.limit = limit }

  var count: Int { bytes.count - head }
  var isEmpty: Bool { head == bytes.count }
  /// How many more find room.
  var room: Int { limit - count }

  /// Takes as many bytes as find room.
  /// - Returns: how many.
  mutating func append(_ more: some Collection<UInt8>) -> Int {
    let taken = more.prefix(room)
    compact()
    bytes.append(contentsOf: taken)
    return taken.count
  }

  mutating func popFirst() -> UInt8? {
    guard !isEmpty else { return nil }
    defer { removeFirst(1) }
    return bytes[head]
  }

  /// Shows what waits, oldest first.
  func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[head...])) }
  }

  /// Drops the oldest `count` bytes, which are there.
  mutating func removeFirst(_ count: Int) {
    precondition(count <= self.count)
    head += count
    if isEmpty { removeAll() }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: bytes.count <= 4096)
    head = 0
  }

  /// Gives the room of what has left back once it is half of everything: each byte moves at most
  /// once on the average.
  private mutating func compact() {
    guard head > bytes.count / 2 else { return }
    bytes.removeFirst(head)
    head = 0
  }
}
