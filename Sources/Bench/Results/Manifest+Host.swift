extension Manifest {
  /// The machine and the settings of its kernel that move numbers.
  package struct Host: Codable, Sendable, Equatable {
    package var nameHash: String
    package var bootIDHash: String?
    /// `uname -r`.
    package var kernelRelease: String
    /// `uname -v`.
    package var kernelVersion: String
    /// `uname -m`.
    package var architecture: String
    package var processorModel: String?
    /// Processors that are online.
    package var cores: Int
    package var memoryBytes: Int64?
    package var swapBytes: Int64?
    package var microcode: String?
    /// What the kernel does about each vulnerability, by its name in sysfs.
    package var mitigations: [String: String] = [:]
    package var hasSimultaneousThreads: Bool?
    /// Of the processors' frequency.
    package var governor: String?
    /// `always`, `madvise` or `never`.
    package var transparentHugePages: String?
    /// Kernel samepage merging.
    package var mergesSamePages: Bool?
    package var clockSource: String?
    package var counterKilohertz: Int64?
    /// `v1`, `v2` or `hybrid`, with the controllers where they matter.
    package var cgroupLayout: String?
    /// The hypervisor or container that this host is itself.
    package var virtualisation: String?
    /// `vmx`, `svm` or `pvm`.
    package var kvmBackEnd: String?
    /// In the order in which the kernel asks them.
    package var securityModules: [String]?
    /// True for the lab machine, which software emulates; nil elsewhere.
    ///
    /// Its times say nothing of any processor.
    package var lab: Bool?

    package init(
      nameHash: String, kernelRelease: String, kernelVersion: String, architecture: String,
      cores: Int
    ) {
      self.nameHash = nameHash
      self.kernelRelease = kernelRelease
      self.kernelVersion = kernelVersion
      self.architecture = architecture
      self.cores = cores
    }

    /// Notes whether the kernel was started as the lab's, from its command line.
    package mutating func note(kernelCommandLine: String) {
      let words = kernelCommandLine.split(whereSeparator: \.isWhitespace)
      lab = words.contains("bench.lab=1") ? true : nil
    }
  }
}
