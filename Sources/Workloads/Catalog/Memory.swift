internal import PayloadABI

extension Workload {
  package static let mmap = Workload(
    name: "mmap", summary: "mmap(2) of 64 KiB of anonymous memory and munmap(2), untouched",
    form: .timed(
      TimedWork(perform: { count, work in
        let bytes = 64 << 10
        for index in 0..<count {
          let address = mapped(bytes)
          guard address > 0 else { return work.pointee.refused("map 64 KiB", address) }
          let answer = shortCall(SystemCall.munmap, address, bytes)
          guard answer == 0 else {
            return work.pointee.refused("unmap 64 KiB", answer, after: index)
          }
        }
        return Int(count)
      })))

  package static let pageFault = Workload(
    name: "page-fault",
    summary: "first touch of a 4 KiB page; 2 MiB are mapped and unmapped for every 512 of them",
    form: .timed(
      TimedWork(perform: { count, work in
        var touched: UInt64 = 0
        while touched < count {
          let answer = touchNewPages(min(count - touched, regionPages), work)
          guard answer > 0 else { return answer < 0 ? answer : Int(touched) }
          touched += UInt64(answer)
        }
        return Int(count)
      })))

  // Few enough for a guest of 4 MiB, so many that mapping is a small part of it.
  private static var regionPages: UInt64 { 512 }

  /// Touches the first pages of a new mapping; how many, all of which were zero, or a refusal.
  private static func touchNewPages(_ pages: UInt64, _ work: TimedWork.State) -> Int {
    let pageBytes = 4096
    let bytes = Int(regionPages) * pageBytes
    let address = mapped(bytes)
    guard let memory = UnsafeMutablePointer<UInt64>(bitPattern: address), address > 0 else {
      return work.pointee.refused("map 2 MiB", address)
    }
    // A huge page would be one fault for 512 pages. A kernel without them refuses the advice; a
    // place that knows no advice at all gives memory out at once and has no page faults.
    let noHugePages = 15
    let advised = call(SystemCall.madvise, address, bytes, noHugePages)
    guard advised != Refused.notImplemented else {
      return work.pointee.refused("page memory in on demand", advised)
    }
    var zeroes: UInt64 = 0
    for page in 0..<Int(pages) {
      let words = memory + page &* (pageBytes / 8)
      words[0] = 1
      if words[1] == 0 { zeroes &+= 1 }
    }
    // Without this the compiler may leave out writes to memory that nobody reads any more.
    payload_barrier()
    let answer = shortCall(SystemCall.munmap, address, bytes)
    guard answer == 0 else { return work.pointee.refused("unmap 2 MiB", answer) }
    guard zeroes == pages else { return work.pointee.refused("find new memory zero", 0) }
    return Int(pages)
  }
}
