# Each trial over its arm's median, in order of execution: can the run be trusted
#: for starts throughput burst arrivals
#: asks headline
#: needs repeats

IS_START = PROCEDURE eq "starts"
HEADING = sprintf(say("Can the run be trusted? %s against order of execution"), \
  IS_START ? HEADLINE_TEXT : PROCEDURE eq "throughput" ? say("Time of an operation") : say("Times of starts"))
SUBHEADING = N_TEXT . " · " . (IS_START ? say("each divided by its arm's median at its pace") : say("each divided by its median at its probe")) \
  . " · " . say("level and without a pattern is good")
GRID = ARMS > 12 ? 3 : 2
ROWS = (ARMS + GRID - 1) / GRID
ROW = ARMS > 12 ? 1.85 : 2.2
HEIGHT = HEAD + 0.75 + ROWS * ROW + 0.75 + FOOT
PITCH = (17.3 - 1.1) / GRID

set datafile columnheaders
set print $TRIALS_DONE
print "0 0 0"
unset print
set table $TRIALS_DONE append
plot SAMPLES using (cell(0)):(column("seq")):(column("value")) with table \
  if (strcol("status") eq "ok" && strcol("warmup") eq "0" && cell(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace

# Questions of a start are its paces, the headline first.
ratio(value, c) = c > 0 && CENTRE[int(c)] > 0 ? value / CENTRE[int(c)] : 1
held(r) = r > 2 ? 2 : r < 0.5 ? 0.5 : r
size(r) = r > 2 || r < 0.5 ? 0.7 : 0.35
mark(r, pace) = r > 2 ? 8 : r < 0.5 ? 10 : !IS_START || pace == 1 ? 7 : 6
dots(pace, arm) = !IS_START || pace == 1 ? pale(technique_colour(TECHNIQUE[arm])) : "#66888888"
asked(c) = c > 0 ? question_of(int(c)) : 0
is_own(c, arm) = c > 0 && arm_of(int(c)) == arm
# The paces of a start are drawn one above the other; the probes of another suite all at once.
LAYERS = IS_START ? PACE_COUNT : 1
in_layer(c, layer) = !IS_START || asked(c) == layer
has_dots(arm) = sum [q = 1:QUESTIONS] (COUNT[cell_at(q, arm)])
absence(arm) = IS_START ? MEDIAN_TEXT[arm] : say("n/a")
set logscale y 2
set yrange [0.47:2.13]
set xrange [FIRST_SEQUENCE:LAST_SEQUENCE + 1]
set grid
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [pace = 1:words(PACES)] {
    set label say("pace: ") . say(word(PACES, pace)) . (pace == 1 ? say(" (filled)") : say(" (open, grey)")) \
      at screen across(0.65 + (pace - 1) * 3.2),down(HEAD + 0.2) left font font(6.5) \
      point pt (pace == 1 ? 7 : 6) ps 0.5 lw 0.6 lc rgb (pace == 1 ? INK : "#888888") offset 0.6,0
  }
  set label say("△ ▽ beyond twice or half the median    band: ±5 %") at screen across(IS_START ? 7.2 : 0.3),down(HEAD + 0.2) left font font(6.5) tc rgb PALE_INK
  do for [arm = 1:ARMS] {
    COLUMN = (arm - 1) % GRID
    LINE = (arm - 1) / GRID
    X = 1.1 + COLUMN * PITCH
    TOP = HEAD + 0.95 + LINE * ROW
    set label LABEL[arm] at screen across(X + 0.05),down(TOP - 0.17) left noenhanced font font(6.5) \
      tc rgb (has_dots(arm) ? INK : PALE_INK)
    if (!has_dots(arm)) { set label absence(arm) at graph 0.5,0.72 center font font(6.5) tc rgb PALE_INK }
    eval margins(X, X + PITCH - 0.4, TOP, TOP + ROW - 0.6)
    set object 10 rectangle from graph 0,first 0.9524 to graph 1,first 1.05 fc rgb "#EEEEEE" fs solid noborder behind
    if (COLUMN == 0) { set ytics ("½×" 0.5, "1×" 1, "2×" 2) font "sans-serif,6" } else { set ytics ("" 0.5, "" 1, "" 2) }
    if (arm > ARMS - GRID) {
      set xtics nice((LAST_SEQUENCE - FIRST_SEQUENCE + 1) / 4.0) format "%g" font "sans-serif,6"
      set xlabel say("trial, in order of execution") offset 0,0.6 font "sans-serif,6" tc rgb PALE_INK
    } else {
      set xtics nice((LAST_SEQUENCE - FIRST_SEQUENCE + 1) / 4.0) format ""
      unset xlabel
    }
    plot 1 lw 0.6 lc rgb "#999999", \
      for [p = LAYERS:1:-1] $TRIALS_DONE using (is_own($1, arm) && in_layer($1, p) ? $2 : OUTSIDE):(held(ratio($3, $1))) \
        :(size(ratio($3, $1))):(mark(ratio($3, $1), p)) with points ps variable pt variable lw 0.5 lc rgb dots(p, arm)
    unset label
    unset object
  }
  eval CLOSE
}
