import Launch
import Linux
import Statistics
import SystemPackage
import TestSupport
import Testing

@testable import MicroVM
@testable import Techniques

private let obstacle = GuestScript.obstacle

/// Whether `scripts/build-guest-kernel` has made its kernel, the one without ACPI.
private let hasMinimalKernel = GuestKernel.minimal != nil

/// Devices as Linux's own drivers use them.
///
/// A boot takes seconds in the lab, so each looks at several things.
@Suite(.enabled(if: obstacle == nil, "\(obstacle ?? "")"), .serialized)
struct LinuxDeviceTests {
  private let folder: TemporaryFolder
  private let disk: FilePath
  /// Not whole sectors: the last one is filled up with zeros.
  private let contents: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    disk = folder.path.appending("disk")
    var numbers = RandomNumbers(seed: 1)
    contents = numbers.bytes(600 * 512 - 100)
    try TextFile.create(disk, contents, permissions: FilePermissions(rawValue: 0o600))
  }

  private static let looks = """
    echo "processors: $(nproc)"
    echo "mebibytes: $(free -m | awk '/^Mem/ { print $2 }')"
    echo "disk: $(sha256sum </dev/vda)"
    [ ! -e /dev/ttyS0 ] || echo through the serial port >/dev/ttyS0
    [ ! -e /dev/hvc0 ] || echo through the console >/dev/hvc0
    """

  private static let talks = """

    ip addr add 10.7.0.2/24 dev eth0
    ip link set eth0 up
    echo "address: $(cat /sys/class/net/eth0/address)"
    ping -c 3 -i 0.1 -s 1400 10.7.0.1 | sed -n 's/ packets received.*//; s/.*, /replies: /p'
    echo "counted: $(head -c 262144 /dev/vda | nc 10.7.0.1 7000)"
    tool sockets 52 77 && echo "sockets: closed"
    """

  /// SHA-256 as the host has it, of what a disk of whole sectors holds.
  private func hash(_ bytes: [UInt8]) throws -> String {
    let path = folder.path.appending("hashed")
    let zeros = [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    try TextFile.create(path, bytes + zeros, permissions: FilePermissions(rawValue: 0o600))
    let line = try #require(try Program(named: "sha256sum")?.run([path.string]).line)
    return line.prefix(64) + "  -"
  }

  /// Boots with network and sockets, and with somebody at the other ends of them.
  private func talk(
    _ switches: String, kernel: GuestKernel.Files?
  ) throws -> (report: GuestScript.Report, said: [String]) {
    let path = folder.path.appending("sockets")
    let guest = GuestScript(
      kernel: kernel, switches: "\(switches),block=\(disk),net=tap0,vsock=\(path)",
      script: Self.looks + Self.talks, whenBuilt: OwnNetwork.raiseTap)
    let conversation = try SocketConversation(at: FilePath("\(path)"))
    let report = try OwnNetwork.run {
      let service = try CountingService()
      let thread = try WorkerThread("test host") { conversation.hold() }
      let report = try guest.run()
      _ = consume thread
      withExtendedLifetime(service) {}
      return report
    }
    return (report, conversation.said)
  }

  private func expectWhole(_ report: GuestScript.Report, _ said: [String]) throws {
    #expect(report["disk"] == (try hash(contents)))
    #expect(report["address"] == "02:62:65:6e:63:68")
    #expect(report["replies"] == "3")
    var count = ByteCount()
    count.add(contents.prefix(262144))
    #expect(report["counted"] == "\(count)")
    #expect(report["sockets"] == "closed")
    #expect(
      said == [
        "guest: the guest listens", "device: OK 1073741824", "guest: 262144 bytes, sum 32760450",
      ])
    #expect(report.console.contains("through the serial port"))
  }

  @Test func findsAllDevicesByACPI() throws {
    let (report, said) = try talk("serial=on,console=on", kernel: GuestKernel().files)
    try expectWhole(report, said)
    #expect(report.console.contains("through the console"))
    #expect(report["processors"] == "1", "\(report.text)")
  }

  @Test(.enabled(if: hasMinimalKernel, "scripts/build-guest-kernel micro builds what it needs"))
  func findsAllDevicesByTheCommandLine() throws {
    let (report, said) = try talk("acpi=off,pit=on,serial=on", kernel: GuestKernel.minimal)
    try expectWhole(report, said)
  }

  @Test func keepsWhatAGuestWritesToItself() throws {
    let report = try GuestScript(
      switches: "vcpus=2,memory=1G,hugepages=on,block=\(disk)+rw,console=on",
      script: Self.looks + """

        dd if=/dev/zero of=/dev/vda bs=512 seek=3 count=250 conv=notrunc,fsync
        blockdev --flushbufs /dev/vda
        echo "changed: $(sha256sum </dev/vda)"
        for processor in 1 2 1 2; do
          echo "processor $processor: calls" | taskset $processor tool tell
        done
        """
    ).run()
    #expect(report["processors"] == "2", "\(report.text)")
    for processor in 1...2 { #expect(report["processor \(processor)"] == "calls") }
    let mebibytes = try #require(report["mebibytes"].flatMap { Int($0) })
    #expect((900...1024).contains(mebibytes))
    #expect(report["disk"] == (try hash(contents)))
    var changed = contents
    changed.replaceSubrange(3 * 512..<253 * 512, with: [UInt8](repeating: 0, count: 250 * 512))
    #expect(report["changed"] == (try hash(changed)))
    #expect(report.console.contains("through the console"))
    #expect(try TextFile.bytes(disk) == contents)
  }

  @Test func refusesToWriteToADiskThatIsOnlyRead() throws {
    let report = try GuestScript(
      switches: "entry=pvh,load=map,block=\(disk)",
      script: Self.looks + """

        echo changed >/dev/vda || echo "write: refused"
        echo "afterwards: $(sha256sum </dev/vda)"
        """
    ).run()
    #expect(report["write"] == "refused", "\(report.text)")
    #expect(report["afterwards"] == (try hash(contents)))
    #expect(try TextFile.bytes(disk) == contents)
  }

  @Test func interruptsThroughItsOwnController() throws {
    let report = try GuestScript(
      switches: "irqchip=split,serial=on,console=on,block=\(disk)", script: Self.looks
    ).run()
    #expect(report["disk"] == (try hash(contents)), "\(report.text)")
    #expect(report.console.contains("through the serial port"))
    #expect(report.console.contains("through the console"))
  }

  @Test(.enabled(if: hasMinimalKernel, "scripts/build-guest-kernel micro builds what it needs"))
  func theCompressedKernelFindsItsDevices() throws {
    let report = try GuestScript(
      kernel: GuestKernel.minimal,
      switches: "entry=bzimage,acpi=off,irqchip=split,serial=on,block=\(disk)", script: Self.looks
    ).run()
    #expect(report["disk"] == (try hash(contents)), "\(report.text)")
    #expect(report.console.contains("through the serial port"))
  }
}
