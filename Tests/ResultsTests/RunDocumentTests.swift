import Results
import Testing

@Suite struct RunDocumentTests {
  private var manifest: Manifest {
    var host = Manifest.Host(
      nameHash: "ab12", kernelRelease: "6.18.0", kernelVersion: "#1 SMP", architecture: "x86_64",
      cores: 2)
    host.mitigations = ["spectre_v2": "Mitigation: IBRS"]
    host.securityModules = ["capability", "landlock"]
    var manifest = Manifest(
      runID: "r1", created: "2026-01-02T03:04:05Z", commandLine: ["bench", "run"],
      seed: .max, effort: "quick", toolVersion: "0.1.0", host: host)
    manifest.source = Manifest.Source(commit: "c0ffee", isDirty: false)
    manifest.images = ["payload-linux": Manifest.Image(bytes: 4300, sha256: "00")]
    manifest.tools = ["gnuplot": "5.4", "crun": "1.8"]
    manifest.clock = Manifest.Clock(resolutionNanoseconds: 0.5, ticksPerSecond: 2e9)
    manifest.sessions = [Manifest.Session(number: 0, begun: "2026-01-02T03:04:05Z")]
    return manifest
  }

  @Test func readsBackTheManifestItWrote() throws {
    #expect(try Manifest(decoding: manifest.encoded()) == manifest)
  }

  @Test func writesEqualDocumentsAsEqualBytesWithSortedKeys() throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self)
    #expect(try manifest.encoded() == manifest.encoded())
    #expect(text.contains("\"tools\" : {\n    \"crun\" : \"1.8\",\n    \"gnuplot\" : \"5.4\"\n  }"))
    #expect(text.contains("\"schema\" : {\n    \"name\" : \"bench.samples\",\n    \"version\" : 1"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func readsBackThatARunIsOfTheLab() throws {
    var lab = manifest
    lab.host.note(kernelCommandLine: "console=ttyS0 bench.lab=1")
    let text = String(decoding: try lab.encoded(), as: UTF8.self)
    #expect(text.contains("\"lab\" : true"))
    #expect(try Manifest(decoding: Array(text.utf8)).host.lab == true)
  }

  @Test func saysNothingOfALabElsewhere() throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self)
    #expect(!text.contains("\"lab\""))
    #expect(try Manifest(decoding: Array(text.utf8)).host.lab == nil)
  }

  @Test(arguments: [
    "bench.lab=1", "console=ttyS0 bench.lab=1 quiet", "quiet\tbench.lab=1\n",
  ])
  func knowsTheLabByAWordOfItsKernelsCommandLine(_ line: String) {
    var host = manifest.host
    host.note(kernelCommandLine: line)
    #expect(host.lab == true)
  }

  @Test(arguments: ["", "quiet", "bench.lab=0", "bench.lab", "xbench.lab=1", "bench.lab=10"])
  func takesNoOtherWordForTheLab(_ line: String) {
    var host = manifest.host
    host.note(kernelCommandLine: line)
    #expect(host.lab == nil)
  }

  @Test func refusesAnotherOrALaterFormat() throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self)
    #expect(
      refusal(text.replacing("\"version\" : 1", with: "\"version\" : 2"))
        == "manifest.json: is bench.samples version 2, and this program reads bench.samples up to "
        + "version 1")
    #expect(
      refusal(text.replacing("bench.samples", with: "other"))
        == "manifest.json: is other version 1, and this program reads bench.samples up to version 1"
    )
  }

  @Test func saysWhatIsWrongWithADocument() throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self)
    #expect(
      refusal(text.replacing("\"cores\"", with: "\"cares\"")) == "manifest.json: host lacks cores")
    #expect(
      refusal(text.replacing("\"cores\" : 2", with: "\"cores\" : \"two\""))
        == "manifest.json: host.cores is not of type Int")
    #expect(refusal("{").hasPrefix("manifest.json: the document is not valid JSON"))
  }

  @Test func ignoresKeysOfLaterWriters() throws {
    let text = String(decoding: try manifest.encoded(), as: UTF8.self)
    let later = text.replacing("\"runID\"", with: "\"extra\" : 1,\n  \"runID\"")
    #expect(try Manifest(decoding: Array(later.utf8)) == manifest)
  }

  @Test func refusesToWriteWhatIsNoNumber() {
    var manifest = manifest
    manifest.clock?.ticksPerSecond = .nan
    #expect(throws: ResultsError.self) { try manifest.encoded() }
  }

  private func refusal(_ text: String) -> String {
    do {
      _ = try Manifest(decoding: Array(text.utf8))
      return ""
    } catch {
      return error.description
    }
  }
}

@Suite struct PlanTests {
  private func plan(blocks: Int = 1, order: [[Int]]) -> Plan {
    Plan(
      runID: "r1", seed: 7, suite: "startup",
      arms: [
        Plan.Arm(technique: "native", parameters: "pace=hot"),
        Plan.Arm(technique: "container", variant: "no-net", parameters: "pace=hot"),
      ], blocks: blocks, warmupBlocks: 1, order: order)
  }

  @Test func readsBackWhatItWrote() throws {
    let plan = plan(order: [[0, 1], [1, 0]])
    #expect(try Plan(decoding: plan.encoded()) == plan)
  }

  @Test func knowsWhetherItCanBeCarriedOut() {
    #expect(plan(order: [[0, 1], [1, 0]]).fault == nil)
    #expect(
      plan(blocks: 2, order: [[0, 1], [1, 0]]).fault
        == "the order has 2 blocks instead of 3")
    #expect(
      plan(order: [[0, 1], [1, 1]]).fault == "block 1 of the order does not name every arm once")
    #expect(
      plan(order: [[0, 1], [1, 2]]).fault == "block 1 of the order does not name every arm once")
  }
}
