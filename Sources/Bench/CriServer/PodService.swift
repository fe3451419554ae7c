internal import Cri
internal import Model
internal import Pods
internal import SystemPackage

/// Makes the calls that are asked for, on one connection.
struct PodService {
  private let endpoint: FilePath
  private var client: CriClient?

  init(endpoint: FilePath) { self.endpoint = endpoint }

  /// Makes a call; connects before the first one that a connection can be had for.
  mutating func answer(_ order: PodOrder) -> PodReply {
    do throws(CriError) {
      return try reply(to: order)
    } catch { return .refused(PodError(error.attempt, error.message, isTimeout: error.isTimeout)) }
  }

  private mutating func reply(to order: PodOrder) throws(CriError) -> PodReply {
    let timeout = order.timeout
    let client = try connected(within: timeout)
    switch order.request {
    case .version:
      let (runtime, version) = try client.version(timeout: timeout)
      return .version(runtime: runtime, version: version)
    case .status: return .status(try client.status(timeout: timeout))
    case .hasImage(let reference):
      return .presence(try client.hasImage(reference, timeout: timeout))
    case .runPod(let pod): return .identifier(try client.runPod(pod, timeout: timeout))
    case .createContainer(let container, let sandbox, let pod):
      return .identifier(
        try client.createContainer(container, in: sandbox, of: pod, timeout: timeout))
    case .startContainer(let id): try client.startContainer(id, timeout: timeout)
    case .stopPod(let id): try client.stopPod(id, timeout: timeout)
    case .removePod(let id): try client.removePod(id, timeout: timeout)
    case .pods(let labels):
      return .identifiers(try client.pods(labelled: labels, timeout: timeout))
    }
    return .done
  }

  private mutating func connected(within timeout: Duration) throws(CriError) -> CriClient {
    if let client { return client }
    let client = try CriClient(endpoint: endpoint, timeout: timeout)
    self.client = client
    return client
  }
}
