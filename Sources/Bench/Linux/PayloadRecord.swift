package import Model
internal import PayloadABI
internal import SystemPackage

/// The records that a payload sends, decoded and checked: their sender is not trusted.
package enum PayloadRecord {
  /// Bytes of the record that says "I run".
  package static let readyBytes = MemoryLayout<payload_ready>.size
  /// Bytes of the record that says what came out.
  package static let resultBytes = MemoryLayout<payload_result>.size
  /// Bytes of the record that says "I have come so far".
  package static let markBytes = MemoryLayout<payload_mark>.size

  /// The first bytes of every record, in the order of memory.
  package static let magic = withUnsafeBytes(of: PAYLOAD_MAGIC.littleEndian) { Array($0.prefix(4)) }

  /// A point of a payload's work that its host is told of.
  package enum Mark: Sendable, Equatable {
    /// Timed work begins once the host has said so.
    case begin
    case end
    /// The answer to a token.
    case answer(to: UInt64)
  }

  /// The payload's first time stamp, from its ready record.
  package static func ready(
    from bytes: UnsafeRawBufferPointer, nonce: UInt64
  ) throws(TechniqueError) -> Ticks {
    let record = try load(payload_ready.self, bytes, "ready", PAYLOAD_KIND_READY, nonce) {
      $0.header
    }
    return record.first_tsc
  }

  /// Checks that a mark record says what is expected.
  package static func expect(
    _ mark: Mark, in bytes: UnsafeRawBufferPointer, nonce: UInt64
  ) throws(TechniqueError) {
    let record = try load(payload_mark.self, bytes, "mark", PAYLOAD_KIND_MARK, nonce) {
      $0.header
    }
    let token =
      switch mark {
      case .begin: UInt64(PAYLOAD_TOKEN_BEGIN)
      case .end: UInt64(PAYLOAD_TOKEN_END)
      case .answer(let token): payload_answer(token, nonce)
      }
    guard record.token == token else {
      throw TechniqueError(.invalid, "the payload's mark is not that of \(mark)")
    }
  }

  /// What a payload that serves its host says in its answer to a token; 0 is nothing.
  package static func value(
    answering token: UInt64, in bytes: UnsafeRawBufferPointer, nonce: UInt64
  ) throws(TechniqueError) -> UInt64 {
    let record = try load(payload_mark.self, bytes, "mark", PAYLOAD_KIND_MARK, nonce) {
      $0.header
    }
    return record.token ^ payload_answer(token, nonce)
  }

  /// Whether these are the bytes of a result where a mark was expected: the work was refused.
  package static func isResult(_ header: UnsafeRawBufferPointer) -> Bool {
    guard header.count >= MemoryLayout<payload_header>.size else { return false }
    let header = header.loadUnaligned(as: payload_header.self)
    return header.magic == PAYLOAD_MAGIC && header.kind == PAYLOAD_KIND_RESULT
  }

  /// What the payload did and saw, from its result record.
  package static func result(
    from bytes: UnsafeRawBufferPointer, nonce: UInt64
  ) throws(TechniqueError) -> Outcome {
    let record = try load(payload_result.self, bytes, "result", PAYLOAD_KIND_RESULT, nonce) {
      $0.header
    }
    return Outcome(
      checksum: record.checksum, operations: record.operations,
      workTicks: record.work_end_tsc &- record.work_begin_tsc,
      observationTicks: record.observed_tsc &- record.work_end_tsc,
      evidence: evidence(record.evidence, platform: record.header.platform),
      refusal: refusal(record))
  }

  private static func refusal(_ record: payload_result) -> Outcome.Refusal? {
    guard record.status != PAYLOAD_STATUS_DONE else { return nil }
    let attempted = withUnsafeBytes(of: record.reason) { text($0, limit: $0.count) }
    let answer =
      record.error == 0
      ? "a wrong answer" : Errno(rawValue: Int32(truncatingIfNeeded: record.error)).description
    let reason = attempted.isEmpty ? answer : "\(attempted): \(answer)"
    return Outcome.Refusal(
      record.status == PAYLOAD_STATUS_UNSUPPORTED ? .unsupported : .failed, reason)
  }

  static func load<Record>(
    _ type: Record.Type, _ bytes: UnsafeRawBufferPointer, _ name: String, _ kind: UInt32,
    _ nonce: UInt64, header: (Record) -> payload_header
  ) throws(TechniqueError) -> Record {
    guard bytes.count == MemoryLayout<Record>.size else {
      throw TechniqueError(
        .invalid,
        "the payload's \(name) record has \(bytes.count) bytes, not \(MemoryLayout<Record>.size)")
    }
    let record = bytes.loadUnaligned(as: Record.self)
    let header = header(record)
    guard header.magic == PAYLOAD_MAGIC, header.kind == kind, header.bytes == bytes.count else {
      throw TechniqueError(.invalid, "what the payload sent is not a \(name) record")
    }
    guard header.nonce == nonce else {
      throw TechniqueError(.invalid, "the payload's \(name) record belongs to another trial")
    }
    return record
  }

  private static func evidence(_ raw: payload_evidence, platform: UInt32) -> Evidence {
    var evidence = Evidence()
    evidence.platform = Evidence.Platform(rawValue: platform) ?? .linux
    withUnsafeBytes(of: raw.namespaces) { inodes in
      for (index, kind) in Namespace.allCases.enumerated() {
        let inode = inodes.load(fromByteOffset: index * 8, as: UInt64.self)
        if inode != 0 { evidence.namespaces[kind] = inode }
      }
    }
    evidence.rootDevice = raw.root_device
    evidence.rootInode = raw.root_inode
    evidence.rootFileSystem = raw.root_filesystem
    evidence.effectiveCapabilities = raw.capabilities_effective
    evidence.permittedCapabilities = raw.capabilities_permitted
    evidence.boundingCapabilities = raw.capabilities_bounding
    evidence.processID = raw.process
    evidence.userID = raw.user
    evidence.groupID = raw.group
    evidence.seccompMode = raw.seccomp_mode
    evidence.noNewPrivileges = raw.no_new_privileges != 0
    evidence.privilegeLevel = raw.privilege_level
    evidence.hypervisor = raw.hypervisor != 0
    evidence.hostName = withUnsafeBytes(of: raw.host_name) { text($0, limit: $0.count) }
    evidence.kernelRelease = withUnsafeBytes(of: raw.release) { text($0, limit: $0.count) }
    evidence.cgroup = withUnsafeBytes(of: raw.cgroup) { text($0, limit: Int(raw.cgroup_bytes)) }
    return evidence
  }

  /// The text up to the first NUL, at most `limit` bytes.
  static func text(_ bytes: UnsafeRawBufferPointer, limit: Int) -> String {
    String(decoding: bytes.prefix(limit).prefix { $0 != 0 }, as: UTF8.self)
  }
}
