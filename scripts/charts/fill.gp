# Launch rate and memory as the host fills with live instances: how many it holds, and what stops it
#: for fill
#: arms

HEADING = say("How full can the host get? Launch rate and memory against live instances") . (PAGE_TITLE eq "" ? "" : ": " . PAGE_TITLE)
SUBHEADING = say("rate: higher is better · memory (fall of what the host can give): lower is better · one curve for each fill, to where it stopped")
ROW = 4.6
PLOT_END = 10.4
LIST = 0.35 + ARMS * 0.34
HEIGHT = HEAD + 0.3 + 2 * ROW + 0.75 + LIST + FOOT

instances_at(params) = strstrt(params, "instances=")
number_behind(params, at) = at > 0 ? int(params[at + 10:at + 20] + 0) : -1
# The arm of a row: the place of its name among those of the page.
array NAME[ARMS]
do for [arm = 1:ARMS] { NAME[arm] = TECHNIQUE[arm] . "/" . VARIANT[arm] }
row_arm(name) = sum [arm = 1:ARMS] (NAME[arm] eq name ? arm : 0)
# Each time that the host was filled, a block, is a curve of its own.
fill_of(x) = strlen(strcol("block")) ? int(column("block")) : 0
is_mark(metric) = strcol("metric") eq metric && strcol("phase") eq "" && strcol("status") eq "ok" \
  && strcol("warmup") eq "0" && instances_at(strcol("params")) > 0 && row_arm(strcol("technique") . "/" . strcol("variant")) > 0

own_arm(x) = row_arm(strcol("technique") . "/" . strcol("variant"))
mark(x) = is_mark("rate") ? 1 : is_mark("givable") ? 2 : 0
instances(params) = number_behind(params, instances_at(params))

set datafile columnheaders
set print $MARKS
print "0 0 0 0 0"
unset print
set table $MARKS append
plot SAMPLES using (mark(0)):(own_arm(0)):(instances(strcol("params"))):(column("value")):(fill_of(0)) with table if (mark(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
MOST = MOST_INSTANCES
RATE_UNIT = RATE_TOP < 1e4 ? 1 : 1e3
MEMORY_UNIT = MEMORY_TOP < 1024**2 ? 1024 : MEMORY_TOP < 1024**3 ? 1024**2 : 1024**3
filled_from(arm) = arm > ARMS ? "" : (IS_FILLED[arm] ? sprintf("%d ", arm) : "") . filled_from(arm + 1)
FILLED = filled_from(1)
line_colour(arm) = arm_colour(arm, arm)
pen(arm) = substr("*#$%@&=+", arm, arm)
set xrange [0:MOST * 1.03]
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    y = HEAD + 1.05 + (arm - 1) * 0.42
    if (IS_FILLED[arm]) {
      if (FORMAT eq "dumb") { set label pen(arm) at screen across(PLOT_END + 0.4),down(y) left } else {
        set arrow from screen across(PLOT_END + 0.35),down(y) to screen across(PLOT_END + 0.85),down(y) \
          nohead lw 1.2 dt arm_dashes(arm, arm) lc rgb line_colour(arm)
      }
    }
    set label (strlen(LABEL[arm]) > 16 ? SHORT[arm] : LABEL[arm]) at screen across(PLOT_END + 0.95),down(y) left noenhanced font font(6.5) \
      tc rgb (IS_FILLED[arm] ? INK : PALE_INK)
    if (IS_FILLED[arm]) {
      set label HELD_TEXT[arm] at screen across(15.3),down(y) right noenhanced font font(6.5)
      set label MEMORY_TEXT[arm] at screen across(17.2),down(y) right noenhanced font font(6.5)
    }
    y = HEIGHT - FOOT - LIST + 0.1 + (arm - 1) * 0.34
    set label LABEL[arm] at screen across(1.5),down(y) left noenhanced font font(6) tc rgb (IS_FILLED[arm] ? INK : PALE_INK)
    set label (IS_FILLED[arm] ? say("stopped: ") . STOP_TEXT[arm] : HELD_TEXT[arm]) at screen across(5.3),down(y) left noenhanced font font(6) tc rgb PALE_INK
  }
  set label say("held") at screen across(15.3),down(HEAD + 0.6) right font font(6) tc rgb PALE_INK
  set label say("memory each") at screen across(17.2),down(HEAD + 0.6) right font font(6) tc rgb PALE_INK
  set multiplot
  do for [panel = 1:2] {
    TOP = HEAD + 0.75 + (panel - 1) * ROW
    set label (panel == 1 ? say("launch rate") : say("memory")) at screen across(1.5),down(TOP - 0.22) left font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,7")
    eval margins(1.5, PLOT_END, TOP, TOP + ROW - 1.05)
    HIGHEST = panel == 1 ? RATE_TOP / RATE_UNIT : MEMORY_TOP / MEMORY_UNIT
    HIGHEST = HIGHEST > 0 ? HIGHEST : 1
    LOWEST = panel == 1 ? 0 : MEMORY_BOTTOM / MEMORY_UNIT
    set yrange [LOWEST * 1.08:HIGHEST * 1.08]
    set ytics nice(HIGHEST / 4.0) format "%g" font "sans-serif,6.5"
    # Instances are whole.
    STEP = MOST < 8 ? 1 : nice(MOST / 8.0)
    set xtics STEP format "%g" font "sans-serif,6.5"
    if (panel == 1) {
      set ylabel (RATE_UNIT == 1 ? say("starts a second") : say("thousand starts a second")) offset 0.8,0 tc rgb PALE_INK
      unset xlabel
    } else {
      set ylabel (MEMORY_UNIT == 1024 ? "KiB" : MEMORY_UNIT == 1024**2 ? "MiB" : "GiB") offset 0.8,0 tc rgb PALE_INK
      set xlabel say("live instances") offset 0,0.4 tc rgb PALE_INK
    }
    plot for [fill = 0:LAST_BLOCK] for [arm in FILLED] $MARKS using ($1 == panel && $2 == int(arm) && $5 == fill ? $3 : NaN):($4 / (panel == 1 ? RATE_UNIT : MEMORY_UNIT)) \
      with linespoints lw 1 pt 7 ps 0.35 dt arm_dashes(int(arm), int(arm)) lc rgb line_colour(int(arm)), \
      HIGHEST * 10 lc rgb "#FFFFFF"
    unset label
    unset arrow
  }
  eval CLOSE
}
