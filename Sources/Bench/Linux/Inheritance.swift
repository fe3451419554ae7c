internal import CLinux
internal import Glibc

/// What a process takes over from its caller without having asked for it.
package enum Inheritance {
  /// Lets nothing of the caller's reach a payload: no descriptor beyond the standard three, no
  /// restrictive file mode mask.
  ///
  /// Standard descriptors that are closed are opened on `/dev/null`, so that no file of a run gets
  /// their number.
  package static func seal() {
    while true {
      let descriptor = open("/dev/null", O_RDWR)
      guard descriptor >= 0 else { break }
      guard descriptor <= STDERR_FILENO else {
        _ = close(descriptor)
        break
      }
    }
    clinux_close_on_exec_above(UInt32(STDERR_FILENO))
    // A root folder has to be entered by the unprivileged owners of containers too.
    umask(0o022)
  }
}
