import Model
import Results
import Statistics
import Testing

private let header =
  "run_id,session,block,pos,seq,t_start_ns,suite,probe,technique,variant,params,phase,metric,"
  + "unit,better,value,inner_n,warmup,status,reason,flags\n"

private let line = "r1,0,3,1,17,5000,startup,start,native,,pace=hot,,launch,ns,lower,%,1,0,ok,,\n"

/// The file with one row of this value.
private func file(value: String) -> String {
  header + line.split(separator: "%").joined(separator: value)
}

@Suite struct SampleTableTests {
  private let table = Table.samples

  @Test func writesTheColumnsInTheirOrder() {
    var row = sample(41_250, technique: "container", variant: "no-net", block: 3)
    row.position = 1
    row.sequence = 17
    row.startNanoseconds = 5_000_000_000
    row.phase = "build/mount_proc"
    row.flags = "keeper hot"
    #expect(
      table.text([row]) == header
        + "r1,0,3,1,17,5000000000,startup,start,container,no-net,pace=spaced,build/mount_proc,"
        + "launch,ns,lower,41250,1,0,ok,,keeper hot\n")
  }

  @Test func leavesMissingValuesEmpty() {
    let row = sample(nil, block: nil, status: .unsupported, reason: "no /dev/kvm")
    #expect(
      table.text([row]) == header
        + "r1,0,,,,,startup,start,native,,pace=spaced,,launch,ns,lower,,1,0,unsupported,"
        + "no /dev/kvm,\n")
  }

  @Test func readsBackWhatItWrote() throws {
    var awkward = sample(
      nil, block: nil, isWarmup: true, status: .failed,
      reason: "mount \"proc\" at /proc,\r\nthen “nothing”\n")
    awkward.flags = "\""
    awkward.innerCount = 1_000_000
    var rows = [awkward]
    for value in [0, -1, 0.1, 1e-9, 12_345.678, 9_007_199_254_740_992, 1.5e300, .pi] {
      rows.append(sample(value, technique: "unikernel"))
    }
    rows += SampleStatus.allCases.map { sample(nil, status: $0) }
    let contents = try table.read(text: table.text(rows))
    #expect(contents.rows == rows)
    #expect(contents.tornLine == nil)
  }

  @Test func writesAValueThatIsNoNumberAsInvalid() throws {
    let rows = try table.read(text: table.text([sample(.nan), sample(-.infinity)])).rows
    #expect(rows.map(\.value) == [nil, nil])
    #expect(rows.map(\.status) == [.invalid, .invalid])
    #expect(
      rows.map(\.reason) == ["the value nan is not finite", "the value -inf is not finite"])
  }

  @Test(arguments: [
    ("1030.3515748823385", 1030.3515748823386), ("5", 5), ("-5", -5), ("0.25", 0.25), ("1e3", 1000),
    ("1.5E-07", 1.5e-7),
    ("123456789012345680", 123_456_789_012_345_680), ("0.1000000000000000055511151231257827", 0.1),
    ("179769313486231570000000000000000000000.5", 1.7976931348623157e38),
  ])
  func readsNumbers(text: String, value: Double) throws {
    #expect(try table.read(text: file(value: text)).rows.first?.value == value)
  }

  @Test(arguments: [
    "nan", "NaN", "inf", "-inf", "Infinity", "0x10", "1e999", "1.", ".5", "+1", "1e", "--1", " 1",
    "1 ", "1_000", "1,5", "five", "١",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(table.refusal(of: file(value: text)).hasPrefix("samples.csv, line 2, column "))
  }

  @Test func saysWhichFieldIsWrongAndHow() {
    func refusal(_ good: String, _ bad: String) -> String {
      let second = String(file(value: "7").dropFirst(header.count))
      let replaced = second.replacing(good, with: bad)
      return table.refusal(of: header + second + replaced)
    }
    #expect(
      refusal(",7,", ",inf,")
        == "samples.csv, line 3, column 16: value “inf” is not a finite decimal number")
    #expect(
      refusal("r1,0,3", "r1,0.0,3")
        == "samples.csv, line 3, column 2: session “0.0” is not an integer"
    )
    #expect(
      refusal("r1,0,3", "r1,-1,3") == "samples.csv, line 3, column 2: session “-1” is less than 0")
    #expect(refusal("r1,0,3", "r1,,3").hasPrefix("samples.csv, line 3, column 2: session “”"))
    #expect(
      refusal("5000", "9223372036854775808")
        == "samples.csv, line 3, column 6: t_start_ns “9223372036854775808” "
        + "is not an integer of 64 bits")
    #expect(
      refusal("lower", "less")
        == "samples.csv, line 3, column 15: better “less” is none of lower, higher, none")
    #expect(
      refusal(",1,0,ok", ",1,2,ok")
        == "samples.csv, line 3, column 18: warmup “2” is neither 0 nor 1")
    #expect(
      refusal(",1,0,ok", ",0,0,ok") == "samples.csv, line 3, column 17: inner_n “0” is less than 1")
    #expect(
      refusal("ok", "fine")
        == "samples.csv, line 3, column 19: status “fine” is none of "
        + "ok, failed, timeout, unsupported, skipped, invalid")
  }

  @Test func refusesLinesOfTheWrongWidth() {
    #expect(
      table.refusal(of: file(value: "7") + "r1,0\n")
        == "samples.csv, line 3, column 2: the number of fields is 2 instead of 21")
    #expect(
      table.refusal(of: header + "\n" + String(file(value: "7").dropFirst(header.count)))
        == "samples.csv, line 2, column 1: the number of fields is 1 instead of 21")
    #expect(
      table.refusal(of: header + String(line.replacing("%", with: "7").dropLast()) + ",more\n")
        == "samples.csv, line 2, column 22: the number of fields is 22 instead of 21")
  }

  @Test func refusesAnotherHeader() {
    #expect(
      table.refusal(of: header.replacing("block", with: "blok"))
        == "samples.csv, line 1, column 3: the header says “blok” instead of block")
    #expect(
      table.refusal(of: header.replacing(",flags", with: ""))
        == "samples.csv, line 1: the header lacks flags")
    #expect(table.refusal(of: "") == "samples.csv: the file has no complete header line")
    #expect(
      table.refusal(of: String(header.dropLast()))
        == "samples.csv: the file has no complete header line")
  }

  @Test func refusesTextThatIsNotUTF8() {
    var bytes = Array(file(value: "7").utf8)
    bytes[header.utf8.count] = 0xff
    #expect(throws: ResultsError.self) { try table.read(bytes) }
  }

  @Test func ignoresColumnsBehindTheKnownOnes() throws {
    let later =
      String(header.dropLast()) + ",extra\n" + String(line.replacing("%", with: "7").dropLast())
      + ",x\n"
    #expect(try table.read(text: later).rows.map(\.value) == [7])
  }

  @Test func takesLineEndsOfOtherSystems() throws {
    let text = file(value: "7").replacing("\n", with: "\r\n")
    #expect(try table.read(text: text).rows.map(\.value) == [7])
  }

  @Test func dropsTheLastLineOfAKilledRunWhereverItStops() throws {
    let whole = file(value: "7")
    let last = table.lines([sample(1, reason: "a \"quoted\",\r\nreason")])
    for length in 1..<last.count {
      let contents = try table.read(Array(whole.utf8) + last.prefix(length))
      #expect(contents.rows.map(\.value) == [7])
      #expect(contents.tornLine == 3)
      #expect(contents.wholeBytes == whole.utf8.count)
    }
  }

  @Test func keepsAMissingQuoteFromSwallowingTheRestOfTheFile() {
    let row = line.replacing("%", with: "7")
    let open = row.replacing(",ok,,", with: ",failed,\"no end,")
    #expect(
      table.refusal(of: header + row + open + row + row)
        == "samples.csv, line 3, column 20: a quote is opened and never closed")
    #expect(
      table.refusal(of: header + row.replacing(",ok,,", with: ",ok,a\"b,"))
        == "samples.csv, line 2, column 20: a quote or line break outside of quotes")
  }

  @Test func readsDamagedFilesAsWhatTheySayOrNotAtAll() throws {
    let rows = [sample(7.25), sample(nil, status: .failed, reason: "a \"b\",\nc"), sample(-1)]
    let whole = Array(table.text(rows).utf8)
    let damage = Array("\",\n\r0-.e\u{0}é".utf8)
    var random = RandomNumbers(seed: 8)
    var read = 0
    for _ in 0..<1000 {
      var bytes = whole
      for _ in 0...random.number(below: 3) {
        let place = header.utf8.count + random.number(below: bytes.count - header.utf8.count)
        bytes[place] = damage[random.number(below: damage.count)]
      }
      guard let contents = try? table.read(bytes) else { continue }
      read += 1
      let again = try table.read(table.header + table.lines(contents.rows))
      #expect(again.rows == contents.rows)
    }
    #expect((1..<1000).contains(read))
  }

  @Test func countsLinesInsideOfQuotes() {
    let quoted = line.replacing("%", with: "7").replacing(",ok,,", with: ",ok,\"a\nb\",")
    #expect(
      table.refusal(of: header + quoted + line.replacing("%", with: "x"))
        .hasPrefix("samples.csv, line 4, column 16: "))
  }
}
