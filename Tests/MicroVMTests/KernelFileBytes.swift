@testable import MicroVM

/// Kernels' files as short as they can be.
enum KernelFileBytes {
  /// A bzImage of one setup sector beside the first, with a kernel of 4096 bytes of which 1024 are
  /// the compressed one.
  static var compressed: [UInt8] {
    var file = [UInt8](repeating: 0, count: 1024 + 4096)
    // setup_sects, the jump over the header, "HdrS", version 2.15, kernel_version, LOADED_HIGH.
    file[0x1f1] = 1
    file.replaceSubrange(0x200..<0x202, with: [0xeb, 0x66])
    file.set(UInt32(0x5372_6448), at: 0x202)
    file.set(UInt16(0x20f), at: 0x206)
    file.set(UInt16(0x100), at: 0x20e)
    file[0x211] = 1
    // XLF_KERNEL_64, payload_offset, payload_length, init_size.
    file.set(UInt16(1), at: 0x236)
    file.set(UInt32(512), at: 0x248)
    file.set(UInt32(1024), at: 0x24c)
    file.set(UInt32(0x20000), at: 0x260)
    file.replaceSubrange(0x300..<0x30d, with: Array("6.1.0-b (a@b)".utf8))
    return file
  }

  /// A vmlinux of one segment, which says its release, with the note of a PVH entry.
  static var uncompressed: [UInt8] {
    let headerByteCount = 64 + 2 * 56
    // Bytes of the owner, of the contents, kind, owner, contents.
    let note: [UInt8] =
      .little(UInt32(4)) + .little(UInt32(8)) + .little(UInt32(18)) + Array("Xen\0".utf8)
      + .little(UInt64(0x100010))
    let code = [UInt8](repeating: 0x90, count: 64) + Array("Linux version 6.1.0-v x".utf8)
    // Magic, 64-bit, little-endian; executable, x86-64; entry, program headers and their number.
    var file: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] + Array(repeating: 0, count: 9)
    file += .little(UInt16(2)) + .little(UInt16(62)) + .little(UInt32(1))
    file += .little(UInt64(0x100000)) + .little(UInt64(64)) + .little(UInt64(0))
    file += .little(UInt32(0)) + .little(UInt16(64)) + .little(UInt16(56)) + .little(UInt16(2))
    file += .little(UInt16(0)) + .little(UInt16(0)) + .little(UInt16(0))
    let parts = [(kind: UInt32(4), byteCount: note.count), (kind: 1, byteCount: code.count)]
    var offset = UInt64(headerByteCount)
    for part in parts {
      let byteCount = UInt64(part.byteCount)
      file += .little(part.kind) + .little(UInt32(7)) + .little(offset)
      file += .little(UInt64(0x100000)) + .little(UInt64(0x100000))
      file += .little(byteCount) + .little(byteCount) + .little(UInt64(1))
      offset += byteCount
    }
    return file + note + code
  }
}
