import ArgumentParser
import Report

/// How the closing table is written.
typealias TableFormat = ResultTable.Format

extension ResultTable.Format: ExpressibleByArgument {}
