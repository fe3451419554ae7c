# Chart forest-all-1-of-2 of run 2026-11-reference-burst. Made by: bench run --suite burst --effort quick --out results/2026-11-reference-burst --progress never
# Edit it and render it again in this folder:  gnuplot forest-all-1-of-2.gp
# One form only:  gnuplot -e "FORMATS='png'" forest-all-1-of-2.gp   (png, svg, pdf, dumb)

CHART = 'forest-all-1-of-2'
SVG_NAME = 'forest_all_1_of_2'
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
N_TEXT = 'n = 20 bursts each'
IS_SMOKE = 0
WARNING = 'UNSTABLE RUN (the A/A arm is off by more than the margin)'
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-burst · samples.csv 48a94b68c4b9'
SUITE = 'burst'
HEADLINE = 'ready'
PROCEDURE = 'burst'
PAGE_TITLE = 'all 1 of 2'
BOTH_WAYS = 0
QUESTIONS = 3
array QUESTION[3] = ['all n1', 'all n2', 'all n4']
array SUMMARY_TEXT[3] = ['1 at once', '2 at once, 1 per processor', '4 at once, 2 per processor']
array DIRECTION[3] = ['lower is better', 'lower is better', 'lower is better']
array FAMILY[3] = ['all', 'all', 'all']
array IS_ANSWERED[3] = [1, 1, 1]
array SOURCE[3] = ['all', 'all', 'all']
array UNIT_NAME[3] = ['ms', 'ms', 'ms']
array UNIT_SIZE[3] = [1000000.0, 1000000.0, 1000000.0]
array TOP_VALUE[3] = [3258646.0, 3622836.0, 5804003.0]
array BOTTOM_VALUE[3] = [0.0, 0.0, 0.0]
array MARGIN[3] = [0.05, 0.05, 0.0667207897151656]
CELLS = '|n1/all/native//#10001|n1/all/native#2//#10002|n1/all/chroot//#10003|n1/all/namespaces//#10004|n1/all/cgroup//#10005|n1/all/container//#10006|n1/all/unikernel//#10007|n1/all/microvm//#10008|n2/all/native//#10009|n2/all/native#2//#10010|n2/all/chroot//#10011|n2/all/namespaces//#10012|n2/all/cgroup//#10013|n2/all/container//#10014|n2/all/unikernel//#10015|n2/all/microvm//#10016|n4/all/native//#10017|n4/all/native#2//#10018|n4/all/chroot//#10019|n4/all/namespaces//#10020|n4/all/cgroup//#10021|n4/all/container//#10022|n4/all/unikernel//#10023|n4/all/microvm//#10024|'
array VALUE_TEXT[24] = ['479 µs', '475 µs', '505 µs', '1.35 ms', '887 µs', '3.05 ms', '1.67 ms', 'n/a', '392 µs', '400 µs', '396 µs', '1.36 ms', '938 µs', '3.17 ms', '1.66 ms', 'n/a', '640 µs', '600 µs', '630 µs', '2.41 ms', '1.59 ms', '5.59 ms', '2.53 ms', 'n/a']
array LONG_TEXT[24] = ['479 µs [449, 501]', '475 µs [448, 526]', '505 µs [482, 530]', '1.35 ms [1.24, 1.43]', '887 µs [863, 960]', '3.05 ms [2.97, 3.26]', '1.67 ms [1.62, 1.72]', 'n/a', '392 µs [379, 399]', '400 µs [368, 432]', '396 µs [379, 414]', '1.36 ms [1.32, 1.43]', '938 µs [898, 961]', '3.17 ms [3.08, 3.62]', '1.66 ms [1.56, 1.90]', 'n/a', '640 µs [550, 670]', '600 µs [550, 670]', '630 µs [560, 720]', '2.41 ms [2.37, 2.49]', '1.59 ms [1.53, 1.66]', '5.59 ms [5.29, 5.80]', '2.53 ms [2.44, 2.65]', 'n/a']
array RATIO_TEXT[24] = ['1× baseline', '0.99× [0.91, 1.12]', '1.05× [1.00, 1.13]', '2.82× [2.58, 3.02]', '1.85× [1.77, 2.01]', '6.36× [6.09, 6.89]', '3.49× [3.35, 3.72]', '—', '1× baseline', '1.02× [0.94, 1.09]', '1.01× [0.97, 1.06]', '3.46× [3.36, 3.61]', '2.39× [2.29, 2.46]', '8.1× [7.8, 8.9]', '4.22× [3.93, 4.83]', '—', '1× baseline', '0.94× [0.85, 1.11]', '0.99× [0.89, 1.18]', '3.80× [3.58, 4.30]', '2.50× [2.34, 2.80]', '8.8× [8.1, 9.9]', '3.98× [3.69, 4.56]', '—']
array RATIO_SHORT[24] = ['—', '0.99', '1.05', '2.82', '1.85', '6.36', '3.49', '—', '—', '1.02', '1.01', '3.46', '2.39', '8.09', '4.22', '—', '—', '0.94', '0.99', '3.80', '2.50', '8.79', '3.98', '—']
array VERDICT[24] = ['', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '']
array SHARED_TEXT[24] = ['2.09 k/s', '2.11 k/s', '1.98 k/s', '740 /s', '1.13 k/s', '328 /s', '598 /s', '—', '5.10 k/s', '5.00 k/s', '5.05 k/s', '1.47 k/s', '2.13 k/s', '630 /s', '1.21 k/s', '—', '6.3 k/s', '6.7 k/s', '6.3 k/s', '1.657 k/s', '2.52 k/s', '716 /s', '1.58 k/s', '—']
array CENTRE[24] = [479466.5, 474844.5, 504604.0, 1350934.5, 887324.5, 3047357.5, 1673210.5, NaN, 392254.5, 399926.0, 396416.0, 1356928.5, 937882.0, 3173224.5, 1656989.0, NaN, 635292.5, 595556.5, 631474.0, 2413849.5, 1588632.5, 5587266.0, 2525783.0, NaN]
array COMPANION[24] = [2085.6602772127508, 2105.9605114507203, 1981.789288008706, 740.2390854554574, 1127.0097456970673, 328.1590971167914, 597.6553373586437, NaN, 5098.730891718971, 5000.960902520308, 5045.205998011836, 1473.9172328967784, 2132.4644797088567, 630.3430272497278, 1207.9529306333507, NaN, 6301.307310688935, 6716.460419234639, 6335.559620613956, 1657.2120296750243, 2517.9292265610925, 715.9142799975933, 1583.7027011062928, NaN]
array COUNT[24] = [20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0]
array IS_ABSENT[24] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 21
RATIO_LOW = 0.8
RATIO_HIGH = 9.885115918525004
LOWEST_TIME = 367806.0
HIGHEST_TIME = 5804003.0
array SIZE[3] = [1, 2, 4]
array SHARE[3] = ['', '1', '2']
FIRST_SEQUENCE = 98
LAST_SEQUENCE = 1077
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

