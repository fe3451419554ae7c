/// What two runs' manifests say differently of the conditions they were made under.
package struct EnvironmentDifference: Sendable, Equatable {
  /// Such as `kernel`.
  package let name: String
  package let reference: String
  package let candidate: String
  /// Whether it alone can make any ratio: the lab, kernel, processor and mitigations.
  package let isDecisive: Bool

  package init(name: String, reference: String, candidate: String, isDecisive: Bool = false) {
    self.name = name
    self.reference = reference
    self.candidate = candidate
    self.isDecisive = isDecisive
  }

  /// Everything in which two manifests differ, what is decisive first.
  package static func between(
    _ reference: Manifest, _ candidate: Manifest
  ) -> [EnvironmentDifference] {
    let left = decisive(reference.host).map { ($0, $1, true) } + rest(reference)
    let right = decisive(candidate.host).map { ($0, $1, true) } + rest(candidate)
    let names = left.map(\.0) + right.map(\.0).filter { name in !left.contains { $0.0 == name } }
    return names.compactMap { name in
      let first = left.first { $0.0 == name }
      let second = right.first { $0.0 == name }
      guard first?.1 != second?.1 else { return nil }
      return EnvironmentDifference(
        name: name, reference: first?.1 ?? unknown, candidate: second?.1 ?? unknown,
        isDecisive: first?.2 ?? second?.2 ?? false)
    }
  }

  private static let unknown = "not recorded"

  /// What makes two machines the same to a measurement, by name.
  static func decisive(_ host: Manifest.Host) -> [(String, String)] {
    [
      ("lab", host.lab == true ? "yes, under software emulation" : "no"),
      ("kernel", "\(host.kernelRelease) \(host.kernelVersion) \(host.architecture)"),
      ("processor", host.processorModel ?? unknown),
    ] + host.mitigations.sorted { $0.key < $1.key }.map { ("mitigation of \($0.key)", $0.value) }
  }

  private static func rest(_ manifest: Manifest) -> [(String, String, Bool)] {
    let host = manifest.host
    func words(_ flag: Bool?) -> String? { flag.map { $0 ? "on" : "off" } }
    let values: [(String, String?)] = [
      ("host", String(host.nameHash.prefix(12))), ("KVM back end", host.kvmBackEnd ?? "none"),
      ("cgroup layout", host.cgroupLayout), ("frequency governor", host.governor),
      ("processors online", "\(host.cores)"), ("SMT", words(host.hasSimultaneousThreads)),
      ("microcode", host.microcode), ("counter", host.counterKilohertz.map(rounded)),
      ("memory", host.memoryBytes.map { "\($0) B" }), ("swap", host.swapBytes.map { "\($0) B" }),
      ("transparent huge pages", host.transparentHugePages),
      ("samepage merging", words(host.mergesSamePages)), ("clock source", host.clockSource),
      ("virtualisation", host.virtualisation),
      ("security modules", host.securityModules?.joined(separator: ",")),
      ("boot", host.bootIDHash.map { String($0.prefix(12)) }),
      ("tool version", manifest.toolVersion), ("tool commit", commit(manifest.source)),
      ("workload", manifest.workload), ("pinning", manifest.pinning),
    ]
    let programs = manifest.tools.map { ("program \($0.key)", Optional($0.value)) }
    let images = manifest.images.map {
      ("image \($0.key)", Optional(String($0.value.sha256.prefix(12))))
    }
    return (values + programs.sorted { $0.0 < $1.0 } + images.sorted { $0.0 < $1.0 })
      .map { ($0, $1 ?? unknown, false) }
  }

  /// Two calibrations of one counter differ by a few kilohertz.
  private static func rounded(_ kilohertz: Int64) -> String { "\((kilohertz + 500) / 1000) MHz" }

  private static func commit(_ source: Manifest.Source?) -> String? {
    source.map { $0.commit.prefix(12) + ($0.isDirty == true ? " with changes" : "") }
  }
}
