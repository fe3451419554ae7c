internal import Linux

extension RuntimeOrder {
  /// An instance's payload among the host's processes, found by what its order put into its
  /// environment; nil where it is none, as in a kernel of its own.
  static func payload(of name: String, executable: String) -> Int32? {
    ProcessTable.processes(withEnvironment: "\(environmentName)=\(name)")
      .first { ProcessTable.firstArgument(of: $0) == executable }
  }
}
