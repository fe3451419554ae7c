extension Workload {
  /// Every workload; one line here adds one.
  package static let catalog: [Workload] = [
    hello, idle,
    getpid, clockInUserSpace, clockCall, hypercall,
    readZero, writeNull, stat, openClose, getdents,
    mmap, pageFault,
    fork, exec, thread, turns, signal,
    futex, pipe, eventfd, epoll, unix, tcp,
    integer, float, branches, sha256,
    copy, triad, chase16K, chase256K, chase4M, chase32M, chase256M,
    spin, hogMemory, forkBomb, writer,
    crash, hang, wrong,
  ]
}
