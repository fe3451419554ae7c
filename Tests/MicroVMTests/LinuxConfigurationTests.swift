import Testing

@testable import MicroVM

/// The switches of a machine, as a user writes them.
struct LinuxConfigurationTests {
  private func set(_ text: String) throws -> LinuxConfiguration {
    var configuration = LinuxConfiguration()
    try configuration.set(text)
    return configuration
  }

  @Test func readsEverySwitch() throws {
    let configuration = try set(
      "memory=1G,vcpus=2,entry=pvh,load=map,irqchip=kernel,pit=on,acpi=off,serial=on,"
        + "hugepages=off,console=on,block=disk.img+rw,net=tap0,vsock=/tmp/s,guard=off,"
        + "cmdline=nosmp,cmdline=debug")
    #expect(configuration.memoryByteCount == 1 << 30)
    #expect(configuration.processors == 2)
    #expect(configuration.entry == .pvh)
    #expect(configuration.loading == .map)
    #expect(configuration.hasIntervalTimer && configuration.hasSerial && configuration.hasConsole)
    #expect(!configuration.hasAcpi && !configuration.hasHugePages && !configuration.isGuarded)
    #expect(configuration.disk == .init(path: "disk.img", isWritable: true))
    #expect(configuration.network == "tap0")
    #expect(configuration.socket == "/tmp/s")
    #expect(configuration.commandLine == "nosmp debug")
    #expect(configuration.virtioDevices == ["console", "block", "net", "vsock"])
    #expect(
      configuration.kernelArguments.contains(
        "virtio_mmio.device=4K@0xd0001000:6 virtio_mmio.device=4K@0xd0002000:7"))
  }

  @Test(arguments: [
    ("serial", "\"serial\" is no switch: write NAME=VALUE"),
    ("serial=", "\"serial=\" is no switch: write NAME=VALUE"),
    ("serial=yes", "serial=yes: give on or off"),
    ("vcpus=0", "vcpus=0: give 1 to 8"),
    ("irqchip=both", "irqchip=both: give off, kernel, split"),
    ("memory=8M", "memory=8M: give 16M to 3071M, or 1G, 2G"),
    ("memory=99999999999999999999G", "memory=99999999999999999999G: give 16M to 3071M, or 1G, 2G"),
    ("memory=4G", "memory=4G: give 16M to 3071M, or 1G, 2G"),
    ("pit=on,irqchip=split", "pit=on needs irqchip=kernel"),
    (
      "irqchip=off,serial=on",
      "irqchip=off leaves no interrupts for devices and other processors"
    ),
  ])
  func refusesInWords(_ text: String, _ sentence: String) {
    let error = #expect(throws: LinuxConfiguration.SwitchError.self) { _ = try set(text) }
    #expect(error?.description == sentence)
  }

  @Test func namesTheSwitchesThatThereAre() {
    let error = #expect(throws: LinuxConfiguration.SwitchError.self) { _ = try set("memroy=1G") }
    #expect(
      error?.description.hasPrefix("there is no switch \"memroy\": there are memory, ") == true)
    for (name, _, _) in LinuxConfiguration.switches {
      #expect(error?.description.contains(name) == true)
    }
  }

  @Test func roundsMemoryUpToLargePages() throws {
    #expect(try set("memory=129M").memoryByteCount == 130 << 20)
    #expect(try set("memory=3071M").memoryByteCount == 3072 << 20)
  }
}
