internal import Model

/// Holds 0, 1, 2, 4 … instances alive at once and reads the host's memory at each step.
struct RampProcedure: ArmProcedure {
  let context: RunContext

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] { [] }
}

/// Holds ever more instances alive until a limit is reached or the host refuses.
struct FillProcedure: ArmProcedure {
  let context: RunContext

  func measure(_ arm: Arm, _ prepared: any Prepared, at site: BlockSite) -> [Sample] { [] }
}
