# Chart forest of run 2026-11-reference-runtimes. Made by: bench run --suite startup --cpus 1 --technique container,unshare,bubblewrap,firejail,nspawn,lxc,runc,crun,gvisor,podman,containerd,docker,cri-pod --out results/2026-11-reference-runtimes --progress never
# Edit it and render it again in this folder:  gnuplot forest.gp
# One form only:  gnuplot -e "FORMATS='png'" forest.gp   (png, svg, pdf, dumb)

CHART = 'forest'
SVG_NAME = 'forest'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
DECIMAL_SIGN = '.'
say(text) = text
decimal(text) = text
ARMS = 15
BASELINE = 1
array TECHNIQUE[15] = ['native', 'native#2', 'container', 'unshare', 'bubblewrap', 'firejail', 'nspawn', 'lxc', 'runc', 'crun', 'podman', 'containerd', 'docker', 'cri-pod', 'gvisor']
array VARIANT[15] = ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '']
array LABEL[15] = ['native', 'native#2', 'container', 'unshare', 'bubblewrap', 'firejail', 'nspawn', 'lxc', 'runc', 'crun', 'podman', 'containerd', 'docker', 'cri-pod', 'gvisor']
array SHORT[15] = ['native', 'native#2', 'container', 'unshare', 'bubblewrap', 'firejail', 'nspawn', 'lxc', 'runc', 'crun', 'podman', 'containerd', 'docker', 'cri-pod', 'gvisor']
array REASON[15] = ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '']
PACES = 'spaced hot'
array KEY[30] = ['native//pace=spaced', 'native#2//pace=spaced', 'container//pace=spaced', 'unshare//pace=spaced', 'bubblewrap//pace=spaced', 'firejail//pace=spaced', 'nspawn//pace=spaced', 'lxc//pace=spaced', 'runc//pace=spaced', 'crun//pace=spaced', 'podman//pace=spaced', 'containerd//pace=spaced', 'docker//pace=spaced', 'cri-pod//pace=spaced', 'gvisor//pace=spaced', 'native//pace=hot', 'native#2//pace=hot', 'container//pace=hot', 'unshare//pace=hot', 'bubblewrap//pace=hot', 'firejail//pace=hot', 'nspawn//pace=hot', 'lxc//pace=hot', 'runc//pace=hot', 'crun//pace=hot', 'podman//pace=hot', 'containerd//pace=hot', 'docker//pace=hot', 'cri-pod//pace=hot', 'gvisor//pace=hot']
KEYS = '|native//pace=spaced|native#2//pace=spaced|container//pace=spaced|unshare//pace=spaced|bubblewrap//pace=spaced|firejail//pace=spaced|nspawn//pace=spaced|lxc//pace=spaced|runc//pace=spaced|crun//pace=spaced|podman//pace=spaced|containerd//pace=spaced|docker//pace=spaced|cri-pod//pace=spaced|gvisor//pace=spaced|native//pace=hot|native#2//pace=hot|container//pace=hot|unshare//pace=hot|bubblewrap//pace=hot|firejail//pace=hot|nspawn//pace=hot|lxc//pace=hot|runc//pace=hot|crun//pace=hot|podman//pace=hot|containerd//pace=hot|docker//pace=hot|cri-pod//pace=hot|gvisor//pace=hot|'
array MEDIAN_TEXT[30] = ['278.3 µs', '281 µs', '2.132 ms', '1.841 ms', '4.19 ms', '17.58 ms', '62.4 ms', '21.1 ms', '45.9 ms', '33.9 ms', '116.3 ms', '102.5 ms', '116.7 ms', '177.9 ms', '166.6 ms', '88.4 µs', '88.5 µs', '1.667 ms', '1.407 ms', '3.85 ms', '17.20 ms', '59.9 ms', '7.18 ms', '39.2 ms', '18.49 ms', '116.7 ms', '104.7 ms', '113.8 ms', '177.2 ms', '154.7 ms']
array MEDIAN[30] = [278253.0, 280876.5, 2131718.5, 1840821.5, 4187403.5, 17578780.5, 62438068.5, 21145433.5, 45867428.5, 33867857.5, 116290555.5, 102537727.5, 116738345.0, 177933614.0, 166613736.5, 88441.5, 88506.0, 1667429.0, 1406927.5, 3854174.5, 17198160.5, 59915815.5, 7179944.5, 39159755.0, 18490728.5, 116660630.0, 104697452.5, 113825843.0, 177203896.5, 154729318.0]
array TRIALS[30] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
PANELS = 2
array PANEL_TITLE[2] = ['techniques (1 of 2)', 'techniques (2 of 2)']
array PANEL_ARMS[2] = ['1 2 3 4 5 6 7', '8 9 10 11 12 13 14 15']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-runtimes · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv d74e4f66b78e'
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
array TOP_VALUE[2] = [180660636.0, 181068171.0]
array BOTTOM_VALUE[2] = [0.0, 0.0]
array MARGIN[2] = [0.05, 0.05]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/container//pace=spaced#10003|start/launch/unshare//pace=spaced#10004|start/launch/bubblewrap//pace=spaced#10005|start/launch/firejail//pace=spaced#10006|start/launch/nspawn//pace=spaced#10007|start/launch/lxc//pace=spaced#10008|start/launch/runc//pace=spaced#10009|start/launch/crun//pace=spaced#10010|start/launch/podman//pace=spaced#10011|start/launch/containerd//pace=spaced#10012|start/launch/docker//pace=spaced#10013|start/launch/cri-pod//pace=spaced#10014|start/launch/gvisor//pace=spaced#10015|start/launch/native//pace=hot#10016|start/launch/native#2//pace=hot#10017|start/launch/container//pace=hot#10018|start/launch/unshare//pace=hot#10019|start/launch/bubblewrap//pace=hot#10020|start/launch/firejail//pace=hot#10021|start/launch/nspawn//pace=hot#10022|start/launch/lxc//pace=hot#10023|start/launch/runc//pace=hot#10024|start/launch/crun//pace=hot#10025|start/launch/podman//pace=hot#10026|start/launch/containerd//pace=hot#10027|start/launch/docker//pace=hot#10028|start/launch/cri-pod//pace=hot#10029|start/launch/gvisor//pace=hot#10030|'
array VALUE_TEXT[30] = ['278.3 µs', '281 µs', '2.132 ms', '1.841 ms', '4.19 ms', '17.58 ms', '62.4 ms', '21.1 ms', '45.9 ms', '33.9 ms', '116.3 ms', '102.5 ms', '116.7 ms', '177.9 ms', '166.6 ms', '88.4 µs', '88.5 µs', '1.667 ms', '1.407 ms', '3.85 ms', '17.20 ms', '59.9 ms', '7.18 ms', '39.2 ms', '18.49 ms', '116.7 ms', '104.7 ms', '113.8 ms', '177.2 ms', '154.7 ms']
array LONG_TEXT[30] = ['278.3 µs [275.0, 281.0]', '281 µs [277, 287]', '2.132 ms [2.114, 2.173]', '1.841 ms [1.830, 1.862]', '4.19 ms [4.12, 4.25]', '17.58 ms [17.51, 17.64]', '62.4 ms [61.3, 63.7]', '21.1 ms [18.9, 24.7]', '45.9 ms [45.0, 46.6]', '33.9 ms [32.8, 34.7]', '116.3 ms [114.7, 117.7]', '102.5 ms [100.7, 105.8]', '116.7 ms [113.0, 118.3]', '177.9 ms [175.4, 180.7]', '166.6 ms [163.0, 170.1]', '88.4 µs [86.9, 90.3]', '88.5 µs [86.8, 89.6]', '1.667 ms [1.641, 1.703]', '1.407 ms [1.374, 1.436]', '3.85 ms [3.76, 4.04]', '17.20 ms [17.11, 17.43]', '59.9 ms [57.9, 60.5]', '7.18 ms [6.89, 7.58]', '39.2 ms [37.6, 39.9]', '18.49 ms [18.15, 18.81]', '116.7 ms [115.8, 118.8]', '104.7 ms [102.5, 108.6]', '113.8 ms [110.7, 116.7]', '177.2 ms [174.3, 181.1]', '154.7 ms [152.9, 159.3]']
array RATIO_TEXT[30] = ['1× baseline', '1.01× [0.99, 1.03]', '7.66× [7.58, 7.84]', '6.62× [6.54, 6.72]', '15.0× [14.8, 15.4]', '63.2× [62.6, 63.9]', '224× [220, 229]', '76× [69, 88]', '165× [161, 168]', '122× [118, 125]', '418× [412, 425]', '369× [362, 380]', '420× [407, 427]', '639× [630, 653]', '599× [587, 612]', '1× baseline', '1.00× [0.98, 1.02]', '18.9× [18.5, 19.4]', '15.9× [15.5, 16.3]', '43.6× [42.3, 45.7]', '194× [191, 198]', '677× [658, 691]', '81.2× [77.8, 85.5]', '443× [426, 453]', '209× [204, 214]', '1320× [1290, 1360]', '1180× [1150, 1230]', '1290× [1250, 1320]', '2000× [1950, 2050]', '1750× [1710, 1810]']
array RATIO_SHORT[30] = ['—', '1.01', '7.66', '6.62', '15.0', '63.2', '224', '76.0', '165', '122', '418', '369', '420', '639', '599', '—', '1.00', '18.9', '15.9', '43.6', '194', '677', '81.2', '443', '209', '1319', '1184', '1287', '2004', '1750']
array VERDICT[30] = ['', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[30] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[30] = [278253.0, 280876.5, 2131718.5, 1840821.5, 4187403.5, 17578780.5, 62438068.5, 21145433.5, 45867428.5, 33867857.5, 116290555.5, 102537727.5, 116738345.0, 177933614.0, 166613736.5, 88441.5, 88506.0, 1667429.0, 1406927.5, 3854174.5, 17198160.5, 59915815.5, 7179944.5, 39159755.0, 18490728.5, 116660630.0, 104697452.5, 113825843.0, 177203896.5, 154729318.0]
array COMPANION[30] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[30] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[30] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 30
RATIO_LOW = 0.8
RATIO_HIGH = 2054.9310760263443
LOWEST_TIME = 78917.0
HIGHEST_TIME = 258014433.0
FIRST_SEQUENCE = 150
LAST_SEQUENCE = 7649
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 111108.86 0.0 0.19695688475429404
1 3 111108.86 113351.44 0.19695688475429404 0.20093218942947733
1 4 113351.44 288297.39 0.20093218942947733 0.511049756222805
1 5 288297.39 305193.46 0.511049756222805 0.541000538831775
1 6 305193.46 521792.05000000005 0.541000538831775 0.9249535694773292
1 7 521792.05000000005 564127.8300000001 0.9249535694773292 1.0
2 2 0.0 113055.01 0.0 0.1922931308028429
2 3 113055.01 115364.5 0.1922931308028429 0.1962212987155949
2 4 115364.5 302556.67000000004 0.1962212987155949 0.5146129244478647
2 5 302556.67000000004 325502.91000000003 0.5146129244478647 0.5536417505896998
2 6 325502.91000000003 547835.76 0.5536417505896998 0.9318034950963682
2 7 547835.76 587930.5700000001 0.9318034950963682 1.0
3 2 0.0 1810310.64 0.0 0.6044965160478989
3 3 1810310.64 2136275.15 0.6044965160478989 0.7133421507673969
3 4 2136275.15 2295198.46 0.7133421507673969 0.7664096106226846
3 5 2295198.46 2474847.14 0.7664096106226846 0.8263976584046963
3 6 2474847.14 2830937.22 0.8263976584046963 0.9453027833059218
3 7 2830937.22 2994741.2300000004 0.9453027833059218 1.0
4 1 0.0 147094.47 0.0 0.04171231598119218
4 4 147094.47 1893223.21 0.04171231598119218 0.5368707930246933
4 5 1893223.21 1918640.41 0.5368707930246933 0.5440784757999679
4 6 1918640.41 2399388.98 0.5440784757999679 0.6804067569334891
4 7 2399388.98 3526403.81 0.6804067569334891 1.0
5 1 0.0 177221.91 0.0 0.03020318016937758
5 4 177221.91 4472188.09 0.03020318016937758 0.7621760911707508
5 5 4472188.09 4491845.55 0.7621760911707508 0.7655262288938592
5 6 4491845.55 4915868.07 0.7655262288938592 0.8377905926366579
5 7 4915868.07 5867657.28 0.8377905926366579 1.0
6 1 0.0 152192.24 0.0 0.003841827659870886
6 4 152192.24 17916604.79 0.003841827659870886 0.45227343952094545
6 5 17916604.79 17945452.79 0.45227343952094545 0.4530016569670646
6 6 17945452.79 38620207.29 0.4530016569670646 0.9748997754200165
6 7 38620207.29 39614541.17 0.9748997754200165 1.0
7 1 0.0 155640.08 0.0 0.0022442646002274816
7 4 155640.08 65985687.989999995 0.0022442646002274816 0.951485913381776
7 5 65985687.989999995 66016876.279999994 0.951485913381776 0.9519356354275924
7 6 66016876.279999994 68389471.66999999 0.9519356354275924 0.986147464697019
7 7 68389471.66999999 69350147.02999999 0.986147464697019 1.0
8 1 0.0 148771.16 0.0 0.005128748296444999
8 4 148771.16 20920805.91 0.005128748296444999 0.7212254557346259
8 5 20920805.91 20952674.37 0.7212254557346259 0.7223240914509524
8 6 20952674.37 25226157.68 0.7223240914509524 0.8696484804390374
8 7 25226157.68 29007303.81 0.8696484804390374 1.0
9 1 0.0 150407.18 0.0 0.0029276542681260526
9 4 150407.18 47719325.96 0.0029276542681260526 0.9288498615484471
9 5 47719325.96 47799105.75 0.9288498615484471 0.9304027637616505
9 6 47799105.75 50402972.07 0.9304027637616505 0.9810866496331739
9 7 50402972.07 51374638.61 0.9810866496331739 1.0
10 1 0.0 153233.19 0.0 0.004116634297411955
10 4 153233.19 34122975.66 0.004116634297411955 0.9167192298986228
10 5 34122975.66 34149964.48 0.9167192298986228 0.9174442888891632
10 6 34149964.48 36254105.61 0.9174442888891632 0.9739723788046257
10 7 36254105.61 37222929.93 0.9739723788046257 1.0
11 1 0.0 151523.8 0.0 0.0008199950908657601
11 4 151523.8 121306053.11 0.0008199950908657601 0.6564669579465482
11 5 121306053.11 124107176.22 0.6564669579465482 0.6716256802008121
11 6 124107176.22 181022002.57 0.6716256802008121 0.9796292955040001
11 7 181022002.57 184786228.22 0.9796292955040001 1.0
12 1 0.0 334167.67 0.0 0.0022917779903627246
12 4 334167.67 106792054.8 0.0022917779903627246 0.7323978430835334
12 5 106792054.8 107302875.89 0.7323978430835334 0.7359011398898196
12 6 107302875.89 144786406.3 0.7359011398898196 0.9929694852349271
12 7 144786406.3 145811536.46 0.9929694852349271 1.0
13 1 0.0 128398.83 0.0 0.000749466621240069
13 4 128398.83 120824183.51 0.000749466621240069 0.7052532533149232
13 5 120824183.51 121916826.83 0.7052532533149232 0.7116310349291398
13 6 121916826.83 170317303.86 0.7116310349291398 0.9941456184816666
13 7 170317303.86 171320278.13000003 0.9941456184816666 1.0
14 1 0.0 269493.3 0.0 0.0009093569121866887
14 2 269493.3 107324028.03 0.0009093569121866887 0.36214572582249144
14 4 107324028.03 184529222.34 0.36214572582249144 0.6226608373392338
14 5 184529222.34 191928903.85 0.6226608373392338 0.6476297383438173
14 6 191928903.85 191939764.32 0.6476297383438173 0.6476663850562369
14 7 191939764.32 296355915.25 0.6476663850562369 1.0
15 1 0.0 150961.31 0.0 0.0008329411308143649
15 4 150961.31 167499037.95 0.0008329411308143649 0.9241893706433206
15 5 167499037.95 167820581.0 0.9241893706433206 0.925963510200486
15 6 167820581.0 180265994.78 0.925963510200486 0.994632078506934
15 7 180265994.78 181238870.81 0.994632078506934 1.0
END
array TOTAL[15] = [564127.8300000001, 587930.5700000001, 2994741.2300000004, 3526403.81, 5867657.28, 39614541.17, 69350147.02999999, 29007303.81, 51374638.61, 37222929.93, 184786228.22, 145811536.46, 171320278.13000003, 296355915.25, 181238870.81]
array TOTAL_TEXT[15] = ['564 µs', '588 µs', '2.99 ms', '3.53 ms', '5.87 ms', '39.6 ms', '69.4 ms', '29.0 ms', '51.4 ms', '37.2 ms', '185 ms', '146 ms', '171 ms', '296 ms', '181 ms']

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
