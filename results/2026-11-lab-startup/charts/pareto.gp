# Chart pareto of run 2026-11-lab-startup. Made by: bench run --suite startup --technique native,chroot,namespaces,cgroup,container,unikernel,microvm --blocks 12 --warmup 1 --deadline 120s --quiet --progress never --out /lab/2026-11-lab-startup
# Edit it and render it again in this folder:  gnuplot pareto.gp
# One form only:  gnuplot -e "FORMATS='png'" pareto.gp   (png, svg, pdf, dumb)

CHART = 'pareto'
SVG_NAME = 'pareto'
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
PACES = 'spaced hot'
array KEY[16] = ['native//pace=spaced', 'native#2//pace=spaced', 'chroot//pace=spaced', 'namespaces//pace=spaced', 'cgroup//pace=spaced', 'container//pace=spaced', 'unikernel//pace=spaced', 'microvm//pace=spaced', 'native//pace=hot', 'native#2//pace=hot', 'chroot//pace=hot', 'namespaces//pace=hot', 'cgroup//pace=hot', 'container//pace=hot', 'unikernel//pace=hot', 'microvm//pace=hot']
KEYS = '|native//pace=spaced|native#2//pace=spaced|chroot//pace=spaced|namespaces//pace=spaced|cgroup//pace=spaced|container//pace=spaced|unikernel//pace=spaced|microvm//pace=spaced|native//pace=hot|native#2//pace=hot|chroot//pace=hot|namespaces//pace=hot|cgroup//pace=hot|container//pace=hot|unikernel//pace=hot|microvm//pace=hot|'
array MEDIAN_TEXT[16] = ['2.8 ms', '3.2 ms', '3.2 ms', '8.5 ms', '5.6 ms', '17.4 ms', '22.9 ms', '1.70 s', '2.3 ms', '2.2 ms', '2.1 ms', '8.6 ms', '3.8 ms', '19 ms', '20.4 ms', '1.62 s']
array MEDIAN[16] = [2826402.5, 3247307.0, 3168320.0, 8513369.0, 5590137.5, 17426691.5, 22868784.5, 1704186360.5, 2334242.5, 2184906.5, 2123144.5, 8560599.0, 3759532.0, 18524815.5, 20423292.0, 1620445355.0]
array TRIALS[16] = [12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 12 trials each'
IS_SMOKE = 0
WARNING = 'LAB RUN (software emulation: compare ratios only)'
FOOTER_1 = 'lab (software emulation): compare ratios only · QEMU Virtual CPU version 2.5+, 1 cpu, Linux 6.1.0-56-amd64, KVM svm, cgroup v2'
FOOTER_2 = 'run 2026-11-lab-startup · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 6f07db682d6a'
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
array UNIT_NAME[4] = ['s', 's', 's', 's']
array UNIT_SIZE[4] = [1000000000.0, 1000000000.0, 1000000000.0, 1000000000.0]
array TOP_VALUE[4] = [1832804374.0, 1857070983.0, 1866731554.0, 1892881285.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.14891881110351401, 0.1576827238605223, 0.0958374410814653, 0.11920489546199442]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/chroot//pace=spaced#10003|start/launch/namespaces//pace=spaced#10004|start/launch/cgroup//pace=spaced#10005|start/launch/container//pace=spaced#10006|start/launch/unikernel//pace=spaced#10007|start/launch/microvm//pace=spaced#10008|start/ready/native//pace=spaced#10009|start/ready/native#2//pace=spaced#10010|start/ready/chroot//pace=spaced#10011|start/ready/namespaces//pace=spaced#10012|start/ready/cgroup//pace=spaced#10013|start/ready/container//pace=spaced#10014|start/ready/unikernel//pace=spaced#10015|start/ready/microvm//pace=spaced#10016|start/run/native//pace=spaced#10017|start/run/native#2//pace=spaced#10018|start/run/chroot//pace=spaced#10019|start/run/namespaces//pace=spaced#10020|start/run/cgroup//pace=spaced#10021|start/run/container//pace=spaced#10022|start/run/unikernel//pace=spaced#10023|start/run/microvm//pace=spaced#10024|start/life/native//pace=spaced#10025|start/life/native#2//pace=spaced#10026|start/life/chroot//pace=spaced#10027|start/life/namespaces//pace=spaced#10028|start/life/cgroup//pace=spaced#10029|start/life/container//pace=spaced#10030|start/life/unikernel//pace=spaced#10031|start/life/microvm//pace=spaced#10032|'
array VALUE_TEXT[32] = ['2.8 ms', '3.2 ms', '3.2 ms', '8.5 ms', '5.6 ms', '17.4 ms', '22.9 ms', '1.70 s', '3.2 ms', '3.7 ms', '3.4 ms', '8.8 ms', '7.3 ms', '17.7 ms', '23.5 ms', '1.72 s', '5.0 ms', '5.5 ms', '4.5 ms', '11.3 ms', '8.5 ms', '20 ms', '25.9 ms', '1.74 s', '5.4 ms', '6.0 ms', '4.7 ms', '11.6 ms', '9.3 ms', '21 ms', '51 ms', '1.76 s']
array LONG_TEXT[32] = ['2.8 ms [2.5, 3.5]', '3.2 ms [2.5, 3.8]', '3.2 ms [2.4, 4.0]', '8.5 ms [6.1, 9.2]', '5.6 ms [4.1, 6.5]', '17.4 ms [14.0, 23.5]', '22.9 ms [21.1, 26.2]', '1.70 s [1.62, 1.83]', '3.2 ms [2.7, 3.8]', '3.7 ms [2.9, 4.1]', '3.4 ms [2.6, 4.3]', '8.8 ms [6.3, 9.7]', '7.3 ms [5.8, 8.8]', '17.7 ms [14.3, 23.8]', '23.5 ms [21.8, 27.4]', '1.72 s [1.63, 1.86]', '5.0 ms [4.1, 6.4]', '5.5 ms [4.4, 6.5]', '4.5 ms [3.6, 5.7]', '11.3 ms [8.0, 12.7]', '8.5 ms [6.0, 9.6]', '20 ms [17, 28]', '25.9 ms [22.8, 29.5]', '1.74 s [1.64, 1.87]', '5.4 ms [4.3, 6.9]', '6.0 ms [4.6, 6.8]', '4.7 ms [3.8, 6.1]', '11.6 ms [8.2, 13.0]', '9.3 ms [6.7, 10.8]', '21 ms [18, 29]', '51 ms [41, 61]', '1.76 s [1.66, 1.89]']
array RATIO_TEXT[32] = ['1× baseline', '1.15× [0.81, 1.42]', '1.12× [0.75, 1.49]', '3.0× [2.3, 3.5]', '2.0× [1.4, 2.5]', '6.2× [4.7, 8.3]', '8.1× [6.4, 9.9]', '600× [480, 690]', '1× baseline', '1.16× [0.83, 1.40]', '1.08× [0.75, 1.46]', '2.8× [2.2, 3.3]', '2.3× [1.8, 2.9]', '5.6× [4.2, 7.5]', '7.4× [6.1, 8.9]', '540× [450, 630]', '1× baseline', '1.10× [0.78, 1.38]', '0.89× [0.62, 1.22]', '2.24× [1.73, 2.65]', '1.69× [1.17, 2.10]', '4.0× [3.1, 5.6]', '5.1× [4.0, 6.4]', '340× [280, 410]', '1× baseline', '1.12× [0.76, 1.37]', '0.88× [0.59, 1.22]', '2.17× [1.65, 2.59]', '1.7× [1.2, 2.2]', '3.9× [3.0, 5.5]', '9.6× [6.6, 11.8]', '330× [250, 390]']
array RATIO_SHORT[32] = ['—', '1.15', '1.12', '3.01', '1.98', '6.17', '8.09', '603', '—', '1.16', '1.08', '2.77', '2.30', '5.56', '7.41', '542', '—', '1.10', '0.89', '2.24', '1.69', '4.01', '5.15', '345', '—', '1.12', '0.88', '2.17', '1.74', '3.93', '9.56', '329']
array VERDICT[32] = ['', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[32] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[32] = [2826402.5, 3247307.0, 3168320.0, 8513369.0, 5590137.5, 17426691.5, 22868784.5, 1704186360.5, 3178430.0, 3679613.5, 3426232.5, 8797085.0, 7295457.5, 17667103.0, 23549890.5, 1721767236.0, 5036721.5, 5519428.0, 4498343.0, 11290063.0, 8510850.5, 20206190.0, 25919878.0, 1736470051.5, 5354918.5, 5993251.0, 4721344.0, 11600469.0, 9330696.5, 21038304.5, 51191119.5, 1760047618.0]
array COMPANION[32] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[32] = [12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12]
array IS_ABSENT[32] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 32
RATIO_LOW = 0.5854859957030885
RATIO_HIGH = 693.6109461113722
LOWEST_TIME = 1114794.0
HIGHEST_TIME = 2553566209.0
FIRST_SEQUENCE = 43
LAST_SEQUENCE = 519
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 702552.25 0.0 0.126837742961593
1 3 702552.25 715806.1666666666 0.126837742961593 0.12923058545181496
1 4 715806.1666666666 2932994.833333333 0.12923058545181496 0.5295185443901341
1 5 2932994.833333333 3235568.6666666665 0.5295185443901341 0.584144776245825
1 6 3235568.6666666665 5176940.333333333 0.584144776245825 0.9346371424002086
1 7 5176940.333333333 5538984.166666666 0.9346371424002086 1.0
2 2 0.0 1708485.25 0.0 0.15644363090137411
2 3 1708485.25 1754181.25 0.15644363090137411 0.1606279504075971
2 4 1754181.25 6884109.666666667 0.1606279504075971 0.6303683990111016
2 5 6884109.666666667 7435817.333333334 0.6303683990111016 0.6808875068403664
2 6 7435817.333333334 10469023.666666668 0.6808875068403664 0.9586340147834174
2 7 10469023.666666668 10920772.166666668 0.9586340147834174 1.0
3 2 0.0 921815.0 0.0 0.18885837706340247
3 3 921815.0 936034.5833333334 0.18885837706340247 0.19177163778366754
3 4 936034.5833333334 3198147.916666667 0.19177163778366754 0.6552258589308793
3 5 3198147.916666667 3491772.0833333335 0.6552258589308793 0.7153825970868657
3 6 3491772.0833333335 4634390.5 0.7153825970868657 0.9494784403682412
3 7 4634390.5 4880985.5 0.9494784403682412 1.0
4 2 0.0 7238638.583333333 0.0 0.5478401515007412
4 3 7238638.583333333 7255305.833333333 0.5478401515007412 0.5491015749935683
4 4 7255305.833333333 9660489.666666666 0.5491015749935683 0.7311325274262972
4 5 9660489.666666666 10099918.25 0.7311325274262972 0.7643896957315882
4 6 10099918.25 12906372.166666666 0.7643896957315882 0.9767898758464675
4 7 12906372.166666666 13213048.666666666 0.9767898758464675 1.0
5 2 0.0 2939352.9166666665 0.0 0.33237867135602184
5 3 2939352.9166666665 2954164.083333333 0.33237867135602184 0.33405350116974897
5 4 2954164.083333333 5350090.666666666 0.33405350116974897 0.6049821432934724
5 5 5350090.666666666 7177708.416666666 0.6049821432934724 0.8116470714983391
5 6 7177708.416666666 7925018.666666666 0.8116470714983391 0.8961520612113199
5 7 7925018.666666666 8843386.083333332 0.8961520612113199 1.0
6 2 0.0 11996719.833333334 0.0 0.5215471772635827
6 3 11996719.833333334 15612321.666666668 0.5215471772635827 0.6787323875945372
6 4 15612321.666666668 18589807.833333336 0.6787323875945372 0.8081760627941178
6 5 18589807.833333336 18925160.250000004 0.8081760627941178 0.822755223492282
6 6 18925160.250000004 22114057.500000004 0.822755223492282 0.9613898154829984
6 7 22114057.500000004 23002175.750000004 0.9613898154829984 1.0
7 2 0.0 23190883.333333332 0.0 0.44979342333222017
7 3 23190883.333333332 23387716.166666664 0.44979342333222017 0.4536110491059623
7 4 23387716.166666664 24165551.749999996 0.4536110491059623 0.4686973795742043
7 5 24165551.749999996 25084228.58333333 0.4686973795742043 0.4865153639891002
7 6 25084228.58333333 26996272.41666666 0.4865153639891002 0.5235999687018542
7 7 26996272.41666666 51558964.91666666 0.5235999687018542 1.0
8 2 0.0 117859915.83333333 0.0 0.06323439597837427
8 3 117859915.83333333 118132633.58333333 0.06323439597837427 0.06338071495435435
8 4 118132633.58333333 1806812877.6666665 0.06338071495435435 0.9693942181900556
8 5 1806812877.6666665 1828447349.5833333 0.9693942181900556 0.9810015806617552
8 6 1828447349.5833333 1839657208.75 0.9810015806617552 0.9870159127473916
8 7 1839657208.75 1863857699.75 0.9870159127473916 1.0
END
array TOTAL[8] = [5538984.166666666, 10920772.166666668, 4880985.5, 13213048.666666666, 8843386.083333332, 23002175.750000004, 51558964.91666666, 1863857699.75]
array TOTAL_TEXT[8] = ['5.54 ms', '10.9 ms', '4.88 ms', '13.2 ms', '8.84 ms', '23.0 ms', '51.6 ms', '1.86 s']
TRADES = 7
HAS_FUNCTIONS = 1
HAS_OPEN = 1
array TRADE_LABEL[7] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array TRADE_TECHNIQUE[7] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array TRADE_START[7] = ['2.8 ms', '3.2 ms', '8.5 ms', '5.6 ms', '17.4 ms', '22.9 ms', '1.70 s']
array TRADE_MEMORY[7] = ['72.0 KiB', '70.5 KiB', '263 KiB', '86.9 KiB', '372 KiB', '2.33 MiB', '76.5 MiB']
array TRADE_FUNCTIONS[7] = ['968', '878', '954', '1008', '934', '380', '331']
array TRADE_OPEN[7] = ['78 of 82', '53 of 82', '26 of 82', '77 of 82', '11 of 82', '0 of 83', '0 of 83']
array TRADE_SIZE[7] = [1.4799578870122228, 1.433290815358078, 1.4728456051340169, 1.5, 1.4625940481777882, 1.1139903313441728, 1.0730384069789878]
array TRADE_SHIFT[7] = [0, 1, 0, 0, 0, 0, 0]
START_LOW = 1415398.1707526639
START_HIGH = 3116393016.3801494
MEMORY_LOW = 40666.387433434254
MEMORY_HIGH = 140777033.27688104
FOOTER_2 = '2026-11-lab-startup (samples.csv 6f07db68), 2026-11-lab-memory (samples.csv 47d39de6), 2026-11-lab-isolation (samples.csv 328f1f16)'
$TRADES << END
2826402.5 2456905.0 3476187.0 73728.0 72192.0 76434.28571428571
3168320.0 2406660.0 3953825.0 72192.0 71338.66666666666 72362.66666666667
8513369.0 6075352.0 9213528.0 269653.3333333334 263680.0 273066.6666666666
5590137.5 4081294.0 6541614.0 89002.66666666666 88320.0 89258.66666666666
17426691.5 14035221.0 23466341.0 381184.0 374016.0 391168.0
22868784.5 21130346.0 26246921.0 2446677.3333333335 2446482.285714286 2447360.0
1704186360.5 1616315424.0 1832804374.0 80248576.0 80246442.66666666 80249514.66666667
END
$FRONTIER << END
2826402.5 73728.0
3168320.0 72192.0
END

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

# Start-up time against memory, with how much of the host each technique reaches: the trade-off
#: for starts
#: needs beside

HEADING = say("What does a technique cost, and what does it leave open?")
SUBHEADING = say("launch (E0→E4) and memory of one more idle instance, both log · towards the lower left is cheaper · crosses: 95 % intervals")
ROW = 0.4
TOP = HEAD + 0.55
PLOT_BOTTOM = TOP + longer(6.6, TRADES * ROW)
HEIGHT = PLOT_BOTTOM + 1.1 + FOOT
PLOT_LEFT = 1.75
PLOT_RIGHT = HAS_FUNCTIONS && HAS_OPEN ? 8.3 : 9.4
NUMBER_AT = PLOT_RIGHT + 0.75
LABEL_AT = NUMBER_AT + 0.15
START_AT = HAS_FUNCTIONS && HAS_OPEN ? 13.3 : 14.2
MEMORY_AT = START_AT + 1.35
FUNCTIONS_AT = HAS_OPEN ? MEMORY_AT + 1.25 : 17.2
OPEN_AT = 17.2

bytes(b) = b < 1024 ? sprintf("%g B", b) : b < 1048576 ? sprintf("%g KiB", b / 1024) \
  : b < 1073741824 ? sprintf("%g MiB", b / 1048576) : sprintf("%g GiB", b / 1073741824)
byte_tic(b, low, high) = b < low || b > high ? "" : sprintf("'%s' %g, ", bytes(b), b)
byte_step = MEMORY_HIGH / MEMORY_LOW > 1e5 ? 16.0 : MEMORY_HIGH / MEMORY_LOW > 300 ? 4.0 : 2.0
byte_tics(b, low, high) = b > high ? "" : byte_tic(b, low, high) . byte_tics(b * byte_step, low, high)

# Around one place: above on the right, below on the right, above on the left, below on the left.
number_x(shift) = shift % 4 < 2 ? 0.9 : -1.6
number_y(shift) = shift % 2 ? -0.7 : 0.5

set datafile separator whitespace
set logscale xy
set xrange [START_LOW:START_HIGH]
set yrange [MEMORY_LOW:MEMORY_HIGH]
eval log_tics("x", START_LOW, START_HIGH, 60, 1)
eval "set ytics (" . byte_tics(1024.0, MEMORY_LOW, MEMORY_HIGH) . "'' 1e-99) font 'sans-serif,6'"
set xlabel say("launch, log scale") offset 0,0.3 font "sans-serif,6.5" tc rgb PALE_INK
set ylabel say("memory of one more, log scale") offset 1,0 font "sans-serif,6.5" tc rgb PALE_INK
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  IS_TEXT = FORMAT eq "dumb"
  set label say("launch") at screen across(START_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK
  set label say("memory") at screen across(MEMORY_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK
  if (HAS_FUNCTIONS) { set label say("functions") at screen across(FUNCTIONS_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK }
  if (HAS_OPEN) { set label say("left open") at screen across(OPEN_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK }
  do for [i = 1:TRADES] {
    y = TOP + (i - 0.5) * ROW
    set label sprintf("%d", i) at screen across(NUMBER_AT),down(y) right font font(6) tc rgb PALE_INK
    set label TRADE_LABEL[i] at screen across(LABEL_AT),down(y) left noenhanced \
      font (IS_TEXT ? "" : "sans-serif:Bold,6.3") tc rgb technique_colour(TRADE_TECHNIQUE[i])
    set label TRADE_START[i] at screen across(START_AT),down(y) right noenhanced font font(6)
    set label TRADE_MEMORY[i] at screen across(MEMORY_AT),down(y) right noenhanced font font(6)
    if (HAS_FUNCTIONS) { set label TRADE_FUNCTIONS[i] at screen across(FUNCTIONS_AT),down(y) right noenhanced font font(6) }
    if (HAS_OPEN) { set label TRADE_OPEN[i] at screen across(OPEN_AT),down(y) right noenhanced font font(6) }
  }
  eval margins(PLOT_LEFT, PLOT_RIGHT, TOP, PLOT_BOTTOM)
  plot $FRONTIER using 1:2 with steps lw 0.9 dt 3 lc rgb "#888888", \
    for [i = 1:TRADES] $TRADES using 1:4:2:3:5:6 every ::(i - 1)::(i - 1) with xyerrorbars pt 7 ps 0 lw 0.8 lc rgb technique_colour(TRADE_TECHNIQUE[i]), \
    for [i = 1:TRADES] $TRADES using 1:4 every ::(i - 1)::(i - 1) with points pt 7 ps TRADE_SIZE[i] lc rgb technique_colour(TRADE_TECHNIQUE[i]), \
    for [i = 1:TRADES] $TRADES using 1:4:(sprintf("%d", i)) every ::(i - 1)::(i - 1) with labels left offset character number_x(TRADE_SHIFT[i]),number_y(TRADE_SHIFT[i]) font "sans-serif,6" tc rgb INK
  eval CLOSE
}
