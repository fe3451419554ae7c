internal import Linux
internal import Pods
internal import SystemPackage

/// The images of an engine that makes pods, by its own command line: the Container Runtime Interface
/// can fetch an image, but not load one.
struct PodImages {
  private let program: FilePath
  private let options: [String]
  private let isContainerd: Bool

  init(of client: PodClient) throws {
    isContainerd = try client.version().runtime == "containerd"
    program = try RuntimeTools.find(isContainerd ? "ctr" : "podman")
    options =
      isContainerd
      ? ["--address", client.endpoint.string, "--namespace", "k8s.io", "images"] : []
  }

  func loading(_ archive: FilePath) -> RuntimeCommand {
    command(isContainerd ? ["import"] : ["load", "--quiet", "--input"], archive.string)
  }

  func removal(of reference: String) -> RuntimeCommand {
    command(isContainerd ? ["remove", "--sync"] : ["rmi", "--force"], reference)
  }

  private func command(_ words: [String], _ last: String) -> RuntimeCommand {
    RuntimeCommand(program, options + words + [last])
  }
}
