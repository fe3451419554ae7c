internal import CLinux
internal import CSeccomp
internal import Glibc
internal import SystemPackage

/// A compiled seccomp filter: classic BPF instructions in the kernel's format.
package struct SeccompProgram: Sendable, Equatable {
  /// `struct sock_filter` values, 8 bytes each.
  package let instructions: [UInt64]
  package var count: Int { instructions.count }

  package init(instructions: [UInt64]) { self.instructions = instructions }
}

/// One rule of a seccomp profile: a call, perhaps only with some arguments.
package struct SeccompRule: Sendable, Equatable {
  package enum Call: Sendable, Hashable {
    case name(String)
    /// Also one that no kernel knows.
    case number(Int32)
  }
  package enum Comparison: Sendable, Equatable {
    case equal(UInt64)
    /// `argument & mask == value`
    case masked(mask: UInt64, equals: UInt64)
    case notEqual(UInt64)
  }
  package let call: Call
  /// Which of the six arguments is compared, from 0.
  package let argument: UInt32
  package let comparison: Comparison?

  package init(_ call: String, argument: UInt32 = 0, _ comparison: Comparison? = nil) {
    self.init(.name(call), argument: argument, comparison)
  }

  package init(_ call: Call, argument: UInt32 = 0, _ comparison: Comparison? = nil) {
    self.call = call
    self.argument = argument
    self.comparison = comparison
  }
}

extension SeccompRule.Call: CustomStringConvertible {
  package var description: String {
    switch self {
    case .name(let name): name
    case .number(let number): "call number \(number)"
    }
  }
}

/// A list of system calls that are allowed, or refused, compiled by libseccomp.
package struct SeccompProfile: Sendable, Equatable {
  package let rules: [SeccompRule]
  /// Whether the rules say what is refused, instead of what is allowed.
  package let refusesItsRules: Bool
  /// What a refused call gets.
  package let refusalErrno: Int32
  /// Calls refused with another errno than the rest.
  package let refusedOtherwise: [String: Int32]
  /// Whether the 32-bit entries (i386, x32) of an x86-64 kernel are filtered by the same rules.
  package let coversCompatibility: Bool
  /// Whether a call's rule is found in a binary tree, instead of a list.
  package let isTree: Bool

  package init(
    rules: [SeccompRule], refusesItsRules: Bool = false, refusalErrno: Int32,
    refusedOtherwise: [String: Int32] = [:], coversCompatibility: Bool, isTree: Bool = true
  ) {
    self.rules = rules
    self.refusesItsRules = refusesItsRules
    self.isTree = isTree
    self.refusalErrno = refusalErrno
    self.refusedOtherwise = refusedOtherwise
    self.coversCompatibility = coversCompatibility
  }

  /// The version of libseccomp in use, such as `2.5.4`.
  package static var libraryVersion: String {
    guard let version = seccomp_version()?.pointee else { return "unknown" }
    return "\(version.major).\(version.minor).\(version.micro)"
  }

  /// Compiles the profile; calls that this libseccomp does not know are left out, as runtimes do.
  package func compile() throws(LinuxError) -> SeccompProgram {
    let refusal = seccomp_action_errno(UInt16(refusalErrno))
    let allowance = seccomp_action_allow()
    guard let context = seccomp_init(refusesItsRules ? allowance : refusal) else {
      throw LinuxError("start a seccomp filter", .noMemory)
    }
    defer { seccomp_release(context) }
    // A binary tree instead of a list: for each of some 900 call numbers the kernel walks the
    // filter once when it is installed, to cache the answers (seccomp_cache_prepare).
    try Self.check(
      seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, isTree ? 2 : 1), "optimise the filter")
    if refusesItsRules {
      // Whatever it does not name is let through, by whichever entry of the kernel it comes.
      try Self.check(
        seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, allowance), "allow other architectures")
    }
    if coversCompatibility {
      for architecture in [SCMP_ARCH_X86, SCMP_ARCH_X32] {
        try Self.check(seccomp_arch_add(context, UInt32(architecture)), "add an architecture")
      }
    }
    for rule in rules { try Self.add(rule, refusesItsRules ? refusal : allowance, to: context) }
    for (call, errno) in refusedOtherwise.sorted(by: { $0.key < $1.key }) {
      try Self.add(SeccompRule(call), seccomp_action_errno(UInt16(errno)), to: context)
    }
    return try Self.export(context)
  }

  private static func add(
    _ rule: SeccompRule, _ action: UInt32, to context: scmp_filter_ctx
  ) throws(LinuxError) {
    let number =
      switch rule.call {
      case .name(let name): seccomp_syscall_resolve_name(name)
      case .number(let number): number
      }
    guard number != seccomp_error_unknown_syscall else { return }
    let result: Int32
    if let comparison = rule.comparison {
      var argument = scmp_arg_cmp()
      argument.arg = rule.argument
      switch comparison {
      case .equal(let value):
        argument.op = SCMP_CMP_EQ
        argument.datum_a = value
      case .notEqual(let value):
        argument.op = SCMP_CMP_NE
        argument.datum_a = value
      case .masked(let mask, let value):
        argument.op = SCMP_CMP_MASKED_EQ
        argument.datum_a = mask
        argument.datum_b = value
      }
      result = seccomp_rule_add_array(context, action, number, 1, &argument)
    } else {
      result = seccomp_rule_add_array(context, action, number, 0, nil)
    }
    try check(result, "add a seccomp rule for \(rule.call)")
  }

  /// libseccomp before 2.6 writes programs to descriptors only: a temporary file takes it.
  private static func export(_ context: scmp_filter_ctx) throws(LinuxError) -> SeccompProgram {
    let file = clinux_memory_file("seccomp")
    guard file >= 0 else { throw LinuxError("create a memory file", Errno(rawValue: -file)) }
    defer { close(file) }
    try check(seccomp_export_bpf(context, file), "compile the seccomp filter")
    let bytes = lseek(file, 0, SEEK_END)
    guard bytes > 0, bytes % 8 == 0 else {
      throw LinuxError("read the compiled seccomp filter", .ioError)
    }
    var instructions = [UInt64](repeating: 0, count: bytes / 8)
    let got = instructions.withUnsafeMutableBytes { pread(file, $0.baseAddress, bytes, 0) }
    guard got == bytes else { throw LinuxError("read the compiled seccomp filter", .ioError) }
    return SeccompProgram(instructions: instructions)
  }

  private static func check(_ result: Int32, _ attempt: String) throws(LinuxError) {
    guard result >= 0 else { throw LinuxError(attempt, Errno(rawValue: -result)) }
  }
}
