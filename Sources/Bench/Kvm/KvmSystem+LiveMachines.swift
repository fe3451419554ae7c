internal import Glibc

extension KvmSystem {
  /// How many descriptors of virtual machines are open on this host, in processes that the caller
  /// may look into; without root those of others are not seen.
  ///
  /// Any machine alive makes starting another one cheaper, so its presence is a condition of
  /// every measurement. Walks `/proc` (milliseconds): not for the middle of a trial.
  package static func liveMachineCount() -> Int {
    entries(of: "/proc").filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      .reduce(0) { count, process in
        let folder = "/proc/\(process)/fd"
        return count
          + entries(of: folder).count { link("\(folder)/\($0)") == "anon_inode:kvm-vm" }
      }
  }

  /// Names in a folder; none when it is gone or closed to the caller.
  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  private static func link(_ path: String) -> String {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      let count = readlink(path, buffer.baseAddress!, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
  }
}
