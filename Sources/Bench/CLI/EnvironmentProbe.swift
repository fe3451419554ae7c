import Linux
import Results
import SystemPackage

/// Reads the state of the host before a block: what may explain a strange one.
enum EnvironmentProbe {
  static func read(
    runID: String, session: Int, block: Int, nanoseconds: Int64
  ) -> EnvironmentReading {
    var reading = EnvironmentReading(
      runID: runID, session: session, block: block, nanoseconds: nanoseconds)
    reading.load1 = TextFile.firstLine("/proc/loadavg").flatMap { line in
      line.split(separator: " ").first.flatMap { Double($0) }
    }
    reading.processorPressure = pressure("cpu")
    reading.memoryPressure = pressure("memory")
    reading.ioPressure = pressure("io")
    reading.stealTicks = steal
    reading.processor = ProcessorSet.current
    let processor = reading.processor ?? 0
    reading.frequencyKilohertz = TextFile.firstLine(
      FilePath("/sys/devices/system/cpu/cpu\(processor)/cpufreq/scaling_cur_freq")
    ).flatMap { Int64($0) }
    reading.availableMemory = HostDescription.memoryFields["MemAvailable"]
    reading.networkNamespaces = DeadNetworkNamespaces.count()
    reading.liveMachines = LiveMachines.count()
    return reading
  }

  /// `some avg10=1.23 …` of `/proc/pressure`.
  private static func pressure(_ resource: String) -> Double? {
    guard let line = TextFile.firstLine(FilePath("/proc/pressure/\(resource)")) else { return nil }
    return line.split(separator: " ").first { $0.hasPrefix("avg10=") }.flatMap {
      Double($0.dropFirst("avg10=".count))
    }
  }

  /// The eighth number of the first line of `/proc/stat`.
  private static var steal: Int64? {
    guard let fields = TextFile.firstLine("/proc/stat")?.split(separator: " "), fields.count > 8
    else { return nil }
    return Int64(fields[8])
  }
}
