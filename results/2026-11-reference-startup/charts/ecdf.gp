# Chart ecdf of run 2026-11-reference-startup. Made by: bench run --suite startup --effort standard --out results/2026-11-reference-startup --progress never
# Edit it and render it again in this folder:  gnuplot ecdf.gp
# One form only:  gnuplot -e "FORMATS='png'" ecdf.gp   (png, svg, pdf, dumb)

CHART = 'ecdf'
SVG_NAME = 'ecdf'
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
QUESTIONS = 4
array QUESTION[4] = ['launch, spaced', 'ready', 'run', 'life']
array SUMMARY_TEXT[4] = ['E0 to E4: request to the payload''s first instruction; start-up latency', 'E0 to E5: request to the payload''s ready record seen by the host', 'E0 to E6: request to the payload''s end, its work and self-observation included', 'E0 to E7: request to the moment everything is gone again']
array DIRECTION[4] = ['lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[4] = ['', '', '', '']
array IS_ANSWERED[4] = [1, 1, 1, 1]
array SOURCE[4] = ['launch', 'ready', 'run', 'life']
array UNIT_NAME[4] = ['ms', 'ms', 'ms', 'ms']
array UNIT_SIZE[4] = [1000000.0, 1000000.0, 1000000.0, 1000000.0]
array TOP_VALUE[4] = [1895487.0, 2079732.0, 2320130.0, 2454401.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05, 0.05]
CELLS = '|start/launch/null//pace=spaced#10001|start/launch/native//pace=spaced#10002|start/launch/native#2//pace=spaced#10003|start/launch/chroot//pace=spaced#10004|start/launch/namespaces//pace=spaced#10005|start/launch/cgroup//pace=spaced#10006|start/launch/container//pace=spaced#10007|start/launch/unikernel//pace=spaced#10008|start/ready/null//pace=spaced#10009|start/ready/native//pace=spaced#10010|start/ready/native#2//pace=spaced#10011|start/ready/chroot//pace=spaced#10012|start/ready/namespaces//pace=spaced#10013|start/ready/cgroup//pace=spaced#10014|start/ready/container//pace=spaced#10015|start/ready/unikernel//pace=spaced#10016|start/run/null//pace=spaced#10017|start/run/native//pace=spaced#10018|start/run/native#2//pace=spaced#10019|start/run/chroot//pace=spaced#10020|start/run/namespaces//pace=spaced#10021|start/run/cgroup//pace=spaced#10022|start/run/container//pace=spaced#10023|start/run/unikernel//pace=spaced#10024|start/life/null//pace=spaced#10025|start/life/native//pace=spaced#10026|start/life/native#2//pace=spaced#10027|start/life/chroot//pace=spaced#10028|start/life/namespaces//pace=spaced#10029|start/life/cgroup//pace=spaced#10030|start/life/container//pace=spaced#10031|start/life/unikernel//pace=spaced#10032|'
array VALUE_TEXT[32] = ['n/a', '262 µs', '261.3 µs', '265.2 µs', '929 µs', '537 µs', '1.867 ms', '1.015 ms', 'n/a', '274 µs', '272 µs', '275.0 µs', '938 µs', '548 µs', '2.033 ms', '1.077 ms', '314 µs', '470 µs', '470 µs', '367.4 µs', '1.193 ms', '732 µs', '2.294 ms', '1.150 ms', '327 µs', '504 µs', '506 µs', '394 µs', '1.242 ms', '840 µs', '2.418 ms', '1.692 ms']
array LONG_TEXT[32] = ['n/a', '262 µs [258, 268]', '261.3 µs [257.3, 266.1]', '265.2 µs [259.8, 268.4]', '929 µs [915, 945]', '537 µs [533, 546]', '1.867 ms [1.838, 1.895]', '1.015 ms [1.001, 1.031]', 'n/a', '274 µs [268, 279]', '272 µs [270, 281]', '275.0 µs [270.0, 278.4]', '938 µs [924, 957]', '548 µs [543, 556]', '2.033 ms [2.010, 2.080]', '1.077 ms [1.056, 1.089]', '314 µs [308, 319]', '470 µs [464, 481]', '470 µs [466, 480]', '367.4 µs [363.6, 373.0]', '1.193 ms [1.172, 1.220]', '732 µs [725, 743]', '2.294 ms [2.270, 2.320]', '1.150 ms [1.133, 1.169]', '327 µs [321, 332]', '504 µs [497, 515]', '506 µs [501, 516]', '394 µs [389, 401]', '1.242 ms [1.232, 1.268]', '840 µs [829, 859]', '2.418 ms [2.383, 2.454]', '1.692 ms [1.675, 1.708]']
array RATIO_TEXT[32] = ['—', '1× baseline', '0.999× [0.975, 1.020]', '1.01× [0.99, 1.03]', '3.55× [3.46, 3.64]', '2.05× [2.01, 2.09]', '7.14× [6.97, 7.28]', '3.88× [3.79, 3.97]', '—', '1× baseline', '0.996× [0.974, 1.028]', '1.01× [0.98, 1.03]', '3.43× [3.34, 3.52]', '2.00× [1.96, 2.05]', '7.43× [7.26, 7.63]', '3.94× [3.82, 4.01]', '0.669× [0.652, 0.679]', '1× baseline', '1.00× [0.98, 1.02]', '0.782× [0.765, 0.795]', '2.54× [2.48, 2.59]', '1.56× [1.52, 1.58]', '4.88× [4.77, 4.95]', '2.45× [2.39, 2.49]', '0.648× [0.634, 0.660]', '1× baseline', '1.00× [0.98, 1.02]', '0.782× [0.765, 0.796]', '2.47× [2.42, 2.52]', '1.67× [1.63, 1.70]', '4.80× [4.69, 4.88]', '3.36× [3.29, 3.41]']
array RATIO_SHORT[32] = ['—', '—', '1.00', '1.01', '3.55', '2.05', '7.14', '3.88', '—', '—', '1.00', '1.01', '3.43', '2.00', '7.43', '3.94', '0.67', '—', '1.00', '0.78', '2.54', '1.56', '4.88', '2.45', '0.65', '—', '1.00', '0.78', '2.47', '1.67', '4.80', '3.36']
array VERDICT[32] = ['', '', 'equivalent', 'equivalent', 'slower', 'slower', 'slower', 'slower', '', '', 'equivalent', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'faster', '', 'equivalent', 'faster', 'slower', 'slower', 'slower', 'slower', 'faster', '', 'equivalent', 'faster', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[32] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[32] = [NaN, 261705.5, 261324.5, 265225.5, 929075.5, 536915.5, 1867350.0, 1015354.5, NaN, 273543.0, 272456.5, 274970.0, 937844.0, 547546.5, 2032937.5, 1076886.0, 314168.5, 469620.5, 469996.0, 367413.0, 1192579.0, 731776.5, 2293766.0, 1150411.0, 326517.0, 503641.0, 506074.5, 393923.0, 1241952.5, 840488.5, 2417811.0, 1691948.5]
array COMPANION[32] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[32] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[32] = [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 30
RATIO_LOW = 0.6344151031711979
RATIO_HIGH = 7.632451903458202
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

# Cumulative distribution of start-up times on a log axis: the whole distribution of every technique
#: for starts

HEADING = "Start-up latency: from the request to " . HEADLINE_END . " (" . HEADLINE . ", " . metric_span(HEADLINE) . ")"
SUBHEADING = N_TEXT . " · share of trials that had started within a time · further left is better"
ROW = PANELS == 1 ? 6.4 : 4.0
HEIGHT = HEAD + PANELS * ROW + 0.5 + FOOT
LOW = LOWEST_TIME / 1.1
HIGH = HIGHEST_TIME * 1.1

set datafile columnheaders
set table $TIMES
plot SAMPLES using (row_id(0)):(column("value")) with table if (is_observation(HEADLINE))
unset table
set datafile nocolumnheaders
set datafile separator whitespace

# A panel without the baseline among its arms shows it as a thin dotted curve.
has_baseline(panel) = sum [k = 1:words(PANEL_ARMS[panel])] (panel_arm(panel, k) == BASELINE)
reference(panel) = BASELINE > 0 && !has_baseline(panel) ? BASELINE : 0

# The character with which the terminal form draws the k-th arm of a panel.
pen(panel, k) = substr("*#$%@&=", pen_place(panel, k), pen_place(panel, k))
pen_place(panel, k) = (words(drawn_from(1, panel, 1)) - words(drawn_from(k, panel, 1)) \
  + (reference(panel) > 0)) % 7 + 1

set logscale x
set xrange [LOW:HIGH]
set yrange [0:1.03]
# A label at the end of one pane would run into the first of the next.
eval log_tics("x", LOW, PACE_COUNT > 1 ? HIGH / (HIGH / LOW)**0.07 : HIGH, 8, 1)
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [panel = 1:PANELS] {
    TOP = HEAD + 0.55 + (panel - 1) * ROW
    COUNT = words(PANEL_ARMS[panel])
    STEP = PANELS == 1 ? 0.42 : 0.36
    set label bold(PANEL_TITLE[panel]) at screen across(LEFT),down(TOP - 0.22) left font font(7)
    set label "median" at screen across(RIGHT + 0.25),down(TOP - 0.22) left font font(6) tc rgb PALE_INK
    do for [k = 1:COUNT] {
      arm = panel_arm(panel, k)
      y = TOP + 0.15 + (k - 1) * STEP
      if (has_trials(arm) && FORMAT eq "dumb") {
        set label pen(panel, k) at screen across(RIGHT + 0.5),down(y) left
      }
      if (has_trials(arm) && FORMAT ne "dumb") {
        set arrow from screen across(RIGHT + 0.25),down(y) to screen across(RIGHT + 0.75),down(y) \
          nohead lw 1.2 dt arm_dashes(arm, k) lc rgb arm_colour(arm, k)
      }
      set label panel_label(arm) at screen across(RIGHT + 0.9),down(y) left noenhanced \
        font font(6.5) tc rgb (has_trials(arm) ? INK : PALE_INK)
      do for [pace = 1:words(PACES)] {
        set label MEDIAN_TEXT[(pace - 1) * ARMS + arm] at screen across(legend_column(pace)),down(y) \
          right noenhanced font font(6.5) tc rgb (has_trials(arm) ? INK : PALE_INK)
      }
    }
    if (reference(panel)) {
      y = TOP + 0.15 + COUNT * STEP
      set arrow from screen across(RIGHT + 0.25),down(y) to screen across(RIGHT + 0.75),down(y) \
        nohead lw 0.8 dt 3 lc rgb INK
      set label LABEL[BASELINE] at screen across(RIGHT + 0.9),down(y) left noenhanced font font(6.5) \
        tc rgb PALE_INK
    }
    do for [pace = 1:words(PACES)] {
      X = pane_left(pace)
      set label "pace: " . word(PACES, pace) at screen across(X + PANE),down(TOP - 0.22) \
        right font font(6.5) tc rgb PALE_INK
      set label word(PACES, pace) at screen across(legend_column(pace)),down(TOP - 0.22) \
        right font font(6) tc rgb PALE_INK
      eval margins(X, X + PANE, TOP, TOP + ROW - 1.25)
      if (pace == 1) {
        set ytics 0.25 format "%.2f"
        set ylabel "share of trials" offset 0.6,0 tc rgb PALE_INK
      } else {
        set ytics 0.25 format ""
        unset ylabel
      }
      if (panel == PANELS) { set xlabel HEADLINE . ", log scale" offset 0,0.3 tc rgb PALE_INK } else { unset xlabel }
      # An empty list is gone through once all the same; the first arm then draws its nothing.
      DRAWN = drawn_from(1, panel, pace)
      DRAWN = words(DRAWN) > 0 ? DRAWN : "1"
      plot for [r in (reference(panel) ? "1" : "")] $TIMES using \
          ($1 == id_of(BASELINE, pace) ? $2 : NaN):(1.0) smooth cnorm with steps lw 0.8 dt 3 lc rgb INK, \
        for [k in DRAWN] $TIMES using ($1 == id_of(panel_arm(panel, int(k)), pace) ? $2 : NaN):(1.0) \
          smooth cnorm with steps lw 1.2 dt arm_dashes(panel_arm(panel, int(k)), int(k)) \
          lc rgb arm_colour(panel_arm(panel, int(k)), int(k)), \
        2 lc rgb "#FFFFFF"
      unset label
      unset arrow
    }
  }
  eval CLOSE
}
