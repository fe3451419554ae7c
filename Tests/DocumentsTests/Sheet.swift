import Documents

/// A document with one block of every kind, and text that is hostile to every form.
enum Sheet {
  static let hostile = "<script>alert('x')</script> \\input{/etc/passwd} | `a` _b_ *c* [d](e) $f$"

  static let drawing = """
    <?xml version="1.0"?>
    <!DOCTYPE svg>
    <svg viewBox="0 0 100 50" onload="alert(1)" xmlns:xlink="http://www.w3.org/1999/xlink">
    <title>old title</title><desc>Run: r1; Samples-SHA-256: abc</desc>
    <script>alert(2)</script>
    <defs><circle id='gpPt6' r='1'/><path id='gnurwp' d='M0,0'/><rect id='gpUnused' x='0'/></defs>
    <g fill="none"></g>
    <path id="p" stroke='rgb( 68,  68,  68)' fill="url(#gnurwp)" d='M1.234,2.5 L10.00,20.004 '/>
    <g><text><tspan font-family="sans-serif" >a &lt; b</tspan></text></g>
    <use xlink:href='#gpPt6' transform='translate(1.00,2.00) scale(2.0)' color='rgb(1,2,3)'/>
    <use xlink:href='#gpPt6' transform='translate(3.00,4.04) scale(2.0)' color='rgb(1,2,3)'/>
    <use xlink:href='#gpPt6' transform='translate(5.00,6.00) scale(2.0)' color='rgb(4,5,6)'/>
    <a href="http://example.org/"><rect x="0"/></a>
    <image href="http://example.org/x.png"/>
    </svg>
    """

  static func document(_ language: Language) -> Document {
    Document(
      title: "Starts & stops", language: language,
      blocks: [
        .heading("First", level: 1, anchor: "first"),
        .paragraph([
          .text(hostile), .strong("2 < 3"), .code("a `b` c"), .link("there", to: "#second"),
          .link("bad", to: "javascript:alert(1)"), .quoted("said", in: .english),
        ]),
        .list([[.text("one")], [.text("- two")]], isOrdered: true),
        .heading("Second", level: 1, anchor: "second"),
        .code("bench run --suite startup"),
        .table(
          Document.Table(
            caption: "Times",
            columns: [.init("technique"), .init("ms", isNumber: true), .init("r")],
            rows: [
              [.init(hostile), .init("1.5", order: 1.5), .init("a reason", language: .english)]
            ])),
        .figure(
          Document.Figure(
            alternative: "A line", caption: "Left is better.",
            files: ["svg": "a.svg", "png": "charts/a b.png", "pdf": "charts/a_b.pdf"],
            svg: drawing)),
        .details(summary: "More", [.paragraph([.text("inside")])]),
        .blank(prompt: "Why?", lines: 2),
      ])
  }
}
