internal import CLaunch
internal import Glibc

/// The strings, arrays and the stack of a compiled launch plan, freed together with it.
final class PlanMemory {
  private var allocations: [UnsafeMutableRawPointer] = []

  deinit { for allocation in allocations { allocation.deallocate() } }

  /// - Parameter capacity: bytes that the string may grow to, without its NUL.
  func string(_ text: String, capacity: Int = 0) -> UnsafeMutablePointer<CChar> {
    let count = text.utf8.count + 1
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: max(count, capacity + 1))
    text.withCString { copy.initialize(from: $0, count: count) }
    allocations.append(copy)
    return copy
  }

  /// A NULL-terminated array of strings, each with the room to grow to `capacity` bytes.
  func strings(
    _ texts: [String], capacity: Int = 0
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let array = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: texts.count + 1)
    for (index, text) in texts.enumerated() {
      (array + index).initialize(to: string(text, capacity: capacity))
    }
    (array + texts.count).initialize(to: nil)
    allocations.append(array)
    return array
  }

  func words(_ values: [UInt64]) -> UnsafeMutableRawPointer {
    let array = UnsafeMutablePointer<UInt64>.allocate(capacity: values.count)
    array.initialize(from: values, count: values.count)
    allocations.append(array)
    return UnsafeMutableRawPointer(array)
  }

  /// The upper end of a touched, page-aligned stack.
  func stack() -> UnsafeMutableRawPointer {
    let bytes = Int(LAUNCH_STACK_BYTES)
    let stack = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 4096)
    // Touched here, so that no child takes the page faults.
    memset(stack, 0, bytes)
    allocations.append(stack)
    return stack + bytes
  }
}
