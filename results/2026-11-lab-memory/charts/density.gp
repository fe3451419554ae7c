# Chart density of run 2026-11-lab-memory. Made by: bench run --suite memory --technique native,chroot,namespaces,cgroup,container,unikernel,microvm --blocks 8 --warmup 0 --instances 8 --deadline 120s --quiet --progress never --out /lab/2026-11-lab-memory
# Edit it and render it again in this folder:  gnuplot density.gp
# One form only:  gnuplot -e "FORMATS='png'" density.gp   (png, svg, pdf, dumb)

CHART = 'density'
SVG_NAME = 'density'
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
array REASON[8] = ['', '', '', '', '', '', '', '']
PACES = ''
array KEY[1] = ['']
KEYS = '||'
array MEDIAN_TEXT[1] = ['']
array MEDIAN[1] = [NaN]
array TRIALS[1] = [0]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 8 ramps each'
IS_SMOKE = 0
WARNING = 'LAB RUN (software emulation: compare ratios only)'
FOOTER_1 = 'lab (software emulation): compare ratios only · QEMU Virtual CPU version 2.5+, 1 cpu, Linux 6.1.0-56-amd64, KVM svm, cgroup v2'
FOOTER_2 = 'run 2026-11-lab-memory · samples.csv 47d39de61ba2'
SUITE = 'memory'
HEADLINE = 'pss'
PROCEDURE = 'ramp'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 5
array QUESTION[5] = ['pss', 'cgroup', 'givable', 'kernel', 'uss']
array SUMMARY_TEXT[5] = ['proportional set size of the instances'' processes, VMM included', 'what the instances'' cgroups are charged with, kernel memory included', 'by how much MemAvailable and the processors'' own free lists fell together', 'by how much slab, page tables and kernel stacks grew together', 'unique set size of the instances'' processes, VMM included']
array DIRECTION[5] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[5] = ['', '', '', '', '']
array IS_ANSWERED[5] = [1, 1, 1, 1, 1]
array SOURCE[5] = ['pss', 'cgroup', 'givable', 'kernel', 'uss']
array UNIT_NAME[5] = ['MiB', 'KiB', 'MiB', 'KiB', 'MiB']
array UNIT_SIZE[5] = [1048576.0, 1024.0, 1048576.0, 1024.0, 1048576.0]
array TOP_VALUE[5] = [79699968.0, 119978.66666666666, 80249514.66666667, 358107.4285714286, 79699968.0]
array BOTTOM_VALUE[5] = [0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[5] = [0.05, 0.05, 0.05, 0.05, 0.08333333333333348]
CELLS = '|idle/pss_per_instance/native//#10001|idle/pss_per_instance/native#2//#10002|idle/pss_per_instance/chroot//#10003|idle/pss_per_instance/namespaces//#10004|idle/pss_per_instance/cgroup//#10005|idle/pss_per_instance/container//#10006|idle/pss_per_instance/unikernel//#10007|idle/pss_per_instance/microvm//#10008|idle/cgroup_per_instance/native//#10009|idle/cgroup_per_instance/native#2//#10010|idle/cgroup_per_instance/chroot//#10011|idle/cgroup_per_instance/namespaces//#10012|idle/cgroup_per_instance/cgroup//#10013|idle/cgroup_per_instance/container//#10014|idle/cgroup_per_instance/unikernel//#10015|idle/cgroup_per_instance/microvm//#10016|idle/givable_per_instance/native//#10017|idle/givable_per_instance/native#2//#10018|idle/givable_per_instance/chroot//#10019|idle/givable_per_instance/namespaces//#10020|idle/givable_per_instance/cgroup//#10021|idle/givable_per_instance/container//#10022|idle/givable_per_instance/unikernel//#10023|idle/givable_per_instance/microvm//#10024|idle/kernel_per_instance/native//#10025|idle/kernel_per_instance/native#2//#10026|idle/kernel_per_instance/chroot//#10027|idle/kernel_per_instance/namespaces//#10028|idle/kernel_per_instance/cgroup//#10029|idle/kernel_per_instance/container//#10030|idle/kernel_per_instance/unikernel//#10031|idle/kernel_per_instance/microvm//#10032|idle/uss_per_instance/native//#10033|idle/uss_per_instance/native#2//#10034|idle/uss_per_instance/chroot//#10035|idle/uss_per_instance/namespaces//#10036|idle/uss_per_instance/cgroup//#10037|idle/uss_per_instance/container//#10038|idle/uss_per_instance/unikernel//#10039|idle/uss_per_instance/microvm//#10040|'
array VALUE_TEXT[40] = ['16.8 KiB', '16.0 KiB', '16.0 KiB', '16.0 KiB', '16.00 KiB', '16.0 KiB', '2.027 MiB', '76.01 MiB', 'n/a', 'n/a', 'n/a', 'n/a', '56.00 KiB', '116.0 KiB', 'n/a', 'n/a', '72.0 KiB', '70.3 KiB', '70.5 KiB', '263.3 KiB', '86.92 KiB', '372 KiB', '2.333 MiB', '76.53 MiB', '37.5 KiB', '36.25 KiB', '36.50 KiB', '234 KiB', '54.75 KiB', '341 KiB', '118.3 KiB', '289.5 KiB', '15.2 KiB', '14.0 KiB', '14.0 KiB', '14.0 KiB', '14.0 KiB', '14.00 KiB', '2.027 MiB', '76.01 MiB']
array LONG_TEXT[40] = ['16.8 KiB [16.0, 18.0]', '16.0 KiB [16.0, 17.2]', '16.0 KiB [16.0, 17.3]', '16.0 KiB [14.8, 17.0]', '16.00 KiB [16.00, 16.00]', '16.0 KiB [14.9, 16.0]', '2.027 MiB [2.027, 2.027]', '76.01 MiB [76.01, 76.01]', 'n/a', 'n/a', 'n/a', 'n/a', '56.00 KiB [56.00, 56.00]', '116.0 KiB [116.0, 117.2]', 'n/a', 'n/a', '72.0 KiB [70.5, 74.6]', '70.3 KiB [69.7, 70.7]', '70.5 KiB [69.7, 70.7]', '263.3 KiB [257.5, 266.7]', '86.92 KiB [86.25, 87.17]', '372 KiB [365, 382]', '2.333 MiB [2.333, 2.334]', '76.53 MiB [76.53, 76.53]', '37.5 KiB [36.8, 38.0]', '36.25 KiB [36.25, 36.75]', '36.50 KiB [36.50, 36.75]', '234 KiB [226, 237]', '54.75 KiB [54.75, 55.00]', '341 KiB [334, 350]', '118.3 KiB [116.0, 119.4]', '289.5 KiB [286.7, 290.7]', '15.2 KiB [14.0, 16.0]', '14.0 KiB [14.0, 15.0]', '14.0 KiB [13.0, 15.0]', '14.0 KiB [13.0, 14.0]', '14.0 KiB [13.3, 15.0]', '14.00 KiB [14.00, 14.75]', '2.027 MiB [2.027, 2.027]', '76.01 MiB [76.01, 76.01]']
array RATIO_TEXT[40] = ['1× baseline', '0.95× [0.89, 1.07]', '0.95× [0.89, 1.07]', '0.95× [0.82, 1.06]', '0.95× [0.89, 1.00]', '0.95× [0.84, 1.00]', '124× [115, 130]', '4640× [4320, 4860]', '—', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '0.976× [0.938, 1.000]', '0.979× [0.947, 1.000]', '3.66× [3.53, 3.75]', '1.21× [1.16, 1.25]', '5.17× [5.04, 5.27]', '33.2× [32.0, 33.9]', '1090× [1050, 1110]', '1× baseline', '0.967× [0.954, 1.000]', '0.973× [0.961, 1.000]', '6.23× [6.05, 6.46]', '1.46× [1.44, 1.50]', '9.10× [8.97, 9.26]', '3.15× [3.09, 3.24]', '7.72× [7.62, 7.89]', '1× baseline', '0.92× [0.88, 1.00]', '0.92× [0.84, 1.03]', '0.92× [0.81, 1.00]', '0.92× [0.86, 1.00]', '0.92× [0.88, 1.00]', '137× [130, 148]', '5130× [4860, 5560]']
array RATIO_SHORT[40] = ['—', '0.95', '0.95', '0.95', '0.95', '0.95', '124', '4637', '—', '—', '—', '—', '—', '—', '—', '—', '—', '0.98', '0.98', '3.66', '1.21', '5.17', '33.2', '1088', '—', '0.97', '0.97', '6.23', '1.46', '9.10', '3.15', '7.72', '—', '0.92', '0.92', '0.92', '0.92', '0.92', '137', '5132']
array VERDICT[40] = ['', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'more', 'more', '', '', '', '', '', '', '', '', '', 'inconclusive', 'inconclusive', 'more', 'more', 'more', 'more', 'more', '', 'equivalent', 'equivalent', 'more', 'more', 'more', 'more', 'more', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'more', 'more']
array SHARED_TEXT[40] = ['58.9 KiB', '60 KiB', '60 KiB', '58 KiB', '60.0 KiB', '60 KiB', '0 B', '≈ 0', '—', '—', '—', '—', '188.0 KiB', '132.0 KiB', '—', '—', '≈ 0', '< 0', '< 0', '< 0', '< 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '< 0', '< 0', '< 0', '< 0', '≈ 0', '17 KiB', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '0 B', '≈ 0']
array CENTRE[40] = [17188.571428571428, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 2125824.0, 79699968.0, NaN, NaN, NaN, NaN, 57344.0, 118784.0, NaN, NaN, 73728.0, 71936.0, 72192.0, 269653.3333333334, 89002.66666666666, 381184.0, 2446677.3333333335, 80248576.0, 38400.0, 37120.0, 37376.0, 239225.90476190476, 56064.0, 349440.0, 121088.0, 296448.0, 15530.666666666668, 14336.0, 14336.0, 14336.0, 14336.0, 14336.0, 2125824.0, 79699968.0]
array COMPANION[40] = [60269.71428571429, 61440.0, 61440.0, 59392.0, 61440.0, 61440.0, 0.0, 0.0, NaN, NaN, NaN, NaN, 192512.0, 135168.0, NaN, NaN, -12288.0, -14592.0, -14592.0, -40277.33333333337, -19370.666666666657, -67840.0, 5461.333333332557, 0.0, -1536.0, -256.0, -512.0, -23015.619047619053, -6912.0, -54528.0, 17152.0, 0.0, 2218.6666666666606, 2048.0, 4096.0, 2048.0, 0.0, 4096.0, 0.0, 0.0]
array COUNT[40] = [8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 8, 8, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]
array IS_ABSENT[40] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 34
RATIO_LOW = 0.8
RATIO_HIGH = 5559.428571428572
MOST_INSTANCES = 8
array READ_TOP[5] = [637677568.0, 1085440.0, 642101248.0, 3076096.0, 637677568.0]
array READ_BOTTOM[5] = [0.0, 0.0, 0.0, 0.0, 0.0]
FIRST_SEQUENCE = 0
LAST_SEQUENCE = 63
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

# Memory against live instances with its fitted line, one panel for each definition: marginal cost
#: for ramp
#: families
#: arms

HEADING = say("What one more idle instance takes: memory against live instances") . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = N_TEXT . " · " . say("a flatter line is better · dots: all readings · line: Theil–Sen slope and shared cost (< 0: cost grows with number)")
ROW = 3.7
PLOT_END = 10.2
HEIGHT = HEAD + 0.3 + QUESTIONS * ROW + 0.35 + FOOT

# A reading belongs to an arm whatever its number of instances.
instances_at(params) = strstrt(params, "instances=")
number_behind(params, at) = at > 0 ? int(params[at + 10:at + 20] + 0) : -1
without(params, at) = at == 0 ? params : (at > 2 ? params[1:at - 2] : "") . after(params[at:*], at)
after(rest, at) = strstrt(rest, ";") == 0 ? "" : rest[strstrt(rest, ";") + (at > 1 ? 0 : 1):*]
reading_key(params) = "|" . strcol("probe") . "/" . strcol("metric") . "_per_instance/" . strcol("technique") . "/" \
  . strcol("variant") . "/" . without(params, instances_at(params)) . "#"
reading(x) = strcol("phase") eq "" && strcol("status") eq "ok" && strcol("warmup") eq "0" \
  && instances_at(strcol("params")) ? cell_of(reading_key(strcol("params"))) : 0

set datafile columnheaders
set print $READINGS
print "0 0 0"
unset print
set table $READINGS append
plot SAMPLES using (reading(0)):(number_behind(strcol("params"), instances_at(strcol("params")))):(column("value")) \
  with table if (reading(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
MOST = MOST_INSTANCES

is_own(c, q, arm) = c > 0 && int(c) == cell_at(q, arm)
line_colour(arm) = arm_colour(arm, arm)
has_line(c) = CENTRE[c] == CENTRE[c] && COMPANION[c] == COMPANION[c]
line(c, x) = has_line(c) ? COMPANION[c] + CENTRE[c] * x : NaN
pen(arm) = substr("*#$%@&=+", arm, arm)
set samples 2
set xrange [0:MOST * 1.03]
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [q = 1:QUESTIONS] {
    TOP = HEAD + 0.75 + (q - 1) * ROW
    set label QUESTION[q] at screen across(1.5),down(TOP - 0.22) left noenhanced font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,7")
    set label SUMMARY_TEXT[q] at screen across(1.5 + (FORMAT eq "dumb" ? 0.19 : 0.15) * strlen(QUESTION[q]) + 0.35),down(TOP - 0.22) left noenhanced font font(6) tc rgb PALE_INK
    set label (FORMAT eq "dumb" ? say("each") : say("each [95 %]")) at screen across(13.1),down(TOP + 0.05) left font font(6) tc rgb PALE_INK
    set label say("shared") at screen across(17.2),down(TOP + 0.05) right font font(6) tc rgb PALE_INK
    do for [arm = 1:ARMS] {
      c = cell_at(q, arm)
      y = TOP + 0.4 + (arm - 1) * 0.33
      INK_HERE = IS_ABSENT[c] ? PALE_INK : INK
      if (!IS_ABSENT[c]) {
        if (FORMAT eq "dumb") { set label pen(arm) at screen across(PLOT_END + 0.3),down(y) left } else {
          set arrow from screen across(PLOT_END + 0.25),down(y) to screen across(PLOT_END + 0.75),down(y) \
            nohead lw 1.2 dt arm_dashes(arm, arm) lc rgb line_colour(arm)
        }
      }
      set label (ARMS < 9 && strlen(LABEL[arm]) > 14 ? SHORT[arm] : LABEL[arm]) at screen across(PLOT_END + 0.85),down(y) left noenhanced font font(6) tc rgb INK_HERE
      set label (FORMAT eq "dumb" ? VALUE_TEXT[c] : LONG_TEXT[c]) at screen across(13.1),down(y) left noenhanced font font(6) tc rgb INK_HERE
      set label SHARED_TEXT[c] at screen across(17.2),down(y) right noenhanced font font(6) tc rgb INK_HERE
    }
    eval margins(1.5, PLOT_END, TOP, TOP + ROW - 1.05)
    HIGHEST = READ_TOP[q]
    LOWEST = READ_BOTTOM[q]
    UNIT = HIGHEST < 1024 ? 1 : HIGHEST < 1024**2 ? 1024 : HIGHEST < 1024**3 ? 1024**2 : 1024**3
    set xrange [0:MOST * 1.03]
    set yrange [LOWEST / UNIT * 1.05:HIGHEST / UNIT * 1.08]
    set ytics nice((HIGHEST - LOWEST) / UNIT / 4.0) format (IS_ANSWERED[q] ? "%g" : "") font "sans-serif,6.5"
    set ylabel (!IS_ANSWERED[q] ? "" : UNIT == 1 ? "B" : UNIT == 1024 ? "KiB" : UNIT == 1024**2 ? "MiB" : "GiB") offset 0.8,0 tc rgb PALE_INK
    # Instances are whole.
    STEP = MOST < 8 ? 1 : nice(MOST / 8.0)
    set xtics STEP format "%g" font "sans-serif,6.5"
    if (q == QUESTIONS) { set xlabel say("live instances") offset 0,0.4 tc rgb PALE_INK } else { unset xlabel }
    plot for [arm = 1:ARMS] line(cell_at(q, arm), x) / UNIT with lines lw 1.2 dt arm_dashes(arm, arm) lc rgb line_colour(arm), \
      for [arm = 1:ARMS] $READINGS using (is_own($1, q, arm) ? $2 : OUTSIDE):($3 / UNIT) with points pt 7 ps 0.4 lc rgb pale(line_colour(arm)), \
      HIGHEST * 10 / UNIT lc rgb "#FFFFFF"
    unset label
    unset arrow
  }
  eval CLOSE
}
