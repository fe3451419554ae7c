internal import PayloadABI

/// Does what the host's tokens say and answers each, until token 0; false when the host is gone.
///
/// What comes of it goes into the answer: `payload_answer` is exclusive-or of the two, so that an
/// answer without anything to say is that of any living payload.
/// - Parameter image: argv[0].
func serveTokens(_ work: ServedWork, _ nonce: UInt64, image: UnsafePointer<CChar>?) -> Bool {
  var state = payload_work(nonce: nonce, image: image)
  defer { work.finish(&state) }
  result.work_begin_tsc = payload_rdtsc()
  while true {
    var token: UInt64 = 0
    guard platform_read(&token, 8) == 0 else { return false }
    if token == 0 { break }
    let order = Order(token)
    let value = order.verb == 0 ? 0 : work.serve(order, &state)
    let answer = payload_answer(token, nonce) ^ UInt64(bitPattern: Int64(value))
    guard mark(answer, nonce) else { return false }
    result.operations &+= 1
  }
  result.work_end_tsc = payload_rdtsc()
  return true
}
