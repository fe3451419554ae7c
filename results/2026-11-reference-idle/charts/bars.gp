# Chart bars of run 2026-11-reference-idle. Made by: bench run --suite idle --blocks 8 --warmup 0 --out results/2026-11-reference-idle --progress never
# Edit it and render it again in this folder:  gnuplot bars.gp
# One form only:  gnuplot -e "FORMATS='png'" bars.gp   (png, svg, pdf, dumb)

CHART = 'bars'
SVG_NAME = 'bars'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
DECIMAL_SIGN = '.'
say(text) = text
decimal(text) = text
ARMS = 8
BASELINE = 1
array TECHNIQUE[8] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array VARIANT[8] = ['', '', '', '', '', '', '', '']
array LABEL[8] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array SHORT[8] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array REASON[8] = ['', '', '', '', '', '', '', 'n/a: KVM''s back end pvm emulates CPL 0, where a kernel runs: an empty loop is more than 20 times slower…']
PACES = ''
array KEY[1] = ['']
KEYS = '||'
array MEDIAN_TEXT[1] = ['']
array MEDIAN[1] = [NaN]
array TRIALS[1] = [0]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 8 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-idle · samples.csv cfc4755d5b14'
SUITE = 'idle'
HEADLINE = 'cpu'
PROCEDURE = 'idle'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 3
array QUESTION[3] = ['cpu', 'switches', 'exits']
array SUMMARY_TEXT[3] = ['processor time of its processes or of its VM''s threads, without the harness''s own', 'context switches of the same threads, voluntary and not', 'VM exits of its processors, as KVM counts them']
array DIRECTION[3] = ['lower is better', 'lower is better', 'lower is better']
array FAMILY[3] = ['', '', '']
array IS_ANSWERED[3] = [1, 1, 1]
array SOURCE[3] = ['cpu', 'switches', 'exits']
array UNIT_NAME[3] = ['ns/s', '/s', '/s']
array UNIT_SIZE[3] = [1.0, 1.0, 1.0]
array TOP_VALUE[3] = [1.0, 1.0, 1.0]
array BOTTOM_VALUE[3] = [0.0, 0.0, 0.0]
array MARGIN[3] = [0.05, 0.05, 0.05]
CELLS = '|idle/cpu/native//#10001|idle/cpu/native#2//#10002|idle/cpu/chroot//#10003|idle/cpu/namespaces//#10004|idle/cpu/cgroup//#10005|idle/cpu/container//#10006|idle/cpu/unikernel//#10007|idle/cpu/microvm//#10008|idle/switches/native//#10009|idle/switches/native#2//#10010|idle/switches/chroot//#10011|idle/switches/namespaces//#10012|idle/switches/cgroup//#10013|idle/switches/container//#10014|idle/switches/unikernel//#10015|idle/switches/microvm//#10016|idle/exits/native//#10017|idle/exits/native#2//#10018|idle/exits/chroot//#10019|idle/exits/namespaces//#10020|idle/exits/cgroup//#10021|idle/exits/container//#10022|idle/exits/unikernel//#10023|idle/exits/microvm//#10024|'
array VALUE_TEXT[24] = ['0 ns/s', '0 ns/s', '0 ns/s', '0 ns/s', '0 ns/s', '0 ns/s', '0 ns/s', 'n/a', '0 /s', '0 /s', '0 /s', '0 /s', '0 /s', '0 /s', '0 /s', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '0 /s', 'n/a']
array LONG_TEXT[24] = ['0 ns/s [0, 0]', '0 ns/s [0, 0]', '0 ns/s [0, 0]', '0 ns/s [0, 0]', '0 ns/s [0, 0]', '0 ns/s [0, 0]', '0 ns/s [0, 0]', 'n/a', '0 /s [0, 0]', '0 /s [0, 0]', '0 /s [0, 0]', '0 /s [0, 0]', '0 /s [0, 0]', '0 /s [0, 0]', '0 /s [0, 0]', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '0 /s [0, 0]', 'n/a']
array RATIO_TEXT[24] = ['1× baseline', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array RATIO_SHORT[24] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array VERDICT[24] = ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '']
array SHARED_TEXT[24] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[24] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, NaN, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, NaN, NaN, NaN, NaN, NaN, NaN, NaN, 0.0, NaN]
array COMPANION[24] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[24] = [8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 8, 0]
array IS_ABSENT[24] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1]
ANSWERS = 15
RATIO_LOW = 0.8
RATIO_HIGH = 1.25
FIRST_SEQUENCE = 0
LAST_SEQUENCE = 55
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
END
array TOTAL[8] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array TOTAL_TEXT[8] = ['', '', '', '', '', '', '', '']

