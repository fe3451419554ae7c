# Chart matrix of run 2026-11-reference-interference. Made by: bench run --suite interference --blocks 6 --quiet --progress never --no-charts --probe cpu+cpu,membw+bandwidth --technique native,cgroup,container,unikernel --out results/2026-11-reference-interference
# Edit it and render it again in this folder:  gnuplot matrix.gp
# One form only:  gnuplot -e "FORMATS='png'" matrix.gp   (png, svg, pdf, dumb)

CHART = 'matrix'
SVG_NAME = 'matrix'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
ARMS = 7
BASELINE = 1
array TECHNIQUE[7] = ['native', 'native#2', 'cgroup', 'cgroup', 'container', 'container', 'unikernel']
array VARIANT[7] = ['', '', '', '', '', '', '']
array LABEL[7] = ['native', 'native#2', 'cgroup limits=off', 'cgroup limits=on', 'container limits=off', 'container limits=on', 'unikernel']
array SHORT[7] = ['native', 'native#2', 'cgroup limits=off', 'cgroup limits=on', 'container limits=off', 'container limits=on', 'unikernel']
array REASON[7] = ['', '', '', '', '', '', '']
PACES = ''
array KEY[1] = ['']
KEYS = '||'
array MEDIAN_TEXT[1] = ['']
array MEDIAN[1] = [NaN]
array TRIALS[1] = [0]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7']
N_TEXT = 'n = 6 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-interference · samples.csv c9e4a5920883'
SUITE = 'interference'
HEADLINE = 'slowdown'
PROCEDURE = 'interference'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 2
array QUESTION[2] = ['cpu+cpu', 'membw+bandwidth']
array SUMMARY_TEXT[2] = ['SHA-256 of 4 KiB, beside four threads that compute', 'a copy of 16 MiB, beside a copy of 16 MiB']
array DIRECTION[2] = ['lower is better', 'lower is better']
array FAMILY[2] = ['cpu', 'membw']
array IS_ANSWERED[2] = [1, 1]
array SOURCE[2] = ['slowdown', 'slowdown']
array UNIT_NAME[2] = ['', '']
array UNIT_SIZE[2] = [1.0, 1.0]
array TOP_VALUE[2] = [3.655590776356225, 2.286630535327574]
array BOTTOM_VALUE[2] = [0.0, 0.0]
array MARGIN[2] = [0.08812842192066905, 0.05]
CELLS = '|cpu+cpu/slowdown/native//#10001|cpu+cpu/slowdown/native#2//#10002|cpu+cpu/slowdown/cgroup//limits=off#10003|cpu+cpu/slowdown/cgroup//limits=on#10004|cpu+cpu/slowdown/container//limits=off#10005|cpu+cpu/slowdown/container//limits=on#10006|cpu+cpu/slowdown/unikernel//#10007|membw+bandwidth/slowdown/native//#10008|membw+bandwidth/slowdown/native#2//#10009|membw+bandwidth/slowdown/cgroup//limits=off#10010|membw+bandwidth/slowdown/cgroup//limits=on#10011|membw+bandwidth/slowdown/container//limits=off#10012|membw+bandwidth/slowdown/container//limits=on#10013|membw+bandwidth/slowdown/unikernel//#10014|'
array VALUE_TEXT[14] = ['2.5', '2.7', '1.23', '1.27', '1.11', '1.32', '1.07', '1.7', '1.68', '1.56', '1.70', '1.39', '1.2', '1.75']
array LONG_TEXT[14] = ['2.5 [1.7, 2.9]', '2.7 [2.3, 3.7]', '1.23 [1.05, 1.96]', '1.27 [0.93, 1.52]', '1.11 [0.88, 1.18]', '1.32 [1.10, 1.56]', '1.07 [0.98, 1.31]', '1.7 [1.2, 2.3]', '1.68 [1.42, 2.10]', '1.56 [1.27, 1.93]', '1.70 [1.18, 1.95]', '1.39 [1.04, 1.64]', '1.2 [0.9, 1.9]', '1.75 [1.30, 2.26]']
array RATIO_TEXT[14] = ['1× baseline', '1.09× [0.92, 1.59]', '—', '—', '—', '—', '0.42× [0.37, 0.59]', '1× baseline', '1.00× [0.71, 1.46]', '—', '—', '—', '—', '1.04× [0.87, 1.59]']
array RATIO_SHORT[14] = ['—', '1.09', '—', '—', '—', '—', '0.42', '—', '1.00', '—', '—', '—', '—', '1.04']
array VERDICT[14] = ['', 'inconclusive', '', '', '', '', 'faster', '', 'inconclusive', '', '', '', '', 'inconclusive']
array SHARED_TEXT[14] = ['45 µs', '46 µs', '23 µs', '24.3 µs', '20.5 µs', '23.4 µs', '19 µs', '1.62 ms', '1.65 ms', '1.43 ms', '1.58 ms', '1.37 ms', '1.19 ms', '1.73 ms']
array CENTRE[14] = [2.519993849210455, 2.742076930391165, 1.2322911637305316, 1.2683004490310308, 1.1073560955943695, 1.3245401109280266, 1.0687074286883202, 1.6849539451006739, 1.6812977119131696, 1.5625876902614777, 1.6976728459922301, 1.39466296514736, 1.2406816137292385, 1.7453779672549596]
array COMPANION[14] = [44734.61796334162, 46199.1190525547, 23484.84451388545, 24276.750736231763, 20455.69731075639, 23414.707323965467, 19119.04150636235, 1622201.3203477722, 1649926.8868976096, 1433786.1578818324, 1576894.9795122955, 1365217.6415988482, 1186910.2850481793, 1732435.4859105316]
array COUNT[14] = [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6]
array IS_ABSENT[14] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 14
RATIO_LOW = 0.3672555859795214
RATIO_HIGH = 1.5944557699020083
array DEATHS[14] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
FIRST_SEQUENCE = 0
LAST_SEQUENCE = 59
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
END
array TOTAL[7] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array TOTAL_TEXT[7] = ['', '', '', '', '', '', '']

