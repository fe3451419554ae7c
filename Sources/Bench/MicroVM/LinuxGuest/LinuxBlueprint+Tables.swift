/// What is written into a guest's memory beside its kernel.
extension LinuxBlueprint {
  /// Whether the kernel is entered in 64-bit mode.
  var isLong: Bool { configuration.entry != .pvh }

  /// Address of the first instruction.
  var entry: UInt64 { isLong ? kernel.image.entry : kernel.image.protectedEntry ?? 0 }

  /// Descriptor and page tables, the command line, and what the boot protocol tells.
  /// - Parameter arguments: the payload's argv after its name.
  func writeTables(
    into memory: borrowing GuestMemory, arguments: [String]
  ) throws(MicroVMError) {
    try LinuxEntry.writeTables(into: memory, isLong: isLong)
    let line = configuration.commandLine(program: program, arguments)
    guard line.utf8.count < LinuxAddressMap.commandLineLimit else {
      throw .requestTooLong(byteCount: line.utf8.count, limit: LinuxAddressMap.commandLineLimit)
    }
    try memory.write(Array(line.utf8) + [0], at: LinuxAddressMap.commandLine)
    let byteCount = UInt64(configuration.memoryByteCount)
    let tables = configuration.hasAcpi ? AcpiTables.rootPointer : nil
    if isLong {
      try BootParameters(
        header: kernel.setupHeader, memoryByteCount: byteCount, archive: archivePlace,
        tables: tables
      ).write(into: memory)
    } else {
      try StartInformation(memoryByteCount: byteCount, archive: archivePlace, tables: tables)
        .write(into: memory)
    }
    let hasController = configuration.interruptController != .off
    if configuration.hasAcpi {
      try AcpiTables(
        processors: configuration.processors, hasInputOutputController: hasController,
        hasSerial: configuration.hasSerial, virtioLines: configuration.virtioLines
      ).write(into: memory)
    } else if hasController {
      try MultiprocessorTable(processors: configuration.processors).write(into: memory)
    }
  }

  /// The payload's place in the initial file system: at the depth that it has in every other root.
  package static let program = "/bin/payload"
}
