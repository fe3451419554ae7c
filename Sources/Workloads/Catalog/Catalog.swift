extension Workload {
  /// Every workload; one line here adds one.
  package static let catalog: [Workload] = [
    hello, idle, questions,
    getpid, clockInUserSpace, clockCall, hypercall,
    readZero, writeNull, stat, openClose, getdents,
    mmap, pageFault,
    fork, exec, thread, turns, signal,
    futex, pipe, eventfd, epoll, unix, tcp,
    integer, float, branches, sha256,
    copy, triad, copy32M, chase16K, chase256K, chase4M, chase32M, chase256M,
    layerStatTop, layerStatMiddle, layerStatDeep, layerOpenTop, layerOpenMiddle, layerOpenDeep,
    layerFirstTop, layerFirstMiddle, layerFirstDeep, layerList, layerWrite,
    hogProcessor, hogMemory, hogBandwidth, hogProcesses, hogFiles, hogCalls, hogWakeups,
    spin, takeMemory, forkBomb, writer,
    crash, hang, wrong,
  ]
}
