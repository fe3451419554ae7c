internal import Container
internal import Linux
internal import Model
internal import SystemPackage

/// The payload's image, as every engine loads it.
enum RuntimeImage {
  static let reference = "localhost/bench:latest"

  /// Writes the archive that engines load.
  static func write(for site: RuntimeSite) throws -> FilePath {
    let image = try OciImage(
      of: site.root.path, reference: reference, command: [site.root.executable.string],
      environment: ["PATH=/bin"])
    let file = site.folder.appending("image.tar")
    try TextFile.create(
      file, image.archive(), permissions: FilePermissions(rawValue: 0o600))
    return file
  }

  /// What the payload sees in a container with Docker's defaults.
  static func expectation(
    _ capabilities: CapabilitySet? = DockerDefaults.capabilities
  ) -> Expectation {
    var expectation = Expectation()
    expectation.separateNamespaces = [.mount, .uts, .ipc, .pid, .net]
    expectation.processID = 1
    expectation.hasOwnRoot = true
    expectation.effectiveCapabilities = capabilities?.mask
    expectation.seccompMode = 2
    return expectation
  }
}
