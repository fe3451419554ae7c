internal import Linux
internal import SystemPackage

/// Sets the host's knobs for measuring, and puts them back exactly.
package struct Tuner<Files: KnobFiles> {
  package let knobs: [Knob]
  package let files: Files
  package let undoFile: UndoFile
  /// This boot's; settings do not outlive it.
  package let bootID: String

  package init(knobs: [Knob] = Knob.all, files: Files, undoFile: UndoFile, bootID: String) {
    self.knobs = knobs
    self.files = files
    self.undoFile = undoFile
    self.bootID = bootID
  }

  /// What there is, and what `apply` would set.
  /// - Parameter skipped: names of knobs to leave as they are.
  package func survey(skipping skipped: Set<String> = []) -> [KnobReport] {
    knobs.map { knob in
      let report = survey(knob)
      guard skipped.contains(knob.name), report.state == .differs || report.state == .asWished
      else { return report }
      return KnobReport(knob, .skipped, files: report.files)
    }
  }

  /// Sets every knob that differs, and reads it back.
  ///
  /// What there was is on disk before the first change. A note that is there already keeps its
  /// values: they are the original ones.
  /// - Parameters:
  ///   - skipped: names of knobs to leave as they are.
  ///   - isForCommand: whether the caller will call `reset` when a command has ended.
  package func apply(
    skipping skipped: Set<String> = [], isForCommand: Bool
  ) throws(TuningError) -> [KnobReport] {
    let lock = try undoFile.lock()
    defer { withExtendedLifetime(lock) {} }
    let old = try usableNote()
    if let old, old.owner == nil, isForCommand { throw .alreadySet(undoFile.path) }
    let survey = survey(skipping: skipped)
    let noted = old?.entries ?? []
    // All files of a knob are noted, because setting one may move another.
    let added = survey.filter { $0.state == .differs }.flatMap(\.files)
      .map { UndoNote.Entry(path: FilePath($0.path), value: $0.before) }
      .filter { entry in !noted.contains { $0.path == entry.path } }
    guard !(noted + added).isEmpty else { return survey }
    do {
      // Until everything is set the note is this process's: killed here, it is a leftover.
      try undoFile.write(note(owner: .current, noted + added))
      let reports = zip(knobs, survey).map { knob, report in
        report.state == .differs ? set(knob, report) : report
      }
      if !isForCommand { try undoFile.write(note(owner: nil, noted + added)) }
      return reports
    } catch { throw .system(error) }
  }

  /// What putting back came to.
  package struct Restoration: Sendable, Equatable {
    /// One for each file that has its value of before again, changed or not.
    package var restored: [KnobReport.File] = []
    /// What resisted, each with its reason; the note still has it.
    package var refusals: [String] = []
    /// The host has been restarted since, and so has its own values again.
    package var isOfAnotherBoot = false
  }

  /// Puts back what the note has, and removes the note when nothing resists.
  /// - Returns: nil when there is nothing to put back.
  package func reset() throws(TuningError) -> Restoration? {
    guard let note = try undoFile.read() else { return nil }
    // Nobody else touches the note of a living process, and nobody's lock may keep it from this.
    if note.owner == .current { return try putBack(note) }
    let lock = try undoFile.lock()
    defer { withExtendedLifetime(lock) {} }
    return try undoFile.read().map { note throws(TuningError) in try putBack(note) }
  }

  /// Who would be disturbed by a reset: the process that has set the host for a command.
  package func livingOwner() throws(TuningError) -> Int32? {
    guard let note = try undoFile.read(), note.bootID == bootID, let owner = note.owner,
      owner.isAlive
    else { return nil }
    return owner.process
  }
}

extension Tuner {
  private struct Refusal: Error {
    let sentence: String
  }

  private func note(owner: UndoNote.Owner?, _ entries: [UndoNote.Entry]) -> UndoNote {
    UndoNote(bootID: bootID, owner: owner, entries: entries)
  }

  /// The note whose values are those of before; nil when there is none of this boot.
  private func usableNote() throws(TuningError) -> UndoNote? {
    guard let note = try undoFile.read(), note.bootID == bootID else { return nil }
    try refuseLivingOwner(of: note)
    return note
  }

  private func refuseLivingOwner(of note: UndoNote) throws(TuningError) {
    guard let owner = note.owner, owner.isAlive, owner != .current else { return }
    throw .inUse(by: owner.process)
  }

