package import Linux

/// A seccomp allow-list in two parts: a launcher can be under the first and still start containers,
/// and whoever is under both gets exactly the answers of the whole.
///
/// The first is large, is installed once, and lets three more calls pass; the second is small, is
/// installed by each instance, and refuses these. Of several filters the strictest answer counts
/// (seccomp(2)).
package enum LauncherFilter {
  /// What a launcher and its children call that a container may not.
  private static let calls = ["clone3", "mount", "unshare"]

  /// `profile` and the launcher's calls.
  package static func opening(_ profile: SeccompProfile) -> SeccompProfile {
    precondition(!profile.refusesItsRules, "needs a list of what is allowed")
    return SeccompProfile(
      rules: profile.rules + calls.map { SeccompRule($0) }, refusalErrno: profile.refusalErrno,
      refusedOtherwise: profile.refusedOtherwise.filter { !calls.contains($0.key) },
      coversCompatibility: profile.coversCompatibility)
  }

  /// Refuses the launcher's calls as `profile` does, and nothing else.
  package static func closing(_ profile: SeccompProfile) -> SeccompProfile {
    let otherwise = profile.refusedOtherwise.filter { calls.contains($0.key) }
    return SeccompProfile(
      rules: calls.filter { otherwise[$0] == nil }.map { SeccompRule($0) }, refusesItsRules: true,
      refusalErrno: profile.refusalErrno, refusedOtherwise: otherwise,
      coversCompatibility: profile.coversCompatibility)
  }
}
