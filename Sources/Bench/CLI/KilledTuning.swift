import Tuning

/// Settings of the host that a killed `bench tune` left, as `bench clean` sees them.
struct KilledTuning {
  private let tuner: Tuner<HostFiles>

  init(_ tuner: Tuner<HostFiles>) { self.tuner = tuner }

  /// Whether there is an undo file, readable or not.
  var isThere: Bool {
    do { return try tuner.undoFile.read() != nil } catch { return true }
  }

  /// Names what was set, and puts it back; false when something resists.
  func clean(dryRun: Bool) -> Bool {
    do throws(TuningError) {
      guard let note = try tuner.undoFile.read() else { return true }
      if let owner = try tuner.livingOwner() {
        Console.out("tuning: in use by process \(owner); left alone")
        return true
      }
      guard note.owner != nil else {
        Console.out("tuning: set by `bench tune --apply`, which `bench tune --reset` undoes")
        return true
      }
      Console.out("tuning: \(dryRun ? "left" : "resetting")")
      Console.outLines(note.entries.map { "  \($0.path) to \($0.value)" })
      guard !dryRun, let restoration = try tuner.reset() else { return true }
      for refusal in restoration.refusals {
        Console.error("bench: \(refusal); still noted in \(tuner.undoFile.path).")
      }
      return restoration.refusals.isEmpty
    } catch {
      Console.error("bench: \(error).")
      return false
    }
  }
}
