extension Workload {
  /// Lives and is asked what it can see and do: how it is isolated.
  package static let questions = Workload(
    name: "questions", summary: "tries what the host asks it to try, and says what it found",
    form: .questions)
}
