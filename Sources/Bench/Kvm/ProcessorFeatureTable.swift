internal import CKvm

/// What CPUID answers in a guest: leaves in the form of `struct kvm_cpuid2`.
package struct ProcessorFeatureTable: Sendable {
  /// Words of `struct kvm_cpuid2`: the number of entries, padding, then 10 words per entry:
  /// function, index, flags, EAX, EBX, ECX, EDX, three of padding.
  private var words: ContiguousArray<UInt32>
  private static let headerWords = 2
  private static let entryWords = 10

  init(capacity: Int) {
    words = ContiguousArray(repeating: 0, count: Self.headerWords + capacity * Self.entryWords)
    words[0] = UInt32(capacity)
  }

  /// Number of leaves and subleaves.
  package var count: Int { min(Int(words[0]), (words.count - Self.headerWords) / Self.entryWords) }

  /// The four answers to one question, nil when the guest would get zeroes.
  package func leaf(
    _ function: UInt32, index: UInt32 = 0
  ) -> (eax: UInt32, ebx: UInt32, ecx: UInt32, edx: UInt32)? {
    for entry in 0..<count {
      let first = Self.headerWords + entry * Self.entryWords
      if words[first] == function, words[first + 1] == index {
        return (words[first + 3], words[first + 4], words[first + 5], words[first + 6])
      }
    }
    return nil
  }

  /// Vendor, family, model and stepping, and a number that stands for everything else: two
  /// processors that differ for a guest have another.
  package var summary: String {
    let vendor = leaf(0).map { [$0.ebx, $0.edx, $0.ecx] } ?? []
    let name = vendor.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
    let version = leaf(1)?.eax ?? 0
    // FNV-1a, 64 bits, of the numbers that no processor of a machine has for itself.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for entry in 0..<count {
      let first = Self.headerWords + entry * Self.entryWords
      for field in [0, 1, 3, 4, 5, 6] {
        var word = words[first + field]
        if words[first] == 1, field == 4 { word &= 0xff00 }
        if [0xb, 0x1f, 0x8000_001e].contains(words[first]), field > 1 { word = 0 }
        hash = (hash ^ UInt64(word)) &* 0x100_0000_01b3
      }
    }
    return String(decoding: name, as: UTF8.self)
      + " \(String(version, radix: 16)) features \(String(hash, radix: 16))"
  }

  /// Sets CPUID.1:ECX[31], by which a guest knows that it is one.
  package mutating func setHypervisorBit() {
    for entry in 0..<count {
      let first = Self.headerWords + entry * Self.entryWords
      if words[first] == 1 { words[first + 5] |= 1 << 31 }
    }
  }

  /// Makes the table that of processor `number`, whose local APIC has the same number.
  /// - Parameter hasDeadlineTimer: whether that APIC's timer takes readings of the counter.
  package func processor(_ number: Int, of count: Int, hasDeadlineTimer: Bool) -> Self {
    var table = self
    for entry in 0..<self.count {
      let first = Self.headerWords + entry * Self.entryWords
      switch words[first] {
      case 1:
        // EBX: the APIC's number, how many there are, the flush's line size.
        table.words[first + 4] =
          UInt32(number) << 24 | UInt32(count) << 16 | words[first + 4] & 0xff00
        // ECX: x2APIC, TSC-Deadline, hypervisor.
        table.words[first + 5] |= 1 << 21 | (hasDeadlineTimer ? 1 << 24 : 0) | 1 << 31
      case 0xb, 0x1f:
        // No topology beyond the number: a kernel then takes every processor for a core.
        table.words[first + 3] = 0
        table.words[first + 4] = 0
        table.words[first + 6] = UInt32(number)
      case 0x8000_001e: table.words[first + 3] = UInt32(number)
      default: continue
      }
    }
    return table
  }

  /// Sends the table as a request's argument; the kernel reads or fills it.
  mutating func send(_ request: UInt, to descriptor: borrowing KvmDescriptor) -> Int32 {
    let number = descriptor.number
    return words.withUnsafeMutableBytes { bytes in
      ckvm_control(number, request, UInt(bitPattern: bytes.baseAddress))
    }
  }

  /// Sends the table as the argument of a request that only reads it.
  func sendReadOnly(_ request: UInt, to descriptor: borrowing KvmDescriptor) -> Int32 {
    let number = descriptor.number
    return words.withUnsafeBytes { bytes in
      ckvm_control(number, request, UInt(bitPattern: bytes.baseAddress))
    }
  }
}
