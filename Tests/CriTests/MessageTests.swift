import Pods
import SwiftProtobuf
import Testing

@testable import Cri

/// Compares the wire form with bytes written out by hand.
///
/// A field begins with its number times eight, plus 2 for what has a length and 0 for a number.
@Suite struct MessageTests {
  @Test func writesAPodAsTheInterfaceNumbersIt() throws {
    let pod = PodDescription(
      name: "n", uid: "u", namespace: "s", attempt: 3, hostname: "h", labels: ["k": "v"],
      logDirectory: "/l", cgroupParent: "/c", network: .node, seccomp: .unconfined,
      runtimeHandler: "r")
    let metadata = field(1, text("n")) + field(2, text("u")) + field(3, text("s")) + [0x20, 3]
    // network NODE is 2, pid CONTAINER 1, ipc POD 0 and therefore absent.
    let namespaces: [UInt8] = [0x08, 2, 0x10, 1]
    let security = field(1, namespaces) + field(9, [0x08, 1])
    let expected =
      field(1, metadata) + field(2, text("h")) + field(3, text("/l"))
      + field(6, field(1, text("k")) + field(2, text("v")))
      + field(8, field(1, text("/c")) + field(2, security))
    #expect(try pod.message.serializedBytes() as [UInt8] == expected)
  }

  @Test func writesAContainerAsTheInterfaceNumbersIt() throws {
    let container = ContainerDescription(
      name: "n", attempt: 1, image: "i", command: ["c"], arguments: ["a", "b"],
      environment: ["K": "V"], workingDirectory: "/w",
      mounts: [.init("/host", at: "/in", isReadOnly: true)], labels: ["k": "v"], logPath: "o",
      limits: .init(
        memory: 100, cpuQuota: .microseconds(50), cpuPeriod: .microseconds(120), cpuShares: 2,
        oomScoreAdjustment: 5, unified: ["f": "1"]),
      hasReadOnlyRoot: true, maskedPaths: ["/m"], readOnlyPaths: ["/r"])
    let resources: [UInt8] =
      [0x08, 120, 0x10, 50, 0x18, 2, 0x20, 100, 0x28, 5]
      + field(9, field(1, text("f")) + field(2, text("1")))
    // An empty profile is RuntimeDefault; an absent one would be none.
    let security =
      field(3, [0x10, 1]) + [0x38, 1, 0x58, 1] + field(13, text("/m")) + field(14, text("/r"))
      + [0x7a, 0]
    let expected =
      field(1, field(1, text("n")) + [0x10, 1]) + field(2, field(1, text("i")))
      + field(3, text("c")) + field(4, text("a")) + field(4, text("b")) + field(5, text("/w"))
      + field(6, field(1, text("K")) + field(2, text("V")))
      + field(7, field(1, text("/in")) + field(2, text("/host")) + [0x18, 1])
      + field(9, field(1, text("k")) + field(2, text("v"))) + field(11, text("o"))
      + field(15, field(1, resources) + field(2, security))
    let message = container.message(in: PodDescription(name: "p", uid: "u"))
    #expect(try message.serializedBytes() as [UInt8] == expected)
  }

  @Test func readsAStatusAndSkipsWhatItDoesNotKnow() throws {
    let condition = field(1, text("NetworkReady")) + field(3, text("r")) + field(4, text("m"))
    let bytes = field(1, field(1, condition)) + field(2, text("later")) + field(99, text("later"))
    let reply = try Runtime_V1_StatusResponse(serializedBytes: bytes)
    #expect(reply.status.conditions.map(\.type) == ["NetworkReady"])
    #expect(reply.status.conditions.map(\.status) == [false])
    #expect(reply.status.conditions.map(\.reason) == ["r"])
    #expect(reply.status.conditions.map(\.message) == ["m"])
  }

  @Test func saysWhatIsNotReady() {
    let status = RuntimeStatus(conditions: [
      .init(type: "RuntimeReady", isMet: true),
      .init(type: "NetworkReady", isMet: false, reason: "NotReady", message: "no CNI"),
    ])
    #expect(status.isRuntimeReady)
    #expect(!status.isNetworkReady)
    #expect(status.obstacle == "NetworkReady is false: NotReady: no CNI")
  }

  private func text(_ string: String) -> [UInt8] { Array(string.utf8) }

  /// A field with a length, which is below 128 here.
  private func field(_ number: Int, _ content: [UInt8]) -> [UInt8] {
    let tag = number << 3 | 2
    let key = tag < 128 ? [UInt8(tag)] : [UInt8(tag & 0x7f | 0x80), UInt8(tag >> 7)]
    return key + [UInt8(content.count)] + content
  }
}
