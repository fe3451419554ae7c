import Documents

/// How to read each chart that labs show.
enum LabCaption {
  /// One or two sentences; empty for a chart that no lab shows.
  static func text(of chart: String, in language: Language) -> String {
    switch chart {
    case "ecdf":
      language.say("Further left is faster, steeper is steadier, a long flat top is a tail.")
    case "forest":
      language.say("Ratio to native with its interval: right of 1 is slower, on a log axis.")
    case "waterfall":
      language.say("What each rung of the ladder costs beyond the one below it.")
    case "phases":
      language.say("Mean time of each phase of a start; phases add up, medians would not.")
    case "families":
      language.say("The darker, the more questions of a family find the host open.")
    case "heat":
      language.say("Ratio to native as a colour and a number; white is no difference.")
    case "bars":
      language.say("Medians with 95 % intervals; each panel has an axis of its own, from zero.")
    case "density":
      language.say("Memory against live instances; the slope of a line is the cost of one more.")
    case "matrix":
      language.say("How much slower each victim (row) is beside each neighbour (column).")
    case "rain":
      language.say("Every trial is a dot, beside a box from the 5th to the 95th percentile.")
    case "drift":
      language.say("Each trial over its median in order of execution: a trend would be a drift.")
    default: ""
    }
  }
}
