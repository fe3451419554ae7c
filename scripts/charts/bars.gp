# Medians with 95 % intervals, one zero-based panel for each metric: what a start costs

HEADING = "Start-up cost: medians of each metric, with 95 % intervals"
SUBHEADING = N_TEXT . " · pace " . word(PACES, 1) . " · shorter is better · whiskers: exact interval of the median"
ROW = ARMS > 12 ? 0.44 : 0.6
HEIGHT = HEAD + 0.75 + ARMS * ROW + 1.15 + FOOT
NAMES = 3.9
TOP = HEAD + 0.65
BOTTOM = TOP + ARMS * ROW
PANEL_COUNT = words(METRICS)
if (PANEL_COUNT == 0) {
  print "summary.csv has no median to draw"
  exit status 1
}
PITCH = (17.3 - NAMES) / PANEL_COUNT
# Room at the right of the longest bar for its value.
ROOM = PITCH / (PITCH - 1.75)

set datafile columnheaders
set print $MEDIANS
print "0 0 0 0 0"
unset print
set table $MEDIANS append
plot SUMMARY using (row_id(0)):(place(METRICS, strcol("metric"))):(number("median")):(number("median_lo")) \
  :(number("median_hi")) with table if (place(METRICS, strcol("metric")) > 0 && strcol("phase") eq "" && row_id(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
# A median without an interval is drawn hollow: it is where the trials lie, not a result.
BAR_FILL = IS_SMOKE ? "solid 0.15 border" : "solid 0.85 noborder"
label_text(arm, m) = METRIC_TEXT[(m - 1) * ARMS + arm]

set yrange [ARMS + 0.5:0.5]
set border 1
unset ytics
set grid noy x
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    set label LABEL[arm] at screen across(NAMES - 0.15),down(TOP + (arm - 0.5) * ROW) right noenhanced \
      font font(6.5) tc rgb (REASON[arm] eq "" ? INK : PALE_INK)
  }
  set multiplot
  do for [m = 1:PANEL_COUNT] {
    X = NAMES + (m - 1) * PITCH
    UNIT = METRIC_TOP[m] < 1e6 ? 1e3 : METRIC_TOP[m] < 1e9 ? 1e6 : 1e9
    set label bold(word(METRICS, m)) . "  " . metric_span(word(METRICS, m)) at screen across(X),down(TOP - 0.25) \
      left font font(7)
    do for [arm = 1:ARMS] {
      if (m == PANEL_COUNT && REASON[arm] ne "") {
        set label REASON[arm] at screen across(NAMES + 0.1),down(TOP + (arm - 0.5) * ROW) left noenhanced \
          font font(6) tc rgb PALE_INK front
      }
      if (REASON[arm] eq "" && label_text(arm, m) eq "—") {
        set label "—" at first 0,arm left offset 0.4,0 font font(6) tc rgb PALE_INK
      }
    }
    eval margins(X, X + PITCH - 0.35, TOP, BOTTOM)
    set xrange [0:METRIC_TOP[m] / UNIT * ROOM]
    set xtics 0,nice(METRIC_TOP[m] / UNIT / 2.2),METRIC_TOP[m] / UNIT * 1.2 format "%g" font "sans-serif,6"
    set xlabel (UNIT == 1e3 ? "µs" : UNIT == 1e6 ? "ms" : "s") offset 0,0.3
    row_of(arm, id, metric, value) = id == id_of(arm, 1) && metric == m && value > 0 ? arm : OUTSIDE
    plot for [arm = 1:ARMS] $MEDIANS using (0):(row_of(arm, $1, $2, $3)):(0):($3 / UNIT) \
        :(row_of(arm, $1, $2, $3) - 0.34):(row_of(arm, $1, $2, $3) + 0.34) \
        with boxxyerror fs @BAR_FILL fc rgb bar_colour(arm), \
      for [arm = 1:ARMS] $MEDIANS using ($4 / UNIT):(row_of(arm, $1, $2, $4)):(($5 - $4) / UNIT):(0) \
        with vectors heads size screen 0.0025,90 lw 0.7 lc rgb INK, \
      for [arm = 1:ARMS] $MEDIANS using (($5 > 0 ? $5 : $3) / UNIT):(row_of(arm, $1, $2, $3)) \
        :(label_text(arm, m)) with labels left offset 0.5,0 noenhanced font font(6) tc rgb INK
    unset label
  }
  eval CLOSE
}
