import Harness
import Linux
import Model
import Results

/// Takes what a run reports: rows into the run's folder, progress onto the terminal.
final class Recorder: RunObserver {
  /// The results could not be written any more; what was written before is whole.
  struct Stopped: Error {
    let cause: LinuxError
  }

  private let folder: RunFolder
  private let runID: String
  private let progressLine: ProgressLine
  /// So much earlier than this process has the run begun, pauses left out.
  private let begin: Int64
  /// Whether any trial that counts failed, timed out or was invalid.
  private(set) var hasFailures: Bool
  /// The host's state before the block that is being measured.
  private var reading: EnvironmentReading?

  /// - Parameter before: what an earlier process has recorded of the same run.
  init(
    folder: RunFolder, runID: String, progressLine: ProgressLine, after before: RunProgress? = nil
  ) {
    self.folder = folder
    self.runID = runID
    self.progressLine = progressLine
    begin = MonotonicClock.now() - (before?.readings.last.map { $0.nanoseconds + 1 } ?? 0)
    hasFailures = before?.samples.contains(where: Self.isFailure) ?? false
  }

  /// Time since the run's begin.
  var elapsed: Duration { .nanoseconds(MonotonicClock.now() - begin) }

  func blockWillBegin(session: Int, block: Int) throws {
    reading = EnvironmentProbe.read(
      runID: runID, session: session, block: block, nanoseconds: MonotonicClock.now() - begin)
  }

  func record(_ samples: [Sample]) throws {
    hasFailures = hasFailures || samples.contains(where: Self.isFailure)
    do throws(LinuxError) {
      guard let reading else {
        try folder.append(samples)
        return
      }
      self.reading = nil
      try folder.append(samples, reading)
    } catch { throw Stopped(cause: error) }
  }

  func progress(_ progress: Progress) { progressLine.show(progress) }

  private static func isFailure(_ sample: Sample) -> Bool {
    !sample.isWarmup && failures.contains(sample.status)
  }

  private static let failures: Set<SampleStatus> = [.failed, .timeout, .invalid, .skipped]
}
