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
array MEDIAN_TEXT[16] = ['3.4 ms', '2.6 ms', '3.3 ms', '7.6 ms', '5.0 ms', '22.4 ms', '27.7 ms', '1.70 s', '2.35 ms', '2.3 ms', '2.1 ms', '9.4 ms', '3.7 ms', '19 ms', '31 ms', '1.73 s']
array MEDIAN[16] = [3421882.5, 2640161.5, 3348580.5, 7579562.5, 4977567.5, 22407213.0, 27662532.0, 1701250996.5, 2353004.0, 2292003.0, 2058995.5, 9379161.0, 3650859.0, 19424120.0, 30642611.0, 1725633705.5]
array TRIALS[16] = [12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 12 trials each'
IS_SMOKE = 0
WARNING = 'LAB RUN (software emulation: compare ratios only)'
FOOTER_1 = 'lab (software emulation): compare ratios only · QEMU Virtual CPU version 2.5+, 1 cpu, Linux 6.1.0-56-amd64, KVM svm, cgroup v2'
FOOTER_2 = 'run 2026-11-lab-startup · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 6f2e8211a425'
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
array TOP_VALUE[4] = [1992102575.0, 2032152687.0, 2054211811.0, 2078794308.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.29608832641488037, 0.2909175766178713, 0.336653871480445, 0.4210910712515077]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/chroot//pace=spaced#10003|start/launch/namespaces//pace=spaced#10004|start/launch/cgroup//pace=spaced#10005|start/launch/container//pace=spaced#10006|start/launch/unikernel//pace=spaced#10007|start/launch/microvm//pace=spaced#10008|start/ready/native//pace=spaced#10009|start/ready/native#2//pace=spaced#10010|start/ready/chroot//pace=spaced#10011|start/ready/namespaces//pace=spaced#10012|start/ready/cgroup//pace=spaced#10013|start/ready/container//pace=spaced#10014|start/ready/unikernel//pace=spaced#10015|start/ready/microvm//pace=spaced#10016|start/run/native//pace=spaced#10017|start/run/native#2//pace=spaced#10018|start/run/chroot//pace=spaced#10019|start/run/namespaces//pace=spaced#10020|start/run/cgroup//pace=spaced#10021|start/run/container//pace=spaced#10022|start/run/unikernel//pace=spaced#10023|start/run/microvm//pace=spaced#10024|start/life/native//pace=spaced#10025|start/life/native#2//pace=spaced#10026|start/life/chroot//pace=spaced#10027|start/life/namespaces//pace=spaced#10028|start/life/cgroup//pace=spaced#10029|start/life/container//pace=spaced#10030|start/life/unikernel//pace=spaced#10031|start/life/microvm//pace=spaced#10032|'
array VALUE_TEXT[32] = ['3.4 ms', '2.6 ms', '3.3 ms', '7.6 ms', '5.0 ms', '22.4 ms', '27.7 ms', '1.70 s', '3.7 ms', '2.9 ms', '3.6 ms', '7.9 ms', '7.3 ms', '22.8 ms', '28.8 ms', '1.72 s', '6.1 ms', '4.6 ms', '5.0 ms', '10.1 ms', '8.3 ms', '27 ms', '30.4 ms', '1.73 s', '6.9 ms', '4.8 ms', '5.3 ms', '10.4 ms', '8.9 ms', '28 ms', '64 ms', '1.76 s']
array LONG_TEXT[32] = ['3.4 ms [2.8, 3.8]', '2.6 ms [2.4, 4.0]', '3.3 ms [2.4, 3.9]', '7.6 ms [5.6, 9.4]', '5.0 ms [3.8, 6.2]', '22.4 ms [14.7, 24.0]', '27.7 ms [22.3, 31.3]', '1.70 s [1.62, 1.99]', '3.7 ms [3.0, 4.2]', '2.9 ms [2.6, 4.7]', '3.6 ms [2.6, 4.2]', '7.9 ms [6.1, 9.8]', '7.3 ms [5.3, 9.0]', '22.8 ms [14.9, 24.7]', '28.8 ms [23.0, 32.2]', '1.72 s [1.64, 2.03]', '6.1 ms [5.0, 7.3]', '4.6 ms [4.4, 7.2]', '5.0 ms [3.4, 5.7]', '10.1 ms [7.7, 12.9]', '8.3 ms [5.7, 9.4]', '27 ms [18, 30]', '30.4 ms [24.5, 34.0]', '1.73 s [1.65, 2.05]', '6.9 ms [5.3, 8.9]', '4.8 ms [4.6, 7.6]', '5.3 ms [3.6, 6.1]', '10.4 ms [7.9, 13.2]', '8.9 ms [6.3, 10.2]', '28 ms [19, 30]', '64 ms [53, 65]', '1.76 s [1.67, 2.08]']
array RATIO_TEXT[32] = ['1× baseline', '0.77× [0.69, 0.97]', '0.98× [0.76, 1.14]', '2.2× [1.6, 2.9]', '1.45× [1.13, 1.99]', '6.5× [4.4, 7.7]', '8.1× [6.8, 9.8]', '500× [440, 610]', '1× baseline', '0.77× [0.69, 1.01]', '0.97× [0.75, 1.13]', '2.1× [1.5, 2.7]', '2.0× [1.5, 2.7]', '6.1× [4.1, 7.2]', '7.7× [6.5, 9.3]', '460× [410, 570]', '1× baseline', '0.75× [0.61, 1.01]', '0.81× [0.60, 0.99]', '1.6× [1.1, 2.3]', '1.35× [0.90, 1.82]', '4.4× [2.9, 5.4]', '4.9× [4.0, 6.0]', '280× [240, 350]', '1× baseline', '0.70× [0.60, 0.96]', '0.77× [0.56, 0.99]', '1.5× [1.0, 2.2]', '1.30× [0.91, 1.87]', '4.0× [2.7, 5.3]', '9.3× [7.3, 11.8]', '260× [210, 340]']
array RATIO_SHORT[32] = ['—', '0.77', '0.98', '2.22', '1.45', '6.55', '8.08', '497', '—', '0.77', '0.97', '2.10', '1.96', '6.09', '7.71', '461', '—', '0.75', '0.81', '1.64', '1.35', '4.36', '4.94', '282', '—', '0.70', '0.77', '1.51', '1.30', '4.05', '9.28', '256']
array VERDICT[32] = ['', 'faster', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'trivial', 'slower', 'inconclusive', 'slower', 'slower', 'slower', '', 'faster', 'trivial', 'slower', 'inconclusive', 'slower', 'slower', 'slower']
array SHARED_TEXT[32] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[32] = [3421882.5, 2640161.5, 3348580.5, 7579562.5, 4977567.5, 22407213.0, 27662532.0, 1701250996.5, 3736827.5, 2894706.5, 3626064.5, 7857256.5, 7316795.5, 22750034.0, 28798556.5, 1722606276.0, 6148483.5, 4599907.0, 4995486.5, 10074628.0, 8299285.5, 26813268.0, 30368788.0, 1733357608.0, 6857821.0, 4825743.5, 5268458.5, 10359272.5, 8915209.0, 27743666.0, 63674429.5, 1757940035.0]
array COMPANION[32] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[32] = [12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12]
array IS_ABSENT[32] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 32
RATIO_LOW = 0.5620732882937598
RATIO_HIGH = 610.4262006510056
LOWEST_TIME = 1472596.0
HIGHEST_TIME = 2676400093.0
FIRST_SEQUENCE = 40
LAST_SEQUENCE = 519
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 774423.1666666666 0.0 0.10956555893275387
1 3 774423.1666666666 789242.9166666666 0.10956555893275387 0.1116622604028076
1 4 789242.9166666666 3919384.4166666665 0.1116622604028076 0.5545153641681374
1 5 3919384.4166666665 4225250.5 0.5545153641681374 0.5977893645098828
1 6 4225250.5 6551346.583333334 0.5977893645098828 0.9268859469361227
1 7 6551346.583333334 7068125.916666667 0.9268859469361227 1.0
2 2 0.0 688409.0 0.0 0.11937832348452401
2 3 688409.0 702167.0 0.11937832348452401 0.12176412462091253
2 4 702167.0 3110953.5833333335 0.12176412462091253 0.5394764205821043
2 5 3110953.5833333335 3409353.5 0.5394764205821043 0.5912225217800671
2 6 3409353.5 5438192.583333333 0.5912225217800671 0.9430473938956434
2 7 5438192.583333333 5766616.416666666 0.9430473938956434 1.0
3 2 0.0 921056.1666666666 0.0 0.18214081140892635
3 3 921056.1666666666 935107.8333333333 0.18214081140892635 0.1849195583094296
3 4 935107.8333333333 3211038.666666667 0.1849195583094296 0.6349897100507302
3 5 3211038.666666667 3504649.7500000005 0.6349897100507302 0.6930519248128636
3 6 3504649.7500000005 4796217.916666667 0.6930519248128636 0.9484622704359474
3 7 4796217.916666667 5056835.75 0.9484622704359474 1.0
4 2 0.0 7679679.166666667 0.0 0.4781650227639097
4 3 7679679.166666667 7715506.916666667 0.4781650227639097 0.480395790029382
4 4 7715506.916666667 11699285.833333334 0.480395790029382 0.7284404928136411
4 5 11699285.833333334 12213283.916666668 0.7284404928136411 0.7604439007534506
4 6 12213283.916666668 15635244.333333334 0.7604439007534506 0.9735077208717104
4 7 15635244.333333334 16060729.666666668 0.9735077208717104 1.0
5 2 0.0 2750905.4166666665 0.0 0.3124649361718352
5 3 2750905.4166666665 2764932.1666666665 0.3124649361718352 0.31405818162363963
5 4 2764932.1666666665 5054645.0 0.31405818162363963 0.5741379975215867
5 5 5054645.0 7609060.75 0.5741379975215867 0.8642844160223127
5 6 7609060.75 8097415.0 0.8642844160223127 0.9197547272263945
5 7 8097415.0 8803885.166666666 0.9197547272263945 1.0
6 2 0.0 15867552.166666666 0.0 0.5557231984449118
6 3 15867552.166666666 19848306.583333332 0.5557231984449118 0.6951396347936085
6 4 19848306.583333332 23156539.25 0.6951396347936085 0.8110025996296113
6 5 23156539.25 23586537.833333332 0.8110025996296113 0.8260622752208326
6 6 23586537.833333332 27463530.833333332 0.8260622752208326 0.9618447152391875
6 7 27463530.833333332 28552977.833333332 0.9618447152391875 1.0
7 2 0.0 26302446.583333332 0.0 0.42917085195100063
7 3 26302446.583333332 26552846.666666664 0.42917085195100063 0.43325657138216805
7 4 26552846.666666664 27568429.416666664 0.43325657138216805 0.4498275969201659
7 5 27568429.416666664 28469645.083333332 0.4498275969201659 0.4645325215829539
7 6 28469645.083333332 30724075.166666664 0.4645325215829539 0.5013175285009497
7 7 30724075.166666664 61286656.5 0.5013175285009497 1.0
8 2 0.0 158246780.83333334 0.0 0.08229470002969747
8 3 158246780.83333334 158538185.25 0.08229470002969747 0.08244624206379526
8 4 158538185.25 1861998907.75 0.08244624206379526 0.9683144311813603
8 5 1861998907.75 1885595425.1666667 0.9683144311813603 0.9805855706783168
8 6 1885595425.1666667 1898498831.3333335 0.9805855706783168 0.9872958616191831
8 7 1898498831.3333335 1922927974.4166667 0.9872958616191831 1.0
END
array TOTAL[8] = [7068125.916666667, 5766616.416666666, 5056835.75, 16060729.666666668, 8803885.166666666, 28552977.833333332, 61286656.5, 1922927974.4166667]
array TOTAL_TEXT[8] = ['7.07 ms', '5.77 ms', '5.06 ms', '16.1 ms', '8.80 ms', '28.6 ms', '61.3 ms', '1.92 s']
TRADES = 7
HAS_FUNCTIONS = 1
HAS_OPEN = 1
array TRADE_LABEL[7] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array TRADE_TECHNIQUE[7] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel', 'microvm']
array TRADE_START[7] = ['3.4 ms', '3.3 ms', '7.6 ms', '5.0 ms', '22.4 ms', '27.7 ms', '1.70 s']
array TRADE_MEMORY[7] = ['71.1 KiB', '70.6 KiB', '266 KiB', '91.8 KiB', '371 KiB', '417 KiB', '76.5 MiB']
array TRADE_FUNCTIONS[7] = ['976', '874', '972', '1005', '938', '270', '318']
array TRADE_OPEN[7] = ['78 of 82', '54 of 82', '26 of 82', '77 of 82', '11 of 82', '0 of 83', '0 of 83']
array TRADE_SIZE[7] = [1.4854665284051838, 1.4325512003603516, 1.4834450564746755, 1.5, 1.4660917830792959, 1.018321055348816, 1.062510364746963]
array TRADE_SHIFT[7] = [0, 1, 0, 0, 0, 1, 0]
START_LOW = 1411337.9256317478
START_HIGH = 3408955854.359773
MEMORY_LOW = 40824.04438751175
MEMORY_HIGH = 140735403.9421648
FOOTER_2 = '2026-11-lab-startup (samples.csv 6f2e8211), 2026-11-lab-memory (samples.csv 3660a291), 2026-11-lab-isolation (samples.csv dba6aab6)'
$TRADES << END
3421882.5 2809930.0 3832350.0 72789.33333333334 72789.33333333334 72789.33333333334
3348580.5 2415131.0 3886375.0 72277.33333333334 71594.66666666666 73728.0
7579562.5 5621783.0 9411985.0 272469.3333333334 261120.0 275456.0
4977567.5 3825605.0 6227466.0 93952.0 90197.33333333334 96548.57142857143
22407213.0 14687692.0 23950264.0 380160.0 370688.0 389705.14285714284
27662532.0 22326763.0 31346283.0 426666.6666666667 426032.7619047619 427434.6666666666
1701250996.5 1616310333.0 1992102575.0 80246784.0 80240640.0 80248832.0
END
$FRONTIER << END
3348580.5 72277.33333333334
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
    for [i = 1:TRADES] $TRADES using 1:4:(sprintf("%d", i)) every ::(i - 1)::(i - 1) with labels left offset character 0.9 + 1.5 * TRADE_SHIFT[i],0.5 font "sans-serif,6" tc rgb INK
  eval CLOSE
}
