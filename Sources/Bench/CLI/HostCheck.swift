import Container
import Glibc
import Kvm
import Launch
import Linux
import Model
import SystemPackage
import Techniques

/// One thing that `bench doctor` looks at.
struct HostCheck: Encodable {
  enum State: String, Encodable {
    case good, fair, bad
  }
  let name: String
  let state: State
  /// What was found.
  let finding: String
  /// Why it matters to a measurement.
  let reason: String
  /// The command that mends it; empty when there is nothing to mend.
  let remedy: String
  /// Whether nothing can be measured without it.
  let isVital: Bool

  init(
    _ name: String, _ state: State, _ finding: String, why reason: String, mend remedy: String = "",
    isVital: Bool = false
  ) {
    self.name = name
    self.state = state
    self.finding = finding
    self.reason = reason
    self.remedy = state == .good ? "" : remedy
    self.isVital = isVital
  }

  var lines: [String] {
    let mark = [State.good: "ok  ", .fair: "fair", .bad: "BAD "][state] ?? ""
    var lines = ["\(mark)  \(name): \(finding)"]
    if state != .good {
      lines.append("      why it matters: \(reason)")
      if !remedy.isEmpty { lines.append("      mend it: \(remedy)") }
    }
    return lines
  }

  static func all() -> [HostCheck] {
    [
      counter, stateFolder, privilege, cgroups, userNamespaces, overlay, kvm, gnuplot, fonts,
      leftovers, load, governor,
    ] + techniques
  }

  private static var counter: HostCheck {
    let flags = Set((HostDescription.processorFields["flags"] ?? "").split(separator: " "))
    let isSteady = flags.contains("constant_tsc") && flags.contains("nonstop_tsc")
    return HostCheck(
      "time-stamp counter", isSteady ? .good : .bad,
      isSteady ? "constant and never stopped" : "not constant, or stops in idle states",
      why: "every event is stamped with it, by the host and by the payloads",
      mend: "use a host whose /proc/cpuinfo shows constant_tsc and nonstop_tsc", isVital: true)
  }

  private static var stateFolder: HostCheck {
    let registry = RunRegistry.standard
    let why = "a run keeps its root folders there, and executes from there"
    let mend = "export BENCH_STATE=/a/folder/on/a/disk/with/exec"
    do {
      try Folder.makeAll(registry.folder)
    } catch {
      return HostCheck("state folder", .bad, "\(error)", why: why, mend: mend, isVital: true)
    }
    guard Folder.isWritable(registry.folder), !Folder.forbidsExecution(registry.folder) else {
      return HostCheck(
        "state folder", .bad, "\(registry.folder) is not writable, or mounted noexec", why: why,
        mend: mend, isVital: true)
    }
    let free = Folder.freeBytes(registry.folder) ?? 0
    return HostCheck(
      "state folder", free > 64 << 20 ? .good : .fair,
      "\(registry.folder), \(free >> 20) MiB free", why: why, mend: mend)
  }

  private static var privilege: HostCheck {
    HostCheck(
      "privilege", geteuid() == 0 ? .good : .fair, geteuid() == 0 ? "root" : "not root",
      why: "chroot, cgroups and most namespaces belong to root; rootless techniques work without",
      mend: "run the same command with sudo")
  }

  private static var cgroups: HostCheck {
    let layout = try? CgroupLayout.read()
    let missing = CgroupLimits.controllers.filter { layout?.hierarchy(of: $0) == nil }
    return HostCheck(
      "cgroups", missing.isEmpty ? .good : .fair,
      missing.isEmpty
        ? "layout \(layout?.summary ?? "none"), with memory, cpu and pids"
        : "without the controllers \(missing.joined(separator: ", "))",
      why: "the techniques cgroup and container set limits",
      mend: "mount -t cgroup2 none /sys/fs/cgroup, or boot without cgroup_disable=")
  }

  private static var userNamespaces: HostCheck {
    let obstacle = (try? HostFacts.probe())?.userNamespaceObstacle
    return HostCheck(
      "user namespaces", obstacle == nil ? .good : .fair, obstacle?.reason ?? "allowed",
      why: "container/rootless and container/userns need them", mend: obstacle?.remedy ?? "")
  }