# The look of all charts: order, colour and label of every technique, sizes, terminals.
# Everything below works on the variables that the generated first part of a script defines; it also
# has say(), which gives English words in the reader's language, and decimal(), which gives a figure
# that language's decimal sign. Every word that a reader sees is in quotes inside of say().

# One line orders the techniques of every chart and table; techniques that are not named here
# follow in alphabetical order and share one colour (Okabe and Ito's palette and one more).
TECHNIQUES = "null native native#2 chroot ladder namespaces cgroup layers container unikernel microvm" \
  . " unshare bubblewrap firejail nspawn lxc runc crun podman containerd docker cri-pod gvisor uml" \
  . " firecracker cloud-hypervisor qemu-microvm qemu-pc"
COLOURS = "#882255 #000000 #999999 #E69F00 #D6B656 #56B4E9 #009E73 #88AA00 #D55E00 #0072B2 #CC79A7" \
  . " #6699CC #117733 #997700 #994455 #AA4499 #EE7733 #CC3311 #882E72 #1965B0 #005AA2 #332288 #44AA99 #999933" \
  . " #BB5566 #004488 #DDAA33 #667788"
OTHER_COLOUR = "#661100"
# Variants of one technique, told apart inside its own panel (Tol's muted palette).
VARIANT_COLOURS = "#332288 #CC6677 #117733 #88CCEE #999933 #AA4499 #44AA99"
PHASES = "control build enter boot work exit clean"
PHASE_SPANS = "E0→E1 E1→E2 E2→E3 E3→E4 E4→E5 E5→E6 E6→E7"
PHASE_COLOURS = "#DDCC77 #88CCEE #332288 #44AA99 #AA4499 #CC6677 #BBBBBB"
PHASE_INKS = "#222222 #222222 #FFFFFF #222222 #FFFFFF #222222 #222222"
INK = "#222222"
PALE_INK = "#666666"
WARNING_INK = "#B00020"

place(list, name) = sum [i = 1:words(list)] (word(list, i) eq name ? i : 0)
technique_colour(name) = place(TECHNIQUES, name) ? word(COLOURS, place(TECHNIQUES, name)) : OTHER_COLOUR
# The k-th arm of a panel: headline forms in their technique's colour, variants in their own.
arm_colour(arm, k) = VARIANT[arm] eq "" ? technique_colour(TECHNIQUE[arm]) \
  : word(VARIANT_COLOURS, (k + 5) % words(VARIANT_COLOURS) + 1)
arm_dashes(arm, k) = TECHNIQUE[arm] eq "native#2" ? 2 : VARIANT[arm] eq "" ? 1 : (k % 2 ? 4 : 1)

# Rows of samples.csv and summary.csv are found by technique, variant and parameters: `row_id` is
# the place of a row's key in KEYS, and ID holds the same place for each arm and pace.
PACE_COUNT = words(PACES)
array ID[ARMS * PACE_COUNT + 1]
do for [i = 1:ARMS * PACE_COUNT] { ID[i] = strstrt(KEYS, "|" . KEY[i] . "|") }
id_of(arm, pace) = ID[(pace - 1) * ARMS + arm]
row_id(x) = strstrt(KEYS, "|" . strcol("technique") . "/" . strcol("variant") . "/" . strcol("params") . "|")
is_observation(name) = strcol("metric") eq name && strcol("phase") eq "" && strcol("status") eq "ok" \
  && strcol("warmup") eq "0" && row_id(0) > 0
