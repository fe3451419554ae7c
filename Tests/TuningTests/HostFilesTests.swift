import Glibc
import Linux
import SystemPackage
import TestSupport
import Testing

@testable import Tuning

/// The files of a temporary folder instead of the host's.
struct HostFilesTests {
  @Test func findsReadsAndReplacesBelowItsRoot() throws {
    let folder = try TemporaryFolder()
    let policies = folder.path.appending("sys/devices/system/cpu/cpufreq")
    for number in [0, 2, 10] {
      let policy = policies.appending("policy\(number)")
      try Folder.makeAll(policy)
      try TextFile.create(
        policy.appending("scaling_governor"), Array("conservative\n".utf8),
        permissions: .ownerReadWrite)
    }
    try Folder.makeAll(policies.appending("policyx"))
    let files = HostFiles(root: folder.path)
    let knob = try #require(Knob.all.first)
    let paths = knob.places.flatMap { $0.paths(in: files) }
    #expect(
      paths == [
        "/sys/devices/system/cpu/cpufreq/policy0/scaling_governor",
        "/sys/devices/system/cpu/cpufreq/policy2/scaling_governor",
        "/sys/devices/system/cpu/cpufreq/policy10/scaling_governor",
      ])
    try files.write("ondemand", to: paths[1])
    #expect(try files.read(paths[1]) == "ondemand")
    #expect(try files.read(paths[0]) == "conservative\n")
  }

  @Test func namesTheFileThatRefuses() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("sys")
    #expect(symlink("/proc/sys/kernel/ostype", path.string) == 0)
    let files = HostFiles(root: folder.path)
    #expect(throws: LinuxError("open \(path)", .permissionDenied)) {
      try files.write("x", to: "/sys")
    }
  }

  @Test(arguments: [
    ("always [madvise] never\n", "madvise"), ("0\n", "0"), ("", ""), ("[]", ""), ("a]b[c", "a]b[c"),
  ])
  func readsTheChosenValue(_ text: String, _ value: String) {
    #expect(Knob.value(of: text) == value)
  }
}
