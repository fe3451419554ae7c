internal import PayloadABI

extension Workload {
  /// Order 1, `number` mebibytes: touches memory until that many are touched in all.
  ///
  /// The answer is how many are, or why there are no more. What is touched is kept until the end.
  package static let takeMemory = Workload(
    name: "take-memory", summary: "touches memory, MiB by MiB, as the host says; at most 512 MiB",
    form: .serves(
      ServedWork { order, work in
        guard order.verb == 1, order.number <= mostMebibytes else { return Refused.invalid }
        while work.pointee.position < order.number {
          let answer = touchMebibyte(work)
          guard answer == 0 else { return answer }
          work.pointee.position += 1
        }
        return Int(work.pointee.position)
      }))

  private static var mostMebibytes: UInt64 { 512 }

  /// 0, or a negative errno.
  private static func touchMebibyte(_ work: TimedWork.State) -> Int {
    let bytes = 1 << 20
    let address = mapped(bytes)
    guard address > 0, let memory = UnsafeMutablePointer<UInt64>(bitPattern: address) else {
      return address < 0 ? address : Refused.invalid
    }
    for page in 0..<bytes / 4096 { memory[page &* 512] = work.pointee.nonce &+ UInt64(page) }
    payload_barrier()
    return 0
  }
}
