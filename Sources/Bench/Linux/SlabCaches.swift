internal import SystemPackage

/// The kernel's caches of its own objects.
package enum SlabCaches {
  private static let folder = FilePath("/sys/kernel/slab")

  /// Has every cache give back its empty slabs, as far as this process may ask (root alone).
  ///
  /// What one lot of instances has left would else be what the next one lives on, and its first
  /// members would seem to cost nothing. A shrink drops no object that is in use (slab.rst).
  package static func giveBackEmptySlabs() {
    for name in (try? Folder.list(folder)) ?? [] {
      // A cache may have gone since, and without root none may be asked.
      try? TextFile.write("1", to: folder.appending(name).appending("shrink"))
    }
  }
}
