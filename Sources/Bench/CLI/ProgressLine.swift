import Harness
import Linux
import Model

/// One line on standard error that says how far the run is and when it will end; in a file or a pipe
/// a line of its own for each block.
final class ProgressLine {
  private let isShown: Bool
  private let isTerminal = Console.errorIsTerminal
  private var lastShown: Int64 = 0
  private var lastBlock: Int?
  private var isOpen = false

  init(isShown: Bool) { self.isShown = isShown }

  /// Shows `progress`, on a terminal at most five times a second: the line must not become part of
  /// the load.
  func show(_ progress: Progress) {
    guard isShown else { return }
    let remaining = progress.remaining.map { ", about \(Self.text($0)) left" } ?? ""
    let text =
      "block \(progress.block + 1)/\(progress.blocks), "
      + "trial \(progress.trials + 1)/\(progress.allTrials)\(remaining)"
    guard isTerminal else {
      if progress.block != lastBlock { Console.error(text) }
      lastBlock = progress.block
      return
    }
    let now = MonotonicClock.now()
    guard now - lastShown > 200_000_000 else { return }
    lastShown = now
    isOpen = true
    Console.errorPart("\r\u{1b}[K\(text)  \(progress.label)")
  }

  /// Clears the line.
  func end() {
    guard isOpen else { return }
    isOpen = false
    Console.errorPart("\r\u{1b}[K")
  }

  /// `45 s`, `3 min 20 s`.
  static func text(_ duration: Duration) -> String {
    let seconds = Int((duration.nanoseconds + 500_000_000) / 1_000_000_000)
    return seconds < 90 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