# The look of all charts: order, colour and label of every technique, sizes, terminals.
# Everything below works on the variables that the generated first part of a script defines.

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
duration(ns) = ns < 1e3 ? sprintf("%.4g ns", ns) : ns < 1e6 ? sprintf("%.4g µs", ns / 1e3) \
  : ns < 1e9 ? sprintf("%.4g ms", ns / 1e6) : sprintf("%.4g s", ns / 1e9)
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
ratio_text(r) = r < 0.51 && abs(1 / r - int(1 / r + 0.5)) < 1e-6 ? sprintf("1/%g×", 1 / r) : sprintf("%.3g×", r)
metric_span(name) = name eq "launch" ? "E0→E4" : name eq "ready" ? "E0→E5" : name eq "run" ? "E0→E6" \
  : name eq "life" ? "E0→E7" : ""
# What a suite of starts leads with: of a user's own program nobody sees the first instruction.
HEADLINE_END = HEADLINE eq "launch" ? "the payload's first instruction" \
  : HEADLINE eq "ready" ? "the program's first byte of output" : "the end of " . HEADLINE
HEADLINE_TEXT = (HEADLINE eq "launch" ? "Launch" : HEADLINE eq "ready" ? "Ready" : HEADLINE) \
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
set datafile separator ","
set datafile missing NaN
set border 3 lw 0.6 lc rgb "#444444"
set tics nomirror out scale 0.6 textcolor rgb INK
set grid back lw 0.6 dt 1 lc rgb "#D4D4D4"
unset key

# Slowdown of every victim beside every neighbour, a matrix for each technique with and without limits
#: for interference
#: arms

HEADING = "How much slower does work become beside a neighbour that misbehaves?" . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = N_TEXT . " · rows: victims, columns: neighbours · time of an operation beside over alone, medians · lower is better"
victim(q) = QUESTION[q][1:strstrt(QUESTION[q], "+") - 1]
neighbour(q) = QUESTION[q][strstrt(QUESTION[q], "+") + 1:*]
# Every name once, in the order of the questions.
VICTIMS = ""
NEIGHBOURS = ""
do for [q = 1:QUESTIONS] {
  if (!place(VICTIMS, victim(q))) { VICTIMS = VICTIMS . " " . victim(q) }
  if (!place(NEIGHBOURS, neighbour(q))) { NEIGHBOURS = NEIGHBOURS . " " . neighbour(q) }
}
ROWS = words(VICTIMS)
COLUMNS_HERE = words(NEIGHBOURS)
log2(r) = log(r) / log(2)
# Beyond eightfold a colour does not get any deeper: else all others would look alike.
LIMIT = 1
do for [c = 1:QUESTIONS * ARMS] {
  if (CENTRE[c] == CENTRE[c] && CENTRE[c] > 0 && abs(log2(CENTRE[c])) > LIMIT) { LIMIT = abs(log2(CENTRE[c])) }
}
LIMIT = LIMIT > 3 ? 3 : LIMIT
held(x) = x > LIMIT ? LIMIT : x < -LIMIT ? -LIMIT : x
is_number(c) = CENTRE[c] == CENTRE[c] && CENTRE[c] > 0 && DEATHS[c] == 0
number_text(r) = r < 9.95 ? sprintf("%.2f", r) : r < 99.5 ? sprintf("%.1f", r) : sprintf("%.0f", r)
cell_text(c) = DEATHS[c] > 0 ? "died" : is_number(c) ? number_text(CENTRE[c]) : IS_ABSENT[c] ? "n/a" : "—"
ink(c) = !is_number(c) ? 0x777777 : abs(held(log2(CENTRE[c]))) > 0.75 * LIMIT ? 0xFFFFFF : 0x222222
set print $CELLS
do for [c = 1:QUESTIONS * ARMS] {
  print sprintf("%d %d %d %g \"%s\" %d", arm_of(c), place(NEIGHBOURS, neighbour(question_of(c))), \
    place(VICTIMS, victim(question_of(c))), is_number(c) ? held(log2(CENTRE[c])) : NOTHING, cell_text(c), ink(c))
}
unset print
set datafile separator whitespace

