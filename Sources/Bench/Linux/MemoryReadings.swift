package import Model
internal import SystemPackage

extension HostMemory {
  /// The host's memory now; nil where `/proc/meminfo` cannot be read.
  ///
  /// Each processor counts some 100 pages for itself before it tells. Reading
  /// `/proc/sys/vm/stat_refresh`, which takes root, has all of them tell first (sysctl/vm.rst).
  package static func read() -> HostMemory? {
    // Without root the counts are a little late, and no less true.
    _ = try? TextFile.bytes("/proc/sys/vm/stat_refresh")
    var memory = (try? TextFile.read("/proc/meminfo")).flatMap(HostMemory.init(parsing:))
    memory?.processorLists = (try? TextFile.read("/proc/zoneinfo")).flatMap(processorLists)
    return memory
  }

  /// Bytes on the processors' own free lists, from the text of `/proc/zoneinfo`, proc_zoneinfo(5);
  /// nil when it has none.
  package static func processorLists(parsing text: String) -> UInt64? {
    var pages: UInt64?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, words[0] == "count:", let count = UInt64(words[1]),
        count <= .max >> 20
      else { continue }
      pages = (pages ?? 0) + count
    }
    return pages.map { $0 * 4096 }
  }

  /// Reads the text of `/proc/meminfo`, proc_meminfo(5); nil when a field is missing that every
  /// kernel since 3.14 has.
  package init?(parsing text: String) {
    let fields = KilobyteFields(text)
    guard let available = fields["MemAvailable"], let slab = fields["Slab"],
      let pageTables = fields["PageTables"], let kernelStacks = fields["KernelStack"]
    else { return nil }
    self.init()
    self.available = available
    self.slab = slab
    self.pageTables = pageTables
    self.kernelStacks = kernelStacks
    secondaryPageTables = fields["SecPageTables"]
  }
}

extension ProcessMemory {
  /// What a process holds now; nil when it has ended, or may not be looked at.
  /// - Parameter process: 0 for the calling one.
  package static func read(_ process: Int32) -> ProcessMemory? {
    let name = process == 0 ? "self" : "\(process)"
    let text = try? TextFile.read(FilePath("/proc/\(name)/smaps_rollup"))
    return text.flatMap(ProcessMemory.init(parsing:))
  }

  /// Reads the text of `smaps_rollup`, proc_pid_smaps(5); nil for the empty one of a process that
  /// has given its memory back.
  package init?(parsing text: String) {
    let fields = KilobyteFields(text)
    guard let proportional = fields["Pss"], let clean = fields["Private_Clean"],
      let dirty = fields["Private_Dirty"]
    else { return nil }
    // The kernel counts huge pages of hugetlbfs apart from the rest. Of those that are shared it
    // does not say by how many, so that they belong to nobody here.
    let huge = fields["Private_Hugetlb"] ?? 0
    self.init()
    self.proportional = proportional + huge
    unique = clean + dirty + huge
  }
}

/// Lines of the form `Name:   123 kB`, in bytes.
private struct KilobyteFields {
  private var bytes: [Substring: UInt64] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 3, words[0].hasSuffix(":"), words[2] == "kB",
        let number = UInt64(words[1]), number <= .max >> 20
      else { continue }
      bytes[words[0].dropLast()] = number << 10
    }
  }

  subscript(name: Substring) -> UInt64? { bytes[name] }
}
