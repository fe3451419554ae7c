/// What a payload that serves its host is told to do, as a token: a verb, a number of up to 32 bits
/// and a second one of up to 16 (`Workloads/Catalog/ServedWork.swift` takes it apart).
package struct Command: Sendable, Equatable {
  package let token: UInt64

  package init(_ verb: UInt8, _ number: UInt64 = 0, second: UInt64 = 0) {
    token = UInt64(verb) << 56 | (second & 0xffff) << 32 | number & 0xffff_ffff
  }

  /// Counts on one or two threads; the answer is how far.
  package static func spin(_ span: Duration, threads: Int = 1) -> Command {
    Command(1, UInt64(span.nanoseconds / 1_000_000), second: UInt64(threads))
  }
  /// The payload's own time on processors, in nanoseconds.
  package static let processorTime = Command(2)
  /// The processors that it has counted on, a bit for each.
  package static let processorsSeen = Command(3)

  /// Touches memory until so many mebibytes are touched; the answer is how many are.
  package static func touch(mebibytes: UInt64) -> Command { Command(1, mebibytes) }

  /// Makes so many children that wait; the answer is how many there are.
  package static func makeChildren(_ count: UInt64) -> Command { Command(1, count) }
  /// Ends them; the answer is how many there were.
  package static let endChildren = Command(3)

  /// Makes a file for direct writes; the answer is the number of its device.
  package static let openFile = Command(1)
  /// Writes so many bytes into it; the answer is how many KiB were written.
  package static func write(bytes: UInt64) -> Command { Command(2, bytes >> 10) }
}

/// What a payload has to say about a command.
package enum CommandAnswer: Sendable, Equatable {
  case value(UInt64)
  /// The system refused it, with this errno.
  case refused(Int32)

  /// - Parameter raw: what came of the command, or a negative errno as an unsigned number.
  package init(_ raw: UInt64) {
    let signed = Int64(bitPattern: raw)
    self = (-4095 ... -1).contains(signed) ? .refused(Int32(-signed)) : .value(raw)
  }
}
