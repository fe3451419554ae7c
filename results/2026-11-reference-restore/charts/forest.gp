# Chart forest of run 2026-11-reference-restore. Made by: bench run --suite startup --technique native,container,container/prewarmed,unikernel,unikernel/unguarded,unikernel/tuned,unikernel/snapshot,unikernel/snapshot-tuned,unikernel/pool,unikernel/reused --blocks 100 --out results/2026-11-reference-restore --progress never
# Edit it and render it again in this folder:  gnuplot forest.gp
# One form only:  gnuplot -e "FORMATS='png'" forest.gp   (png, svg, pdf, dumb)

CHART = 'forest'
SVG_NAME = 'forest'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
ARMS = 11
BASELINE = 1
array TECHNIQUE[11] = ['native', 'native#2', 'container', 'container', 'unikernel', 'unikernel', 'unikernel', 'unikernel', 'unikernel', 'unikernel', 'unikernel']
array VARIANT[11] = ['', '', '', 'prewarmed', '', 'tuned', 'reused', 'snapshot', 'snapshot-tuned', 'pool', 'unguarded']
array LABEL[11] = ['native', 'native#2', 'container', 'container/prewarmed', 'unikernel', 'unikernel/tuned', 'unikernel/reused', 'unikernel/snapshot', 'unikernel/snapshot-tuned', 'unikernel/pool', 'unikernel/unguarded']
array SHORT[11] = ['native', 'native#2', 'container', 'prewarmed', 'unikernel', 'tuned', 'reused', 'snapshot', 'snapshot-tuned', 'pool', 'unguarded']
array REASON[11] = ['', '', '', '', '', '', '', '', '', '', '']
PACES = 'spaced hot'
array KEY[22] = ['native//pace=spaced', 'native#2//pace=spaced', 'container//pace=spaced', 'container/prewarmed/pace=spaced', 'unikernel//pace=spaced', 'unikernel/tuned/pace=spaced', 'unikernel/reused/pace=spaced', 'unikernel/snapshot/pace=spaced', 'unikernel/snapshot-tuned/pace=spaced', 'unikernel/pool/pace=spaced', 'unikernel/unguarded/pace=spaced', 'native//pace=hot', 'native#2//pace=hot', 'container//pace=hot', 'container/prewarmed/pace=hot', 'unikernel//pace=hot', 'unikernel/tuned/pace=hot', 'unikernel/reused/pace=hot', 'unikernel/snapshot/pace=hot', 'unikernel/snapshot-tuned/pace=hot', 'unikernel/pool/pace=hot', 'unikernel/unguarded/pace=hot']
KEYS = '|native//pace=spaced|native#2//pace=spaced|container//pace=spaced|container/prewarmed/pace=spaced|unikernel//pace=spaced|unikernel/tuned/pace=spaced|unikernel/reused/pace=spaced|unikernel/snapshot/pace=spaced|unikernel/snapshot-tuned/pace=spaced|unikernel/pool/pace=spaced|unikernel/unguarded/pace=spaced|native//pace=hot|native#2//pace=hot|container//pace=hot|container/prewarmed/pace=hot|unikernel//pace=hot|unikernel/tuned/pace=hot|unikernel/reused/pace=hot|unikernel/snapshot/pace=hot|unikernel/snapshot-tuned/pace=hot|unikernel/pool/pace=hot|unikernel/unguarded/pace=hot|'
array MEDIAN_TEXT[22] = ['335 µs', '328 µs', '2.607 ms', '945 µs', '1.385 ms', '1.018 ms', '117.4 µs', '1.319 ms', '959 µs', '100.4 µs', '1.390 ms', '100.9 µs', '100.4 µs', '2.025 ms', '509 µs', '936 µs', '556 µs', '45.0 µs', '883 µs', '520 µs', '40.5 µs', '939 µs']
array MEDIAN[22] = [334942.0, 327991.5, 2606733.5, 944877.0, 1384514.5, 1017520.0, 117394.0, 1319297.5, 959283.5, 100429.0, 1389802.5, 100885.0, 100449.0, 2024504.5, 509340.5, 936425.0, 556370.5, 44972.0, 882565.0, 519836.5, 40535.0, 938998.0]
array TRIALS[22] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
PANELS = 3
array PANEL_TITLE[3] = ['techniques', 'container', 'unikernel']
array PANEL_ARMS[3] = ['1 2 3 5', '3 4', '5 6 7 8 9 10 11']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-restore · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv c1ecba2c7fdd'
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
array TOP_VALUE[2] = [2636603.0, 2061930.0]
array BOTTOM_VALUE[2] = [0.0, 0.0]
array MARGIN[2] = [0.05, 0.05]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/container//pace=spaced#10003|start/launch/container/prewarmed/pace=spaced#10004|start/launch/unikernel//pace=spaced#10005|start/launch/unikernel/tuned/pace=spaced#10006|start/launch/unikernel/reused/pace=spaced#10007|start/launch/unikernel/snapshot/pace=spaced#10008|start/launch/unikernel/snapshot-tuned/pace=spaced#10009|start/launch/unikernel/pool/pace=spaced#10010|start/launch/unikernel/unguarded/pace=spaced#10011|start/launch/native//pace=hot#10012|start/launch/native#2//pace=hot#10013|start/launch/container//pace=hot#10014|start/launch/container/prewarmed/pace=hot#10015|start/launch/unikernel//pace=hot#10016|start/launch/unikernel/tuned/pace=hot#10017|start/launch/unikernel/reused/pace=hot#10018|start/launch/unikernel/snapshot/pace=hot#10019|start/launch/unikernel/snapshot-tuned/pace=hot#10020|start/launch/unikernel/pool/pace=hot#10021|start/launch/unikernel/unguarded/pace=hot#10022|'
array VALUE_TEXT[22] = ['335 µs', '328 µs', '2.607 ms', '945 µs', '1.385 ms', '1.018 ms', '117.4 µs', '1.319 ms', '959 µs', '100.4 µs', '1.390 ms', '100.9 µs', '100.4 µs', '2.025 ms', '509 µs', '936 µs', '556 µs', '45.0 µs', '883 µs', '520 µs', '40.5 µs', '939 µs']
array LONG_TEXT[22] = ['335 µs [327, 341]', '328 µs [320, 337]', '2.607 ms [2.561, 2.637]', '945 µs [935, 970]', '1.385 ms [1.353, 1.412]', '1.018 ms [0.993, 1.041]', '117.4 µs [114.5, 119.8]', '1.319 ms [1.287, 1.348]', '959 µs [944, 989]', '100.4 µs [98.7, 103.3]', '1.390 ms [1.358, 1.433]', '100.9 µs [97.7, 102.8]', '100.4 µs [96.9, 104.7]', '2.025 ms [1.981, 2.062]', '509 µs [501, 530]', '936 µs [908, 964]', '556 µs [536, 579]', '45.0 µs [43.2, 45.9]', '883 µs [863, 900]', '520 µs [503, 538]', '40.5 µs [39.1, 42.6]', '939 µs [918, 973]']
array RATIO_TEXT[22] = ['1× baseline', '0.979× [0.955, 1.010]', '7.78× [7.63, 7.97]', '2.82× [2.77, 2.91]', '4.13× [4.02, 4.25]', '3.04× [2.97, 3.11]', '0.350× [0.342, 0.359]', '3.94× [3.83, 4.04]', '2.86× [2.81, 2.95]', '0.300× [0.293, 0.308]', '4.15× [4.04, 4.28]', '1× baseline', '0.996× [0.960, 1.042]', '20.1× [19.5, 20.8]', '5.05× [4.94, 5.25]', '9.28× [9.02, 9.67]', '5.51× [5.31, 5.80]', '0.446× [0.426, 0.463]', '8.75× [8.53, 9.07]', '5.15× [4.98, 5.35]', '0.402× [0.389, 0.421]', '9.31× [9.11, 9.65]']
array RATIO_SHORT[22] = ['—', '0.98', '7.78', '2.82', '4.13', '3.04', '0.35', '3.94', '2.86', '0.30', '4.15', '—', '1.00', '20.1', '5.05', '9.28', '5.51', '0.45', '8.75', '5.15', '0.40', '9.31']
array VERDICT[22] = ['', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower']
array SHARED_TEXT[22] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[22] = [334942.0, 327991.5, 2606733.5, 944877.0, 1384514.5, 1017520.0, 117394.0, 1319297.5, 959283.5, 100429.0, 1389802.5, 100885.0, 100449.0, 2024504.5, 509340.5, 936425.0, 556370.5, 44972.0, 882565.0, 519836.5, 40535.0, 938998.0]
array COMPANION[22] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[22] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[22] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 22
RATIO_LOW = 0.29319062073196994
RATIO_HIGH = 20.781455783137396
LOWEST_TIME = 25648.0
HIGHEST_TIME = 10488765.0
FIRST_SEQUENCE = 113
LAST_SEQUENCE = 5609
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 127706.92 0.0 0.19307636639445586
1 3 127706.92 130202.3 0.19307636639445586 0.19684905861170923
1 4 130202.3 334350.11 0.19684905861170923 0.5054941763718569
1 5 334350.11 349313.77999999997 0.5054941763718569 0.5281173124675808
1 6 349313.77999999997 610935.61 0.5281173124675808 0.9236557242143213
1 7 610935.61 661432.1699999999 0.9236557242143213 1.0
2 2 0.0 138575.89 0.0 0.21119664048083914
2 3 138575.89 140994.05000000002 0.21119664048083914 0.21488203819428803
2 4 140994.05000000002 337857.29000000004 0.21488203819428803 0.5149115377138159
2 5 337857.29000000004 356339.60000000003 0.5149115377138159 0.5430795096483668
2 6 356339.60000000003 607543.68 0.5430795096483668 0.9259271880654418
2 7 607543.68 656146.28 0.9259271880654418 1.0
3 2 0.0 1978948.48 0.0 0.5799950683016193
3 3 1978948.48 2421692.7199999997 0.5799950683016193 0.7097556347408974
3 4 2421692.7199999997 2613921.61 0.7097556347408974 0.7660945487206563
3 5 2613921.61 2808347.17 0.7660945487206563 0.8230772681251456
3 6 2808347.17 3207666.11 0.8230772681251456 0.9401106412624949
3 7 3207666.11 3412009.15 0.9401106412624949 1.0
4 2 0.0 689192.13 0.0 0.45230961495345834
4 3 689192.13 750317.49 0.45230961495345834 0.4924255519208342
4 4 750317.49 934224.89 0.4924255519208342 0.6131220626036995
4 5 934224.89 971945.8200000001 0.6131220626036995 0.6378779159881344
4 6 971945.8200000001 1349586.4500000002 0.6378779159881344 0.8857195272179107
4 7 1349586.4500000002 1523717.62 0.8857195272179107 1.0
5 2 0.0 1163136.96 0.0 0.49685282082226195
5 3 1163136.96 1189675.3699999999 0.49685282082226195 0.5081891331587195
5 4 1189675.3699999999 1386625.5299999998 0.5081891331587195 0.5923195889198327
5 5 1386625.5299999998 1460324.4899999998 0.5923195889198327 0.6238012952252252
5 6 1460324.4899999998 1597178.9799999997 0.6238012952252252 0.6822609106764375
5 7 1597178.9799999997 2341009.07 0.6822609106764375 1.0
6 2 0.0 949279.32 0.0 0.4956433680091623
6 3 949279.32 976276.7799999999 0.4956433680091623 0.5097394424944809
6 4 976276.7799999999 1185090.5599999998 0.5097394424944809 0.6187665360225736
6 5 1185090.5599999998 1252787.8599999999 0.6187665360225736 0.6541130531858536
6 6 1252787.8599999999 1407511.46 0.6541130531858536 0.7348982600251877
6 7 1407511.46 1915246.69 0.7348982600251877 1.0
7 2 0.0 36139.51 0.0 0.11925756637479736
7 3 36139.51 62475.48 0.11925756637479736 0.20616421481357453
7 4 62475.48 118253.38 0.20616421481357453 0.3902269376201873
7 5 118253.38 163515.44 0.3902269376201873 0.5395882080057033
7 6 163515.44 290039.19 0.5395882080057033 0.9571067220534385
7 7 290039.19 303037.46 0.9571067220534385 1.0
8 2 0.0 1158173.57 0.0 0.4818215926023097
8 3 1158173.57 1179545.6800000002 0.4818215926023097 0.49071278503167226
8 4 1179545.6800000002 1393809.5100000002 0.49071278503167226 0.5798504950276537
8 5 1393809.5100000002 1478097.0200000003 0.5798504950276537 0.6149156556880573
8 6 1478097.0200000003 1633323.4600000002 0.6149156556880573 0.6794927212265041
8 7 1633323.4600000002 2403739.45 0.6794927212265041 1.0
9 2 0.0 734625.8 0.0 0.42297262238589023
9 3 734625.8 754538.3600000001 0.42297262238589023 0.4344375991422421
9 4 754538.3600000001 971494.4700000001 0.4344375991422421 0.5593535696803605
9 5 971494.4700000001 1096275.35 0.5593535696803605 0.6311981687091709
9 6 1096275.35 1246253.7000000002 0.6311981687091709 0.7175506164459764
9 7 1246253.7000000002 1736816.4300000002 0.7175506164459764 1.0
10 2 0.0 23371.02 0.0 0.019581298064092364
10 3 23371.02 50710.369999999995 0.019581298064092364 0.04248744256392777
10 4 50710.369999999995 102964.98 0.04248744256392777 0.08626871927469612
10 5 102964.98 149262.08 0.08626871927469612 0.1250585245379277
10 6 149262.08 278436.9 0.1250585245379277 0.23328703372560886
10 7 278436.9 1193537.83 0.23328703372560886 1.0
11 2 0.0 1229570.4 0.0 0.5180277796472148
11 3 1229570.4 1239201.4 0.5180277796472148 0.5220853964748339
11 4 1239201.4 1436869.8299999998 0.5220853964748339 0.6053646767008793
11 5 1436869.8299999998 1510135.2599999998 0.6053646767008793 0.6362319845246514
11 6 1510135.2599999998 1620693.2799999998 0.6362319845246514 0.682810956841155
11 7 1620693.2799999998 2373560.7399999998 0.682810956841155 1.0
END
array TOTAL[11] = [661432.1699999999, 656146.28, 3412009.15, 1523717.62, 2341009.07, 1915246.69, 303037.46, 2403739.45, 1736816.4300000002, 1193537.83, 2373560.7399999998]
array TOTAL_TEXT[11] = ['661 µs', '656 µs', '3.41 ms', '1.52 ms', '2.34 ms', '1.92 ms', '303 µs', '2.40 ms', '1.74 ms', '1.19 ms', '2.37 ms']

# The look of all charts: order, colour and label of every technique, sizes, terminals.
# Everything below works on the variables that the generated first part of a script defines.

# One line orders the techniques of every chart and table; techniques that are not named here
# follow in alphabetical order and share one colour (Okabe and Ito's palette and one more).
TECHNIQUES = "null native native#2 chroot namespaces cgroup container unikernel microvm"
COLOURS = "#882255 #000000 #999999 #E69F00 #56B4E9 #009E73 #D55E00 #0072B2 #CC79A7"
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

# Ratio to native with its interval on a log axis: is it different, and by how much
#: for starts throughput ramp
#: asks headline
#: needs ratio
#: omits unanswered
#: rows 48

HEADING = "Is it different from native, and by how much? " \
  . (PROCEDURE eq "starts" ? HEADLINE_TEXT : PROCEDURE eq "ramp" ? "Memory of one more instance" \
     : "Time of one operation" . (PAGE_TITLE eq "" ? "" : ", " . PAGE_TITLE))
SUBHEADING = N_TEXT . " · ratio of " . (PROCEDURE eq "ramp" ? "slopes" : "medians") . ", native = 1 · further left is better · whiskers: 95 % interval · band: margin"
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
set xlabel "ratio to native, log scale" offset 0,0.4 font "sans-serif,6.5" tc rgb PALE_INK
IS_TEXT = 0
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  # Letters of a terminal are wider than those on paper: there the value stays out.
  IS_TEXT = FORMAT eq "dumb"
  RATIOS_AT = IS_TEXT ? 9.2 : 12.2
  VERDICTS_AT = IS_TEXT ? 13.4 : 15.2
  if (!IS_TEXT) { set label "value [95 %]" at screen across(9.0),down(TOP - 0.2) left font font(6) tc rgb PALE_INK }
  set label "ratio [95 %]" at screen across(RATIOS_AT),down(TOP - 0.2) left font font(6) tc rgb PALE_INK
  set label "verdict" at screen across(VERDICTS_AT),down(TOP - 0.2) left font font(6) tc rgb PALE_INK
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
        set label (IS_ABSENT[c] ? "n/a" : RATIO_TEXT[c]) at screen across(RATIOS_AT),first y left noenhanced font font(6) tc rgb INK_HERE
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