is_summary(name) = strcol("metric") eq name && strcol("phase") eq "" && row_id(0) > 0
# An answer's place (all arms' to the first question, then to the second) stands behind its key in
# CELLS as a number above 10000; 0 for rows that answer no question of the page.
cell_behind(key, at) = at > 0 ? int(CELLS[at + strlen(key):at + strlen(key) + 4]) - 10000 : 0
cell_of(key) = cell_behind(key, strstrt(CELLS, key))
cell_key(params) = "|" . strcol("probe") . "/" . strcol("metric") . "/" . strcol("technique") . "/" \
  . strcol("variant") . "/" . params . "#"
cell(x) = strcol("phase") eq "" ? cell_of(cell_key(strcol("params"))) : 0
arm_of(cell) = (cell - 1) % ARMS + 1
question_of(cell) = (cell - 1) / ARMS + 1
cell_at(question, arm) = (question - 1) * ARMS + arm
# A number that no measurement is: an empty field of a row that a table must not drop.
NOTHING = -1e300
figure(name) = strlen(strcol(name)) ? column(name) : NOTHING
# An empty field reads as -1: a table drops rows with a NaN.
number(name) = strlen(strcol(name)) ? column(name) : -1

# Times are plotted in nanoseconds and labelled in the unit that reads best.
duration(ns) = decimal(ns < 1e3 ? sprintf("%.4g ns", ns) : ns < 1e6 ? sprintf("%.4g µs", ns / 1e3) \
  : ns < 1e9 ? sprintf("%.4g ms", ns / 1e6) : sprintf("%.4g s", ns / 1e9))
# Ticks on a log axis: 1-2-5 while they fit (high / low below `room`), then 1-3, then powers of ten.
log_tic(ns, low, high, shown) = ns < low || ns > high ? "" : sprintf("'%s' %g, ", shown ? duration(ns) : "", ns)
log_tics_from(k, low, high, room, shown) = k > 12 ? "" : log_tic(10.0**k, low, high, shown) \
  . (high / low < room ? log_tic(2 * 10.0**k, low, high, shown) . log_tic(5 * 10.0**k, low, high, shown) \
    : high / low < 30 * room ? log_tic(3 * 10.0**k, low, high, shown) : "") \
  . log_tics_from(k + 1, low, high, room, shown)
log_tics(axis, low, high, room, shown) = "set " . axis . "tics (" \
  . log_tics_from(0, low, high, room, shown) . "'' 1e-9) font 'sans-serif,6.5'"
# The step of 1, 2 or 5 times a power of ten at or above `step`.
power(step) = 10.0**floor(log10(step))
nice(step) = step <= power(step) ? power(step) : step <= 2 * power(step) ? 2 * power(step) \
  : step <= 5 * power(step) ? 5 * power(step) : 10 * power(step)
# A ratio on an axis: halves, quarters … as fractions.
ratio_text(r) = r < 0.51 && abs(1 / r - int(1 / r + 0.5)) < 1e-6 ? sprintf("1/%g×", 1 / r) : decimal(sprintf("%.3g×", r))
metric_span(name) = name eq "launch" ? "E0→E4" : name eq "ready" ? "E0→E5" : name eq "run" ? "E0→E6" \
  : name eq "life" ? "E0→E7" : ""
# What a suite of starts leads with: of a user's own program nobody sees the first instruction.
HEADLINE_END = HEADLINE eq "launch" ? say("the payload's first instruction") \
  : HEADLINE eq "ready" ? say("the program's first byte of output") : sprintf(say("the end of %s"), HEADLINE)
HEADLINE_TEXT = (HEADLINE eq "launch" ? say("Launch") : HEADLINE eq "ready" ? say("Ready") : HEADLINE) \
  . " (" . metric_span(HEADLINE) . ")"
# Dots that overlap are seen as such.
pale(colour) = "#66" . colour[2:*]
# Variants stand in a lighter shade of their technique's colour.
bar_colour(arm) = VARIANT[arm] eq "" ? technique_colour(TECHNIQUE[arm]) : "#70" . technique_colour(TECHNIQUE[arm])[2:*]