# Ratio to native with its interval on a log axis: is it different, and by how much
#: for starts throughput ramp burst arrivals idle layers
#: asks headline
#: needs ratio
#: omits unanswered
#: rows 48

HEADING = say("Is it different from native, and by how much?") . " " \
  . (PROCEDURE eq "starts" ? HEADLINE_TEXT : PROCEDURE eq "ramp" ? say("Memory of one more instance") \
     : PROCEDURE eq "idle" ? say("What it takes when idle") \
     : PROCEDURE eq "burst" || PROCEDURE eq "arrivals" ? say("Times of starts") . (PAGE_TITLE eq "" ? "" : ", " . PAGE_TITLE) \
     : say("Time of one operation") . (PAGE_TITLE eq "" ? "" : ", " . PAGE_TITLE))
SUBHEADING = N_TEXT . " · " . (PROCEDURE eq "ramp" ? say("ratio of slopes") : say("ratio of medians")) \
  . say(", native = 1 · further left is better · whiskers: 95 % interval · band: margin")
PER_QUESTION = ARMS - (BASELINE > 0) + 1
ROWS = QUESTIONS * PER_QUESTION
ROW = 1.0 / 3
NAMES = label_room(3.1, 4.4) + 0.35
PLOT_END = 8.7
TOP = HEAD + 0.75
BOTTOM = TOP + ROWS * ROW
HEIGHT = BOTTOM + 0.95 + FOOT
LOW = RATIO_LOW / 1.15
HIGH = RATIO_HIGH * 1.15
header_row(q) = (q - 1) * PER_QUESTION + 1
row_of(q, arm) = header_row(q) + arm - (BASELINE > 0 && arm > BASELINE)

