internal import Container
internal import Linux
internal import Model
internal import SystemPackage

/// The payload's image, as every engine loads it.
enum RuntimeImage {
  /// What it is called in a run: an image that a user has loaded, or another run has, is another.
  static func reference(of runID: String) -> String {
    // A tag takes fewer characters than a run's name.
    let tag = runID.unicodeScalars.map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789_.-".contains(Character(scalar)))
        ? String(scalar) : "_"
    }
    return "localhost/bench:run-" + tag.joined().prefix(100)
  }

  /// Writes the archive that engines load.
  static func write(for site: RuntimeSite) throws -> FilePath {
    let image = try OciImage(
      of: site.root.path, reference: reference(of: site.runID),
      command: [site.root.executable.string],
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
