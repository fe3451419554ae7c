# Chart tail of run 2026-11-reference-ladder. Made by: bench run --suite ladder --blocks 40 --out results/2026-11-reference-ladder --progress never
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
array MEDIAN_TEXT[32] = ['285 µs', '279 µs', '286 µs', '452 µs', '459 µs', '500 µs', '570 µs', '1.169 ms', '1.539 ms', '1.780 ms', '2.12 ms', '45.9 ms', '35.7 ms', '105.7 ms', '118 ms', '186 ms', '87.8 µs', '90 µs', '87.4 µs', '252 µs', '257 µs', '288 µs', '340 µs', '813 µs', '1.095 ms', '1.351 ms', '1.65 ms', '39.4 ms', '18.9 ms', '103.1 ms', '116.5 ms', '180 ms']
array MEDIAN[32] = [285043.0, 279014.0, 286114.5, 452286.0, 459016.0, 500122.5, 569625.0, 1169395.5, 1538723.5, 1780357.0, 2123681.5, 45947352.5, 35650032.0, 105731707.5, 117710518.5, 185618203.5, 87790.0, 89848.0, 87410.0, 252154.0, 256690.5, 287992.5, 339644.0, 812681.0, 1094930.0, 1351425.5, 1649668.0, 39428364.0, 18873807.5, 103109977.0, 116519606.0, 179633592.5]
array TRIALS[32] = [40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40]
PANELS = 3
array PANEL_TITLE[3] = ['techniques (1 of 2)', 'techniques (2 of 2)', 'ladder']
array PANEL_ARMS[3] = ['1 2 3 11', '12 13 14 15 16', '4 5 6 7 8 9 10']
N_TEXT = 'n = 40 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-ladder · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv aadbc6e728ec'
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
array TOP_VALUE[4] = [192824487.0, 198674918.0, 198684883.0, 306057866.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05731005479801188, 0.0521644933820109]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/chroot//pace=spaced#10003|start/launch/ladder/mount/pace=spaced#10004|start/launch/ladder/pid/pace=spaced#10005|start/launch/ladder/ipc-uts/pace=spaced#10006|start/launch/ladder/user/pace=spaced#10007|start/launch/ladder/net/pace=spaced#10008|start/launch/ladder/cgroup/pace=spaced#10009|start/launch/ladder/seccomp/pace=spaced#10010|start/launch/container//pace=spaced#10011|start/launch/runc//pace=spaced#10012|start/launch/crun//pace=spaced#10013|start/launch/containerd//pace=spaced#10014|start/launch/docker//pace=spaced#10015|start/launch/cri-pod//pace=spaced#10016|start/ready/native//pace=spaced#10017|start/ready/native#2//pace=spaced#10018|start/ready/chroot//pace=spaced#10019|start/ready/ladder/mount/pace=spaced#10020|start/ready/ladder/pid/pace=spaced#10021|start/ready/ladder/ipc-uts/pace=spaced#10022|start/ready/ladder/user/pace=spaced#10023|start/ready/ladder/net/pace=spaced#10024|start/ready/ladder/cgroup/pace=spaced#10025|start/ready/ladder/seccomp/pace=spaced#10026|start/ready/container//pace=spaced#10027|start/ready/runc//pace=spaced#10028|start/ready/crun//pace=spaced#10029|start/ready/containerd//pace=spaced#10030|start/ready/docker//pace=spaced#10031|start/ready/cri-pod//pace=spaced#10032|start/run/native//pace=spaced#10033|start/run/native#2//pace=spaced#10034|start/run/chroot//pace=spaced#10035|start/run/ladder/mount/pace=spaced#10036|start/run/ladder/pid/pace=spaced#10037|start/run/ladder/ipc-uts/pace=spaced#10038|start/run/ladder/user/pace=spaced#10039|start/run/ladder/net/pace=spaced#10040|start/run/ladder/cgroup/pace=spaced#10041|start/run/ladder/seccomp/pace=spaced#10042|start/run/container//pace=spaced#10043|start/run/runc//pace=spaced#10044|start/run/crun//pace=spaced#10045|start/run/containerd//pace=spaced#10046|start/run/docker//pace=spaced#10047|start/run/cri-pod//pace=spaced#10048|start/life/native//pace=spaced#10049|start/life/native#2//pace=spaced#10050|start/life/chroot//pace=spaced#10051|start/life/ladder/mount/pace=spaced#10052|start/life/ladder/pid/pace=spaced#10053|start/life/ladder/ipc-uts/pace=spaced#10054|start/life/ladder/user/pace=spaced#10055|start/life/ladder/net/pace=spaced#10056|start/life/ladder/cgroup/pace=spaced#10057|start/life/ladder/seccomp/pace=spaced#10058|start/life/container//pace=spaced#10059|start/life/runc//pace=spaced#10060|start/life/crun//pace=spaced#10061|start/life/containerd//pace=spaced#10062|start/life/docker//pace=spaced#10063|start/life/cri-pod//pace=spaced#10064|'
array VALUE_TEXT[64] = ['285 µs', '279 µs', '286 µs', '452 µs', '459 µs', '500 µs', '570 µs', '1.169 ms', '1.539 ms', '1.780 ms', '2.12 ms', '45.9 ms', '35.7 ms', '105.7 ms', '118 ms', '186 ms', '296 µs', '290 µs', '297 µs', '638 µs', '649 µs', '683 µs', '752 µs', '1.375 ms', '1.670 ms', '2.011 ms', '2.30 ms', '46.0 ms', '35.7 ms', '106.3 ms', '119 ms', '193 ms', '519 µs', '490 µs', '394 µs', '740 µs', '766 µs', '807 µs', '879 µs', '1.517 ms', '1.827 ms', '2.127 ms', '2.61 ms', '48.6 ms', '37.8 ms', '141.8 ms', '167 ms', '193 ms', '558 µs', '530 µs', '420 µs', '774 µs', '806 µs', '844 µs', '927 µs', '1.564 ms', '1.97 ms', '2.27 ms', '2.77 ms', '49.5 ms', '38.7 ms', '142.7 ms', '168 ms', '295 ms']
array LONG_TEXT[64] = ['285 µs [280, 325]', '279 µs [273, 284]', '286 µs [275, 290]', '452 µs [446, 481]', '459 µs [448, 527]', '500 µs [494, 512]', '570 µs [563, 575]', '1.169 ms [1.146, 1.199]', '1.539 ms [1.496, 1.583]', '1.780 ms [1.746, 1.816]', '2.12 ms [2.07, 2.18]', '45.9 ms [44.4, 46.9]', '35.7 ms [32.2, 37.4]', '105.7 ms [100.9, 110.5]', '118 ms [113, 124]', '186 ms [179, 193]', '296 µs [291, 336]', '290 µs [284, 294]', '297 µs [287, 300]', '638 µs [618, 681]', '649 µs [636, 719]', '683 µs [665, 713]', '752 µs [736, 771]', '1.375 ms [1.366, 1.402]', '1.670 ms [1.653, 1.731]', '2.011 ms [1.974, 2.045]', '2.30 ms [2.24, 2.39]', '46.0 ms [44.5, 46.9]', '35.7 ms [32.2, 37.4]', '106.3 ms [101.1, 110.6]', '119 ms [114, 125]', '193 ms [187, 199]', '519 µs [495, 546]', '490 µs [486, 535]', '394 µs [385, 400]', '740 µs [680, 790]', '766 µs [744, 823]', '807 µs [747, 828]', '879 µs [846, 922]', '1.517 ms [1.476, 1.533]', '1.827 ms [1.778, 1.868]', '2.127 ms [2.089, 2.178]', '2.61 ms [2.54, 2.68]', '48.6 ms [47.0, 49.5]', '37.8 ms [34.6, 39.6]', '141.8 ms [137.8, 146.8]', '167 ms [162, 173]', '193 ms [187, 199]', '558 µs [532, 584]', '530 µs [521, 571]', '420 µs [412, 426]', '774 µs [753, 829]', '806 µs [782, 865]', '844 µs [792, 872]', '927 µs [887, 968]', '1.564 ms [1.518, 1.584]', '1.97 ms [1.91, 2.02]', '2.27 ms [2.23, 2.34]', '2.77 ms [2.70, 2.84]', '49.5 ms [47.9, 50.3]', '38.7 ms [35.5, 40.6]', '142.7 ms [138.7, 147.9]', '168 ms [163, 174]', '295 ms [289, 306]']
array RATIO_TEXT[64] = ['1× baseline', '0.98× [0.89, 1.00]', '1.00× [0.90, 1.02]', '1.59× [1.46, 1.66]', '1.61× [1.46, 1.71]', '1.75× [1.58, 1.80]', '2.00× [1.80, 2.04]', '4.10× [3.70, 4.22]', '5.40× [4.85, 5.57]', '6.25× [5.63, 6.36]', '7.45× [6.71, 7.67]', '161× [145, 165]', '125× [111, 131]', '371× [332, 385]', '413× [373, 433]', '651× [585, 675]', '1× baseline', '0.98× [0.87, 1.00]', '1.00× [0.89, 1.02]', '2.15× [1.94, 2.25]', '2.19× [1.94, 2.36]', '2.31× [2.04, 2.38]', '2.54× [2.25, 2.62]', '4.64× [4.11, 4.75]', '5.64× [5.01, 5.77]', '6.79× [6.00, 6.89]', '7.8× [6.9, 8.0]', '155× [138, 159]', '120× [105, 126]', '359× [316, 372]', '400× [357, 421]', '652× [578, 672]', '1× baseline', '0.946× [0.908, 1.000]', '0.759× [0.723, 0.790]', '1.42× [1.34, 1.54]', '1.48× [1.40, 1.60]', '1.56× [1.41, 1.65]', '1.69× [1.58, 1.83]', '2.93× [2.77, 3.07]', '3.52× [3.32, 3.71]', '4.10× [3.91, 4.29]', '5.03× [4.76, 5.30]', '93.7× [88.5, 98.4]', '73× [66, 78]', '273× [258, 290]', '322× [304, 343]', '372× [348, 395]', '1× baseline', '0.950× [0.913, 1.001]', '0.754× [0.722, 0.786]', '1.39× [1.33, 1.50]', '1.45× [1.37, 1.56]', '1.51× [1.39, 1.62]', '1.66× [1.55, 1.78]', '2.81× [2.66, 2.94]', '3.53× [3.34, 3.76]', '4.08× [3.90, 4.27]', '4.97× [4.71, 5.25]', '88.7× [84.3, 93.1]', '69× [64, 74]', '256× [243, 272]', '301× [286, 321]', '529× [501, 564]']
array RATIO_SHORT[64] = ['—', '0.98', '1.00', '1.59', '1.61', '1.75', '2.00', '4.10', '5.40', '6.25', '7.45', '161', '125', '371', '413', '651', '—', '0.98', '1.00', '2.15', '2.19', '2.31', '2.54', '4.64', '5.64', '6.79', '7.75', '155', '120', '359', '400', '652', '—', '0.95', '0.76', '1.42', '1.48', '1.56', '1.69', '2.93', '3.52', '4.10', '5.03', '93.7', '72.9', '273', '322', '372', '—', '0.95', '0.75', '1.39', '1.45', '1.51', '1.66', '2.81', '3.53', '4.08', '4.97', '88.7', '69.4', '256', '301', '529']
array VERDICT[64] = ['', 'trivial', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'trivial', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'faster', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[64] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[64] = [285043.0, 279014.0, 286114.5, 452286.0, 459016.0, 500122.5, 569625.0, 1169395.5, 1538723.5, 1780357.0, 2123681.5, 45947352.5, 35650032.0, 105731707.5, 117710518.5, 185618203.5, 296215.0, 290316.0, 297066.0, 638036.5, 649419.0, 683429.0, 751926.0, 1374925.0, 1670053.5, 2011285.0, 2296703.0, 45998578.5, 35677282.0, 106320121.0, 118604194.5, 193044828.5, 518544.5, 490437.5, 393569.0, 735361.5, 766171.5, 807323.0, 878779.0, 1517076.0, 1826676.0, 2127211.5, 2607239.0, 48580109.0, 37809085.5, 141752369.5, 166982494.5, 193055810.0, 557522.5, 529881.5, 420399.0, 774244.0, 805635.5, 844062.5, 927276.0, 1563891.0, 1967540.0, 2272978.0, 2771783.5, 49480039.5, 38711415.0, 142718448.5, 167900787.0, 295189568.5]
array COMPANION[64] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[64] = [40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40]
array IS_ABSENT[64] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 64
RATIO_LOW = 0.7220874919605449
RATIO_HIGH = 674.953517023107
RUNGS = 15
array RUNG[15] = ['native', 'chroot', 'ladder/mount', 'ladder/pid', 'ladder/ipc-uts', 'ladder/user', 'ladder/net', 'ladder/cgroup', 'ladder/seccomp', 'container', 'crun', 'runc', 'containerd', 'docker', 'cri-pod']
array RUNG_TOTAL[15] = [285043.0, 286114.5, 452286.0, 459016.0, 500122.5, 569625.0, 1169395.5, 1538723.5, 1780357.0, 2123681.5, 35650032.0, 45947352.5, 105731707.5, 117710518.5, 185618203.5]
array RUNG_LOW[15] = [280386.0, 275339.0, 446402.0, 448075.0, 493592.0, 563396.0, 1146171.0, 1495990.0, 1745590.0, 2065936.0, 32214013.0, 44415559.0, 100907579.0, 113160832.0, 179155523.0]
array RUNG_HIGH[15] = [324562.0, 289710.0, 480874.0, 527122.0, 511749.0, 575494.0, 1198589.0, 1582939.0, 1815955.0, 2182399.0, 37413679.0, 46863752.0, 110501055.0, 123547666.0, 192824487.0]
array STEP[15] = [NaN, -5958.5, 176186.5, 3240.5, 42558.0, 66093.5, 599520.0, 342924.0, 277697.0, 354030.0, 32935083.0, 11093101.0, 59542226.5, 14076834.0, 69751371.5]
array RUNG_TEXT[15] = ['285 µs', '286 µs', '452 µs', '459 µs', '500 µs', '570 µs', '1.169 ms', '1.539 ms', '1.780 ms', '2.12 ms', '35.7 ms', '45.9 ms', '105.7 ms', '118 ms', '186 ms']
array STEP_TEXT[15] = ['', '−5.96 µs [−10.9 µs, +3.82 µs]', '+176 µs [+163 µs, +185 µs]', '+3.24 µs [−11.3 µs, +20.1 µs]', '+42.6 µs [+25.5 µs, +59.5 µs]', '+66.1 µs [+49.3 µs, +83.2 µs]', '+600 µs [+576 µs, +627 µs]', '+343 µs [+297 µs, +403 µs]', '+278 µs [+232 µs, +310 µs]', '+354 µs [+275 µs, +391 µs]', '+32.9 ms [+30.0 ms, +35.4 ms]', '+11.1 ms [+9.27 ms, +13.0 ms]', '+59.5 ms [+55.8 ms, +66.4 ms]', '+14.1 ms [+7.11 ms, +17.6 ms]', '+69.8 ms [+64.2 ms, +80.2 ms]']
ABSENT_TEXT = ''
LOWEST_TIME = 79688.0
HIGHEST_TIME = 254736900.0
FIRST_SEQUENCE = 163
LAST_SEQUENCE = 3359
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 112999.9 0.0 0.1945794507990141
1 3 112999.9 115328.25 0.1945794507990141 0.19858873810163902
1 4 115328.25 301995.725 0.19858873810163902 0.5200195957177846
1 5 301995.725 315531.3 0.5200195957177846 0.5433270920053819
1 6 315531.3 537825.7 0.5433270920053819 0.9261055039127938
1 7 537825.7 580739.125 0.9261055039127938 1.0
2 2 0.0 111308.9 0.0 0.1947484071011524
2 3 111308.9 113593.75 0.1947484071011524 0.19874602901606728
2 4 113593.75 296459.125 0.19874602901606728 0.5186911591467657
2 5 296459.125 313584.25 0.5186911591467657 0.5486536402705404
2 6 313584.25 528810.4 0.5486536402705404 0.9252178672013042
2 7 528810.4 571552.3 0.9252178672013042 1.0
3 2 0.0 127483.975 0.0 0.2933344707704639
3 3 127483.975 129615.1 0.2933344707704639 0.29823808649173944
3 4 129615.1 291788.80000000005 0.29823808649173944 0.6713919394555177
3 5 291788.80000000005 304894.32500000007 0.6713919394555177 0.7015471196657684
3 6 304894.32500000007 406507.62500000006 0.7015471196657684 0.9353544164553482
3 7 406507.62500000006 434602.7750000001 0.9353544164553482 1.0
4 2 0.0 348055.675 0.0 0.42169193117065223
4 3 348055.675 350833.725 0.42169193117065223 0.4250577181798387
4 4 350833.725 499445.55 0.4250577181798387 0.605110543001744
4 5 499445.55 688737.95 0.605110543001744 0.8344505119935657
4 6 688737.95 781386.5249999999 0.8344505119935657 0.946700244775423
4 7 781386.5249999999 825379.0249999999 0.946700244775423 1.0
5 2 0.0 388796.725 0.0 0.44124154818981626
5 3 388796.725 391047.27499999997 0.44124154818981626 0.4437956750700738
5 4 391047.27499999997 539960.2 0.4437956750700738 0.612795477145243
5 5 539960.2 735684.1 0.612795477145243 0.8349205906058792
5 6 735684.1 839413.1749999999 0.8349205906058792 0.9526416893247471
5 7 839413.1749999999 881142.6 0.9526416893247471 1.0
6 2 0.0 427197.85 0.0 0.44668344369469076
6 3 427197.85 429468.1 0.44668344369469076 0.4490572456416057
6 4 429468.1 565499.925 0.4490572456416057 0.5912938323731952
6 5 565499.925 751253.0750000001 0.5912938323731952 0.7855196617380584
6 6 751253.0750000001 914985.2750000001 0.7855196617380584 0.9567201088838198
6 7 914985.2750000001 956377.1750000002 0.9567201088838198 1.0
7 2 0.0 464416.65 0.0 0.4682637882180525
7 3 464416.65 465690.125 0.4682637882180525 0.4695478124400544
7 4 465690.125 605893.625 0.4695478124400544 0.6109127312719475
7 5 605893.625 794609.925 0.6109127312719475 0.8011923208096923
7 6 794609.925 947729.9 0.8011923208096923 0.9555807122365575
7 7 947729.9 991784.25 0.9555807122365575 1.0
8 2 0.0 1144813.05 0.0 0.6850127070413169
8 3 1144813.05 1146284.55 0.6850127070413169 0.6858931968281964
8 4 1146284.55 1279992.725 0.6858931968281964 0.7658990972765746
8 5 1279992.725 1494581.0 0.7658990972765746 0.8943005818308225
8 6 1494581.0 1619966.625 0.8943005818308225 0.9693265840285764
8 7 1619966.625 1671228.925 0.9693265840285764 1.0
9 2 0.0 1501417.275 0.0 0.7136644141506562
9 3 1501417.275 1502999.65 0.7136644141506562 0.7144165599705726
9 4 1502999.65 1647099.9249999998 0.7144165599705726 0.7829113349070228
9 5 1647099.9249999998 1805193.5749999997 0.7829113349070228 0.8580575410862402
9 6 1805193.5749999997 1954442.0749999997 0.8580575410862402 0.9289994072076116
9 7 1954442.0749999997 2103814.1249999995 0.9289994072076116 1.0
10 2 0.0 1438019.425 0.0 0.6012958503191629
10 3 1438019.425 1731213.225 0.6012958503191629 0.7238923968013543
10 4 1731213.225 1876172.875 0.7238923968013543 0.7845060675858906
10 5 1876172.875 2090380.775 0.7845060675858906 0.8740753175809538
10 6 2090380.775 2232189.5 0.8740753175809538 0.9333714553097967
10 7 2232189.5 2391533.925 0.9333714553097967 1.0
11 2 0.0 1753511.125 0.0 0.5980796580431755
11 3 1753511.125 2082918.45 0.5980796580431755 0.7104324212986223
11 4 2082918.45 2242458.2 0.7104324212986223 0.7648475189640528
11 5 2242458.2 2425788.5250000004 0.7648475189640528 0.8273769985445969
11 6 2425788.5250000004 2759447.1250000005 0.8273769985445969 0.9411797674840666
11 7 2759447.1250000005 2931902.3000000003 0.9411797674840666 1.0
12 1 0.0 153486.2 0.0 0.003028335382977274
12 4 153486.2 47136768.725 0.003028335382977274 0.9300246182988052
12 5 47136768.725 47208160.7 0.9300246182988052 0.9314332064582171
12 6 47208160.7 49744219.575 0.9314332064582171 0.9814705181153957
12 7 49744219.575 50683355.900000006 0.9814705181153957 1.0
13 1 0.0 155487.125 0.0 0.004075458623024637
13 4 155487.125 35121310.175 0.004075458623024637 0.9205614059982564
13 5 35121310.175 35147406.4 0.9205614059982564 0.9212454117331662
13 6 35147406.4 37190068.3 0.9212454117331662 0.9747854334827412
13 7 37190068.3 38152055.849999994 0.9747854334827412 1.0
14 1 0.0 346229.475 0.0 0.0023253687466989895
14 4 346229.475 109974415.925 0.0023253687466989895 0.7386172703189717
14 5 109974415.925 110363234.425 0.7386172703189717 0.741228678224201
14 6 110363234.425 147887460.725 0.741228678224201 0.9932513088280231
14 7 147887460.725 148892288.79999998 0.9932513088280231 1.0
15 1 0.0 125005.275 0.0 0.0007208423332497448
15 4 125005.275 121279285.2 0.0007208423332497448 0.6993564305060667
15 5 121279285.2 122336135.45 0.6993564305060667 0.705450752526522
15 6 122336135.45 172416803.825 0.705450752526522 0.994240692328196
15 7 172416803.825 173415557.375 0.994240692328196 1.0
16 1 0.0 282854.5 0.0 0.0009293927812134977
16 2 282854.5 113307871.275 0.0009293927812134977 0.3723027832954867
16 4 113307871.275 192430728.825 0.3723027832954867 0.6322817217106573
16 5 192430728.825 199148285.67499998 0.6322817217106573 0.6543540198136795
16 6 199148285.67499998 199159579.37499997 0.6543540198136795 0.6543911282325068
16 7 199159579.37499997 304343336.54999995 0.6543911282325068 1.0
END
array TOTAL[16] = [580739.125, 571552.3, 434602.7750000001, 825379.0249999999, 881142.6, 956377.1750000002, 991784.25, 1671228.925, 2103814.1249999995, 2391533.925, 2931902.3000000003, 50683355.900000006, 38152055.849999994, 148892288.79999998, 173415557.375, 304343336.54999995]
array TOTAL_TEXT[16] = ['581 µs', '572 µs', '435 µs', '825 µs', '881 µs', '956 µs', '992 µs', '1.67 ms', '2.10 ms', '2.39 ms', '2.93 ms', '50.7 ms', '38.2 ms', '149 ms', '173 ms', '304 ms']

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
