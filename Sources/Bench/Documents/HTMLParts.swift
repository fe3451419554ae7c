/// What every page has alike: its looks, and the little script that sorts its tables.
enum HTMLParts {
  static let style = """
    :root{--ink:#1a1a1a;--soft:#555;--paper:#fff;--line:#ccc;--shade:#f3f4f6;--link:#0a58a8}
    @media (prefers-color-scheme:dark){
    :root{--ink:#e8e8e8;--soft:#b0b0b0;--paper:#16181c;--line:#444a53;--shade:#22262c;--link:#7db8f5}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1rem;max-width:72rem;background:var(--paper);color:var(--ink);
    font:1rem/1.55 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
    h1{font-size:1.7rem;line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}
    h1,h2,h3,h4,p,li,summary,code{overflow-wrap:anywhere}p,li{max-width:48rem}
    a{color:var(--link)}q{quotes:none;font-style:italic}
    .skip{position:absolute;left:-100vw}
    .skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    nav{padding:.2rem 1rem;background:var(--shade);border-radius:.5rem}
    nav ol{columns:18rem;column-gap:2.5rem;padding-left:1.4rem}
    pre{padding:.8rem;background:var(--shade);border-radius:.5rem;overflow-x:auto}
    code{font:.9em ui-monospace,"DejaVu Sans Mono",monospace}pre code{overflow-wrap:normal}
    .scroll{overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;font-size:.9rem}
    caption{text-align:left;padding:.3rem 0;color:var(--soft);font-weight:600}
    caption span{display:block;position:sticky;left:0;max-width:min(60rem,calc(100vw - 2rem))}
    th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    thead th{background:var(--shade);vertical-align:bottom}
    tbody th{font-weight:600;position:sticky;left:0;background:var(--paper)}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    th button{all:unset;cursor:pointer}th button::after{content:" \\2195";color:var(--soft)}
    th[aria-sort=ascending] button::after{content:" \\2191";color:var(--ink)}
    th[aria-sort=descending] button::after{content:" \\2193";color:var(--ink)}
    th button:focus-visible{outline:3px solid var(--link)}
    figure{margin:1.5rem 0}figcaption{margin-top:.5rem;max-width:48rem;color:var(--soft)}
    .paper{background:#fff;color:#000;border-radius:.5rem;padding:.5rem;overflow-x:auto}
    .paper text{stroke:none}
    .paper svg,.paper img{display:block;max-width:100%;height:auto;margin:auto}
    @media (max-width:40rem){.paper svg,.paper img{min-width:36rem}}
    details{margin:1rem 0}summary{cursor:pointer;font-weight:600}
    .blank textarea{display:block;width:100%;margin-top:.4rem;font:inherit;color:inherit;
    background:var(--paper);border:1px solid var(--line)}
    @media print{nav,.skip{display:none}.scroll,.paper{overflow:visible}}
    """

  /// The script; it makes the buttons itself, so that a page without scripts has no dead ones.
  static func script(sortLabel: String) -> String {
    """
    "use strict";
    for (const table of document.querySelectorAll("table")) {
      const body = table.tBodies[0];
      if (body.rows.length < 2) continue;
      const heads = Array.from(table.tHead.rows[0].cells);
      heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.title = "\(escaped(sortLabel))";
        button.append(...head.childNodes);
        head.append(button);
        head.setAttribute("aria-sort", "none");
        button.addEventListener("click", () => {
          const rises = head.getAttribute("aria-sort") !== "ascending";
          for (const other of heads) other.setAttribute("aria-sort", "none");
          head.setAttribute("aria-sort", rises ? "ascending" : "descending");
          const rows = Array.from(body.rows).map((row) => {
            const cell = row.cells[column];
            const order = cell.dataset.order;
            return { row, number: order === undefined ? NaN : Number(order), text: cell.innerText };
          });
          rows.sort((a, b) => {
            const both = !isNaN(a.number) && !isNaN(b.number);
            if (!both && isNaN(a.number) !== isNaN(b.number)) return isNaN(a.number) ? 1 : -1;
            const order = both ? a.number - b.number
              : a.text.localeCompare(b.text, document.documentElement.lang);
            return rises ? order : -order;
          });
          body.append(...rows.map((each) => each.row));
        });
      });
    }
    """
  }

  private static func escaped(_ text: String) -> String {
    // "</" would end the script element wherever it stands.
    text.map { "\"\\<\n".contains($0) ? " " : String($0) }.joined()
  }
}
