internal import CLinux
internal import Glibc
internal import Linux
internal import Model
internal import SystemPackage

/// Mounts: are the host's seen, and do those made inside leak out?
extension Inquiry {
  static let mounts: [Inquiry] = [
    Inquiry("mount/see-mount", .sight) { _ throws(TechniqueError) in
      guard let text = rootMount() else {
        throw InquirySite.unsupported("the host's own root is not in its list of mounts")
      }
      return Stage(text: text)
    },
    Inquiry("mount/leak-mount", .reach) { site throws(TechniqueError) in
      let name = site.newName()
      var stage = Stage(text: name, isUndone: true)
      stage.look = { _ in !mountPoints(of: name).isEmpty }
      stage.end = { for point in mountPoints(of: name) { umount2(point, Int32(MNT_DETACH)) } }
      return stage
    },
    Inquiry("mount/receive-mount", .sight) { site throws(TechniqueError) in
      let name = site.newName()
      let point = site.folder.appending("receive")
      var stage = Stage(text: name)
      stage.prepare = { () throws(TechniqueError) in
        try? Folder.make(point)
        guard mount(name, point.string, "tmpfs", UInt(MS_NOSUID | MS_NODEV), "size=4k") == 0 else {
          throw InquirySite.unsupported(
            "the host may not mount: \(Errno(rawValue: errno)); run as root")
        }
      }
      stage.end = {
        for point in mountPoints(of: name) { umount2(point, Int32(MNT_DETACH)) }
        rmdir(point.string)
      }
      return stage
    },
    Inquiry("mount/may-mount", .permission(in: .mount, inside: .limited)),
    Inquiry("mount/may-unmount", .permission(in: .mount, inside: .limited)),
    Inquiry(
      "mount/write-root",
      Judging {
        if $0.hasOwnKernel { return IsolationAnswer(.separated, "its own root can be written") }
        return $0.hasHostRoot
          ? IsolationAnswer(.reachable, "the host's root can be written")
          : IsolationAnswer(.separated, "a root of its own can be written")
      }),
  ]

  private static var table: [[Substring]] {
    ((try? TextFile.read("/proc/self/mountinfo")) ?? "").split(separator: "\n").map {
      $0.split(separator: " ")
    }
  }

  /// How the host's root stands in a list of mounts: device, folder and mount point.
  private static func rootMount() -> String? {
    table.last { $0.count > 4 && $0[4] == "/" }.map { " \($0[2]) \($0[3]) / " }
  }

  /// Where something of this name is mounted, as this process sees it.
  private static func mountPoints(of source: String) -> [String] {
    table.filter { $0.contains(Substring(source)) && $0.count > 4 }.map { String($0[4]) }
  }
}
