internal import Kvm
internal import Linux
internal import PayloadABI

/// Whether this host runs guest code at CPL 0 natively, or emulates it instruction by instruction.
package enum PrivilegeProbe {
  /// Ticks that one turn of a two-instruction loop takes.
  package struct Turn: Sendable, Equatable {
    package let supervisor: UInt64
    package let user: UInt64

    package init(supervisor: UInt64, user: UInt64) {
      self.supervisor = supervisor
      self.user = user
    }

    /// Whether CPL 0 is emulated.
    ///
    /// Natively a turn takes about one tick at either level; emulated at CPL 0 alone, a thousand or
    /// more.
    ///
    /// A host that is emulated itself is slow at both.
    package var isEmulated: Bool { supervisor >= 100 && supervisor / 20 >= max(user, 1) }
  }

  /// Measured once per process.
  package static let turn: Result<Turn, MicroVMError> = Result { () throws(MicroVMError) in
    Turn(supervisor: try measure(.supervisor), user: try measure(.user))
  }

  private static let turns: UInt32 = 1000
  private static let attempts = 20

  /// A loop between two port writes, over and over.
  private static var code: [UInt8] {
    let count = withUnsafeBytes(of: turns.littleEndian) { Array($0) }
    return [0xb9] + count  //              mov turns, %ecx
      + [0x66, 0xba, 0x10, 0x05]  //       mov $0x510, %dx
      + [0xef]  //                         out %eax, %dx
      + [0xff, 0xc9, 0x75, 0xfc]  //       1: dec %ecx; jnz 1b
      + [0xef]  //                         out %eax, %dx
      + [0xeb, 0xef]  //                   jmp to the start
  }

  private static func measure(_ level: PrivilegeLevel) throws(MicroVMError) -> UInt64 {
    let memory = try GuestMemory(byteCount: 2 * Int(GuestAddressMap.largePage))
    try LongMode.writeTables(into: memory)
    let target = try memory.range(at: GuestAddressMap.image, byteCount: UInt64(code.count))
    target.copyBytes(from: code)
    let runner = try withKvm { () throws(KvmError) in
      let system = try KvmSystem.open()
      let machine = try system.createMachine()
      try machine.setMemory(slot: 0, at: 0, to: memory.mapping)
      let processor = try machine.createProcessor(
        runAreaByteCount: try system.runAreaByteCount())
      var registers = try processor.systemRegisters()
      LongMode.enter(&registers, at: level)
      try processor.setRegisters(
        LongMode.registers(entry: GuestAddressMap.image, argument: 0), registers)
      return GuestRunner(processor)
    }
    var best = UInt64.max
    for _ in 0..<attempts {
      _ = try runner.run()
      let begin = TimestampCounter.now()
      _ = try runner.run()
      // The smallest of several: whatever else the host does only adds to it.
      best = min(best, (TimestampCounter.now() - begin) / UInt64(turns))
    }
    return best
  }
}
