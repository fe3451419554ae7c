# Chart tail of run 2026-11-reference-startup. Made by: bench run --suite startup --effort standard --out results/2026-11-reference-startup --progress never
# Edit it and render it again in this folder:  gnuplot tail.gp
# One form only:  gnuplot -e "FORMATS='png'" tail.gp   (png, svg, pdf, dumb)

CHART = 'tail'
SVG_NAME = 'tail'
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
QUESTIONS = 4
array QUESTION[4] = ['launch, spaced', 'ready', 'run', 'life']
array SUMMARY_TEXT[4] = ['E0 to E4: request to the payload''s first instruction; start-up latency', 'E0 to E5: request to the payload''s ready record seen by the host', 'E0 to E6: request to the payload''s end, its work and self-observation included', 'E0 to E7: request to the moment everything is gone again']
array DIRECTION[4] = ['lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[4] = ['', '', '', '']
array IS_ANSWERED[4] = [1, 1, 1, 1]
array SOURCE[4] = ['launch', 'ready', 'run', 'life']
array UNIT_NAME[4] = ['ms', 'ms', 'ms', 'ms']
array UNIT_SIZE[4] = [1000000.0, 1000000.0, 1000000.0, 1000000.0]
array TOP_VALUE[4] = [2592407.0, 2737062.0, 3186769.0, 3354077.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05, 0.05]
CELLS = '|start/launch/null//pace=spaced#10001|start/launch/native//pace=spaced#10002|start/launch/native#2//pace=spaced#10003|start/launch/chroot//pace=spaced#10004|start/launch/namespaces//pace=spaced#10005|start/launch/cgroup//pace=spaced#10006|start/launch/container//pace=spaced#10007|start/launch/unikernel//pace=spaced#10008|start/launch/microvm//pace=spaced#10009|start/ready/null//pace=spaced#10010|start/ready/native//pace=spaced#10011|start/ready/native#2//pace=spaced#10012|start/ready/chroot//pace=spaced#10013|start/ready/namespaces//pace=spaced#10014|start/ready/cgroup//pace=spaced#10015|start/ready/container//pace=spaced#10016|start/ready/unikernel//pace=spaced#10017|start/ready/microvm//pace=spaced#10018|start/run/null//pace=spaced#10019|start/run/native//pace=spaced#10020|start/run/native#2//pace=spaced#10021|start/run/chroot//pace=spaced#10022|start/run/namespaces//pace=spaced#10023|start/run/cgroup//pace=spaced#10024|start/run/container//pace=spaced#10025|start/run/unikernel//pace=spaced#10026|start/run/microvm//pace=spaced#10027|start/life/null//pace=spaced#10028|start/life/native//pace=spaced#10029|start/life/native#2//pace=spaced#10030|start/life/chroot//pace=spaced#10031|start/life/namespaces//pace=spaced#10032|start/life/cgroup//pace=spaced#10033|start/life/container//pace=spaced#10034|start/life/unikernel//pace=spaced#10035|start/life/microvm//pace=spaced#10036|'
array VALUE_TEXT[36] = ['n/a', '309 µs', '310 µs', '322 µs', '1.05 ms', '669 µs', '2.19 ms', '1.33 ms', 'n/a', 'n/a', '325 µs', '323 µs', '337 µs', '1.07 ms', '697 µs', '2.38 ms', '1.40 ms', 'n/a', '358 µs', '552 µs', '562 µs', '446 µs', '1.37 ms', '900 µs', '2.77 ms', '1.51 ms', 'n/a', '373 µs', '596 µs', '602 µs', '478 µs', '1.43 ms', '1.04 ms', '2.97 ms', '2.18 ms', 'n/a']
array LONG_TEXT[36] = ['n/a', '309 µs [291, 332]', '310 µs [289, 326]', '322 µs [298, 333]', '1.05 ms [1.00, 1.18]', '669 µs [619, 713]', '2.19 ms [2.11, 2.59]', '1.33 ms [1.25, 1.39]', 'n/a', 'n/a', '325 µs [305, 348]', '323 µs [304, 342]', '337 µs [320, 348]', '1.07 ms [1.01, 1.19]', '697 µs [644, 735]', '2.38 ms [2.31, 2.74]', '1.40 ms [1.32, 1.46]', 'n/a', '358 µs [323, 378]', '552 µs [517, 603]', '562 µs [511, 594]', '446 µs [423, 473]', '1.37 ms [1.31, 1.54]', '900 µs [830, 970]', '2.77 ms [2.64, 3.19]', '1.51 ms [1.43, 1.60]', 'n/a', '373 µs [337, 394]', '596 µs [557, 647]', '602 µs [549, 636]', '478 µs [454, 504]', '1.43 ms [1.35, 1.61]', '1.04 ms [0.95, 1.11]', '2.97 ms [2.79, 3.35]', '2.18 ms [2.05, 2.32]', 'n/a']
array RATIO_TEXT[36] = ['—', '1× baseline', '1.00× [0.92, 1.06]', '1.04× [0.96, 1.10]', '3.40× [3.16, 3.76]', '2.17× [1.97, 2.29]', '7.1× [6.7, 8.0]', '4.30× [3.95, 4.53]', '—', '—', '1× baseline', '0.99× [0.91, 1.06]', '1.04× [0.97, 1.09]', '3.30× [3.06, 3.62]', '2.14× [1.98, 2.29]', '7.3× [7.0, 8.1]', '4.30× [3.95, 4.55]', '—', '0.65× [0.59, 0.69]', '1× baseline', '1.02× [0.92, 1.08]', '0.81× [0.75, 0.86]', '2.48× [2.30, 2.72]', '1.63× [1.50, 1.76]', '5.01× [4.75, 5.53]', '2.73× [2.51, 2.92]', '—', '0.625× [0.570, 0.666]', '1× baseline', '1.01× [0.92, 1.07]', '0.80× [0.75, 0.85]', '2.40× [2.23, 2.62]', '1.75× [1.60, 1.88]', '4.97× [4.68, 5.39]', '3.66× [3.39, 3.91]', '—']
array RATIO_SHORT[36] = ['—', '—', '1.00', '1.04', '3.40', '2.17', '7.08', '4.30', '—', '—', '—', '0.99', '1.04', '3.30', '2.14', '7.32', '4.30', '—', '0.65', '—', '1.02', '0.81', '2.48', '1.63', '5.01', '2.73', '—', '0.63', '—', '1.01', '0.80', '2.40', '1.75', '4.97', '3.66', '—']
array VERDICT[36] = ['', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', 'faster', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', '', 'faster', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', '']
array SHARED_TEXT[36] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[36] = [NaN, 308643.0, 310070.5, 321968.0, 1050749.0, 668787.5, 2186695.0, 1328501.5, NaN, NaN, 325343.0, 323475.0, 336940.0, 1073378.0, 697365.0, 2381965.0, 1397619.0, NaN, 358116.0, 552184.5, 562144.5, 445731.5, 1368696.0, 898413.0, 2768047.5, 1508569.0, NaN, 372908.5, 596440.0, 601698.0, 477814.5, 1431719.5, 1040884.5, 2967213.0, 2183525.5, NaN]
array COMPANION[36] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[36] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 0]
array IS_ABSENT[36] = [1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 30
RATIO_LOW = 0.5695119631137969
RATIO_HIGH = 8.111288390757368
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

# Share of starts that took longer than a time, both axes logarithmic: the worst tail
#: for starts
#: needs repeats

HEADING = sprintf(say("Start-up latency: from the request to %s"), HEADLINE_END) . " (" . HEADLINE . ", " . metric_span(HEADLINE) . ")"
SUBHEADING = N_TEXT . " · " . say("share of trials that took longer than a time · further left and steeper is better")
ROW = PANELS == 1 ? 6.4 : 4.0
HEIGHT = HEAD + PANELS * ROW + 0.5 + FOOT
LOW = LOWEST_TIME / 1.1
HIGH = HIGHEST_TIME * 1.1

set datafile columnheaders
set table $TIMES
plot SAMPLES using (row_id(0)):(column("value")) with table if (is_observation(HEADLINE))
unset table
set datafile nocolumnheaders
set datafile separator whitespace

# One block for each arm at each pace that has trials, in this order: times, and the share up to each.
MEASURED = ""
MOST = 2
do for [i = 1:ARMS * PACE_COUNT] {
  if (TRIALS[i] > 0) { MEASURED = MEASURED . sprintf(" %d", i) }
  if (TRIALS[i] > MOST) { MOST = TRIALS[i] }
}
set table $SHARES
plot for [i in MEASURED] $TIMES using ($1 == ID[int(i)] ? $2 : NaN):(1.0) smooth cnorm
unset table
block_of(arm, pace) = place(MEASURED, sprintf("%d", (pace - 1) * ARMS + arm)) - 1

# A panel without the baseline among its arms shows it as a thin dotted curve.
has_baseline(panel) = sum [k = 1:words(PANEL_ARMS[panel])] (panel_arm(panel, k) == BASELINE)
reference(panel) = BASELINE > 0 && !has_baseline(panel) ? BASELINE : 0

# The character with which the terminal form draws the k-th arm of a panel.
pen(panel, k) = substr("*#$%@&=", pen_place(panel, k), pen_place(panel, k))
pen_place(panel, k) = (words(drawn_from(1, panel, 1)) - words(drawn_from(k, panel, 1)) \
  + (reference(panel) > 0)) % 7 + 1

set logscale x
set xrange [LOW:HIGH]
set logscale y
set yrange [0.7 / MOST:1]
share_tics(shown) = "set ytics (" . share_tic("p50", 0.5, shown) . share_tic("p90", 0.1, shown) \
  . share_tic("p95", 0.05, shown) . share_tic("p99", 0.01, shown) . share_tic("p99.9", 0.001, shown) . "'' 1e-9)"
share_tic(name, share, shown) = share < 0.7 / MOST ? "" : sprintf("'%s' %g, ", shown ? name : "", share)
# A label at the end of one pane would run into the first of the next.
eval log_tics("x", LOW, PACE_COUNT > 1 ? HIGH / (HIGH / LOW)**0.07 : HIGH, 8, 1)
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [panel = 1:PANELS] {
    TOP = HEAD + 0.55 + (panel - 1) * ROW
    COUNT = words(PANEL_ARMS[panel])
    STEP = PANELS == 1 ? 0.42 : 0.36
    set label bold(PANEL_TITLE[panel]) at screen across(LEFT),down(TOP - 0.22) left font font(7)
    set label say("median") at screen across(RIGHT + 0.25),down(TOP - 0.22) left font font(6) tc rgb PALE_INK
    do for [k = 1:COUNT] {
      arm = panel_arm(panel, k)
      y = TOP + 0.15 + (k - 1) * STEP
      if (has_trials(arm) && FORMAT eq "dumb") {
        set label pen(panel, k) at screen across(RIGHT + 0.5),down(y) left
      }
      if (has_trials(arm) && FORMAT ne "dumb") {
        set arrow from screen across(RIGHT + 0.25),down(y) to screen across(RIGHT + 0.75),down(y) \
          nohead lw 1.2 dt arm_dashes(arm, k) lc rgb arm_colour(arm, k)
      }
      set label panel_label(arm) at screen across(RIGHT + 0.9),down(y) left noenhanced \
        font font(6.5) tc rgb (has_trials(arm) ? INK : PALE_INK)
      do for [pace = 1:words(PACES)] {
        set label MEDIAN_TEXT[(pace - 1) * ARMS + arm] at screen across(legend_column(pace)),down(y) \
          right noenhanced font font(6.5) tc rgb (has_trials(arm) ? INK : PALE_INK)
      }
    }
    if (reference(panel)) {
      y = TOP + 0.15 + COUNT * STEP
      set arrow from screen across(RIGHT + 0.25),down(y) to screen across(RIGHT + 0.75),down(y) \
        nohead lw 0.8 dt 3 lc rgb INK
      set label LABEL[BASELINE] at screen across(RIGHT + 0.9),down(y) left noenhanced font font(6.5) \
        tc rgb PALE_INK
    }
    do for [pace = 1:words(PACES)] {
      X = pane_left(pace)
      set label say("pace: ") . say(word(PACES, pace)) at screen across(X + PANE),down(TOP - 0.22) \
        right font font(6.5) tc rgb PALE_INK
      set label say(word(PACES, pace)) at screen across(legend_column(pace)),down(TOP - 0.22) \
        right font font(6) tc rgb PALE_INK
      eval margins(X, X + PANE, TOP, TOP + ROW - 1.25)
      eval share_tics(pace == 1)
      if (pace == 1) { set ylabel say("share that took longer") offset -0.2,0 tc rgb PALE_INK } else { unset ylabel }
      if (panel == PANELS) { set xlabel HEADLINE . say(", log scale") offset 0,0.3 tc rgb PALE_INK } else { unset xlabel }
      # An empty list is gone through once all the same; the first arm then draws its nothing.
      DRAWN = drawn_from(1, panel, pace)
      DRAWN = words(DRAWN) > 0 ? DRAWN : "1"
      plot for [r in (reference(panel) && TRIALS[(pace - 1) * ARMS + BASELINE] > 0 ? "1" : "")] $SHARES \
          index block_of(BASELINE, pace) using 1:(1 - $2) with steps lw 0.8 dt 3 lc rgb INK, \
        for [k in DRAWN] $SHARES index block_of(panel_arm(panel, int(k)), pace) using 1:(1 - $2) with steps \
          lw 1.2 dt arm_dashes(panel_arm(panel, int(k)), int(k)) lc rgb arm_colour(panel_arm(panel, int(k)), int(k)), \
        2 lc rgb "#FFFFFF"
      unset label
      unset arrow
    }
  }
  eval CLOSE
}
