internal import Kvm

/// The switches of a machine as the command line spells them: `serial=on,memory=1G`.
extension LinuxConfiguration {
  /// A word that is no switch, or a value that it does not take.
  package struct SwitchError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String
  }

  /// Every switch: its name, what it takes, and what it does.
  package static let switches: [(name: String, values: String, summary: String)] = [
    ("memory", "16M … 3071M", "guest memory"),
    ("vcpus", "1 … 8", "virtual processors"),
    ("entry", "vmlinux, bzimage, pvh", "how the kernel is entered; bzimage unpacks itself"),
    ("load", "map, copy", "whether the kernel's pages are its file's until they are written to"),
    ("irqchip", "kernel, split, off", "where the interrupt controllers are"),
    ("pit", "on, off", "the interval timer of a PC"),
    ("acpi", "on, off", "ACPI's tables; without them the multiprocessor table"),
    ("serial", "on, off", "a serial port, with the kernel's console on it"),
    ("hugepages", "on, off", "huge pages behind the guest's memory"),
    ("console", "on, off", "a virtio console"),
    ("block", "FILE, FILE+rw", "a disk; what is written to it is forgotten"),
    ("net", "TAP", "a network interface behind a tap device"),
    ("vsock", "PATH", "sockets between guest and host, behind a Unix socket"),
    ("guard", "on, off", "run the guest without capabilities and behind a seccomp filter"),
    ("cmdline", "WORD", "one more word for the kernel's command line; may be repeated"),
  ]

  /// Sets switches from `NAME=VALUE,…`; what is not named stays as it is.
  package mutating func set(_ text: String) throws(SwitchError) {
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw SwitchError(description: "\"\(word)\" is no switch: write NAME=VALUE")
      }
      try set(parts[0], to: parts[1])
    }
    if irqchipConflict { throw SwitchError(description: "pit=on needs irqchip=kernel") }
    if interruptController == .off, processors > 1 || hasSerial || !virtioDevices.isEmpty {
      throw SwitchError(
        description: "irqchip=off leaves no interrupts for devices and other processors")
    }
  }

  private var irqchipConflict: Bool { hasIntervalTimer && interruptController != .kernel }

  private mutating func set(_ name: String, to value: String) throws(SwitchError) {
    switch name {
    case "memory": memoryByteCount = try Self.memory(value)
    case "vcpus":
      guard let count = Int(value), 1...8 ~= count else {
        throw Self.refusal(name, value, "1 to 8")
      }
      processors = count
    case "entry": entry = try Self.choice(name, value)
    case "load": loading = try Self.choice(name, value)
    case "irqchip": interruptController = try Self.choice(name, value)
    case "pit": hasIntervalTimer = try Self.flag(name, value)
    case "acpi": hasAcpi = try Self.flag(name, value)
    case "serial": hasSerial = try Self.flag(name, value)
    case "hugepages": hasHugePages = try Self.flag(name, value)
    case "console": hasConsole = try Self.flag(name, value)
    case "block":
      let isWritable = value.hasSuffix("+rw")
      disk = Disk(path: isWritable ? String(value.dropLast(3)) : value, isWritable: isWritable)
    case "net": network = value
    case "vsock": socket = value
    case "guard": isGuarded = try Self.flag(name, value)
    case "cmdline": commandLine += (commandLine.isEmpty ? "" : " ") + value
    default:
      let names = Self.switches.map(\.name).joined(separator: ", ")
      throw SwitchError(description: "there is no switch \"\(name)\": there are \(names)")
    }
  }

  private static func refusal(_ name: String, _ value: String, _ range: String) -> SwitchError {
    SwitchError(description: "\(name)=\(value): give \(range)")
  }

  private static func flag(_ name: String, _ value: String) throws(SwitchError) -> Bool {
    guard value == "on" || value == "off" else { throw refusal(name, value, "on or off") }
    return value == "on"
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ value: String
  ) throws(SwitchError) -> Choice {
    guard let choice = Choice(rawValue: value) else {
      throw refusal(name, value, Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  /// `128M`, `1G`: whole large pages below 3 GiB.
  private static func memory(_ value: String) throws(SwitchError) -> Int {
    let units = ["M": 20, "G": 30]
    guard let unit = value.last.flatMap({ units[String($0)] }), let count = Int(value.dropLast()),
      1...3071 ~= count, 16 << 20...3071 << 20 ~= count << unit
    else { throw refusal("memory", value, "16M to 3071M, or 1G, 2G") }
    let page = Int(GuestAddressMap.largePage)
    return ((count << unit) + page - 1) / page * page
  }
}
