internal import Glibc
internal import Pods
internal import SystemPackage

/// `bench-cri ENDPOINT`: makes calls of the Container Runtime Interface for the program that started
/// it, which asks on standard input and reads the answers from standard output (`PodFrame`).
@main
enum BenchCri {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      fail("usage: bench-cri ENDPOINT; bench starts it where it needs it", status: 64)
    }
    var service = PodService(endpoint: FilePath(CommandLine.arguments[1]))
    do {
      while let order = try PodFrame.read(PodOrder.self, from: .standardInput) {
        try FileDescriptor.standardOutput.writeAll(PodFrame.bytes(of: service.answer(order)))
      }
    } catch { fail("bench-cri: \(error)", status: 1) }
  }

  private static func fail(_ sentence: String, status: Int32) -> Never {
    // There is no one left to tell when this fails.
    _ = try? FileDescriptor.standardError.writeAll("\(sentence)\n".utf8)
    exit(status)
  }
}
