internal import Model

/// The files of a run, as far as they can be read.
struct RunParts {
  private(set) var plan: Plan?
  private(set) var manifest: Manifest?
  private(set) var samples: [Sample]?
  private(set) var environment: [EnvironmentReading]?
  /// Whether a file ends in half a line.
  private(set) var isTorn = false
  /// What keeps a file from being read, one sentence each.
  private(set) var faults: [String] = []

  init(_ files: [String: [UInt8]]) {
    plan = read(Plan.file, files) { (bytes) throws(ResultsError) in try Plan(decoding: bytes) }
    manifest = read(Manifest.file, files) { (bytes) throws(ResultsError) in
      try Manifest(decoding: bytes)
    }
    samples = rows(.samples, files)
    environment = rows(.environment, files)
  }

  /// The samples without the block that a killed run was writing.
  var wholeBlocks: [Sample]? {
    guard isTorn, let samples, let last = samples.last, let block = last.block else {
      return samples
    }
    return samples.filter { $0.session != last.session || $0.block != block }
  }

  /// Planned blocks that are not there; 0 without a sound plan or samples.
  var missingBlocks: Int {
    guard let plan, plan.fault == nil, let samples = wholeBlocks else { return 0 }
    var seen: Set<Observations.Block> = []
    for sample in samples {
      if let block = sample.block { seen.insert(.init(session: sample.session, number: block)) }
    }
    return max(0, plan.order.count - seen.count)
  }

  private mutating func rows<Row>(_ table: Table<Row>, _ files: [String: [UInt8]]) -> [Row]? {
    let contents = read(table.file, files) { (bytes) throws(ResultsError) in
      try table.read(bytes)
    }
    if let line = contents?.tornLine {
      isTorn = true
      faults.append("\(table.file) ends in half a line (\(line)).")
    }
    return contents?.rows
  }

  private mutating func read<Content>(
    _ name: String, _ files: [String: [UInt8]],
    _ decode: ([UInt8]) throws(ResultsError) -> Content
  ) -> Content? {
    guard let bytes = files[name] else {
      faults.append("\(name) is missing.")
      return nil
    }
    do throws(ResultsError) { return try decode(bytes) } catch {
      faults.append(error.sentence)
      return nil
    }
  }
}

extension ResultsError {
  /// The description with one full stop at its end.
  package var sentence: String {
    var text = description
    while text.last == "." { text.removeLast() }
    return text + "."
  }
}
