import Container
import FoundationEssentials
import Images
import Launch
import Linux
import SystemPackage
import TestSupport
import Testing

/// The bundle's configuration and the image, as engines have to understand them.
struct OciTests {
  @Test func writesTheSameConfigurationForTheSameRequest() throws {
    func configuration() -> OciConfiguration {
      OciConfiguration(arguments: ["/bin/payload", "hello"], environment: ["A=b"], root: "rootfs")
    }
    #expect(configuration().json == configuration().json)
    let text = String(decoding: configuration().json, as: UTF8.self)
    #expect(text.contains("\"ociVersion\" : \"1.0.2\""))
    #expect(text.contains("\"noNewPrivileges\" : true"))
    #expect(text.contains("\"CAP_NET_BIND_SERVICE\""))
    #expect(text.contains("\"limit\" : 268435456"))
    #expect(text.contains("\"op\" : \"SCMP_CMP_MASKED_EQ\""))
    #expect(text.contains("\"type\" : \"network\""))
  }

  @Test func leavesOutWhatIsNotAskedFor() {
    var configuration = OciConfiguration(arguments: ["/x"], environment: [], root: "/r")
    configuration.limits = nil
    configuration.seccomp = nil
    let text = String(decoding: configuration.json, as: UTF8.self)
    #expect(!text.contains("seccomp"))
    #expect(!text.contains("resources"))
    #expect(!text.contains("cgroupsPath"))
  }

  @Test func namesAnImageByItsContent() throws {
    let folder = try TemporaryFolder()
    let root = RootFolder(at: folder.path.appending("root"), image: "payload")
    try root.makeTree(image: PayloadImage.linux.bytes)
    func image() throws -> OciImage {
      try OciImage(
        of: root.path, reference: "localhost/test:latest", command: ["/bin/payload"],
        environment: [])
    }
    let first = try image()
    #expect(try image().digest == first.digest)
    #expect(first.digest.hasPrefix("sha256:") && first.digest.utf8.count == 71)
    try first.write(to: folder.path.appending("image"))
    let blobs = try Folder.list(folder.path.appending("image").appending("blobs/sha256"))
    #expect(blobs.count == 3)
    #expect(blobs.contains(String(first.digest.dropFirst(7))))
    try TextFile.create(
      root.path.appending("etc").appending("new"), [1],
      permissions: FilePermissions(rawValue: 0o644))
    #expect(try image().digest != first.digest)
  }

  /// Whatever else reads the archive, tar does.
  @Test func writesAnArchiveThatTarReads() throws {
    let folder = try TemporaryFolder()
    let root = RootFolder(at: folder.path.appending("root"), image: "payload")
    try root.makeTree(image: PayloadImage.linux.bytes)
    let image = try OciImage(
      of: root.path, reference: "localhost/test:latest", command: ["/bin/payload"], environment: [])
    let file = folder.path.appending("image.tar")
    try TextFile.create(file, image.archive(), permissions: FilePermissions(rawValue: 0o600))
    let tar = try #require(Program(named: "tar"))
    let listed = try tar.run(["-tf", file.string])
    #expect(listed.exit == .status(0))
    let names = Set(String(decoding: listed.output, as: UTF8.self).split(separator: "\n"))
    #expect(names.isSuperset(of: ["oci-layout", "index.json", "manifest.json", "blobs/sha256/"]))
  }
}
