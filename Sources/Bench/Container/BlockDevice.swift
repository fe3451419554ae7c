internal import Linux
internal import Model
internal import SystemPackage

/// Block devices by number, as control groups name them.
enum BlockDevice {
  /// `MAJOR:MINOR` of the whole device that a file lies on.
  /// - Parameter device: `st_dev` of the file, as stat(2) gives it.
  /// - Throws: `unsupported` when that is no block device.
  static func whole(holding device: UInt64) throws(TechniqueError) -> String {
    let major = device >> 8 & 0xfff | device >> 32 & 0xffff_f000
    let minor = device & 0xff | device >> 12 & 0xffff_ff00
    let folder = FilePath("/sys/dev/block/\(major):\(minor)")
    guard Folder.exists(folder) else {
      throw TechniqueError(
        .unsupported, "what it writes lies on no block device (\(major):\(minor))")
    }
    // Limits are those of whole devices; a partition's folder is inside its device's.
    guard Folder.exists(folder.appending("partition")) else { return "\(major):\(minor)" }
    guard let target = try? Folder.target(ofLink: folder) else {
      throw TechniqueError(.failed, "\(folder) leads nowhere")
    }
    let disk = FilePath("/sys/dev/block").appending(target).removingLastComponent()
    guard let number = TextFile.firstLine(disk.appending("dev")) else {
      throw TechniqueError(.failed, "the device of partition \(major):\(minor) has no number")
    }
    return number
  }
}
