/// A picture that a report shows: where its files lie, and the drawing itself for a form that
/// carries it.
package struct ReportPicture: Sendable {
  package let picture: ChartRenderer.Picture
  package let files: [String: String]
  package let svg: String?

  package init(_ picture: ChartRenderer.Picture, files: [String: String], svg: String?) {
    self.picture = picture
    self.files = files
    self.svg = svg
  }
}
