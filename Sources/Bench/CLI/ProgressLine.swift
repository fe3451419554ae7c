import Harness
import Linux
import Model

/// One line on standard error that says how far the run is and when it will end.
final class ProgressLine {
  private let isShown: Bool
  private var lastShown: Int64 = 0
  private var isOpen = false

  init(isShown: Bool) { self.isShown = isShown }

  /// Shows `progress`, at most five times a second: the line must not become part of the load.
  func show(_ progress: Progress) {
    let now = MonotonicClock.now()
    guard isShown, now - lastShown > 200_000_000 else { return }
    lastShown = now
    isOpen = true
    let remaining = progress.remaining.map { ", about \(Self.text($0)) left" } ?? ""
    Console.errorPart(
      "\r\u{1b}[Kblock \(progress.block + 1)/\(progress.blocks), "
        + "trial \(progress.trials + 1)/\(progress.allTrials)\(remaining)  \(progress.label)")
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
