import Testing

/// What a user can get wrong about Linux guests, each refused in one sentence.
struct GuestArgumentTests {
  @Test(arguments: [
    (["run", "--vm", "serial"], "bench: --vm serial: \"serial\" is no switch: write NAME=VALUE."),
    (["run", "--vm", "vcpus=99"], "bench: --vm vcpus=99: vcpus=99: give 1 to 8."),
    (["run", "--kernel", "/nowhere"], "bench: --kernel /nowhere: there is no such file."),
    (
      ["run", "--vm", "serial=on", "--vm", "serial=on"],
      "bench: --vm names the same machine twice; leave one of them out."
    ),
    (
      ["boot", "--vm", "serial=on", "--vm", "pit=on"],
      "bench: boot takes one machine: write all switches into one --vm."
    ),
  ])
  func refusesInOneSentence(_ arguments: [String], _ sentence: String) throws {
    let result = try Tool().run(arguments)
    #expect(result.code == 64)
    #expect(result.sentences == [sentence])
  }

  @Test func saysWhyAFileIsNoKernel() throws {
    let result = try Tool().run("run", "--kernel", "/etc/hostname", "--dry-run")
    #expect(result.code == 64)
    let sentence = try #require(result.sentences.first)
    #expect(sentence.contains("it is shorter than an ELF header"))
    #expect(sentence.hasSuffix("give a bzImage or a vmlinux."))
  }

  @Test func aMachineOfOnesOwnTakesPartBesideTheOthers() throws {
    let result = try Tool().run(
      "run", "--technique", "native", "--vm", "serial=on,memory=1G", "--dry-run")
    #expect(result.code == 0)
    #expect(result.output.contains("microvm/serial=on+memory=1G"))
  }
}