NAMES = 1.2
PITCH = 0.56
ROW = 0.5
# Blue and orange are told apart by everyone; in the middle is white.
set palette defined (-1 "#2166AC", -0.5 "#92C5DE", 0 "#FFFFFF", 0.5 "#FDB863", 1 "#B35806")
set cbrange [-LIMIT:LIMIT]
unset border
unset xtics
unset ytics
unset grid
unset colorbox
do for [FORMAT in FORMATS] {
  IS_TERMINAL = FORMAT eq "dumb"
  PANELS_HERE = IS_TERMINAL ? 2 : 3
  WIDE = IS_TERMINAL ? 0.85 : PITCH
  ABOVE = IS_TERMINAL ? 1.2 : 1.75
  PANEL = ABOVE + ROWS * ROW + 0.25
  HEIGHT = HEAD + 0.1 + ((ARMS + PANELS_HERE - 1) / PANELS_HERE) * PANEL + 1.0 + FOOT
  eval OPEN(FORMAT)
  set multiplot
  do for [arm = 1:ARMS] {
    X = 0.3 + ((arm - 1) % PANELS_HERE) * (17.2 / PANELS_HERE) + NAMES
    TOP = HEAD + 0.1 + ((arm - 1) / PANELS_HERE) * PANEL + ABOVE
    set label row_label(arm) at screen across(X - NAMES),down(TOP - ABOVE + 0.35) left noenhanced \
      font (IS_TERMINAL ? "" : "sans-serif:Bold,7") tc rgb (REASON[arm] eq "" ? technique_colour(TECHNIQUE[arm]) : PALE_INK)
    if (REASON[arm] ne "") {
      set label REASON[arm][1:44] at screen across(X - NAMES),down(TOP + 0.2) left noenhanced font font(5.5) tc rgb PALE_INK
    } else {
      do for [v = 1:ROWS] {
        set label word(VICTIMS, v) at screen across(X - 0.12),down(TOP + (v - 0.5) * ROW) right noenhanced font font(6.2)
      }
      do for [n = 1:COLUMNS_HERE] {
        if (IS_TERMINAL) {
          set label substr(word(NEIGHBOURS, n), 1, 4) at screen across(X + (n - 0.5) * WIDE),down(TOP - 0.2) center
        } else {
          set label word(NEIGHBOURS, n) at screen across(X + (n - 0.55) * WIDE),down(TOP - 0.14) left rotate by 50 noenhanced font font(6)
        }
      }
      do for [v = 1:ROWS] for [n = 1:COLUMNS_HERE] {
        set object (v - 1) * COLUMNS_HERE + n rectangle from first n - 0.48,v - 0.46 to first n + 0.48,v + 0.46 \
          fc rgb "#F2F2F2" fs solid noborder behind
      }
    }
    eval margins(X, X + COLUMNS_HERE * WIDE, TOP, TOP + ROWS * ROW)
    set xrange [0.5:COLUMNS_HERE + 0.5]
    set yrange [ROWS + 0.5:0.5]
    mine(a, value) = a == arm ? value : OUTSIDE
    plot for [drawn = 1:!IS_TERMINAL] $CELLS using (mine($1, $4 > NOTHING / 2 ? $2 : OUTSIDE)):3 \
        :(mine($1, $4 > NOTHING / 2 ? $2 - 0.48 : OUTSIDE)):(mine($1, $4 > NOTHING / 2 ? $2 + 0.48 : OUTSIDE)) \
        :($3 - 0.46):($3 + 0.46):($4 > NOTHING / 2 ? $4 : 0) with boxxyerror fs solid noborder lc palette, \
      $CELLS using (mine($1, $2)):3:(strcol(5)):6 with labels noenhanced font font(5.8) tc rgb variable
    unset label
    unset object
  }
  if (!IS_TERMINAL) {
    # The key of colours: a strip with the ratio that each stands for.
    KEY = HEIGHT - FOOT - 0.75
    set label "faster" at screen across(4.6),down(KEY + 0.15) right font font(6) tc rgb PALE_INK
    set label "slower" at screen across(13.1),down(KEY + 0.15) left font font(6) tc rgb PALE_INK
    eval margins(4.9, 12.9, KEY, KEY + 0.3)
    set xrange [-LIMIT:LIMIT]
    set yrange [0:1]
    set border 1
    set xtics (1e9) font "sans-serif,6" offset 0,0.4
    do for [r in "0.125 0.25 0.5 1 2 4 8"] {
      if (abs(log2(r + 0)) <= LIMIT + 1e-9) {
        set xtics add ((LIMIT == 3 && r > 7 ? "≥ " : LIMIT == 3 && r < 0.2 ? "≤ " : "") . ratio_text(r + 0) log2(r + 0))
      }
    }
    plot for [i = 0:59] "+" using (-LIMIT + (i + 0.5) * LIMIT / 30):(0.5):(-LIMIT + i * LIMIT / 30.0):(-LIMIT + (i + 1) * LIMIT / 30.0):(0):(1) \
      :(-LIMIT + (i + 0.5) * LIMIT / 30) every ::0::0 with boxxyerror fs solid noborder lc palette
    unset label
    unset xtics
    unset border
  }
  eval CLOSE
}
