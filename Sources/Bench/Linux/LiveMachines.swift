internal import Glibc
internal import SystemPackage

/// Virtual machines alive on this host: the first and the last one of a host pay for patching
/// kernel text, so whether others live is a condition of a measurement.
package enum LiveMachines {
  /// Those of other processes; nil when this process may not look into all of them.
  package static func count() -> Int? {
    guard geteuid() == 0 else { return nil }
    return ProcessTable.all.filter { $0 != getpid() }.reduce(0) { $0 + machines(of: $1) }
  }

  private static func machines(of process: Int32) -> Int {
    let folder = FilePath("/proc/\(process)/fd")
    return ((try? Folder.list(folder)) ?? []).count { name in
      var target = [CChar](repeating: 0, count: 64)
      let count = readlink(folder.appending(name).string, &target, target.count)
      guard count > 0 else { return false }
      return target[..<count].elementsEqual("anon_inode:kvm-vm".utf8.map(CChar.init(bitPattern:)))
    }
  }
}
