/// Touched memory that the harness holds, to show that a start does not depend on its size.
struct Ballast {
  private let memory: UnsafeMutableRawBufferPointer?

  init(mebibytes: Int) {
    guard mebibytes > 0 else {
      memory = nil
      return
    }
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: mebibytes << 20, alignment: 4096)
    bytes.initializeMemory(as: UInt8.self, repeating: 1)
    memory = bytes
  }

  func release() { memory?.deallocate() }
}
