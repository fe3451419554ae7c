internal import PayloadABI

/// A byte to another process, which sends the next one back.
extension Workload {
  package static let pipe = Workload(
    name: "pipe", summary: "a byte through a pipe to a child, and one back through another",
    form: .timed(
      TimedWork(
        prepare: { work in
          var there: (Int32, Int32) = (-1, -1)
          var back: (Int32, Int32) = (-1, -1)
          let first = call(SystemCall.pipe2, address(&there))
          guard first == 0 else { return work.pointee.refused("make a pipe", first) }
          let second = call(SystemCall.pipe2, address(&back))
          work.pointee.output = there.1
          work.pointee.input = back.0
          guard second == 0 else {
            close(there.0)
            return work.pointee.refused("make a pipe", second)
          }
          return startEcho(work, from: there.0, to: back.1)
        },
        perform: converse)))

  package static let unix = Workload(
    name: "unix", summary: "a byte through an AF_UNIX socket pair to a child, and one back",
    form: .timed(
      TimedWork(
        prepare: { work in
          var ends: (Int32, Int32) = (-1, -1)
          let (local, stream) = (1, 1)
          let answer = call(SystemCall.socketpair, local, stream, 0, address(&ends))
          guard answer == 0 else {
            return work.pointee.refused(
              "make a socket pair", answer, lacking: Refused.noSuchAddressFamily)
          }
          work.pointee.input = ends.0
          work.pointee.output = ends.0
          return startEcho(work, from: ends.1, to: ends.1)
        },
        perform: converse)))

  package static let tcp = Workload(
    name: "tcp", summary: "a byte over TCP through 127.0.0.1 to a child, and one back",
    form: .timed(
      TimedWork(
        prepare: { work in
          let connection = connectToSelf(work)
          guard connection >= 0 else { return connection }
          return startEcho(work, from: Int32(connection), to: Int32(connection))
        },
        perform: converse)))

  private static let converse: @convention(c) @Sendable (UInt64, TimedWork.State) -> Int = {
    count, work in
    let input = Int(work.pointee.input)
    let output = Int(work.pointee.output)
    var byte: UInt8 = 0
    for index in 0..<count {
      let next = byte &+ 1
      let sent = shortCall(SystemCall.write, output, address(&byte), 1)
      guard sent == 1 else { return work.pointee.refused("send a byte", sent, after: index) }
      let got = shortCall(SystemCall.read, input, address(&byte), 1)
      guard got == 1, byte == next else {
        return work.pointee.refused("receive a byte", got, after: index)
      }
    }
    return Int(count)
  }

  /// Starts a child that answers each byte by the next; 0, or a negative errno.
  ///
  /// It owns both descriptors from then on, and ends at the end of file.
  private static func startEcho(
    _ work: TimedWork.State, from input: Int32, to output: Int32
  ) -> Int {
    let child = call(SystemCall.fork)
    if child == 0 { echo(work, from: Int(input), to: Int(output)) }
    close(input)
    if output != input { close(output) }
    guard child > 0 else { return work.pointee.refused("fork", child) }
    work.pointee.child = Int32(child)
    return 0
  }

  private static func echo(_ work: TimedWork.State, from input: Int, to output: Int) -> Never {
    // Whoever ends the payload by force ends this child too.
    let (setDeathSignal, killSignal) = (1, 9)
    _ = call(SystemCall.prctl, setDeathSignal, killSignal)
    // With the payload's own ends open here, its end would not be seen; with its standard streams
    // open, its host would wait for this child.
    close(work.pointee.input)
    close(work.pointee.output)
    for stream in 0...2 where stream != input && stream != output { close(Int32(stream)) }
    var byte: UInt8 = 0
    while shortCall(SystemCall.read, input, address(&byte), 1) == 1 {
      byte &+= 1
      guard shortCall(SystemCall.write, output, address(&byte), 1) == 1 else { break }
    }
    exit(0)
  }

  /// Connects a socket for the work over loopback; the other end, or a negative errno.
  ///
  /// Both ends are of this process, so that a refusal can be told.
  private static func connectToSelf(_ work: TimedWork.State) -> Int {
    let (internet, stream) = (2, 1)
    let listener = call(SystemCall.socket, internet, stream)
    guard listener >= 0 else {
      return work.pointee.refused(
        "make a TCP socket", listener, lacking: Refused.noSuchAddressFamily)
    }
    let accepted = connectThrough(listener, work)
    close(Int32(listener))
    guard accepted >= 0 else { return accepted }
    sendAtOnce(Int(work.pointee.input))
    sendAtOnce(accepted)
    return accepted
  }

  /// Keeps a single byte from waiting for company: TCP_NODELAY of tcp(7).
  private static func sendAtOnce(_ socket: Int) {
    var isOn: Int32 = 1
    let (protocolLevel, noDelay) = (6, 1)
    _ = call(SystemCall.setsockopt, socket, protocolLevel, noDelay, address(&isOn), 4)
  }

  private static func connectThrough(_ listener: Int, _ work: TimedWork.State) -> Int {
    var place = InternetAddress()
    return withUnsafeMutablePointer(to: &place) { place in
      let bound = call(SystemCall.bind, listener, address(place), 16)
      guard bound == 0 else { return work.pointee.refused("bind to 127.0.0.1", bound) }
      let listening = call(SystemCall.listen, listener, 1)
      guard listening == 0 else { return work.pointee.refused("listen", listening) }
      var length: Int32 = 16
      let named = call(SystemCall.getsockname, listener, address(place), address(&length))
      guard named == 0 else { return work.pointee.refused("find the port", named) }
      let socket = call(SystemCall.socket, 2, 1)
      guard socket >= 0 else { return work.pointee.refused("make a TCP socket", socket) }
      work.pointee.input = Int32(socket)
      work.pointee.output = Int32(socket)
      let connected = call(SystemCall.connect, socket, address(place), 16)
      guard connected == 0 else {
        return work.pointee.refused(
          "connect to 127.0.0.1", connected, lacking: Refused.networkUnreachable)
      }
      let accepted = call(SystemCall.accept, listener)
      return accepted >= 0 ? accepted : work.pointee.refused("accept a connection", accepted)
    }
  }

  private static func close(_ descriptor: Int32) {
    if descriptor >= 0 { _ = shortCall(SystemCall.close, Int(descriptor)) }
  }
}

/// struct sockaddr_in: family, then port and address in network order.
private struct InternetAddress {
  private var family: UInt16 = 2
  /// 0: the kernel chooses one.
  private var port: UInt16 = 0
  private var address: UInt32 = UInt32(bigEndian: 0x7f00_0001)
  private var padding: UInt64 = 0
}
