import Testing

@testable import Labs

@Suite struct LabTests {
  @Test func hasANumberAndAName() {
    let lab = Lab(number: 3, name: "chroot")
    #expect(lab.number == 3)
    #expect(lab.name == "chroot")
  }
}
