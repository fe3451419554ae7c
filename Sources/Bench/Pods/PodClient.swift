internal import Launch
internal import Linux
internal import Synchronization
package import SystemPackage

/// A client of the Container Runtime Interface: what a kubelet asks of containerd or CRI-O.
///
/// Its calls block the calling thread until the answer is there, or their time is over. They are
/// made by a program of its own, `bench-cri`, which is kept from `init` to `close`: so this process
/// gets none of a network library's threads and mappings. Safe to use from any thread; calls are
/// made one after another.
package final class PodClient: Sendable {
  /// The runtime's Unix socket.
  package let endpoint: FilePath
  private let server: Mutex<PodServer>

  /// Starts the program, and asks the runtime for its version.
  /// - Parameters:
  ///   - endpoint: the runtime's Unix socket.
  ///   - environment: what the program gets, as `NAME=value` strings.
  ///   - timeout: how long the runtime may take to answer.
  package convenience init(
    endpoint: FilePath, environment: [String], timeout: Duration = .seconds(5)
  ) throws(PodError) {
    guard let program = PodServerProgram.path else {
      throw PodError(
        "find \(PodServerProgram.name)", "it is not built; scripts/bench-cri builds it")
    }
    try self.init(
      program, endpoint: endpoint, environment: environment, timeout: timeout, grace: .seconds(2))
  }

  /// - Parameter grace: how much later than `timeout` the program's own word of it may come.
  init(
    _ program: FilePath, endpoint: FilePath, environment: [String], timeout: Duration,
    grace: Duration
  ) throws(PodError) {
    self.endpoint = endpoint
    do {
      server = Mutex(
        try PodServer(program, endpoint: endpoint, environment: environment, grace: grace))
    } catch { throw PodError("start \(program)", "\(error)") }
    _ = try version(timeout: timeout)
  }

  /// Ends the program, after a call under way; later calls throw.
  package func close() { server.withLock { $0.close(because: "the client is closed") } }

  private func call(_ request: PodRequest, _ timeout: Duration) throws(PodError) -> PodReply {
    let order = PodOrder(request, timeout: timeout)
    let reply = try server.withLock { server throws(PodError) in try server.call(order) }
    if case .refused(let error) = reply { throw error }
    return reply
  }

  /// An answer of another kind than the call's.
  private func oddity(_ request: PodRequest, _ reply: PodReply) -> PodError {
    PodError("\(request)", "\(PodServerProgram.name) answers something else: \(reply)")
  }
}

extension PodClient {
  /// The runtime's name, `containerd` or `cri-o`, and its version.
  package func version(
    timeout: Duration = .seconds(5)
  ) throws(PodError) -> (runtime: String, version: String) {
    let reply = try call(.version, timeout)
    guard case .version(let runtime, let version) = reply else { throw oddity(.version, reply) }
    return (runtime, version)
  }

  /// Whether the runtime is ready, for containers and for their networks.
  package func status(timeout: Duration = .seconds(5)) throws(PodError) -> RuntimeStatus {
    let reply = try call(.status, timeout)
    guard case .status(let status) = reply else { throw oddity(.status, reply) }
    return status
  }

  /// Whether the runtime has an image, so that none need be fetched.
  /// - Parameter reference: its name and tag, as a container's description has it.
  package func hasImage(
    _ reference: String, timeout: Duration = .seconds(5)
  ) throws(PodError) -> Bool {
    let reply = try call(.hasImage(reference), timeout)
    guard case .presence(let isThere) = reply else { throw oddity(.hasImage(reference), reply) }
    return isThere
  }

  /// Makes a pod: its namespaces, network and control group, held by a container that does nothing.
  ///
  /// - Returns: the sandbox's identifier.
  /// - Throws: and may leave parts of the pod; `pods(labelled:)` finds it unless it never got a name.
  package func runPod(_ pod: PodDescription, timeout: Duration) throws(PodError) -> String {
    try make(.runPod(pod), timeout)
  }

  /// Makes a container in a pod, without starting it.
  ///
  /// - Parameter pod: what the pod was run with.
  /// - Returns: the container's identifier.
  package func createContainer(
    _ container: ContainerDescription, in sandboxID: String, of pod: PodDescription,
    timeout: Duration
  ) throws(PodError) -> String {
    try make(.createContainer(container, sandbox: sandboxID, pod: pod), timeout)
  }

  /// Starts a container; its program runs, or has already ended, when this returns.
  package func startContainer(_ id: String, timeout: Duration) throws(PodError) {
    _ = try call(.startContainer(id), timeout)
  }

  /// Ends all containers of a pod and takes its network apart; does nothing to one that is gone.
  package func stopPod(_ id: String, timeout: Duration) throws(PodError) {
    _ = try call(.stopPod(id), timeout)
  }

  /// Removes a pod with all its containers; does nothing to one that is gone.
  package func removePod(_ id: String, timeout: Duration) throws(PodError) {
    _ = try call(.removePod(id), timeout)
  }

  /// The identifiers of all pods that have these labels, running or not.
  package func pods(
    labelled labels: [String: String], timeout: Duration = .seconds(5)
  ) throws(PodError) -> [String] {
    let reply = try call(.pods(labels: labels), timeout)
    guard case .identifiers(let pods) = reply else { throw oddity(.pods(labels: labels), reply) }
    return pods
  }

  private func make(_ request: PodRequest, _ timeout: Duration) throws(PodError) -> String {
    let reply = try call(request, timeout)
    guard case .identifier(let id) = reply else { throw oddity(request, reply) }
    return id
  }
}