  private static var overlay: HostCheck {
    let isThere = (try? HostFacts.probe())?.fileSystems.contains("overlay") ?? false
    return HostCheck(
      "overlayfs", isThere ? .good : .fair, isThere ? "there" : "not loaded",
      why: "a container's root is an overlay", mend: "modprobe overlay")
  }

  private static var kvm: HostCheck {
    let why = "unikernels and microVMs run in our own VMM over /dev/kvm"
    switch KvmSystem.probe() {
    case .available:
      return HostCheck("kvm", .good, "usable, back end \(KvmSystem.backEnd.rawValue)", why: why)
    case .unavailable(let reason, let remedy):
      return HostCheck("kvm", .fair, reason, why: why, mend: remedy)
    }
  }

  private static var gnuplot: HostCheck {
    let version = Program(named: "gnuplot").flatMap { try? $0.run(["--version"]).line }
    return HostCheck(
      "gnuplot", version == nil ? .fair : .good, version ?? "not installed",
      why: "it draws the charts; the CSV files do not need it", mend: "apt-get install gnuplot-nox")
  }

  private static var fonts: HostCheck {
    let hasFonts = FontFolder.standard.contains { FontFolder.hasFont(below: $0) }
    return HostCheck(
      "fonts", hasFonts ? .good : .fair, hasFonts ? "installed" : "none found",
      why: "without one gnuplot draws empty pictures and says nothing",
      mend: "apt-get install fonts-dejavu-core")
  }

  private static var leftovers: HostCheck {
    let dead = RunRegistry.standard.runs().filter { $0.livingOwner == nil }
    return HostCheck(
      "leftovers", dead.isEmpty ? .good : .fair,
      dead.isEmpty ? "none" : "of killed runs: \(dead.map(\.runID).joined(separator: ", "))",
      why: "processes and mounts of a killed run disturb the next", mend: "bench clean")
  }

  private static var load: HostCheck {
    let load = TextFile.firstLine("/proc/loadavg").flatMap {
      $0.split(separator: " ").first.flatMap { Double($0) }
    }
    let isQuiet = load ?? 0 < 0.5
    return HostCheck(
      "load", isQuiet ? .good : .fair, "load average \(load.map { "\($0)" } ?? "unknown")",
      why: "other work shifts medians and spreads them", mend: "end other work: top")
  }

  private static var governor: HostCheck {
    let path = FilePath("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")
    let governor = TextFile.firstLine(path)
    return HostCheck(
      "frequency governor", governor == nil || governor == "performance" ? .good : .fair,
      governor ?? "none (a virtual machine, or fixed)",
      why: "a frequency that follows the load makes short starts look slow",
      mend: "echo performance | tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor")
  }

  /// Every headline technique, by its own probe.
  private static var techniques: [HostCheck] {
    let catalog = (try? HostFacts.probe()).map(TechniqueCatalog.all(on:)) ?? []
    return catalog.filter { $0.variant.isEmpty }.map { technique in
      let isVital = technique.name == TechniqueSelection.baseline
      switch technique.probe() {
      case .available:
        return HostCheck(
          "technique \(technique.name)", .good, "can be measured", why: technique.summary,
          isVital: isVital)
      case .unavailable(let reason, let remedy):
        return HostCheck(
          "technique \(technique.name)", isVital ? .bad : .fair, reason, why: technique.summary,
          mend: remedy, isVital: isVital)
      }
    }
  }
}

/// Where fonts live.
enum FontFolder {
  static let standard: [FilePath] = ["/usr/share/fonts", "/usr/local/share/fonts"]

  static func hasFont(below folder: FilePath) -> Bool {
    ((try? Folder.list(folder)) ?? []).contains { name in
      let path = folder.appending(name)
      return [".ttf", ".otf", ".pfb", ".ttc"].contains(where: name.hasSuffix)
        || (Folder.isFolder(path) && hasFont(below: path))
    }
  }
}
