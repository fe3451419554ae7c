# Chart pareto of run 2026-11-reference-startup. Made by: bench run --suite startup --effort standard --out results/2026-11-reference-startup --progress never
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
array MEDIAN_TEXT[18] = ['—', '341 µs', '340 µs', '345 µs', '1.200 ms', '717 µs', '2.65 ms', '1.365 ms', 'n/a', '—', '103.9 µs', '102.9 µs', '104.2 µs', '715 µs', '357 µs', '2.05 ms', '924 µs', 'n/a']
array MEDIAN[18] = [NaN, 340785.5, 340170.0, 344886.5, 1199660.0, 716738.5, 2651014.0, 1365396.0, NaN, NaN, 103934.0, 102872.5, 104205.0, 715311.5, 357230.0, 2054351.5, 923846.0, NaN]
array TRIALS[18] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 0]
PANELS = 2
array PANEL_TITLE[2] = ['techniques (1 of 2)', 'techniques (2 of 2)']
array PANEL_ARMS[2] = ['1 2 3 4', '5 6 7 8 9']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-startup · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv f4974e052f52'
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
array TOP_VALUE[4] = [2699866.0, 2934655.0, 3320948.0, 3497129.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05, 0.05]
CELLS = '|start/launch/null//pace=spaced#10001|start/launch/native//pace=spaced#10002|start/launch/native#2//pace=spaced#10003|start/launch/chroot//pace=spaced#10004|start/launch/namespaces//pace=spaced#10005|start/launch/cgroup//pace=spaced#10006|start/launch/container//pace=spaced#10007|start/launch/unikernel//pace=spaced#10008|start/launch/microvm//pace=spaced#10009|start/ready/null//pace=spaced#10010|start/ready/native//pace=spaced#10011|start/ready/native#2//pace=spaced#10012|start/ready/chroot//pace=spaced#10013|start/ready/namespaces//pace=spaced#10014|start/ready/cgroup//pace=spaced#10015|start/ready/container//pace=spaced#10016|start/ready/unikernel//pace=spaced#10017|start/ready/microvm//pace=spaced#10018|start/run/null//pace=spaced#10019|start/run/native//pace=spaced#10020|start/run/native#2//pace=spaced#10021|start/run/chroot//pace=spaced#10022|start/run/namespaces//pace=spaced#10023|start/run/cgroup//pace=spaced#10024|start/run/container//pace=spaced#10025|start/run/unikernel//pace=spaced#10026|start/run/microvm//pace=spaced#10027|start/life/null//pace=spaced#10028|start/life/native//pace=spaced#10029|start/life/native#2//pace=spaced#10030|start/life/chroot//pace=spaced#10031|start/life/namespaces//pace=spaced#10032|start/life/cgroup//pace=spaced#10033|start/life/container//pace=spaced#10034|start/life/unikernel//pace=spaced#10035|start/life/microvm//pace=spaced#10036|'
array VALUE_TEXT[36] = ['n/a', '341 µs', '340 µs', '345 µs', '1.200 ms', '717 µs', '2.65 ms', '1.365 ms', 'n/a', 'n/a', '355 µs', '354 µs', '359 µs', '1.221 ms', '732 µs', '2.86 ms', '1.448 ms', 'n/a', '387 µs', '607 µs', '612 µs', '484 µs', '1.57 ms', '978 µs', '3.27 ms', '1.580 ms', 'n/a', '404 µs', '649 µs', '652 µs', '516 µs', '1.64 ms', '1.131 ms', '3.46 ms', '2.311 ms', 'n/a']
array LONG_TEXT[36] = ['n/a', '341 µs [331, 346]', '340 µs [331, 346]', '345 µs [336, 353]', '1.200 ms [1.154, 1.230]', '717 µs [708, 730]', '2.65 ms [2.59, 2.70]', '1.365 ms [1.332, 1.395]', 'n/a', 'n/a', '355 µs [346, 362]', '354 µs [343, 362]', '359 µs [349, 367]', '1.221 ms [1.179, 1.253]', '732 µs [720, 745]', '2.86 ms [2.79, 2.93]', '1.448 ms [1.426, 1.473]', 'n/a', '387 µs [377, 396]', '607 µs [592, 626]', '612 µs [595, 627]', '484 µs [471, 492]', '1.57 ms [1.52, 1.63]', '978 µs [961, 1003]', '3.27 ms [3.21, 3.32]', '1.580 ms [1.559, 1.620]', 'n/a', '404 µs [391, 413]', '649 µs [637, 669]', '652 µs [636, 673]', '516 µs [503, 535]', '1.64 ms [1.58, 1.69]', '1.131 ms [1.100, 1.152]', '3.46 ms [3.39, 3.50]', '2.311 ms [2.277, 2.346]', 'n/a']
array RATIO_TEXT[36] = ['—', '1× baseline', '0.998× [0.967, 1.026]', '1.01× [0.98, 1.04]', '3.52× [3.40, 3.62]', '2.10× [2.07, 2.16]', '7.78× [7.57, 8.01]', '4.01× [3.91, 4.11]', '—', '—', '1× baseline', '0.997× [0.965, 1.026]', '1.01× [0.98, 1.04]', '3.44× [3.32, 3.53]', '2.06× [2.02, 2.12]', '8.06× [7.84, 8.30]', '4.08× [4.00, 4.18]', '—', '0.637× [0.616, 0.654]', '1× baseline', '1.01× [0.97, 1.04]', '0.798× [0.771, 0.817]', '2.59× [2.49, 2.67]', '1.61× [1.56, 1.65]', '5.39× [5.20, 5.51]', '2.60× [2.53, 2.67]', '—', '0.622× [0.602, 0.637]', '1× baseline', '1.01× [0.97, 1.03]', '0.796× [0.772, 0.815]', '2.52× [2.43, 2.59]', '1.74× [1.69, 1.77]', '5.33× [5.15, 5.42]', '3.56× [3.46, 3.62]', '—']
array RATIO_SHORT[36] = ['—', '—', '1.00', '1.01', '3.52', '2.10', '7.78', '4.01', '—', '—', '—', '1.00', '1.01', '3.44', '2.06', '8.06', '4.08', '—', '0.64', '—', '1.01', '0.80', '2.59', '1.61', '5.39', '2.60', '—', '0.62', '—', '1.01', '0.80', '2.52', '1.74', '5.33', '3.56', '—']
array VERDICT[36] = ['', '', 'equivalent', 'equivalent', 'slower', 'slower', 'slower', 'slower', '', '', '', 'equivalent', 'equivalent', 'slower', 'slower', 'slower', 'slower', '', 'faster', '', 'equivalent', 'faster', 'slower', 'slower', 'slower', 'slower', '', 'faster', '', 'equivalent', 'faster', 'slower', 'slower', 'slower', 'slower', '']
array SHARED_TEXT[36] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[36] = [NaN, 340785.5, 340170.0, 344886.5, 1199660.0, 716738.5, 2651014.0, 1365396.0, NaN, NaN, 354977.0, 354030.5, 359273.0, 1221152.0, 732302.0, 2861906.5, 1447563.0, NaN, 386759.0, 606865.5, 611567.5, 484454.0, 1571988.0, 977545.5, 3273552.5, 1579548.5, NaN, 403774.0, 648848.0, 652413.0, 516196.0, 1637499.5, 1131474.0, 3459057.5, 2311124.0, NaN]
array COMPANION[36] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[36] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 0]
array IS_ABSENT[36] = [1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 30
RATIO_LOW = 0.6015226300448551
RATIO_HIGH = 8.30071797024607
LOWEST_TIME = 76564.0
HIGHEST_TIME = 4276746.0
FIRST_SEQUENCE = 83
LAST_SEQUENCE = 4079
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 166715.57 0.0 0.3780689551512856
1 3 166715.57 169158.09 0.3780689551512856 0.38360797579786415
1 6 169158.09 424299.97 0.38360797579786415 0.9622055476199483
1 7 424299.97 440966.04 0.9622055476199483 1.0
2 2 0.0 127262.02 0.0 0.19742133909919837
2 3 127262.02 130232.15000000001 0.19742133909919837 0.20202889634132531
2 4 130232.15000000001 334476.64 0.20202889634132531 0.5188730004930026
2 5 334476.64 350729.63 0.5188730004930026 0.5440862341833517
2 6 350729.63 601920.01 0.5440862341833517 0.9337574117148453
2 7 601920.01 644621.4 0.9337574117148453 1.0
3 2 0.0 126895.11 0.0 0.194738084677592
3 3 126895.11 129824.5 0.194738084677592 0.19923363850841883
3 4 129824.5 340011.52 0.19923363850841883 0.5217946709933643
3 5 340011.52 356381.0 0.5217946709933643 0.5469159005062126
3 6 356381.0 608533.06 0.5469159005062126 0.9338780869285994
3 7 608533.06 651619.38 0.9338780869285994 1.0
4 2 0.0 145847.13 0.0 0.2872159260928564
4 3 145847.13 148182.82 0.2872159260928564 0.29181558716548656
4 4 148182.82 337370.43 0.29181558716548656 0.6643816747631248
4 5 337370.43 354481.51 0.6643816747631248 0.6980784275799198
4 6 354481.51 474649.79000000004 0.6980784275799198 0.9347251399779333
4 7 474649.79000000004 507796.11000000004 0.9347251399779333 1.0
5 2 0.0 996574.39 0.0 0.6166082471127425
5 3 996574.39 998971.37 0.6166082471127425 0.6180913251960197
5 4 998971.37 1190988.68 0.6180913251960197 0.7368977666643822
5 5 1190988.68 1212723.13 0.7368977666643822 0.7503454743828792
5 6 1212723.13 1554790.5599999998 0.7503454743828792 0.9619920915578006
5 7 1554790.5599999998 1616219.6899999997 0.9619920915578006 1.0
6 2 0.0 508691.12 0.0 0.46314104956968555
6 3 508691.12 511419.99 0.46314104956968555 0.4656255665314505
6 4 511419.99 698748.65 0.4656255665314505 0.6361801305798317
6 5 698748.65 719914.39 0.6361801305798317 0.6554506125149578
6 6 719914.39 950537.54 0.6554506125149578 0.8654229189827158
6 7 950537.54 1098350.32 0.8654229189827158 1.0
7 2 0.0 1951509.33 0.0 0.5769596244609488
7 3 1951509.33 2372285.5100000002 0.5769596244609488 0.7013612161227795
7 4 2372285.5100000002 2560204.1900000004 0.7013612161227795 0.7569189781971208
7 5 2560204.1900000004 2768633.7600000002 0.7569189781971208 0.8185407417137508
7 6 2768633.7600000002 3199793.95 0.8185407417137508 0.9460123440682787
7 7 3199793.95 3382401.9000000004 0.9460123440682787 1.0
8 2 0.0 1161992.65 0.0 0.5032240953224023
8 3 1161992.65 1187152.3399999999 0.5032240953224023 0.5141200009366436
8 4 1187152.3399999999 1374900.7499999998 0.5141200009366436 0.5954281949002366
8 5 1374900.7499999998 1459000.0399999998 0.5954281949002366 0.6318490699612849
8 6 1459000.0399999998 1588166.38 0.6318490699612849 0.6877871299762134
8 7 1588166.38 2309095.81 0.6877871299762134 1.0
END
array TOTAL[9] = [440966.04, 644621.4, 651619.38, 507796.11000000004, 1616219.6899999997, 1098350.32, 3382401.9000000004, 2309095.81, 0.0]
array TOTAL_TEXT[9] = ['441 µs', '645 µs', '652 µs', '508 µs', '1.62 ms', '1.10 ms', '3.38 ms', '2.31 ms', '']
TRADES = 6
HAS_FUNCTIONS = 0
HAS_OPEN = 1
array TRADE_LABEL[6] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array TRADE_TECHNIQUE[6] = ['native', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array TRADE_START[6] = ['341 µs', '345 µs', '1.200 ms', '717 µs', '2.65 ms', '1.365 ms']
array TRADE_MEMORY[6] = ['66.4 KiB', '66.0 KiB', '213 KiB', '68.0 KiB', '305 KiB', '669 KiB']
array TRADE_FUNCTIONS[6] = ['n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a']
array TRADE_OPEN[6] = ['76 of 84', '51 of 84', '25 of 84', '75 of 84', '10 of 84', '1 of 85']
array TRADE_SIZE[6] = [0.7, 0.7, 0.7, 0.7, 0.7, 0.7]
array TRADE_SHIFT[6] = [0, 1, 0, 0, 0, 0]
START_LOW = 236780.00000000003
START_HIGH = 3779812.4
MEMORY_LOW = 47542.857142857145
MEMORY_HIGH = 961532.6967741934
FOOTER_2 = '2026-11-reference-startup (samples.csv f4974e05), 2026-11-reference-memory (samples.csv 38a899c3), 2026-11-reference-isolation (samples.csv be979fed)'
$TRADES << END
340785.5 331492.0 345553.0 68022.85714285714 67135.39047619047 69248.0
344886.5 335638.0 352974.0 67584.0 66560.0 68608.0
1199660.0 1153512.0 1230326.0 218453.3333333333 212718.93333333335 222208.0
716738.5 707610.0 729733.0 69632.0 68608.0 71872.0
2651014.0 2590424.0 2699866.0 312291.6866359447 304298.6666666666 318805.3333333333
1365396.0 1331866.0 1395210.0 684556.3215565796 681109.7462365592 686809.0691244239
END
$FRONTIER << END
340785.5 68022.85714285714
344886.5 67584.0
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
