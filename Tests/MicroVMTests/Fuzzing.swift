import Glibc
import Statistics
import Testing

/// Something that must not happen, whatever a guest does.
struct FuzzFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Seeded inputs, one after another.
///
/// Input `i` of a run has the seed `BENCH_FUZZ_SEED + i`; what fails or crashes prints the seed that
/// makes it again with `BENCH_FUZZ_COUNT=1`. The count is that of all fuzzers together.
enum Fuzzing {
  /// Takes about three seconds in a debug build.
  private static let defaultCount = 2000

  static let seed = number("BENCH_FUZZ_SEED") ?? 1
  static let count = number("BENCH_FUZZ_COUNT").map(Int.init(clamping:)) ?? defaultCount

  /// Runs one fuzzer.
  /// - Parameters:
  ///   - share: its part of the count, in percent.
  ///   - body: throws, or crashes, when it finds something.
  static func run(
    _ name: String, share: Int, _ body: (inout RandomNumbers) throws -> Void
  ) {
    let slot = CrashReport.claim()
    defer { CrashReport.clear(slot) }
    for index in 0..<max(1, count / 100 * share) {
      let seed = seed &+ UInt64(index)
      let replay = "\(name): BENCH_FUZZ_SEED=\(seed) BENCH_FUZZ_COUNT=1"
      CrashReport.set(slot, replay)
      var numbers = RandomNumbers(seed: seed)
      do { try body(&numbers) } catch {
        Issue.record("\(replay): \(error)")
        return
      }
    }
  }

  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }
}

extension RandomNumbers {
  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { number(below: count) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + number(below: range.count)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count { withUnsafeBytes(of: next()) { bytes.append(contentsOf: $0) } }
    return Array(bytes.prefix(count))
  }

  /// A number that breaks what is not careful: small, at a power of two, near the largest, or any.
  mutating func edge() -> UInt64 {
    switch number(below: 4) {
    case 0: UInt64(number(below: 16))
    case 1: (1 << UInt64(number(below: 64))) &+ UInt64(number(below: 3)) &- 1
    case 2: .max &- UInt64(number(below: 4096))
    default: next()
    }
  }
}

/// What runs is written down before it runs, and printed by whatever ends the process.
private enum CrashReport {
  private static let slotCount = 16
  private static let slotByteCount = 128

  /// Slots of text that end in a null byte; an empty one is free.
  private nonisolated(unsafe) static let slots: UnsafeMutablePointer<CChar> = {
    let slots = UnsafeMutablePointer<CChar>.allocate(capacity: slotCount * slotByteCount)
    slots.initialize(repeating: 0, count: slotCount * slotByteCount)
    return slots
  }()

  private nonisolated(unsafe) static let claimed: UnsafeMutablePointer<pthread_mutex_t> = {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    // Only calls that a signal handler may make; the second time the signal has its default effect.
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGTERM] {
      signal(number) { number in
        for slot in 0..<CrashReport.slotCount {
          let text = CrashReport.slots + slot * CrashReport.slotByteCount
          if text[0] == 0 { continue }
          write(2, text, strlen(text))
          write(2, "\n", 1)
        }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    return mutex
  }()

  static func claim() -> Int {
    pthread_mutex_lock(claimed)
    defer { pthread_mutex_unlock(claimed) }
    guard let slot = (0..<slotCount).first(where: { slots[$0 * slotByteCount] == 0 }) else {
      preconditionFailure("more fuzzers than slots")
    }
    set(slot, "-")
    return slot
  }

  static func set(_ slot: Int, _ text: String) {
    strncpy(slots + slot * slotByteCount, text, slotByteCount - 1)
  }

  static func clear(_ slot: Int) { slots[slot * slotByteCount] = 0 }
}

/// Guest memory between pages that nobody may touch: one byte outside ends the process, and so does
/// whatever a 16-bit index reaches.
final class GuardedMemory {
  private static let guardByteCount = 2 << 20
  private let region: UnsafeMutableRawBufferPointer
  let bytes: UnsafeMutableRawBufferPointer

  init(byteCount: Int) throws {
    let whole = byteCount + 2 * Self.guardByteCount
    let address = mmap(nil, whole, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    let start = try #require(address)
    region = UnsafeMutableRawBufferPointer(start: start, count: whole)
    bytes = .init(rebasing: region[Self.guardByteCount..<Self.guardByteCount + byteCount])
    try #require(mprotect(bytes.baseAddress, byteCount, PROT_READ | PROT_WRITE) == 0)
  }

  deinit { munmap(region.baseAddress, region.count) }

  func clear() { bytes.initializeMemory(as: UInt8.self, repeating: 0) }
}
