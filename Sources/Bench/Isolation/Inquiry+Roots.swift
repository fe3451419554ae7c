internal import CLinux
internal import Linux
internal import Model

/// Ways out of a root folder to a file of the host's.
extension Inquiry {
  static let roots: [Inquiry] =
    [
      "absolute-path", "parent-path", "working-folder", "first-process", "inherited-descriptor",
      "double-chroot", "mount-parent",
    ].map { name in
      Inquiry("root/\(name)", .sight) { site throws(TechniqueError) in
        Stage(text: try site.putSecret().string)
      }
    } + [
      Inquiry("root/file-handle", .sight) { site throws(TechniqueError) in
        let path = try site.putSecret()
        var bytes = [UInt8](repeating: 0, count: 128)
        var kind: Int32 = 0
        let count = clinux_file_handle(path.string, &bytes, &kind)
        guard count > 0, count < 100 else {
          throw InquirySite.unsupported("the host's file system gives no handles")
        }
        let digits = bytes[..<Int(count)].map { byte in
          let text = String(byte, radix: 16)
          return text.utf8.count == 1 ? "0" + text : text
        }
        return Stage(argument: UInt64(UInt32(bitPattern: kind)), text: digits.joined())
      }
    ]
}
