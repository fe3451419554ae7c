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
N_TEXT = 'n = 12 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v657, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-syscall · samples.csv fe2b0b8c0007'
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
array TOP_VALUE[6] = [3626.9743690624578, 4359.360985723589, 432.4958290572105, 868.4606487552273, 8899.538520483233, 13063.272560060608]
array BOTTOM_VALUE[6] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[6] = [0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|futex/time/native//#10001|futex/time/native#2//#10002|futex/time/chroot//#10003|futex/time/namespaces//#10004|futex/time/cgroup//#10005|futex/time/container//#10006|futex/time/unikernel//#10007|pipe/time/native//#10008|pipe/time/native#2//#10009|pipe/time/chroot//#10010|pipe/time/namespaces//#10011|pipe/time/cgroup//#10012|pipe/time/container//#10013|pipe/time/unikernel//#10014|eventfd/time/native//#10015|eventfd/time/native#2//#10016|eventfd/time/chroot//#10017|eventfd/time/namespaces//#10018|eventfd/time/cgroup//#10019|eventfd/time/container//#10020|eventfd/time/unikernel//#10021|epoll/time/native//#10022|epoll/time/native#2//#10023|epoll/time/chroot//#10024|epoll/time/namespaces//#10025|epoll/time/cgroup//#10026|epoll/time/container//#10027|epoll/time/unikernel//#10028|unix/time/native//#10029|unix/time/native#2//#10030|unix/time/chroot//#10031|unix/time/namespaces//#10032|unix/time/cgroup//#10033|unix/time/container//#10034|unix/time/unikernel//#10035|tcp/time/native//#10036|tcp/time/native#2//#10037|tcp/time/chroot//#10038|tcp/time/namespaces//#10039|tcp/time/cgroup//#10040|tcp/time/container//#10041|tcp/time/unikernel//#10042|'
array VALUE_TEXT[42] = ['3.33 µs', '3.30 µs', '3.28 µs', '3.27 µs', '3.38 µs', '3.54 µs', '32.4 ns', '3.87 µs', '3.94 µs', '3.87 µs', '3.90 µs', '4.08 µs', '4.29 µs', 'n/a', '361 ns', '361 ns', '359 ns', '360 ns', '368 ns', '428 ns', '11.63 ns', '757 ns', '753 ns', '744 ns', '747 ns', '745 ns', '843 ns', '19.4 ns', '8.01 µs', '8.13 µs', '8.19 µs', '8.11 µs', '8.26 µs', '8.50 µs', 'n/a', '12.10 µs', '12.07 µs', '12.15 µs', 'n/a', '12.37 µs', '12.54 µs', 'n/a']
array LONG_TEXT[42] = ['3.33 µs [3.17, 3.49]', '3.30 µs [3.23, 3.34]', '3.28 µs [3.23, 3.41]', '3.27 µs [3.23, 3.42]', '3.38 µs [3.30, 3.50]', '3.54 µs [3.47, 3.63]', '32.4 ns [31.6, 33.6]', '3.87 µs [3.81, 4.07]', '3.94 µs [3.82, 4.03]', '3.87 µs [3.81, 3.96]', '3.90 µs [3.82, 3.97]', '4.08 µs [3.90, 4.15]', '4.29 µs [4.20, 4.36]', 'n/a', '361 ns [357, 368]', '361 ns [356, 368]', '359 ns [356, 368]', '360 ns [354, 373]', '368 ns [360, 384]', '428 ns [414, 432]', '11.63 ns [11.51, 11.83]', '757 ns [738, 771]', '753 ns [731, 777]', '744 ns [730, 772]', '747 ns [738, 767]', '745 ns [735, 765]', '843 ns [827, 868]', '19.4 ns [18.8, 20.4]', '8.01 µs [7.86, 8.13]', '8.13 µs [7.84, 8.19]', '8.19 µs [8.06, 8.27]', '8.11 µs [7.93, 8.52]', '8.26 µs [8.14, 8.44]', '8.50 µs [8.28, 8.90]', 'n/a', '12.10 µs [11.83, 12.52]', '12.07 µs [11.83, 12.47]', '12.15 µs [11.79, 12.57]', 'n/a', '12.37 µs [11.98, 12.55]', '12.54 µs [12.16, 13.06]', 'n/a']
array RATIO_TEXT[42] = ['1× baseline', '0.991× [0.957, 1.030]', '0.984× [0.960, 1.026]', '0.982× [0.952, 1.022]', '1.02× [0.98, 1.04]', '1.06× [1.02, 1.10]', '0.00972× [0.00946, 0.01001]', '1× baseline', '1.02× [0.98, 1.03]', '0.999× [0.970, 1.018]', '1.01× [0.97, 1.03]', '1.05× [1.02, 1.07]', '1.11× [1.07, 1.12]', '—', '1× baseline', '1.000× [0.988, 1.018]', '0.994× [0.980, 1.013]', '0.997× [0.984, 1.021]', '1.02× [1.00, 1.04]', '1.19× [1.15, 1.20]', '0.0322× [0.0317, 0.0328]', '1× baseline', '0.994× [0.971, 1.016]', '0.983× [0.966, 1.010]', '0.987× [0.974, 1.006]', '0.983× [0.968, 1.005]', '1.11× [1.09, 1.14]', '0.0257× [0.0251, 0.0266]', '1× baseline', '1.01× [0.99, 1.03]', '1.02× [1.01, 1.04]', '1.01× [1.00, 1.06]', '1.03× [1.01, 1.05]', '1.06× [1.03, 1.10]', '—', '1× baseline', '0.998× [0.978, 1.024]', '1.00× [0.98, 1.04]', '—', '1.02× [0.99, 1.05]', '1.04× [1.01, 1.07]', '—']
array RATIO_SHORT[42] = ['—', '0.99', '0.98', '0.98', '1.02', '1.06', '0.010', '—', '1.02', '1.00', '1.01', '1.05', '1.11', '—', '—', '1.00', '0.99', '1.00', '1.02', '1.19', '0.032', '—', '0.99', '0.98', '0.99', '0.98', '1.11', '0.026', '—', '1.01', '1.02', '1.01', '1.03', '1.06', '—', '—', '1.00', '1.00', '—', '1.02', '1.04', '—']
array VERDICT[42] = ['', 'equivalent', 'equivalent', 'inconclusive', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'slower', 'slower', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'inconclusive', 'trivial', 'slower', '', '', 'equivalent', 'equivalent', '', 'equivalent', 'trivial', '']
array SHARED_TEXT[42] = ['300 k/s', '303 k/s', '305 k/s', '306 k/s', '295 k/s', '283 k/s', '30.9 M/s', '258 k/s', '254 k/s', '258.4 k/s', '256 k/s', '245 k/s', '233.1 k/s', '—', '2.771 M/s', '2.771 M/s', '2.788 M/s', '2.78 M/s', '2.72 M/s', '2.34 M/s', '86.0 M/s', '1.321 M/s', '1.329 M/s', '1.344 M/s', '1.338 M/s', '1.343 M/s', '1.186 M/s', '51.4 M/s', '124.8 k/s', '123.0 k/s', '122.1 k/s', '123.3 k/s', '121.1 k/s', '117.7 k/s', '—', '82.6 k/s', '82.8 k/s', '82.3 k/s', '—', '80.8 k/s', '79.8 k/s', '—']
array CENTRE[42] = [3331.4254732925765, 3302.790029027883, 3278.173594941434, 3272.8005118032033, 3384.864261297628, 3539.6168868627956, 32.38930420677034, 3874.053625606209, 3942.944073960748, 3870.012715301289, 3900.074995948185, 4078.8062353219466, 4289.2825284025375, NaN, 360.8938650122049, 360.87762225643456, 358.7132882347055, 359.7621512915391, 367.7981697139561, 427.9096838638799, 11.625005233874575, 757.2325101622465, 752.7381695341426, 744.249869330698, 747.31470230492, 744.5951342728936, 843.0257240626686, 19.440808789860007, 8013.936799922954, 8128.340090038275, 8190.400180013687, 8113.140186176279, 8255.510003945925, 8499.638559252115, NaN, 12102.089995685212, 12072.16941286869, 12147.71196607241, NaN, 12371.634432139914, 12537.836020470859, NaN]
array COMPANION[42] = [300180.4285899048, 302777.72154100414, 305047.914552949, 305549.3952512201, 295461.8212089513, 282522.6723368665, 30874391.742794976, 258129.85895391495, 253618.17184111616, 258403.0577788304, 256410.69750726773, 245177.04874487763, 233139.28602104867, NaN, 2770899.722528901, 2771029.926696151, 2787752.0293040304, 2779616.1945543727, 2718883.654537021, 2337024.966730667, 86023129.85104445, 1320620.0418199345, 1328502.2664923617, 1343667.9549165112, 1338125.4617322912, 1343018.077414442, 1186238.9443430095, 51443998.242922075, 124782.64806726645, 123026.55923800303, 122096.24910245204, 123256.85916495981, 121132.9749437026, 117656.31650222128, NaN, 82637.24099899444, 82835.26164825616, 82320.02953126765, NaN, 80830.06415378416, 79761.8915533232, NaN]
array COUNT[42] = [12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 0, 12, 12, 0]
array IS_ABSENT[42] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1]
ANSWERS = 38
RATIO_LOW = 0.009459974916121784
RATIO_HIGH = 1.25
FIRST_SEQUENCE = 154
LAST_SEQUENCE = 1833
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
