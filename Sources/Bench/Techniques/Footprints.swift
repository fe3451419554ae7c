internal import Container
internal import Images
internal import Linux
internal import MicroVM
package import Model
internal import SystemPackage

extension IsolatedProcess {
  /// The payload's file; with a root of its own, that folder.
  func footprint(in workspace: Workspace) throws(TechniqueError) -> Footprint {
    let folder = workspace.footprintFolder(label)
    let root = RootFolder(in: folder, image: image.name)
    do throws(LinuxError) { try root.make(image: image.bytes) } catch {
      throw TechniqueError(.failed, "\(error)")
    }
    return Footprint([(blueprint.root == .host ? root.hostExecutable : root.path).string])
  }
}

extension Unikernel {
  /// The one file that is everything.
  package func footprint(in workspace: Workspace) throws(TechniqueError) -> Footprint {
    Footprint([
      try workspace.write(PayloadImage.unikernel.bytes, named: "image", of: label)
    ])
  }
}

extension LinuxMicroVM {
  /// Kernel and archive.
  package func footprint(in workspace: Workspace) throws(TechniqueError) -> Footprint {
    guard let files = kernel.files else {
      throw TechniqueError(
        .unsupported, "there is no kernel for Linux guests: \(GuestKernel.remedy)")
    }
    let request = WorkloadRequest(workload: "hello", scale: 1, deadline: .seconds(10))
    let archive = Self.initialFileSystem(for: request)
    return Footprint([
      files.main.string, try workspace.write(archive, named: "archive", of: label),
    ])
  }

  /// The kernel as its distribution packs it, with the modules that guests are given.
  package func system() throws(TechniqueError) -> Footprint {
    guard let files = kernel.files,
      Folder.exists(files.main.removingLastComponent().appending("modules"))
    else {
      throw TechniqueError(
        .unsupported, "no kernel with modules is on this host; \(GuestKernel.remedy)")
    }
    let folder = files.main.removingLastComponent()
    return Footprint([(files.compressed ?? files.main).string, folder.appending("modules").string])
  }
}

extension RuntimeTechnique {
  /// The root folder of a bundle; of an engine the archive that it loads.
  func footprint(in workspace: Workspace) throws(TechniqueError) -> Footprint {
    let root = RootFolder(
      in: workspace.footprintFolder(label), image: PayloadImage.linux.name)
    guard runtime is OciRuntime || runtime.traits.engine != nil else {
      throw TechniqueError(.unsupported, "its image is that of container or of microvm")
    }
    do {
      try root.make(image: PayloadImage.linux.bytes)
      guard runtime.traits.engine != nil else { return Footprint([root.path.string]) }
      let image = try OciImage(
        of: root.path, reference: RuntimeImage.reference(of: "footprint"),
        command: [root.executable.string],
        environment: ["PATH=/bin"])
      return Footprint([
        try workspace.write(image.archive(), named: "image.tar", of: label)
      ])
    } catch { throw TechniqueError(.failed, "\(error)") }
  }
}

extension Workspace {
  /// Where the footprint of a technique is laid out.
  fileprivate func footprintFolder(_ label: String) -> FilePath {
    let name = String(label.map { $0 == "/" ? "-" : $0 })
    return FilePath(folder).appending("footprint").appending(name)
  }

  fileprivate func write(
    _ bytes: [UInt8], named name: String, of label: String
  ) throws(TechniqueError) -> String {
    let folder = footprintFolder(label)
    do throws(LinuxError) {
      try Folder.makeAll(folder)
      try TextFile.create(
        folder.appending(name), bytes, permissions: FilePermissions(rawValue: 0o600))
    } catch { throw TechniqueError(.failed, "\(error)") }
    return folder.appending(name).string
  }
}