# The room that the longest label takes, in centimetres, within limits.
longest_from(arm) = arm > ARMS ? 0 : longer(strlen(LABEL[arm]), longest_from(arm + 1))
longer(a, b) = a > b ? a : b
label_room(least, most) = longer(least, longest_from(1) * 0.128 + 0.45 > most ? most : longest_from(1) * 0.128 + 0.45)

# Letters of a terminal are wider than those on paper: there a long label is its variant's name.
row_label(arm) = FORMAT eq "dumb" && strlen(LABEL[arm]) > 20 ? SHORT[arm] : LABEL[arm]

# Sizes are centimetres on paper: a full column is 17.5 wide, positions count from the top left.
WIDTH = 17.5
across(cm) = cm / WIDTH
down(cm) = 1 - cm / HEIGHT
margins(left, right, top, bottom) = sprintf("set lmargin at screen %g; set rmargin at screen %g; ", \
  across(left), across(right)) . sprintf("set tmargin at screen %g; set bmargin at screen %g", down(top), down(bottom))
font(points) = sprintf("sans-serif,%g", points)
# Bold letters need enhanced text, where _ ^ @ & ~ and braces have a meaning: never for names.
bold(text) = text eq "" || FORMAT eq "dumb" ? text : "{/:Bold " . text . "}"

# Terminals that give the same picture: fonts in points and lines in points of the printed size.
# Cairo takes a point for 1/72 inch of a screen with 96 dots, so its fonts are scaled back.
PNG_SCALE = 200.0 / 72
SVG_SCALE = 96.0 / 72
CAIRO_FONT = 72.0 / 96
LETTERS = "enhanced font 'sans-serif,7'"
TERMINAL(format) = format eq "png" ? sprintf("set terminal pngcairo %s fontscale %g linewidth %g pointscale %g size %d,%d", \
    LETTERS, PNG_SCALE * CAIRO_FONT, PNG_SCALE, PNG_SCALE * 0.6, WIDTH * 200 / 2.54, HEIGHT * 200 / 2.54) \
  : format eq "svg" ? sprintf("set terminal svg %s fontscale %g linewidth %g size %d,%d dynamic background 'white'", \
    LETTERS, SVG_SCALE, SVG_SCALE, WIDTH * 96 / 2.54, HEIGHT * 96 / 2.54) . sprintf(" name '%s'", SVG_NAME) \
  : format eq "pdf" ? sprintf("set terminal pdfcairo %s fontscale %g linewidth 2 pointscale 0.6 size %gcm,%gcm", \
    LETTERS, CAIRO_FONT, WIDTH, HEIGHT) \
  : sprintf("set terminal dumb noenhanced size %d,%d", COLUMNS, HEIGHT * 3)
OUTPUT(format) = format eq "dumb" ? (DUMB_OUTPUT eq "" ? "set output" : sprintf("set output '%s'", DUMB_OUTPUT)) \
  : sprintf("set output '%s.%s'", CHART, format)
# Opens one picture: terminal, file, and the texts that every chart carries.
OPEN(format) = TERMINAL(format) . "; " . OUTPUT(format) . "; unset label; unset arrow; unset object; " \
  . "set label bold(HEADING) at screen across(0.3),down(0.42) left font font(9); " \
  . "set label SUBHEADING at screen across(0.3),down(0.88) left font font(7) tc rgb PALE_INK; " \
  . "set label bold(WARNING) at screen across(0.3),down(1.28) left font font(7) tc rgb WARNING_INK; " \
  . "set label FOOTER_1 at screen across(0.3),down(HEIGHT - 0.55) left noenhanced font font(5.5) tc rgb PALE_INK; " \
  . "set label FOOTER_2 at screen across(0.3),down(HEIGHT - 0.25) left noenhanced font font(5.5) tc rgb PALE_INK"
HEAD = WARNING eq "" ? 1.3 : 1.7
FOOT = 0.9
CLOSE = "unset multiplot; set output"

