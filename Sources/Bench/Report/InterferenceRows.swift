internal import Model

/// Reads from samples how victims fared beside their neighbours.
enum InterferenceRows {
  /// How often the victim of a question did not come to a right end beside its neighbour.
  static func deaths(_ arm: Arm, _ question: Question, _ inputs: ChartInputs) -> Int {
    inputs.samples.count { sample in
      sample.metric == "survived" && sample.probe == question.probe && sample.value == 0
        && sample.status == .ok && !sample.isWarmup && sample.suite == inputs.suite.name
        && Arm(
          technique: sample.technique, variant: sample.variant, parameters: sample.parameters)
          == arm
    }
  }
}
