/// A hand-made ELF executable, so that a test can say what is in every field.
struct GuestProgram {
  var code: [UInt8] = [0x90]
  var address: UInt64 = 0x100000
  /// Size in memory; nil is the size of the code.
  var memoryByteCount: UInt64?
  /// Size in the file as the program header claims it; nil is the truth.
  var claimedByteCount: UInt64?
  var fileOffset: UInt64?
  var entry: UInt64?
  var programHeaderCount: UInt16?
  var machine: UInt16 = 62
  /// How often the program header occurs.
  var copies = 1
  /// Bits of p_flags: 1 execute, 2 write, 4 read.
  var flags: UInt32 = 7

  var file: [UInt8] {
    let headers = 64 + 56 * copies
    var bytes: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] + Array(repeating: 0, count: 9)
    bytes += little(UInt16(2)) + little(machine) + little(UInt32(1))
    bytes += little(entry ?? address) + little(UInt64(64)) + little(UInt64(0))
    bytes += little(UInt32(0)) + little(UInt16(64)) + little(UInt16(56))
    bytes += little(programHeaderCount ?? UInt16(copies))
    bytes += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0))
    for _ in 0..<copies {
      bytes += little(UInt32(1)) + little(flags) + little(fileOffset ?? UInt64(headers))
      bytes += little(address) + little(address)
      bytes += little(claimedByteCount ?? UInt64(code.count))
      bytes += little(memoryByteCount ?? UInt64(code.count)) + little(UInt64(1))
    }
    return bytes + code
  }

  private func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
