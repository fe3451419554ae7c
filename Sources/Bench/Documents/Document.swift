/// Text that people read, apart from the form in which they read it.
///
/// A report and a lab sheet are built once, as a list of blocks; a form (HTML, Markdown, LaTeX)
/// writes it. Every string is plain text: what a form takes for markup is escaped by the form.
package struct Document: Equatable, Sendable {
  package var title: String
  package var language: Language
  package var blocks: [Block]

  package init(title: String, language: Language, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }

  /// One piece of a document, from its top to its end.
  package enum Block: Equatable, Sendable {
    /// A heading of level 1 (a section) to 3, with the anchor that a link to it names.
    case heading(String, level: Int, anchor: String)
    case paragraph([Inline])
    /// Items of a list; numbered from 1 when `isOrdered`.
    case list([[Inline]], isOrdered: Bool)
    /// Text in a fixed width, such as a command to copy.
    case code(String)
    case table(Table)
    case figure(Figure)
    /// Blocks that a reader opens when wanted, below a line of summary.
    case details(summary: String, [Block])
    /// An empty place that a student fills in, of so many lines, asked for by a prompt.
    case blank(prompt: String, lines: Int)
  }

  /// A run of words in a paragraph.
  package enum Inline: Equatable, Sendable {
    case text(String)
    case strong(String)
    case code(String)
    case link(String, to: String)
    /// Words kept in a language that is not the document's, such as a reason from a file.
    case quoted(String, in: Language)
  }

  /// Rows below a header; a column of numbers is aligned to the right and sorted as numbers.
  package struct Table: Equatable, Sendable {
    package var caption: String
    package var columns: [Column]
    package var rows: [[Cell]]

    package init(caption: String, columns: [Column], rows: [[Cell]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }

    package struct Column: Equatable, Sendable {
      package var title: String
      package var isNumber: Bool

      package init(_ title: String, isNumber: Bool = false) {
        self.title = title
        self.isNumber = isNumber
      }
    }

    /// What a cell shows, and the number by which it is sorted; nil sorts by the text.
    package struct Cell: Equatable, Sendable {
      package var text: String
      package var order: Double?
      /// The language of the text where it is not the document's, as of quoted data.
      package var language: Language?

      package init(_ text: String, order: Double? = nil, language: Language? = nil) {
        self.text = text
        self.order = order
        self.language = language
      }
    }
  }

  /// A drawing with the sentence that says how to read it.
  package struct Figure: Equatable, Sendable {
    /// What a reader who does not see the drawing is told.
    package var alternative: String
    package var caption: String
    /// The drawing's files by their ending (`svg`, `png`, `pdf`), relative to the document.
    package var files: [String: String]
    /// The SVG itself, for a form that carries its drawings inside.
    package var svg: String?

    package init(
      alternative: String, caption: String, files: [String: String], svg: String? = nil
    ) {
      self.alternative = alternative
      self.caption = caption
      self.files = files
      self.svg = svg
    }
  }
}
