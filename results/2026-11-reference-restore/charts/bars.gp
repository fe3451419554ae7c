# Chart bars of run 2026-11-reference-restore. Made by: bench run --suite startup --technique native,container,container/prewarmed,unikernel,unikernel/unguarded,unikernel/tuned,unikernel/snapshot,unikernel/snapshot-tuned,unikernel/pool,unikernel/reused --blocks 100 --out results/2026-11-reference-restore --progress never
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
QUESTIONS = 4
array QUESTION[4] = ['launch, spaced', 'ready', 'run', 'life']
array SUMMARY_TEXT[4] = ['E0 to E4: request to the payload''s first instruction; start-up latency', 'E0 to E5: request to the payload''s ready record seen by the host', 'E0 to E6: request to the payload''s end, its work and self-observation included', 'E0 to E7: request to the moment everything is gone again']
array DIRECTION[4] = ['lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[4] = ['', '', '', '']
array IS_ANSWERED[4] = [1, 1, 1, 1]
array SOURCE[4] = ['launch', 'ready', 'run', 'life']
array UNIT_NAME[4] = ['ms', 'ms', 'ms', 'ms']
array UNIT_SIZE[4] = [1000000.0, 1000000.0, 1000000.0, 1000000.0]
array TOP_VALUE[4] = [2615241.0, 2830360.0, 3215522.0, 3389800.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05, 0.05136674859550561]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/container//pace=spaced#10003|start/launch/container/prewarmed/pace=spaced#10004|start/launch/unikernel//pace=spaced#10005|start/launch/unikernel/tuned/pace=spaced#10006|start/launch/unikernel/reused/pace=spaced#10007|start/launch/unikernel/snapshot/pace=spaced#10008|start/launch/unikernel/snapshot-tuned/pace=spaced#10009|start/launch/unikernel/pool/pace=spaced#10010|start/launch/unikernel/unguarded/pace=spaced#10011|start/ready/native//pace=spaced#10012|start/ready/native#2//pace=spaced#10013|start/ready/container//pace=spaced#10014|start/ready/container/prewarmed/pace=spaced#10015|start/ready/unikernel//pace=spaced#10016|start/ready/unikernel/tuned/pace=spaced#10017|start/ready/unikernel/reused/pace=spaced#10018|start/ready/unikernel/snapshot/pace=spaced#10019|start/ready/unikernel/snapshot-tuned/pace=spaced#10020|start/ready/unikernel/pool/pace=spaced#10021|start/ready/unikernel/unguarded/pace=spaced#10022|start/run/native//pace=spaced#10023|start/run/native#2//pace=spaced#10024|start/run/container//pace=spaced#10025|start/run/container/prewarmed/pace=spaced#10026|start/run/unikernel//pace=spaced#10027|start/run/unikernel/tuned/pace=spaced#10028|start/run/unikernel/reused/pace=spaced#10029|start/run/unikernel/snapshot/pace=spaced#10030|start/run/unikernel/snapshot-tuned/pace=spaced#10031|start/run/unikernel/pool/pace=spaced#10032|start/run/unikernel/unguarded/pace=spaced#10033|start/life/native//pace=spaced#10034|start/life/native#2//pace=spaced#10035|start/life/container//pace=spaced#10036|start/life/container/prewarmed/pace=spaced#10037|start/life/unikernel//pace=spaced#10038|start/life/unikernel/tuned/pace=spaced#10039|start/life/unikernel/reused/pace=spaced#10040|start/life/unikernel/snapshot/pace=spaced#10041|start/life/unikernel/snapshot-tuned/pace=spaced#10042|start/life/unikernel/pool/pace=spaced#10043|start/life/unikernel/unguarded/pace=spaced#10044|'
array VALUE_TEXT[44] = ['302 µs', '314 µs', '2.34 ms', '1.03 ms', '1.34 ms', '950 µs', '196 µs', '1.14 ms', '840 µs', '94 µs', '1.20 ms', '321 µs', '327 µs', '2.57 ms', '1.08 ms', '1.42 ms', '1.03 ms', '238 µs', '1.21 ms', '910 µs', '136 µs', '1.27 ms', '534 µs', '559 µs', '2.93 ms', '1.46 ms', '1.53 ms', '1.14 ms', '338 µs', '1.33 ms', '1.03 ms', '251 µs', '1.36 ms', '570 µs', '599 µs', '3.11 ms', '1.63 ms', '2.20 ms', '1.57 ms', '351 µs', '1.98 ms', '1.44 ms', '1.12 ms', '2.01 ms']
array LONG_TEXT[44] = ['302 µs [287, 330]', '314 µs [283, 332]', '2.34 ms [2.16, 2.62]', '1.03 ms [0.92, 1.07]', '1.34 ms [1.20, 1.40]', '950 µs [890, 1000]', '196 µs [176, 203]', '1.14 ms [1.10, 1.26]', '840 µs [800, 900]', '94 µs [87, 98]', '1.20 ms [1.16, 1.36]', '321 µs [301, 347]', '327 µs [294, 347]', '2.57 ms [2.32, 2.83]', '1.08 ms [0.98, 1.12]', '1.42 ms [1.26, 1.49]', '1.03 ms [0.97, 1.09]', '238 µs [211, 244]', '1.21 ms [1.17, 1.36]', '910 µs [870, 990]', '136 µs [123, 143]', '1.27 ms [1.22, 1.44]', '534 µs [509, 599]', '559 µs [511, 591]', '2.93 ms [2.62, 3.22]', '1.46 ms [1.31, 1.52]', '1.53 ms [1.35, 1.63]', '1.14 ms [1.07, 1.22]', '338 µs [303, 365]', '1.33 ms [1.29, 1.52]', '1.03 ms [1.00, 1.14]', '251 µs [218, 263]', '1.36 ms [1.30, 1.52]', '570 µs [547, 645]', '599 µs [547, 634]', '3.11 ms [2.78, 3.39]', '1.63 ms [1.47, 1.70]', '2.20 ms [1.99, 2.38]', '1.57 ms [1.51, 1.70]', '351 µs [315, 378]', '1.98 ms [1.94, 2.20]', '1.44 ms [1.38, 1.61]', '1.12 ms [1.04, 1.21]', '2.01 ms [1.92, 2.25]']
array RATIO_TEXT[44] = ['1× baseline', '1.04× [0.93, 1.11]', '7.7× [7.0, 8.8]', '3.40× [3.05, 3.58]', '4.44× [3.87, 4.71]', '3.13× [2.87, 3.35]', '0.647× [0.582, 0.681]', '3.78× [3.47, 4.05]', '2.76× [2.54, 2.97]', '0.311× [0.281, 0.329]', '3.98× [3.65, 4.44]', '1× baseline', '1.02× [0.90, 1.10]', '8.0× [7.0, 9.0]', '3.36× [3.09, 3.55]', '4.42× [3.86, 4.75]', '3.21× [2.90, 3.45]', '0.74× [0.65, 0.78]', '3.78× [3.50, 4.09]', '2.83× [2.60, 3.07]', '0.425× [0.380, 0.456]', '3.96× [3.67, 4.46]', '1× baseline', '1.05× [0.94, 1.12]', '5.5× [4.8, 6.1]', '2.74× [2.47, 2.88]', '2.86× [2.53, 3.08]', '2.14× [1.93, 2.32]', '0.63× [0.57, 0.69]', '2.50× [2.26, 2.72]', '1.93× [1.75, 2.12]', '0.471× [0.408, 0.506]', '2.55× [2.33, 2.87]', '1× baseline', '1.05× [0.94, 1.12]', '5.5× [4.8, 6.0]', '2.86× [2.57, 2.98]', '3.86× [3.42, 4.22]', '2.75× [2.49, 2.96]', '0.62× [0.56, 0.66]', '3.48× [3.16, 3.77]', '2.54× [2.29, 2.77]', '1.96× [1.78, 2.11]', '3.53× [3.20, 3.90]']
array RATIO_SHORT[44] = ['—', '1.04', '7.75', '3.40', '4.44', '3.13', '0.65', '3.78', '2.76', '0.31', '3.98', '—', '1.02', '8.01', '3.36', '4.42', '3.21', '0.74', '3.78', '2.83', '0.42', '3.96', '—', '1.05', '5.48', '2.74', '2.86', '2.14', '0.63', '2.50', '1.93', '0.47', '2.55', '—', '1.05', '5.46', '2.86', '3.86', '2.75', '0.62', '3.48', '2.54', '1.96', '3.53']
array VERDICT[44] = ['', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'faster', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'faster', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[44] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[44] = [302489.0, 314106.0, 2343242.5, 1028766.5, 1341886.5, 947336.0, 195660.5, 1142886.0, 835189.0, 94129.5, 1203020.5, 320650.5, 327271.0, 2568746.5, 1075881.5, 1415846.0, 1028656.0, 238128.5, 1211678.0, 906435.0, 136197.0, 1269543.5, 533742.0, 559079.5, 2926788.5, 1461844.0, 1528233.0, 1143211.5, 337876.5, 1332146.5, 1028852.0, 251167.5, 1360524.0, 569600.0, 598858.5, 3112479.0, 1626804.0, 2196269.0, 1567691.5, 351071.0, 1982607.0, 1444128.0, 1116076.5, 2009317.0]
array COMPANION[44] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[44] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[44] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 44
RATIO_LOW = 0.28059145436557015
RATIO_HIGH = 8.998042533479595
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
