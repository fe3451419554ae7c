internal import PayloadABI

/// Where everything lies in a unikernel's memory: guest-physical, identity-mapped.
///
/// The pages that the VMM writes are few on purpose, because each costs a fault on the host and
/// another in the guest. Addresses from 0x5000 on stay free up to the stack.
package enum GuestAddressMap {
  /// PML4: one entry, for the first 512 GiB (Intel SDM volume 3, 4.5).
  package static let topPageTable: UInt64 = 0x1000
  /// Page-directory-pointer table: one entry, for the first GiB.
  package static let directoryPointers: UInt64 = 0x2000
  /// Page directory: one entry for every 2 MiB of memory, at most 512.
  package static let pageDirectory: UInt64 = 0x3000
  /// Global descriptor table: six entries; only an instruction that loads a segment reads it.
  package static let descriptorTable: UInt64 = 0x4000
  /// The boot block of `unikernel_abi.h`, in the page of the descriptor table.
  package static let bootBlock: UInt64 = 0x4800
  /// Where a call block lies: at the end of the boot block.
  package static let callBlock =
    bootBlock + UInt64(MemoryLayout<unikernel_boot>.offset(of: \.call).unsafelyUnwrapped)
  /// How many calls the guest has made: a word of the call block.
  static let callsSubmitted =
    callBlock + UInt64(MemoryLayout<unikernel_call>.offset(of: \.submitted).unsafelyUnwrapped)
  /// How many calls the host has served: a word of the call block.
  static let callsCompleted =
    callBlock + UInt64(MemoryLayout<unikernel_call>.offset(of: \.completed).unsafelyUnwrapped)
  /// End of the stack, which grows down to 0x10000; a page below the first that nothing else uses.
  package static let stackTop: UInt64 = 0x80000
  /// First byte of an image: the linker script starts there.
  package static let image: UInt64 = 0x100000
  /// Bytes that one page-directory entry maps, and the granularity of memory sizes.
  package static let largePage: UInt64 = 0x20_0000
  /// The most memory that one page directory maps.
  package static let memoryLimit: UInt64 = 512 * largePage
  /// Set aside beside what the work asks for: what lies below the image, the image itself, stacks
  /// of threads, and what the library OS keeps.
  static let systemRoom: UInt64 = 4 << 20

  /// The memory size of a guest whose work needs `byteCount` bytes, in whole large pages.
  static func memoryByteCount(holding byteCount: UInt64) throws(MicroVMError) -> Int {
    guard byteCount > 0 else { return 0 }
    guard byteCount <= memoryLimit - systemRoom else {
      throw .tooMuchMemory(byteCount: byteCount, limit: memoryLimit - systemRoom)
    }
    return Int((byteCount + systemRoom + largePage - 1) / largePage * largePage)
  }
}
