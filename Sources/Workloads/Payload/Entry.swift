internal import PayloadABI

/// The payload: says that it runs, does the requested work, says what came out and what it sees.
@c(payload_main)
func payloadMain(
  argc: Int32, argv: UnsafePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  guard argc == 4, let name = argv[1], let scale = parse(argv[2], radix: 10),
    let nonce = parse(argv[3], radix: 16)
  else { return PAYLOAD_EXIT_REQUEST }

  var ready = payload_ready(
    header: header(PAYLOAD_KIND_READY, MemoryLayout<payload_ready>.size, nonce),
    first_tsc: platform_first_tsc())
  guard platform_write(&ready, MemoryLayout<payload_ready>.size) == 0 else {
    return PAYLOAD_EXIT_OUTPUT
  }

  guard let workload = find(name) else { return PAYLOAD_EXIT_REQUEST }
  result.header = header(PAYLOAD_KIND_RESULT, MemoryLayout<payload_result>.size, nonce)
  let isDone =
    switch workload.form {
    case .once(let run, _): workOnce(run, scale, nonce)
    case .timed(let work): repeatForTicks(work, scale, nonce, image: argv[0])
    case .first(let work): workForTheFirstTime(work, scale, nonce, image: argv[0])
    case .answers: answerTokens(nonce)
    case .questions: answerQuestions(nonce, image: argv[0])
    case .slices(let work): workInSlices(work, scale, nonce, image: argv[0])
    case .serves(let work): serveTokens(work, nonce, image: argv[0])
    }
  guard isDone else { return PAYLOAD_EXIT_OUTPUT }
  platform_observe(&result.evidence)
  result.observed_tsc = payload_rdtsc()
  return platform_write(&result, MemoryLayout<payload_result>.size) == 0
    ? PAYLOAD_EXIT_OK : PAYLOAD_EXIT_OUTPUT
}

private func workOnce(_ run: Workload.Work, _ scale: UInt64, _ nonce: UInt64) -> Bool {
  result.operations = scale
  result.work_begin_tsc = payload_rdtsc()
  result.checksum = run(scale, nonce)
  result.work_end_tsc = payload_rdtsc()
  return true
}

// In .bss: the record is larger than what a small guest stack should hold.
nonisolated(unsafe) var result = payload_result()

func header(_ kind: UInt32, _ bytes: Int, _ nonce: UInt64) -> payload_header {
  payload_header(
    magic: PAYLOAD_MAGIC, kind: kind, bytes: UInt32(bytes), platform: platform_kind, nonce: nonce)
}

private func find(_ name: UnsafePointer<CChar>) -> Workload? {
  for workload in Workload.catalog where matches(name, workload.name) { return workload }
  return nil
}

private func matches(_ text: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
  let count = name.utf8CodeUnitCount
  for index in 0..<count where UInt8(bitPattern: text[index]) != name.utf8Start[index] {
    return false
  }
  return text[count] == 0
}

/// A whole unsigned number in `radix` 10 or 16, or nil.
private func parse(_ text: UnsafePointer<CChar>?, radix: UInt64) -> UInt64? {
  guard var cursor = text, cursor.pointee != 0 else { return nil }
  var value: UInt64 = 0
  while cursor.pointee != 0 {
    let byte = UInt8(bitPattern: cursor.pointee)
    let digit: UInt8
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
    default: return nil
    }
    guard UInt64(digit) < radix else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: radix)
    let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
    guard !overflow, !carry else { return nil }
    value = sum
    cursor += 1
  }
  return value
}
