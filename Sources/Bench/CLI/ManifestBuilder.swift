import Glibc
import Images
import Launch
import Linux
import Report
import Results
import SystemPackage
import Techniques

/// Writes down under which conditions a run is made.
struct ManifestBuilder {
  let setup: RunSetup

  func make(_ host: LiveHost) -> Manifest {
    var description = HostDescription.read(cgroups: setup.host.cgroups)
    description.counterKilohertz = Int64((host.rate.ticksPerSecond / 1000).rounded())
    var manifest = Manifest(
      runID: setup.runID, created: Timestamp.now().iso8601,
      commandLine: ["bench"] + CommandLine.arguments.dropFirst(), seed: setup.seed,
      effort: setup.effort.rawValue, toolVersion: Version.text, host: description)
    manifest.source = Self.source
    manifest.tools = tools
    manifest.images = images
    manifest.guestKernel = guestKernel
    manifest.workload = setup.work
    manifest.processors = setup.processors.numbers
    manifest.pinning =
      "harness and instances are bound to processor \(setup.processors.text)"
    manifest.clock = Manifest.Clock(
      resolutionNanoseconds: host.resolutionNanoseconds(),
      ticksPerSecond: host.rate.ticksPerSecond.rounded())
    return manifest
  }

  /// The checkout that this executable was built in, if it still lies there.
  static var source: Manifest.Source? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, let git = Program(named: "git") else { return nil }
    let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = FilePath(path).removingLastComponent()
    // The checkout may belong to the user who called sudo.
    let options = ["-c", "safe.directory=*", "-C", folder.string]
    guard let commit = try? git.run(options + ["rev-parse", "HEAD"]).line else { return nil }
    // What the executable is made of: runs and texts beside it change nothing that is measured.
    let made = ["Package.swift", "Sources", "scripts"].map { ":/\($0)" }
    let status = try? git.run(
      options + ["status", "--porcelain", "--untracked-files=no", "--"] + made)
    return Manifest.Source(commit: commit, isDirty: status.map { !$0.output.isEmpty })
  }

  private var tools: [String: String] {
    var tools = ["libseccomp": SeccompProfile.libraryVersion]
    if let gnuplot = Program(named: "gnuplot"),
      let line = try? gnuplot.run(["--version"]).line
    {
      tools["gnuplot"] = line
    }
    for contestant in setup.available {
      tools.merge(contestant.technique.versions) { first, _ in first }
    }
    return tools
  }

  /// The kernel of the run's Linux guests, read once more for its hash.
  private var guestKernel: Manifest.GuestKernel? {
    guard setup.available.contains(where: { $0.technique.name == LinuxMicroVM.family }),
      let files = setup.host.guests.kernel.files,
      let description = GuestKernel.describe(files)
    else { return nil }
    return Manifest.GuestKernel(
      release: description.release, format: description.format,
      image: Manifest.Image(
        bytes: description.byteCount, sha256: Digest.sha256(file: files.main) ?? "unknown"),
      configurationSHA256: files.configuration.flatMap { Digest.sha256(file: $0) })
  }

  private var images: [String: Manifest.Image] {
    var images: [String: Manifest.Image] = [:]
    for image in [PayloadImage.linux, .guest, .unikernel, .noop, .pause] {
      images[image.name] = Manifest.Image(
        bytes: image.bytes.count,
        sha256: Digest.sha256(image.bytes),
        objectSHA256: image.objectHash.isEmpty ? nil : image.objectHash)
    }
    return images
  }
}
