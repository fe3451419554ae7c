# Chart forest-files of run 2026-11-reference-syscall. Made by: bench run --suite syscall --blocks 12 --warmup 1 --out results/2026-11-reference-syscall --progress never
# Edit it and render it again in this folder:  gnuplot forest-files.gp
# One form only:  gnuplot -e "FORMATS='png'" forest-files.gp   (png, svg, pdf, dumb)

CHART = 'forest-files'
SVG_NAME = 'forest_files'
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
PAGE_TITLE = 'files'
BOTH_WAYS = 0
QUESTIONS = 5
array QUESTION[5] = ['read-zero', 'write-null', 'stat', 'open-close', 'getdents']
array SUMMARY_TEXT[5] = ['read 1 byte of /dev/zero', 'write 1 byte to /dev/null', 'stat(2) of a file', 'open a file and close it', 'list a directory of 100 entries, opened once']
array DIRECTION[5] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[5] = ['files', 'files', 'files', 'files', 'files']
array IS_ANSWERED[5] = [1, 1, 1, 1, 1]
array SOURCE[5] = ['time', 'time', 'time', 'time', 'time']
array UNIT_NAME[5] = ['ns', 'ns', 'ns', 'µs', 'µs']
array UNIT_SIZE[5] = [1.0, 1.0, 1.0, 1000.0, 1000.0]
array TOP_VALUE[5] = [189.55232413280186, 166.79227723514506, 936.4783146243981, 2828.143292145571, 23333.24620042091]
array BOTTOM_VALUE[5] = [0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[5] = [0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|read-zero/time/native//#10001|read-zero/time/native#2//#10002|read-zero/time/chroot//#10003|read-zero/time/namespaces//#10004|read-zero/time/cgroup//#10005|read-zero/time/container//#10006|read-zero/time/unikernel//#10007|read-zero/time/microvm//#10008|write-null/time/native//#10009|write-null/time/native#2//#10010|write-null/time/chroot//#10011|write-null/time/namespaces//#10012|write-null/time/cgroup//#10013|write-null/time/container//#10014|write-null/time/unikernel//#10015|write-null/time/microvm//#10016|stat/time/native//#10017|stat/time/native#2//#10018|stat/time/chroot//#10019|stat/time/namespaces//#10020|stat/time/cgroup//#10021|stat/time/container//#10022|stat/time/unikernel//#10023|stat/time/microvm//#10024|open-close/time/native//#10025|open-close/time/native#2//#10026|open-close/time/chroot//#10027|open-close/time/namespaces//#10028|open-close/time/cgroup//#10029|open-close/time/container//#10030|open-close/time/unikernel//#10031|open-close/time/microvm//#10032|getdents/time/native//#10033|getdents/time/native#2//#10034|getdents/time/chroot//#10035|getdents/time/namespaces//#10036|getdents/time/cgroup//#10037|getdents/time/container//#10038|getdents/time/unikernel//#10039|getdents/time/microvm//#10040|'
array VALUE_TEXT[40] = ['160.6 ns', '159.8 ns', '160.1 ns', '160.0 ns', '159.6 ns', '188.1 ns', '7.66 ns', 'n/a', '137.2 ns', '136.9 ns', '136.8 ns', '136.9 ns', '136.9 ns', '164.8 ns', '6.6 ns', 'n/a', '636.3 ns', '633.4 ns', '634.6 ns', '633.7 ns', '635.1 ns', '928 ns', '27.4 ns', 'n/a', '1.378 µs', '1.378 µs', '1.383 µs', '1.387 µs', '1.661 µs', '2.821 µs', '35.33 ns', 'n/a', '22.40 µs', '22.25 µs', '22.47 µs', '22.48 µs', '22.22 µs', '23.15 µs', '1.058 µs', 'n/a']
array LONG_TEXT[40] = ['160.6 ns [159.8, 163.8]', '159.8 ns [159.6, 160.5]', '160.1 ns [159.5, 162.0]', '160.0 ns [159.7, 160.8]', '159.6 ns [159.5, 160.0]', '188.1 ns [187.8, 189.6]', '7.66 ns [7.55, 8.12]', 'n/a', '137.2 ns [136.9, 137.8]', '136.9 ns [136.7, 137.0]', '136.8 ns [136.8, 137.4]', '136.9 ns [136.8, 137.9]', '136.9 ns [136.7, 138.2]', '164.8 ns [164.6, 166.8]', '6.6 ns [5.5, 6.6]', 'n/a', '636.3 ns [633.4, 638.6]', '633.4 ns [632.8, 637.2]', '634.6 ns [634.0, 637.5]', '633.7 ns [632.3, 641.4]', '635.1 ns [632.0, 637.5]', '928 ns [925, 936]', '27.4 ns [27.2, 28.5]', 'n/a', '1.378 µs [1.375, 1.389]', '1.378 µs [1.375, 1.389]', '1.383 µs [1.375, 1.396]', '1.387 µs [1.379, 1.398]', '1.661 µs [1.657, 1.684]', '2.821 µs [2.813, 2.828]', '35.33 ns [35.23, 35.57]', 'n/a', '22.40 µs [22.17, 22.66]', '22.25 µs [22.16, 22.59]', '22.47 µs [22.13, 22.74]', '22.48 µs [22.22, 22.61]', '22.22 µs [22.11, 22.77]', '23.15 µs [23.02, 23.33]', '1.058 µs [1.056, 1.068]', 'n/a']
array RATIO_TEXT[40] = ['1× baseline', '0.995× [0.976, 1.000]', '0.996× [0.977, 1.010]', '0.996× [0.977, 1.003]', '0.994× [0.975, 0.999]', '1.17× [1.15, 1.18]', '0.0477× [0.0468, 0.0497]', '—', '1× baseline', '0.998× [0.993, 1.001]', '0.997× [0.993, 1.002]', '0.998× [0.994, 1.003]', '0.998× [0.993, 1.007]', '1.20× [1.20, 1.22]', '0.0478× [0.0438, 0.0481]', '—', '1× baseline', '0.995× [0.993, 1.003]', '0.997× [0.995, 1.002]', '0.996× [0.993, 1.007]', '0.998× [0.993, 1.005]', '1.46× [1.45, 1.48]', '0.0430× [0.0428, 0.0442]', '—', '1× baseline', '1.00× [0.99, 1.01]', '1.00× [1.00, 1.01]', '1.01× [1.00, 1.01]', '1.21× [1.20, 1.22]', '2.05× [2.03, 2.05]', '0.0256× [0.0255, 0.0258]', '—', '1× baseline', '0.994× [0.981, 1.015]', '1.00× [0.98, 1.02]', '1.00× [0.99, 1.01]', '0.992× [0.982, 1.013]', '1.03× [1.02, 1.05]', '0.0473× [0.0467, 0.0480]', '—']
array RATIO_SHORT[40] = ['—', '0.99', '1.00', '1.00', '0.99', '1.17', '0.048', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.20', '0.048', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.46', '0.043', '—', '—', '1.00', '1.00', '1.01', '1.21', '2.05', '0.026', '—', '—', '0.99', '1.00', '1.00', '0.99', '1.03', '0.047', '—']
array VERDICT[40] = ['', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'slower', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'faster', '']
array SHARED_TEXT[40] = ['6.22 M/s', '6.258 M/s', '6.248 M/s', '6.251 M/s', '6.265 M/s', '5.317 M/s', '130.5 M/s', '—', '7.290 M/s', '7.307 M/s', '7.309 M/s', '7.303 M/s', '7.306 M/s', '6.067 M/s', '152 M/s', '—', '1.572 M/s', '1.579 M/s', '1.576 M/s', '1.578 M/s', '1.575 M/s', '1.077 M/s', '36.5 M/s', '—', '725.6 k/s', '725.6 k/s', '723 k/s', '721 k/s', '602.1 k/s', '354.5 k/s', '28.31 M/s', '—', '44.65 k/s', '44.94 k/s', '44.5 k/s', '44.49 k/s', '45.0 k/s', '43.19 k/s', '945 k/s', '—']
array CENTRE[40] = [160.64292171217335, 159.80331068572025, 160.0559082392804, 159.97399189816394, 159.62256463875417, 188.08643313982486, 7.6599806380384745, NaN, 137.18024154722832, 136.86424098726576, 136.82577816976323, 136.9379375176746, 136.88134524341544, 164.83244332252764, 6.560720363648375, NaN, 636.3164433291752, 633.3514988858652, 634.6188910152338, 633.746986461891, 635.0535735288654, 928.4173582006015, 27.37998432359831, NaN, 1378.2393677052282, 1378.2488926068438, 1382.7918321581901, 1386.546491412174, 1660.9519482782875, 2821.0371928610193, 35.32572742841491, NaN, 22397.6942436997, 22254.036835568273, 22468.87340975462, 22476.73242531188, 22223.533493781535, 23152.98382303906, 1058.326633653476, NaN]
array COMPANION[40] = [6224997.979444196, 6257692.737865139, 6247837.034169587, 6251016.177699486, 6264778.474754425, 5316706.032555981, 130548633.28775409, NaN, 7289679.547598067, 7306510.648828637, 7308564.332750717, 7302583.466598718, 7305604.201390974, 6066767.376964068, 152422287.41155142, NaN, 1571546.727372886, 1578902.116940558, 1575748.9039206018, 1577916.7968527703, 1574671.1140497942, 1077102.6098147407, 36523031.2726696, NaN, 725563.6851594343, 725559.082240625, 723175.0841954206, 721218.2405659568, 602065.3102559794, 354479.5535254481, 28307982.790184982, NaN, 44647.66447614201, 44935.88161649392, 44506.0167778091, 44490.46858083393, 44997.62629785498, 43190.97737444911, 944889.062599232, NaN]
array COUNT[40] = [12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0]
array IS_ABSENT[40] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 35
RATIO_LOW = 0.025460466445339714
RATIO_HIGH = 2.054295104661018
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
