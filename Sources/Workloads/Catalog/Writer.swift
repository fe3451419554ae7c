internal import PayloadABI

extension Workload {
  /// Order 1: makes a file beside the image, for direct writes, that has no name any more.
  ///
  /// The answer is the number of its device (st_dev), or a negative errno. Order 2, `number` of KiB:
  /// writes so many; the answer is how many were written, 64 MiB at most in all.
  package static let writer = Workload(
    name: "writer", summary: "direct writes of 64 KiB to a file beside the image, up to 64 MiB",
    form: .serves(
      ServedWork { order, work in
        switch order.verb {
        case 1: return openFile(work)
        case 2: return write(kibibytes: order.number, work)
        default: return Refused.invalid
        }
      }))

  private static var pieceBytes: Int { 64 << 10 }
  private static var mostKibibytes: UInt64 { 64 << 10 }

  private static func openFile(_ work: TimedWork.State) -> Int {
    guard work.pointee.input < 0 else { return Refused.invalid }
    let entered = work.pointee.enterFolder()
    guard entered == 0 else { return entered }
    let readAndWrite = 0o2
    let createNew = 0o300
    let directAndSynchronous = 0o40000 | 0o10000
    let file = call(
      SystemCall.open, address("written"), readAndWrite | createNew | directAndSynchronous, 0o600)
    guard file >= 0 else { return file }
    work.pointee.input = Int32(file)
    _ = call(SystemCall.unlink, address("written"))
    let made = work.pointee.map(pieceBytes)
    guard made == 0 else { return made }
    // struct stat of x86-64 has 144 bytes and begins with st_dev.
    var status = InlineArray<18, UInt64>(repeating: 0)
    let found = withUnsafeMutablePointer(to: &status) {
      call(SystemCall.fstat, file, address($0))
    }
    return found < 0 ? found : Int(status[0])
  }

  private static func write(kibibytes: UInt64, _ work: TimedWork.State) -> Int {
    guard let memory = work.pointee.memory, work.pointee.input >= 0 else { return Refused.invalid }
    var written: UInt64 = 0
    while written < kibibytes, work.pointee.position < mostKibibytes {
      let answer = call(
        SystemCall.write, Int(work.pointee.input), Int(bitPattern: memory), pieceBytes)
      guard answer == pieceBytes else { return answer < 0 ? answer : Refused.invalid }
      written += UInt64(pieceBytes >> 10)
      work.pointee.position += UInt64(pieceBytes >> 10)
    }
    return Int(written)
  }
}
