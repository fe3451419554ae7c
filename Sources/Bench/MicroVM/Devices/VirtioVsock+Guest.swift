internal import Linux

/// What the guest's packets do.
extension VirtioVsock {
  /// A packet from the host's end of a connection.
  func header(
    _ operation: VsockHeader.Operation, _ key: VsockConnection.Key
  ) -> VsockHeader {
    var header = VsockHeader()
    header.source = VsockHeader.host
    header.destination = guest
    header.sourcePort = key.hostPort
    header.destinationPort = key.guestPort
    header.operation = operation.rawValue
    return header
  }

  /// Serves one packet; no field of it is trusted.
  func handle(_ packet: VsockHeader, _ payload: UnsafeRawBufferPointer) {
    // 5.10.6.4.1: a driver uses its own context ID.
    guard packet.source == guest else { return }
    guard packet.destination == VsockHeader.host, packet.type == VsockHeader.stream,
      let operation = VsockHeader.Operation(rawValue: packet.operation)
    else { return refuse(packet) }
    let key = VsockConnection.Key(
      hostPort: packet.destinationPort, guestPort: packet.sourcePort)
    guard let connection = connections[key] else {
      return operation == .request ? connect(packet, key) : refuse(packet)
    }
    let wasWithoutCredit = connection.hasAskedForCredit
    connection.noteCredit(packet)
    if wasWithoutCredit, !connection.hasAskedForCredit { list(connection) }
    perform(operation, packet, payload, connection)
  }

  private func perform(
    _ operation: VsockHeader.Operation, _ packet: VsockHeader,
    _ payload: UnsafeRawBufferPointer, _ connection: VsockConnection
  ) {
    switch operation {
    case .request: reset(connection)  // The name is taken.
    case .response: establish(connection)
    case .reset: remove(connection)
    case .shutdown: shutDown(connection, packet.flags)
    case .data: receive(payload, connection)
    case .creditUpdate: break  // Every packet tells of credit.
    case .creditRequest: tellCredit(connection)
    }
  }

  /// A reset for a packet that nobody takes, unless it is one itself.
  private func refuse(_ packet: VsockHeader) {
    guard packet.operation != VsockHeader.Operation.reset.rawValue else { return }
    var answer = VsockHeader()
    answer.source = packet.destination
    answer.destination = packet.source
    answer.sourcePort = packet.destinationPort
    answer.destinationPort = packet.sourcePort
    answer.type = packet.type
    answer.operation = VsockHeader.Operation.reset.rawValue
    send(answer)
  }

  /// The guest connects to whoever listens at the port's socket.
  private func connect(_ packet: VsockHeader, _ key: VsockConnection.Key) {
    // Nobody there, or nobody who accepts: the guest sees both as a refusal.
    guard connections.count < Self.connectionLimit,
      let socket = try? LocalSocket(connectingTo: .init("\(path)_\(key.hostPort)"))
    else { return refuse(packet) }
    let connection = VsockConnection(key, socket, isEstablished: true)
    connection.noteCredit(packet)
    add(connection)
    send(header(.response, key))
  }

  /// The guest accepts the host's connection.
  private func establish(_ connection: VsockConnection) {
    guard !connection.isEstablished else { return reset(connection) }
    connection.isEstablished = true
    // A socket that nothing was written to has room for a line.
    let line = Array("OK \(connection.key.hostPort)\n".utf8)
    guard line.withUnsafeBytes({ connection.write($0) }) == .moved(line.count) else {
      return reset(connection)
    }
    connection.updateInterest()
  }

  private func shutDown(_ connection: VsockConnection, _ flags: UInt32) {
    if flags & VsockHeader.Shutdown.receivesNoMore != 0 { connection.guestReceivesNoMore = true }
    if flags & VsockHeader.Shutdown.sendsNoMore != 0 { connection.guestSendsNoMore = true }
    // 5.10.6.5: a reset answers when both directions are over.
    guard connection.isOpen else {
      if connection.guestSendsNoMore, connection.guestReceivesNoMore { reset(connection) }
      return
    }
    flush(connection)
  }

  /// Bytes for the host; more than the guest was granted are against the rules (5.10.6.3).
  private func receive(_ payload: UnsafeRawBufferPointer, _ connection: VsockConnection) {
    guard connection.isEstablished, connection.isOpen, !connection.guestSendsNoMore,
      payload.count <= connection.pending.room
    else { return reset(connection) }
    _ = connection.pending.append(payload)
    flush(connection)
  }

  private func tellCredit(_ connection: VsockConnection) {
    guard !connection.owesCreditUpdate else { return }
    connection.owesCreditUpdate = true
    send(header(.creditUpdate, connection.key))
  }
}
