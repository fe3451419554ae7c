internal import Kvm
internal import Linux

/// The devices that a machine was asked to have, and the lines by which they interrupt it.
final class LinuxDevices {
  let shared = GuestDevices()
  private let controller: InputOutputController?
  private let machine: SharedMachine

  /// - Returns: nil where nothing was asked for.
  init?(
    _ configuration: LinuxConfiguration, memory: GuestMemoryView, machine: SharedMachine,
    console: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) throws(MicroVMError) {
    let isSplit = configuration.interruptController == .split
    guard configuration.hasSerial || !configuration.virtioDevices.isEmpty || isSplit else {
      return nil
    }
    self.machine = machine
    controller = isSplit ? InputOutputController(machine) : nil
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
  }

  /// An interrupt line of the machine.
  private func line(_ number: UInt32) -> InterruptLine {
    InterruptLine(number, machine: machine, controller: controller)
  }

  /// Ends what serves the devices from the host's side.
  func stop() {}
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
