# Cumulative distribution of launch on a log axis: the whole distribution of every technique

HEADING = "Start-up latency: launch, from request to the payload's first instruction (E0→E4)"
SUBHEADING = "share of trials that started within a time · lower (further left) is better · " . N_TEXT
ROW = PANELS == 1 ? 6.2 : 4.6
HEIGHT = HEAD + PANELS * ROW + 0.4 + FOOT
LEFT = 1.3
RIGHT = 12.1
GAP = 0.45
PANE = (RIGHT - LEFT - GAP * (words(PACES) - 1)) / words(PACES)
LOW = LOWEST_LAUNCH / 1.1
HIGH = HIGHEST_LAUNCH * 1.1

set datafile columnheaders
set table $LAUNCH
plot SAMPLES using (row_id(0)):(column("value")) with table if (is_observation("launch"))
unset table
set datafile nocolumnheaders
set datafile separator whitespace

set logscale x
set xrange [LOW:HIGH]
set yrange [0:1.03]
eval log_tics("x", LOW, HIGH)
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [panel = 1:PANELS] {
    TOP = HEAD + 0.55 + (panel - 1) * ROW
    set label PANEL_TITLE[panel] at screen across(LEFT),down(TOP - 0.25) left font bold(7)
    set label "median:" at screen across(RIGHT + 0.25),down(TOP - 0.2) left font font(6) tc rgb PALE_INK
    do for [k = 1:words(PANEL_ARMS[panel])] {
      arm = int(word(PANEL_ARMS[panel], k))
      y = TOP + 0.25 + (k - 1) * 0.4
      set arrow from screen across(RIGHT + 0.25), down(y) to screen across(RIGHT + 0.8), down(y) \
        nohead lw 1.4 dt arm_dashes(arm, k) lc rgb arm_colour(arm, k)
      set label (PANELS == 1 ? LABEL[arm] : SHORT[arm]) at screen across(RIGHT + 0.95),down(y) left font font(6.5)
      do for [pace = 1:words(PACES)] {
        set label MEDIAN_TEXT[(pace - 1) * ARMS + arm] \
          at screen across(17.3 - (words(PACES) - pace) * 1.55),down(y) right font font(6.5)
      }
    }
    do for [pace = 1:words(PACES)] {
      X = LEFT + (pace - 1) * (PANE + GAP)
      set label "pace: " . word(PACES, pace) at screen across(X + PANE),down(TOP - 0.2) \
        right font font(6.5) tc rgb PALE_INK
      set label word(PACES, pace) at screen across(17.3 - (words(PACES) - pace) * 1.55),down(TOP - 0.2) \
        right font font(6) tc rgb PALE_INK
      eval margins(X, X + PANE, TOP, TOP + ROW - 1.45)
      if (pace == 1) { set ytics 0.25 format "%.2f" } else { set ytics 0.25 format "" }
      plot 2 lc rgb "#FFFFFF", \
        for [k = 1:words(PANEL_ARMS[panel])] $LAUNCH using \
          ($1 == id_of(int(word(PANEL_ARMS[panel], k)), pace) ? $2 : NaN):(1.0) smooth cnorm with steps \
          lw 1.4 dt arm_dashes(int(word(PANEL_ARMS[panel], k)), k) \
          lc rgb arm_colour(int(word(PANEL_ARMS[panel], k)), k)
      unset label
      unset arrow
    }
  }
  eval CLOSE
}
