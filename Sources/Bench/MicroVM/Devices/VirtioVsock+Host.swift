internal import Linux

/// What happens at the host's sockets.
extension VirtioVsock {
  /// Takes a program's connection; without a driver in the guest nobody is there to talk to.
  func accept() {
    guard let socket = listener.accept() else { return }
    guard isActive, handshakes.count < Self.handshakeLimit else { return }
    let handshake = VsockHandshake(socket)
    handshakes[ObjectIdentifier(handshake)] = handshake
    let watch = events.watch(handshake.descriptor) { [weak self, weak handshake] _ in
      if let handshake { self?.advance(handshake) }
    }
    handshake.watch = watch
    watch.setInterest(.readable)
  }

  private func advance(_ handshake: VsockHandshake) {
    let progress = handshake.advance()
    guard progress != .incomplete else { return }
    handshakes[ObjectIdentifier(handshake)] = nil
    guard let socket = handshake.takeSocket(), case .port(let guestPort) = progress,
      hasRoomForPackets, connections.count < Self.connectionLimit
    else { return }
    let key = VsockConnection.Key(hostPort: freeHostPort(guestPort), guestPort: guestPort)
    add(VsockConnection(key, socket, isEstablished: false))
    send(header(.request, key))
    requestService?(Self.receiveQueue)
  }

  /// A port that no connection to this port of the guest has; there are more than connections.
  private func freeHostPort(_ guestPort: UInt32) -> UInt32 {
    while true {
      let port = nextHostPort
      nextHostPort = port == .max - 1 ? Self.firstHostPort : port + 1
      if connections[.init(hostPort: port, guestPort: guestPort)] == nil { return port }
    }
  }

  /// Keeps a connection and watches over its host's end.
  func add(_ connection: VsockConnection) {
    connections[connection.key] = connection
    guard let descriptor = connection.descriptor else { return }
    connection.watch = events.watch(descriptor) { [weak self, weak connection] readiness in
      if let connection { self?.serveHost(connection, readiness) }
    }
    connection.updateInterest()
  }

  private func serveHost(_ connection: VsockConnection, _ readiness: HostEvents.Readiness) {
    if !readiness.isDisjoint(with: .closed) {
      connection.isHungUp = true
      // What it sent before is still to be read, unless that is over already.
      if connection.hasHostEnded { endHost(connection) }
    }
    if readiness.contains(.writable) { flush(connection) }
    if connection.isOpen, !connection.hasHostEnded, !readiness.isEmpty { list(connection) }
    if connection.isOpen { connection.updateInterest() }
    requestService?(Self.receiveQueue)
  }

  /// Passes on what waits for the host, and tells the guest that there is room again.
  func flush(_ connection: VsockConnection) {
    guard connection.flush() else { return reset(connection) }
    if connection.isCreditUpdateDue, !connection.owesCreditUpdate {
      connection.owesCreditUpdate = true
      send(header(.creditUpdate, connection.key))
    }
    if connection.pending.isEmpty, connection.guestSendsNoMore, connection.guestReceivesNoMore {
      reset(connection)
    } else {
      connection.updateInterest()
    }
  }

  /// The host sends no more; if it is gone altogether, it receives no more, either.
  func endHost(_ connection: VsockConnection) {
    var packet = header(.shutdown, connection.key)
    packet.flags = VsockHeader.Shutdown.sendsNoMore
    connection.hasHostEnded = true
    if connection.isHungUp {
      packet.flags |= VsockHeader.Shutdown.receivesNoMore
      // The guest's reset is what takes the connection out of the list.
      connection.close()
    } else {
      connection.updateInterest()
    }
    send(packet)
  }

  /// Ends a connection and tells the guest.
  func reset(_ connection: VsockConnection) {
    remove(connection)
    send(header(.reset, connection.key))
  }

  /// Ends a connection.
  func remove(_ connection: VsockConnection) {
    connection.close()
    connections[connection.key] = nil
    unlist(connection)
  }
}
