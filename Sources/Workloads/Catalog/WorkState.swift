package import PayloadABI

extension payload_work {
  /// The state before `prepare`.
  /// - Parameter image: argv[0], whose folder holds the files of the work.
  package init(nonce: UInt64, image: UnsafePointer<CChar>?) {
    self.init(
      nonce: nonce, checksum: nonce, image: image, attempted: nil, status: PAYLOAD_STATUS_DONE,
      input: -1, output: -1, child: 0, memory: nil, memory_bytes: 0, position: 0, size: 0)
  }

  /// Records that `attempt` was answered by `answer`, and returns what the step has to return.
  ///
  /// - Parameters:
  ///   - answer: a negative errno, or an answer that is not the right one.
  ///   - lacking: the errno by which this place says that it has no such thing; beside ENOSYS.
  ///   - right: how many operations went well before.
  mutating func refused(
    _ attempt: StaticString, _ answer: Int, lacking: Int = Refused.notImplemented,
    after right: UInt64 = 0
  ) -> Int {
    attempted = UnsafeRawPointer(attempt.utf8Start).assumingMemoryBound(to: CChar.self)
    let isLacking = answer == lacking || answer == Refused.notImplemented
    status = isLacking ? PAYLOAD_STATUS_UNSUPPORTED : PAYLOAD_STATUS_FAILED
    return answer < 0 ? answer : Int(right)
  }

  /// Makes the folder of the image the current one; 0, or a negative errno.
  ///
  /// So the paths that are measured are equally long everywhere.
  mutating func enterFolder() -> Int {
    guard let image, image[0] != 0 else { return 0 }
    let path = UnsafeMutablePointer(mutating: image)
    var end = 0
    var index = 0
    while path[index] != 0 {
      if path[index] == CChar(bitPattern: UInt8(ascii: "/")) { end = index + 1 }
      index += 1
    }
    guard end > 0 else { return 0 }
    // Arguments lie in memory of the process's own: cut after the last slash, then whole again.
    let first = path[end]
    path[end] = 0
    let answer = call(SystemCall.chdir, address(path))
    path[end] = first
    return answer < 0 ? refused("enter the image's folder", answer) : 0
  }

  /// Opens `path` for `input`; 0, or a negative errno.
  mutating func openInput(
    _ attempt: StaticString, _ path: StaticString, flags: Int = 0,
    lacking: Int = Refused.notImplemented
  ) -> Int {
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { return refused(attempt, descriptor, lacking: lacking) }
    input = Int32(descriptor)
    return 0
  }

  /// Maps `bytes` of zeroed memory for the work; 0, or a negative errno.
  mutating func map(_ bytes: Int) -> Int {
    let answer = mapped(bytes)
    guard answer >= 0 else { return refused("map memory", answer) }
    memory = UnsafeMutableRawPointer(bitPattern: answer)
    memory_bytes = bytes
    return 0
  }

  /// Closes, waits for and unmaps whatever the work holds.
  mutating func release() {
    if input >= 0 { _ = call(SystemCall.close, Int(input)) }
    if output >= 0, output != input { _ = call(SystemCall.close, Int(output)) }
    input = -1
    output = -1
    // With its ends closed the child reads the end of file, and ends.
    if child > 0 { _ = wait(Int(child)) }
    child = 0
    if let memory { _ = call(SystemCall.munmap, Int(bitPattern: memory), memory_bytes) }
    memory = nil
  }
}

/// The address of `bytes` of new memory, untouched and zero, or a negative errno.
@inline(__always)
func mapped(_ bytes: Int) -> Int {
  let readAndWrite = 3
  let privateAndAnonymous = 0x22
  return call(SystemCall.mmap, 0, bytes, readAndWrite, privateAndAnonymous, -1)
}

/// Waits for the end of `process`; its status as of wait(2), or a negative errno.
func wait(_ process: Int) -> Int {
  var status: Int32 = 0
  while true {
    let answer = call(SystemCall.wait4, process, address(&status))
    if answer == Refused.interrupted { continue }
    return answer < 0 ? answer : Int(status)
  }
}
