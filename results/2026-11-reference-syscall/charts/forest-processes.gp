# Chart forest-processes of run 2026-11-reference-syscall. Made by: bench run --suite syscall --blocks 12 --warmup 1 --out results/2026-11-reference-syscall --progress never
# Edit it and render it again in this folder:  gnuplot forest-processes.gp
# One form only:  gnuplot -e "FORMATS='png'" forest-processes.gp   (png, svg, pdf, dumb)

CHART = 'forest-processes'
SVG_NAME = 'forest_processes'
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
PAGE_TITLE = 'processes'
BOTH_WAYS = 0
QUESTIONS = 5
array QUESTION[5] = ['fork', 'exec', 'thread', 'switch', 'signal']
array SUMMARY_TEXT[5] = ['fork, exit, wait', 'fork, execve of a static no-op, wait', 'create a thread and join it', 'context switch: a turn to another thread and back', 'send oneself a signal and handle it']
array DIRECTION[5] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[5] = ['processes', 'processes', 'processes', 'processes', 'processes']
array IS_ANSWERED[5] = [1, 1, 1, 1, 1]
array SOURCE[5] = ['time', 'time', 'time', 'time', 'time']
array UNIT_NAME[5] = ['µs', 'µs', 'µs', 'µs', 'µs']
array UNIT_SIZE[5] = [1000.0, 1000.0, 1000.0, 1000.0, 1000.0]
array TOP_VALUE[5] = [55914.627370841896, 113481.54144174239, 21132.96454436888, 2018.1455439789345, 2611.8109414777973]
array BOTTOM_VALUE[5] = [0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[5] = [0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|fork/time/native//#10001|fork/time/native#2//#10002|fork/time/chroot//#10003|fork/time/namespaces//#10004|fork/time/cgroup//#10005|fork/time/container//#10006|fork/time/unikernel//#10007|fork/time/microvm//#10008|exec/time/native//#10009|exec/time/native#2//#10010|exec/time/chroot//#10011|exec/time/namespaces//#10012|exec/time/cgroup//#10013|exec/time/container//#10014|exec/time/unikernel//#10015|exec/time/microvm//#10016|thread/time/native//#10017|thread/time/native#2//#10018|thread/time/chroot//#10019|thread/time/namespaces//#10020|thread/time/cgroup//#10021|thread/time/container//#10022|thread/time/unikernel//#10023|thread/time/microvm//#10024|switch/time/native//#10025|switch/time/native#2//#10026|switch/time/chroot//#10027|switch/time/namespaces//#10028|switch/time/cgroup//#10029|switch/time/container//#10030|switch/time/unikernel//#10031|switch/time/microvm//#10032|signal/time/native//#10033|signal/time/native#2//#10034|signal/time/chroot//#10035|signal/time/namespaces//#10036|signal/time/cgroup//#10037|signal/time/container//#10038|signal/time/unikernel//#10039|signal/time/microvm//#10040|'
array VALUE_TEXT[40] = ['51.8 µs', '52.0 µs', '52.6 µs', '53.9 µs', '53.2 µs', '55.0 µs', 'n/a', 'n/a', '106 µs', '103.7 µs', '105.5 µs', '105.3 µs', '107.4 µs', '111.4 µs', 'n/a', 'n/a', '17.42 µs', '17.25 µs', '17.22 µs', '20.02 µs', '18.21 µs', '20.81 µs', '31.4 ns', 'n/a', '1.859 µs', '1.858 µs', '1.857 µs', '1.864 µs', '1.932 µs', '1.991 µs', '27.49 ns', 'n/a', '2.321 µs', '2.317 µs', '2.314 µs', '2.334 µs', '2.598 µs', '2.404 µs', 'n/a', 'n/a']
array LONG_TEXT[40] = ['51.8 µs [50.8, 53.1]', '52.0 µs [50.7, 53.3]', '52.6 µs [51.6, 53.2]', '53.9 µs [52.2, 54.7]', '53.2 µs [52.3, 54.7]', '55.0 µs [54.2, 55.9]', 'n/a', 'n/a', '106 µs [102, 113]', '103.7 µs [103.0, 106.5]', '105.5 µs [101.5, 110.8]', '105.3 µs [103.0, 108.6]', '107.4 µs [104.6, 108.7]', '111.4 µs [110.3, 113.5]', 'n/a', 'n/a', '17.42 µs [17.14, 17.74]', '17.25 µs [17.13, 17.58]', '17.22 µs [17.07, 17.53]', '20.02 µs [19.75, 20.20]', '18.21 µs [18.04, 18.50]', '20.81 µs [20.50, 21.13]', '31.4 ns [31.1, 32.5]', 'n/a', '1.859 µs [1.856, 1.871]', '1.858 µs [1.853, 1.864]', '1.857 µs [1.857, 1.860]', '1.864 µs [1.858, 1.943]', '1.932 µs [1.927, 1.943]', '1.991 µs [1.987, 2.018]', '27.49 ns [27.35, 27.65]', 'n/a', '2.321 µs [2.297, 2.333]', '2.317 µs [2.307, 2.334]', '2.314 µs [2.303, 2.323]', '2.334 µs [2.326, 2.418]', '2.598 µs [2.586, 2.612]', '2.404 µs [2.395, 2.417]', 'n/a', 'n/a']
array RATIO_TEXT[40] = ['1× baseline', '1.00× [0.98, 1.03]', '1.01× [0.99, 1.03]', '1.04× [1.01, 1.05]', '1.03× [1.01, 1.05]', '1.06× [1.04, 1.09]', '—', '—', '1× baseline', '0.977× [0.932, 1.025]', '0.99× [0.93, 1.04]', '0.99× [0.94, 1.04]', '1.01× [0.97, 1.04]', '1.05× [1.00, 1.09]', '—', '—', '1× baseline', '0.990× [0.976, 1.009]', '0.988× [0.973, 1.007]', '1.15× [1.13, 1.17]', '1.05× [1.03, 1.06]', '1.19× [1.18, 1.21]', '0.00180× [0.00176, 0.00187]', '—', '1× baseline', '0.999× [0.995, 1.002]', '0.999× [0.993, 1.001]', '1.00× [1.00, 1.04]', '1.04× [1.03, 1.04]', '1.07× [1.07, 1.08]', '0.0148× [0.0147, 0.0148]', '—', '1× baseline', '0.998× [0.994, 1.009]', '0.997× [0.991, 1.005]', '1.01× [1.00, 1.03]', '1.12× [1.11, 1.13]', '1.04× [1.03, 1.05]', '—', '—']
array RATIO_SHORT[40] = ['—', '1.00', '1.01', '1.04', '1.03', '1.06', '—', '—', '—', '0.98', '0.99', '0.99', '1.01', '1.05', '—', '—', '—', '0.99', '0.99', '1.15', '1.05', '1.19', '0.002', '—', '—', '1.00', '1.00', '1.00', '1.04', '1.07', '0.015', '—', '—', '1.00', '1.00', '1.01', '1.12', '1.04', '—', '—']
array VERDICT[40] = ['', 'equivalent', 'equivalent', 'trivial', 'trivial', 'slower', '', '', '', 'inconclusive', 'inconclusive', 'inconclusive', 'equivalent', 'inconclusive', '', '', '', 'equivalent', 'equivalent', 'slower', 'trivial', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'slower', 'equivalent', '', '']
array SHARED_TEXT[40] = ['19.30 k/s', '19.22 k/s', '19.03 k/s', '18.55 k/s', '18.80 k/s', '18.18 k/s', '—', '—', '9.42 k/s', '9.64 k/s', '9.48 k/s', '9.50 k/s', '9.31 k/s', '8.98 k/s', '—', '—', '57.4 k/s', '58.0 k/s', '58.1 k/s', '50.0 k/s', '54.9 k/s', '48.1 k/s', '31.9 M/s', '—', '538.0 k/s', '538.3 k/s', '538.5 k/s', '536 k/s', '517.5 k/s', '502.2 k/s', '36.37 M/s', '—', '430.9 k/s', '431.6 k/s', '432.1 k/s', '428 k/s', '384.9 k/s', '415.9 k/s', '—', '—']
array CENTRE[40] = [51823.71702891601, 52016.395087345794, 52556.17202950795, 53900.560315852636, 53204.295906828746, 55015.25513462925, NaN, NaN, 106139.52254430018, 103704.77057350863, 105478.96390827381, 105318.09911678202, 107400.85438956917, 111399.28675293698, NaN, NaN, 17424.38928682662, 17249.50377682144, 17219.056792954158, 20019.37320029635, 18212.554864056954, 20808.35752388104, 31.36745422703352, NaN, 1858.7434485031192, 1857.7859663644554, 1857.0101200746865, 1863.983154571758, 1932.349324979336, 1991.0503040896297, 27.492270342232963, NaN, 2320.5132175546237, 2316.8757163593364, 2314.038440905206, 2334.110431030501, 2598.358683951178, 2404.1440675888, NaN, NaN]
array COMPANION[40] = [19296.21196439283, 19224.73105952668, 19027.27989429652, 18552.682872293342, 18795.970262161274, 18176.867633321865, NaN, NaN, 9421.578447265249, 9642.75811354052, 9480.573079133615, 9495.06039686991, 9310.918799503008, 8977.277600250816, NaN, NaN, 57391.41972836446, 57972.76456960024, 58075.56737809621, 49952.979521019544, 54907.227892156545, 48057.889959286855, 31880493.85872165, NaN, 537997.9040185199, 538275.28381001, 538500.0284624187, 536485.6639286643, 517504.86279793066, 502247.49018013617, 36373866.88184956, NaN, 430939.58081871073, 431615.7677633787, 432145.04681264545, 428428.8008348468, 384858.96812108933, 415948.99355359084, NaN, NaN]
array COUNT[40] = [12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 0]
array IS_ABSENT[40] = [0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1]
ANSWERS = 32
RATIO_LOW = 0.0017647079284765852
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
