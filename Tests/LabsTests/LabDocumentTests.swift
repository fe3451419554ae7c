import Documents
import Testing

@testable import Labs

/// Sheets and reports as documents.
@Suite struct LabDocumentTests {
  private func lab(_ name: String) throws -> Lab { try #require(Lab.named(name)) }

  private func headings(_ document: Document) -> [String] {
    document.blocks.compactMap { block in
      if case .heading(let title, 1, _) = block { title } else { nil }
    }
  }

  @Test func showWhatToPredictAndEveryCommand() throws {
    let sheet = try lab("layers").sheet(in: .english, folder: "labs/layers")
    #expect(sheet.title == "Lab 9: Union file systems and immutability")
    #expect(
      headings(sheet) == [
        "The question", "The claim under test", "Predict first", "What it runs", "By hand",
      ])
    #expect(
      sheet.blocks.contains(
        .code(
          "sudo bench run --suite layers --technique native,layers/bind,layers/tmpfs,"
            + "layers/overlay-1,layers/overlay-8,layers/overlay-64 --probe first-deep,open-deep,"
            + "list,write-4k,write-1m,write-16m --effort quick --blocks 6 --max-time 5m "
            + "--out labs/layers/layers")))
  }

  @Test func speakPortuguese() throws {
    let sheet = try lab("chroot").sheet(in: .portuguese, folder: "labs/chroot")
    #expect(sheet.title == "Laboratório 3: chroot não é isolamento")
    #expect(
      headings(sheet) == [
        "A pergunta", "A afirmação em teste", "Primeiro, preveja", "O que ele executa", "À mão",
      ])
    #expect(sheet.language == .portuguese)
  }

  private func report(
    _ name: String, prediction: String? = nil, findings: LabReport.Findings? = nil
  ) throws -> LabReport {
    let lab = try lab(name)
    return LabReport(
      lab, language: .english, prediction: prediction,
      parts: lab.runs.map {
        LabReport.Part(run: $0, command: "sudo bench run …", findings: findings)
      }, demonstrations: [], folder: "labs/\(name)")
  }

  private let findings = LabReport.Findings(
    host: [.paragraph([.text("Linux 6.18")])], machine: "Linux 6.18",
    warnings: [.paragraph([.strong("unstable")])], headlines: ["chroot is open", "runc is not"],
    blocks: [.paragraph([.text("a table")])])

  @Test func putThePredictionBesideWhatWasMeasured() throws {
    let document = try report("chroot", prediction: "Nothing is\nstopped.", findings: findings)
      .document
    #expect(
      headings(document) == [
        "The question", "The claim under test", "Your prediction", "The host",
        "Measured: isolation", "Predicted and measured", "To discuss", "Traps to notice",
        "How to reproduce this",
      ])
    let tables = document.blocks.compactMap { block in
      if case .table(let table) = block { table.rows.map { $0.map(\.text) } } else { nil }
    }
    #expect(
      tables == [
        [
          ["Nothing is stopped.", "isolation", "chroot is open"],
          ["", "isolation", "runc is not"],
        ]
      ])
  }

  @Test func leaveRoomForAnswers() throws {
    let blocks = try report("chroot", findings: findings).document.blocks
    let prompts = blocks.compactMap { block in
      if case .blank(let prompt, _) = block { prompt } else { nil }
    }
    #expect(prompts.count == 3 + (try lab("chroot").discussion.count))
    #expect(prompts.first == "Name, class, date")
    #expect(prompts.last?.hasPrefix("4. What would the answers be") == true)
  }

  @Test func sayWhichRunsAreMissingAndHowTheyAreMade() throws {
    let blocks = try report("chroot").document.blocks
    #expect(
      blocks.contains(
        .paragraph([.strong("This run has not been made yet. It is made by:")])))
    #expect(blocks.contains(.code("sudo bench run …")))
    #expect(
      blocks.contains(
        .paragraph([.strong("No prediction was written down before the measurement.")])))
  }

  @Test func warnOfRunsMadeUnderDifferentConditions() throws {
    let lab = try lab("footprint")
    var other = findings
    other.machine = "Linux 6.1"
    let parts = zip(lab.runs, [findings, other]).map { run, findings in
      LabReport.Part(run: run, command: "bench", findings: findings)
    }
    let document = LabReport(
      lab, language: .english, prediction: nil, parts: parts, demonstrations: [], folder: "x"
    ).document
    #expect(
      document.blocks.contains(
        .paragraph([
          .strong(
            "The runs of this lab were made under different conditions: compare them with care.")
        ])))
  }

  @Test func escapeWhatAStudentHasWritten() throws {
    let html = try report("chroot", prediction: "<script>alert(1)</script>", findings: findings)
      .document.html()
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!html.contains("<script>alert(1)"))
  }
}
