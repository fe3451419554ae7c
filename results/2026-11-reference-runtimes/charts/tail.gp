# Chart tail of run 2026-11-reference-runtimes. Made by: bench run --suite startup --cpus 1 --technique container,unshare,bubblewrap,firejail,nspawn,lxc,runc,crun,gvisor,podman,containerd,docker,cri-pod --out results/2026-11-reference-runtimes --progress never
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
QUESTIONS = 4
array QUESTION[4] = ['launch, spaced', 'ready', 'run', 'life']
array SUMMARY_TEXT[4] = ['E0 to E4: request to the payload''s first instruction; start-up latency', 'E0 to E5: request to the payload''s ready record seen by the host', 'E0 to E6: request to the payload''s end, its work and self-observation included', 'E0 to E7: request to the moment everything is gone again']
array DIRECTION[4] = ['lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[4] = ['', '', '', '']
array IS_ANSWERED[4] = [1, 1, 1, 1]
array SOURCE[4] = ['launch', 'ready', 'run', 'life']
array UNIT_NAME[4] = ['ms', 'ms', 'ms', 'ms']
array UNIT_SIZE[4] = [1000000.0, 1000000.0, 1000000.0, 1000000.0]
array TOP_VALUE[4] = [180660636.0, 189524339.0, 189534454.0, 289842187.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05, 0.05]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/container//pace=spaced#10003|start/launch/unshare//pace=spaced#10004|start/launch/bubblewrap//pace=spaced#10005|start/launch/firejail//pace=spaced#10006|start/launch/nspawn//pace=spaced#10007|start/launch/lxc//pace=spaced#10008|start/launch/runc//pace=spaced#10009|start/launch/crun//pace=spaced#10010|start/launch/podman//pace=spaced#10011|start/launch/containerd//pace=spaced#10012|start/launch/docker//pace=spaced#10013|start/launch/cri-pod//pace=spaced#10014|start/launch/gvisor//pace=spaced#10015|start/ready/native//pace=spaced#10016|start/ready/native#2//pace=spaced#10017|start/ready/container//pace=spaced#10018|start/ready/unshare//pace=spaced#10019|start/ready/bubblewrap//pace=spaced#10020|start/ready/firejail//pace=spaced#10021|start/ready/nspawn//pace=spaced#10022|start/ready/lxc//pace=spaced#10023|start/ready/runc//pace=spaced#10024|start/ready/crun//pace=spaced#10025|start/ready/podman//pace=spaced#10026|start/ready/containerd//pace=spaced#10027|start/ready/docker//pace=spaced#10028|start/ready/cri-pod//pace=spaced#10029|start/ready/gvisor//pace=spaced#10030|start/run/native//pace=spaced#10031|start/run/native#2//pace=spaced#10032|start/run/container//pace=spaced#10033|start/run/unshare//pace=spaced#10034|start/run/bubblewrap//pace=spaced#10035|start/run/firejail//pace=spaced#10036|start/run/nspawn//pace=spaced#10037|start/run/lxc//pace=spaced#10038|start/run/runc//pace=spaced#10039|start/run/crun//pace=spaced#10040|start/run/podman//pace=spaced#10041|start/run/containerd//pace=spaced#10042|start/run/docker//pace=spaced#10043|start/run/cri-pod//pace=spaced#10044|start/run/gvisor//pace=spaced#10045|start/life/native//pace=spaced#10046|start/life/native#2//pace=spaced#10047|start/life/container//pace=spaced#10048|start/life/unshare//pace=spaced#10049|start/life/bubblewrap//pace=spaced#10050|start/life/firejail//pace=spaced#10051|start/life/nspawn//pace=spaced#10052|start/life/lxc//pace=spaced#10053|start/life/runc//pace=spaced#10054|start/life/crun//pace=spaced#10055|start/life/podman//pace=spaced#10056|start/life/containerd//pace=spaced#10057|start/life/docker//pace=spaced#10058|start/life/cri-pod//pace=spaced#10059|start/life/gvisor//pace=spaced#10060|'
array VALUE_TEXT[60] = ['278.3 µs', '281 µs', '2.132 ms', '1.841 ms', '4.19 ms', '17.58 ms', '62.4 ms', '21.1 ms', '45.9 ms', '33.9 ms', '116.3 ms', '102.5 ms', '116.7 ms', '177.9 ms', '166.6 ms', '289.8 µs', '293 µs', '2.335 ms', '1.866 ms', '4.21 ms', '17.60 ms', '62.5 ms', '21.2 ms', '45.9 ms', '33.9 ms', '119.2 ms', '103.0 ms', '117.7 ms', '185.8 ms', '167.0 ms', '497 µs', '503 µs', '2.682 ms', '2.354 ms', '4.59 ms', '38.21 ms', '64.6 ms', '25.2 ms', '48.2 ms', '36.0 ms', '173.8 ms', '140.0 ms', '164.1 ms', '185.8 ms', '176.0 ms', '534 µs', '541 µs', '2.847 ms', '3.46 ms', '5.50 ms', '39.14 ms', '65.5 ms', '28.8 ms', '49.1 ms', '36.9 ms', '177.4 ms', '140.9 ms', '165.2 ms', '287.9 ms', '176.9 ms']
array LONG_TEXT[60] = ['278.3 µs [275.0, 281.0]', '281 µs [277, 287]', '2.132 ms [2.114, 2.173]', '1.841 ms [1.830, 1.862]', '4.19 ms [4.12, 4.25]', '17.58 ms [17.51, 17.64]', '62.4 ms [61.3, 63.7]', '21.1 ms [18.9, 24.7]', '45.9 ms [45.0, 46.6]', '33.9 ms [32.8, 34.7]', '116.3 ms [114.7, 117.7]', '102.5 ms [100.7, 105.8]', '116.7 ms [113.0, 118.3]', '177.9 ms [175.4, 180.7]', '166.6 ms [163.0, 170.1]', '289.8 µs [286.2, 292.8]', '293 µs [288, 299]', '2.335 ms [2.316, 2.366]', '1.866 ms [1.846, 1.883]', '4.21 ms [4.13, 4.27]', '17.60 ms [17.54, 17.67]', '62.5 ms [61.3, 63.7]', '21.2 ms [18.9, 24.7]', '45.9 ms [45.0, 46.7]', '33.9 ms [32.8, 34.7]', '119.2 ms [117.7, 120.3]', '103.0 ms [101.2, 106.0]', '117.7 ms [114.2, 120.0]', '185.8 ms [183.1, 189.5]', '167.0 ms [163.2, 170.3]', '497 µs [491, 502]', '503 µs [495, 513]', '2.682 ms [2.633, 2.722]', '2.354 ms [2.308, 2.366]', '4.59 ms [4.53, 4.67]', '38.21 ms [38.12, 38.29]', '64.6 ms [63.6, 66.0]', '25.2 ms [23.1, 28.6]', '48.2 ms [47.5, 49.1]', '36.0 ms [34.9, 36.8]', '173.8 ms [171.9, 176.0]', '140.0 ms [137.1, 143.4]', '164.1 ms [161.8, 168.4]', '185.8 ms [183.2, 189.5]', '176.0 ms [171.6, 178.1]', '534 µs [527, 543]', '541 µs [533, 551]', '2.847 ms [2.791, 2.886]', '3.46 ms [3.40, 3.51]', '5.50 ms [5.42, 5.56]', '39.14 ms [39.04, 39.29]', '65.5 ms [64.5, 66.9]', '28.8 ms [27.0, 32.3]', '49.1 ms [48.4, 50.0]', '36.9 ms [35.8, 37.7]', '177.4 ms [175.9, 179.8]', '140.9 ms [138.1, 144.3]', '165.2 ms [162.7, 169.3]', '287.9 ms [284.6, 289.8]', '176.9 ms [172.5, 179.2]']
array RATIO_TEXT[60] = ['1× baseline', '1.01× [0.99, 1.03]', '7.66× [7.58, 7.84]', '6.62× [6.54, 6.72]', '15.0× [14.8, 15.4]', '63.2× [62.6, 63.9]', '224× [220, 229]', '76× [69, 88]', '165× [161, 168]', '122× [118, 125]', '418× [412, 425]', '369× [362, 380]', '420× [407, 427]', '639× [630, 653]', '599× [587, 612]', '1× baseline', '1.01× [1.00, 1.03]', '8.06× [7.98, 8.19]', '6.44× [6.35, 6.53]', '14.5× [14.3, 14.8]', '60.7× [60.3, 61.5]', '216× [211, 220]', '73× [66, 85]', '158× [155, 162]', '117× [113, 120]', '411× [406, 418]', '355× [350, 366]', '406× [394, 414]', '641× [630, 654]', '576× [565, 589]', '1× baseline', '1.01× [1.00, 1.03]', '5.40× [5.29, 5.51]', '4.74× [4.64, 4.80]', '9.24× [9.09, 9.41]', '76.9× [76.3, 77.8]', '130× [128, 133]', '51× [47, 57]', '97.0× [95.4, 99.0]', '72.5× [70.4, 74.1]', '350× [346, 356]', '282× [276, 288]', '330× [325, 337]', '374× [368, 381]', '354× [346, 360]', '1× baseline', '1.01× [1.00, 1.03]', '5.33× [5.21, 5.43]', '6.48× [6.36, 6.59]', '10.3× [10.1, 10.5]', '73.2× [72.4, 74.2]', '123× [120, 125]', '53.8× [50.8, 60.2]', '91.9× [90.4, 93.8]', '69.1× [67.2, 70.8]', '332× [328, 338]', '264× [258, 270]', '309× [304, 316]', '539× [531, 545]', '331× [323, 336]']
array RATIO_SHORT[60] = ['—', '1.01', '7.66', '6.62', '15.0', '63.2', '224', '76.0', '165', '122', '418', '369', '420', '639', '599', '—', '1.01', '8.06', '6.44', '14.5', '60.7', '216', '73.2', '158', '117', '411', '355', '406', '641', '576', '—', '1.01', '5.40', '4.74', '9.24', '76.9', '130', '50.8', '97.0', '72.5', '350', '282', '330', '374', '354', '—', '1.01', '5.33', '6.48', '10.3', '73.2', '123', '53.8', '91.9', '69.1', '332', '264', '309', '539', '331']
array VERDICT[60] = ['', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[60] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[60] = [278253.0, 280876.5, 2131718.5, 1840821.5, 4187403.5, 17578780.5, 62438068.5, 21145433.5, 45867428.5, 33867857.5, 116290555.5, 102537727.5, 116738345.0, 177933614.0, 166613736.5, 289750.0, 292880.0, 2335455.5, 1865508.5, 4206622.0, 17601714.5, 62465523.5, 21205677.5, 45916802.0, 33893064.5, 119176803.5, 102974645.5, 117684599.5, 185792544.0, 166953576.0, 496697.0, 502615.5, 2682140.0, 2353552.5, 4590336.5, 38213275.5, 64560963.0, 25234431.0, 48182469.0, 36031265.0, 173808107.5, 139958522.0, 164075630.0, 185803375.0, 175969584.5, 534318.0, 540557.0, 2847400.0, 3461646.5, 5500247.0, 39136335.0, 65471850.0, 28762676.5, 49088433.5, 36930369.5, 177427824.0, 140908406.5, 165179703.0, 287898230.5, 176879194.5]
array COMPANION[60] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[60] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[60] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 60
RATIO_LOW = 0.8
RATIO_HIGH = 654.4302965209187
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
