internal import Crypto
internal import FoundationEssentials
package import Linux
package import SystemPackage

/// A container image of one layer, in the formats that engines load without a registry.
///
/// Source: the Open Container Initiative's image specification, version 1.0.2, and what `docker save`
/// writes beside it.
package struct OciImage: Sendable {
  /// What it is called where it is loaded, `localhost/bench:latest`.
  package let reference: String
  private let layer: [UInt8]
  private let configuration: [UInt8]
  private let manifest: [UInt8]

  /// Makes an image of a root folder.
  /// - Parameters:
  ///   - command: what a container of it runs when nothing else is asked for.
  ///   - environment: `NAME=value` strings.
  package init(
    of root: FilePath, reference: String, command: [String], environment: [String]
  ) throws {
    self.reference = reference
    var archive = TarArchive()
    try archive.addTree(root)
    layer = archive.finished
    configuration = Self.json(
      Configuration(
        config: .init(Entrypoint: nil, Cmd: command, Env: environment, WorkingDir: "/"),
        rootfs: .init(diff_ids: [Self.digest(layer)]),
        history: [.init(created_by: "bench export oci")]))
    manifest = Self.json(
      Manifest(
        config: Descriptor("config.v1", "+json", configuration),
        layers: [Descriptor("layer.v1", ".tar", layer)]))
  }

  /// The SHA-256 of its manifest, `sha256:…`: what engines call it by.
  package var digest: String { Self.digest(manifest) }

  /// Writes an image layout: `oci-layout`, `index.json` and the blobs.
  package func write(to folder: FilePath) throws(LinuxError) {
    try Folder.makeAll(folder.appending("blobs").appending("sha256"))
    for (path, content) in files {
      try TextFile.create(
        folder.pushing(FilePath(path)), content, permissions: FilePermissions(rawValue: 0o644))
    }
  }

  /// One archive that is an image layout and what `docker load` wants, at once.
  package func archive() throws -> [UInt8] {
    var archive = TarArchive()
    try archive.add("blobs/", .folder, mode: 0o755)
    try archive.add("blobs/sha256/", .folder, mode: 0o755)
    for (path, content) in files + [("manifest.json", dockerManifest)] {
      try archive.add(path, .file, mode: 0o644, content: content)
    }
    return archive.finished
  }

  private var files: [(String, [UInt8])] {
    let index = Self.json(
      Index(manifests: [Descriptor("manifest.v1", "+json", manifest, reference)]))
    return [
      ("oci-layout", Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8)), ("index.json", index),
    ] + [layer, configuration, manifest].map { (Self.path(of: $0), $0) }
  }

  private var dockerManifest: [UInt8] {
    Self.json([
      DockerEntry(
        Config: Self.path(of: configuration), RepoTags: [reference], Layers: [Self.path(of: layer)])
    ])
  }

  private static func path(of blob: [UInt8]) -> String {
    "blobs/sha256/" + digest(blob).dropFirst("sha256:".count)
  }

  fileprivate static func digest(_ bytes: [UInt8]) -> String {
    "sha256:"
      + SHA256.hash(data: bytes).map { byte in
        let text = String(byte, radix: 16)
        return text.utf8.count == 1 ? "0" + text : text
      }.joined()
  }

  private static func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding numbers and strings cannot fail.
    return (try? encoder.encode(value)).map(Array.init) ?? []
  }
}

// The names of properties are those of the documents.
private struct Descriptor: Encodable {
  let mediaType: String
  let digest: String
  let size: Int
  let annotations: [String: String]?

  init(_ type: String, _ suffix: String, _ blob: [UInt8], _ reference: String? = nil) {
    mediaType = "application/vnd.oci.image.\(type)\(suffix)"
    digest = OciImage.digest(blob)
    size = blob.count
    annotations = reference.map {
      // containerd takes the first, podman and skopeo the second.
      ["io.containerd.image.name": $0, "org.opencontainers.image.ref.name": $0]
    }
  }
}

private struct Index: Encodable {
  let schemaVersion = 2
  let mediaType = "application/vnd.oci.image.index.v1+json"
  let manifests: [Descriptor]
}

private struct Manifest: Encodable {
  let schemaVersion = 2
  let mediaType = "application/vnd.oci.image.manifest.v1+json"
  let config: Descriptor
  let layers: [Descriptor]
}

private struct DockerEntry: Encodable {
  let Config: String
  let RepoTags: [String]
  let Layers: [String]
}

private struct Configuration: Encodable {
  let architecture = "amd64"
  let os = "linux"
  let created = "1970-01-01T00:00:00Z"
  let config: Defaults
  let rootfs: Layers
  let history: [Step]

  struct Defaults: Encodable {
    let Entrypoint: [String]?
    let Cmd: [String]
    let Env: [String]
    let WorkingDir: String
  }
  struct Layers: Encodable {
    let type = "layers"
    let diff_ids: [String]
  }
  struct Step: Encodable {
    let created = "1970-01-01T00:00:00Z"
    let created_by: String
  }
}
