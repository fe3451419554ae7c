/// Whether a run may go on under the conditions of today: what is not as at its begin.
package enum Continuity {
  /// What differs in a way that makes the blocks of one run two populations, in words such as
  /// `kernel 6.1.0 instead of 6.0.3`; empty when nothing does.
  /// - Parameters:
  ///   - before: of the run's begin.
  ///   - now: of this moment.
  package static func differences(from before: Manifest, to now: Manifest) -> [String] {
    let pairs: [(name: String, before: String?, now: String?)] = [
      ("lab", lab(before.host), lab(now.host)),
      ("host", short(before.host.nameHash), short(now.host.nameHash)),
      ("boot", short(before.host.bootIDHash), short(now.host.bootIDHash)),
      ("kernel", kernel(before.host), kernel(now.host)),
      ("processor", before.host.processorModel, now.host.processorModel),
      ("KVM back end", before.host.kvmBackEnd, now.host.kvmBackEnd),
      ("version of this program", before.toolVersion, now.toolVersion),
      ("commit of this program", commit(before.source), commit(now.source)),
    ]
    let images = Set(before.images.keys).union(now.images.keys).sorted().map { name in
      (
        name: "image \(name)", before: short(before.images[name]?.sha256),
        now: short(now.images[name]?.sha256)
      )
    }
    return (pairs + images).filter { $0.before != $0.now }.map {
      "\($0.name) \($0.now ?? "unknown") instead of \($0.before ?? "unknown")"
    }
  }

  private static func lab(_ host: Manifest.Host) -> String { host.lab == true ? "yes" : "no" }

  private static func kernel(_ host: Manifest.Host) -> String {
    "\(host.kernelRelease) \(host.kernelVersion)"
  }

  private static func commit(_ source: Manifest.Source?) -> String? {
    source.map { "\($0.commit.prefix(12))\($0.isDirty == true ? " with changes" : "")" }
  }

  /// Enough of a hash to tell two apart.
  private static func short(_ hash: String?) -> String? { hash.map { String($0.prefix(12)) } }
}
