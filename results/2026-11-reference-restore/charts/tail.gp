# Chart tail of run 2026-11-reference-restore. Made by: bench run --suite startup --technique native,container,container/prewarmed,unikernel,unikernel/unguarded,unikernel/tuned,unikernel/snapshot,unikernel/snapshot-tuned,unikernel/pool,unikernel/reused --blocks 100 --out results/2026-11-reference-restore --progress never
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
array MEDIAN_TEXT[22] = ['335 µs', '328 µs', '2.607 ms', '945 µs', '1.385 ms', '1.018 ms', '117.4 µs', '1.319 ms', '959 µs', '100.4 µs', '1.390 ms', '100.9 µs', '100.4 µs', '2.025 ms', '509 µs', '936 µs', '556 µs', '45.0 µs', '883 µs', '520 µs', '40.5 µs', '939 µs']
array MEDIAN[22] = [334942.0, 327991.5, 2606733.5, 944877.0, 1384514.5, 1017520.0, 117394.0, 1319297.5, 959283.5, 100429.0, 1389802.5, 100885.0, 100449.0, 2024504.5, 509340.5, 936425.0, 556370.5, 44972.0, 882565.0, 519836.5, 40535.0, 938998.0]
array TRIALS[22] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
PANELS = 3
array PANEL_TITLE[3] = ['techniques', 'container', 'unikernel']
array PANEL_ARMS[3] = ['1 2 3 5', '3 4', '5 6 7 8 9 10 11']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-restore · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv c1ecba2c7fdd'
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
array TOP_VALUE[4] = [2636603.0, 2852383.0, 3266577.0, 3488397.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05, 0.05]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/container//pace=spaced#10003|start/launch/container/prewarmed/pace=spaced#10004|start/launch/unikernel//pace=spaced#10005|start/launch/unikernel/tuned/pace=spaced#10006|start/launch/unikernel/reused/pace=spaced#10007|start/launch/unikernel/snapshot/pace=spaced#10008|start/launch/unikernel/snapshot-tuned/pace=spaced#10009|start/launch/unikernel/pool/pace=spaced#10010|start/launch/unikernel/unguarded/pace=spaced#10011|start/ready/native//pace=spaced#10012|start/ready/native#2//pace=spaced#10013|start/ready/container//pace=spaced#10014|start/ready/container/prewarmed/pace=spaced#10015|start/ready/unikernel//pace=spaced#10016|start/ready/unikernel/tuned/pace=spaced#10017|start/ready/unikernel/reused/pace=spaced#10018|start/ready/unikernel/snapshot/pace=spaced#10019|start/ready/unikernel/snapshot-tuned/pace=spaced#10020|start/ready/unikernel/pool/pace=spaced#10021|start/ready/unikernel/unguarded/pace=spaced#10022|start/run/native//pace=spaced#10023|start/run/native#2//pace=spaced#10024|start/run/container//pace=spaced#10025|start/run/container/prewarmed/pace=spaced#10026|start/run/unikernel//pace=spaced#10027|start/run/unikernel/tuned/pace=spaced#10028|start/run/unikernel/reused/pace=spaced#10029|start/run/unikernel/snapshot/pace=spaced#10030|start/run/unikernel/snapshot-tuned/pace=spaced#10031|start/run/unikernel/pool/pace=spaced#10032|start/run/unikernel/unguarded/pace=spaced#10033|start/life/native//pace=spaced#10034|start/life/native#2//pace=spaced#10035|start/life/container//pace=spaced#10036|start/life/container/prewarmed/pace=spaced#10037|start/life/unikernel//pace=spaced#10038|start/life/unikernel/tuned/pace=spaced#10039|start/life/unikernel/reused/pace=spaced#10040|start/life/unikernel/snapshot/pace=spaced#10041|start/life/unikernel/snapshot-tuned/pace=spaced#10042|start/life/unikernel/pool/pace=spaced#10043|start/life/unikernel/unguarded/pace=spaced#10044|'
array VALUE_TEXT[44] = ['335 µs', '328 µs', '2.607 ms', '945 µs', '1.385 ms', '1.018 ms', '117.4 µs', '1.319 ms', '959 µs', '100.4 µs', '1.390 ms', '350 µs', '344 µs', '2.812 ms', '962 µs', '1.462 ms', '1.086 ms', '162.3 µs', '1.406 ms', '1.050 ms', '145.6 µs', '1.473 ms', '617 µs', '606 µs', '3.19 ms', '1.382 ms', '1.599 ms', '1.229 ms', '288 µs', '1.567 ms', '1.209 ms', '272.6 µs', '1.583 ms', '666 µs', '653 µs', '3.40 ms', '1.549 ms', '2.346 ms', '1.762 ms', '301 µs', '2.32 ms', '1.69 ms', '1.197 ms', '2.34 ms']
array LONG_TEXT[44] = ['335 µs [327, 341]', '328 µs [320, 337]', '2.607 ms [2.561, 2.637]', '945 µs [935, 970]', '1.385 ms [1.353, 1.412]', '1.018 ms [0.993, 1.041]', '117.4 µs [114.5, 119.8]', '1.319 ms [1.287, 1.348]', '959 µs [944, 989]', '100.4 µs [98.7, 103.3]', '1.390 ms [1.358, 1.433]', '350 µs [342, 358]', '344 µs [334, 354]', '2.812 ms [2.753, 2.852]', '962 µs [949, 987]', '1.462 ms [1.431, 1.491]', '1.086 ms [1.053, 1.116]', '162.3 µs [157.9, 165.4]', '1.406 ms [1.375, 1.433]', '1.050 ms [1.028, 1.081]', '145.6 µs [142.4, 150.2]', '1.473 ms [1.435, 1.510]', '617 µs [602, 631]', '606 µs [586, 623]', '3.19 ms [3.13, 3.27]', '1.382 ms [1.329, 1.401]', '1.599 ms [1.566, 1.636]', '1.229 ms [1.200, 1.262]', '288 µs [276, 299]', '1.567 ms [1.533, 1.589]', '1.209 ms [1.176, 1.231]', '272.6 µs [267.7, 277.1]', '1.583 ms [1.557, 1.625]', '666 µs [653, 680]', '653 µs [635, 674]', '3.40 ms [3.32, 3.49]', '1.549 ms [1.510, 1.574]', '2.346 ms [2.319, 2.381]', '1.762 ms [1.703, 1.799]', '301 µs [289, 313]', '2.32 ms [2.25, 2.37]', '1.69 ms [1.64, 1.75]', '1.197 ms [1.172, 1.218]', '2.34 ms [2.28, 2.40]']
array RATIO_TEXT[44] = ['1× baseline', '0.979× [0.955, 1.010]', '7.78× [7.63, 7.97]', '2.82× [2.77, 2.91]', '4.13× [4.02, 4.25]', '3.04× [2.97, 3.11]', '0.350× [0.342, 0.359]', '3.94× [3.83, 4.04]', '2.86× [2.81, 2.95]', '0.300× [0.293, 0.308]', '4.15× [4.04, 4.28]', '1× baseline', '0.981× [0.954, 1.016]', '8.03× [7.80, 8.25]', '2.75× [2.69, 2.84]', '4.17× [4.06, 4.29]', '3.10× [3.02, 3.19]', '0.463× [0.450, 0.476]', '4.02× [3.91, 4.13]', '3.00× [2.94, 3.09]', '0.416× [0.405, 0.427]', '4.20× [4.09, 4.33]', '1× baseline', '0.984× [0.947, 1.016]', '5.18× [5.03, 5.31]', '2.24× [2.14, 2.29]', '2.59× [2.52, 2.66]', '1.99× [1.94, 2.05]', '0.468× [0.444, 0.485]', '2.54× [2.47, 2.60]', '1.96× [1.91, 2.00]', '0.442× [0.431, 0.451]', '2.57× [2.50, 2.66]', '1× baseline', '0.981× [0.949, 1.018]', '5.11× [4.95, 5.26]', '2.33× [2.25, 2.39]', '3.52× [3.45, 3.61]', '2.65× [2.55, 2.72]', '0.453× [0.430, 0.470]', '3.49× [3.36, 3.58]', '2.53× [2.45, 2.63]', '1.80× [1.76, 1.84]', '3.51× [3.39, 3.64]']
array RATIO_SHORT[44] = ['—', '0.98', '7.78', '2.82', '4.13', '3.04', '0.35', '3.94', '2.86', '0.30', '4.15', '—', '0.98', '8.03', '2.75', '4.17', '3.10', '0.46', '4.02', '3.00', '0.42', '4.20', '—', '0.98', '5.18', '2.24', '2.59', '1.99', '0.47', '2.54', '1.96', '0.44', '2.57', '—', '0.98', '5.11', '2.33', '3.52', '2.65', '0.45', '3.49', '2.53', '1.80', '3.51']
array VERDICT[44] = ['', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[44] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[44] = [334942.0, 327991.5, 2606733.5, 944877.0, 1384514.5, 1017520.0, 117394.0, 1319297.5, 959283.5, 100429.0, 1389802.5, 350255.0, 343620.0, 2811657.5, 962208.0, 1462090.0, 1085756.0, 162275.5, 1406462.0, 1049637.5, 145601.0, 1472530.0, 616565.0, 606480.0, 3192292.5, 1381966.0, 1598932.5, 1229329.5, 288448.0, 1567070.5, 1209139.0, 272609.5, 1582899.0, 665848.0, 653474.5, 3403180.0, 1548944.0, 2346066.5, 1761509.0, 301352.5, 2323428.0, 1686127.0, 1196590.5, 2336863.0]
array COMPANION[44] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[44] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[44] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 44
RATIO_LOW = 0.29319062073196994
RATIO_HIGH = 8.249241369802338
LOWEST_TIME = 25648.0
HIGHEST_TIME = 10488765.0
FIRST_SEQUENCE = 113
LAST_SEQUENCE = 5609
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 127706.92 0.0 0.19307636639445586
1 3 127706.92 130202.3 0.19307636639445586 0.19684905861170923
1 4 130202.3 334350.11 0.19684905861170923 0.5054941763718569
1 5 334350.11 349313.77999999997 0.5054941763718569 0.5281173124675808
1 6 349313.77999999997 610935.61 0.5281173124675808 0.9236557242143213
1 7 610935.61 661432.1699999999 0.9236557242143213 1.0
2 2 0.0 138575.89 0.0 0.21119664048083914
2 3 138575.89 140994.05000000002 0.21119664048083914 0.21488203819428803
2 4 140994.05000000002 337857.29000000004 0.21488203819428803 0.5149115377138159
2 5 337857.29000000004 356339.60000000003 0.5149115377138159 0.5430795096483668
2 6 356339.60000000003 607543.68 0.5430795096483668 0.9259271880654418
2 7 607543.68 656146.28 0.9259271880654418 1.0
3 2 0.0 1978948.48 0.0 0.5799950683016193
3 3 1978948.48 2421692.7199999997 0.5799950683016193 0.7097556347408974
3 4 2421692.7199999997 2613921.61 0.7097556347408974 0.7660945487206563
3 5 2613921.61 2808347.17 0.7660945487206563 0.8230772681251456
3 6 2808347.17 3207666.11 0.8230772681251456 0.9401106412624949
3 7 3207666.11 3412009.15 0.9401106412624949 1.0
4 2 0.0 689192.13 0.0 0.45230961495345834
4 3 689192.13 750317.49 0.45230961495345834 0.4924255519208342
4 4 750317.49 934224.89 0.4924255519208342 0.6131220626036995
4 5 934224.89 971945.8200000001 0.6131220626036995 0.6378779159881344
4 6 971945.8200000001 1349586.4500000002 0.6378779159881344 0.8857195272179107
4 7 1349586.4500000002 1523717.62 0.8857195272179107 1.0
5 2 0.0 1163136.96 0.0 0.49685282082226195
5 3 1163136.96 1189675.3699999999 0.49685282082226195 0.5081891331587195
5 4 1189675.3699999999 1386625.5299999998 0.5081891331587195 0.5923195889198327
5 5 1386625.5299999998 1460324.4899999998 0.5923195889198327 0.6238012952252252
5 6 1460324.4899999998 1597178.9799999997 0.6238012952252252 0.6822609106764375
5 7 1597178.9799999997 2341009.07 0.6822609106764375 1.0
6 2 0.0 949279.32 0.0 0.4956433680091623
6 3 949279.32 976276.7799999999 0.4956433680091623 0.5097394424944809
6 4 976276.7799999999 1185090.5599999998 0.5097394424944809 0.6187665360225736
6 5 1185090.5599999998 1252787.8599999999 0.6187665360225736 0.6541130531858536
6 6 1252787.8599999999 1407511.46 0.6541130531858536 0.7348982600251877
6 7 1407511.46 1915246.69 0.7348982600251877 1.0
7 2 0.0 36139.51 0.0 0.11925756637479736
7 3 36139.51 62475.48 0.11925756637479736 0.20616421481357453
7 4 62475.48 118253.38 0.20616421481357453 0.3902269376201873
7 5 118253.38 163515.44 0.3902269376201873 0.5395882080057033
7 6 163515.44 290039.19 0.5395882080057033 0.9571067220534385
7 7 290039.19 303037.46 0.9571067220534385 1.0
8 2 0.0 1158173.57 0.0 0.4818215926023097
8 3 1158173.57 1179545.6800000002 0.4818215926023097 0.49071278503167226
8 4 1179545.6800000002 1393809.5100000002 0.49071278503167226 0.5798504950276537
8 5 1393809.5100000002 1478097.0200000003 0.5798504950276537 0.6149156556880573
8 6 1478097.0200000003 1633323.4600000002 0.6149156556880573 0.6794927212265041
8 7 1633323.4600000002 2403739.45 0.6794927212265041 1.0
9 2 0.0 734625.8 0.0 0.42297262238589023
9 3 734625.8 754538.3600000001 0.42297262238589023 0.4344375991422421
9 4 754538.3600000001 971494.4700000001 0.4344375991422421 0.5593535696803605
9 5 971494.4700000001 1096275.35 0.5593535696803605 0.6311981687091709
9 6 1096275.35 1246253.7000000002 0.6311981687091709 0.7175506164459764
9 7 1246253.7000000002 1736816.4300000002 0.7175506164459764 1.0
10 2 0.0 23371.02 0.0 0.019581298064092364
10 3 23371.02 50710.369999999995 0.019581298064092364 0.04248744256392777
10 4 50710.369999999995 102964.98 0.04248744256392777 0.08626871927469612
10 5 102964.98 149262.08 0.08626871927469612 0.1250585245379277
10 6 149262.08 278436.9 0.1250585245379277 0.23328703372560886
10 7 278436.9 1193537.83 0.23328703372560886 1.0
11 2 0.0 1229570.4 0.0 0.5180277796472148
11 3 1229570.4 1239201.4 0.5180277796472148 0.5220853964748339
11 4 1239201.4 1436869.8299999998 0.5220853964748339 0.6053646767008793
11 5 1436869.8299999998 1510135.2599999998 0.6053646767008793 0.6362319845246514
11 6 1510135.2599999998 1620693.2799999998 0.6362319845246514 0.682810956841155
11 7 1620693.2799999998 2373560.7399999998 0.682810956841155 1.0
END
array TOTAL[11] = [661432.1699999999, 656146.28, 3412009.15, 1523717.62, 2341009.07, 1915246.69, 303037.46, 2403739.45, 1736816.4300000002, 1193537.83, 2373560.7399999998]
array TOTAL_TEXT[11] = ['661 µs', '656 µs', '3.41 ms', '1.52 ms', '2.34 ms', '1.92 ms', '303 µs', '2.40 ms', '1.74 ms', '1.19 ms', '2.37 ms']

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
