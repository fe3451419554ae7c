# Chart drift of run 2026-11-reference-startup. Made by: bench run --suite startup --effort standard --out results/2026-11-reference-startup --progress never
# Edit it and render it again in this folder:  gnuplot drift.gp
# One form only:  gnuplot -e "FORMATS='png'" drift.gp   (png, svg, pdf, dumb)

CHART = 'drift'
SVG_NAME = 'drift'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
DECIMAL_SIGN = '.'
say(text) = text
decimal(text) = text
ARMS = 9
BASELINE = 2
array TECHNIQUE[9] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array VARIANT[9] = ['', '', '', '', '', '', '', '', '']
array LABEL[9] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array SHORT[9] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array REASON[9] = ['', '', '', '', '', '', '', '', 'n/a: KVM''s back end pvm emulates CPL 0, where a kernel runs: an empty loop is more than 20 times slower…']
PACES = 'spaced hot'
array KEY[18] = ['null//pace=spaced', 'native//pace=spaced', 'native#2//pace=spaced', 'chroot//pace=spaced', 'namespaces//pace=spaced', 'cgroup//pace=spaced', 'container//pace=spaced', 'unikernel//pace=spaced', 'microvm//pace=spaced', 'null//pace=hot', 'native//pace=hot', 'native#2//pace=hot', 'chroot//pace=hot', 'namespaces//pace=hot', 'cgroup//pace=hot', 'container//pace=hot', 'unikernel//pace=hot', 'microvm//pace=hot']
KEYS = '|null//pace=spaced|native//pace=spaced|native#2//pace=spaced|chroot//pace=spaced|namespaces//pace=spaced|cgroup//pace=spaced|container//pace=spaced|unikernel//pace=spaced|microvm//pace=spaced|null//pace=hot|native//pace=hot|native#2//pace=hot|chroot//pace=hot|namespaces//pace=hot|cgroup//pace=hot|container//pace=hot|unikernel//pace=hot|microvm//pace=hot|'
array MEDIAN_TEXT[18] = ['—', '309 µs', '310 µs', '322 µs', '1.05 ms', '669 µs', '2.19 ms', '1.33 ms', 'n/a', '—', '98 µs', '96 µs', '94 µs', '688 µs', '337 µs', '1.86 ms', '870 µs', 'n/a']
array MEDIAN[18] = [NaN, 308643.0, 310070.5, 321968.0, 1050749.0, 668787.5, 2186695.0, 1328501.5, NaN, NaN, 97775.0, 96193.0, 94209.5, 687795.5, 336770.0, 1862804.5, 868874.0, NaN]
array TRIALS[18] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 0]
PANELS = 2
array PANEL_TITLE[2] = ['techniques (1 of 2)', 'techniques (2 of 2)']
array PANEL_ARMS[2] = ['1 2 3 4', '5 6 7 8 9']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-startup · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 011e0e721de9'
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
array TOP_VALUE[2] = [2592407.0, 1984755.0]
array BOTTOM_VALUE[2] = [0.0, 0.0]
array MARGIN[2] = [0.05, 0.05]
CELLS = '|start/launch/null//pace=spaced#10001|start/launch/native//pace=spaced#10002|start/launch/native#2//pace=spaced#10003|start/launch/chroot//pace=spaced#10004|start/launch/namespaces//pace=spaced#10005|start/launch/cgroup//pace=spaced#10006|start/launch/container//pace=spaced#10007|start/launch/unikernel//pace=spaced#10008|start/launch/microvm//pace=spaced#10009|start/launch/null//pace=hot#10010|start/launch/native//pace=hot#10011|start/launch/native#2//pace=hot#10012|start/launch/chroot//pace=hot#10013|start/launch/namespaces//pace=hot#10014|start/launch/cgroup//pace=hot#10015|start/launch/container//pace=hot#10016|start/launch/unikernel//pace=hot#10017|start/launch/microvm//pace=hot#10018|'
array VALUE_TEXT[18] = ['n/a', '309 µs', '310 µs', '322 µs', '1.05 ms', '669 µs', '2.19 ms', '1.33 ms', 'n/a', 'n/a', '98 µs', '96 µs', '94 µs', '688 µs', '337 µs', '1.86 ms', '870 µs', 'n/a']
array LONG_TEXT[18] = ['n/a', '309 µs [291, 332]', '310 µs [289, 326]', '322 µs [298, 333]', '1.05 ms [1.00, 1.18]', '669 µs [619, 713]', '2.19 ms [2.11, 2.59]', '1.33 ms [1.25, 1.39]', 'n/a', 'n/a', '98 µs [90, 106]', '96 µs [90, 104]', '94 µs [86, 103]', '688 µs [617, 715]', '337 µs [308, 353]', '1.86 ms [1.64, 1.98]', '870 µs [820, 950]', 'n/a']
array RATIO_TEXT[18] = ['—', '1× baseline', '1.00× [0.92, 1.06]', '1.04× [0.96, 1.10]', '3.40× [3.16, 3.76]', '2.17× [1.97, 2.29]', '7.1× [6.7, 8.0]', '4.30× [3.95, 4.53]', '—', '—', '1× baseline', '0.98× [0.91, 1.07]', '0.96× [0.87, 1.05]', '7.0× [6.3, 7.5]', '3.44× [3.15, 3.67]', '19.1× [16.8, 20.5]', '8.9× [8.2, 9.7]', '—']
array RATIO_SHORT[18] = ['—', '—', '1.00', '1.04', '3.40', '2.17', '7.08', '4.30', '—', '—', '—', '0.98', '0.96', '7.03', '3.44', '19.1', '8.89', '—']
array VERDICT[18] = ['', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '']
array SHARED_TEXT[18] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[18] = [NaN, 308643.0, 310070.5, 321968.0, 1050749.0, 668787.5, 2186695.0, 1328501.5, NaN, NaN, 97775.0, 96193.0, 94209.5, 687795.5, 336770.0, 1862804.5, 868874.0, NaN]
array COMPANION[18] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[18] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 0]
array IS_ABSENT[18] = [1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 14
RATIO_LOW = 0.8
RATIO_HIGH = 20.4831629763478
LOWEST_TIME = 77044.0
HIGHEST_TIME = 3837645.0
FIRST_SEQUENCE = 80
LAST_SEQUENCE = 4079
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 121306.28 0.0 0.3170168445614904
1 3 121306.28 123647.36 0.3170168445614904 0.3231349267783881
1 6 123647.36 366254.07 0.3231349267783881 0.9571533277518957
1 7 366254.07 382649.32 0.9571533277518957 1.0
2 2 0.0 118121.0 0.0 0.19271508870178528
2 3 118121.0 120513.0 0.19271508870178528 0.19661765041540666
2 4 120513.0 316257.13 0.19661765041540666 0.515975320734857
2 5 316257.13 331383.07 0.515975320734857 0.5406533785636756
2 6 331383.07 570068.9299999999 0.5406533785636756 0.930070727568187
2 7 570068.9299999999 612930.73 0.930070727568187 1.0
3 2 0.0 115589.94 0.0 0.19088019562365102
3 3 115589.94 117956.95 0.19088019562365102 0.19478897290862182
3 4 117956.95 310689.45 0.19478897290862182 0.513059034326037
3 5 310689.45 326125.9 0.513059034326037 0.5385501159524718
3 6 326125.9 563134.91 0.5385501159524718 0.929936478756777
3 7 563134.91 605562.77 0.929936478756777 1.0
4 2 0.0 140980.07 0.0 0.2889100326243981
4 3 140980.07 143244.64 0.2889100326243981 0.2935508091013869
4 4 143244.64 323554.05000000005 0.2935508091013869 0.6630583396735167
4 5 323554.05000000005 339395.0800000001 0.6630583396735167 0.6955213147174649
4 6 339395.0800000001 455339.94000000006 0.6955213147174649 0.933126766929478
4 7 455339.94000000006 487972.2200000001 0.933126766929478 1.0
5 2 0.0 923817.09 0.0 0.6183629887721602
5 3 923817.09 926031.87 0.6183629887721602 0.6198454661966392
5 4 926031.87 1103278.38 0.6198454661966392 0.7384865726011922
5 5 1103278.38 1117466.21 0.7384865726011922 0.7479832890594159
5 6 1117466.21 1434553.24 0.7479832890594159 0.9602275587250568
5 7 1434553.24 1493972.16 0.9602275587250568 1.0
6 2 0.0 492387.92 0.0 0.4663263795930569
6 3 492387.92 494835.77999999997 0.4663263795930569 0.4686446771084603
6 4 494835.77999999997 672552.98 0.4686446771084603 0.6369555050171044
6 5 672552.98 697688.73 0.6369555050171044 0.6607608479586132
6 6 697688.73 918396.78 0.6607608479586132 0.8697870683897387
6 7 918396.78 1055886.9100000001 0.8697870683897387 1.0
7 2 0.0 1833301.53 0.0 0.5826754810384452
7 3 1833301.53 2213862.12 0.5826754810384452 0.7036284837027285
7 4 2213862.12 2391569.65 0.7036284837027285 0.7601090019549027
7 5 2391569.65 2561972.73 0.7601090019549027 0.8142679577974982
7 6 2561972.73 2979998.43 0.8142679577974982 0.9471284402921224
7 7 2979998.43 3146350.91 0.9471284402921224 1.0
8 2 0.0 1149830.15 0.0 0.5091587499236149
8 3 1149830.15 1173974.38 0.5091587499236149 0.5198501080904434
8 4 1173974.38 1353391.63 0.5198501080904434 0.5992982446041126
8 5 1353391.63 1430483.0099999998 0.5992982446041126 0.6334352435953865
8 6 1430483.0099999998 1551173.0499999998 0.6334352435953865 0.6868782585438388
8 7 1551173.0499999998 2258294.0 0.6868782585438388 1.0
END
array TOTAL[9] = [382649.32, 612930.73, 605562.77, 487972.2200000001, 1493972.16, 1055886.9100000001, 3146350.91, 2258294.0, 0.0]
array TOTAL_TEXT[9] = ['383 µs', '613 µs', '606 µs', '488 µs', '1.49 ms', '1.06 ms', '3.15 ms', '2.26 ms', '']

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

# Each trial over its arm's median, in order of execution: can the run be trusted
#: for starts throughput burst arrivals
#: asks headline
#: needs repeats

IS_START = PROCEDURE eq "starts"
HEADING = sprintf(say("Can the run be trusted? %s against order of execution"), \
  IS_START ? HEADLINE_TEXT : PROCEDURE eq "throughput" ? say("Time of an operation") : say("Times of starts"))
SUBHEADING = N_TEXT . " · " . (IS_START ? say("each divided by its arm's median at its pace") : say("each divided by its median at its probe")) \
  . " · " . say("level and without a pattern is good")
GRID = ARMS > 12 ? 3 : 2
ROWS = (ARMS + GRID - 1) / GRID
ROW = ARMS > 12 ? 1.85 : 2.2
HEIGHT = HEAD + 0.75 + ROWS * ROW + 0.75 + FOOT
PITCH = (17.3 - 1.1) / GRID

set datafile columnheaders
set print $TRIALS_DONE
print "0 0 0"
unset print
set table $TRIALS_DONE append
plot SAMPLES using (cell(0)):(column("seq")):(column("value")) with table \
  if (strcol("status") eq "ok" && strcol("warmup") eq "0" && cell(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace

# Questions of a start are its paces, the headline first.
ratio(value, c) = c > 0 && CENTRE[int(c)] > 0 ? value / CENTRE[int(c)] : 1
held(r) = r > 2 ? 2 : r < 0.5 ? 0.5 : r
size(r) = r > 2 || r < 0.5 ? 0.7 : 0.35
mark(r, pace) = r > 2 ? 8 : r < 0.5 ? 10 : !IS_START || pace == 1 ? 7 : 6
dots(pace, arm) = !IS_START || pace == 1 ? pale(technique_colour(TECHNIQUE[arm])) : "#66888888"
asked(c) = c > 0 ? question_of(int(c)) : 0
is_own(c, arm) = c > 0 && arm_of(int(c)) == arm
# The paces of a start are drawn one above the other; the probes of another suite all at once.
LAYERS = IS_START ? PACE_COUNT : 1
in_layer(c, layer) = !IS_START || asked(c) == layer
has_dots(arm) = sum [q = 1:QUESTIONS] (COUNT[cell_at(q, arm)])
absence(arm) = IS_START ? MEDIAN_TEXT[arm] : say("n/a")
set logscale y 2
set yrange [0.47:2.13]
set xrange [FIRST_SEQUENCE:LAST_SEQUENCE + 1]
set grid
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [pace = 1:words(PACES)] {
    set label say("pace: ") . say(word(PACES, pace)) . (pace == 1 ? say(" (filled)") : say(" (open, grey)")) \
      at screen across(0.65 + (pace - 1) * 3.2),down(HEAD + 0.2) left font font(6.5) \
      point pt (pace == 1 ? 7 : 6) ps 0.5 lw 0.6 lc rgb (pace == 1 ? INK : "#888888") offset 0.6,0
  }
  set label say("△ ▽ beyond twice or half the median    band: ±5 %") at screen across(IS_START ? 7.2 : 0.3),down(HEAD + 0.2) left font font(6.5) tc rgb PALE_INK
  do for [arm = 1:ARMS] {
    COLUMN = (arm - 1) % GRID
    LINE = (arm - 1) / GRID
    X = 1.1 + COLUMN * PITCH
    TOP = HEAD + 0.95 + LINE * ROW
    set label LABEL[arm] at screen across(X + 0.05),down(TOP - 0.17) left noenhanced font font(6.5) \
      tc rgb (has_dots(arm) ? INK : PALE_INK)
    if (!has_dots(arm)) { set label absence(arm) at graph 0.5,0.72 center font font(6.5) tc rgb PALE_INK }
    eval margins(X, X + PITCH - 0.4, TOP, TOP + ROW - 0.6)
    set object 10 rectangle from graph 0,first 0.9524 to graph 1,first 1.05 fc rgb "#EEEEEE" fs solid noborder behind
    if (COLUMN == 0) { set ytics ("½×" 0.5, "1×" 1, "2×" 2) font "sans-serif,6" } else { set ytics ("" 0.5, "" 1, "" 2) }
    if (arm > ARMS - GRID) {
      set xtics nice((LAST_SEQUENCE - FIRST_SEQUENCE + 1) / 4.0) format "%g" font "sans-serif,6"
      set xlabel say("trial, in order of execution") offset 0,0.6 font "sans-serif,6" tc rgb PALE_INK
    } else {
      set xtics nice((LAST_SEQUENCE - FIRST_SEQUENCE + 1) / 4.0) format ""
      unset xlabel
    }
    plot 1 lw 0.6 lc rgb "#999999", \
      for [p = LAYERS:1:-1] $TRIALS_DONE using (is_own($1, arm) && in_layer($1, p) ? $2 : OUTSIDE):(held(ratio($3, $1))) \
        :(size(ratio($3, $1))):(mark(ratio($3, $1), p)) with points ps variable pt variable lw 0.5 lc rgb dots(p, arm)
    unset label
    unset object
  }
  eval CLOSE
}
