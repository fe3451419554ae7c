/// A figure in HTML: the drawing inside the page where the figure carries it, else its file.
struct HTMLFigure {
  let figure: Document.Figure
  /// Which of the document's figures it is, from 1.
  let number: Int
  let language: Language

  var text: String {
    let label = "\(language.say("Figure")) \(number)"
    return """
      <figure id="figure-\(number)">
      <div class="paper" role="region" aria-label="\(HTML.escaped(label))" tabindex="0">\(drawing)</div>
      <figcaption><strong>\(HTML.escaped(label)).</strong> \(HTML.escaped(figure.caption))</figcaption>
      </figure>

      """
  }

  private var drawing: String {
    if let svg = figure.svg,
      let inline = InlineSVG(svg, prefix: "f\(number)-", alternative: figure.alternative)
    {
      return inline.text
    }
    let file = figure.files["svg"] ?? figure.files["png"] ?? ""
    return "<img src=\"\(HTML.escaped(file))\" alt=\"\(HTML.escaped(figure.alternative))\">"
  }
}
