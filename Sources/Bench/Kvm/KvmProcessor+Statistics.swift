internal import CKvm
internal import Glibc

extension KvmProcessor {
  /// How often the guest has come out since the processor was made, into the host's kernel or
  /// further; nil where KVM does not count it.
  ///
  /// Waits while another thread is in `run`, which holds the processor.
  package func exitCount() -> UInt64? { statistics()?["exits"] }

  /// The same by reason, such as `io_exits`, as far as KVM tells them apart; those that never were
  /// are left out.
  package func exitReasons() -> [String: UInt64] {
    var reasons: [String: UInt64] = [:]
    guard let statistics = statistics() else { return reasons }
    for name in statistics.names where name.hasSuffix("_exits") {
      if let count = statistics[name], count > 0 { reasons[name] = count }
    }
    return reasons
  }

  private func statistics() -> KvmStatistics? {
    let number = ckvm_control(descriptor.number, ckvm_KVM_GET_STATS_FD, 0)
    return number >= 0 ? KvmStatistics(KvmDescriptor(number: number)) : nil
  }
}

/// KVM's counts of one processor or machine, by name (api.rst, KVM_GET_STATS_FD).
///
/// The file begins with a header, which says where the list of names is and where the numbers are.
private struct KvmStatistics: ~Copyable {
  private let file: KvmDescriptor

  init(_ file: consuming KvmDescriptor) { self.file = file }

  /// What it counts.
  var names: [String] {
    guard let header = value(of: kvm_stats_header.self, at: 0), header.name_size <= 256,
      header.num_desc <= 4096
    else { return [] }
    return (0..<Int(header.num_desc)).compactMap { index in
      let entryBytes = MemoryLayout<kvm_stats_desc>.size + Int(header.name_size)
      let place =
        Int(header.desc_offset) + index * entryBytes + MemoryLayout<kvm_stats_desc>.size
      return bytes(Int(header.name_size), at: place).map {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
    }
  }

  /// A single number; nil for one that this kernel does not have.
  subscript(name: String) -> UInt64? {
    guard let header = value(of: kvm_stats_header.self, at: 0) else { return nil }
    let nameBytes = Int(header.name_size)
    let entryBytes = MemoryLayout<kvm_stats_desc>.size + nameBytes
    guard nameBytes <= 256, header.num_desc <= 4096 else { return nil }
    for index in 0..<Int(header.num_desc) {
      let place = Int(header.desc_offset) + index * entryBytes
      guard let bytes = bytes(nameBytes, at: place + MemoryLayout<kvm_stats_desc>.size) else {
        return nil
      }
      guard bytes.prefix(while: { $0 != 0 }).elementsEqual(name.utf8) else { continue }
      guard let field = MemoryLayout<kvm_stats_desc>.offset(of: \.offset),
        let offset = value(of: UInt32.self, at: place + field)
      else { return nil }
      return value(of: UInt64.self, at: Int(header.data_offset) + Int(offset))
    }
    return nil
  }

  private func bytes(_ count: Int, at offset: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = pread(file.number, &bytes, count, off_t(offset))
    return read == count ? bytes : nil
  }

  private func value<Value: BitwiseCopyable>(of type: Value.Type, at offset: Int) -> Value? {
    // Safety: as many bytes as the value has, and any of them make one.
    bytes(MemoryLayout<Value>.size, at: offset).map { bytes in
      bytes.withUnsafeBytes { $0.loadUnaligned(as: type) }
    }
  }
}
