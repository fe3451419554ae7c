package import Model

/// Every suite; one line here adds one.
package enum SuiteCatalog {
  package static let all: [Suite] = [.startup, .memory, .density, .syscall, .cpu, .membw]
}
