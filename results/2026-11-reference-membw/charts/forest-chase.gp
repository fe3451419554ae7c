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
N_TEXT = 'n = 8 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-membw · samples.csv 1332fd849f7a'
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
array TOP_VALUE[5] = [4.956460160012897, 4.734554951779034, 151.94447626418062, 182.977907801967, 276.86256492156554]
array BOTTOM_VALUE[5] = [0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[5] = [0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|chase-16k/time/native//#10001|chase-16k/time/native#2//#10002|chase-16k/time/chroot//#10003|chase-16k/time/namespaces//#10004|chase-16k/time/cgroup//#10005|chase-16k/time/container//#10006|chase-16k/time/unikernel//#10007|chase-16k/time/microvm//#10008|chase-256k/time/native//#10009|chase-256k/time/native#2//#10010|chase-256k/time/chroot//#10011|chase-256k/time/namespaces//#10012|chase-256k/time/cgroup//#10013|chase-256k/time/container//#10014|chase-256k/time/unikernel//#10015|chase-256k/time/microvm//#10016|chase-4m/time/native//#10017|chase-4m/time/native#2//#10018|chase-4m/time/chroot//#10019|chase-4m/time/namespaces//#10020|chase-4m/time/cgroup//#10021|chase-4m/time/container//#10022|chase-4m/time/unikernel//#10023|chase-4m/time/microvm//#10024|chase-32m/time/native//#10025|chase-32m/time/native#2//#10026|chase-32m/time/chroot//#10027|chase-32m/time/namespaces//#10028|chase-32m/time/cgroup//#10029|chase-32m/time/container//#10030|chase-32m/time/unikernel//#10031|chase-32m/time/microvm//#10032|chase-256m/time/native//#10033|chase-256m/time/native#2//#10034|chase-256m/time/chroot//#10035|chase-256m/time/namespaces//#10036|chase-256m/time/cgroup//#10037|chase-256m/time/container//#10038|chase-256m/time/unikernel//#10039|chase-256m/time/microvm//#10040|'
array VALUE_TEXT[40] = ['1.095 ns', '1.1 ns', '1.093 ns', '1.10 ns', '1.097 ns', '1.094 ns', '1.096 ns', 'n/a', '3.85 ns', '3.87 ns', '3.85 ns', '3.86 ns', '3.85 ns', '3.86 ns', '3.87 ns', 'n/a', '20 ns', '20 ns', '20 ns', '20 ns', '20 ns', '20 ns', '20 ns', 'n/a', '162 ns', '161 ns', '163 ns', '163 ns', '165 ns', '162 ns', '169 ns', 'n/a', '194 ns', '199 ns', '194 ns', '202 ns', '201 ns', '201 ns', '195 ns', 'n/a']
array LONG_TEXT[40] = ['1.095 ns [1.090, 1.137]', '1.1 ns [1.1, 5.0]', '1.093 ns [1.091, 1.142]', '1.10 ns [1.09, 1.23]', '1.097 ns [1.092, 1.110]', '1.094 ns [1.091, 1.181]', '1.096 ns [1.093, 1.182]', 'n/a', '3.85 ns [3.84, 4.28]', '3.87 ns [3.85, 4.05]', '3.85 ns [3.84, 4.35]', '3.86 ns [3.84, 4.16]', '3.85 ns [3.84, 4.48]', '3.86 ns [3.84, 4.03]', '3.87 ns [3.85, 4.73]', 'n/a', '20 ns [20, 140]', '20 ns [20, 140]', '20 ns [20, 130]', '20 ns [20, 140]', '20 ns [20, 130]', '20 ns [20, 120]', '20 ns [20, 150]', 'n/a', '162 ns [157, 183]', '161 ns [160, 171]', '163 ns [158, 172]', '163 ns [155, 175]', '165 ns [160, 179]', '162 ns [158, 169]', '169 ns [162, 179]', 'n/a', '194 ns [188, 244]', '199 ns [187, 255]', '194 ns [187, 232]', '202 ns [186, 235]', '201 ns [186, 222]', '201 ns [188, 237]', '195 ns [185, 277]', 'n/a']
array RATIO_TEXT[40] = ['1× baseline', '1.00× [0.97, 1.02]', '0.999× [0.972, 1.001]', '1.01× [0.98, 1.06]', '1.00× [0.98, 1.01]', '0.999× [0.972, 1.042]', '1.00× [0.97, 1.00]', '—', '1× baseline', '1.00× [0.96, 1.01]', '0.999× [0.958, 1.048]', '1.00× [0.97, 1.01]', '0.999× [0.958, 1.003]', '1.00× [0.96, 1.04]', '1.00× [0.98, 1.06]', '—', '1× baseline', '1.0× [0.2, 1.5]', '1.06× [0.19, 1.15]', '1.0× [0.2, 1.6]', '1.01× [0.17, 1.08]', '1.0× [0.2, 1.6]', '1.03× [0.36, 1.15]', '—', '1× baseline', '0.997× [0.983, 1.019]', '1.00× [0.98, 1.03]', '1.01× [0.96, 1.03]', '1.02× [0.99, 1.05]', '0.997× [0.976, 1.022]', '1.04× [1.00, 1.07]', '—', '1× baseline', '1.02× [0.98, 1.15]', '1.00× [0.96, 1.14]', '1.04× [0.97, 1.09]', '1.04× [0.98, 1.11]', '1.03× [1.00, 1.13]', '1.00× [0.99, 1.17]', '—']
array RATIO_SHORT[40] = ['—', '1.00', '1.00', '1.01', '1.00', '1.00', '1.00', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '—', '—', '1.03', '1.06', '0.99', '1.01', '1.03', '1.03', '—', '—', '1.00', '1.00', '1.01', '1.02', '1.00', '1.04', '—', '—', '1.02', '1.00', '1.04', '1.04', '1.03', '1.00', '—']
array VERDICT[40] = ['', 'equivalent', 'equivalent', 'inconclusive', 'equivalent', 'equivalent', 'equivalent', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'inconclusive', '', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '', '', 'equivalent', 'equivalent', 'equivalent', 'inconclusive', 'equivalent', 'inconclusive', '', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '']
array SHARED_TEXT[40] = ['914 M/s', '910 M/s', '915 M/s', '910 M/s', '911 M/s', '914 M/s', '913 M/s', '—', '259 M/s', '258 M/s', '260 M/s', '259 M/s', '260 M/s', '259 M/s', '258 M/s', '—', '62 M/s', '60 M/s', '59 M/s', '63 M/s', '61 M/s', '60 M/s', '61 M/s', '—', '6.17 M/s', '6.19 M/s', '6.15 M/s', '6.14 M/s', '6.06 M/s', '6.19 M/s', '5.92 M/s', '—', '5.2 M/s', '5.0 M/s', '5.2 M/s', '5.0 M/s', '4.97 M/s', '5.0 M/s', '5.1 M/s', '—']
array CENTRE[40] = [1.0945757478638902, 1.0967816450067325, 1.0929886466175405, 1.1010450579285633, 1.0971918458173806, 1.093661083224462, 1.09568415556239, NaN, 3.8548735354664263, 3.868579637722222, 3.84922126225307, 3.861106966504949, 3.851606919707129, 3.8563168326772113, 3.871052996725623, NaN, 16.084456972454937, 16.53217085348805, 16.972042222052913, 15.901269481153776, 16.297459313884453, 16.56090931207543, 16.503168923849408, NaN, 161.97869828075943, 161.4610527580233, 162.52017343588454, 162.8655984601575, 165.16082457634826, 161.52245871263747, 168.93156381046649, NaN, 194.15874975747903, 198.8114624116493, 193.62247220917118, 201.6201057194544, 201.34972274846882, 200.68033930580017, 194.62712455446785, NaN]
array COMPANION[40] = [913596022.8595957, 911761922.8507495, 914922597.2854235, 908263375.0994581, 911419387.987681, 914360048.1221519, 912673630.6165961, NaN, 259411963.1551037, 258492834.02323312, 259792811.7039572, 258993087.8409219, 259631932.19822556, 259314974.52297324, 258327657.77233893, NaN, 62239225.73780837, 60497635.145630404, 58940194.803929165, 62888673.343342036, 61395121.88367594, 60386542.43994908, 60629014.979135245, NaN, 6173720.194680093, 6193592.581824565, 6153284.509000131, 6140274.157957483, 6055784.252746627, 6191089.895255066, 5919700.182783848, NaN, 5150429.184899043, 5033649.633469747, 5164708.767764826, 4959965.965259438, 4966892.503068125, 4983122.6926634945, 5138485.146059984, NaN]
array COUNT[40] = [8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0]
array IS_ABSENT[40] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 35
RATIO_LOW = 0.17354015858182453
RATIO_HIGH = 1.627387652025679
FIRST_SEQUENCE = 49
LAST_SEQUENCE = 440
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
