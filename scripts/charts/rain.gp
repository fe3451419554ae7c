# Every trial as a dot beside its p5 to p95 box, log axis: sample size, outliers, two modes
#: for starts

HEADING = sprintf(say("Every start: %s (%s) of each trial"), HEADLINE, metric_span(HEADLINE))
SUBHEADING = N_TEXT . " · " . say("lower is better · a dot is one trial, in order of execution · box: p5 to p95, line: median")
ROW = PANELS == 1 ? 7.4 : 3.9
HEIGHT = HEAD + PANELS * ROW + 0.3 + FOOT
LOW = LOWEST_TIME / 1.15
HIGH = HIGHEST_TIME * 1.15
WIDE = (17.2 - LEFT - GAP * (words(PACES) - 1)) / words(PACES)
wide_left(pace) = LEFT + (pace - 1) * (WIDE + GAP)

set datafile columnheaders
set table $TIMES
plot SAMPLES using (row_id(0)):(column("seq")):(column("value")) with table if (is_observation(HEADLINE))
set print $BOXES
print "0 0 0 0 0"
unset print
set table $BOXES append
plot SUMMARY using (row_id(0)):(number("p05")):(number("median")):(number("p95")):(number("n")) \
  with table if (is_summary(HEADLINE))
unset table
set datafile nocolumnheaders
set datafile separator whitespace
dot_place(seq) = 0.04 + 0.4 * (seq - FIRST_SEQUENCE) / (LAST_SEQUENCE - FIRST_SEQUENCE + 1.0)

set logscale y
set yrange [LOW:HIGH]
set grid nox
unset xtics
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [panel = 1:PANELS] {
    TOP = HEAD + 0.45 + (panel - 1) * ROW
    COUNT = words(PANEL_ARMS[panel])
    set label bold(PANEL_TITLE[panel]) at screen across(LEFT),down(TOP - 0.2) left font font(7)
    set xrange [0.4:COUNT + 0.6]
    do for [pace = 1:words(PACES)] {
      X = wide_left(pace)
      eval margins(X, X + WIDE, TOP, TOP + ROW - 1.75)
      set label say("pace: ") . say(word(PACES, pace)) at screen across(X + WIDE),down(TOP - 0.2) \
        right font font(6.5) tc rgb PALE_INK
      do for [k = 1:COUNT] {
        arm = panel_arm(panel, k)
        if (FORMAT eq "dumb") {
          set label panel_label(arm) at first k,graph -0.04 center offset 0,-((k - 1) % 3)
        } else {
          set label panel_label(arm) at first k,graph -0.04 right rotate by 35 noenhanced font font(6.5) \
            tc rgb (TRIALS[(pace - 1) * ARMS + arm] > 0 ? INK : PALE_INK)
        }
        if (!(TRIALS[(pace - 1) * ARMS + arm] > 0)) {
          set label MEDIAN_TEXT[(pace - 1) * ARMS + arm] at first k,graph 0.04 center font font(6.5) tc rgb PALE_INK
        }
      }
      eval log_tics("y", LOW, HIGH, 3000, pace == 1)
      at_arm(x, k) = x == id_of(panel_arm(panel, k), pace)
      plot 1e-9 lc rgb "#FFFFFF", \
        for [k = 1:COUNT] $TIMES using (at_arm($1, k) ? k + dot_place($2) : OUTSIDE):3 with points pt 7 ps 0.35 \
          lc rgb pale(arm_colour(panel_arm(panel, k), k)), \
        for [k = 1:COUNT] $BOXES using (at_arm($1, k) && $2 > 0 ? k - 0.2 : OUTSIDE):3 \
          :(at_arm($1, k) && $2 > 0 ? k - 0.34 : OUTSIDE):(at_arm($1, k) && $2 > 0 ? k - 0.06 : OUTSIDE):2:4 \
          with boxxyerror fs transparent solid 0.25 border lc rgb arm_colour(panel_arm(panel, k), k) \
          fc rgb arm_colour(panel_arm(panel, k), k) lw 0.8, \
        for [k = 1:COUNT] $BOXES using (at_arm($1, k) && $5 > 5 ? k - 0.34 : OUTSIDE):3:(0.28):(0) \
          with vectors nohead lw 1.6 lc rgb arm_colour(panel_arm(panel, k), k)
      unset label
    }
  }
  eval CLOSE
}