# Two panes side by side (one for each pace) and a legend at their right, in every panel.
LEFT = 1.5
RIGHT = 11.7
GAP = 0.4
PANE = PACE_COUNT > 0 ? (RIGHT - LEFT - GAP * (PACE_COUNT - 1)) / PACE_COUNT : RIGHT - LEFT
pane_left(pace) = LEFT + (pace - 1) * (PANE + GAP)
legend_column(pace) = 17.3 - (words(PACES) - pace) * 1.45
panel_label(arm) = PANELS == 1 ? LABEL[arm] : SHORT[arm]
panel_arm(panel, k) = int(word(PANEL_ARMS[panel], k))
# The places in a panel, from the k-th on, of arms that have trials at this pace: a plot over
# these alone has no empty element for gnuplot to warn about.
drawn_from(k, panel, pace) = k > words(PANEL_ARMS[panel]) ? "" \
  : (TRIALS[(pace - 1) * ARMS + panel_arm(panel, k)] > 0 ? sprintf("%d ", k) : "") . drawn_from(k + 1, panel, pace)
# What a filter gives for rows that are not its own: a place outside of the plot.
OUTSIDE = -9
has_trials(arm) = sum [p = 1:words(PACES)] (TRIALS[(p - 1) * ARMS + arm])

set encoding utf8
set decimalsign DECIMAL_SIGN
set datafile separator ","
set datafile missing NaN
set border 3 lw 0.6 lc rgb "#444444"
set tics nomirror out scale 0.6 textcolor rgb INK
set grid back lw 0.6 dt 1 lc rgb "#D4D4D4"
unset key

# Medians with 95 % intervals, one zero-based panel for each metric or probe: what it costs
#: for starts throughput ramp burst arrivals idle layers footprint
#: needs value
#: rows 192

