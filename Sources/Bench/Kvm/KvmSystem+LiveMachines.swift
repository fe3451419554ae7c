internal import Glibc
internal import Linux
internal import SystemPackage

extension KvmSystem {
  /// Virtual machines alive on this host, this process's own included.
  ///
  /// The first and the last one of a host pay for patching kernel text, so whether others live is
  /// a condition of a measurement. Without root, only those of the caller's own processes count.
  package static func liveMachineCount() -> Int {
    ProcessTable.all.reduce(0) { $0 + machines(of: $1) }
  }

  private static func machines(of process: Int32) -> Int {
    let folder = FilePath("/proc/\(process)/fd")
    return ((try? Folder.list(folder)) ?? []).count { name in
      var target = [CChar](repeating: 0, count: 64)
      let count = readlink(folder.appending(name).string, &target, target.count)
      return count > 0
        && target[..<count].elementsEqual("anon_inode:kvm-vm".utf8.map(CChar.init(bitPattern:)))
    }
  }
}
