internal import CLinux
internal import SystemPackage

/// Processors by number, as sched_setaffinity(2) takes them.
package struct ProcessorSet: Sendable, Equatable {
  package let numbers: [Int]

  /// Highest number plus one that can be named.
  package static let limit = Int(CLINUX_CPU_WORDS) * 64

  package init(_ numbers: [Int]) { self.numbers = Set(numbers).sorted() }

  /// A list as the kernel writes it: `0-2,5`; nil when it is not one.
  package init?(parsing text: String) {
    var numbers: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
        first >= 0, first <= last, last < Self.limit
      else { return nil }
      numbers += Array(first...last)
    }
    guard !numbers.isEmpty else { return nil }
    self.init(numbers)
  }

  /// Those the calling thread may use.
  package static func allowed() throws(LinuxError) -> ProcessorSet {
    var words = [UInt64](repeating: 0, count: Int(CLINUX_CPU_WORDS))
    let result = clinux_get_affinity(&words)
    guard result == 0 else {
      throw LinuxError("read the processor affinity", Errno(rawValue: -result))
    }
    return ProcessorSet((0..<limit).filter { words[$0 / 64] >> UInt64($0 % 64) & 1 == 1 })
  }

  /// Binds every thread of this process, and what they start from now on, to these.
  ///
  /// A thread that waits for guests since an earlier run of the process goes along.
  package func bind() throws(LinuxError) {
    var words = [UInt64](repeating: 0, count: Int(CLINUX_CPU_WORDS))
    for number in numbers { words[number / 64] |= 1 << UInt64(number % 64) }
    let own = clinux_set_affinity(0, &words)
    guard own == 0 else { throw LinuxError("bind to processor \(text)", Errno(rawValue: -own)) }
    for thread in try Folder.list("/proc/self/task").compactMap({ Int32($0) }) {
      // One may have ended since it was listed.
      _ = clinux_set_affinity(thread, &words)
    }
  }

  package var text: String { numbers.map(String.init).joined(separator: ",") }

  /// The processor this is running on; nil when the kernel does not say.
  package static var current: Int? {
    let number = Int(clinux_current_cpu())
    return number < 0 ? nil : number
  }
}
