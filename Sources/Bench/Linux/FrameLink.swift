internal import Glibc
package import SystemPackage

/// One end of an Ethernet link whose frames are read and written one a call, each behind the header
/// of virtio's network device, and which never waits.
package struct FrameLink: ~Copyable {
  private let owned: Descriptor

  package var descriptor: FileDescriptor { owned.descriptor }

  /// Takes over a descriptor that keeps frames apart, such as a packet socket of unix(7).
  package init(owning descriptor: consuming Descriptor) throws(LinuxError) {
    let number = descriptor.descriptor.rawValue
    let flags = fcntl(number, F_GETFL)
    guard flags >= 0, fcntl(number, F_SETFL, flags | O_NONBLOCK) == 0 else {
      throw LinuxError("keep descriptor \(number) from waiting", Errno(rawValue: errno))
    }
    owned = descriptor
  }

  /// Opens a tap interface, which is made if there is none of that name, and which the caller then
  /// gives an address or a bridge: Linux's `Documentation/networking/tuntap.rst`.
  /// - Parameter name: at most 15 bytes.
  package init(tap name: String) throws(LinuxError) {
    let owned = try Descriptor(opening: "/dev/net/tun", .readWrite, options: .nonBlocking)
    guard (1...15).contains(name.utf8.count) else {
      throw LinuxError("name a tap interface \(name)", .invalidArgument)
    }
    var request = Request()
    withUnsafeMutableBytes(of: &request.name) { $0.copyBytes(from: name.utf8) }
    request.flags = Request.tap | Request.noPacketInformation | Request.virtioHeader
    guard ioctl(owned.descriptor.rawValue, Request.setInterface, &request) == 0 else {
      throw LinuxError("open the tap interface \(name)", Errno(rawValue: errno))
    }
    // Version 1 of virtio has 12 bytes of header (5.1.6), the interface 10 unless told so.
    var headerByteCount: Int32 = 12
    guard
      ioctl(owned.descriptor.rawValue, Request.setHeaderByteCount, &headerByteCount) == 0
    else {
      throw LinuxError("set the header of the tap interface \(name)", Errno(rawValue: errno))
    }
    self.owned = owned
  }

  /// Reads one frame.
  package borrowing func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
    outcome(Glibc.read(owned.descriptor.rawValue, buffer.baseAddress, buffer.count))
  }

  /// Writes one frame, whole or not at all.
  package borrowing func write(_ frame: UnsafeRawBufferPointer) -> Transfer {
    outcome(Glibc.write(owned.descriptor.rawValue, frame.baseAddress, frame.count))
  }

  private borrowing func outcome(_ count: Int) -> Transfer {
    if count > 0 { return .moved(count) }
    if count < 0, errno == EAGAIN || errno == EINTR || errno == ENOBUFS { return .wouldWait }
    return .ended
  }

  /// `struct ifreq` as TUNSETIFF reads it; the numbers are those of `linux/if_tun.h`.
  private struct Request {
    static let tap: Int16 = 0x0002
    static let noPacketInformation: Int16 = 0x1000
    static let virtioHeader: Int16 = 0x4000
    static let setInterface: UInt = 0x4004_54ca
    static let setHeaderByteCount: UInt = 0x4004_54d8

    var name: (UInt64, UInt64) = (0, 0)
    var flags: Int16 = 0
    var rest: (Int16, Int32, UInt64, UInt64) = (0, 0, 0, 0)
  }
}
