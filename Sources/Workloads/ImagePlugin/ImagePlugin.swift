import Foundation
import PackagePlugin

/// Builds what the tool carries inside itself: the payload images (for target `Images`) and the
/// gnuplot scripts (for target `Report`), the script that starts engines (for target `Techniques`);
/// and, for target `MicroVMTests`, the guest that tests the
/// unikernel's library OS and a tool for tests in Linux guests.
///
/// Each ends as a Swift source file in the build folder.
@main
struct ImagePlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    switch target.name {
    case "Report": try chartScripts(context)
    case "Techniques": runtimesScript(context)
    case "MicroVMTests": try images([("checks", "Checks"), ("tool", "Tool")], context)
    default:
      try images(
        [
          ("linux", "Linux"), ("guest", "LinuxGuest"), ("unikernel", "Unikernel"),
          ("noop", "Noop"), ("pause", "Pause"),
        ], context)
    }
  }

  private func images(
    _ platforms: [(name: String, platform: String)], _ context: PluginContext
  ) throws -> [Command] {
    let sources = context.package.directoryURL.appending(path: "Sources/Workloads")
    let out = context.pluginWorkDirectoryURL
    let swiftc = try context.tool(named: "swiftc").url
    let clang = try context.tool(named: "clang").url
    let script = sources.appending(path: "build-image.sh")
    let folders = [
      "Catalog", "Payload", "PayloadABI/include", "Linux", "LinuxGuest", "Unikernel", "Questions",
    ]
    let inputs =
      try folders.flatMap { try files(in: sources.appending(path: $0)) }
      + ["GuestChecks", "GuestTools"].flatMap {
        try files(in: context.package.directoryURL.appending(path: "Tests/\($0)"))
      }
      + [script, sources.appending(path: "platform_common.h")]

    return platforms.map { name, platform in
      .buildCommand(
        displayName: "Building payload image \(name)",
        executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [
          script.path, swiftc.path, clang.path, sources.path, out.path, name, platform,
        ],
        inputFiles: inputs, outputFiles: [out.appending(path: "\(name).swift")])
    }
  }

  private func chartScripts(_ context: PluginContext) throws -> [Command] {
    let charts = context.package.directoryURL.appending(path: "scripts/charts")
    let scripts = try files(in: charts).filter { $0.pathExtension == "gp" }
    let embed = context.package.directoryURL.appending(path: "Sources/Workloads/embed-charts.sh")
    let output = context.pluginWorkDirectoryURL.appending(path: "ChartScripts.swift")
    return [
      .buildCommand(
        displayName: "Embedding chart scripts",
        executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [embed.path, output.path, charts.path],
        // The folder is an input too: a chart that was added must not wait for the next clean build.
        inputFiles: [embed, charts] + scripts, outputFiles: [output])
    ]
  }

  private func runtimesScript(_ context: PluginContext) -> [Command] {
    let script = context.package.directoryURL.appending(path: "scripts/runtimes")
    let embed = context.package.directoryURL.appending(path: "Sources/Workloads/embed-script.sh")
    let output = context.pluginWorkDirectoryURL.appending(path: "RuntimesScript.swift")
    return [
      .buildCommand(
        displayName: "Embedding scripts/runtimes",
        executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [embed.path, output.path, script.path, "RuntimesScript"],
        inputFiles: [embed, script], outputFiles: [output])
    ]
  }

  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
  }
}
