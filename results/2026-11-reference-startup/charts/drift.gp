# Chart drift of run 2026-11-reference-startup. Made by: bench run --suite startup --effort standard --out results/2026-11-reference-startup --progress never
# Edit it and render it again in this folder:  gnuplot drift.gp
# One form only:  gnuplot -e "FORMATS='png'" drift.gp   (png, svg, pdf, dumb)

CHART = 'drift'
SVG_NAME = 'drift'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
ARMS = 8
BASELINE = 2
array TECHNIQUE[8] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array VARIANT[8] = ['', '', '', '', '', '', '', '']
array LABEL[8] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array SHORT[8] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array REASON[8] = ['', '', '', '', '', '', '', '']
PACES = 'spaced hot'
array KEY[16] = ['null//pace=spaced', 'native//pace=spaced', 'native#2//pace=spaced', 'chroot//pace=spaced', 'namespaces//pace=spaced', 'cgroup//pace=spaced', 'container//pace=spaced', 'unikernel//pace=spaced', 'null//pace=hot', 'native//pace=hot', 'native#2//pace=hot', 'chroot//pace=hot', 'namespaces//pace=hot', 'cgroup//pace=hot', 'container//pace=hot', 'unikernel//pace=hot']
KEYS = '|null//pace=spaced|native//pace=spaced|native#2//pace=spaced|chroot//pace=spaced|namespaces//pace=spaced|cgroup//pace=spaced|container//pace=spaced|unikernel//pace=spaced|null//pace=hot|native//pace=hot|native#2//pace=hot|chroot//pace=hot|namespaces//pace=hot|cgroup//pace=hot|container//pace=hot|unikernel//pace=hot|'
array MEDIAN_TEXT[16] = ['—', '262 µs', '261.3 µs', '265.2 µs', '929 µs', '537 µs', '1.867 ms', '1.015 ms', '—', '58.1 µs', '57.4 µs', '56.1 µs', '517 µs', '239.4 µs', '1.336 ms', '639 µs']
array MEDIAN[16] = [NaN, 261705.5, 261324.5, 265225.5, 929075.5, 536915.5, 1867350.0, 1015354.5, NaN, 58107.0, 57361.0, 56114.0, 516500.5, 239427.0, 1336098.0, 639444.0]
array TRIALS[16] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v657, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-startup · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv c9854f1240ff'
SUITE = 'startup'
HEADLINE = 'launch'
PROCEDURE = 'starts'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 2
array QUESTION[2] = ['launch, spaced', 'launch, hot']
array SUMMARY_TEXT[2] = ['E0 to E4: request to the payload''s first instruction; start-up latency', 'E0 to E4: request to the payload''s first instruction; start-up latency']
array DIRECTION[2] = ['lower is better', 'lower is better']
array FAMILY[2] = ['', '']
array IS_ANSWERED[2] = [1, 1]
array SOURCE[2] = ['launch', 'launch']
array UNIT_NAME[2] = ['ms', 'ms']
array UNIT_SIZE[2] = [1000000.0, 1000000.0]
array TOP_VALUE[2] = [1895487.0, 1348481.0]
array BOTTOM_VALUE[2] = [0.0, 0.0]
array MARGIN[2] = [0.05, 0.05]
CELLS = '|start/launch/null//pace=spaced#10001|start/launch/native//pace=spaced#10002|start/launch/native#2//pace=spaced#10003|start/launch/chroot//pace=spaced#10004|start/launch/namespaces//pace=spaced#10005|start/launch/cgroup//pace=spaced#10006|start/launch/container//pace=spaced#10007|start/launch/unikernel//pace=spaced#10008|start/launch/null//pace=hot#10009|start/launch/native//pace=hot#10010|start/launch/native#2//pace=hot#10011|start/launch/chroot//pace=hot#10012|start/launch/namespaces//pace=hot#10013|start/launch/cgroup//pace=hot#10014|start/launch/container//pace=hot#10015|start/launch/unikernel//pace=hot#10016|'
array VALUE_TEXT[16] = ['n/a', '262 µs', '261.3 µs', '265.2 µs', '929 µs', '537 µs', '1.867 ms', '1.015 ms', 'n/a', '58.1 µs', '57.4 µs', '56.1 µs', '517 µs', '239.4 µs', '1.336 ms', '639 µs']
array LONG_TEXT[16] = ['n/a', '262 µs [258, 268]', '261.3 µs [257.3, 266.1]', '265.2 µs [259.8, 268.4]', '929 µs [915, 945]', '537 µs [533, 546]', '1.867 ms [1.838, 1.895]', '1.015 ms [1.001, 1.031]', 'n/a', '58.1 µs [56.4, 59.0]', '57.4 µs [56.7, 58.2]', '56.1 µs [55.4, 57.2]', '517 µs [506, 525]', '239.4 µs [236.8, 244.1]', '1.336 ms [1.319, 1.348]', '639 µs [633, 660]']
array RATIO_TEXT[16] = ['—', '1× baseline', '0.999× [0.975, 1.020]', '1.01× [0.99, 1.03]', '3.55× [3.46, 3.64]', '2.05× [2.01, 2.09]', '7.14× [6.97, 7.28]', '3.88× [3.79, 3.97]', '—', '1× baseline', '0.987× [0.972, 1.017]', '0.966× [0.950, 0.995]', '8.89× [8.71, 9.16]', '4.12× [4.06, 4.25]', '23.0× [22.6, 23.6]', '11.0× [10.9, 11.3]']
array RATIO_SHORT[16] = ['—', '—', '1.00', '1.01', '3.55', '2.05', '7.14', '3.88', '—', '—', '0.99', '0.97', '8.89', '4.12', '23.0', '11.0']
array VERDICT[16] = ['', '', 'equivalent', 'equivalent', 'slower', 'slower', 'slower', 'slower', '', '', 'equivalent', 'trivial', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[16] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[16] = [NaN, 261705.5, 261324.5, 265225.5, 929075.5, 536915.5, 1867350.0, 1015354.5, NaN, 58107.0, 57361.0, 56114.0, 516500.5, 239427.0, 1336098.0, 639444.0]
array COMPANION[16] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[16] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[16] = [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 14
RATIO_LOW = 0.8
RATIO_HIGH = 23.628312005522222
LOWEST_TIME = 50936.0
HIGHEST_TIME = 6238304.0
FIRST_SEQUENCE = 83
LAST_SEQUENCE = 4079
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 100663.23 0.0 0.3006942480613296
1 3 100663.23 103111.26999999999 0.3006942480613296 0.30800686406842626
1 6 103111.26999999999 321559.3 0.30800686406842626 0.9605397315447508
1 7 321559.3 334769.39 0.9605397315447508 1.0
2 2 0.0 99158.86 0.0 0.18706619000838487
2 3 99158.86 101378.05 0.18706619000838487 0.19125275909766956
2 4 101378.05 270503.5 0.19125275909766956 0.5103130383803639
2 5 270503.5 281661.51 0.5103130383803639 0.5313629618947676
2 6 281661.51 495151.46 0.5313629618947676 0.9341182129291238
2 7 495151.46 530073.66 0.9341182129291238 1.0
3 2 0.0 98885.23 0.0 0.191680260584526
3 3 98885.23 101190.95 0.191680260584526 0.19614969459843237
3 4 101190.95 265084.07 0.19614969459843237 0.5138419925241285
3 5 265084.07 278665.97000000003 0.5138419925241285 0.5401693027931442
3 6 278665.97000000003 478816.23000000004 0.5401693027931442 0.9281428554952075
3 7 478816.23000000004 515886.35000000003 0.9281428554952075 1.0
4 2 0.0 167211.8 0.0 0.36891317464538076
4 3 167211.8 169455.99 0.36891317464538076 0.37386444756635534
4 4 169455.99 317965.19999999995 0.37386444756635534 0.7015147935657257
4 5 317965.19999999995 330188.85 0.7015147935657257 0.7284833778836627
4 6 330188.85 426010.12 0.7284833778836627 0.9398902816682771
4 7 426010.12 453255.16 0.9398902816682771 1.0
5 2 0.0 818460.1 0.0 0.6320814431812479
5 3 818460.1 820506.52 0.6320814431812479 0.6336618551120861
5 4 820506.52 964368.38 0.6336618551120861 0.7447636816855973
5 5 964368.38 976118.59 0.7447636816855973 0.7538381493285315
5 6 976118.59 1243042.28 0.7538381493285315 0.9599783279327959
5 7 1243042.28 1294864.94 0.9599783279327959 1.0
6 2 0.0 422310.09 0.0 0.4725054654306512
6 3 422310.09 424592.67000000004 0.4725054654306512 0.47505935071736716
6 4 424592.67000000004 574186.5 0.47505935071736716 0.6424337609989299
6 5 574186.5 592583.31 0.6424337609989299 0.6630171983292794
6 6 592583.31 778550.51 0.6630171983292794 0.8710882827564476
6 7 778550.51 893767.63 0.8710882827564476 1.0
7 2 0.0 1468473.8 0.0 0.5865124047749567
7 3 1468473.8 1796030.46 0.5865124047749567 0.7173394201133664
7 4 1796030.46 1932462.6 0.7173394201133664 0.7718307855840978
7 5 1932462.6 2100525.97 0.7718307855840978 0.8389557498110954
7 6 2100525.97 2371731.0100000002 0.8389557498110954 0.9472757758118919
7 7 2371731.0100000002 2503738.6900000004 0.9472757758118919 1.0
8 2 0.0 892414.67 0.0 0.5166127727722266
8 3 892414.67 896808.03 0.5166127727722266 0.5191560589458915
8 4 896808.03 1038352.75 0.5191560589458915 0.6010953330621142
8 5 1038352.75 1095879.97 0.6010953330621142 0.6343974488084609
8 6 1095879.97 1174328.21 0.6343974488084609 0.6798106005056435
8 7 1174328.21 1727434.3900000001 0.6798106005056435 1.0
END
array TOTAL[8] = [334769.39, 530073.66, 515886.35000000003, 453255.16, 1294864.94, 893767.63, 2503738.6900000004, 1727434.3900000001]
array TOTAL_TEXT[8] = ['335 µs', '530 µs', '516 µs', '453 µs', '1.29 ms', '894 µs', '2.50 ms', '1.73 ms']

# The look of all charts: order, colour and label of every technique, sizes, terminals.
# Everything below works on the variables that the generated first part of a script defines.

# One line orders the techniques of every chart and table; techniques that are not named here
# follow in alphabetical order and share one colour (Okabe and Ito's palette and one more).
TECHNIQUES = "null native native#2 chroot namespaces cgroup container unikernel"
COLOURS = "#882255 #000000 #999999 #E69F00 #56B4E9 #009E73 #D55E00 #0072B2"
OTHER_COLOUR = "#CC79A7"
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

# Each trial over its arm's median, in order of execution: can the run be trusted
#: for starts throughput
#: asks headline
#: needs repeats

IS_START = PROCEDURE eq "starts"
HEADING = "Can the run be trusted? " . (IS_START ? HEADLINE_TEXT : "Time of an operation") . " against order of execution"
SUBHEADING = N_TEXT . " · each divided by its " . (IS_START ? "arm's median at its pace" : "median at its probe") \
  . " · level and without a pattern is good"
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
absence(arm) = IS_START ? MEDIAN_TEXT[arm] : "n/a"
set logscale y 2
set yrange [0.47:2.13]
set xrange [FIRST_SEQUENCE:LAST_SEQUENCE + 1]
set grid
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [pace = 1:words(PACES)] {
    set label "pace: " . word(PACES, pace) . (pace == 1 ? " (filled)" : " (open, grey)") \
      at screen across(0.65 + (pace - 1) * 3.2),down(HEAD + 0.2) left font font(6.5) \
      point pt (pace == 1 ? 7 : 6) ps 0.5 lw 0.6 lc rgb (pace == 1 ? INK : "#888888") offset 0.6,0
  }
  set label "△ ▽ beyond twice or half the median    band: ±5 %" at screen across(IS_START ? 7.2 : 0.3),down(HEAD + 0.2) left font font(6.5) tc rgb PALE_INK
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
      set xlabel "trial, in order of execution" offset 0,0.6 font "sans-serif,6" tc rgb PALE_INK
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
