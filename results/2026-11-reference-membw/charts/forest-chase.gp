# Chart forest-chase of run 2026-11-reference-membw. Made by: bench run --suite membw --blocks 8 --warmup 1 --out results/2026-11-reference-membw --progress never
# Edit it and render it again in this folder:  gnuplot forest-chase.gp
# One form only:  gnuplot -e "FORMATS='png'" forest-chase.gp   (png, svg, pdf, dumb)

CHART = 'forest-chase'
SVG_NAME = 'forest_chase'
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
PAGE_TITLE = 'chase'
BOTH_WAYS = 0
QUESTIONS = 5
array QUESTION[5] = ['chase-16k', 'chase-256k', 'chase-4m', 'chase-32m', 'chase-256m']
array SUMMARY_TEXT[5] = ['follow a pointer, in random order over 16 KiB', 'follow a pointer, in random order over 256 KiB', 'follow a pointer, in random order over 4 MiB', 'follow a pointer, in random order over 32 MiB', 'follow a pointer, in random order over 256 MiB']
array DIRECTION[5] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[5] = ['chase', 'chase', 'chase', 'chase', 'chase']
array IS_ANSWERED[5] = [1, 1, 1, 1, 1]
array SOURCE[5] = ['time', 'time', 'time', 'time', 'time']
array UNIT_NAME[5] = ['ns', 'ns', 'ns', 'ns', 'ns']
array UNIT_SIZE[5] = [1.0, 1.0, 1.0, 1.0, 1.0]
array TOP_VALUE[5] = [0.9702995766896378, 3.4571827693128636, 14.837212528039322, 146.99142632403849, 171.06018134808977]
array BOTTOM_VALUE[5] = [0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[5] = [0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|chase-16k/time/native//#10001|chase-16k/time/native#2//#10002|chase-16k/time/chroot//#10003|chase-16k/time/namespaces//#10004|chase-16k/time/cgroup//#10005|chase-16k/time/container//#10006|chase-16k/time/unikernel//#10007|chase-256k/time/native//#10008|chase-256k/time/native#2//#10009|chase-256k/time/chroot//#10010|chase-256k/time/namespaces//#10011|chase-256k/time/cgroup//#10012|chase-256k/time/container//#10013|chase-256k/time/unikernel//#10014|chase-4m/time/native//#10015|chase-4m/time/native#2//#10016|chase-4m/time/chroot//#10017|chase-4m/time/namespaces//#10018|chase-4m/time/cgroup//#10019|chase-4m/time/container//#10020|chase-4m/time/unikernel//#10021|chase-32m/time/native//#10022|chase-32m/time/native#2//#10023|chase-32m/time/chroot//#10024|chase-32m/time/namespaces//#10025|chase-32m/time/cgroup//#10026|chase-32m/time/container//#10027|chase-32m/time/unikernel//#10028|chase-256m/time/native//#10029|chase-256m/time/native#2//#10030|chase-256m/time/chroot//#10031|chase-256m/time/namespaces//#10032|chase-256m/time/cgroup//#10033|chase-256m/time/container//#10034|chase-256m/time/unikernel//#10035|'
array VALUE_TEXT[35] = ['0.954 ns', '0.941 ns', '0.946 ns', '0.944 ns', '0.942 ns', '0.946 ns', '0.948 ns', '3.34 ns', '3.29 ns', '3.29 ns', '3.30 ns', '3.30 ns', '3.31 ns', '3.31 ns', '12.5 ns', '12.1 ns', '12.2 ns', '12.1 ns', '12.2 ns', '12.2 ns', '12.3 ns', '134 ns', '139 ns', '135 ns', '140 ns', '133 ns', '135 ns', '138 ns', '161 ns', '162 ns', '164 ns', '161.8 ns', '162.8 ns', '162.2 ns', '162 ns']
array LONG_TEXT[35] = ['0.954 ns [0.927, 0.970]', '0.941 ns [0.912, 0.959]', '0.946 ns [0.925, 0.965]', '0.944 ns [0.914, 0.959]', '0.942 ns [0.903, 0.957]', '0.946 ns [0.931, 0.970]', '0.948 ns [0.906, 0.967]', '3.34 ns [3.17, 3.37]', '3.29 ns [3.19, 3.33]', '3.29 ns [3.18, 3.34]', '3.30 ns [3.17, 3.42]', '3.30 ns [3.20, 3.35]', '3.31 ns [3.19, 3.43]', '3.31 ns [3.20, 3.46]', '12.5 ns [11.4, 13.0]', '12.1 ns [11.7, 13.9]', '12.2 ns [11.2, 12.9]', '12.1 ns [11.3, 12.4]', '12.2 ns [11.6, 12.8]', '12.2 ns [11.3, 12.9]', '12.3 ns [11.2, 14.8]', '134 ns [114, 143]', '139 ns [125, 147]', '135 ns [131, 144]', '140 ns [131, 145]', '133 ns [56, 145]', '135 ns [127, 143]', '138 ns [112, 143]', '161 ns [154, 168]', '162 ns [155, 167]', '164 ns [157, 168]', '161.8 ns [159.3, 165.4]', '162.8 ns [158.3, 165.3]', '162.2 ns [158.7, 165.2]', '162 ns [157, 171]']
array RATIO_TEXT[35] = ['1× baseline', '0.986× [0.978, 0.995]', '0.992× [0.973, 1.010]', '0.990× [0.975, 1.011]', '0.988× [0.976, 1.004]', '0.992× [0.981, 1.011]', '0.994× [0.985, 1.016]', '1× baseline', '0.984× [0.979, 1.005]', '0.984× [0.970, 1.009]', '0.987× [0.978, 1.014]', '0.988× [0.970, 1.012]', '0.989× [0.972, 1.011]', '0.990× [0.987, 1.006]', '1× baseline', '0.97× [0.93, 1.12]', '0.981× [0.947, 1.035]', '0.970× [0.946, 1.031]', '0.975× [0.952, 1.022]', '0.979× [0.956, 1.034]', '0.984× [0.968, 1.056]', '1× baseline', '1.04× [0.99, 1.17]', '1.01× [0.96, 1.15]', '1.04× [0.99, 1.16]', '0.99× [0.86, 1.12]', '1.01× [0.95, 1.12]', '1.03× [0.96, 1.14]', '1× baseline', '1.00× [0.97, 1.02]', '1.01× [0.97, 1.04]', '1.00× [0.96, 1.03]', '1.01× [0.98, 1.03]', '1.00× [0.98, 1.03]', '1.00× [0.97, 1.02]']
array RATIO_SHORT[35] = ['—', '0.99', '0.99', '0.99', '0.99', '0.99', '0.99', '—', '0.98', '0.98', '0.99', '0.99', '0.99', '0.99', '—', '0.97', '0.98', '0.97', '0.98', '0.98', '0.98', '—', '1.04', '1.01', '1.04', '0.99', '1.01', '1.03', '—', '1.00', '1.01', '1.00', '1.01', '1.00', '1.00']
array VERDICT[35] = ['', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'equivalent', 'inconclusive', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent']
array SHARED_TEXT[35] = ['1.049 G/s', '1.063 G/s', '1.057 G/s', '1.059 G/s', '1.061 G/s', '1.057 G/s', '1.055 G/s', '299 M/s', '304 M/s', '304 M/s', '303 M/s', '303 M/s', '303 M/s', '302 M/s', '80 M/s', '83 M/s', '82 M/s', '82.6 M/s', '82.2 M/s', '82 M/s', '81 M/s', '7.5 M/s', '7.2 M/s', '7.39 M/s', '7.17 M/s', '8 M/s', '7.41 M/s', '7.2 M/s', '6.20 M/s', '6.19 M/s', '6.11 M/s', '6.18 M/s', '6.14 M/s', '6.17 M/s', '6.18 M/s']
array CENTRE[35] = [0.9537003132109481, 0.9405218587969177, 0.9459291594582063, 0.9444899832598553, 0.9423643788299632, 0.9457108476960394, 0.9481302073807206, 3.3433593544756013, 3.2894867019948406, 3.291228084109507, 3.300991933397107, 3.302565308504464, 3.305562444407948, 3.3086650066069163, 12.477700715824223, 12.102347646246567, 12.243146202028909, 12.099927255991355, 12.17036826933892, 12.212803116607645, 12.277009067100412, 133.75270489260475, 139.4220492541043, 135.28319632417782, 139.5599707900624, 133.04334229528536, 134.91188994722836, 138.14627742788826, 161.3904402366228, 161.50839711017045, 163.68572846605946, 161.79661455641178, 162.76084130560278, 162.18079227789542, 161.77757888732776]
array COMPANION[35] = [1048584751.1060759, 1063244531.5087643, 1057166582.487628, 1058775491.7434988, 1061184458.4468877, 1057405829.102587, 1054721624.9655422, 299100989.01649046, 303998803.6908753, 303849477.666101, 302949432.8754817, 302794921.1651131, 302521340.65933573, 302237079.44136626, 80147208.86302157, 82628600.55641794, 81678565.41894984, 82647680.26721513, 82171672.22850776, 81883771.74053113, 81453745.73197785, 7476491.416620258, 7172758.288020641, 7391920.681027172, 7165602.483030589, 7516459.1814588625, 7412862.786539204, 7238871.271838092, 6196309.942856716, 6191686.872701753, 6109275.653055357, 6180599.445746452, 6144006.277772371, 6165992.758082362, 6181525.9563515745]
array COUNT[35] = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]
array IS_ABSENT[35] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 35
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
