import Container
import Glibc
import Launch
import Linux
import SystemPackage
import TestSupport
import Testing

/// Files in a stack of layers, and the plan that mounts it.
struct LayerTreeTests {
  private func tree(of count: Int, in folder: FilePath, largest: UInt64 = 0) throws -> LayerTree {
    let root = RootFolder(in: folder, image: "payload")
    try root.make(image: Array("#!".utf8))
    let tree = LayerTree(root: root, count: count, store: folder.appending("store"))
    try tree.make(largest: largest)
    return tree
  }

  @Test func spreadsItsFilesOverAllLayers() throws {
    let folder = try TemporaryFolder()
    _ = try tree(of: 4, in: folder.path)
    let names = try (1...4).map { layer in
      let base = layer == 4 ? "root" : "layers/\(layer)"
      return try Folder.list(folder.path.appending("\(base)/bin/layer"))
    }
    #expect(names == [["list", "top"], ["list", "middle"], ["list"], ["deep", "list"]])
    let lists = try (1...4).map { layer in
      let base = layer == 4 ? "root" : "layers/\(layer)"
      return try Folder.list(folder.path.appending("\(base)/bin/layer/list"))
    }
    #expect(lists.map(\.count) == [64, 64, 64, 64])
    #expect(Set(lists.joined()).count == 256)
  }

  @Test func filesToBeWrittenToAreAsLargeAsTheyAreCalledAndExistOnce() throws {
    let folder = try TemporaryFolder()
    let tree = try tree(of: 1, in: folder.path, largest: 1 << 20)
    #expect(tree.sizedFile(1 << 20) == folder.path.appending("root/bin/layer/1m"))
    #expect(tree.sizedFile(5) == nil)
    let names = try Folder.list(folder.path.appending("store"))
    #expect(names == ["1m", "4k", "64k"])
    for (name, size) in [("1m", 1 << 20), ("4k", 4096), ("64k", 65_536)] {
      var status = stat()
      #expect(stat(folder.path.appending("root/bin/layer/\(name)").string, &status) == 0)
      #expect(Int(status.st_size) == size)
      #expect(status.st_nlink == 2)
    }
    #expect((Folder.diskUse(below: folder.path.appending("store"))?.length ?? 0) == 1_118_208)
    #expect(Folder.diskUse(below: folder.path.appending("nowhere")) == nil)
  }

  @Test func anOverlayNamesItsLayersFromTheTop() throws {
    let blueprint = ContainerBlueprint().with {
      $0.namespaces = [.mount]
      $0.root = .overlay
      $0.lowerLayers = 3
      $0.upperMebibytes = 320
    }
    let site = ContainerBlueprint.Site(
      root: RootFolder(in: "/RUN", image: "payload"), cgroups: nil, arguments: ["payload"],
      environment: [], caller: .init(user: 0, group: 0))
    let lines = try blueprint.plan(at: site).lines
    #expect(lines.contains { $0.contains("/RUN/layers") && !$0.contains("lowerdir") })
    #expect(lines.contains { $0.contains("lowerdir=1:2:/RUN/root,upperdir=/RUN/stage/upper") })
    #expect(lines.contains { $0.contains("size=320m,mode=755") })
  }
}
