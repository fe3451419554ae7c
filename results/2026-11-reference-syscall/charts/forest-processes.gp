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
array TOP_VALUE[5] = [53965.596243817745, 99095.26671856202, 19367.84617388783, 2279.8125368572387, 1972.8246521142137]
array BOTTOM_VALUE[5] = [0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[5] = [0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|fork/time/native//#10001|fork/time/native#2//#10002|fork/time/chroot//#10003|fork/time/namespaces//#10004|fork/time/cgroup//#10005|fork/time/container//#10006|fork/time/unikernel//#10007|exec/time/native//#10008|exec/time/native#2//#10009|exec/time/chroot//#10010|exec/time/namespaces//#10011|exec/time/cgroup//#10012|exec/time/container//#10013|exec/time/unikernel//#10014|thread/time/native//#10015|thread/time/native#2//#10016|thread/time/chroot//#10017|thread/time/namespaces//#10018|thread/time/cgroup//#10019|thread/time/container//#10020|thread/time/unikernel//#10021|switch/time/native//#10022|switch/time/native#2//#10023|switch/time/chroot//#10024|switch/time/namespaces//#10025|switch/time/cgroup//#10026|switch/time/container//#10027|switch/time/unikernel//#10028|signal/time/native//#10029|signal/time/native#2//#10030|signal/time/chroot//#10031|signal/time/namespaces//#10032|signal/time/cgroup//#10033|signal/time/container//#10034|signal/time/unikernel//#10035|'
array VALUE_TEXT[35] = ['49.0 µs', '49.2 µs', '48.8 µs', '50.8 µs', '50.2 µs', '51.6 µs', 'n/a', '90.3 µs', '90.9 µs', '92.1 µs', '89.5 µs', '91.7 µs', '95.0 µs', 'n/a', '15.54 µs', '15.81 µs', '15.43 µs', '17.4 µs', '16.6 µs', '18.2 µs', '29.8 ns', '2.012 µs', '2.030 µs', '2.011 µs', '2.03 µs', '2.104 µs', '2.18 µs', '23.3 ns', '1.82 µs', '1.829 µs', '1.82 µs', '1.817 µs', '1.828 µs', '1.903 µs', 'n/a']
array LONG_TEXT[35] = ['49.0 µs [47.3, 51.0]', '49.2 µs [47.1, 51.8]', '48.8 µs [47.9, 51.2]', '50.8 µs [49.2, 52.6]', '50.2 µs [49.6, 53.1]', '51.6 µs [49.3, 54.0]', 'n/a', '90.3 µs [86.5, 92.1]', '90.9 µs [87.8, 95.6]', '92.1 µs [89.1, 93.8]', '89.5 µs [87.5, 93.2]', '91.7 µs [86.2, 95.0]', '95.0 µs [92.1, 99.1]', 'n/a', '15.54 µs [15.23, 15.73]', '15.81 µs [15.34, 15.98]', '15.43 µs [15.23, 15.88]', '17.4 µs [16.6, 17.7]', '16.6 µs [16.0, 17.3]', '18.2 µs [17.9, 19.4]', '29.8 ns [29.3, 30.6]', '2.012 µs [1.982, 2.057]', '2.030 µs [1.981, 2.050]', '2.011 µs [1.980, 2.076]', '2.03 µs [1.97, 2.07]', '2.104 µs [2.065, 2.148]', '2.18 µs [2.13, 2.28]', '23.3 ns [22.6, 23.6]', '1.82 µs [1.77, 1.89]', '1.829 µs [1.802, 1.868]', '1.82 µs [1.77, 1.88]', '1.817 µs [1.781, 1.840]', '1.828 µs [1.780, 1.863]', '1.903 µs [1.876, 1.973]', 'n/a']
array RATIO_TEXT[35] = ['1× baseline', '1.00× [0.97, 1.03]', '0.996× [0.972, 1.042]', '1.04× [1.01, 1.06]', '1.02× [1.01, 1.06]', '1.05× [1.01, 1.10]', '—', '1× baseline', '1.01× [0.98, 1.04]', '1.02× [0.99, 1.07]', '0.992× [0.971, 1.028]', '1.02× [0.98, 1.05]', '1.05× [1.02, 1.10]', '—', '1× baseline', '1.02× [0.99, 1.04]', '0.993× [0.983, 1.018]', '1.12× [1.09, 1.15]', '1.07× [1.03, 1.11]', '1.17× [1.16, 1.22]', '0.00192× [0.00189, 0.00196]', '1× baseline', '1.01× [0.99, 1.02]', '0.999× [0.982, 1.009]', '1.01× [0.98, 1.03]', '1.05× [1.03, 1.06]', '1.08× [1.06, 1.11]', '0.0116× [0.0113, 0.0117]', '1× baseline', '1.01× [0.97, 1.03]', '1.00× [0.96, 1.03]', '0.999× [0.969, 1.017]', '1.00× [0.97, 1.03]', '1.05× [1.02, 1.07]', '—']
array RATIO_SHORT[35] = ['—', '1.00', '1.00', '1.04', '1.02', '1.05', '—', '—', '1.01', '1.02', '0.99', '1.02', '1.05', '—', '—', '1.02', '0.99', '1.12', '1.07', '1.17', '0.002', '—', '1.01', '1.00', '1.01', '1.05', '1.08', '0.012', '—', '1.01', '1.00', '1.00', '1.00', '1.05', '—']
array VERDICT[35] = ['', 'equivalent', 'equivalent', 'trivial', 'trivial', 'slower', '', '', 'equivalent', 'inconclusive', 'equivalent', 'inconclusive', 'slower', '', '', 'equivalent', 'equivalent', 'slower', 'slower', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'trivial', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'trivial', '']
array SHARED_TEXT[35] = ['20.4 k/s', '20.3 k/s', '20.5 k/s', '19.7 k/s', '19.9 k/s', '19.4 k/s', '—', '11.08 k/s', '11.01 k/s', '10.85 k/s', '11.17 k/s', '10.9 k/s', '10.53 k/s', '—', '64.3 k/s', '63.3 k/s', '64.8 k/s', '57.5 k/s', '60.1 k/s', '55.0 k/s', '33.5 M/s', '497 k/s', '493 k/s', '497 k/s', '493 k/s', '475 k/s', '459 k/s', '42.9 M/s', '550 k/s', '547 k/s', '549 k/s', '550 k/s', '547 k/s', '526 k/s', '—']
array CENTRE[35] = [49013.10459738859, 49224.125521814676, 48838.41084038089, 50832.620512496855, 50224.507538779086, 51646.03309361756, NaN, 90256.83853559053, 90863.11107277441, 92147.71943856026, 89494.37981037423, 91734.72469942982, 94951.82289609715, NaN, 15542.234655842396, 15810.295347756215, 15434.985217739239, 17388.881539788395, 16638.25734160746, 18169.6831875087, 29.839858562042398, 2011.8113459876204, 2030.354448050912, 2010.697209328657, 2027.5173471289568, 2104.3286025408543, 2177.6498463180296, 23.285726784371075, 1819.2125456354158, 1829.0743095547384, 1822.0474050027615, 1817.0033631525196, 1827.9819596038085, 1902.7351055612667, NaN]
array COMPANION[35] = [20403.32449030209, 20315.506377136226, 20476.718632681426, 19672.544860301176, 19910.624163852677, 19362.9150641639, NaN, 11079.497768756712, 11006.27738880664, 10853.408015607947, 11173.886199127086, 10901.072037552269, 10531.947605351595, NaN, 64341.00731523725, 63251.66017348351, 64788.34662715244, 57510.1647245433, 60110.043368648796, 55037.09177255386, 33512420.220975354, 497064.52595127595, 492524.9823422445, 497360.2497663909, 493217.79837073456, 475214.5991942686, 459222.7535417843, 42944792.72141417, 549696.3177597577, 546734.6784367296, 548876.8402324783, 550357.146854572, 547086.0010563683, 525559.3907616881, NaN]
array COUNT[35] = [12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0]
array IS_ABSENT[35] = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 32
RATIO_LOW = 0.001885072310372948
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
