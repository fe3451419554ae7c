internal import Launch
internal import Linux
internal import Model
internal import SystemPackage

/// `bench-cri` at work for this process: killed and reaped when nobody owns it.
struct PodServer: ~Copyable {
  private var requests: Pipe
  private var replies: Pipe
  private var process: ChildProcess
  /// What it says to standard error, which is something only when it fails.
  private let words: Descriptor
  /// Why it takes no calls any more.
  private var end: String?

  /// How much longer than a call may take the answer may take, and after its end the program's.
  private let grace: Duration

  init(
    _ program: FilePath, endpoint: FilePath, environment: [String], grace: Duration
  ) throws(LinuxError) {
    var requests = try Pipe()
    var replies = try Pipe()
    let words = try Descriptor(memoryFile: "error")
    var plan = LaunchPlan(
      executable: program, arguments: [program.string, endpoint.string], environment: environment)
    plan.build("redirect", .duplicate(.input, onto: 0))
    plan.build("redirect", .duplicate(.output, onto: 1))
    plan.build("redirect", .duplicate(.error, onto: 2))
    // An interruption from the terminal is for the caller, who still has pods to remove.
    plan.build("new_group", .newProcessGroup)
    plan.enter("die_with_parent", .dieWithParent)
    let launch = CompiledLaunch(plan)
    if let end = requests.readEnd { launch.bind(.input, to: end) }
    if let end = replies.writeEnd { launch.bind(.output, to: end) }
    launch.bind(.error, to: words.descriptor)
    let process: ChildProcess
    do { process = try launch.start() } catch { throw LinuxError(error.step, error.errno) }
    requests.closeReadEnd()
    replies.closeWriteEnd()
    requests.moveAside()
    replies.moveAside()
    self.requests = requests
    self.replies = replies
    self.process = process
    self.words = words
    self.grace = grace
  }

  var processID: Int32 { process.processID }

  /// Makes a call and waits for its answer.
  mutating func call(_ order: PodOrder) throws(PodError) -> PodReply {
    if let end { throw PodError("\(order.request)", end) }
    let frame = try PodFrame.bytes(of: order)
    let limit = order.timeout + grace
    do {
      try send(frame)
      let deadline = MonotonicClock.now() + limit.nanoseconds
      guard let header = try receive(PodFrame.headerByteCount, before: deadline),
        let content = try receive(PodFrame.contentByteCount(header), before: deadline)
      else {
        let message = "no answer from \(PodServerProgram.name) within \(limit)"
        // A late answer would be taken for the next call's.
        close(because: message)
        throw PodError("\(order.request)", message, isTimeout: true)
      }
      return try PodFrame.value(PodReply.self, in: content)
    } catch let error as PodError {
      if end == nil {
        close(
          because: "\(PodServerProgram.name) speaks another language (\(error)); "
            + "scripts/bench-cri builds it anew")
      }
      throw error.isTimeout ? error : PodError("\(order.request)", end ?? error.message)
    } catch {
      close(because: ending)
      throw PodError("\(order.request)", end ?? "\(error)")
    }
  }

  /// Ends the program; later calls throw.
  mutating func close(because reason: String) {
    if end == nil { end = reason }
    requests.closeWriteEnd()
    replies.closeReadEnd()
    // Refused only for a process that is not this one's child.
    try? process.kill()
  }

  /// In parts that a pipe takes whole.
  private func send(_ frame: [UInt8]) throws(LinuxError) {
    var rest = frame[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(4096))
      rest = rest.dropFirst(part.count)
      do { try part.withUnsafeBytes { try requests.write($0) } } catch {
        throw error as? LinuxError ?? LinuxError("write to a pipe", .ioError)
      }
    }
  }

  /// - Returns: nil when the deadline passed first.
  /// - Throws: `EPIPE` when the program has ended.
  private func receive(_ count: Int, before deadline: Int64) throws(LinuxError) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let filled: Int?
    do {
      filled = try bytes.withUnsafeMutableBytes { try replies.read(into: $0, before: deadline) }
    } catch { throw error as? LinuxError ?? LinuxError("read a pipe", .ioError) }
    guard let filled else { return nil }
    guard filled == count else { throw LinuxError("read a pipe", .brokenPipe) }
    return bytes
  }

  /// How the program ended by itself, with its last words.
  private var ending: String {
    mutating get {
      let exit = try? process.wait(before: MonotonicClock.now() + grace.nanoseconds)
      let name = PodServerProgram.name
      let said = (try? TextFile.read(words.path)) ?? ""
      let lines = said.split(whereSeparator: \.isNewline).suffix(2).joined(separator: " | ")
      let how = exit.map { "\(name) \($0)" } ?? "\(name) closed its output"
      return lines.isEmpty ? how : "\(how): \(lines)"
    }
  }
}
