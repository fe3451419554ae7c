internal import Launch
internal import Linux
internal import Model
internal import Pods
internal import SystemPackage

/// Names and removes what a run has in an engine.
protocol EngineClient {
  /// What is left of a run, in the order in which it can be removed.
  func remains(of runID: String) throws(TechniqueError) -> [Remain]
  func remove(_ remain: Remain) throws(TechniqueError)
}

extension EngineNote {
  /// A client of the engine; throws when the engine does not answer.
  /// - Parameter folder: the run's.
  func client(in folder: FilePath) throws(TechniqueError) -> any EngineClient {
    do { _ = try LocalSocket(connectingTo: socket) } catch {
      throw TechniqueError(
        .failed, "\(error); start it, or take it out of \(folder.appending(Self.file))")
    }
    do {
      switch kind {
      case .docker:
        return CommandClient(
          program: try RuntimeTools.find("docker"), options: ["--host", "unix://\(socket)"],
          folder: folder, kind: kind, namespace: nil)
      case .containerd:
        return CommandClient(
          program: try RuntimeTools.find("ctr"),
          options: ["--address", socket.string] + (namespace.map { ["--namespace", $0] } ?? []),
          folder: folder, kind: kind, namespace: namespace)
      case .cri:
        return PodEngineClient(
          client: try PodClient(endpoint: socket, environment: Program.environment), folder: folder)
      }
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}

/// An engine that has a command line of its own.
private struct CommandClient: EngineClient {
  let program: FilePath
  let options: [String]
  let folder: FilePath
  let kind: Engine.Kind
  let namespace: String?

  func remains(of runID: String) throws(TechniqueError) -> [Remain] {
    guard kind == .containerd else {
      let label = "label=\(PreparedPod.label)=\(runID)"
      return try list(.container, ["ps", "--all", "--quiet", "--filter", label])
        + list(
          .image,
          [
            "images", "--format", "{{.Repository}}:{{.Tag}}", RuntimeImage.reference(of: runID),
          ])
    }
    let namespaces = try list(.namespace, ["namespaces", "ls", "-q"]).filter { $0.id == namespace }
    // To be asked for what is in it would make it.
    if namespaces.isEmpty { return [] }
    return try list(.task, ["tasks", "ls", "-q"]) + list(.container, ["containers", "ls", "-q"])
      + list(.image, ["images", "ls", "-q"]) + list(.lease, ["leases", "ls", "-q"]) + namespaces
  }

  func remove(_ remain: Remain) throws(TechniqueError) {
    let command =
      switch (kind, remain.kind) {
      case (.containerd, .task): ["tasks", "delete", "--force"]
      case (.containerd, .container): ["containers", "delete"]
      // With all that it consists of, at once: a namespace has to be empty to be removed.
      case (.containerd, .image): ["images", "remove", "--sync"]
      case (.containerd, .lease): ["leases", "delete"]
      case (.containerd, _): ["namespaces", "remove"]
      case (_, .image): ["rmi", "--force"]
      case (_, _): ["rm", "--force"]
      }
    _ = try ask(command + [remain.id])
  }

  private func list(_ kind: Remain.Kind, _ words: [String]) throws(TechniqueError) -> [Remain] {
    try ask(words).map { Remain(kind: kind, id: $0) }
  }

  private func ask(_ words: [String]) throws(TechniqueError) -> [String] {
    do {
      let output = try RuntimeTools.run(
        RuntimeCommand(program, options + words), marks: [], in: folder)
      return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}

/// An engine that makes pods.
private struct PodEngineClient: EngineClient {
  let client: PodClient
  let folder: FilePath

  private static let patience = Duration.seconds(60)

  func remains(of runID: String) throws(TechniqueError) -> [Remain] {
    do {
      let pods = try client.pods(labelled: PreparedPod.labels(of: runID))
      let hasImage = try client.hasImage(RuntimeImage.reference(of: runID))
      return pods.map { Remain(kind: .pod, id: $0) }
        + (hasImage ? [Remain(kind: .image, id: RuntimeImage.reference(of: runID))] : [])
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  func remove(_ remain: Remain) throws(TechniqueError) {
    do {
      guard remain.kind == .pod else {
        let command = try PodImages(of: client).removal(of: remain.id)
        try RuntimeTools.run(command, marks: [], in: folder)
        return
      }
      try client.stopPod(remain.id, timeout: Self.patience)
      try client.removePod(remain.id, timeout: Self.patience)
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}
