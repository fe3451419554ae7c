internal import Glibc
package import SystemPackage

/// What runs guest code on this host.
package enum KvmBackEnd: String, Sendable, Equatable {
  /// Intel VT-x.
  case vmx
  /// AMD-V.
  case svm
  /// Paravirtual and page-table based: guest code at CPL 0 may be emulated.
  case pvm
  case unknown

  /// Reads which one is active.
  /// - Parameters:
  ///   - modules: the folder that names kernel modules, built-in ones included.
  ///   - processorFlags: the words of one `flags` line of `/proc/cpuinfo`.
  package init(modules: FilePath, processorFlags: some Sequence<some StringProtocol>) {
    // kvm_pvm comes first: it runs on processors that have VT-x or AMD-V, too.
    let loaded: [(module: String, backEnd: KvmBackEnd)] = [
      ("kvm_pvm", .pvm), ("kvm_intel", .vmx), ("kvm_amd", .svm),
    ]
    for (module, backEnd) in loaded
    where access(modules.appending(module).string, F_OK) == 0 {
      self = backEnd
      return
    }
    let flags = Set(processorFlags.map { String($0) })
    self = flags.contains("vmx") ? .vmx : flags.contains("svm") ? .svm : .unknown
  }
}

extension KvmSystem {
  /// The back end of this host.
  package static var backEnd: KvmBackEnd {
    KvmBackEnd(modules: "/sys/module", processorFlags: processorFlags())
  }

  /// The first `flags` line of `/proc/cpuinfo`; empty when there is none.
  private static func processorFlags() -> [Substring] {
    guard let file = fopen("/proc/cpuinfo", "re") else { return [] }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let line {
      let text = String(cString: line)
      if text.hasPrefix("flags") { return text.split(whereSeparator: \.isWhitespace) }
    }
    return []
  }
}
