package import MicroVM

/// What a user may say about Linux guests: their kernel, and machines of the user's own making.
package struct GuestOptions: Sendable, Equatable {
  package var kernel = GuestKernel()
  /// What a machine can be put together from: name, values, meaning.
  package static var switches: [(name: String, values: String, summary: String)] {
    LinuxConfiguration.switches
  }

  /// One more variant each.
  package var machines: [Machine] = []

  package init() {}

  /// A machine put together by switches.
  package struct Machine: Sendable, Equatable {
    package let configuration: LinuxConfiguration
    /// The switches, as they stand in tables: `serial=on+memory=1G`.
    package let label: String

    /// - Parameter switches: `serial=on,memory=1G`.
    package init(_ switches: String) throws(LinuxConfiguration.SwitchError) {
      var configuration = LinuxConfiguration()
      try configuration.set(switches)
      self.configuration = configuration
      label = switches.split(separator: ",").joined(separator: "+")
    }
  }
}