  private func putBack(_ note: UndoNote) throws(TuningError) -> Restoration {
    var restoration = Restoration()
    var kept: [UndoNote.Entry] = []
    if note.bootID != bootID {
      restoration.isOfAnotherBoot = true
    } else {
      try refuseLivingOwner(of: note)
      // In reverse, because later settings may have hidden or moved the files of earlier ones.
      for entry in note.entries.reversed() {
        do throws(Refusal) { restoration.restored.append(try restore(entry)) } catch {
          restoration.refusals.append(error.sentence)
          kept.insert(entry, at: 0)
        }
      }
    }
    do {
      if kept.isEmpty {
        try undoFile.remove()
      } else {
        try undoFile.write(self.note(owner: note.owner, kept))
      }
    } catch { throw .system(error) }
    return restoration
  }

  private func survey(_ knob: Knob) -> KnobReport {
    var found: [KnobReport.File] = []
    var isSatisfied = true
    for place in knob.places {
      for path in place.paths(in: files) {
        let value: String
        do { value = Knob.value(of: try files.read(path)) } catch {
          return KnobReport(knob, .unavailable, obstacle: "\(error)")
        }
        if !knob.isLeftAlone, let obstacle = obstacle(to: place, at: path, value) {
          return KnobReport(knob, .unavailable, obstacle: obstacle)
        }
        isSatisfied = isSatisfied && place.isSatisfied(by: value)
        let wished = place.isSatisfied(by: value) ? value : place.wished
        found.append(
          KnobReport.File(
            path: path.string, before: value, now: value,
            wished: knob.isLeftAlone ? value : wished))
      }
    }
    if found.isEmpty { return KnobReport(knob, .unavailable, obstacle: knob.absence) }
    if knob.isLeftAlone { return KnobReport(knob, .leftAlone, files: found) }
    return KnobReport(knob, isSatisfied ? .asWished : .differs, files: found)
  }

  /// Why `place` cannot be set; nil if it can.
  private func obstacle(to place: Knob.Place, at path: FilePath, _ value: String) -> String? {
    if let obstacle = place.obstacles[value] { return obstacle }
    guard Knob.isWord(value) else { return "\(path) holds no value that could be put back" }
    guard let choices = place.choices, !place.isSatisfied(by: value) else { return nil }
    let list = path.removingLastComponent().appending(choices)
    guard let text = try? files.read(list) else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.contains(place.wished)
      ? nil : "the driver has no \(place.wished), only \(words.joined(separator: ", "))"
  }

  private func set(_ knob: Knob, _ report: KnobReport) -> KnobReport {
    var obstacles: [String] = []
    var done: [KnobReport.File] = []
    for file in report.files {
      let path = FilePath(file.path)
      var now = file.now
      if now != file.wished {
        do {
          now = try write(file.wished, to: path)
        } catch { obstacles.append(error.sentence) }
      }
      done.append(
        KnobReport.File(path: file.path, before: file.before, now: now, wished: file.wished))
    }
    return KnobReport(
      knob, obstacles.isEmpty ? .set : .refused, files: done,
      obstacle: obstacles.joined(separator: "; "))
  }

  private func restore(_ entry: UndoNote.Entry) throws(Refusal) -> KnobReport.File {
    guard knobs.contains(where: { $0.isOwn(entry.path) }) else {
      throw Refusal(sentence: "\(entry.path) is no setting of bench's and is not written")
    }
    let found: String
    do { found = Knob.value(of: try files.read(entry.path)) } catch {
      throw Refusal(sentence: "\(error)")
    }
    let now = found == entry.value ? found : try write(entry.value, to: entry.path)
    return KnobReport.File(
      path: entry.path.string, before: found, now: now, wished: entry.value)
  }

  /// Writes, and gives what the kernel says afterwards.
  private func write(_ value: String, to path: FilePath) throws(Refusal) -> String {
    let now: String
    do {
      try files.write(value, to: path)
      now = Knob.value(of: try files.read(path))
    } catch { throw Refusal(sentence: "\(error)") }
    guard now == value else {
      throw Refusal(sentence: "\(path): the kernel was given \(value) and says \(now)")
    }
    return now
  }
}

extension Knob {
  /// Whether `path` is a file that this knob sets.
  func isOwn(_ path: FilePath) -> Bool {
    !isLeftAlone && places.contains { $0.includes(path) }
  }
}
