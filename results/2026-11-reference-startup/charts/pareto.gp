# Chart pareto of run 2026-11-reference-startup. Made by: bench run --suite startup --effort standard --out results/2026-11-reference-startup --progress never --quiet
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
array MEDIAN_TEXT[18] = ['—', '309 µs', '293 µs', '307 µs', '1.04 ms', '660 µs', '2.15 ms', '1.26 ms', 'n/a', '—', '91 µs', '92 µs', '90 µs', '617 µs', '317 µs', '1.76 ms', '840 µs', 'n/a']
array MEDIAN[18] = [NaN, 309259.0, 292999.5, 306580.0, 1039938.5, 660425.0, 2147867.0, 1260345.5, NaN, NaN, 90764.5, 91726.0, 90239.0, 616590.0, 317346.0, 1764493.0, 839656.0, NaN]
array TRIALS[18] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 0]
PANELS = 2
array PANEL_TITLE[2] = ['techniques (1 of 2)', 'techniques (2 of 2)']
array PANEL_ARMS[2] = ['1 2 3 4', '5 6 7 8 9']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-startup · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 551b207f6609'
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
array TOP_VALUE[4] = [2462985.0, 2643633.0, 2984669.0, 3134952.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.055493268759844394, 0.05359629526962029, 0.05, 0.05]
CELLS = '|start/launch/null//pace=spaced#10001|start/launch/native//pace=spaced#10002|start/launch/native#2//pace=spaced#10003|start/launch/chroot//pace=spaced#10004|start/launch/namespaces//pace=spaced#10005|start/launch/cgroup//pace=spaced#10006|start/launch/container//pace=spaced#10007|start/launch/unikernel//pace=spaced#10008|start/launch/microvm//pace=spaced#10009|start/ready/null//pace=spaced#10010|start/ready/native//pace=spaced#10011|start/ready/native#2//pace=spaced#10012|start/ready/chroot//pace=spaced#10013|start/ready/namespaces//pace=spaced#10014|start/ready/cgroup//pace=spaced#10015|start/ready/container//pace=spaced#10016|start/ready/unikernel//pace=spaced#10017|start/ready/microvm//pace=spaced#10018|start/run/null//pace=spaced#10019|start/run/native//pace=spaced#10020|start/run/native#2//pace=spaced#10021|start/run/chroot//pace=spaced#10022|start/run/namespaces//pace=spaced#10023|start/run/cgroup//pace=spaced#10024|start/run/container//pace=spaced#10025|start/run/unikernel//pace=spaced#10026|start/run/microvm//pace=spaced#10027|start/life/null//pace=spaced#10028|start/life/native//pace=spaced#10029|start/life/native#2//pace=spaced#10030|start/life/chroot//pace=spaced#10031|start/life/namespaces//pace=spaced#10032|start/life/cgroup//pace=spaced#10033|start/life/container//pace=spaced#10034|start/life/unikernel//pace=spaced#10035|start/life/microvm//pace=spaced#10036|'
array VALUE_TEXT[36] = ['n/a', '309 µs', '293 µs', '307 µs', '1.04 ms', '660 µs', '2.15 ms', '1.26 ms', 'n/a', 'n/a', '323 µs', '307 µs', '325 µs', '1.05 ms', '712 µs', '2.37 ms', '1.36 ms', 'n/a', '350 µs', '550 µs', '528 µs', '428 µs', '1.32 ms', '890 µs', '2.74 ms', '1.46 ms', 'n/a', '364 µs', '588 µs', '569 µs', '455 µs', '1.37 ms', '1.02 ms', '2.90 ms', '2.14 ms', 'n/a']
array LONG_TEXT[36] = ['n/a', '309 µs [293, 327]', '293 µs [282, 326]', '307 µs [288, 326]', '1.04 ms [0.99, 1.11]', '660 µs [627, 709]', '2.15 ms [2.11, 2.46]', '1.26 ms [1.22, 1.37]', 'n/a', 'n/a', '323 µs [308, 342]', '307 µs [294, 338]', '325 µs [305, 340]', '1.05 ms [1.01, 1.12]', '712 µs [645, 738]', '2.37 ms [2.29, 2.64]', '1.36 ms [1.29, 1.47]', 'n/a', '350 µs [324, 373]', '550 µs [522, 582]', '528 µs [504, 571]', '428 µs [416, 457]', '1.32 ms [1.29, 1.42]', '890 µs [850, 980]', '2.74 ms [2.59, 2.98]', '1.46 ms [1.39, 1.61]', 'n/a', '364 µs [338, 388]', '588 µs [558, 623]', '569 µs [542, 610]', '455 µs [445, 489]', '1.37 ms [1.34, 1.49]', '1.02 ms [0.98, 1.11]', '2.90 ms [2.74, 3.13]', '2.14 ms [2.00, 2.30]', 'n/a']
array RATIO_TEXT[36] = ['—', '1× baseline', '0.95× [0.90, 1.05]', '0.99× [0.93, 1.07]', '3.36× [3.14, 3.60]', '2.14× [2.00, 2.32]', '6.9× [6.6, 7.9]', '4.08× [3.87, 4.51]', '—', '—', '1× baseline', '0.95× [0.89, 1.04]', '1.01× [0.94, 1.06]', '3.26× [3.05, 3.47]', '2.20× [2.00, 2.34]', '7.3× [6.9, 8.1]', '4.20× [3.90, 4.56]', '—', '0.636× [0.582, 0.679]', '1× baseline', '0.96× [0.90, 1.02]', '0.777× [0.738, 0.828]', '2.41× [2.28, 2.59]', '1.62× [1.53, 1.77]', '4.97× [4.62, 5.34]', '2.66× [2.48, 2.91]', '—', '0.618× [0.567, 0.660]', '1× baseline', '0.97× [0.90, 1.02]', '0.773× [0.734, 0.827]', '2.33× [2.21, 2.53]', '1.74× [1.63, 1.90]', '4.93× [4.60, 5.29]', '3.64× [3.34, 3.88]', '—']
array RATIO_SHORT[36] = ['—', '—', '0.95', '0.99', '3.36', '2.14', '6.95', '4.08', '—', '—', '—', '0.95', '1.01', '3.26', '2.20', '7.34', '4.20', '—', '0.64', '—', '0.96', '0.78', '2.41', '1.62', '4.97', '2.66', '—', '0.62', '—', '0.97', '0.77', '2.33', '1.74', '4.93', '3.64', '—']
array VERDICT[36] = ['', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', 'faster', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', '', 'faster', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', '']
array SHARED_TEXT[36] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[36] = [NaN, 309259.0, 292999.5, 306580.0, 1039938.5, 660425.0, 2147867.0, 1260345.5, NaN, NaN, 323069.5, 306635.0, 325277.5, 1052321.5, 711861.0, 2372290.5, 1355887.0, NaN, 349974.5, 550211.5, 528494.5, 427624.5, 1324365.5, 890086.0, 2735940.0, 1461629.0, NaN, 363669.5, 588007.5, 568894.5, 454594.5, 1367324.0, 1022252.0, 2900043.0, 2141723.0, NaN]
array COMPANION[36] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[36] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 0]
array IS_ABSENT[36] = [1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 30
RATIO_LOW = 0.5669607217990752
RATIO_HIGH = 8.071022929711342
LOWEST_TIME = 77064.0
HIGHEST_TIME = 3873368.0
FIRST_SEQUENCE = 80
LAST_SEQUENCE = 4079
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 118972.22 0.0 0.31619621010685306
1 3 118972.22 121290.18000000001 0.31619621010685306 0.32235672528576864
1 6 121290.18000000001 361067.51 0.32235672528576864 0.9596204748866438
1 7 361067.51 376260.74 0.9596204748866438 1.0
2 2 0.0 124894.1 0.0 0.20278522838072585
2 3 124894.1 127214.44 0.20278522838072585 0.20655266556807844
2 4 127214.44 321129.74 0.20655266556807844 0.5214046753669157
2 5 321129.74 340878.44 0.5214046753669157 0.553469798056638
2 6 340878.44 575546.96 0.553469798056638 0.9344910746579099
2 7 575546.96 615893.48 0.9344910746579099 1.0
3 2 0.0 118242.34 0.0 0.1984415863573707
3 3 118242.34 120538.11 0.1984415863573707 0.20229448913916323
3 4 120538.11 309374.04 0.20229448913916323 0.5192105913616785
3 5 309374.04 322839.94999999995 0.5192105913616785 0.5418099118939479
3 6 322839.94999999995 555403.2999999999 0.5418099118939479 0.9321120667953513
3 7 555403.2999999999 595854.6399999999 0.9321120667953513 1.0
4 2 0.0 139379.51 0.0 0.2919746144169225
4 3 139379.51 141644.67 0.2919746144169225 0.29671971086325555
4 4 141644.67 317328.59 0.29671971086325555 0.6647454328739978
4 5 317328.59 334483.06000000006 0.6647454328739978 0.7006809140919807
4 6 334483.06000000006 447282.45000000007 0.7006809140919807 0.9369750322282411
4 7 447282.45000000007 477368.5900000001 0.9369750322282411 1.0
5 2 0.0 911332.0 0.0 0.6195209576417607
5 3 911332.0 913610.58 0.6195209576417607 0.6210699299851694
5 4 913610.58 1088486.5899999999 0.6210699299851694 0.7399501549567167
5 5 1088486.5899999999 1106565.63 0.7399501549567167 0.7522402360402776
5 6 1106565.63 1413659.9899999998 0.7522402360402776 0.9610021274185936
5 7 1413659.9899999998 1471026.9099999997 0.9610021274185936 1.0
6 2 0.0 489021.07 0.0 0.4641488904984596
6 3 489021.07 491392.49 0.4641488904984596 0.4663996973234208
6 4 491392.49 670996.76 0.4663996973234208 0.6368690855836971
6 5 670996.76 700192.39 0.6368690855836971 0.6645797919381361
6 6 700192.39 917118.3400000001 0.6645797919381361 0.8704726362133824
6 7 917118.3400000001 1053586.6400000001 0.8704726362133824 1.0
7 2 0.0 1816075.46 0.0 0.5941808651643534
7 3 1816075.46 2185897.88 0.5941808651643534 0.7151788139350366
7 4 2185897.88 2355294.05 0.7151788139350366 0.7706016006325276
7 5 2355294.05 2542218.04 0.7706016006325276 0.8317591133815699
7 6 2542218.04 2890672.69 0.8317591133815699 0.9457659869767574
7 7 2890672.69 3056435.45 0.9457659869767574 1.0
8 2 0.0 1138811.5 0.0 0.5163117782929196
8 3 1138811.5 1162304.68 0.5163117782929196 0.5269630630257798
8 4 1162304.68 1342510.44 0.5269630630257798 0.6086643423017856
8 5 1342510.44 1421091.31 0.6086643423017856 0.6442911591450514
8 6 1421091.31 1539485.29 0.6442911591450514 0.6979683536175135
8 7 1539485.29 2205666.3200000003 0.6979683536175135 1.0
END
array TOTAL[9] = [376260.74, 615893.48, 595854.6399999999, 477368.5900000001, 1471026.9099999997, 1053586.6400000001, 3056435.45, 2205666.3200000003, 0.0]
array TOTAL_TEXT[9] = ['376 µs', '616 µs', '596 µs', '477 µs', '1.47 ms', '1.05 ms', '3.06 ms', '2.21 ms', '']
TRADES = 6
HAS_FUNCTIONS = 0
HAS_OPEN = 1
array TRADE_LABEL[6] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array TRADE_TECHNIQUE[6] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array TRADE_START[6] = ['309 µs', '307 µs', '1.04 ms', '660 µs', '2.15 ms', '1.26 ms']
array TRADE_MEMORY[6] = ['66.9 KiB', '66.7 KiB', '203 KiB', '86.3 KiB', '325 KiB', '669 KiB']
array TRADE_FUNCTIONS[6] = ['n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a']
array TRADE_OPEN[6] = ['76 of 84', '51 of 84', '25 of 84', '75 of 84', '10 of 84', '1 of 85']
array TRADE_SIZE[6] = [0.7, 0.7, 0.7, 0.7, 0.7, 0.7]
array TRADE_SHIFT[6] = [0, 1, 0, 0, 0, 0]
START_LOW = 205705.0
START_HIGH = 3448179.0
MEMORY_LOW = 48176.7619047619
MEMORY_HIGH = 961344.4129032257
FOOTER_2 = FOOTER_2 . ' · beside 2026-11-reference-memory (fd8e39df30e8), 2026-11-reference-isolation (ceee338b7dc8)'
$TRADES << END
309259.0 292815.0 327015.0 68550.84895033282 67447.46666666666 68949.33333333333
306580.0 287987.0 325834.0 68266.66666666667 67584.0 69028.61075268817
1039938.5 990790.0 1107874.0 208347.42857142858 205162.6666666667 212480.0
660425.0 627361.0 709082.0 88405.33333333334 84957.86666666667 92425.14285714286
2147867.0 2107658.0 2462985.0 332288.0 325428.3010752688 343723.3548387097
1260345.5 1220591.0 1371706.0 684987.7333333333 682557.0834613414 686674.5806451613
END
$FRONTIER << END
306580.0 68266.66666666667
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
