package import Linux

/// Seccomp filters of a chosen size that change no answer, to show what the size alone costs.
package enum SizedFilter {
  /// Each rule names a call by a number that no kernel has, and refuses it with the kernel's own
  /// answer, ENOSYS.
  ///
  /// None looks at arguments, so that the kernel (since 5.11) knows from the filter's installation on
  /// which calls are always let through, and does not run it for them: seccomp_cache_prepare.
  package static func unknownCalls(_ count: Int32, isTree: Bool = true) -> SeccompProfile {
    SeccompProfile(
      rules: (0..<count).map { SeccompRule(.number(firstUnknownCall + $0)) },
      refusesItsRules: true, refusalErrno: 38, coversCompatibility: false, isTree: isTree)
  }

  /// Each rule refuses one call if its sixth argument has a value that nobody passes: 400 of them,
  /// one for each number from 0 to 334 and from 424 to 488, where all calls of x86-64 are.
  ///
  /// The kernel has to run the filter for each of these calls, because the answer depends on an
  /// argument. In a list a call waits for all with lower numbers: getpid, 39, for few.
  package static func knownCallsByArgument(isTree: Bool = true) -> SeccompProfile {
    SeccompProfile(
      rules: (Array(0..<335) + Array(424..<489)).map {
        SeccompRule(.number($0), argument: 5, .equal(0x6265_6e63_6862_6e63))
      },
      refusesItsRules: true, refusalErrno: 38, coversCompatibility: false, isTree: isTree)
  }

  /// Beyond the table of every x86-64 kernel (arch/x86/entry/syscalls/syscall_64.tbl), below the
  /// numbers of x32.
  private static let firstUnknownCall: Int32 = 100_000
}
