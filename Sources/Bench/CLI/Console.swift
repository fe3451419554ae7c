import Glibc
import Synchronization

/// Standard output and standard error, and whether a person is looking.
enum Console {
  /// Why standard output could not be written, the first time.
  private static let failure = Mutex<Int32?>(nil)

  /// What is to be said at the end of a command some of whose output got lost; nil where nothing
  /// did, or where the reader had enough (`bench list | head`).
  static var lostOutput: String? {
    failure.withLock { $0 }.map {
      "the output could not be written: \(String(cString: strerror($0))); make room, or send it "
        + "elsewhere."
    }
  }

  static func error(_ text: String) {
    guard !text.isEmpty, text != "bench: " else { return }
    write(text + "\n", to: STDERR_FILENO)
  }

  static func out(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// Text that ends its own last line.
  static func outPart(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func outLines(_ lines: [String]) { for line in lines { out(line) } }

  /// Without a line's end, for a progress line.
  static func errorPart(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Whether standard error is a terminal that obeys control sequences.
  static var errorIsTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb"
  }

  /// Whether nobody is looking, however the output is shown: a continuous integration, some of
  /// which give their jobs a terminal.
  static var isUnattended: Bool {
    variable("CI").map { !["", "false", "0"].contains($0) } ?? false
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Rows of text in columns as wide as their widest cell.
  static func table(_ rows: [[String]], indent: String = "  ") -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return indent + cells.joined(separator: "  ")
    }
  }

  /// Bytes as they come, to standard output.
  static func write(_ bytes: UnsafeRawBufferPointer) { write(Array(bytes)[...], to: STDOUT_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8)[...], to: descriptor)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var bytes = bytes
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else {
        let number = errno
        if descriptor == STDOUT_FILENO, number != EPIPE {
          failure.withLock { $0 = $0 ?? number }
        }
        return
      }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
