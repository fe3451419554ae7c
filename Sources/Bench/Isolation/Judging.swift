internal import Model

/// Everything that is known when a question is judged.
struct Circumstances {
  let finding: Finding
  /// What the payload saw of its surroundings.
  let inside: Evidence
  /// What the harness itself sees.
  let outside: Evidence
  let hasOwnKernel: Bool
  /// Whether the host saw what the payload did; nil where it did not look.
  let isSeen: Bool?
  /// Where on the host the instance lived; nil where that could not be told.
  let residence: Residence?
  /// What the host has counted; nil where it counts nothing.
  let counted: HostCount?

  /// Whether the payload has a namespace of this kind that is not the host's.
  func hasOwn(_ namespace: Namespace) -> Bool {
    guard let inside = inside.namespaces[namespace] else { return false }
    return inside != outside.namespaces[namespace]
  }

  var hasHostRoot: Bool {
    !hasOwnKernel && inside.rootDevice == outside.rootDevice
      && inside.rootInode == outside.rootInode
  }

  /// What the payload said beside yes and no, behind other words.
  func words(_ text: String) -> String { finding.text.isEmpty ? text : "\(text): \(finding.text)" }
}

/// What the host counted while the payload worked.
struct HostCount {
  let value: UInt64
  let words: String
}

/// How a finding becomes an answer.
struct Judging: Sendable {
  /// What a `yes` means.
  let yes: @Sendable (Circumstances) -> IsolationAnswer
  /// Whether what is counted stands in a row of its own.
  var counts = false

  func answer(_ circumstances: Circumstances) -> IsolationAnswer {
    let finding = circumstances.finding
    let answer =
      switch finding.outcome {
      case .yes: yes(circumstances)
      case .no: IsolationAnswer(.separated, circumstances.words("it is not there"))
      case .refused: IsolationAnswer(.denied, "refused: \(finding.error)")
      case .absent where finding.isUnserved && !circumstances.hasOwnKernel:
        IsolationAnswer(.denied, "the call is not served: \(finding.error)")
      case .absent: IsolationAnswer(.separated, "nothing there: \(finding.error)")
      }
    guard counts else { return answer }
    return IsolationAnswer(
      answer.boundary, answer.evidence, count: answer.count ?? finding.value)
  }

  /// Something of the host's is seen.
  static let sight = Judging { IsolationAnswer(.visible, $0.words("seen")) }

  /// Something that every kernel has is seen: of its own, or the host's.
  static let sightOfKernel = Judging {
    $0.hasOwnKernel
      ? IsolationAnswer(.separated, $0.words("its own kernel's"))
      : IsolationAnswer(.visible, $0.words("the host's"))
  }

  /// Something of the host's is used; the host has to have seen it where it can.
  static let reach = Judging {
    $0.isSeen == false
      ? IsolationAnswer(.separated, "done, and the host saw nothing of it")
      : IsolationAnswer(.reachable, $0.words($0.isSeen == true ? "done, as the host saw" : "done"))
  }

  /// Something is permitted that acts upon a kernel, or upon a namespace of one.
  /// - Parameters:
  ///   - namespace: where the act stays, if the payload has one of its own.
  ///   - inside: what it is then.
  static func permission(
    in namespace: Namespace? = nil, inside boundary: Boundary = .separated
  ) -> Judging {
    Judging { circumstances in
      if circumstances.hasOwnKernel {
        return IsolationAnswer(.separated, "permitted, by a kernel of its own")
      }
      if let namespace, circumstances.hasOwn(namespace) {
        return IsolationAnswer(boundary, "permitted, in a \(namespace) namespace of its own")
      }
      if circumstances.hasOwn(.user) {
        return IsolationAnswer(.limited, "permitted, in a user namespace of its own")
      }
      return IsolationAnswer(.reachable, "permitted")
    }
  }
}
