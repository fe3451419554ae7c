# Memory against live instances with its fitted line, one panel for each definition: marginal cost
#: for ramp
#: families
#: arms

HEADING = say("What one more idle instance takes: memory against live instances") . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = N_TEXT . " · " . say("a flatter line is better · dots: all readings · line: Theil–Sen slope and shared cost (< 0: cost grows with number)")
ROW = 3.7
PLOT_END = 10.2
HEIGHT = HEAD + 0.3 + QUESTIONS * ROW + 0.35 + FOOT

# A reading belongs to an arm whatever its number of instances.
instances_at(params) = strstrt(params, "instances=")
number_behind(params, at) = at > 0 ? int(params[at + 10:at + 20] + 0) : -1
without(params, at) = at == 0 ? params : (at > 2 ? params[1:at - 2] : "") . after(params[at:*], at)
after(rest, at) = strstrt(rest, ";") == 0 ? "" : rest[strstrt(rest, ";") + (at > 1 ? 0 : 1):*]
reading_key(params) = "|" . strcol("probe") . "/" . strcol("metric") . "_per_instance/" . strcol("technique") . "/" \
  . strcol("variant") . "/" . without(params, instances_at(params)) . "#"
reading(x) = strcol("phase") eq "" && strcol("status") eq "ok" && strcol("warmup") eq "0" \
  && instances_at(strcol("params")) ? cell_of(reading_key(strcol("params"))) : 0

set datafile columnheaders
set print $READINGS
print "0 0 0"
unset print
set table $READINGS append
plot SAMPLES using (reading(0)):(number_behind(strcol("params"), instances_at(strcol("params")))):(column("value")) \
  with table if (reading(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
MOST = MOST_INSTANCES

is_own(c, q, arm) = c > 0 && int(c) == cell_at(q, arm)
line_colour(arm) = arm_colour(arm, arm)
has_line(c) = CENTRE[c] == CENTRE[c] && COMPANION[c] == COMPANION[c]
line(c, x) = has_line(c) ? COMPANION[c] + CENTRE[c] * x : NaN
pen(arm) = substr("*#$%@&=+", arm, arm)
set samples 2
set xrange [0:MOST * 1.03]
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [q = 1:QUESTIONS] {
    TOP = HEAD + 0.75 + (q - 1) * ROW
    set label QUESTION[q] at screen across(1.5),down(TOP - 0.22) left noenhanced font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,7")
    set label SUMMARY_TEXT[q] at screen across(1.5 + (FORMAT eq "dumb" ? 0.19 : 0.15) * strlen(QUESTION[q]) + 0.35),down(TOP - 0.22) left noenhanced font font(6) tc rgb PALE_INK
    set label (FORMAT eq "dumb" ? say("each") : say("each [95 %]")) at screen across(13.1),down(TOP + 0.05) left font font(6) tc rgb PALE_INK
    set label say("shared") at screen across(17.2),down(TOP + 0.05) right font font(6) tc rgb PALE_INK
    do for [arm = 1:ARMS] {
      c = cell_at(q, arm)
      y = TOP + 0.4 + (arm - 1) * 0.33
      INK_HERE = IS_ABSENT[c] ? PALE_INK : INK
      if (!IS_ABSENT[c]) {
        if (FORMAT eq "dumb") { set label pen(arm) at screen across(PLOT_END + 0.3),down(y) left } else {
          set arrow from screen across(PLOT_END + 0.25),down(y) to screen across(PLOT_END + 0.75),down(y) \
            nohead lw 1.2 dt arm_dashes(arm, arm) lc rgb line_colour(arm)
        }
      }
      set label (ARMS < 9 && strlen(LABEL[arm]) > 14 ? SHORT[arm] : LABEL[arm]) at screen across(PLOT_END + 0.85),down(y) left noenhanced font font(6) tc rgb INK_HERE
      set label (FORMAT eq "dumb" ? VALUE_TEXT[c] : LONG_TEXT[c]) at screen across(13.1),down(y) left noenhanced font font(6) tc rgb INK_HERE
      set label SHARED_TEXT[c] at screen across(17.2),down(y) right noenhanced font font(6) tc rgb INK_HERE
    }
    eval margins(1.5, PLOT_END, TOP, TOP + ROW - 1.05)
    HIGHEST = READ_TOP[q]
    LOWEST = READ_BOTTOM[q]
    UNIT = HIGHEST < 1024 ? 1 : HIGHEST < 1024**2 ? 1024 : HIGHEST < 1024**3 ? 1024**2 : 1024**3
    set xrange [0:MOST * 1.03]
    set yrange [LOWEST / UNIT * 1.05:HIGHEST / UNIT * 1.08]
    set ytics nice((HIGHEST - LOWEST) / UNIT / 4.0) format (IS_ANSWERED[q] ? "%g" : "") font "sans-serif,6.5"
    set ylabel (!IS_ANSWERED[q] ? "" : UNIT == 1 ? "B" : UNIT == 1024 ? "KiB" : UNIT == 1024**2 ? "MiB" : "GiB") offset 0.8,0 tc rgb PALE_INK
    # Instances are whole.
    STEP = MOST < 8 ? 1 : nice(MOST / 8.0)
    set xtics STEP format "%g" font "sans-serif,6.5"
    if (q == QUESTIONS) { set xlabel say("live instances") offset 0,0.4 tc rgb PALE_INK } else { unset xlabel }
    plot for [arm = 1:ARMS] line(cell_at(q, arm), x) / UNIT with lines lw 1.2 dt arm_dashes(arm, arm) lc rgb line_colour(arm), \
      for [arm = 1:ARMS] $READINGS using (is_own($1, q, arm) ? $2 : OUTSIDE):($3 / UNIT) with points pt 7 ps 0.4 lc rgb pale(line_colour(arm)), \
      HIGHEST * 10 / UNIT lc rgb "#FFFFFF"
    unset label
    unset arrow
  }
  eval CLOSE
}
