import Linux
import Synchronization
import SystemPackage
import TestSupport

/// How somebody who is no runtime treats those who connect.
enum Manner: Sendable {
  case hangsUp
  case talksNonsense
  case isSilent
}

/// Somebody who listens at a socket and is no runtime.
final class Impostor {
  let path: FilePath
  private let folder: TemporaryFolder
  private let door: Door
  private let thread: WorkerThread

  init(_ manner: Manner) throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("runtime.sock")
    door = Door(try LocalListener(at: path))
    thread = try WorkerThread("impostor") { [door] in door.receive(manner) }
  }

  deinit {
    door.isOpen.withLock { $0 = false }
    // Whoever comes is noticed, and so is then the closed door.
    _ = try? LocalSocket(connectingTo: path)
  }

  private final class Door: Sendable {
    let listener: LocalListener
    let isOpen = Mutex(true)

    init(_ listener: consuming LocalListener) { self.listener = listener }

    func receive(_ manner: Manner) {
      var guests: [Guest] = []
      while isOpen.withLock({ $0 }) {
        let end = MonotonicClock.now() + 60_000_000_000
        guard (try? listener.descriptor.waitUntilReadable(before: end)) == true else { continue }
        guard let socket = listener.accept() else { continue }
        switch manner {
        case .hangsUp: break
        case .talksNonsense:
          Array("HTTP/1.0 400 Bad Request\r\n\r\n".utf8).withUnsafeBytes { _ = socket.write($0) }
          fallthrough
        case .isSilent: guests.append(Guest(socket))
        }
      }
    }
  }

  private final class Guest {
    let socket: LocalSocket
    init(_ socket: consuming LocalSocket) { self.socket = socket }
  }
}
