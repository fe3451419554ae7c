internal import Glibc
internal import Kvm
internal import Linux
internal import MicroVM
internal import Model
internal import SystemPackage

/// Where a technique's snapshot lies: in the run's own folder, from which it goes with the run, or in
/// one where it stays.
struct SnapshotStore {
  private let path: FilePath

  init(label: String, _ workspace: Workspace) {
    path = FilePath(workspace.snapshotFolder ?? workspace.folder)
      .appending("\(label.split(separator: "/").joined(separator: "-")).snapshot")
  }

  /// Makes the snapshot unless it is there, and opens it as any other is opened: with every check.
  func snapshot(
    _ identity: SnapshotIdentity, make: (FilePath) throws(MicroVMError) -> Void
  ) throws(MicroVMError) -> Snapshot {
    if !Folder.exists(path) { try make(path) }
    return try SnapshotFile.open(path, for: identity)
  }

  /// The end of a boot that belongs to no trial, and so has time enough whatever theirs is.
  static func preparationTimer(_ deadline: Duration) throws(MicroVMError) -> DeadlineTimer {
    try timer(max(deadline, .seconds(30)))
  }

  static func timer(_ deadline: Duration) throws(MicroVMError) -> DeadlineTimer {
    do { return try DeadlineTimer(after: deadline) } catch { throw .linux(error) }
  }
}

extension SnapshotIdentity {
  /// What this host is, for a guest.
  /// - Parameters:
  ///   - guest: what it runs, and in which machine.
  ///   - features: what it sees of the processor.
  static func here(guest: String, features: String) -> SnapshotIdentity {
    var name = utsname()
    uname(&name)
    let release = withUnsafeBytes(of: name.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return SnapshotIdentity(
      processor: features, host: "\(release) \(KvmSystem.backEnd.rawValue)", guest: guest)
  }
}

extension GuestOrigin {
  /// What happens before E0, in words.
  func before(_ hasKeeper: Bool) -> [String] {
    var lines: [String] = []
    if hasKeeper { lines.append("before: keep another virtual machine with one processor alive") }
    switch self {
    case .cold: break
    case .snapshot:
      lines.append(
        "prepare: build a machine by the steps below, let its guest come to where it asks")
      lines.append("prepare: save registers, interrupt controllers and memory to a file")
      lines.append(
        "start: a new machine whose memory is the file's, copied on write; restore the state; "
          + "answer the guest; KVM_RUN")
    case .pool:
      lines.append(
        "before: build a machine by the steps below, let its guest come to where it asks")
      lines.append("start: answer the guest; KVM_RUN")
    case .reused:
      lines.append("before: build a machine by the steps below and let its guest end once")
      lines.append("start: write .data, .bss and the boot block again; set the registers; KVM_RUN")
    }
    return lines
  }
}
