# Chart bars of run 2026-11-reference-membw. Made by: bench run --suite membw --blocks 8 --warmup 1 --out results/2026-11-reference-membw --progress never
# Edit it and render it again in this folder:  gnuplot bars.gp
# One form only:  gnuplot -e "FORMATS='png'" bars.gp   (png, svg, pdf, dumb)

CHART = 'bars'
SVG_NAME = 'bars'
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
PAGE_TITLE = ''
BOTH_WAYS = 1
QUESTIONS = 7
array QUESTION[7] = ['copy', 'triad', 'chase-16k', 'chase-256k', 'chase-4m', 'chase-32m', 'chase-256m']
array SUMMARY_TEXT[7] = ['a[i] = b[i] over 64 MiB each', 'a[i] = b[i] + s c[i] over 64 MiB each', 'follow a pointer, in random order over 16 KiB', 'follow a pointer, in random order over 256 KiB', 'follow a pointer, in random order over 4 MiB', 'follow a pointer, in random order over 32 MiB', 'follow a pointer, in random order over 256 MiB']
array DIRECTION[7] = ['higher is better', 'higher is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[7] = ['stream', 'stream', 'chase', 'chase', 'chase', 'chase', 'chase']
array IS_ANSWERED[7] = [1, 1, 1, 1, 1, 1, 1]
array SOURCE[7] = ['bandwidth', 'bandwidth', 'time', 'time', 'time', 'time', 'time']
array UNIT_NAME[7] = ['GB/s', 'GB/s', 'ns', 'ns', 'ns', 'ns', 'ns']
array UNIT_SIZE[7] = [1000000000.0, 1000000000.0, 1.0, 1.0, 1.0, 1.0, 1.0]
array TOP_VALUE[7] = [29555764953.201683, 30717425103.111267, 4.956460160012897, 4.734554951779034, 151.94447626418062, 182.977907801967, 276.86256492156554]
array BOTTOM_VALUE[7] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[7] = [0.050253911470144796, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|copy/bandwidth/native//#10001|copy/bandwidth/native#2//#10002|copy/bandwidth/chroot//#10003|copy/bandwidth/namespaces//#10004|copy/bandwidth/cgroup//#10005|copy/bandwidth/container//#10006|copy/bandwidth/unikernel//#10007|copy/bandwidth/microvm//#10008|triad/bandwidth/native//#10009|triad/bandwidth/native#2//#10010|triad/bandwidth/chroot//#10011|triad/bandwidth/namespaces//#10012|triad/bandwidth/cgroup//#10013|triad/bandwidth/container//#10014|triad/bandwidth/unikernel//#10015|triad/bandwidth/microvm//#10016|chase-16k/time/native//#10017|chase-16k/time/native#2//#10018|chase-16k/time/chroot//#10019|chase-16k/time/namespaces//#10020|chase-16k/time/cgroup//#10021|chase-16k/time/container//#10022|chase-16k/time/unikernel//#10023|chase-16k/time/microvm//#10024|chase-256k/time/native//#10025|chase-256k/time/native#2//#10026|chase-256k/time/chroot//#10027|chase-256k/time/namespaces//#10028|chase-256k/time/cgroup//#10029|chase-256k/time/container//#10030|chase-256k/time/unikernel//#10031|chase-256k/time/microvm//#10032|chase-4m/time/native//#10033|chase-4m/time/native#2//#10034|chase-4m/time/chroot//#10035|chase-4m/time/namespaces//#10036|chase-4m/time/cgroup//#10037|chase-4m/time/container//#10038|chase-4m/time/unikernel//#10039|chase-4m/time/microvm//#10040|chase-32m/time/native//#10041|chase-32m/time/native#2//#10042|chase-32m/time/chroot//#10043|chase-32m/time/namespaces//#10044|chase-32m/time/cgroup//#10045|chase-32m/time/container//#10046|chase-32m/time/unikernel//#10047|chase-32m/time/microvm//#10048|chase-256m/time/native//#10049|chase-256m/time/native#2//#10050|chase-256m/time/chroot//#10051|chase-256m/time/namespaces//#10052|chase-256m/time/cgroup//#10053|chase-256m/time/container//#10054|chase-256m/time/unikernel//#10055|chase-256m/time/microvm//#10056|'
array VALUE_TEXT[56] = ['25.7 GB/s', '27.0 GB/s', '26.8 GB/s', '28.1 GB/s', '25.4 GB/s', '25.8 GB/s', '26.2 GB/s', 'n/a', '28.2 GB/s', '27.7 GB/s', '27.4 GB/s', '26.9 GB/s', '28.1 GB/s', '28.2 GB/s', '28.0 GB/s', 'n/a', '1.095 ns', '1.1 ns', '1.093 ns', '1.10 ns', '1.097 ns', '1.094 ns', '1.096 ns', 'n/a', '3.85 ns', '3.87 ns', '3.85 ns', '3.86 ns', '3.85 ns', '3.86 ns', '3.87 ns', 'n/a', '20 ns', '20 ns', '20 ns', '20 ns', '20 ns', '20 ns', '20 ns', 'n/a', '162 ns', '161 ns', '163 ns', '163 ns', '165 ns', '162 ns', '169 ns', 'n/a', '194 ns', '199 ns', '194 ns', '202 ns', '201 ns', '201 ns', '195 ns', 'n/a']
array LONG_TEXT[56] = ['25.7 GB/s [20.3, 28.4]', '27.0 GB/s [22.5, 28.9]', '26.8 GB/s [21.2, 29.3]', '28.1 GB/s [22.8, 29.3]', '25.4 GB/s [19.4, 28.9]', '25.8 GB/s [21.9, 29.6]', '26.2 GB/s [22.6, 29.1]', 'n/a', '28.2 GB/s [23.5, 28.3]', '27.7 GB/s [24.9, 29.4]', '27.4 GB/s [20.5, 28.9]', '26.9 GB/s [22.2, 27.9]', '28.1 GB/s [24.1, 30.7]', '28.2 GB/s [23.9, 29.1]', '28.0 GB/s [24.5, 28.8]', 'n/a', '1.095 ns [1.090, 1.137]', '1.1 ns [1.1, 5.0]', '1.093 ns [1.091, 1.142]', '1.10 ns [1.09, 1.23]', '1.097 ns [1.092, 1.110]', '1.094 ns [1.091, 1.181]', '1.096 ns [1.093, 1.182]', 'n/a', '3.85 ns [3.84, 4.28]', '3.87 ns [3.85, 4.05]', '3.85 ns [3.84, 4.35]', '3.86 ns [3.84, 4.16]', '3.85 ns [3.84, 4.48]', '3.86 ns [3.84, 4.03]', '3.87 ns [3.85, 4.73]', 'n/a', '20 ns [20, 140]', '20 ns [20, 140]', '20 ns [20, 130]', '20 ns [20, 140]', '20 ns [20, 130]', '20 ns [20, 120]', '20 ns [20, 150]', 'n/a', '162 ns [157, 183]', '161 ns [160, 171]', '163 ns [158, 172]', '163 ns [155, 175]', '165 ns [160, 179]', '162 ns [158, 169]', '169 ns [162, 179]', 'n/a', '194 ns [188, 244]', '199 ns [187, 255]', '194 ns [187, 232]', '202 ns [186, 235]', '201 ns [186, 222]', '201 ns [188, 237]', '195 ns [185, 277]', 'n/a']
array RATIO_TEXT[56] = ['1× baseline', '1.05× [0.86, 1.18]', '1.04× [0.91, 1.20]', '1.10× [0.97, 1.22]', '0.99× [0.88, 1.19]', '1.01× [0.87, 1.19]', '1.02× [0.86, 1.21]', '—', '1× baseline', '0.98× [0.92, 1.07]', '0.97× [0.91, 1.02]', '0.95× [0.89, 1.03]', '1.00× [0.94, 1.10]', '1.00× [0.94, 1.09]', '0.99× [0.93, 1.07]', '—', '1× baseline', '1.00× [0.97, 1.02]', '0.999× [0.972, 1.001]', '1.01× [0.98, 1.06]', '1.00× [0.98, 1.01]', '0.999× [0.972, 1.042]', '1.00× [0.97, 1.00]', '—', '1× baseline', '1.00× [0.96, 1.01]', '0.999× [0.958, 1.048]', '1.00× [0.97, 1.01]', '0.999× [0.958, 1.003]', '1.00× [0.96, 1.04]', '1.00× [0.98, 1.06]', '—', '1× baseline', '1.0× [0.2, 1.5]', '1.06× [0.19, 1.15]', '1.0× [0.2, 1.6]', '1.01× [0.17, 1.08]', '1.0× [0.2, 1.6]', '1.03× [0.36, 1.15]', '—', '1× baseline', '0.997× [0.983, 1.019]', '1.00× [0.98, 1.03]', '1.01× [0.96, 1.03]', '1.02× [0.99, 1.05]', '0.997× [0.976, 1.022]', '1.04× [1.00, 1.07]', '—', '1× baseline', '1.02× [0.98, 1.15]', '1.00× [0.96, 1.14]', '1.04× [0.97, 1.09]', '1.04× [0.98, 1.11]', '1.03× [1.00, 1.13]', '1.00× [0.99, 1.17]', '—']
array RATIO_SHORT[56] = ['—', '1.05', '1.04', '1.10', '0.99', '1.01', '1.02', '—', '—', '0.98', '0.97', '0.95', '1.00', '1.00', '0.99', '—', '—', '1.00', '1.00', '1.01', '1.00', '1.00', '1.00', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '—', '—', '1.03', '1.06', '0.99', '1.01', '1.03', '1.03', '—', '—', '1.00', '1.00', '1.01', '1.02', '1.00', '1.04', '—', '—', '1.02', '1.00', '1.04', '1.04', '1.03', '1.00', '—']
array VERDICT[56] = ['', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '', '', 'equivalent', 'equivalent', 'inconclusive', 'equivalent', 'equivalent', 'equivalent', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'inconclusive', '', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '', '', 'equivalent', 'equivalent', 'equivalent', 'inconclusive', 'equivalent', 'inconclusive', '', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', '']
array SHARED_TEXT[56] = ['5.2 ms', '5.0 ms', '5.0 ms', '4.8 ms', '5.3 ms', '5.2 ms', '5.1 ms', '—', '7.1 ms', '7.3 ms', '7.4 ms', '7.5 ms', '7.2 ms', '7.1 ms', '7.2 ms', '—', '914 M/s', '910 M/s', '915 M/s', '910 M/s', '911 M/s', '914 M/s', '913 M/s', '—', '259 M/s', '258 M/s', '260 M/s', '259 M/s', '260 M/s', '259 M/s', '258 M/s', '—', '62 M/s', '60 M/s', '59 M/s', '63 M/s', '61 M/s', '60 M/s', '61 M/s', '—', '6.17 M/s', '6.19 M/s', '6.15 M/s', '6.14 M/s', '6.06 M/s', '6.19 M/s', '5.92 M/s', '—', '5.2 M/s', '5.0 M/s', '5.2 M/s', '5.0 M/s', '4.97 M/s', '5.0 M/s', '5.1 M/s', '—']
array CENTRE[56] = [25668474747.91069, 26958416005.465843, 26754682835.62929, 28125531489.34619, 25423327693.484665, 25838345234.926582, 26181068203.94928, NaN, 28173075635.58141, 27673976197.58473, 27369703476.747917, 26850218853.437004, 28064531403.85627, 28196063861.515224, 27965564360.817944, NaN, 1.0945757478638902, 1.0967816450067325, 1.0929886466175405, 1.1010450579285633, 1.0971918458173806, 1.093661083224462, 1.09568415556239, NaN, 3.8548735354664263, 3.868579637722222, 3.84922126225307, 3.861106966504949, 3.851606919707129, 3.8563168326772113, 3.871052996725623, NaN, 16.084456972454937, 16.53217085348805, 16.972042222052913, 15.901269481153776, 16.297459313884453, 16.56090931207543, 16.503168923849408, NaN, 161.97869828075943, 161.4610527580233, 162.52017343588454, 162.8655984601575, 165.16082457634826, 161.52245871263747, 168.93156381046649, NaN, 194.15874975747903, 198.8114624116493, 193.62247220917118, 201.6201057194544, 201.34972274846882, 200.68033930580017, 194.62712455446785, NaN]
array COMPANION[56] = [5249978.532515103, 4978729.063670298, 5016692.888882682, 4772179.7078456655, 5290942.885220239, 5218112.243590292, 5139621.257436279, NaN, 7146072.103835424, 7275395.227737416, 7356438.629755918, 7498365.160492112, 7173762.159076696, 7140237.756497197, 7199154.839689091, NaN, 913596022.8595957, 911761922.8507495, 914922597.2854235, 908263375.0994581, 911419387.987681, 914360048.1221519, 912673630.6165961, NaN, 259411963.1551037, 258492834.02323312, 259792811.7039572, 258993087.8409219, 259631932.19822556, 259314974.52297324, 258327657.77233893, NaN, 62239225.73780837, 60497635.145630404, 58940194.803929165, 62888673.343342036, 61395121.88367594, 60386542.43994908, 60629014.979135245, NaN, 6173720.194680093, 6193592.581824565, 6153284.509000131, 6140274.157957483, 6055784.252746627, 6191089.895255066, 5919700.182783848, NaN, 5150429.184899043, 5033649.633469747, 5164708.767764826, 4959965.965259438, 4966892.503068125, 4983122.6926634945, 5138485.146059984, NaN]
array COUNT[56] = [8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 8, 8, 0]
array IS_ABSENT[56] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 49
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

# Medians with 95 % intervals, one zero-based panel for each metric or probe: what it costs
#: for starts throughput ramp burst arrivals idle layers footprint
#: needs value
#: rows 192

IS_START = PROCEDURE eq "starts"
HEADING = IS_START ? say("Start-up cost: medians of each metric, with 95 % intervals") \
  : PROCEDURE eq "ramp" ? say("Memory of one more instance (slope) by each definition, with 95 % intervals") \
  : PROCEDURE eq "idle" ? say("What an idle instance takes: medians of each count, with 95 % intervals") \
  : PROCEDURE eq "arrivals" ? say("Starts at a fixed rate: medians of each metric, with 95 % intervals") \
  : sprintf(say("%s: medians of each probe%s, with 95 %% intervals"), SUITE, PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = IS_START ? N_TEXT . " · " . say("pace ") . say(word(PACES, 1)) . " · " . say("shorter is better · whiskers: exact interval of the median") \
  : N_TEXT . " · " . (BOTH_WAYS ? say("shorter is better unless a panel says otherwise") : say("shorter is better")) \
    . " · " . say("each panel has its own axis, from zero")
if (ANSWERS == 0) {
  print "summary.csv has no median to draw"
  exit status 1
}
GRID = QUESTIONS < 4 || IS_START ? QUESTIONS : 4
GRID_ROWS = (QUESTIONS + GRID - 1) / GRID
ROW = IS_START ? (ARMS > 12 ? 0.44 : 0.6) : (ARMS > 12 ? 0.3 : 0.36)
BELOW = IS_START ? 1.15 : 0.75
NAMES = IS_START ? 3.9 : label_room(2.6, 4.4)
PITCH = (17.3 - NAMES) / GRID
CELL = 0.65 + ARMS * ROW + BELOW
HEIGHT = HEAD + 0.1 + GRID_ROWS * CELL + FOOT
# Room at the right of the longest bar for its value.
ROOM = PITCH / (PITCH - 1.75)
SMALL = IS_START ? 6 : 5.5

set datafile columnheaders
set print $MEDIANS
print "0 0 0 0"
unset print
set table $MEDIANS append
plot SUMMARY using (cell(0)):(figure("median")):(figure("median_lo")):(figure("median_hi")) with table if (cell(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace
# A median without an interval is drawn hollow: it is where the trials lie, not a result.
BAR_FILL = IS_SMOKE ? "solid 0.15 border" : "solid 0.85 noborder"
# An arm of a suite of starts that lacks one metric, as `null` does, has nothing to be told there.
value_text(q, arm) = IS_START && VALUE_TEXT[cell_at(q, arm)] eq say("n/a") ? "—" : VALUE_TEXT[cell_at(q, arm)]
# A suite of starts says why an arm has nothing in the arm's own row.
says_why(arm) = IS_START && REASON[arm] ne ""

set yrange [ARMS + 0.5:0.5]
set border 1
unset ytics
set grid noy x
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  # A bar must not reach into the next row of characters.
  THICK = FORMAT eq "dumb" ? 0.01 : 0.34
  set multiplot
  do for [q = 1:QUESTIONS] {
    GRID_COLUMN = (q - 1) % GRID
    X = NAMES + GRID_COLUMN * PITCH
    TOP = HEAD + 0.65 + (q - 1) / GRID * CELL
    BOTTOM = TOP + ARMS * ROW
    UNIT = UNIT_SIZE[q]
    if (IS_START) {
      set label bold(SOURCE[q]) . "  " . metric_span(SOURCE[q]) at screen across(X),down(TOP - 0.25) left font font(7)
    } else {
      set label QUESTION[q] at screen across(X),down(TOP - 0.25) left noenhanced font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,6.5")
      if (FORMAT eq "dumb" || strlen(QUESTION[q]) < 17) { set label UNIT_NAME[q] . (DIRECTION[q] eq say("higher is better") ? say(", longer is better") : "") \
        at screen across(X + PITCH - 0.35),down(TOP - 0.25) right noenhanced font font(6) tc rgb PALE_INK }
    }
    do for [arm = 1:ARMS] {
      if (GRID_COLUMN == 0) {
        set label row_label(arm) at screen across(NAMES - 0.15),first arm right noenhanced \
          font font(IS_START ? 6.5 : 6) tc rgb (REASON[arm] eq "" ? INK : PALE_INK)
      }
      if (q == QUESTIONS && says_why(arm)) {
        set label REASON[arm] at screen across(NAMES + 0.1),first arm left noenhanced font font(6) tc rgb PALE_INK front
      }
      if (!says_why(arm) && (value_text(q, arm) eq "—" || value_text(q, arm) eq say("n/a") || value_text(q, arm) eq say("fails"))) {
        set label value_text(q, arm) at first 0,arm left offset 0.4,0 font font(SMALL) tc rgb PALE_INK front
      }
    }
    eval margins(X, X + PITCH - 0.35, TOP, BOTTOM)
    set xrange [BOTTOM_VALUE[q] / UNIT * 1.1:(TOP_VALUE[q] + (TOP_VALUE[q] - BOTTOM_VALUE[q]) * (ROOM - 1)) / UNIT]
    STEP = nice((TOP_VALUE[q] - BOTTOM_VALUE[q]) / UNIT / 2.2)
    FIRST = BOTTOM_VALUE[q] < 0 ? -10 * STEP : 0
    set xtics FIRST,STEP,TOP_VALUE[q] / UNIT * 1.2 format (IS_ANSWERED[q] ? "%g" : "") font "sans-serif,6"
    if (IS_START) { set xlabel UNIT_NAME[q] offset 0,0.3 } else { set xtics offset 0,0.25 }
    row_of(c, value) = c > 0 && question_of(int(c)) == q && value > NOTHING / 2 ? arm_of(int(c)) : OUTSIDE
    own(arm, c, value) = row_of(c, value) == arm ? arm : OUTSIDE
    end_of(median, high) = (high > 0 ? high : median > 0 ? median : 0) / UNIT
    plot for [arm = 1:ARMS] $MEDIANS using (0):(own(arm, $1, $2)):(0):($2 / UNIT) \
        :(own(arm, $1, $2) - THICK):(own(arm, $1, $2) + THICK) \
        with boxxyerror fs @BAR_FILL fc rgb bar_colour(arm), \
      $MEDIANS using ($3 / UNIT):(row_of($1, $3)):(($4 - $3) / UNIT):(0) \
        with vectors heads size screen 0.0025,90 lw 0.7 lc rgb INK, \
      for [arm = 1:ARMS] $MEDIANS using (end_of($2, $4)):(own(arm, $1, $2)) \
        :(value_text(q, arm)) with labels left offset 0.5,0 noenhanced font font(SMALL) tc rgb INK
    unset label
  }
  eval CLOSE
}
