import Linux
import SystemPackage
import Testing

@testable import Pods

@Suite struct FrameTests {
  @Test func writesTheLengthAndThenTheValue() throws {
    #expect(try PodFrame.bytes(of: ["a"]) == [5, 0, 0, 0] + Array(#"["a"]"#.utf8))
  }

  @Test(arguments: [
    PodRequest.version, .status, .hasImage("localhost/i:latest"), .runPod(Self.pod),
    .createContainer(Self.container, sandbox: "s", pod: Self.pod), .startContainer("c"),
    .stopPod("s"), .removePod("s"), .pods(labels: ["bench.run": "r"]),
  ])
  func bringsEveryCallAcross(_ request: PodRequest) throws {
    let order = PodOrder(request, timeout: .milliseconds(2500))
    #expect(try broughtAcross(order) == order)
  }

  @Test(arguments: [
    PodReply.done, .version(runtime: "containerd", version: "1.6"),
    .status(
      RuntimeStatus(conditions: [
        .init(type: "NetworkReady", isMet: false, reason: "NotReady", message: "no \"CNI\"\n")
      ])),
    .presence(true), .identifier("i"), .identifiers([]), .identifiers(["i", "j"]),
    .refused(PodError("stop pod sandbox s", "no answer within 0.2 seconds", isTimeout: true)),
  ])
  func bringsEveryAnswerAcross(_ reply: PodReply) throws {
    #expect(try broughtAcross(reply) == reply)
  }

  @Test func refusesALengthThatNoMessageHas() {
    #expect(throws: PodError("read a message", "[72, 84, 84, 80] announce no message")) {
      try PodFrame.contentByteCount(Array("HTTP".utf8))
    }
  }

  @Test func takesTheStreamsEndForTheLastMessage() throws {
    let file = try Descriptor(memoryFile: "stream")
    _ = try file.descriptor.writeAll(try PodFrame.bytes(of: PodReply.done) + [9, 0, 0])
    try file.descriptor.seek(offset: 0, from: .start)
    #expect(try PodFrame.read(PodReply.self, from: file.descriptor) == .done)
    #expect(try PodFrame.read(PodReply.self, from: file.descriptor) == nil)
  }

  private static let pod = PodDescription(
    name: "n", uid: "u", namespace: "s", attempt: 3, hostname: "h", labels: ["k": "v"],
    logDirectory: "/l", cgroupParent: "/c", network: .node, seccomp: .unconfined,
    runtimeHandler: "r")

  private static let container = ContainerDescription(
    name: "n", attempt: 1, image: "i", command: ["c"], arguments: ["a", "b"],
    environment: ["K": "V"], workingDirectory: "/w",
    mounts: [.init("/host", at: "/in", isReadOnly: true)], labels: ["k": "v"], logPath: "o",
    limits: .init(
      memory: 100, cpuQuota: .microseconds(50), cpuPeriod: .microseconds(120), cpuShares: 2,
      oomScoreAdjustment: 5, unified: ["f": "1"]),
    forbidsNewPrivileges: false, hasReadOnlyRoot: true, maskedPaths: ["/m"], readOnlyPaths: ["/r"])

  private func broughtAcross<Value: Codable>(_ value: Value) throws -> Value? {
    let file = try Descriptor(memoryFile: "stream")
    _ = try file.descriptor.writeAll(try PodFrame.bytes(of: value))
    try file.descriptor.seek(offset: 0, from: .start)
    return try PodFrame.read(Value.self, from: file.descriptor)
  }
}
