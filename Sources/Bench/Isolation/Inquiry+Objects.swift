internal import CLinux
internal import Container
internal import Linux
internal import Model

/// System V and POSIX objects that the host has made for everybody.
extension Inquiry {
  static let objects: [Inquiry] = [
    Inquiry("ipc/shared-memory", .reach) { site throws(TechniqueError) in
      try keyed(.sharedMemory, CLINUX_SHARED_MEMORY, site)
    },
    Inquiry("ipc/semaphores", .reach) { site throws(TechniqueError) in
      try keyed(.semaphores, CLINUX_SEMAPHORES, site)
    },
    Inquiry("ipc/message-queue", .reach) { site throws(TechniqueError) in
      var stage = try keyed(.messages, CLINUX_MESSAGES, site)
      let key = Int32(stage.argument)
      stage.look = { _ in clinux_take_message(key) == 1 }
      return stage
    },
    Inquiry("ipc/posix-queue", .reach) { site throws(TechniqueError) in
      let name = site.newWitnessName()
      let note = try site.put(.queue, name) { clinux_make_queue("/" + name) }
      var stage = Stage(text: name)
      stage.end = { note.remove() }
      return stage
    },
    Inquiry("ipc/shared-file", .sight) { site throws(TechniqueError) in
      guard Folder.isFolder(WitnessNote.sharedFolder) else {
        throw InquirySite.unsupported("the host has no \(WitnessNote.sharedFolder)")
      }
      let name = site.newWitnessName()
      let note = try site.put(.file, name) { 0 }
      let path = try site.putSecret(at: WitnessNote.sharedFolder.appending(name))
      var stage = Stage(text: path.string)
      stage.end = { note.remove() }
      return stage
    },
  ]

  private static func keyed(
    _ kind: WitnessNote.Kind, _ form: clinux_ipc, _ site: InquirySite
  ) throws(TechniqueError) -> Stage {
    let key = Int32(truncatingIfNeeded: InquirySite.random() & 0x3fff_ffff) | 0x4000_0000
    let note = try site.put(kind, "\(key)") { clinux_make_ipc(form, key) }
    var stage = Stage(argument: UInt64(key))
    stage.end = { note.remove() }
    return stage
  }
}
