/// A named unit of work, the same machine code in every technique.
///
/// The catalogue is compiled twice from these files: as an ordinary module, which knows the
/// expected checksum, and as Embedded Swift into the payload images, which do the work.
package struct Workload: Sendable {
  /// Name on the command line and in the payload's request; ASCII.
  package let name: StaticString
  /// What it does, in one line of `bench list`.
  package let summary: StaticString
  /// True for those that misbehave on purpose, to test what the harness says.
  package let isFault: Bool
  /// Does `scale` units of work seeded with `nonce`; returns the checksum.
  package let run: Work
  /// The checksum that a correct run returns; host side only.
  package let expectedChecksum: Work

  /// A function pointer rather than a closure: a payload has no allocator for contexts.
  package typealias Work = @convention(c) @Sendable (_ scale: UInt64, _ nonce: UInt64) -> UInt64
}