set datafile columnheaders
set print $RATIOS
print "0 0 0 0"
unset print
set table $RATIOS append
plot SUMMARY using (cell(0)):(figure("ratio")):(figure("ratio_lo")):(figure("ratio_hi")) \
  with table if (cell(0) > 0 && strlen(strcol("ratio")) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
is_own(c, arm) = c > 0 && arm_of(int(c)) == arm
at_row(c) = c > 0 ? row_of(question_of(int(c)), arm_of(int(c))) : OUTSIDE

# Ticks of a ratio: powers of two while they fit, tenths where it is about tenths.
ratio_tic(r, low, high) = r < low || r > high ? "" : sprintf("'%s' %g, ", ratio_text(r), r)
ratio_tics_from(k, step, low, high) = k > 12 ? "" : ratio_tic(step**k, low, high) . ratio_tics_from(k + 1, step, low, high)
near_tics(low, high) = ratio_tic(0.5, low, high) . ratio_tic(0.6, low, high) . ratio_tic(0.7, low, high) \
  . ratio_tic(0.8, low, high) . ratio_tic(0.9, low, high) . ratio_tic(1, low, high) . ratio_tic(1.2, low, high) \
  . ratio_tic(1.4, low, high) . ratio_tic(1.7, low, high) . ratio_tic(2, low, high)
ratio_tics(low, high) = "set xtics (" . (high / low < 2.2 ? near_tics(low, high) \
  : ratio_tics_from(-12, high / low < 40 ? 2.0 : high / low < 600 ? 4.0 : 10.0, low, high)) . "'' 1e-99) font 'sans-serif,6'"

set logscale x
set xrange [LOW:HIGH]
set yrange [ROWS + 0.5:0.5]
set border 1
unset ytics
set grid noy x
eval ratio_tics(LOW, HIGH)
set xlabel say("ratio to native, log scale") offset 0,0.4 font "sans-serif,6.5" tc rgb PALE_INK
IS_TEXT = 0
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  # Letters of a terminal are wider than those on paper: there the value stays out.
  IS_TEXT = FORMAT eq "dumb"
  RATIOS_AT = IS_TEXT ? 9.2 : 12.2
  VERDICTS_AT = IS_TEXT ? 13.4 : 15.2
  if (!IS_TEXT) { set label say("value [95 %]") at screen across(9.0),down(TOP - 0.2) left font font(6) tc rgb PALE_INK }
  set label say("ratio [95 %]") at screen across(RATIOS_AT),down(TOP - 0.2) left font font(6) tc rgb PALE_INK
  set label say("verdict") at screen across(VERDICTS_AT),down(TOP - 0.2) left font font(6) tc rgb PALE_INK
  set label "n" at screen across(17.2),down(TOP - 0.2) right font font(6) tc rgb PALE_INK
  do for [q = 1:QUESTIONS] {
    y = header_row(q)
    set label QUESTION[q] at screen across(0.3),first y left noenhanced font (IS_TEXT ? "" : "sans-serif:Bold,6.5")
    if (BASELINE > 0) {
      set label "native: " . LONG_TEXT[cell_at(q, BASELINE)] at screen across(9.0),first y left noenhanced font font(6) tc rgb PALE_INK
      set label sprintf("%d", COUNT[cell_at(q, BASELINE)]) at screen across(17.2),first y right font font(6) tc rgb PALE_INK
    }
    set object q rectangle from first 1 / (1 + MARGIN[q]),header_row(q) + 0.5 to first 1 + MARGIN[q],header_row(q) + PER_QUESTION - 0.5 \
      fc rgb "#E8E8E8" fs solid noborder behind
    do for [arm = 1:ARMS] {
      if (arm != BASELINE) {
        c = cell_at(q, arm)
        y = row_of(q, arm)
        INK_HERE = IS_ABSENT[c] ? PALE_INK : INK
        set label row_label(arm) at screen across(0.6),first y left noenhanced font font(6) tc rgb INK_HERE
        if (!IS_TEXT) { set label LONG_TEXT[c] at screen across(9.0),first y left noenhanced font font(6) tc rgb INK_HERE }
        set label (IS_ABSENT[c] ? say("n/a") : RATIO_TEXT[c]) at screen across(RATIOS_AT),first y left noenhanced font font(6) tc rgb INK_HERE
        set label VERDICT[c] at screen across(VERDICTS_AT),first y left noenhanced font font(6) tc rgb INK_HERE
        if (!IS_ABSENT[c]) { set label sprintf("%d", COUNT[c]) at screen across(17.2),first y right font font(6) tc rgb INK_HERE }
      }
    }
  }
  eval margins(NAMES, PLOT_END, TOP, BOTTOM)
  set arrow from first 1,graph 0 to first 1,graph 1 nohead lw 0.8 lc rgb "#666666"
  plot for [arm = 1:ARMS] $RATIOS using (is_own($1, arm) ? $2 : 1e-99):(at_row($1)) with points pt 7 ps 0.6 lc rgb bar_colour(arm), \
    $RATIOS using ($3 > 0 ? $3 : 1e-99):(at_row($1)):($4 - $3):(0) with vectors heads size screen 0.0025,90 lw 0.9 lc rgb INK
  unset arrow
  eval CLOSE
}
