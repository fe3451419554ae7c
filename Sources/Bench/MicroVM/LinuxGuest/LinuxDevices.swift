internal import Kvm
internal import Linux
internal import SystemPackage

/// The devices that a machine was asked to have, and the lines by which they interrupt it.
final class LinuxDevices {
  let shared = GuestDevices()
  private let controller: InputOutputController?
  private let machine: SharedMachine
  private let memory: GuestMemoryView
  private let events: HostEvents?
  private var loop: DeviceLoop?
  private var virtioCount = 0

  /// - Parameter console: gets what the guest writes to its serial or virtio console.
  /// - Returns: nil where nothing was asked for.
  init?(
    _ configuration: LinuxConfiguration, memory: GuestMemoryView, machine: SharedMachine,
    console: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) throws(MicroVMError) {
    guard configuration.hasDevices else { return nil }
    self.machine = machine
    self.memory = memory
    controller =
      configuration.interruptController == .split ? InputOutputController(machine) : nil
    events = configuration.hasHostSide ? try HostEvents() : nil
    if let controller {
      shared.bus.attach(
        controller, at: LinuxAddressMap.inputOutputController, byteCount: 0x1000, name: "ioapic")
    }
    if configuration.hasSerial {
      let line = line(LinuxAddressMap.serialLine)
      shared.bus.attach(
        SerialPort(transmit: console, interrupt: line.set), ports: LinuxAddressMap.serialPort,
        count: 8, name: "serial")
    }
    if configuration.hasConsole { attach(VirtioConsole(output: console), "console") }
    if let disk = configuration.disk { attach(VirtioBlock(try Self.open(disk)), "block") }
    if let events {
      if let network = configuration.network {
        let link = try withLinux { () throws(LinuxError) in try FrameLink(tap: network) }
        attach(VirtioNet(link, address: Self.hardwareAddress, events: events), "net")
      }
      if let socket = configuration.socket {
        attach(
          try VirtioVsock(guest: Self.contextID, path: FilePath(socket), events: events), "vsock")
      }
      loop = try DeviceLoop(events, holding: shared.lock)
    }
  }

  /// A locally administered address.
  private static let hardwareAddress: [UInt8] = [0x02, 0x62, 0x65, 0x6e, 0x63, 0x68]
  /// The first context ID that a guest may have.
  private static let contextID: UInt64 = 3

  private static func open(
    _ disk: LinuxConfiguration.Disk
  ) throws(MicroVMError) -> DiskImage {
    try DiskImage(
      opening: FilePath(disk.path), disk.isWritable ? .copyOnWrite() : .readOnly)
  }

  /// Puts a virtio device where the kernel has been told that it is.
  private func attach(_ device: any VirtioDevice, _ name: String) {
    let line = line(LinuxAddressMap.firstVirtioLine + UInt32(virtioCount))
    let base =
      LinuxAddressMap.virtioDevices + UInt64(virtioCount) * LinuxAddressMap.virtioDeviceBytes
    shared.bus.attach(
      VirtioTransport(device, memory: memory, raise: line.pulse), at: base,
      byteCount: LinuxAddressMap.virtioDeviceBytes, name: name)
    virtioCount += 1
  }

  /// An interrupt line of the machine.
  private func line(_ number: UInt32) -> InterruptLine {
    InterruptLine(number, machine: machine, controller: controller)
  }

  /// Ends what serves the devices from the host's side.
  func stop() { loop = nil }
}

extension LinuxConfiguration {
  /// Whether anything has to be served by the virtual machine monitor.
  var hasDevices: Bool {
    hasSerial || !virtioDevices.isEmpty || interruptController == .split
  }

  /// Whether something on the host's side can come to the guest by itself.
  var hasHostSide: Bool { network != nil || socket != nil }
}

/// One interrupt line, from a device to whichever controller the machine has.
struct InterruptLine {
  private let number: UInt32
  private let machine: SharedMachine
  private let controller: InputOutputController?

  init(_ number: UInt32, machine: SharedMachine, controller: InputOutputController?) {
    self.number = number
    self.machine = machine
    self.controller = controller
  }

  /// Sets the line's level.
  func set(_ isRaised: Bool) {
    if let controller {
      if isRaised { controller.raise(Int(number)) }
      return
    }
    // Refused only for a line that no controller has: these were made with it.
    try? machine.kvm.setInterruptLine(number, to: isRaised)
  }

  /// Raises and lowers the line: an edge.
  func pulse() {
    set(true)
    set(false)
  }
}
