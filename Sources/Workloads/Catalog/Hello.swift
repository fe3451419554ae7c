extension Workload {
  /// The start-up suite's work: just enough to prove that this payload ran for this trial.
  package static let hello = Workload(
    name: "hello", summary: "mixes the trial's nonce `scale` times: proof of life for start-up",
    form: .once(run: mixNonce, expected: mixNonce))
}

/// SplitMix64's output function, iterated (Steele, Lea and Flood, OOPSLA 2014).
func mixNonce(scale: UInt64, nonce: UInt64) -> UInt64 {
  var state = nonce
  var mixed: UInt64 = 0
  for _ in 0..<scale {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= z ^ (z >> 31)
  }
  return mixed
}
