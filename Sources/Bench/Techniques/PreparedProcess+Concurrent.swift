internal import Launch
internal import Linux
internal import Model

extension PreparedProcess {
  /// Lanes with all that only one start at a time can use: the plan's memory, a watchdog, the null
  /// device.
  ///
  /// Cgroups' parent and root folder are shared.
  /// A launcher serves one request at a time, so that each lane has its own, made as the first was:
  /// it has a root and namespaces of its own, which this technique's instances share otherwise.
  func concurrent(_ count: Int) throws(TechniqueError) -> [any Prepared] {
    do {
      var lanes: [any Prepared] = []
      for _ in 0..<count { lanes.append(try lane()) }
      return lanes
    } catch { throw TechniqueError(.failed, "\(error)") }
  }

  private func lane() throws -> PreparedProcess {
    PreparedProcess(
      launch: CompiledLaunch(launch.plan, argumentCapacity: launch.argumentCapacity),
      launcher: try launcher.map { try WarmLauncher($0.plan) }, cgroups: cgroups,
      null: try Descriptor(opening: "/dev/null", .readWrite), watchdog: try Watchdog(),
      expectation: expectation, request: request, speech: speech, label: nextName())
  }
}
