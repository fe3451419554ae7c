import Kvm
import Linux
import Model
import Testing

@testable import MicroVM

private let kvm = KvmSystem.probe()

/// The guest of `Tests/GuestChecks`, which checks its own library OS.
enum GuestChecks {
  /// The image as the build made it.
  static let image = checksHexadecimal.hexadecimalBytes
}

extension StaticString {
  /// The bytes that this spells.
  var hexadecimalBytes: [UInt8] {
    let digits = Array(description.utf8).map { digit in
      digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

/// The unikernel's library OS in the real virtual machine.
///
/// A status that is not 0 is the place of what did not hold: `checks.h`.
@Suite(.enabled(if: kvm == .available, "\(kvm)"), .serialized)
struct LibraryOSTests {
  static let checks = [
    "memory_comes_zeroed_and_goes_back", "memory_ends_somewhere",
    "memory_refuses_what_it_did_not_give", "files_are_found", "files_keep_what_is_written",
    "devices_are_endless", "directories_are_listed_whole", "threads_take_turns_and_end",
    "threads_yield_in_order", "events_are_counted_and_awaited", "polls_find_what_is_ready",
    "the_clock_goes_on", "floating_point_works", "the_host_is_called",
    "what_it_cannot_do_it_says",
  ]

  private let output = UnsafeMutableRawBufferPointer.allocate(
    byteCount: GuestLimits.output, alignment: 16)
  private var steps = StepRecorder()

  /// A machine that is about to run a check.
  private mutating func machine(
    _ check: String, workByteCount: UInt64 = 0,
    _ change: (inout UnikernelConfiguration) -> Void = { _ in }
  ) throws -> UnikernelMachine {
    let configuration = UnikernelConfiguration(change)
    let blueprint = try UnikernelBlueprint(
      image: GuestChecks.image, configuration: configuration, memoryByteCount: workByteCount)
    let machine = try UnikernelMachine(
      blueprint, boot: try boot(check, configuration.transport), steps: &steps)
    try machine.launch(steps: &steps)
    return machine
  }

  private func boot(_ check: String, _ transport: HypercallTransport) throws -> BootBlock {
    try BootBlock(arguments: ["checks", check], transport: transport)
  }

  @Test(arguments: checks)
  mutating func holds(_ check: String) throws {
    defer { output.deallocate() }
    let machine = try machine(check)
    let end = try machine.next(nil, output: output, steps: &steps)
    #expect(end == .exited(0))
  }

  @Test mutating func workGetsTheMemoryThatItNeeds() throws {
    defer { output.deallocate() }
    let small = try machine("memory_has_room_for_the_work")
    #expect(small.configuredByteCount == 16 << 20)
    let failure = try small.next(nil, output: output, steps: &steps)
    #expect(failure != .exited(0))
    let large = try machine("memory_has_room_for_the_work", workByteCount: 64 << 20)
    #expect(large.configuredByteCount == 68 << 20)
    let end = try large.next(nil, output: output, steps: &steps)
    #expect(end == .exited(0))
    #expect(large.touchedByteCount >= 64 * 4096)
  }

  @Test mutating func theFloatingPointUnitNeedsNoFeatureTable() throws {
    defer { output.deallocate() }
    let machine = try machine("floating_point_works") { $0.setsFeatures = false }
    let end = try machine.next(nil, output: output, steps: &steps)
    #expect(end == .exited(0))
  }

  @Test(arguments: HypercallTransport.allCases)
  mutating func callsThatDoNothingAreServedByEveryTransport(
    _ transport: HypercallTransport
  ) throws {
    defer { output.deallocate() }
    let machine = try machine("the_host_is_called") { $0.transport = transport }
    let end = try machine.next(nil, output: output, steps: &steps)
    #expect(end == .exited(0))
  }

  @Test(arguments: HypercallTransport.allCases)
  mutating func aGuestGetsTheBytesThatItAsksFor(_ transport: HypercallTransport) throws {
    defer { output.deallocate() }
    let input = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let machine = try machine("echoes") { $0.transport = transport }
    #expect(try machine.next(nil, output: output, steps: &steps) == .reads(4096))
    try input.withUnsafeBytes { bytes in try machine.supply(bytes) }
    #expect(try machine.next(nil, output: output, steps: &steps) == .wrote(4096))
    #expect(output.prefix(4096).elementsEqual(input))
    let end = try machine.next(nil, output: output, steps: &steps)
    #expect(end == .exited(0))
  }

  @Test mutating func aGuestWhoseThreadsAllWaitEnds() throws {
    defer { output.deallocate() }
    let machine = try machine("waits_for_nobody")
    let end = try machine.next(nil, output: output, steps: &steps)
    #expect(end == .exited(35))
  }

  @Test mutating func theGuestsClockIsTheHosts() throws {
    defer { output.deallocate() }
    let machine = try machine("tells_the_time")
    let before = MonotonicClock.now()
    #expect(try machine.next(nil, output: output, steps: &steps) == .wrote(8))
    let after = MonotonicClock.now()
    let told = output.load(as: Int64.self)
    // A millisecond for a reading that was interrupted; a wrong rate or start would be off by more.
    #expect(told >= before + 19_000_000)
    #expect(told <= after + 1_000_000)
  }

  @Test mutating func aResetMachineComesUpClean() throws {
    defer { output.deallocate() }
    let machine = try machine("memory_comes_zeroed_and_goes_back")
    let end = try machine.next(nil, output: output, steps: &steps)
    #expect(end == .exited(0))
    let lives = [
      "memory_comes_zeroed_and_goes_back", "files_keep_what_is_written",
      "files_keep_what_is_written", "threads_take_turns_and_end", "waits_for_nobody",
      "threads_take_turns_and_end", "floating_point_works", "devices_are_endless",
      "devices_are_endless", "memory_ends_somewhere", "memory_comes_zeroed_and_goes_back",
    ]
    for check in lives {
      try machine.reset(boot: try boot(check, .port), steps: &steps)
      let status: UInt32 = check == "waits_for_nobody" ? 35 : 0
      let end = try machine.next(nil, output: output, steps: &steps)
      #expect(end == .exited(status), "\(check)")
    }
  }

  @Test mutating func tellsConfiguredFromTouchedMemory() throws {
    defer { output.deallocate() }
    let machine = try machine("memory_ends_somewhere") { $0.memoryByteCount = 16 << 20 }
    #expect(machine.configuredByteCount == 16 << 20)
    let before = machine.touchedByteCount
    // Tables, boot block and image: some pages, and far from all.
    #expect(before > 0 && before < 128 << 10)
    let end = try machine.next(nil, output: output, steps: &steps)
    #expect(end == .exited(0))
    let after = machine.touchedByteCount
    #expect(after > before && after <= 16 << 20)
  }
}

struct GuestMemorySizeTests {
  @Test func makesRoomBesideWhatTheWorkNeeds() throws {
    #expect(try GuestAddressMap.memoryByteCount(holding: 0) == 0)
    #expect(try GuestAddressMap.memoryByteCount(holding: 1) == 6 << 20)
    #expect(try GuestAddressMap.memoryByteCount(holding: 256 << 20) == 260 << 20)
    #expect(try GuestAddressMap.memoryByteCount(holding: 1020 << 20) == 1 << 30)
  }

  @Test func refusesWorkThatNoGuestHasRoomFor() {
    #expect(throws: MicroVMError.tooMuchMemory(byteCount: .max, limit: 1020 << 20)) {
      _ = try GuestAddressMap.memoryByteCount(holding: .max)
    }
  }
}
