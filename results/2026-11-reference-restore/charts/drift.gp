# Chart drift of run 2026-11-reference-restore. Made by: bench run --suite startup --technique native,container,container/prewarmed,unikernel,unikernel/unguarded,unikernel/tuned,unikernel/snapshot,unikernel/snapshot-tuned,unikernel/pool,unikernel/reused --blocks 100 --out results/2026-11-reference-restore --progress never
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
ARMS = 11
BASELINE = 1
array TECHNIQUE[11] = ['native', 'native#2', 'container', 'container', 'unikernel', 'unikernel', 'unikernel', 'unikernel', 'unikernel', 'unikernel', 'unikernel']
array VARIANT[11] = ['', '', '', 'prewarmed', '', 'tuned', 'reused', 'snapshot', 'snapshot-tuned', 'pool', 'unguarded']
array LABEL[11] = ['native', 'native#2', 'container', 'container/prewarmed', 'unikernel', 'unikernel/tuned', 'unikernel/reused', 'unikernel/snapshot', 'unikernel/snapshot-tuned', 'unikernel/pool', 'unikernel/unguarded']
array SHORT[11] = ['native', 'native#2', 'container', 'prewarmed', 'unikernel', 'tuned', 'reused', 'snapshot', 'snapshot-tuned', 'pool', 'unguarded']
array REASON[11] = ['', '', '', '', '', '', '', '', '', '', '']
PACES = 'spaced hot'
array KEY[22] = ['native//pace=spaced', 'native#2//pace=spaced', 'container//pace=spaced', 'container/prewarmed/pace=spaced', 'unikernel//pace=spaced', 'unikernel/tuned/pace=spaced', 'unikernel/reused/pace=spaced', 'unikernel/snapshot/pace=spaced', 'unikernel/snapshot-tuned/pace=spaced', 'unikernel/pool/pace=spaced', 'unikernel/unguarded/pace=spaced', 'native//pace=hot', 'native#2//pace=hot', 'container//pace=hot', 'container/prewarmed/pace=hot', 'unikernel//pace=hot', 'unikernel/tuned/pace=hot', 'unikernel/reused/pace=hot', 'unikernel/snapshot/pace=hot', 'unikernel/snapshot-tuned/pace=hot', 'unikernel/pool/pace=hot', 'unikernel/unguarded/pace=hot']
KEYS = '|native//pace=spaced|native#2//pace=spaced|container//pace=spaced|container/prewarmed/pace=spaced|unikernel//pace=spaced|unikernel/tuned/pace=spaced|unikernel/reused/pace=spaced|unikernel/snapshot/pace=spaced|unikernel/snapshot-tuned/pace=spaced|unikernel/pool/pace=spaced|unikernel/unguarded/pace=spaced|native//pace=hot|native#2//pace=hot|container//pace=hot|container/prewarmed/pace=hot|unikernel//pace=hot|unikernel/tuned/pace=hot|unikernel/reused/pace=hot|unikernel/snapshot/pace=hot|unikernel/snapshot-tuned/pace=hot|unikernel/pool/pace=hot|unikernel/unguarded/pace=hot|'
array MEDIAN_TEXT[22] = ['302 µs', '314 µs', '2.34 ms', '1.03 ms', '1.34 ms', '950 µs', '196 µs', '1.14 ms', '840 µs', '94 µs', '1.20 ms', '92 µs', '99 µs', '1.90 ms', '608 µs', '860 µs', '504 µs', '105 µs', '760 µs', '491 µs', '30.6 µs', '820 µs']
array MEDIAN[22] = [302489.0, 314106.0, 2343242.5, 1028766.5, 1341886.5, 947336.0, 195660.5, 1142886.0, 835189.0, 94129.5, 1203020.5, 92377.0, 98636.0, 1900255.0, 607957.0, 863947.0, 504393.5, 104750.5, 763322.5, 490933.5, 30645.5, 820848.0]
array TRIALS[22] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
PANELS = 3
array PANEL_TITLE[3] = ['techniques', 'container', 'unikernel']
array PANEL_ARMS[3] = ['1 2 3 5', '3 4', '5 6 7 8 9 10 11']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-restore · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 85cd6e91b657'
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
array TOP_VALUE[2] = [2615241.0, 2080928.0]
array BOTTOM_VALUE[2] = [0.0, 0.0]
array MARGIN[2] = [0.05, 0.06775496065037845]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/container//pace=spaced#10003|start/launch/container/prewarmed/pace=spaced#10004|start/launch/unikernel//pace=spaced#10005|start/launch/unikernel/tuned/pace=spaced#10006|start/launch/unikernel/reused/pace=spaced#10007|start/launch/unikernel/snapshot/pace=spaced#10008|start/launch/unikernel/snapshot-tuned/pace=spaced#10009|start/launch/unikernel/pool/pace=spaced#10010|start/launch/unikernel/unguarded/pace=spaced#10011|start/launch/native//pace=hot#10012|start/launch/native#2//pace=hot#10013|start/launch/container//pace=hot#10014|start/launch/container/prewarmed/pace=hot#10015|start/launch/unikernel//pace=hot#10016|start/launch/unikernel/tuned/pace=hot#10017|start/launch/unikernel/reused/pace=hot#10018|start/launch/unikernel/snapshot/pace=hot#10019|start/launch/unikernel/snapshot-tuned/pace=hot#10020|start/launch/unikernel/pool/pace=hot#10021|start/launch/unikernel/unguarded/pace=hot#10022|'
array VALUE_TEXT[22] = ['302 µs', '314 µs', '2.34 ms', '1.03 ms', '1.34 ms', '950 µs', '196 µs', '1.14 ms', '840 µs', '94 µs', '1.20 ms', '92 µs', '99 µs', '1.90 ms', '608 µs', '860 µs', '504 µs', '105 µs', '760 µs', '491 µs', '30.6 µs', '820 µs']
array LONG_TEXT[22] = ['302 µs [287, 330]', '314 µs [283, 332]', '2.34 ms [2.16, 2.62]', '1.03 ms [0.92, 1.07]', '1.34 ms [1.20, 1.40]', '950 µs [890, 1000]', '196 µs [176, 203]', '1.14 ms [1.10, 1.26]', '840 µs [800, 900]', '94 µs [87, 98]', '1.20 ms [1.16, 1.36]', '92 µs [87, 103]', '99 µs [91, 109]', '1.90 ms [1.68, 2.08]', '608 µs [543, 639]', '860 µs [800, 920]', '504 µs [478, 558]', '105 µs [90, 107]', '760 µs [720, 830]', '491 µs [439, 522]', '30.6 µs [29.3, 37.3]', '820 µs [780, 900]']
array RATIO_TEXT[22] = ['1× baseline', '1.04× [0.93, 1.11]', '7.7× [7.0, 8.8]', '3.40× [3.05, 3.58]', '4.44× [3.87, 4.71]', '3.13× [2.87, 3.35]', '0.647× [0.582, 0.681]', '3.78× [3.47, 4.05]', '2.76× [2.54, 2.97]', '0.311× [0.281, 0.329]', '3.98× [3.65, 4.44]', '1× baseline', '1.07× [0.96, 1.17]', '20.6× [18.2, 22.7]', '6.6× [5.9, 7.0]', '9.4× [8.5, 10.0]', '5.46× [4.97, 5.92]', '1.13× [0.99, 1.19]', '8.3× [7.5, 8.9]', '5.31× [4.80, 5.66]', '0.332× [0.308, 0.390]', '8.9× [8.2, 9.7]']
array RATIO_SHORT[22] = ['—', '1.04', '7.75', '3.40', '4.44', '3.13', '0.65', '3.78', '2.76', '0.31', '3.98', '—', '1.07', '20.6', '6.58', '9.35', '5.46', '1.13', '8.26', '5.31', '0.33', '8.89']
array VERDICT[22] = ['', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'inconclusive', 'slower', 'slower', 'faster', 'slower']
array SHARED_TEXT[22] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[22] = [302489.0, 314106.0, 2343242.5, 1028766.5, 1341886.5, 947336.0, 195660.5, 1142886.0, 835189.0, 94129.5, 1203020.5, 92377.0, 98636.0, 1900255.0, 607957.0, 863947.0, 504393.5, 104750.5, 763322.5, 490933.5, 30645.5, 820848.0]
array COMPANION[22] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[22] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[22] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 22
RATIO_LOW = 0.28059145436557015
RATIO_HIGH = 22.68555288515532
LOWEST_TIME = 25227.0
HIGHEST_TIME = 6412355.0
FIRST_SEQUENCE = 113
LAST_SEQUENCE = 5609
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 119037.78 0.0 0.19544330155339273
1 3 119037.78 121318.03 0.19544330155339273 0.19918715151738842
1 4 121318.03 317139.32 0.19918715151738842 0.5206981829902904
1 5 317139.32 332665.60000000003 0.5206981829902904 0.5461901522125189
1 6 332665.60000000003 567388.8 0.5461901522125189 0.9315726514424048
1 7 567388.8 609065.54 0.9315726514424048 1.0
2 2 0.0 168601.72 0.0 0.2554356213884578
2 3 168601.72 170943.49 0.2554356213884578 0.25898345871241185
2 4 170943.49 366667.31 0.25898345871241185 0.5555097075681333
2 5 366667.31 380421.62 0.5555097075681333 0.57634781480464
2 6 380421.62 617095.49 0.57634781480464 0.9349143647180163
2 7 617095.49 660055.63 0.9349143647180163 1.0
3 2 0.0 1892327.1 0.0 0.5957626759043368
3 3 1892327.1 2270098.8000000003 0.5957626759043368 0.7146968067281941
3 4 2270098.8000000003 2446576.89 0.7146968067281941 0.7702575283058148
3 5 2446576.89 2628989.47 0.7702575283058148 0.8276866095568385
3 6 2628989.47 3003710.4200000004 0.8276866095568385 0.9456602706059326
3 7 3003710.4200000004 3176310.2600000002 0.9456602706059326 1.0
4 2 0.0 774810.96 0.0 0.4799430320387176
4 3 774810.96 832963.77 0.4799430320387176 0.5159647681702915
4 4 832963.77 1006821.36 0.5159647681702915 0.6236577967866449
4 5 1006821.36 1066477.38 0.6236577967866449 0.6606106699341315
4 6 1066477.38 1453297.2399999998 0.6606106699341315 0.9002194339366337
4 7 1453297.2399999998 1614381.0999999996 0.9002194339366337 1.0
5 2 0.0 1181399.68 0.0 0.5197540147092977
5 3 1181399.68 1206576.52 0.5197540147092977 0.5308305063397116
5 4 1206576.52 1386692.32 0.5308305063397116 0.6100720295493479
5 5 1386692.32 1462704.6400000001 0.6100720295493479 0.6435134712190866
5 6 1462704.6400000001 1583630.1800000002 0.6435134712190866 0.6967143785495251
5 7 1583630.1800000002 2272997.7 0.6967143785495251 1.0
6 2 0.0 747792.34 0.0 0.45981427703274935
6 3 747792.34 772975.22 0.45981427703274935 0.4752991210748834
6 4 772975.22 961376.77 0.4752991210748834 0.5911464196779947
6 5 961376.77 1037025.93 0.5911464196779947 0.6376627611178319
6 6 1037025.93 1161843.44 0.6376627611178319 0.7144125084095438
6 7 1161843.44 1626292.13 0.7144125084095438 1.0
7 2 0.0 117266.59 0.0 0.31103821778061486
7 3 117266.59 160921.83 0.31103821778061486 0.42682949342344717
7 4 160921.83 215028.40999999997 0.42682949342344717 0.570341931308818
7 5 215028.40999999997 254012.42999999996 0.570341931308818 0.6737432504972062
7 6 254012.42999999996 364163.68999999994 0.6737432504972062 0.9659087479051988
7 7 364163.68999999994 377016.6599999999 0.9659087479051988 1.0
8 2 0.0 1019336.09 0.0 0.4805975657277354
8 3 1019336.09 1038322.1699999999 0.4805975657277354 0.4895491410915705
8 4 1038322.1699999999 1231796.75 0.4895491410915705 0.5807687232199694
8 5 1231796.75 1313253.46 0.5807687232199694 0.6191740116447029
8 6 1313253.46 1453122.04 0.6191740116447029 0.6851193850394535
8 7 1453122.04 2120976.39 0.6851193850394535 1.0
9 2 0.0 659117.41 0.0 0.4269673970840122
9 3 659117.41 676435.06 0.4269673970840122 0.43818553793711446
9 4 676435.06 873934.66 0.43818553793711446 0.5661231236506121
9 5 873934.66 953915.66 0.5661231236506121 0.6179337401933861
9 6 953915.66 1090939.9 0.6179337401933861 0.7066962007240751
9 7 1090939.9 1543718.3599999999 0.7066962007240751 1.0
10 2 0.0 22111.6 0.0 0.019089051101948185
10 3 22111.6 45677.649999999994 0.019089051101948185 0.039433735915397505
10 4 45677.649999999994 95600.87 0.039433735915397505 0.08253269292229894
10 5 95600.87 137597.9 0.08253269292229894 0.11878893181048664
10 6 137597.9 248021.27 0.11878893181048664 0.2141179605908251
10 7 248021.27 1158339.4 0.2141179605908251 1.0
11 2 0.0 1091801.72 0.0 0.5156464785453242
11 3 1091801.72 1099379.82 0.5156464785453242 0.5192255355366104
11 4 1099379.82 1276973.34 0.5192255355366104 0.603101088691508
11 5 1276973.34 1350798.81 0.603101088691508 0.637968082336154
11 6 1350798.81 1442408.21 0.637968082336154 0.6812342392273979
11 7 1442408.21 2117345.44 0.6812342392273979 1.0
END
array TOTAL[11] = [609065.54, 660055.63, 3176310.2600000002, 1614381.0999999996, 2272997.7, 1626292.13, 377016.6599999999, 2120976.39, 1543718.3599999999, 1158339.4, 2117345.44]
array TOTAL_TEXT[11] = ['609 µs', '660 µs', '3.18 ms', '1.61 ms', '2.27 ms', '1.63 ms', '377 µs', '2.12 ms', '1.54 ms', '1.16 ms', '2.12 ms']

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