IS_START = PROCEDURE eq "starts"
HEADING = IS_START ? say("Start-up cost: medians of each metric, with 95 % intervals") \
  : PROCEDURE eq "ramp" ? say("Memory of one more instance (slope) by each definition, with 95 % intervals") \
  : PROCEDURE eq "idle" ? say("What an idle instance takes: medians of each count, with 95 % intervals") \
  : PROCEDURE eq "arrivals" ? say("Starts at a fixed rate: medians of each metric, with 95 % intervals") \
  : sprintf(say("%s: medians of each probe%s, with 95 %% intervals"), SUITE, PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = IS_START ? N_TEXT . " · " . say("pace ") . say(word(PACES, 1)) . " · " . say("shorter is better · whiskers: exact interval of the median") \
  : N_TEXT . " · " . (BOTH_WAYS ? say("shorter is better unless a panel says otherwise") : say("shorter is better")) \
    . " · " . say("each panel has its own axis, from zero")
if (ANSWERS == 0) {
  print "summary.csv has no median to draw"
  exit status 1
}
GRID = QUESTIONS < 4 || IS_START ? QUESTIONS : 4
GRID_ROWS = (QUESTIONS + GRID - 1) / GRID
ROW = IS_START ? (ARMS > 12 ? 0.44 : 0.6) : (ARMS > 12 ? 0.3 : 0.36)
BELOW = IS_START ? 1.15 : 0.75
NAMES = IS_START ? 3.9 : label_room(2.6, 4.4)
PITCH = (17.3 - NAMES) / GRID
CELL = 0.65 + ARMS * ROW + BELOW
HEIGHT = HEAD + 0.1 + GRID_ROWS * CELL + FOOT
# Room at the right of the longest bar for its value.
ROOM = PITCH / (PITCH - 1.75)
SMALL = IS_START ? 6 : 5.5

set datafile columnheaders
set print $MEDIANS
print "0 0 0 0"
unset print
set table $MEDIANS append
plot SUMMARY using (cell(0)):(figure("median")):(figure("median_lo")):(figure("median_hi")) with table if (cell(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
# A median without an interval is drawn hollow: it is where the trials lie, not a result.
BAR_FILL = IS_SMOKE ? "solid 0.15 border" : "solid 0.85 noborder"
# An arm of a suite of starts that lacks one metric, as `null` does, has nothing to be told there.
value_text(q, arm) = IS_START && VALUE_TEXT[cell_at(q, arm)] eq say("n/a") ? "—" : VALUE_TEXT[cell_at(q, arm)]
# A suite of starts says why an arm has nothing in the arm's own row.
says_why(arm) = IS_START && REASON[arm] ne ""

set yrange [ARMS + 0.5:0.5]
set border 1
unset ytics
set grid noy x
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  # A bar must not reach into the next row of characters.
  THICK = FORMAT eq "dumb" ? 0.01 : 0.34
  set multiplot
  do for [q = 1:QUESTIONS] {
    GRID_COLUMN = (q - 1) % GRID
    X = NAMES + GRID_COLUMN * PITCH
    TOP = HEAD + 0.65 + (q - 1) / GRID * CELL
    BOTTOM = TOP + ARMS * ROW
    UNIT = UNIT_SIZE[q]
    if (IS_START) {
      set label bold(SOURCE[q]) . "  " . metric_span(SOURCE[q]) at screen across(X),down(TOP - 0.25) left font font(7)
    } else {
      set label QUESTION[q] at screen across(X),down(TOP - 0.25) left noenhanced font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,6.5")
      if (FORMAT eq "dumb" || strlen(QUESTION[q]) < 17) { set label UNIT_NAME[q] . (DIRECTION[q] eq say("higher is better") ? say(", longer is better") : "") \
        at screen across(X + PITCH - 0.35),down(TOP - 0.25) right noenhanced font font(6) tc rgb PALE_INK }
    }
    do for [arm = 1:ARMS] {
      if (GRID_COLUMN == 0) {
        set label row_label(arm) at screen across(NAMES - 0.15),first arm right noenhanced \
          font font(IS_START ? 6.5 : 6) tc rgb (REASON[arm] eq "" ? INK : PALE_INK)
      }
      if (q == QUESTIONS && says_why(arm)) {
        set label REASON[arm] at screen across(NAMES + 0.1),first arm left noenhanced font font(6) tc rgb PALE_INK front
      }
      if (!says_why(arm) && (value_text(q, arm) eq "—" || value_text(q, arm) eq say("n/a") || value_text(q, arm) eq say("fails"))) {
        set label value_text(q, arm) at first 0,arm left offset 0.4,0 font font(SMALL) tc rgb PALE_INK front
      }
    }
    eval margins(X, X + PITCH - 0.35, TOP, BOTTOM)
    set xrange [BOTTOM_VALUE[q] / UNIT * 1.1:(TOP_VALUE[q] + (TOP_VALUE[q] - BOTTOM_VALUE[q]) * (ROOM - 1)) / UNIT]
    STEP = nice((TOP_VALUE[q] - BOTTOM_VALUE[q]) / UNIT / 2.2)
    FIRST = BOTTOM_VALUE[q] < 0 ? -10 * STEP : 0
    set xtics FIRST,STEP,TOP_VALUE[q] / UNIT * 1.2 format (IS_ANSWERED[q] ? "%g" : "") font "sans-serif,6"
    if (IS_START) { set xlabel UNIT_NAME[q] offset 0,0.3 } else { set xtics offset 0,0.25 }
    row_of(c, value) = c > 0 && question_of(int(c)) == q && value > NOTHING / 2 ? arm_of(int(c)) : OUTSIDE
    own(arm, c, value) = row_of(c, value) == arm ? arm : OUTSIDE
    end_of(median, high) = (high > 0 ? high : median > 0 ? median : 0) / UNIT
    plot for [arm = 1:ARMS] $MEDIANS using (0):(own(arm, $1, $2)):(0):($2 / UNIT) \
        :(own(arm, $1, $2) - THICK):(own(arm, $1, $2) + THICK) \
        with boxxyerror fs @BAR_FILL fc rgb bar_colour(arm), \
      $MEDIANS using ($3 / UNIT):(row_of($1, $3)):(($4 - $3) / UNIT):(0) \
        with vectors heads size screen 0.0025,90 lw 0.7 lc rgb INK, \
      for [arm = 1:ARMS] $MEDIANS using (end_of($2, $4)):(own(arm, $1, $2)) \
        :(value_text(q, arm)) with labels left offset 0.5,0 noenhanced font font(SMALL) tc rgb INK
    unset label
  }
  eval CLOSE
}
