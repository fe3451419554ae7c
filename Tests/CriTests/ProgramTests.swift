import Cri
import Glibc
import Linux
import Pods
import SystemPackage
import TestSupport
import Testing

extension ClientTests {
  /// `bench-cri` between a client and a runtime.
  @Suite struct ProgramTests {
    @Test func runsAPodFromItsStartToItsRemoval() throws {
      let runtime = try PrivateRuntime()
      do {
        let client = try PodClient(endpoint: runtime.endpoint, environment: [])
        #expect(try client.version().runtime == "containerd")
        #expect(try client.status().obstacle == nil)
        #expect(try client.hasImage(PrivateRuntime.image))
        #expect(try !client.hasImage("localhost/no-such-image:latest"))
        try runAPod(client)

        let error = refusal { () throws(PodError) in
          try client.startContainer("no-such-container", timeout: .seconds(10))
        }
        let text = try #require(error).description
        #expect(text.hasPrefix("start container no-such-container: notFound: "))
        #expect(error?.isTimeout == false)
        // To be removed is to be gone, whoever did it.
        try client.stopPod("no-such-pod", timeout: .seconds(10))
        try client.removePod("no-such-pod", timeout: .seconds(10))

        client.close()
        let late = refusal { () throws(PodError) in _ = try client.pods(labelled: [:]) }
        #expect(late?.description == "list the pods of the runtime: the client is closed")
      }
      try runtime.end()
    }

    @Test func saysThatARuntimeIsSilent() throws {
      let server = try Impostor(.isSilent)
      let error = refusal { () throws(PodError) in
        _ = try PodClient(endpoint: server.path, environment: [], timeout: .milliseconds(200))
      }
      #expect(error?.isTimeout == true)
      #expect(error?.description == "connect to \(server.path): no answer within 0.2 seconds")
    }

    private func runAPod(_ client: PodClient) throws {
      let labels = ["bench-test": "program"]
      let pod = PodDescription(name: "test", uid: "\(getpid())", labels: labels)
      let limit = Duration.seconds(60)
      let sandbox = try client.runPod(pod, timeout: limit)
      #expect(try client.pods(labelled: labels) == [sandbox])
      #expect(try client.pods(labelled: ["bench-test": "another"]) == [])
      let container = ContainerDescription(
        name: "work", image: PrivateRuntime.image, command: [PrivateRuntime.program, "true"])
      let id = try client.createContainer(container, in: sandbox, of: pod, timeout: limit)
      try client.startContainer(id, timeout: limit)
      try client.stopPod(sandbox, timeout: limit)
      try client.removePod(sandbox, timeout: limit)
      #expect(try client.pods(labelled: labels) == [])
    }

    private func refusal(_ call: () throws(PodError) -> Void) -> PodError? {
      do throws(PodError) {
        try call()
        return nil
      } catch { return error }
    }
  }
}
