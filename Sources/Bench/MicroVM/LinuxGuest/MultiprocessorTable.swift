/// Processors and interrupt lines as a kernel without ACPI finds them (MultiProcessor Specification
/// 1.4, chapter 4).
struct MultiprocessorTable: Sendable {
  private let bytes: [UInt8]

  init(processors: Int) {
    let entries = Self.entries(processors: processors)
    let length = 44 + entries.reduce(0) { $0 + $1.count }
    // Signature, length, revision, checksum, names, no table of the maker's, number of entries,
    // local APICs, no extension.
    var table: [UInt8] = Array("PCMP".utf8) + .little(UInt16(length)) + [4, 0]
    table += Array("BENCH   ".utf8) + Array("MICROVM     ".utf8)
    table += .little(UInt32(0)) + .little(UInt16(0)) + .little(UInt16(entries.count))
    table += .little(UInt32(LinuxAddressMap.localController)) + .little(UInt32(0))
    table += entries.flatMap { $0 }
    table[7] = Self.checksum(table)

    // The pointer to it: signature, address, length in units of 16, revision, checksum, features.
    let address = UInt32(LinuxAddressMap.multiprocessorTable + 16)
    var pointer: [UInt8] = Array("_MP_".utf8) + .little(address) + [1, 4, 0, 0, 0, 0, 0, 0]
    pointer[10] = Self.checksum(pointer)
    bytes = pointer + table
  }

  /// What makes all bytes add up to 0.
  static func checksum(_ bytes: [UInt8]) -> UInt8 { 0 &- bytes.reduce(0, &+) }

  private static func entries(processors: Int) -> [[UInt8]] {
    let controller = UInt8(processors)
    let processorEntries = (0..<processors).map { number -> [UInt8] in
      // Local APIC's number and version; enabled, and the first one boots; family, features.
      [0, UInt8(number), 0x14, number == 0 ? 3 : 1] + .little(UInt32(0x600))
        + .little(UInt32(0x201)) + [UInt8](repeating: 0, count: 8)
    }
    let bus: [UInt8] = [1, 0] + Array("ISA   ".utf8)
    let inputOutput: [UInt8] =
      [2, controller, 0x11, 1] + .little(UInt32(LinuxAddressMap.inputOutputController))
    // Interrupts of the bus go to the pin of the same number; the timer's is the second.
    let lines = (0..<16).map { line -> [UInt8] in
      [3, 0, 0, 0, 0, UInt8(line), controller, line == 0 ? 2 : UInt8(line)]
    }
    // External interrupts and the non-maskable one at the local APICs' own pins.
    let local: [[UInt8]] = [[4, 3, 0, 0, 0, 0, 0, 0], [4, 1, 0, 0, 0, 0, 0xff, 1]]
    return processorEntries + [bus, inputOutput] + lines + local
  }

  func write(into memory: borrowing GuestMemory) throws(MicroVMError) {
    try memory.write(bytes, at: LinuxAddressMap.multiprocessorTable)
  }
}
