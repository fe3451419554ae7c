internal import Kvm
internal import Linux

/// A guest that is ready and asks what to do, as it was at that point: its registers, its
/// interrupt controllers, and a file with its memory.
package final class Snapshot: Sendable {
  let parts: SnapshotParts
  private let file: Descriptor
  let memoryOffset: Int

  /// - Parameters:
  ///   - file: holds the guest's memory from `memoryOffset` on, in whole pages.
  init(_ parts: SnapshotParts, memory file: consuming Descriptor, memoryOffset: Int) {
    self.parts = parts
    self.file = file
    self.memoryOffset = memoryOffset
  }

  var processors: [ProcessorState] { parts.processors }
  var machine: MachineState { parts.machine }
  /// The call that the guest waits in.
  var pendingRead: PendingRead { parts.pending }
  var memoryByteCount: Int { parts.memoryByteCount }

  /// The guest's memory, of which every page is the file's until somebody writes to it.
  func mapMemory() throws(MicroVMError) -> GuestMemory {
    try GuestMemory(copying: file, from: memoryOffset, byteCount: memoryByteCount)
  }
}

/// What of a host has to be the same for a snapshot to be what it was.
package struct SnapshotIdentity: Sendable, Equatable {
  /// Vendor, family, model, stepping, and the features that guests see.
  package var processor: String
  /// `uname -r` of the host, and KVM's back end.
  package var host: String
  /// What the guest runs, and in which machine.
  package var guest: String

  package init(processor: String, host: String, guest: String) {
    self.processor = processor
    self.host = host
    self.guest = guest
  }

  /// Why a snapshot with this identity cannot be restored where `here` is needed; nil if it can.
  package func obstacle(here: SnapshotIdentity) -> String? {
    if processor != here.processor {
      return "it was made on another processor, \(processor); this one is \(here.processor)"
    }
    if host != here.host {
      return "it was made under another kernel, \(host); this host has \(here.host)"
    }
    if guest != here.guest {
      return "it is of another guest, \(guest); wanted is \(here.guest)"
    }
    return nil
  }
}
