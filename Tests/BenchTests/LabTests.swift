import Container
import SystemPackage
import Testing

@testable import bench

/// Runs of the lab, from the kernel's command line to the table.
struct LabTests {
  @Test(arguments: [
    ("console=ttyS0 bench.lab=1 quiet\n", true), ("console=ttyS0 quiet\n", nil), ("", nil),
  ])
  func readsOfTheKernelsCommandLineWhetherThisIsTheLab(_ line: String, _ lab: Bool?) throws {
    let tool = try Tool()
    try tool.write(line, to: "cmdline")
    let host = HostDescription.read(
      cgroups: try CgroupLayout.read(),
      kernelCommandLine: FilePath(tool.folder.path).appending("cmdline"))
    #expect(host.lab == lab)
  }

  @Test func takesAHostWithoutACommandLineForNoLab() throws {
    let host = HostDescription.read(
      cgroups: try CgroupLayout.read(), kernelCommandLine: "/nonexistent")
    #expect(host.lab == nil)
  }

  @Test func saysAboveTheTableThatARunIsOfTheLab() throws {
    let tool = try Tool()
    try WrittenRun(name: "a", isLab: true).write(with: tool)
    let note =
      "LAB RUN: made under software emulation, so only ratios between rows of this run mean anything."
    #expect(try tool.run("plot", "a").output.hasPrefix("\(note)\n\n"))
    #expect(
      try tool.run("plot", "a", "--format", "markdown").output.hasPrefix("**\(note)**\n\n"))
    #expect(try tool.run("plot", "a", "--format", "json").output.contains("\n  \"lab\": true,\n"))
    #expect(
      try tool.run("plot", "a", "--format", "csv").output.split(separator: "\n")
        .first?.hasSuffix(",reason,lab") == true)
  }

  @Test func saysNothingOfALabElsewhere() throws {
    let tool = try Tool()
    try WrittenRun(name: "a").write(with: tool)
    for format in ["text", "markdown", "csv", "json"] {
      let output = try tool.run("plot", "a", "--format", format).output
      #expect(!output.isEmpty)
      #expect(!output.contains("LAB") && !output.contains(",lab") && !output.contains("\"lab\""))
    }
  }
}
