package import Documents

extension ReportChapter {
  /// What another document than a report is made of: a chapter's parts without its order.
  package struct Parts: Sendable {
    /// What has to be known before any figure is read.
    package let warnings: [Document.Block]
    /// What each technique came to.
    package let sentences: [ReportSentence]
    package let tables: [Document.Block]
    package let figures: [Document.Block]
    /// What could not be measured, and why.
    package let gaps: [Document.Block]
    package let host: [Document.Block]
  }

  /// The chapter in parts; of its pictures it shows those that it was given.
  package var parts: Parts {
    Parts(
      warnings: warnings, sentences: ResultTable(inputs).sentences(in: language), tables: tables,
      figures: figures(pictures), gaps: gaps, host: host)
  }
}
