# Lives a second, second by second, and the dead network namespaces that wait to be taken apart
#: for churn
#: arms

HEADING = say("Create and destroy without a pause: does the host keep the pace?") . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = say("rate: higher is better, level is good · dead network namespaces: fewer is better · one curve for each churn")
ROW = 4.4
PLOT_END = 10.9
HEIGHT = HEAD + 0.3 + 2 * ROW + 0.75 + FOOT

second_at(params) = strstrt(params, "second=")
number_behind(params, at) = at > 0 ? int(params[at + 7:at + 17] + 0) : -1
# The arm of a row: the place of its name among those of the page.
array NAME[ARMS]
do for [arm = 1:ARMS] { NAME[arm] = TECHNIQUE[arm] . "/" . VARIANT[arm] }
row_arm(name) = sum [arm = 1:ARMS] (NAME[arm] eq name ? arm : 0)
own_arm(x) = row_arm(strcol("technique") . "/" . strcol("variant"))
churn_of(x) = strlen(strcol("block")) ? int(column("block")) : 0
is_mark(metric) = strcol("metric") eq metric && strcol("status") eq "ok" && strcol("warmup") eq "0" \
  && second_at(strcol("params")) > 0 && own_arm(0) > 0
mark(x) = is_mark("rate") ? 1 : is_mark("dead_namespaces") ? 2 : 0
second(params) = number_behind(params, second_at(params))

set datafile columnheaders
set print $MARKS
print "0 0 0 0 0"
unset print
set table $MARKS append
plot SAMPLES using (mark(0)):(own_arm(0)):(second(strcol("params"))):(column("value")):(churn_of(0)) with table if (mark(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
measured_from(arm) = arm > ARMS ? "" : (IS_MEASURED[arm] ? sprintf("%d ", arm) : "") . measured_from(arm + 1)
MEASURED = measured_from(1)
LOW = LOWEST_RATE / 1.5
HIGH = HIGHEST_RATE * 1.5
rate_text(r) = decimal(r < 1e3 ? sprintf("%g", r) : sprintf("%g k", r / 1e3))
rate_tic(r, shown) = r < LOW || r > HIGH ? "" : sprintf("'%s' %g, ", shown ? rate_text(r) : "", r)
rate_tics_from(k) = k > 6 ? "" : rate_tic(10.0**k, 1) . rate_tic(2 * 10.0**k, HIGH / LOW < 300) \
  . rate_tic(5 * 10.0**k, HIGH / LOW < 300) . rate_tics_from(k + 1)
pen(arm) = substr("*#$%@&=+", arm, arm)
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    y = HEAD + 1.05 + (arm - 1) * 0.42
    INK_HERE = IS_MEASURED[arm] ? INK : PALE_INK
    if (IS_MEASURED[arm]) {
      if (FORMAT eq "dumb") { set label pen(arm) at screen across(PLOT_END + 0.4),down(y) left } else {
        set arrow from screen across(PLOT_END + 0.35),down(y) to screen across(PLOT_END + 0.85),down(y) \
          nohead lw 1.2 dt arm_dashes(arm, arm) lc rgb arm_colour(arm, arm)
      }
    }
    set label (strlen(LABEL[arm]) > 16 ? SHORT[arm] : LABEL[arm]) at screen across(PLOT_END + 0.95),down(y) left noenhanced font font(6.5) tc rgb INK_HERE
    set label (IS_MEASURED[arm] ? RATE_TEXT[arm] : say("n/a")) at screen across(15.7),down(y) right noenhanced font font(6.5) tc rgb INK_HERE
    if (IS_MEASURED[arm]) { set label SETTLE_TEXT[arm] at screen across(17.2),down(y) right noenhanced font font(6.5) }
  }
  set label say("whole churn") at screen across(15.7),down(HEAD + 0.6) right font font(6) tc rgb PALE_INK
  set label say("until clean") at screen across(17.2),down(HEAD + 0.6) right font font(6) tc rgb PALE_INK
  set multiplot
  do for [panel = 1:2] {
    TOP = HEAD + 0.75 + (panel - 1) * ROW
    set label (panel == 1 ? say("lives a second") : say("dead network namespaces, not yet taken apart")) \
      at screen across(1.5),down(TOP - 0.22) left font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,7")
    eval margins(1.5, PLOT_END, TOP, TOP + ROW - 1.05)
    set xrange [0:LAST_SECOND * 1.02]
    # Seconds are whole.
    STEP = LAST_SECOND < 8 ? 1 : nice(LAST_SECOND / 8.0)
    set xtics STEP format "%g" font "sans-serif,6.5"
    if (panel == 1) {
      set logscale y
      set yrange [LOW:HIGH]
      eval "set ytics (" . rate_tics_from(-2) . "'' 1e-9) font 'sans-serif,6.5'"
      unset xlabel
    } else {
      unset logscale y
      set yrange [0:MOST_DEAD * 1.08]
      unset ytics
      set ytics nomirror out scale 0.6 nice(MOST_DEAD / 4.0) format "%g" font "sans-serif,6.5"
      set xlabel say("seconds") offset 0,0.4 tc rgb PALE_INK
    }
    plot for [churn = 0:LAST_BLOCK] for [arm in MEASURED] $MARKS using ($1 == panel && $2 == int(arm) && $5 == churn ? $3 : NaN):4 \
      with linespoints lw 1 pt 7 ps 0.25 dt arm_dashes(int(arm), int(arm)) lc rgb arm_colour(int(arm), int(arm)), \
      HIGH * 1e3 + MOST_DEAD * 1e3 lc rgb "#FFFFFF"
    unset label
    unset arrow
  }
  eval CLOSE
}
