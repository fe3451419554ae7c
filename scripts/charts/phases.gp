# Stacked means of the phases of a start, in time and as shares: where start-up goes
#: for starts

HEADING = say("Where a start's time goes: mean time in each phase, from the request to all gone (E0→E7)")
SUBHEADING = N_TEXT . " · " . say("pace ") . say(word(PACES, 1)) . " · " . say("shorter is better · means, because medians of phases do not add up")
ROW = ARMS > 12 ? 0.44 : 0.6
HEIGHT = HEAD + 1.3 + ARMS * ROW + 1.15 + FOOT
NAMES = 3.9
MIDDLE = 10.9
TOP = HEAD + 1.15
BOTTOM = TOP + ARMS * ROW
LONGEST = 1
do for [arm = 1:ARMS] { if (TOTAL[arm] > LONGEST) { LONGEST = TOTAL[arm] } }
UNIT = LONGEST < 1e6 ? 1e3 : LONGEST < 1e9 ? 1e6 : 1e9
UNIT_NAME = UNIT == 1e3 ? "µs" : UNIT == 1e6 ? "ms" : "s"
phase_colour(p) = word(PHASE_COLOURS, p)
# Where nobody sees the first instruction (E4), its phase is part of the next one's.
phase_span(p) = HEADLINE ne "ready" ? word(PHASE_SPANS, p) : word(PHASES, p) eq "boot" ? say("seen in work") \
  : word(PHASES, p) eq "work" ? "E3→E5" : word(PHASE_SPANS, p)
row_of(arm, phase, p) = phase == p ? arm : OUTSIDE
share_text(share) = !IS_SMOKE && share >= 0.075 ? sprintf("%.0f %%", 100 * share) : ""

set datafile separator whitespace
set yrange [ARMS + 0.5:0.5]
set border 1
unset ytics
set grid noy x
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [p = 1:words(PHASES)] {
    x = 0.3 + (p - 1) * 2.35
    set object p rectangle from screen across(x),down(HEAD + 0.42) to screen across(x + 0.3),down(HEAD + 0.12) \
      fc rgb phase_colour(p) fs solid noborder front
    set label word(PHASES, p) at screen across(x + 0.4),down(HEAD + 0.27) left font font(7)
    set label phase_span(p) at screen across(x + 0.4),down(HEAD + 0.6) left font font(5.5) tc rgb PALE_INK
  }
  do for [arm = 1:ARMS] {
    y = TOP + (arm - 0.5) * ROW
    set label LABEL[arm] at screen across(NAMES - 0.15),down(y) right noenhanced font font(6.5) \
      tc rgb (TOTAL[arm] > 0 ? INK : PALE_INK)
    if (TOTAL[arm] > 0) {
      set label TOTAL_TEXT[arm] at first TOTAL[arm] / UNIT,arm left offset 0.6,0 noenhanced font font(6)
    } else {
      set label (REASON[arm] eq "" ? say("— (has no phases)") : REASON[arm]) at screen across(NAMES + 0.1),down(y) \
        left noenhanced font font(6) tc rgb PALE_INK
    }
  }
  set multiplot
  eval margins(NAMES, MIDDLE, TOP, BOTTOM)
  set xrange [0:LONGEST / UNIT * 1.18]
  set xtics autofreq format "%g"
  set xlabel say("mean time, ") . UNIT_NAME offset 0,0.3
  plot for [p = 1:words(PHASES)] $PHASE_MEANS using \
    ($3 / UNIT):(row_of($1, $2, p)):($3 / UNIT):($4 / UNIT):(row_of($1, $2, p) - 0.36):(row_of($1, $2, p) + 0.36) \
    with boxxyerror fs solid noborder fc rgb phase_colour(p)
  unset label
  unset object
  eval margins(MIDDLE + 0.8, 17.1, TOP, BOTTOM)
  set xrange [0:1]
  set xtics 0.25 format "%.2f"
  set xlabel say("share of the whole")
  plot for [p = 1:words(PHASES)] $PHASE_MEANS using \
    5:(row_of($1, $2, p)):5:6:(row_of($1, $2, p) - 0.36):(row_of($1, $2, p) + 0.36) with boxxyerror fs solid noborder fc rgb phase_colour(p), \
    for [p = 1:words(PHASES)] $PHASE_MEANS using \
    (($5 + $6) / 2):(row_of($1, $2, p)):(share_text($6 - $5)) with labels font font(5.5) tc rgb word(PHASE_INKS, p)
  eval CLOSE
}
