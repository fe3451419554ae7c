import ArgumentParser
import Container
import Images
import Linux
import SystemPackage

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the workload in a form that other engines can load.",
    discussion: """
      EXAMPLES
        bench export oci payload
        sudo runc run --bundle payload/bundle my-container
        podman load --input payload/image.tar
        sudo ctr images import payload/image.tar
        docker load --input payload/image.tar

      FILES  payload/bundle is an OCI bundle (config.json, rootfs), payload/image an
      OCI image layout, payload/image.tar the same image as one archive, which
      docker, podman and containerd load as localhost/bench:latest. What runs is the
      payload of every other technique, byte for byte: hello 64 0.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case oci
  }

  @Argument(help: "oci.")
  var format: Format

  @Argument(help: ArgumentHelp("Folder to make; must not exist.", valueName: "folder"))
  var folder: String

  func run() throws {
    let folder = FilePath(folder)
    guard !Folder.exists(folder) else {
      throw Refusal(.usage, "\(folder) exists already; name a folder that does not.")
    }
    do { try write(to: folder) } catch {
      throw Refusal(.precondition, "the export cannot be written: \(error).")
    }
    Console.out("\(folder)/bundle, \(folder)/image and \(folder)/image.tar are written")
  }

  private func write(to folder: FilePath) throws {
    let bundle = folder.appending("bundle")
    try Folder.makeAll(bundle)
    let root = RootFolder(at: bundle.appending("rootfs"), image: PayloadImage.linux.name)
    try root.makeTree(image: PayloadImage.linux.bytes)
    let arguments = [root.executable.string, "hello", "64", String(repeating: "0", count: 16)]
    let readable = FilePermissions(rawValue: 0o644)
    let configuration = OciConfiguration(
      arguments: arguments, environment: ["PATH=/bin"], root: "rootfs")
    try TextFile.create(
      bundle.appending("config.json"), configuration.json, permissions: readable)
    let image = try OciImage(
      of: root.path, reference: "localhost/bench:latest", command: arguments,
      environment: ["PATH=/bin"])
    try image.write(to: folder.appending("image"))
    try TextFile.create(folder.appending("image.tar"), image.archive(), permissions: readable)
  }
}
