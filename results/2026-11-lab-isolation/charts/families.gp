# Chart families of run 2026-11-lab-isolation. Made by: bench run --suite isolation --effort smoke --technique native,chroot,namespaces,cgroup,container,unikernel,microvm --deadline 120s --quiet --progress never --out /lab/2026-11-lab-isolation
# Edit it and render it again in this folder:  gnuplot families.gp
# One form only:  gnuplot -e "FORMATS='png'" families.gp   (png, svg, pdf, dumb)

CHART = 'families'
SVG_NAME = 'families'
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
array REASON[8] = ['', '', '', '', '', '', '', '']
PACES = ''
array KEY[1] = ['']
KEYS = '||'
array MEDIAN_TEXT[1] = ['']
array MEDIAN[1] = [NaN]
array TRIALS[1] = [0]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 0 questions each'
IS_SMOKE = 0
WARNING = 'LAB RUN (software emulation: compare ratios only)'
FOOTER_1 = 'lab (software emulation): compare ratios only · QEMU Virtual CPU version 2.5+, 1 cpu, Linux 6.1.0-56-amd64, KVM svm, cgroup v2'
FOOTER_2 = 'run 2026-11-lab-isolation · samples.csv 328f1f1635a6'
SUITE = 'isolation'
HEADLINE = 'exposed'
PROCEDURE = 'questions'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 0
array QUESTION[1] = ['']
array SUMMARY_TEXT[1] = ['']
array DIRECTION[1] = ['']
array FAMILY[1] = ['']
array IS_ANSWERED[1] = [0]
array SOURCE[1] = ['']
array UNIT_NAME[1] = ['']
array UNIT_SIZE[1] = [NaN]
array TOP_VALUE[1] = [NaN]
array BOTTOM_VALUE[1] = [NaN]
array MARGIN[1] = [NaN]
CELLS = '|'
array VALUE_TEXT[1] = ['']
array LONG_TEXT[1] = ['']
array RATIO_TEXT[1] = ['']
array RATIO_SHORT[1] = ['']
array VERDICT[1] = ['']
array SHARED_TEXT[1] = ['']
array CENTRE[1] = [NaN]
array COMPANION[1] = [NaN]
array COUNT[1] = [0]
array IS_ABSENT[1] = [0]
ANSWERS = 0
RATIO_LOW = 0.8
RATIO_HIGH = 1.25
FAMILIES = 11
array FAMILY_NAME[11] = ['pid', 'net', 'mount', 'ipc', 'uts', 'user', 'cgroup', 'time', 'root', 'privilege', 'surface']
ASKED = 86
array SHARE_TEXT[88] = ['9/9', '7/8', '6/6', '5/5', '2/2', '4/4', '4/4', '3/3', '6/8', '22/22', '10/11', '9/9', '7/8', '6/6', '5/5', '2/2', '4/4', '4/4', '3/3', '6/8', '22/22', '10/11', '7/9', '6/8', '3/6', '4/5', '2/2', '3/4', '0/4', '2/3', '2/8', '19/22', '5/11', '1/9', '0/8', '2/6', '1/5', '1/2', '1/4', '3/4', '2/3', '5/8', '0/22', '10/11', '8/9', '7/8', '6/6', '5/5', '2/2', '4/4', '4/4', '3/3', '6/8', '22/22', '10/11', '0/9', '0/8', '0/6', '0/5', '0/2', '3/4', '0/4', '2/3', '0/8', '1/22', '5/11', '0/9', '0/8', '0/6', '0/5', '0/2', '0/4', '0/4', '0/3', '0/8', '0/22', '0/12', '0/9', '0/8', '0/6', '0/5', '0/2', '0/4', '0/4', '0/3', '0/8', '0/22', '0/12']
array SHARE[88] = [1.0, 0.875, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.75, 1.0, 0.9090909090909091, 1.0, 0.875, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.75, 1.0, 0.9090909090909091, 0.7777777777777778, 0.75, 0.5, 0.8, 1.0, 0.75, 0.0, 0.6666666666666666, 0.25, 0.8636363636363636, 0.45454545454545453, 0.1111111111111111, 0.0, 0.3333333333333333, 0.2, 0.5, 0.25, 0.75, 0.6666666666666666, 0.625, 0.0, 0.9090909090909091, 0.8888888888888888, 0.875, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.75, 1.0, 0.9090909090909091, 0.0, 0.0, 0.0, 0.0, 0.0, 0.75, 0.0, 0.6666666666666666, 0.0, 0.045454545454545456, 0.45454545454545453, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
FIRST_SEQUENCE = 0
LAST_SEQUENCE = 687
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

# How far each family of questions about isolation leaves the host open, for every technique
#: for questions

HEADING = say("What does a technique really isolate?")
SUBHEADING = sprintf(say("%d questions · in a cell: those that find the host visible or reachable, of those answered · fewer is better"), ASKED)
ROW = ARMS > 12 ? 0.5 : 0.62
NAMES = label_room(2.6, 4.6)
PITCH = (17.2 - NAMES - 0.3) / FAMILIES
TOP = HEAD + 0.8
HEIGHT = TOP + ARMS * ROW + FOOT + 0.5
cell_at(arm, family) = (arm - 1) * FAMILIES + family
set print $CELLS
do for [arm = 1:ARMS] {
  do for [family = 1:FAMILIES] {
    s = SHARE[cell_at(arm, family)]
    print sprintf("%d %d %g \"%s\" %d", family, arm, s == s ? s : -1, SHARE_TEXT[cell_at(arm, family)], s == s && s > 0.6 ? 0xFFFFFF : s == s ? 0x222222 : 0x777777)
  }
}
unset print
set datafile separator whitespace
# White is closed; the more of the host lies open the darker, in one hue, with its number in it.
set palette defined (0 "#FFFFFF", 0.5 "#FDB863", 1 "#B35806")
set cbrange [0:1]
unset border
unset xtics
unset ytics
unset grid
unset colorbox
set xrange [0.5:FAMILIES + 0.5]
set yrange [ARMS + 0.5:0.5]
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    set label row_label(arm) at screen across(NAMES - 0.15),first arm right noenhanced \
      font font(6.5) tc rgb (REASON[arm] eq "" ? INK : PALE_INK)
  }
  do for [family = 1:FAMILIES] {
    set label FAMILY_NAME[family] at screen across(NAMES + (family - 0.5) * PITCH),down(TOP - 0.25) center noenhanced \
      font font(6.5) tc rgb INK
  }
  eval margins(NAMES, NAMES + FAMILIES * PITCH, TOP, TOP + ARMS * ROW)
  plot for [drawn = 1:FORMAT ne "dumb"] $CELLS using 1:2:($1 - 0.49):($1 + 0.49):($2 - 0.48):($2 + 0.48):($3 < 0 ? 0 : $3) \
      with boxxyerror fs solid noborder lc palette, \
    $CELLS using 1:2:4:5 with labels noenhanced font font(6.5) tc rgb variable
  unset label
  eval CLOSE
}
