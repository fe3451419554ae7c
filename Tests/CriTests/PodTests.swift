import Cri
import Glibc
import Linux
import Pods
import SystemPackage
import TestSupport
import Testing

extension ClientTests {
  @Suite struct PodTests {
    @Test func runsAPodFromItsStartToItsRemoval() throws {
      let runtime = try PrivateRuntime()
      do {
        let client = try CriClient(endpoint: runtime.endpoint)
        #expect(try client.version().runtime == "containerd")
        #expect(try client.status().obstacle == nil)
        // More than would end the connection without the filter of frames.
        for _ in 0..<500 { _ = try client.version() }
        #expect(try client.hasImage(PrivateRuntime.image))
        #expect(try !client.hasImage("localhost/no-such-image:latest"))
        for network in [PodDescription.Network.pod, .node] {
          try runsAPod(client, runtime.folder.path.appending("output-\(network)"), network)
        }
      }
      try runtime.end()
    }

    @Test func saysWhatTheRuntimeRefused() throws {
      let runtime = try PrivateRuntime()
      do {
        let client = try CriClient(endpoint: runtime.endpoint)
        let error = refusal { () throws(CriError) in
          try client.startContainer("no-such-container", timeout: .seconds(10))
        }
        let text = try #require(error).description
        #expect(text.hasPrefix("start container no-such-container: notFound: "))

        // To be removed is to be gone, whoever did it.
        try client.stopPod("no-such-pod", timeout: .seconds(10))
        try client.removePod("no-such-pod", timeout: .seconds(10))

        client.close()
        client.close()
        let late = refusal { () throws(CriError) in _ = try client.pods(labelled: [:]) }
        #expect(try #require(late).reason == .closed)
      }
      try runtime.end()
    }

    @Test func waitsForACallNoLongerThanItMay() throws {
      let runtime = try PrivateRuntime()
      do {
        let client = try CriClient(endpoint: runtime.endpoint)
        let limit = Duration.seconds(60)
        let pod = PodDescription(name: "stubborn", uid: "\(getpid())", network: .node)
        let sandbox = try client.runPod(pod, timeout: limit)
        // The first process of a pid namespace dies of no SIGTERM that it does not handle.
        let container = ContainerDescription(
          name: "sleeper", image: PrivateRuntime.image,
          command: [PrivateRuntime.program, "sleep", "1000"])
        let id = try client.createContainer(container, in: sandbox, of: pod, timeout: limit)
        try client.startContainer(id, timeout: limit)
        let error = refusal { () throws(CriError) in
          try client.stopContainer(id, grace: .seconds(1000), timeout: .milliseconds(200))
        }
        #expect(try #require(error).isTimeout)
        #expect(error?.description == "stop container \(id): no answer within 0.2 seconds")
        // What one call did to the connection is no other's matter.
        #expect(try client.state(ofContainer: id) == .running)
        try client.stopContainer(id, timeout: limit)
        #expect(try client.state(ofContainer: id) == .exited(code: 137, reason: "Error"))
        try client.removeContainer(id, timeout: limit)
        try client.stopPod(sandbox, timeout: limit)
        try client.removePod(sandbox, timeout: limit)
      }
      try runtime.end()
    }

    private func runsAPod(
      _ client: CriClient, _ output: FilePath, _ network: PodDescription.Network
    ) throws {
      try #require(mkfifo(output.string, 0o600) == 0)
      // Without waiting for a writer, who is to come.
      let reader = try Descriptor(opening: output, .readOnly, options: .nonBlocking)
      let labels = ["bench-test": "\(network)"]
      let pod = PodDescription(
        name: "test", uid: "\(getpid())-\(network)", hostname: network == .pod ? "inside" : "",
        labels: labels, network: network)
      let limit = Duration.seconds(60)

      let sandbox = try client.runPod(pod, timeout: limit)
      #expect(try client.pods(labelled: labels) == [sandbox])
      #expect(try client.pods(labelled: ["bench-test": "another"]) == [])

      let container = ContainerDescription(
        name: "work", image: PrivateRuntime.image,
        command: [PrivateRuntime.program, "sh", "-c"],
        arguments: [
          "echo $WORD $(\(PrivateRuntime.program) grep -c . /proc/net/dev) >/out; exit 3"
        ],
        environment: ["WORD": "hello"],
        mounts: [.init(output.string, at: "/out", isReadOnly: false)],
        limits: .init(
          memory: 64 << 20, cpuQuota: .milliseconds(50), cpuPeriod: .milliseconds(100)))
      let id = try client.createContainer(container, in: sandbox, of: pod, timeout: limit)
      #expect(try client.state(ofContainer: id) == .created)
      try client.startContainer(id, timeout: limit)
      let words = try text(of: reader).split(separator: " ")
      #expect(words.first == "hello")
      // Two lines of heading, and lo alone where the pod has a network of its own.
      if network == .pod { #expect(words.last == "3\n") }

      try client.stopPod(sandbox, timeout: limit)
      #expect(try client.state(ofContainer: id) == .exited(code: 3, reason: "Error"))
      try client.removePod(sandbox, timeout: limit)
      #expect(try client.pods(labelled: labels) == [])
    }

    /// What is written until the last writer is gone.
    private func text(of reader: borrowing Descriptor) throws -> String {
      var bytes: [UInt8] = []
      let end = MonotonicClock.now() + 60_000_000_000
      while try reader.descriptor.waitUntilReadable(before: end) {
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = try buffer.withUnsafeMutableBytes { try reader.descriptor.read(into: $0) }
        guard count > 0 else { break }
        bytes += buffer[..<count]
      }
      return bytes.text
    }

    private func refusal(_ call: () throws(CriError) -> Void) -> CriError? {
      do throws(CriError) {
        try call()
        return nil
      } catch { return error }
    }
  }
}
