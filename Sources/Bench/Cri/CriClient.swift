internal import Linux
internal import SwiftProtobuf
package import SystemPackage

/// The client side of the Container Runtime Interface: what a kubelet asks of containerd or CRI-O.
///
/// Its calls block the calling thread until the answer is there, or their time is over. One
/// connection, with one thread of its own, is kept from `init` to `close`. Safe to use from any
/// thread, and several at a time.
package final class CriClient: Sendable {
  /// The runtime's Unix socket.
  package let endpoint: FilePath
  private let connection: CriConnection

  /// Connects to a runtime, and asks it for its version.
  /// - Parameters:
  ///   - endpoint: its Unix socket.
  ///   - timeout: how long all of that may take.
  package init(endpoint: FilePath, timeout: Duration = .seconds(5)) throws(CriError) {
    self.endpoint = endpoint
    // Says what is wrong with the socket in the system's own words, and at once.
    do { _ = try LocalSocket(connectingTo: endpoint) } catch {
      throw CriError(error.attempt, .system(error.errno))
    }
    let attempt = "connect to \(endpoint)"
    connection = try Self.connect(to: endpoint, attempt)
    do throws(CriError.Reason) {
      // Whoever takes connections need not be a runtime.
      _ = try connection.call(CriMethods.version, Self.versionRequest, timeout: timeout)
    } catch {
      connection.close()
      throw CriError(attempt, error)
    }
  }

  deinit { close() }

  /// Ends the connection and its thread; later calls throw, as do those under way.
  package func close() { connection.close() }

  static let versionRequest = Runtime_V1_VersionRequest.with { $0.version = "v1" }

  /// Makes a call.
  /// - Parameter attempt: what it is to do, for a reader.
  func call<Request: Message, Reply: Message>(
    _ method: CriMethod<Request, Reply>, _ request: Request, timeout: Duration,
    _ attempt: @autoclosure () -> String
  ) throws(CriError) -> Reply {
    do { return try connection.call(method, request, timeout: timeout) } catch {
      throw CriError(attempt(), error)
    }
  }

  /// Ends or removes something: that it is gone already is what was asked for.
  ///
  /// The interface wants runtimes to say so themselves, but not all do.
  func unlessGone(_ body: () throws(CriError) -> Void) throws(CriError) {
    do { try body() } catch {
      if case .status(.notFound, _) = error.reason { return }
      throw error
    }
  }

  /// Stops something, also if a container of it is just ending by itself.
  ///
  /// containerd 1.6 then fails, one time in ten, to kill a container whose process it has not yet
  /// seen to be gone. Asked again it has seen it.
  func whileEnding(_ body: () throws(CriError) -> Void) throws(CriError) {
    for _ in 0..<3 {
      do {
        return try unlessGone(body)
      } catch {
        guard case .status(.unknown, let message) = error.reason,
          message.contains("ttrpc: closed")
        else { throw error }
      }
    }
    try unlessGone(body)
  }

  private static func connect(
    to endpoint: FilePath, _ attempt: String
  ) throws(CriError) -> CriConnection {
    do { return try CriConnection(to: endpoint) } catch {
      throw CriError(attempt, .connection("\(error)"))
    }
  }
}
