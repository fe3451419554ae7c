# Chart bars of run 2026-11-reference-membw. Made by: bench run --suite membw --blocks 8 --warmup 1 --out results/2026-11-reference-membw --progress never
# Edit it and render it again in this folder:  gnuplot bars.gp
# One form only:  gnuplot -e "FORMATS='png'" bars.gp   (png, svg, pdf, dumb)

CHART = 'bars'
SVG_NAME = 'bars'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
ARMS = 7
BASELINE = 1
array TECHNIQUE[7] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array VARIANT[7] = ['', '', '', '', '', '', '']
array LABEL[7] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array SHORT[7] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
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
N_TEXT = 'n = 8 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v657, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-membw · samples.csv 43ba2df17c47'
SUITE = 'membw'
HEADLINE = 'bandwidth'
PROCEDURE = 'throughput'
PAGE_TITLE = ''
BOTH_WAYS = 1
QUESTIONS = 7
array QUESTION[7] = ['copy', 'triad', 'chase-16k', 'chase-256k', 'chase-4m', 'chase-32m', 'chase-256m']
array SUMMARY_TEXT[7] = ['a[i] = b[i] over 64 MiB each', 'a[i] = b[i] + s c[i] over 64 MiB each', 'follow a pointer, in random order over 16 KiB', 'follow a pointer, in random order over 256 KiB', 'follow a pointer, in random order over 4 MiB', 'follow a pointer, in random order over 32 MiB', 'follow a pointer, in random order over 256 MiB']
array DIRECTION[7] = ['higher is better', 'higher is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[7] = ['stream', 'stream', 'chase', 'chase', 'chase', 'chase', 'chase']
array IS_ANSWERED[7] = [1, 1, 1, 1, 1, 1, 1]
array SOURCE[7] = ['bandwidth', 'bandwidth', 'time', 'time', 'time', 'time', 'time']
array UNIT_NAME[7] = ['GB/s', 'GB/s', 'ns', 'ns', 'ns', 'ns', 'ns']
array UNIT_SIZE[7] = [1000000000.0, 1000000000.0, 1.0, 1.0, 1.0, 1.0, 1.0]
array TOP_VALUE[7] = [46915481520.78173, 45588665133.55509, 0.9702995766896378, 3.4571827693128636, 14.837212528039322, 146.99142632403849, 171.06018134808977]
array BOTTOM_VALUE[7] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[7] = [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|copy/bandwidth/native//#10001|copy/bandwidth/native#2//#10002|copy/bandwidth/chroot//#10003|copy/bandwidth/namespaces//#10004|copy/bandwidth/cgroup//#10005|copy/bandwidth/container//#10006|copy/bandwidth/unikernel//#10007|triad/bandwidth/native//#10008|triad/bandwidth/native#2//#10009|triad/bandwidth/chroot//#10010|triad/bandwidth/namespaces//#10011|triad/bandwidth/cgroup//#10012|triad/bandwidth/container//#10013|triad/bandwidth/unikernel//#10014|chase-16k/time/native//#10015|chase-16k/time/native#2//#10016|chase-16k/time/chroot//#10017|chase-16k/time/namespaces//#10018|chase-16k/time/cgroup//#10019|chase-16k/time/container//#10020|chase-16k/time/unikernel//#10021|chase-256k/time/native//#10022|chase-256k/time/native#2//#10023|chase-256k/time/chroot//#10024|chase-256k/time/namespaces//#10025|chase-256k/time/cgroup//#10026|chase-256k/time/container//#10027|chase-256k/time/unikernel//#10028|chase-4m/time/native//#10029|chase-4m/time/native#2//#10030|chase-4m/time/chroot//#10031|chase-4m/time/namespaces//#10032|chase-4m/time/cgroup//#10033|chase-4m/time/container//#10034|chase-4m/time/unikernel//#10035|chase-32m/time/native//#10036|chase-32m/time/native#2//#10037|chase-32m/time/chroot//#10038|chase-32m/time/namespaces//#10039|chase-32m/time/cgroup//#10040|chase-32m/time/container//#10041|chase-32m/time/unikernel//#10042|chase-256m/time/native//#10043|chase-256m/time/native#2//#10044|chase-256m/time/chroot//#10045|chase-256m/time/namespaces//#10046|chase-256m/time/cgroup//#10047|chase-256m/time/container//#10048|chase-256m/time/unikernel//#10049|'
array VALUE_TEXT[49] = ['42.7 GB/s', '43.6 GB/s', '42.3 GB/s', '43.9 GB/s', '44.2 GB/s', '44.2 GB/s', '44.6 GB/s', '41 GB/s', '41.6 GB/s', '41.6 GB/s', '41.9 GB/s', '42.1 GB/s', '42.5 GB/s', '41.2 GB/s', '0.954 ns', '0.941 ns', '0.946 ns', '0.944 ns', '0.942 ns', '0.946 ns', '0.948 ns', '3.34 ns', '3.29 ns', '3.29 ns', '3.30 ns', '3.30 ns', '3.31 ns', '3.31 ns', '12.5 ns', '12.1 ns', '12.2 ns', '12.1 ns', '12.2 ns', '12.2 ns', '12.3 ns', '134 ns', '139 ns', '135 ns', '140 ns', '133 ns', '135 ns', '138 ns', '161 ns', '162 ns', '164 ns', '161.8 ns', '162.8 ns', '162.2 ns', '162 ns']
array LONG_TEXT[49] = ['42.7 GB/s [39.3, 43.9]', '43.6 GB/s [36.7, 45.1]', '42.3 GB/s [40.2, 44.6]', '43.9 GB/s [41.9, 46.9]', '44.2 GB/s [41.0, 45.6]', '44.2 GB/s [41.3, 45.4]', '44.6 GB/s [41.8, 46.1]', '41 GB/s [34, 46]', '41.6 GB/s [34.8, 44.0]', '41.6 GB/s [35.2, 43.3]', '41.9 GB/s [38.6, 43.4]', '42.1 GB/s [38.9, 43.8]', '42.5 GB/s [38.9, 44.0]', '41.2 GB/s [38.6, 43.3]', '0.954 ns [0.927, 0.970]', '0.941 ns [0.912, 0.959]', '0.946 ns [0.925, 0.965]', '0.944 ns [0.914, 0.959]', '0.942 ns [0.903, 0.957]', '0.946 ns [0.931, 0.970]', '0.948 ns [0.906, 0.967]', '3.34 ns [3.17, 3.37]', '3.29 ns [3.19, 3.33]', '3.29 ns [3.18, 3.34]', '3.30 ns [3.17, 3.42]', '3.30 ns [3.20, 3.35]', '3.31 ns [3.19, 3.43]', '3.31 ns [3.20, 3.46]', '12.5 ns [11.4, 13.0]', '12.1 ns [11.7, 13.9]', '12.2 ns [11.2, 12.9]', '12.1 ns [11.3, 12.4]', '12.2 ns [11.6, 12.8]', '12.2 ns [11.3, 12.9]', '12.3 ns [11.2, 14.8]', '134 ns [114, 143]', '139 ns [125, 147]', '135 ns [131, 144]', '140 ns [131, 145]', '133 ns [56, 145]', '135 ns [127, 143]', '138 ns [112, 143]', '161 ns [154, 168]', '162 ns [155, 167]', '164 ns [157, 168]', '161.8 ns [159.3, 165.4]', '162.8 ns [158.3, 165.3]', '162.2 ns [158.7, 165.2]', '162 ns [157, 171]']
array RATIO_TEXT[49] = ['1× baseline', '1.02× [0.95, 1.09]', '0.992× [0.954, 1.050]', '1.03× [0.99, 1.12]', '1.03× [0.98, 1.09]', '1.03× [1.01, 1.10]', '1.04× [0.99, 1.12]', '1× baseline', '1.02× [0.95, 1.14]', '1.02× [0.88, 1.13]', '1.03× [0.95, 1.17]', '1.04× [0.94, 1.17]', '1.05× [0.98, 1.13]', '1.01× [0.95, 1.12]', '1× baseline', '0.986× [0.978, 0.995]', '0.992× [0.973, 1.010]', '0.990× [0.975, 1.011]', '0.988× [0.976, 1.004]', '0.992× [0.981, 1.011]', '0.994× [0.985, 1.016]', '1× baseline', '0.984× [0.979, 1.005]', '0.984× [0.970, 1.009]', '0.987× [0.978, 1.014]', '0.988× [0.970, 1.012]', '0.989× [0.972, 1.011]', '0.990× [0.987, 1.006]', '1× baseline', '0.97× [0.93, 1.12]', '0.981× [0.947, 1.035]', '0.970× [0.946, 1.031]', '0.975× [0.952, 1.022]', '0.979× [0.956, 1.034]', '0.984× [0.968, 1.056]', '1× baseline', '1.04× [0.99, 1.17]', '1.01× [0.96, 1.15]', '1.04× [0.99, 1.16]', '0.99× [0.86, 1.12]', '1.01× [0.95, 1.12]', '1.03× [0.96, 1.14]', '1× baseline', '1.00× [0.97, 1.02]', '1.01× [0.97, 1.04]', '1.00× [0.96, 1.03]', '1.01× [0.98, 1.03]', '1.00× [0.98, 1.03]', '1.00× [0.97, 1.02]']
array RATIO_SHORT[49] = ['—', '1.02', '0.99', '1.03', '1.03', '1.03', '1.04', '—', '1.02', '1.02', '1.03', '1.04', '1.05', '1.01', '—', '0.99', '0.99', '0.99', '0.99', '0.99', '0.99', '—', '0.98', '0.98', '0.99', '0.99', '0.99', '0.99', '—', '0.97', '0.98', '0.97', '0.98', '0.98', '0.98', '—', '1.04', '1.01', '1.04', '0.99', '1.01', '1.03', '—', '1.00', '1.01', '1.00', '1.01', '1.00', '1.00']
array VERDICT[49] = ['', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'trivial', 'inconclusive', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'equivalent', 'inconclusive', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent']
array SHARED_TEXT[49] = ['3.14 ms', '3.08 ms', '3.17 ms', '3.06 ms', '3.04 ms', '3.04 ms', '3.01 ms', '5.0 ms', '4.8 ms', '4.8 ms', '4.80 ms', '4.78 ms', '4.73 ms', '4.89 ms', '1.049 G/s', '1.063 G/s', '1.057 G/s', '1.059 G/s', '1.061 G/s', '1.057 G/s', '1.055 G/s', '299 M/s', '304 M/s', '304 M/s', '303 M/s', '303 M/s', '303 M/s', '302 M/s', '80 M/s', '83 M/s', '82 M/s', '82.6 M/s', '82.2 M/s', '82 M/s', '81 M/s', '7.5 M/s', '7.2 M/s', '7.39 M/s', '7.17 M/s', '8 M/s', '7.41 M/s', '7.2 M/s', '6.20 M/s', '6.19 M/s', '6.11 M/s', '6.18 M/s', '6.14 M/s', '6.17 M/s', '6.18 M/s']
array CENTRE[49] = [42700677604.43464, 43628941111.82914, 42348310124.62132, 43936132754.10945, 44166695335.22409, 44175624829.61758, 44580457528.1168, 40636810486.602295, 41644595714.598236, 41560363425.69761, 41944187388.8179, 42135213470.35549, 42543747184.43161, 41184180418.82312, 0.9537003132109481, 0.9405218587969177, 0.9459291594582063, 0.9444899832598553, 0.9423643788299632, 0.9457108476960394, 0.9481302073807206, 3.3433593544756013, 3.2894867019948406, 3.291228084109507, 3.300991933397107, 3.302565308504464, 3.305562444407948, 3.3086650066069163, 12.477700715824223, 12.102347646246567, 12.243146202028909, 12.099927255991355, 12.17036826933892, 12.212803116607645, 12.277009067100412, 133.75270489260475, 139.4220492541043, 135.28319632417782, 139.5599707900624, 133.04334229528536, 134.91188994722836, 138.14627742788826, 161.3904402366228, 161.50839711017045, 163.68572846605946, 161.79661455641178, 162.76084130560278, 162.18079227789542, 161.77757888732776]
array COMPANION[49] = [3143222.451968503, 3076349.3974601347, 3169498.87379267, 3055090.7436246914, 3038925.3206381584, 3038313.530006484, 3010716.661540894, 4963651.662536504, 4834657.724313921, 4845228.1755835, 4799871.993414905, 4778179.970515935, 4732651.732210588, 4888451.082332339, 1048584751.1060759, 1063244531.5087643, 1057166582.487628, 1058775491.7434988, 1061184458.4468877, 1057405829.102587, 1054721624.9655422, 299100989.01649046, 303998803.6908753, 303849477.666101, 302949432.8754817, 302794921.1651131, 302521340.65933573, 302237079.44136626, 80147208.86302157, 82628600.55641794, 81678565.41894984, 82647680.26721513, 82171672.22850776, 81883771.74053113, 81453745.73197785, 7476491.416620258, 7172758.288020641, 7391920.681027172, 7165602.483030589, 7516459.1814588625, 7412862.786539204, 7238871.271838092, 6196309.942856716, 6191686.872701753, 6109275.653055357, 6180599.445746452, 6144006.277772371, 6165992.758082362, 6181525.9563515745]
array COUNT[49] = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]
array IS_ABSENT[49] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 49
RATIO_LOW = 0.8
RATIO_HIGH = 1.25
FIRST_SEQUENCE = 49
LAST_SEQUENCE = 440
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

# Medians with 95 % intervals, one zero-based panel for each metric or probe: what it costs
#: for starts throughput ramp
#: needs value
#: rows 192

IS_START = PROCEDURE eq "starts"
HEADING = IS_START ? "Start-up cost: medians of each metric, with 95 % intervals" \
  : PROCEDURE eq "ramp" ? "Memory of one more instance (slope) by each definition, with 95 % intervals" \
  : sprintf("%s: medians of each probe%s, with 95 %% intervals", SUITE, PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = IS_START ? N_TEXT . " · pace " . word(PACES, 1) . " · shorter is better · whiskers: exact interval of the median" \
  : N_TEXT . " · " . (BOTH_WAYS ? "shorter is better unless a panel says otherwise" : "shorter is better") \
    . " · each panel has its own axis, from zero"
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
value_text(q, arm) = IS_START && VALUE_TEXT[cell_at(q, arm)] eq "n/a" ? "—" : VALUE_TEXT[cell_at(q, arm)]
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
      if (FORMAT eq "dumb" || strlen(QUESTION[q]) < 17) { set label UNIT_NAME[q] . (DIRECTION[q] eq "higher is better" ? ", longer is better" : "") \
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
      if (!says_why(arm) && (value_text(q, arm) eq "—" || value_text(q, arm) eq "n/a" || value_text(q, arm) eq "fails")) {
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
