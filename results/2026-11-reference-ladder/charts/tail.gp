# Chart tail of run 2026-11-reference-ladder. Made by: bench run --suite ladder --blocks 40 --quiet --progress never --out results/2026-11-reference-ladder
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
ARMS = 16
BASELINE = 1
array TECHNIQUE[16] = ['native', 'native#2', 'chroot', 'ladder', 'ladder', 'ladder', 'ladder', 'ladder', 'ladder', 'ladder', 'container', 'runc', 'crun', 'containerd', 'docker', 'cri-pod']
array VARIANT[16] = ['', '', '', 'mount', 'pid', 'ipc-uts', 'user', 'net', 'cgroup', 'seccomp', '', '', '', '', '', '']
array LABEL[16] = ['native', 'native#2', 'chroot', 'ladder/mount', 'ladder/pid', 'ladder/ipc-uts', 'ladder/user', 'ladder/net', 'ladder/cgroup', 'ladder/seccomp', 'container', 'runc', 'crun', 'containerd', 'docker', 'cri-pod']
array SHORT[16] = ['native', 'native#2', 'chroot', 'mount', 'pid', 'ipc-uts', 'user', 'net', 'cgroup', 'seccomp', 'container', 'runc', 'crun', 'containerd', 'docker', 'cri-pod']
array REASON[16] = ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '']
PACES = 'spaced hot'
array KEY[32] = ['native//pace=spaced', 'native#2//pace=spaced', 'chroot//pace=spaced', 'ladder/mount/pace=spaced', 'ladder/pid/pace=spaced', 'ladder/ipc-uts/pace=spaced', 'ladder/user/pace=spaced', 'ladder/net/pace=spaced', 'ladder/cgroup/pace=spaced', 'ladder/seccomp/pace=spaced', 'container//pace=spaced', 'runc//pace=spaced', 'crun//pace=spaced', 'containerd//pace=spaced', 'docker//pace=spaced', 'cri-pod//pace=spaced', 'native//pace=hot', 'native#2//pace=hot', 'chroot//pace=hot', 'ladder/mount/pace=hot', 'ladder/pid/pace=hot', 'ladder/ipc-uts/pace=hot', 'ladder/user/pace=hot', 'ladder/net/pace=hot', 'ladder/cgroup/pace=hot', 'ladder/seccomp/pace=hot', 'container//pace=hot', 'runc//pace=hot', 'crun//pace=hot', 'containerd//pace=hot', 'docker//pace=hot', 'cri-pod//pace=hot']
KEYS = '|native//pace=spaced|native#2//pace=spaced|chroot//pace=spaced|ladder/mount/pace=spaced|ladder/pid/pace=spaced|ladder/ipc-uts/pace=spaced|ladder/user/pace=spaced|ladder/net/pace=spaced|ladder/cgroup/pace=spaced|ladder/seccomp/pace=spaced|container//pace=spaced|runc//pace=spaced|crun//pace=spaced|containerd//pace=spaced|docker//pace=spaced|cri-pod//pace=spaced|native//pace=hot|native#2//pace=hot|chroot//pace=hot|ladder/mount/pace=hot|ladder/pid/pace=hot|ladder/ipc-uts/pace=hot|ladder/user/pace=hot|ladder/net/pace=hot|ladder/cgroup/pace=hot|ladder/seccomp/pace=hot|container//pace=hot|runc//pace=hot|crun//pace=hot|containerd//pace=hot|docker//pace=hot|cri-pod//pace=hot|'
array MEDIAN_TEXT[32] = ['280 µs', '319 µs', '281 µs', '473 µs', '463 µs', '522 µs', '583 µs', '1.24 ms', '1.481 ms', '1.80 ms', '2.14 ms', '45.8 ms', '34.2 ms', '104 ms', '117 ms', '187 ms', '88.0 µs', '88 µs', '86 µs', '197 µs', '195 µs', '259 µs', '292 µs', '742 µs', '1.02 ms', '1.285 ms', '1.63 ms', '38.9 ms', '19.0 ms', '109.5 ms', '113.2 ms', '187.4 ms']
array MEDIAN[32] = [280045.5, 318863.5, 281252.5, 473452.5, 463227.5, 522095.0, 582885.0, 1239930.0, 1481188.0, 1800702.5, 2144026.5, 45790178.5, 34159965.5, 104446307.0, 117302011.0, 187247013.5, 88005.5, 88221.0, 86168.0, 196651.5, 195370.0, 259139.5, 291718.0, 741806.0, 1024916.0, 1284982.0, 1633664.0, 38870966.0, 18975353.0, 109468637.0, 113236062.5, 187363852.0]
array TRIALS[32] = [40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40]
PANELS = 3
array PANEL_TITLE[3] = ['techniques (1 of 2)', 'techniques (2 of 2)', 'ladder']
array PANEL_ARMS[3] = ['1 2 3 11', '12 13 14 15 16', '4 5 6 7 8 9 10']
N_TEXT = 'n = 40 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-ladder · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 9b349846131a'
SUITE = 'ladder'
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
array TOP_VALUE[4] = [193137129.0, 200493876.0, 200503129.0, 302415359.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.13861318964239744, 0.15711328345664732, 0.12016082364248448, 0.10102787535631497]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/chroot//pace=spaced#10003|start/launch/ladder/mount/pace=spaced#10004|start/launch/ladder/pid/pace=spaced#10005|start/launch/ladder/ipc-uts/pace=spaced#10006|start/launch/ladder/user/pace=spaced#10007|start/launch/ladder/net/pace=spaced#10008|start/launch/ladder/cgroup/pace=spaced#10009|start/launch/ladder/seccomp/pace=spaced#10010|start/launch/container//pace=spaced#10011|start/launch/runc//pace=spaced#10012|start/launch/crun//pace=spaced#10013|start/launch/containerd//pace=spaced#10014|start/launch/docker//pace=spaced#10015|start/launch/cri-pod//pace=spaced#10016|start/ready/native//pace=spaced#10017|start/ready/native#2//pace=spaced#10018|start/ready/chroot//pace=spaced#10019|start/ready/ladder/mount/pace=spaced#10020|start/ready/ladder/pid/pace=spaced#10021|start/ready/ladder/ipc-uts/pace=spaced#10022|start/ready/ladder/user/pace=spaced#10023|start/ready/ladder/net/pace=spaced#10024|start/ready/ladder/cgroup/pace=spaced#10025|start/ready/ladder/seccomp/pace=spaced#10026|start/ready/container//pace=spaced#10027|start/ready/runc//pace=spaced#10028|start/ready/crun//pace=spaced#10029|start/ready/containerd//pace=spaced#10030|start/ready/docker//pace=spaced#10031|start/ready/cri-pod//pace=spaced#10032|start/run/native//pace=spaced#10033|start/run/native#2//pace=spaced#10034|start/run/chroot//pace=spaced#10035|start/run/ladder/mount/pace=spaced#10036|start/run/ladder/pid/pace=spaced#10037|start/run/ladder/ipc-uts/pace=spaced#10038|start/run/ladder/user/pace=spaced#10039|start/run/ladder/net/pace=spaced#10040|start/run/ladder/cgroup/pace=spaced#10041|start/run/ladder/seccomp/pace=spaced#10042|start/run/container//pace=spaced#10043|start/run/runc//pace=spaced#10044|start/run/crun//pace=spaced#10045|start/run/containerd//pace=spaced#10046|start/run/docker//pace=spaced#10047|start/run/cri-pod//pace=spaced#10048|start/life/native//pace=spaced#10049|start/life/native#2//pace=spaced#10050|start/life/chroot//pace=spaced#10051|start/life/ladder/mount/pace=spaced#10052|start/life/ladder/pid/pace=spaced#10053|start/life/ladder/ipc-uts/pace=spaced#10054|start/life/ladder/user/pace=spaced#10055|start/life/ladder/net/pace=spaced#10056|start/life/ladder/cgroup/pace=spaced#10057|start/life/ladder/seccomp/pace=spaced#10058|start/life/container//pace=spaced#10059|start/life/runc//pace=spaced#10060|start/life/crun//pace=spaced#10061|start/life/containerd//pace=spaced#10062|start/life/docker//pace=spaced#10063|start/life/cri-pod//pace=spaced#10064|'
array VALUE_TEXT[64] = ['280 µs', '319 µs', '281 µs', '473 µs', '463 µs', '522 µs', '583 µs', '1.24 ms', '1.481 ms', '1.80 ms', '2.14 ms', '45.8 ms', '34.2 ms', '104 ms', '117 ms', '187 ms', '290 µs', '336 µs', '293 µs', '673 µs', '642 µs', '702 µs', '764 µs', '1.45 ms', '1.655 ms', '2.01 ms', '2.32 ms', '45.9 ms', '34.2 ms', '105 ms', '118 ms', '194 ms', '497 µs', '560 µs', '391 µs', '750 µs', '744 µs', '811 µs', '882 µs', '1.57 ms', '1.771 ms', '2.12 ms', '2.63 ms', '48.0 ms', '36.6 ms', '140 ms', '163 ms', '194 ms', '539 µs', '590 µs', '417 µs', '787 µs', '781 µs', '849 µs', '917 µs', '1.63 ms', '1.94 ms', '2.28 ms', '2.78 ms', '48.9 ms', '37.5 ms', '141 ms', '164 ms', '296 ms']
array LONG_TEXT[64] = ['280 µs [273, 294]', '319 µs [277, 331]', '281 µs [275, 293]', '473 µs [446, 515]', '463 µs [451, 483]', '522 µs [499, 554]', '583 µs [565, 609]', '1.24 ms [1.22, 1.36]', '1.481 ms [1.452, 1.532]', '1.80 ms [1.75, 1.90]', '2.14 ms [2.05, 2.19]', '45.8 ms [44.6, 47.5]', '34.2 ms [32.8, 35.0]', '104 ms [99, 110]', '117 ms [111, 121]', '187 ms [183, 193]', '290 µs [283, 304]', '336 µs [288, 345]', '293 µs [286, 306]', '673 µs [631, 693]', '642 µs [630, 664]', '702 µs [680, 728]', '764 µs [749, 807]', '1.45 ms [1.41, 1.59]', '1.655 ms [1.623, 1.696]', '2.01 ms [1.95, 2.15]', '2.32 ms [2.24, 2.46]', '45.9 ms [44.6, 47.5]', '34.2 ms [32.8, 35.0]', '105 ms [100, 111]', '118 ms [111, 122]', '194 ms [189, 200]', '497 µs [487, 525]', '560 µs [500, 600]', '391 µs [384, 401]', '750 µs [724, 795]', '744 µs [692, 769]', '811 µs [791, 857]', '882 µs [848, 930]', '1.57 ms [1.53, 1.73]', '1.771 ms [1.752, 1.831]', '2.12 ms [2.07, 2.26]', '2.63 ms [2.53, 2.77]', '48.0 ms [46.7, 50.0]', '36.6 ms [34.6, 37.5]', '140 ms [133, 146]', '163 ms [159, 169]', '194 ms [189, 201]', '539 µs [523, 572]', '590 µs [530, 640]', '417 µs [410, 427]', '787 µs [760, 831]', '781 µs [728, 807]', '849 µs [828, 896]', '917 µs [883, 967]', '1.63 ms [1.57, 1.77]', '1.94 ms [1.87, 2.00]', '2.28 ms [2.21, 2.41]', '2.78 ms [2.68, 2.98]', '48.9 ms [47.6, 51.0]', '37.5 ms [35.5, 38.6]', '141 ms [134, 147]', '164 ms [160, 170]', '296 ms [287, 302]']
array RATIO_TEXT[64] = ['1× baseline', '1.14× [0.98, 1.21]', '1.00× [0.97, 1.04]', '1.69× [1.59, 1.83]', '1.65× [1.58, 1.71]', '1.86× [1.78, 1.97]', '2.08× [1.97, 2.19]', '4.43× [4.28, 4.81]', '5.29× [5.14, 5.45]', '6.43× [6.22, 6.78]', '7.66× [7.26, 7.95]', '164× [156, 170]', '122× [116, 127]', '373× [352, 393]', '419× [398, 435]', '669× [644, 693]', '1× baseline', '1.16× [0.98, 1.21]', '1.01× [0.97, 1.04]', '2.32× [2.17, 2.40]', '2.21× [2.13, 2.30]', '2.42× [2.33, 2.51]', '2.63× [2.54, 2.78]', '5.01× [4.80, 5.47]', '5.70× [5.53, 5.88]', '6.91× [6.65, 7.27]', '8.00× [7.64, 8.49]', '158× [151, 164]', '118× [112, 123]', '361× [340, 380]', '407× [386, 423]', '669× [642, 691]', '1× baseline', '1.12× [0.99, 1.20]', '0.786× [0.746, 0.809]', '1.51× [1.43, 1.60]', '1.50× [1.39, 1.56]', '1.63× [1.55, 1.72]', '1.78× [1.68, 1.87]', '3.17× [2.97, 3.50]', '3.56× [3.41, 3.72]', '4.27× [4.05, 4.51]', '5.29× [4.92, 5.56]', '97× [91, 102]', '73.6× [67.7, 76.4]', '282× [265, 294]', '328× [310, 344]', '391× [369, 404]', '1× baseline', '1.10× [0.98, 1.20]', '0.774× [0.739, 0.805]', '1.46× [1.38, 1.56]', '1.45× [1.36, 1.52]', '1.57× [1.51, 1.66]', '1.70× [1.62, 1.81]', '3.02× [2.84, 3.32]', '3.60× [3.43, 3.75]', '4.24× [3.99, 4.51]', '5.16× [4.84, 5.51]', '91× [86, 96]', '69.6× [64.7, 73.2]', '261× [246, 275]', '304× [289, 321]', '549× [519, 573]']
array RATIO_SHORT[64] = ['—', '1.14', '1.00', '1.69', '1.65', '1.86', '2.08', '4.43', '5.29', '6.43', '7.66', '164', '122', '373', '419', '669', '—', '1.16', '1.01', '2.32', '2.21', '2.42', '2.63', '5.01', '5.70', '6.91', '8.00', '158', '118', '361', '407', '669', '—', '1.12', '0.79', '1.51', '1.50', '1.63', '1.78', '3.17', '3.56', '4.27', '5.29', '96.6', '73.6', '282', '328', '391', '—', '1.10', '0.77', '1.46', '1.45', '1.57', '1.70', '3.02', '3.60', '4.24', '5.16', '90.7', '69.6', '261', '304', '549']
array VERDICT[64] = ['', 'inconclusive', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[64] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[64] = [280045.5, 318863.5, 281252.5, 473452.5, 463227.5, 522095.0, 582885.0, 1239930.0, 1481188.0, 1800702.5, 2144026.5, 45790178.5, 34159965.5, 104446307.0, 117302011.0, 187247013.5, 290316.0, 335928.5, 292559.5, 673364.5, 641642.5, 702042.0, 764474.5, 1454388.0, 1655391.5, 2007103.5, 2323603.0, 45900768.0, 34189389.0, 104765803.5, 118242611.5, 194253640.5, 496817.5, 556515.5, 390619.5, 750168.0, 743974.0, 811484.0, 882219.5, 1573785.0, 1770527.0, 2119029.5, 2625701.5, 47970874.5, 36558367.5, 139895933.5, 162904902.0, 194263976.0, 539024.5, 593481.0, 417334.5, 786998.0, 780748.5, 848849.5, 916965.5, 1630274.5, 1938476.5, 2283278.5, 2780533.0, 48905486.5, 37492984.0, 140850850.5, 163999391.0, 295916004.0]
array COMPANION[64] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[64] = [40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40]
array IS_ABSENT[64] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 64
RATIO_LOW = 0.7387158307482844
RATIO_HIGH = 693.4510964952458
RUNGS = 15
array RUNG[15] = ['native', 'chroot', 'ladder/mount', 'ladder/pid', 'ladder/ipc-uts', 'ladder/user', 'ladder/net', 'ladder/cgroup', 'ladder/seccomp', 'container', 'crun', 'runc', 'containerd', 'docker', 'cri-pod']
array RUNG_TOTAL[15] = [280045.5, 281252.5, 473452.5, 463227.5, 522095.0, 582885.0, 1239930.0, 1481188.0, 1800702.5, 2144026.5, 34159965.5, 45790178.5, 104446307.0, 117302011.0, 187247013.5]
array RUNG_LOW[15] = [272524.0, 275489.0, 445721.0, 451420.0, 499311.0, 564938.0, 1215113.0, 1452015.0, 1750838.0, 2048720.0, 32810097.0, 44590168.0, 99248596.0, 110556366.0, 182992946.0]
array RUNG_HIGH[15] = [294036.0, 292724.0, 514954.0, 483407.0, 554042.0, 609024.0, 1356403.0, 1532093.0, 1896024.0, 2190390.0, 34965416.0, 47471654.0, 109936136.0, 120632368.0, 193137129.0]
array STEP[15] = [NaN, -1593.0, 182851.0, 4857.0, 50014.0, 72057.0, 659644.0, 258253.0, 341772.0, 308953.5, 31463123.5, 12309611.5, 58174100.0, 9498856.0, 71286588.0]
array RUNG_TEXT[15] = ['280 µs', '281 µs', '473 µs', '463 µs', '522 µs', '583 µs', '1.24 ms', '1.481 ms', '1.80 ms', '2.14 ms', '34.2 ms', '45.8 ms', '104 ms', '117 ms', '187 ms']
array STEP_TEXT[15] = ['', '−1.59 µs [−15.3 µs, +15.4 µs]', '+183 µs [+166 µs, +215 µs]', '+4.86 µs [−27.5 µs, +24.0 µs]', '+50.0 µs [+29.1 µs, +89.1 µs]', '+72.1 µs [+54.6 µs, +96.8 µs]', '+660 µs [+603 µs, +715 µs]', '+258 µs [+227 µs, +313 µs]', '+342 µs [+262 µs, +395 µs]', '+309 µs [+238 µs, +357 µs]', '+31.5 ms [+30.6 ms, +32.9 ms]', '+12.3 ms [+8.98 ms, +14.1 ms]', '+58.2 ms [+55.3 ms, +65.4 ms]', '+9.50 ms [+620 µs, +16.7 ms]', '+71.3 ms [+65.9 ms, +78.9 ms]']
ABSENT_TEXT = ''
LOWEST_TIME = 78587.0
HIGHEST_TIME = 247826513.0
FIRST_SEQUENCE = 163
LAST_SEQUENCE = 3359
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 110463.85 0.0 0.19401690528090568
1 3 110463.85 112847.3 0.19401690528090568 0.1982031580042335
1 4 112847.3 294161.65 0.1982031580042335 0.5166607264306371
1 5 294161.65 313331.2 0.5166607264306371 0.5503298115351992
1 6 313331.2 530306.9 0.5503298115351992 0.9314223937252841
1 7 530306.9 569351.675 0.9314223937252841 1.0
2 2 0.0 116416.475 0.0 0.1928158357574064
2 3 116416.475 118790.675 0.1928158357574064 0.19674812590152246
2 4 118790.675 313460.3 0.19674812590152246 0.519171446492151
2 5 313460.3 336737.375 0.519171446492151 0.5577243117125834
2 6 336737.375 564784.75 0.5577243117125834 0.935429831510427
2 7 564784.75 603770.3 0.935429831510427 1.0
3 2 0.0 134755.975 0.0 0.29850233234064016
3 3 134755.975 136932.85 0.29850233234064016 0.3033243987812119
3 4 136932.85 300233.42500000005 0.3033243987812119 0.6650568007030387
3 5 300233.42500000005 320995.95000000007 0.6650568007030387 0.7110485434645812
3 6 320995.95000000007 422652.57500000007 0.7110485434645812 0.9362314317215051
3 7 422652.57500000007 451440.2750000001 0.9362314317215051 1.0
4 2 0.0 346390.475 0.0 0.42225330628919955
4 3 346390.475 348657.55 0.42225330628919955 0.42501689242520857
4 4 348657.55 498388.55 0.42501689242520857 0.607540415348257
4 5 498388.55 693838.575 0.607540415348257 0.8457958675819153
4 6 693838.575 781956.125 0.8457958675819153 0.9532120049038317
4 7 781956.125 820338.1 0.9532120049038317 1.0
5 2 0.0 340716.4 0.0 0.4196914117064494
5 3 340716.4 342824.75 0.4196914117064494 0.42228845836423073
5 4 342824.75 494358.4 0.42228845836423073 0.6089462520293758
5 5 494358.4 676265.825 0.6089462520293758 0.8330181898584179
5 6 676265.825 773666.1 0.8330181898584179 0.9529949767561029
5 7 773666.1 811826.0 0.9529949767561029 1.0
6 2 0.0 389265.725 0.0 0.423125255152293
6 3 389265.725 393519.475 0.423125255152293 0.4277490094119419
6 4 393519.475 545849.325 0.4277490094119419 0.5933289783356392
6 5 545849.325 733194.325 0.5933289783356392 0.7969698227138756
6 6 733194.325 880629.8999999999 0.7969698227138756 0.957229797543152
6 7 880629.8999999999 919977.5249999999 0.957229797543152 1.0
7 2 0.0 479164.55 0.0 0.4926214153087777
7 3 479164.55 480414.02499999997 0.4926214153087777 0.4939059805857643
7 4 480414.02499999997 618864.2749999999 0.4939059805857643 0.6362444697433075
7 5 618864.2749999999 817755.4749999999 0.6362444697433075 0.840721333560677
7 6 817755.4749999999 930872.0749999998 0.840721333560677 0.9570147020640791
7 7 930872.0749999998 972683.1499999998 0.9570147020640791 1.0
8 2 0.0 1168105.075 0.0 0.6726606733749798
8 3 1168105.075 1169666.9 0.6726606733749798 0.6735600601499185
8 4 1169666.9 1311903.5 0.6735600601499185 0.7554679031875561
8 5 1311903.5 1544632.425 0.7554679031875561 0.8894863222106352
8 6 1544632.425 1691575.2750000001 0.8894863222106352 0.9741042889878437
8 7 1691575.2750000001 1736544.3250000002 0.9741042889878437 1.0
9 2 0.0 1404192.2 0.0 0.6926119054492194
9 3 1404192.2 1405681.7249999999 0.6926119054492194 0.6933466073998955
9 4 1405681.7249999999 1551746.2499999998 0.6933466073998955 0.7653923209274205
9 5 1551746.2499999998 1710004.8249999997 0.7653923209274205 0.8434526984059652
9 6 1710004.8249999997 1881243.6499999997 0.8434526984059652 0.9279155296837172
9 7 1881243.6499999997 2027386.7499999998 0.9279155296837172 1.0
10 2 0.0 1511597.075 0.0 0.6007582023539842
10 3 1511597.075 1827336.475 0.6007582023539842 0.7262433845453601
10 4 1827336.475 1971030.9000000001 0.7262433845453601 0.7833522569287559
10 5 1971030.9000000001 2204616.25 0.7833522569287559 0.8761867280210118
10 6 2204616.25 2356819.775 0.8761867280210118 0.9366773955297061
10 7 2356819.775 2516148.875 0.9366773955297061 1.0
11 2 0.0 1777602.775 0.0 0.6042040671578434
11 3 1777602.775 2109863.35 0.6042040671578434 0.7171388541612017
11 4 2109863.35 2281890.075 0.7171388541612017 0.7756104364329182
11 5 2281890.075 2469980.1 0.7756104364329182 0.8395419062163293
11 6 2469980.1 2784485.6 0.8395419062163293 0.9464417743511049
11 7 2784485.6 2942056.95 0.9464417743511049 1.0
12 1 0.0 152812.2 0.0 0.0030573260274263446
12 4 152812.2 46518364.95 0.0030573260274263446 0.9306966846557566
12 5 46518364.95 46590528.0 0.9306966846557566 0.9321404566254257
12 6 46590528.0 49026950.975 0.9321404566254257 0.9808861678663281
12 7 49026950.975 49982304.35 0.9808861678663281 1.0
13 1 0.0 152743.925 0.0 0.004042586169363163
13 4 152743.925 34710346.824999996 0.004042586169363163 0.9186589123498272
13 5 34710346.824999996 34736753.3 0.9186589123498272 0.9193577974322725
13 6 34736753.3 36807333.025 0.9193577974322725 0.9741586476713167
13 7 36807333.025 37783715.324999996 0.9741586476713167 1.0
14 1 0.0 401004.575 0.0 0.002759507477129227
14 4 401004.575 108620981.4 0.002759507477129227 0.7474737921541537
14 5 108620981.4 109080321.05000001 0.7474737921541537 0.7506347316489635
14 6 109080321.05000001 144280288.57500002 0.7506347316489635 0.9928628248819235
14 7 144280288.57500002 145317444.62500003 0.9928628248819235 1.0
15 1 0.0 131517.625 0.0 0.0007853300896670272
15 4 131517.625 119828527.975 0.0007853300896670272 0.7155310827676109
15 5 119828527.975 120762488.14999999 0.7155310827676109 0.7211080313171166
15 6 120762488.14999999 166482344.02499998 0.7211080313171166 0.9941146227445188
15 7 166482344.02499998 167467956.12499997 0.9941146227445188 1.0
16 1 0.0 367692.65 0.0 0.0012170691616147143
16 2 367692.65 113300880.72500001 0.0012170691616147143 0.37502791506489047
16 4 113300880.72500001 191196939.9 0.37502791506489047 0.632865245871496
16 5 191196939.9 198127955.95000002 0.632865245871496 0.6558070313358277
16 6 198127955.95000002 198137859.82500002 0.6558070313358277 0.6558398133368902
16 7 198137859.82500002 302113192.57500005 0.6558398133368902 1.0
END
array TOTAL[16] = [569351.675, 603770.3, 451440.2750000001, 820338.1, 811826.0, 919977.5249999999, 972683.1499999998, 1736544.3250000002, 2027386.7499999998, 2516148.875, 2942056.95, 49982304.35, 37783715.324999996, 145317444.62500003, 167467956.12499997, 302113192.57500005]
array TOTAL_TEXT[16] = ['569 µs', '604 µs', '451 µs', '820 µs', '812 µs', '920 µs', '973 µs', '1.74 ms', '2.03 ms', '2.52 ms', '2.94 ms', '50.0 ms', '37.8 ms', '145 ms', '167 ms', '302 ms']

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
