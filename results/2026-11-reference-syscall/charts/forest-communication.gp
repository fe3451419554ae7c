# Chart forest-communication of run 2026-11-reference-syscall. Made by: bench run --suite syscall --blocks 12 --warmup 1 --out results/2026-11-reference-syscall --progress never
# Edit it and render it again in this folder:  gnuplot forest-communication.gp
# One form only:  gnuplot -e "FORMATS='png'" forest-communication.gp   (png, svg, pdf, dumb)

CHART = 'forest-communication'
SVG_NAME = 'forest_communication'
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
N_TEXT = 'n = 12 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-syscall · samples.csv d107325c132a'
SUITE = 'syscall'
HEADLINE = 'time'
PROCEDURE = 'throughput'
PAGE_TITLE = 'communication'
BOTH_WAYS = 0
QUESTIONS = 6
array QUESTION[6] = ['futex', 'pipe', 'eventfd', 'epoll', 'unix', 'tcp']
array SUMMARY_TEXT[6] = ['futex wake and wait, to another thread and back', 'a byte through a pipe to another process and back', 'write an eventfd and read it', 'make an eventfd ready, find it by epoll, reset it', 'a byte through a socket pair to another process and back', 'a byte over loopback TCP to another process and back']
array DIRECTION[6] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[6] = ['communication', 'communication', 'communication', 'communication', 'communication', 'communication']
array IS_ANSWERED[6] = [1, 1, 1, 1, 1, 1]
array SOURCE[6] = ['time', 'time', 'time', 'time', 'time', 'time']
array UNIT_NAME[6] = ['µs', 'µs', 'ns', 'ns', 'µs', 'µs']
array UNIT_SIZE[6] = [1000.0, 1000.0, 1.0, 1.0, 1000.0, 1000.0]
array TOP_VALUE[6] = [3354.5702580855655, 3994.09498782219, 449.7110793797965, 872.5076867776406, 7876.102159676824, 11685.464324078557]
array BOTTOM_VALUE[6] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[6] = [0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|futex/time/native//#10001|futex/time/native#2//#10002|futex/time/chroot//#10003|futex/time/namespaces//#10004|futex/time/cgroup//#10005|futex/time/container//#10006|futex/time/unikernel//#10007|futex/time/microvm//#10008|pipe/time/native//#10009|pipe/time/native#2//#10010|pipe/time/chroot//#10011|pipe/time/namespaces//#10012|pipe/time/cgroup//#10013|pipe/time/container//#10014|pipe/time/unikernel//#10015|pipe/time/microvm//#10016|eventfd/time/native//#10017|eventfd/time/native#2//#10018|eventfd/time/chroot//#10019|eventfd/time/namespaces//#10020|eventfd/time/cgroup//#10021|eventfd/time/container//#10022|eventfd/time/unikernel//#10023|eventfd/time/microvm//#10024|epoll/time/native//#10025|epoll/time/native#2//#10026|epoll/time/chroot//#10027|epoll/time/namespaces//#10028|epoll/time/cgroup//#10029|epoll/time/container//#10030|epoll/time/unikernel//#10031|epoll/time/microvm//#10032|unix/time/native//#10033|unix/time/native#2//#10034|unix/time/chroot//#10035|unix/time/namespaces//#10036|unix/time/cgroup//#10037|unix/time/container//#10038|unix/time/unikernel//#10039|unix/time/microvm//#10040|tcp/time/native//#10041|tcp/time/native#2//#10042|tcp/time/chroot//#10043|tcp/time/namespaces//#10044|tcp/time/cgroup//#10045|tcp/time/container//#10046|tcp/time/unikernel//#10047|tcp/time/microvm//#10048|'
array VALUE_TEXT[48] = ['3.018 µs', '3.031 µs', '3.023 µs', '3.020 µs', '3.105 µs', '3.25 µs', '36.22 ns', 'n/a', '3.700 µs', '3.693 µs', '3.703 µs', '3.701 µs', '3.817 µs', '3.978 µs', 'n/a', 'n/a', '395.5 ns', '392.5 ns', '391.4 ns', '391.9 ns', '392.6 ns', '449.2 ns', '20.78 ns', 'n/a', '772 ns', '771 ns', '772.7 ns', '774 ns', '772 ns', '866.7 ns', '29.9 ns', 'n/a', '7.426 µs', '7.43 µs', '7.40 µs', '7.48 µs', '7.62 µs', '7.75 µs', 'n/a', 'n/a', '11.19 µs', '11.18 µs', '11.17 µs', 'n/a', '11.36 µs', '11.50 µs', 'n/a', 'n/a']
array LONG_TEXT[48] = ['3.018 µs [3.013, 3.042]', '3.031 µs [3.020, 3.041]', '3.023 µs [3.019, 3.066]', '3.020 µs [3.015, 3.043]', '3.105 µs [3.096, 3.114]', '3.25 µs [3.22, 3.35]', '36.22 ns [35.98, 36.81]', 'n/a', '3.700 µs [3.695, 3.720]', '3.693 µs [3.686, 3.720]', '3.703 µs [3.684, 3.724]', '3.701 µs [3.688, 3.711]', '3.817 µs [3.807, 3.843]', '3.978 µs [3.958, 3.994]', 'n/a', 'n/a', '395.5 ns [393.0, 399.6]', '392.5 ns [390.9, 395.7]', '391.4 ns [390.2, 393.1]', '391.9 ns [391.0, 393.5]', '392.6 ns [389.9, 396.2]', '449.2 ns [447.3, 449.7]', '20.78 ns [20.47, 20.98]', 'n/a', '772 ns [770, 781]', '771 ns [769, 797]', '772.7 ns [769.4, 777.0]', '774 ns [772, 788]', '772 ns [770, 786]', '866.7 ns [865.8, 872.5]', '29.9 ns [29.8, 31.0]', 'n/a', '7.426 µs [7.409, 7.481]', '7.43 µs [7.39, 7.86]', '7.40 µs [7.39, 7.59]', '7.48 µs [7.41, 7.88]', '7.62 µs [7.58, 7.70]', '7.75 µs [7.72, 7.87]', 'n/a', 'n/a', '11.19 µs [11.14, 11.41]', '11.18 µs [11.15, 11.30]', '11.17 µs [11.13, 11.28]', 'n/a', '11.36 µs [11.28, 11.69]', '11.50 µs [11.45, 11.56]', 'n/a', 'n/a']
array RATIO_TEXT[48] = ['1× baseline', '1.00× [1.00, 1.01]', '1.00× [1.00, 1.01]', '1.00× [1.00, 1.01]', '1.03× [1.02, 1.03]', '1.08× [1.07, 1.11]', '0.0120× [0.0119, 0.0121]', '—', '1× baseline', '0.998× [0.995, 1.002]', '1.00× [0.99, 1.01]', '1.00× [1.00, 1.00]', '1.03× [1.03, 1.04]', '1.08× [1.07, 1.08]', '—', '—', '1× baseline', '0.992× [0.983, 1.002]', '0.989× [0.980, 0.997]', '0.991× [0.982, 0.998]', '0.993× [0.983, 1.004]', '1.14× [1.12, 1.14]', '0.0525× [0.0518, 0.0530]', '—', '1× baseline', '0.998× [0.994, 1.030]', '1.00× [0.99, 1.00]', '1.00× [1.00, 1.02]', '1.00× [0.99, 1.02]', '1.12× [1.11, 1.13]', '0.0387× [0.0384, 0.0394]', '—', '1× baseline', '1.00× [0.99, 1.06]', '0.997× [0.989, 1.015]', '1.01× [1.00, 1.06]', '1.03× [1.02, 1.04]', '1.04× [1.04, 1.05]', '—', '—', '1× baseline', '0.999× [0.985, 1.007]', '0.999× [0.983, 1.007]', '—', '1.02× [1.00, 1.04]', '1.03× [1.01, 1.03]', '—', '—']
array RATIO_SHORT[48] = ['—', '1.00', '1.00', '1.00', '1.03', '1.08', '0.012', '—', '—', '1.00', '1.00', '1.00', '1.03', '1.08', '—', '—', '—', '0.99', '0.99', '0.99', '0.99', '1.14', '0.053', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.12', '0.039', '—', '—', '1.00', '1.00', '1.01', '1.03', '1.04', '—', '—', '—', '1.00', '1.00', '—', '1.02', '1.03', '—', '—']
array VERDICT[48] = ['', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'inconclusive', 'equivalent', 'inconclusive', 'equivalent', 'trivial', '', '', '', 'equivalent', 'equivalent', '', 'equivalent', 'equivalent', '', '']
array SHARED_TEXT[48] = ['331.4 k/s', '329.9 k/s', '330.8 k/s', '331.1 k/s', '322.0 k/s', '307 k/s', '27.61 M/s', '—', '270.3 k/s', '270.8 k/s', '270.1 k/s', '270.2 k/s', '262.0 k/s', '251.4 k/s', '—', '—', '2.528 M/s', '2.548 M/s', '2.555 M/s', '2.552 M/s', '2.547 M/s', '2.226 M/s', '48.1 M/s', '—', '1.295 M/s', '1.298 M/s', '1.294 M/s', '1.292 M/s', '1.295 M/s', '1.154 M/s', '33.5 M/s', '—', '134.7 k/s', '134.5 k/s', '135.1 k/s', '133.7 k/s', '131.3 k/s', '129.0 k/s', '—', '—', '89.4 k/s', '89.5 k/s', '89.5 k/s', '—', '88.0 k/s', '86.98 k/s', '—', '—']
array CENTRE[48] = [3017.68726518138, 3031.434417231807, 3022.5680065232623, 3019.858462314234, 3105.1473310821325, 3254.608206521163, 36.21748009401021, NaN, 3700.189400260753, 3693.387669831998, 3702.65048935293, 3701.071587253832, 3817.371506161223, 3977.708326837927, NaN, NaN, 395.5342232677799, 392.54095320232295, 391.35665538112323, 391.9213375084412, 392.5693608956981, 449.19358332414333, 20.78364606701293, NaN, 771.9900808099567, 770.6951347249055, 772.7075489446336, 774.24200442914, 772.4928277637473, 866.6662211655228, 29.856589509396464, NaN, 7426.033993153402, 7434.50624531623, 7400.581134800585, 7480.512517112547, 7618.566503366415, 7750.024408495248, NaN, NaN, 11186.089714658323, 11178.885156977893, 11172.223235944744, NaN, 11358.805877982133, 11496.368723206568, NaN, NaN]
array COMPANION[48] = [331379.640570292, 329877.862314082, 330844.50005705, 331141.38201190217, 322045.9699838946, 307266.2710512773, 27610992.40942771, NaN, 270256.53463792696, 270754.1758456327, 270076.9401804982, 270192.0794575943, 261960.372753762, 251401.2202886305, NaN, NaN, 2528226.252908633, 2547504.8986966005, 2555215.1385393273, 2551532.6735109882, 2547320.8146485193, 2226211.6811715695, 48114770.77504059, NaN, 1295353.4326363318, 1297530.3525279516, 1294151.8764189987, 1291585.8278927777, 1294511.5706721707, 1153846.7601263288, 33493452.20205967, NaN, 134661.45360964636, 134508.42997418367, 135124.5236774622, 133681.29442802395, 131258.29396091658, 129031.93923649046, NaN, NaN, 89396.74697887582, 89454.45629777214, 89507.98885875609, NaN, 88038.72268294764, 86983.98875168059, NaN, NaN]
array COUNT[48] = [12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 0, 12, 12, 0, 0]
array IS_ABSENT[48] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 1]
ANSWERS = 38
RATIO_LOW = 0.011889439547980885
RATIO_HIGH = 1.25
FIRST_SEQUENCE = 154
LAST_SEQUENCE = 1833
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
