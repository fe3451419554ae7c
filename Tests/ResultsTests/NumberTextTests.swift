import Results
import Testing

/// Gives the literals their type.
private func numbers(_ pairs: [(Double, String)]) -> [(Double, String)] { pairs }

@Suite struct NumberTextTests {
  @Test(
    arguments: numbers([
      (0, "0"), (-0.0, "0"), (5, "5"), (-5, "-5"), (0.1, "0.1"), (1e15, "1000000000000000"),
      (1e19, "1e+19"), (1e-7, "1e-07"), (123.456, "123.456"),
    ]))
  func writesNumbersExactly(value: Double, text: String) {
    #expect(value.exactText == text)
  }

  @Test(
    arguments: numbers([
      (0, "0"), (1, "1"), (209_843.5, "209843.5"), (210_034.371_234_56, "210034.371"),
      (1.0 / 3, "0.333333333"), (-2.0 / 3, "-0.666666667"), (0.001_234_567_891_23, "0.00123456789"),
      (12_345_678_901.5, "12345678902"), (999_999_999.96, "1000000000"), (0.05, "0.05"),
      (0.999_999_999_96, "1"), (2e-6, "0.000002"), (1e-7, "1e-07"), (100, "100"),
      (-0.000_001_5, "-0.0000015"),
    ]))
  func roundsToSignificantDigits(value: Double, text: String) {
    #expect(value.text(digits: 9) == text)
  }
}
