internal import GRPCCore
internal import GRPCNIOTransportHTTP2Posix
internal import GRPCProtobuf
internal import Glibc
internal import Linux
internal import Model
internal import NIOCore
internal import NIOPosix
internal import SwiftProtobuf
internal import Synchronization
internal import SystemPackage

/// One kept HTTP/2 connection to a Unix socket, with one thread of its own.
final class CriConnection: Sendable {
  private let client: GRPCClient<HTTP2ClientTransport.Posix>
  private let threads: MultiThreadedEventLoopGroup
  private let executor: LoopExecutor
  private let running: Task<Void, Never>
  private let ended = Semaphore()
  private let calls = Mutex(Calls())
  private let drained = Semaphore()

  private struct Calls {
    var isOpen = true
    /// How many have tasks that may still run.
    var count = 0
  }

  /// Begins to connect, in the background.
  init(to endpoint: FilePath) throws {
    let threads = SignalShelter.blockingSignals { MultiThreadedEventLoopGroup(numberOfThreads: 1) }
    executor = LoopExecutor(threads.next())
    self.threads = threads
    SignalShelter.keepingBrokenPipes { Self.makeSocket(to: endpoint, on: threads) }
    do {
      let transport = try HTTP2ClientTransport.Posix(
        // The socket's path is no authority, and servers need not accept it as one.
        target: .unixDomainSocket(path: endpoint.string, authority: "localhost"),
        transportSecurity: .plaintext,
        config: .defaults {
          // It would hold every request back by up to 100 µs.
          $0.connection.flushCoalescing = nil
          $0.connection.maxIdleTime = nil
          $0.channelDebuggingCallbacks.onCreateTCPConnection = { channel in
            channel.eventLoop.makeCompletedFuture {
              try channel.pipeline.syncOperations.addHandler(FrameFilterHandler(), position: .first)
            }
          }
        },
        eventLoopGroup: threads)
      client = GRPCClient(transport: transport)
    } catch {
      // The thread must not stay; there is nothing else to tell than `error`.
      try? threads.syncShutdownGracefully()
      throw error
    }
    running = Task(executorPreference: executor) { [client, ended] in
      // What ends a connection, the calls on it say.
      try? await client.runConnections()
      ended.raise()
    }
  }

  /// Makes a call and waits for its answer on the calling thread.
  func call<Request: Message, Reply: Message>(
    _ method: CriMethod<Request, Reply>, _ request: Request, timeout: Duration
  ) throws(CriError.Reason) -> Reply {
    guard begin() else { throw CriError.Reason.closed }
    let outcome = Outcome<Reply>()
    let call = Task(executorPreference: executor) { [self] in
      defer { end() }
      do {
        let reply = try await client.unary(
          request: ClientRequest(message: request, metadata: Self.metadata(timeout)),
          descriptor: method.descriptor, serializer: ProtobufSerializer<Request>(),
          deserializer: ProtobufDeserializer<Reply>(), options: .defaults
        ) { try $0.message }
        outcome.settle(.success(reply))
      } catch {
        outcome.settle(.failure(error))
      }
    }
    guard let result = outcome.wait(for: timeout) else {
      call.cancel()
      throw CriError.Reason.timeout(timeout)
    }
    switch result {
    case .success(let reply): return reply
    case .failure(let error): throw CriError.Reason(of: error)
    }
  }

  /// Ends the connection and its thread; calls under way fail.
  func close() {
    let count = calls.withLock { calls -> Int? in
      guard calls.isOpen else { return nil }
      calls.isOpen = false
      return calls.count
    }
    guard let count else { return }
    client.beginGracefulShutdown()
    running.cancel()
    // No task may want to go on when its thread has gone.
    for _ in 0..<count { _ = drained.take(within: .seconds(1)) }
    _ = ended.take(within: .seconds(1))
    // Fails only if it was shut down already.
    try? threads.syncShutdownGracefully()
  }

  private func begin() -> Bool {
    calls.withLock {
      if $0.isOpen { $0.count += 1 }
      return $0.isOpen
    }
  }

  private func end() {
    let isOpen = calls.withLock {
      $0.count -= 1
      return $0.isOpen
    }
    if !isOpen { drained.raise() }
  }

  /// Makes a socket of SwiftNIO's, for what the first one does to the process.
  private static func makeSocket(to endpoint: FilePath, on threads: MultiThreadedEventLoopGroup) {
    // Whether it connects is of no importance.
    let bootstrap = ClientBootstrap(group: threads)
    try? bootstrap.connect(unixDomainSocketPath: endpoint.string).flatMap { $0.close() }.wait()
  }

  /// The deadline for the server, a little after the client's own, which also names the cause.
  private static func metadata(_ timeout: Duration) -> Metadata {
    let milliseconds = min(timeout.nanoseconds / 1_000_000 + 50, 99_999_999)
    return ["grpc-timeout": "\(milliseconds)m"]
  }
}

/// What became of a call: set by the connection's thread, awaited by the caller's.
private final class Outcome<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let settled = Semaphore()

  func settle(_ value: Result<Value, any Error>) {
    result.withLock { $0 = value }
    settled.raise()
  }

  func wait(for duration: Duration) -> Result<Value, any Error>? {
    settled.take(within: duration) ? result.withLock { $0 } : nil
  }
}
