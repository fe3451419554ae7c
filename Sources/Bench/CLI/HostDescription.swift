import Container
import Glibc
import Kvm
import Linux
import Results
import SystemPackage

/// Reads what the manifest says of the machine; what the kernel does not show stays nil.
enum HostDescription {
  /// - Parameter kernelCommandLine: the file that says how the kernel was started.
  static func read(
    cgroups: CgroupLayout, kernelCommandLine: FilePath = "/proc/cmdline"
  ) -> Manifest.Host {
    var name = utsname()
    uname(&name)
    var host = Manifest.Host(
      nameHash: Digest.sha256(Array(text(name.nodename).utf8)),
      kernelRelease: text(name.release), kernelVersion: text(name.version),
      architecture: text(name.machine), cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    host.bootIDHash = bootIDHash()
    let processor = processorFields
    host.processorModel = processor["model name"]
    host.microcode = processor["microcode"]
    let memory = memoryFields
    host.memoryBytes = memory["MemTotal"]
    host.swapBytes = memory["SwapTotal"]
    host.mitigations = mitigations
    host.hasSimultaneousThreads = flag("/sys/devices/system/cpu/smt/active")
    host.governor = line("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")
    host.transparentHugePages = chosen(line("/sys/kernel/mm/transparent_hugepage/enabled"))
    host.mergesSamePages = flag("/sys/kernel/mm/ksm/run")
    host.clockSource = line("/sys/devices/system/clocksource/clocksource0/current_clocksource")
    host.cgroupLayout = cgroups.summary
    host.virtualisation = virtualisation(processor["flags"] ?? "")
    host.kvmBackEnd = Folder.exists("/dev/kvm") ? KvmSystem.backEnd.rawValue : nil
    host.securityModules = line("/sys/kernel/security/lsm")?.split(separator: ",").map(String.init)
    host.note(kernelCommandLine: line(kernelCommandLine) ?? "")
    return host
  }

  static func bootIDHash() -> String? {
    line("/proc/sys/kernel/random/boot_id").flatMap {
      Digest.sha256(Array($0.utf8))
    }
  }

  /// One line for charts: processor, kernel, KVM back end.
  static func line(of host: Manifest.Host) -> String {
    let parts: [String?] = [
      host.processorModel.map { "\($0), \(host.cores) cpu" }, "Linux \(host.kernelRelease)",
      host.kvmBackEnd.map { "KVM \($0)" } ?? "no KVM", host.cgroupLayout.map { "cgroup \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// The first processor's fields of `/proc/cpuinfo`.
  static var processorFields: [String: String] {
    let text = (try? TextFile.read("/proc/cpuinfo")) ?? ""
    var fields: [String: String] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { break }
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      fields[trimmed(halves[0])] = trimmed(halves[1])
    }
    return fields
  }

  /// `/proc/meminfo` in bytes.
  static var memoryFields: [String: Int64] {
    let text = (try? TextFile.read("/proc/meminfo")) ?? ""
    var fields: [String: Int64] = [:]
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":")
      guard halves.count == 2, let number = halves[1].split(separator: " ").first,
        let kibibytes = Int64(number)
      else { continue }
      fields[String(halves[0])] = kibibytes * 1024
    }
    return fields
  }

  private static var mitigations: [String: String] {
    let folder = FilePath("/sys/devices/system/cpu/vulnerabilities")
    var found: [String: String] = [:]
    for name in (try? Folder.list(folder)) ?? [] { found[name] = line(folder.appending(name)) }
    return found
  }

  private static func virtualisation(_ flags: String) -> String? {
    if Folder.exists("/.dockerenv") { return "docker" }
    guard flags.split(separator: " ").contains("hypervisor") else { return "none" }
    return line("/sys/class/dmi/id/product_name") ?? "hypervisor"
  }

  private static func line(_ path: FilePath) -> String? { TextFile.firstLine(path) }

  private static func flag(_ path: FilePath) -> Bool? { line(path).map { $0 != "0" } }

  /// The word in brackets: `madvise` of `always [madvise] never`.
  private static func chosen(_ text: String?) -> String? {
    guard let text, let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]")
    else { return text }
    return String(text[text.index(after: open)..<close])
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A fixed array of characters of a C structure, up to its NUL.
  private static func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
