# Time of one start, and until the last is ready, against how many start at once, on log axes
#: for burst
#: needs value
#: arms

HEADING = say("Many starts at once: how long one takes, and when the last one is ready") . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = N_TEXT . " · " . say("lower is better · medians of bursts with 95 % intervals · dotted: twice the starts, twice the time")
PLOT_TOP = HEAD + 0.75
PLOT_BOTTOM = PLOT_TOP + 6.6
HEIGHT = PLOT_BOTTOM + 1.75 + FOOT
HALF = 5.4

# Questions are of both kinds, each of every size: the first half is what one start takes.
SIZES = QUESTIONS / 2
panel_of(q) = q > SIZES ? 2 : 1

set datafile columnheaders
set print $MEDIANS
print "0 0 0 0"
unset print
set table $MEDIANS append
plot SUMMARY using (cell(0)):(figure("median")):(figure("median_lo")):(figure("median_hi")) with table if (cell(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace

is_own(c, arm, panel) = c > 0 && arm_of(int(c)) == arm && panel_of(question_of(int(c))) == panel
size(c) = SIZE[question_of(int(c))]
x_of(c, arm, panel, value) = is_own(c, arm, panel) && value > 0 ? size(c) : NaN
in_panel(c, panel, value) = c > 0 && panel_of(question_of(int(c))) == panel && value > 0 ? size(c) : NaN
has_line(arm) = sum [q = 1:QUESTIONS] (CENTRE[cell_at(q, arm)] == CENTRE[cell_at(q, arm)])
LOW = LOWEST_TIME / 1.4
HIGH = HIGHEST_TIME * 1.5
MOST = SIZE[SIZES]
FEWEST = SIZE[1]
# Below a size stands what it is for each processor; sizes between powers of two stand a line lower.
is_power(n) = 2**int(log(n) / log(2) + 0.5) == n
HAS_OTHERS = sum [q = 1:SIZES] (!is_power(SIZE[q]))
share_text(q) = SHARE[q] eq "" || strstrt(SHARE[q], ".") ? "" : sprintf("\\n%s/cpu", SHARE[q])
size_label(q) = FORMAT eq "dumb" ? sprintf("%d", SIZE[q]) : sprintf("%s%d%s", is_power(SIZE[q]) ? "" : "\\n", SIZE[q], share_text(q))
size_tics_from(q) = q > SIZES ? "" : sprintf("\"%s\" %d, ", size_label(q), SIZE[q]) . size_tics_from(q + 1)
drawn_from(arm) = arm > ARMS ? "" : (has_line(arm) ? sprintf("%d ", arm) : "") . drawn_from(arm + 1)
DRAWN = drawn_from(1)
pen(arm) = substr("*#$%@&=+", arm, arm)
mark(arm) = VARIANT[arm] eq "" ? 7 : 6

set logscale xy
set xrange [FEWEST / 1.15:MOST * 1.15]
set yrange [LOW:HIGH]
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    y = PLOT_TOP + 0.35 + (arm - 1) * 0.72
    INK_HERE = has_line(arm) ? INK : PALE_INK
    if (has_line(arm)) {
      if (FORMAT eq "dumb") { set label pen(arm) at screen across(13.0),down(y) left } else {
        set arrow from screen across(12.95),down(y) to screen across(13.5),down(y) \
          nohead lw 1.2 dt arm_dashes(arm, arm) lc rgb arm_colour(arm, arm)
      }
    }
    set label (ARMS < 9 && strlen(LABEL[arm]) > 24 ? SHORT[arm] : LABEL[arm]) at screen across(13.6),down(y) left noenhanced font font(6.5) tc rgb INK_HERE
    set label (REASON[arm] ne "" ? say("n/a") : sprintf("%s → %s", VALUE_TEXT[cell_at(1, arm)], VALUE_TEXT[cell_at(SIZES, arm)])) \
      at screen across(13.6),down(y + 0.3) left noenhanced font font(6) tc rgb PALE_INK
  }
  set label sprintf(FORMAT eq "dumb" ? say("  at %d → %d") : say("one start at %d → %d at once"), FEWEST, MOST) at screen across(12.95),down(PLOT_TOP - 0.2) left font font(6) tc rgb PALE_INK
  set multiplot
  do for [panel = 1:2] {
    X = 1.7 + (panel - 1) * (HALF + 0.3)
    set label (panel == 1 ? (FORMAT eq "dumb" ? say("one start (ready)") : say("one start, from its own request (ready)")) : (FORMAT eq "dumb" ? say("until the last (all)") : say("from the common begin to the last (all)"))) \
      at screen across(X),down(PLOT_TOP - 0.2) left font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,6.5")
    eval margins(X, X + HALF, PLOT_TOP, PLOT_BOTTOM)
    eval log_tics("y", LOW, HIGH, 60, panel == 1)
    eval "set xtics (" . size_tics_from(1) . "'' 1e-9) font 'sans-serif,6'"
    set xlabel say("starts at once") offset 0,(HAS_OTHERS ? -1.4 : -0.5) tc rgb PALE_INK
    plot for [arm in DRAWN] $MEDIANS using (x_of($1, int(arm), panel, $2)):2 smooth unique \
        with linespoints lw 1.2 pt mark(int(arm)) ps 0.45 dt arm_dashes(int(arm), int(arm)) lc rgb arm_colour(int(arm), int(arm)), \
      for [arm in DRAWN] $MEDIANS using (is_own($1, int(arm), panel) && $3 > 0 ? size($1) : OUTSIDE):($3 > 0 ? $3 : 1):(0):($4 - $3) \
        with vectors heads size screen 0.003,90 lw 0.7 lc rgb arm_colour(int(arm), int(arm)), \
      x > MOST / 4.0 ? (HIGH / 2.2) * x / MOST : NaN with lines lw 0.8 dt 3 lc rgb PALE_INK
    unset label
    unset arrow
  }
  eval CLOSE
}
