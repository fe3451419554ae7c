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
  private let begin = MonotonicClock.now()
  /// Whether any trial that counts failed, timed out or was invalid.
  private(set) var hasFailures = false

  init(folder: RunFolder, runID: String, progressLine: ProgressLine) {
    self.folder = folder
    self.runID = runID
    self.progressLine = progressLine
  }

  /// Time since the run's begin.
  var elapsed: Duration { .nanoseconds(MonotonicClock.now() - begin) }

  func blockWillBegin(session: Int, block: Int) throws {
    let reading = EnvironmentProbe.read(
      runID: runID, session: session, block: block, nanoseconds: MonotonicClock.now() - begin)
    do { try folder.append(reading) } catch { throw Stopped(cause: error) }
  }

  func record(_ samples: [Sample]) throws {
    if samples.contains(where: { !$0.isWarmup && Self.failures.contains($0.status) }) {
      hasFailures = true
    }
    do { try folder.append(samples) } catch { throw Stopped(cause: error) }
  }

  func progress(_ progress: Progress) { progressLine.show(progress) }

  private static let failures: Set<SampleStatus> = [.failed, .timeout, .invalid, .skipped]
}
