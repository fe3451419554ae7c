/// The archive that a Linux kernel unpacks as its first root: cpio in its "newc" form
/// (Documentation/driver-api/early-userspace/buffer-format.rst).
package struct InitialFileSystem: Sendable {
  /// The archive so far, without the entry that ends it.
  private var bytes: [UInt8] = []
  private var number: UInt32 = 0

  package init() {}

  private static let folderMode: UInt32 = 0o040755
  private static let fileMode: UInt32 = 0o100000
  private static let characterDeviceMode: UInt32 = 0o020666
  private static let linkMode: UInt32 = 0o120777

  /// Adds a folder; the one it lies in has to be there already.
  /// - Parameter path: without `/` in front.
  package mutating func addFolder(_ path: String) { add(path, mode: Self.folderMode, []) }

  package mutating func addFile(_ path: String, _ contents: [UInt8], permissions: UInt32 = 0o644) {
    add(path, mode: Self.fileMode | permissions, contents)
  }

  package mutating func addLink(_ path: String, to target: String) {
    add(path, mode: Self.linkMode, Array(target.utf8))
  }

  package mutating func addDevice(_ path: String, major: UInt32, minor: UInt32) {
    add(path, mode: Self.characterDeviceMode, [], device: (major, minor))
  }

  /// The whole archive.
  package var archive: [UInt8] {
    var whole = self
    whole.add("TRAILER!!!", mode: 0, [])
    return whole.bytes
  }

  private mutating func add(
    _ path: String, mode: UInt32, _ contents: [UInt8],
    device: (major: UInt32, minor: UInt32) = (0, 0)
  ) {
    number += 1
    // Number of the file, mode, user, group, links, time, bytes, device of the file system, device,
    // bytes of the name with its NUL, checksum, which this form leaves 0.
    let fields: [UInt32] = [
      number, mode, 0, 0, 1, 0, UInt32(contents.count), 0, 0, device.major, device.minor,
      UInt32(path.utf8.count + 1), 0,
    ]
    bytes += Array("070701".utf8) + fields.flatMap(Self.hexadecimal)
    bytes += Array(path.utf8) + [0]
    pad()
    bytes += contents
    pad()
  }

  /// Names and contents begin at multiples of four.
  private mutating func pad() {
    while bytes.count % 4 != 0 { bytes.append(0) }
  }

  private static func hexadecimal(_ value: UInt32) -> [UInt8] {
    (0..<8).reversed().map { place in
      let digit = UInt8(value >> UInt32(4 * place) & 0xf)
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
  }
}
