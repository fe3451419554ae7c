internal import CLinux
internal import Glibc
internal import Linux
internal import Model
internal import SystemPackage

/// The network: are the host's interfaces, ports and sockets in reach?
extension Inquiry {
  static let network: [Inquiry] = [
    Inquiry("net/see-interface", .sight) { _ throws(TechniqueError) in
      guard let (name, address) = hostInterface() else {
        throw InquirySite.unsupported("the host has no interface with an address of its own")
      }
      return Stage(argument: address, text: name)
    },
    Inquiry("net/change-interface", .permission(in: .net)),
    Inquiry("net/connect-loopback", .reach) { _ throws(TechniqueError) in
      var port: UInt16 = 0
      let listener = try listening(clinux_listen_on_loopback(&port))
      return answering(listener, Stage(argument: UInt64(port)))
    },
    Inquiry("net/bind-port", .reach) { _ throws(TechniqueError) in
      // A port that nobody has now.
      var port: UInt16 = 0
      close(try listening(clinux_listen_on_loopback(&port)))
      var stage = Stage(argument: UInt64(port), isUndone: true)
      stage.look = { [port] _ in clinux_connect_to_loopback(port) == 0 }
      return stage
    },
    Inquiry("net/abstract-socket", .reach) { site throws(TechniqueError) in
      let name = site.newName()
      return answering(try listening(clinux_listen_abstract(name)), Stage(text: name))
    },
    Inquiry("net/see-connections", .sight) { _ throws(TechniqueError) in
      var port: UInt16 = 0
      let listener = try listening(clinux_listen_on_loopback(&port))
      let digits = String(port, radix: 16, uppercase: true)
      var stage = Stage(
        text: "0100007F:" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      stage.end = { close(listener) }
      return stage
    },
    Inquiry(
      "net/find-route",
      Judging {
        _ in IsolationAnswer(.reachable, "there is a route to other hosts")
      }),
    Inquiry("net/open-packets", .permission(in: .net)),
    Inquiry("net/open-raw", .permission(in: .net)),
  ]

  private static func listening(_ answer: Int32) throws(TechniqueError) -> Int32 {
    guard answer >= 0 else { throw InquirySite.unsupported("the host cannot listen to itself") }
    return answer
  }

  /// A stage on which the host hears who has connected.
  private static func answering(_ listener: Int32, _ stage: Stage) -> Stage {
    var stage = stage
    stage.look = { _ in clinux_has_caller(listener) == 1 }
    stage.end = { close(listener) }
    return stage
  }

  /// One of the host's interfaces that has a hardware address, and that address.
  private static func hostInterface() -> (name: String, address: UInt64)? {
    for name in ((try? Folder.list("/sys/class/net")) ?? []).sorted() {
      guard let text = TextFile.firstLine(FilePath("/sys/class/net/\(name)/address")) else {
        continue
      }
      let address = UInt64(text.filter { $0 != ":" }, radix: 16) ?? 0
      if address != 0, text.utf8.count == 17 { return (name, address) }
    }
    return nil
  }
}
