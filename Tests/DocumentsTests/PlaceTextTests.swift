import Testing

@testable import Documents

@Suite struct PlaceTextTests {
  @Test func keepsEveryPlaceOfAPathThatGoesOverLines() {
    #expect(
      PlaceText.path("M1.04,2 L3,4.06\n\t\tL5,6 L5,8 L9,8  ") == "M1,2L3,4.1L5,6V8H9")
  }

  @Test func roundsOnlyWhatIsNoPathOfStraightLines() {
    #expect(PlaceText.path("M-1.04,0 h2.06 M0,-1 v2") == "M-1,0 h2.1 M0,-1 v2")
    #expect(PlaceText.path("M1,2 L3") == "M1,2 L3")
  }

  @Test func writesColoursShort() {
    #expect(PlaceText.colour("rgb( 68,  68,  68)") == "#444")
    #expect(PlaceText.colour("rgb(0, 158, 115)") == "#009e73")
    #expect(PlaceText.colour("none") == "none")
  }
}
