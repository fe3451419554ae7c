internal import Glibc
internal import Linux
internal import SystemPackage

/// A tar archive in memory, in the format that every tar reads (POSIX ustar).
///
/// Its bytes depend on the content alone: everything is root's, and from the beginning of time.
struct TarArchive: Sendable {
  private(set) var bytes: [UInt8] = []

  /// A member that cannot be written down: its name is too long for the format.
  struct Unfit: Error, CustomStringConvertible {
    let path: String
    var description: String { "put \(path) into a tar archive: its name is too long" }
  }

  enum Kind: UInt8 {
    case file = 0x30
    case link = 0x32
    case characterDevice = 0x33
    case folder = 0x35
  }

  /// Adds one member.
  mutating func add(
    _ path: String, _ kind: Kind, mode: UInt32, content: [UInt8] = [], linkedTo target: String = "",
    device: (major: UInt32, minor: UInt32) = (0, 0)
  ) throws(Unfit) {
    guard path.utf8.count <= 100, target.utf8.count <= 100 else { throw Unfit(path: path) }
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    func number(_ value: Int, digits: Int, at offset: Int) {
      let octal = String(value, radix: 8)
      put(String(repeating: "0", count: max(0, digits - octal.utf8.count)) + octal, at: offset)
    }
    put(path, at: 0)
    number(Int(mode), digits: 7, at: 100)
    number(0, digits: 7, at: 108)
    number(0, digits: 7, at: 116)
    number(content.count, digits: 11, at: 124)
    number(0, digits: 11, at: 136)
    header[156] = kind.rawValue
    put(target, at: 157)
    put("ustar", at: 257)
    put("00", at: 263)
    number(Int(device.major), digits: 7, at: 329)
    number(Int(device.minor), digits: 7, at: 337)
    // The checksum is taken with its own field full of spaces.
    for index in 148..<156 { header[index] = 0x20 }
    number(header.reduce(0) { $0 + Int($1) }, digits: 6, at: 148)
    header[154] = 0
    bytes += header + content
    pad()
  }

  /// Adds a folder's content, sorted by name; what is neither file, folder, link nor character
  /// device is left out.
  mutating func addTree(_ folder: FilePath, as prefix: String = "") throws {
    for name in try Folder.list(folder) {
      let path = folder.appending(name)
      let inside = prefix + name
      var status = stat()
      guard lstat(path.string, &status) == 0 else {
        throw LinuxError("look at \(path)", Errno(rawValue: errno))
      }
      let mode = status.st_mode & 0o7777
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        try add(inside + "/", .folder, mode: mode)
        try addTree(path, as: inside + "/")
      case S_IFREG: try add(inside, .file, mode: mode, content: TextFile.bytes(path))
      case S_IFLNK:
        try add(inside, .link, mode: mode, linkedTo: Folder.target(ofLink: path))
      case S_IFCHR:
        let device = UInt64(status.st_rdev)
        try add(
          inside, .characterDevice, mode: mode,
          device: (UInt32(device >> 8 & 0xfff), UInt32(device & 0xff)))
      default: continue
      }
    }
  }

  /// The whole archive: two blocks of zeros end it.
  var finished: [UInt8] { bytes + [UInt8](repeating: 0, count: 1024) }

  private mutating func pad() {
    let rest = bytes.count % 512
    if rest > 0 { bytes += [UInt8](repeating: 0, count: 512 - rest) }
  }
}
