internal import Documents
internal import Model

/// What a chart shows, for those who do not see it, and how to read it, for those who do.
struct ChartCaption {
  private let picture: ChartRenderer.Picture
  private let suite: Suite
  private let language: Language

  init(_ picture: ChartRenderer.Picture, _ suite: Suite, _ language: Language) {
    self.picture = picture
    self.suite = suite
    self.language = language
  }

  var alternative: String {
    let what = language.words(picture.chart.description)
    return picture.title.isEmpty ? what : "\(what) (\(picture.title))"
  }

  var text: String { [alternative, reading].filter { !$0.isEmpty }.joined(separator: ". ") }

  private var reading: String {
    switch picture.chart.name {
    case "ecdf":
      language.say(
        "How to read it: a curve climbs to the share of trials that were done within the time below it. The further left, the faster; a long flat end is a tail of slow starts."
      )
    case "tail":
      language.say(
        "How to read it: a curve falls from all trials to the slowest one. At p99 one in a hundred takes longer; a curve that bends to the right there has rare slow starts."
      )
    case "bars":
      language.say(
        "How to read it: the length of a bar is the median, its whisker the 95 % interval. Every panel has an axis of its own that begins at zero, so lengths are compared within a panel only."
      )
    case "phases":
      language.say(
        "How to read it: a bar is one start from request to all gone, cut into its phases; on the left as mean times, on the right as shares of the whole."
      )
    case "forest":
      language.say(
        "How to read it: a dot is the ratio to native, its whisker the 95 % interval, the grey band the margin. A whisker inside the band says equivalent; one that does not touch 1 and whose dot lies beyond the band says different."
      )
    case "heat":
      language.say(
        "How to read it: a cell holds the ratio to native; white is 1, blue is less, orange is more."
      )
    case "drift":
      language.say(
        "How to read it: every dot is a trial over the median of its kind, in the order of execution. A level cloud is good; a slope, a step or waves say that the host changed while the run went on."
      )
    case "rain":
      language.say(
        "How to read it: every dot is one trial; the box holds 90 % of them and the line is the median. Two clouds are two kinds of start."
      )
    case "density":
      language.say(
        "How to read it: a dot is a reading with so many instances alive, the line its fit. The slope is what one more instance takes; where it meets the axis is what all share."
      )
    case "fill":
      language.say(
        "How to read it: a curve goes on until the host or the limit stopped it. A launch rate that falls says that a full host starts more slowly."
      )
    case "burst":
      language.say(
        "How to read it: both axes are logarithmic. A level line costs the same however many start; one along the dots takes twice as long for twice as many."
      )
    case "churn":
      language.say(
        "How to read it: above the lives in every second, below the network namespaces that wait to be taken apart. A falling curve above says that cleaning up cannot keep pace."
      )
    case "matrix":
      language.say(
        "How to read it: a cell is how many times as long the victim's work takes beside the neighbour; white is undisturbed, orange is slower."
      )
    case "families":
      language.say(
        "How to read it: in a cell the questions that found the host open, of those answered. The paler, the better isolated."
      )
    case "pareto":
      language.say(
        "How to read it: towards the lower left a technique costs less; none on the dotted line is worse than another in both. The table says what is left open."
      )
    case "waterfall":
      language.say(
        "How to read it: every segment leads from the rung below to its own; on the logarithmic axis equal lengths are equal ratios. Orange adds, green takes away."
      )
    case "published":
      language.say(
        "How to read it: hollow marks are published numbers, filled ones are from here. Only ratios are comparable across machines."
      )
    default: ""
    }
  }
}
