import Glibc
import Model
import SystemPackage
import Testing

@testable import Report

/// Every chart and table of large made-up runs; `BENCH_GALLERY` names a folder to keep them in, so
/// that they can be looked at.
@Suite struct GalleryTests {
  @Test func printsTables() throws {
    let runs: [SyntheticRun] = [.throughput(.syscall), .throughput(.cpu), .throughput(.membw), .memory(), .density(), .throughput(.syscall, techniques: SyntheticRun.manyVariants), .throughput(.syscall, blocks: 1), .memory(blocks: 1), .memory(techniques: ["container"])]
    for run in runs {
      print(ResultTable(try run.inputs(in: "/tmp")).render(.text))
    }
    print(ResultTable(try runs[0].inputs(in: "/tmp")).render(.markdown).prefix(4000))
    print(ResultTable(try runs[4].inputs(in: "/tmp")).render(.markdown))
    print(ResultTable(try runs[3].inputs(in: "/tmp")).render(.csv).prefix(2000))
  }
}
