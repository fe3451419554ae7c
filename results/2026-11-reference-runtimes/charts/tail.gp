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
array MEDIAN_TEXT[30] = ['273 µs', '274 µs', '2.11 ms', '1.867 ms', '4.29 ms', '17.63 ms', '63.4 ms', '19.4 ms', '47.0 ms', '32.5 ms', '119 ms', '107.7 ms', '119.4 ms', '188.8 ms', '164.5 ms', '84.5 µs', '85.3 µs', '1.57 ms', '1.44 ms', '3.86 ms', '17.69 ms', '60.1 ms', '6.7 ms', '39.8 ms', '21.0 ms', '116.5 ms', '103.3 ms', '113.1 ms', '186 ms', '151 ms']
array MEDIAN[30] = [272880.0, 273676.0, 2108073.5, 1867206.0, 4287392.5, 17631929.0, 63417606.0, 19370073.5, 47018546.5, 32507583.5, 118993686.5, 107740973.0, 119412402.5, 188811840.5, 164480810.0, 84535.5, 85271.5, 1569078.5, 1441294.0, 3856432.5, 17688237.5, 60081338.5, 6671530.0, 39846108.5, 21039771.0, 116461148.0, 103302437.0, 113088013.0, 185773862.5, 151374867.0]
array TRIALS[30] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
PANELS = 2
array PANEL_TITLE[2] = ['techniques (1 of 2)', 'techniques (2 of 2)']
array PANEL_ARMS[2] = ['1 2 3 4 5 6 7', '8 9 10 11 12 13 14 15']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-runtimes · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 2895069af670'
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
array TOP_VALUE[4] = [193782216.0, 204307304.0, 204318321.0, 312720921.0]
array BOTTOM_VALUE[4] = [0.0, 0.0, 0.0, 0.0]
array MARGIN[4] = [0.05, 0.05, 0.05, 0.05]
CELLS = '|start/launch/native//pace=spaced#10001|start/launch/native#2//pace=spaced#10002|start/launch/container//pace=spaced#10003|start/launch/unshare//pace=spaced#10004|start/launch/bubblewrap//pace=spaced#10005|start/launch/firejail//pace=spaced#10006|start/launch/nspawn//pace=spaced#10007|start/launch/lxc//pace=spaced#10008|start/launch/runc//pace=spaced#10009|start/launch/crun//pace=spaced#10010|start/launch/podman//pace=spaced#10011|start/launch/containerd//pace=spaced#10012|start/launch/docker//pace=spaced#10013|start/launch/cri-pod//pace=spaced#10014|start/launch/gvisor//pace=spaced#10015|start/ready/native//pace=spaced#10016|start/ready/native#2//pace=spaced#10017|start/ready/container//pace=spaced#10018|start/ready/unshare//pace=spaced#10019|start/ready/bubblewrap//pace=spaced#10020|start/ready/firejail//pace=spaced#10021|start/ready/nspawn//pace=spaced#10022|start/ready/lxc//pace=spaced#10023|start/ready/runc//pace=spaced#10024|start/ready/crun//pace=spaced#10025|start/ready/podman//pace=spaced#10026|start/ready/containerd//pace=spaced#10027|start/ready/docker//pace=spaced#10028|start/ready/cri-pod//pace=spaced#10029|start/ready/gvisor//pace=spaced#10030|start/run/native//pace=spaced#10031|start/run/native#2//pace=spaced#10032|start/run/container//pace=spaced#10033|start/run/unshare//pace=spaced#10034|start/run/bubblewrap//pace=spaced#10035|start/run/firejail//pace=spaced#10036|start/run/nspawn//pace=spaced#10037|start/run/lxc//pace=spaced#10038|start/run/runc//pace=spaced#10039|start/run/crun//pace=spaced#10040|start/run/podman//pace=spaced#10041|start/run/containerd//pace=spaced#10042|start/run/docker//pace=spaced#10043|start/run/cri-pod//pace=spaced#10044|start/run/gvisor//pace=spaced#10045|start/life/native//pace=spaced#10046|start/life/native#2//pace=spaced#10047|start/life/container//pace=spaced#10048|start/life/unshare//pace=spaced#10049|start/life/bubblewrap//pace=spaced#10050|start/life/firejail//pace=spaced#10051|start/life/nspawn//pace=spaced#10052|start/life/lxc//pace=spaced#10053|start/life/runc//pace=spaced#10054|start/life/crun//pace=spaced#10055|start/life/podman//pace=spaced#10056|start/life/containerd//pace=spaced#10057|start/life/docker//pace=spaced#10058|start/life/cri-pod//pace=spaced#10059|start/life/gvisor//pace=spaced#10060|'
array VALUE_TEXT[60] = ['273 µs', '274 µs', '2.11 ms', '1.867 ms', '4.29 ms', '17.63 ms', '63.4 ms', '19.4 ms', '47.0 ms', '32.5 ms', '119 ms', '107.7 ms', '119.4 ms', '188.8 ms', '164.5 ms', '284 µs', '285 µs', '2.32 ms', '1.883 ms', '4.31 ms', '17.66 ms', '63.4 ms', '19.4 ms', '47.2 ms', '32.5 ms', '123 ms', '108 ms', '120.2 ms', '196 ms', '164.8 ms', '494 µs', '491 µs', '2.63 ms', '2.38 ms', '4.69 ms', '38.28 ms', '65.5 ms', '23.8 ms', '49.3 ms', '34.7 ms', '175 ms', '143 ms', '166.8 ms', '196 ms', '173.3 ms', '533 µs', '532 µs', '2.81 ms', '3.56 ms', '5.63 ms', '39.21 ms', '66.5 ms', '28.1 ms', '50.3 ms', '35.6 ms', '178 ms', '144 ms', '168.0 ms', '302 ms', '174.2 ms']
array LONG_TEXT[60] = ['273 µs [266, 285]', '274 µs [268, 284]', '2.11 ms [2.07, 2.28]', '1.867 ms [1.833, 1.922]', '4.29 ms [4.16, 4.49]', '17.63 ms [17.54, 17.93]', '63.4 ms [61.8, 66.5]', '19.4 ms [17.4, 21.9]', '47.0 ms [45.6, 48.4]', '32.5 ms [31.8, 33.9]', '119 ms [114, 125]', '107.7 ms [103.1, 113.0]', '119.4 ms [115.4, 122.0]', '188.8 ms [184.9, 193.8]', '164.5 ms [159.6, 168.8]', '284 µs [278, 299]', '285 µs [280, 295]', '2.32 ms [2.23, 2.54]', '1.883 ms [1.847, 1.936]', '4.31 ms [4.17, 4.51]', '17.66 ms [17.57, 17.95]', '63.4 ms [61.9, 66.6]', '19.4 ms [17.5, 21.9]', '47.2 ms [45.7, 48.6]', '32.5 ms [31.8, 33.9]', '123 ms [118, 130]', '108 ms [103, 114]', '120.2 ms [116.7, 123.0]', '196 ms [192, 204]', '164.8 ms [159.9, 169.2]', '494 µs [480, 540]', '491 µs [482, 541]', '2.63 ms [2.51, 2.80]', '2.38 ms [2.32, 2.45]', '4.69 ms [4.55, 4.92]', '38.28 ms [38.13, 38.50]', '65.5 ms [64.3, 69.2]', '23.8 ms [21.6, 26.2]', '49.3 ms [48.1, 50.7]', '34.7 ms [33.7, 36.1]', '175 ms [170, 182]', '143 ms [139, 151]', '166.8 ms [161.1, 170.5]', '196 ms [192, 204]', '173.3 ms [168.8, 177.5]', '533 µs [518, 578]', '532 µs [520, 591]', '2.81 ms [2.68, 2.97]', '3.56 ms [3.48, 3.62]', '5.63 ms [5.48, 5.85]', '39.21 ms [39.11, 39.42]', '66.5 ms [65.2, 70.4]', '28.1 ms [25.5, 30.2]', '50.3 ms [49.0, 51.7]', '35.6 ms [34.5, 37.0]', '178 ms [173, 186]', '144 ms [141, 152]', '168.0 ms [162.0, 171.6]', '302 ms [297, 313]', '174.2 ms [169.9, 178.6]']
array RATIO_TEXT[60] = ['1× baseline', '1.00× [0.97, 1.04]', '7.73× [7.46, 8.24]', '6.84× [6.63, 7.04]', '15.7× [15.1, 16.4]', '64.6× [62.6, 66.2]', '232× [225, 241]', '71× [64, 80]', '172× [166, 177]', '119× [115, 123]', '436× [418, 454]', '395× [376, 414]', '438× [419, 452]', '692× [667, 715]', '603× [580, 620]', '1× baseline', '1.00× [0.96, 1.04]', '8.16× [7.80, 8.69]', '6.63× [6.39, 6.80]', '15.2× [14.5, 15.8]', '62.2× [59.7, 63.5]', '224× [215, 231]', '68× [61, 77]', '166× [159, 171]', '115× [110, 118]', '433× [412, 448]', '380× [361, 399]', '424× [403, 436]', '691× [664, 721]', '580× [555, 596]', '1× baseline', '1.00× [0.94, 1.07]', '5.34× [4.99, 5.63]', '4.81× [4.51, 4.94]', '9.5× [8.9, 9.9]', '77.6× [72.5, 79.6]', '133× [126, 138]', '48.3× [43.9, 52.1]', '100.0× [93.8, 102.8]', '70.3× [65.8, 72.6]', '354× [333, 367]', '289× [272, 305]', '338× [313, 349]', '398× [373, 415]', '351× [328, 362]', '1× baseline', '1.00× [0.94, 1.09]', '5.27× [4.95, 5.51]', '6.68× [6.29, 6.85]', '10.6× [9.9, 11.0]', '73.6× [69.1, 75.6]', '125× [118, 130]', '52.7× [48.0, 56.0]', '94.4× [89.0, 97.1]', '66.8× [63.0, 69.1]', '335× [316, 349]', '270× [255, 285]', '315× [294, 325]', '567× [534, 588]', '327× [307, 337]']
array RATIO_SHORT[60] = ['—', '1.00', '7.73', '6.84', '15.7', '64.6', '232', '71.0', '172', '119', '436', '395', '438', '692', '603', '—', '1.00', '8.16', '6.63', '15.2', '62.2', '224', '68.3', '166', '115', '433', '380', '424', '691', '580', '—', '1.00', '5.34', '4.81', '9.51', '77.6', '133', '48.3', '100', '70.3', '354', '289', '338', '398', '351', '—', '1.00', '5.27', '6.68', '10.6', '73.6', '125', '52.7', '94.4', '66.8', '335', '270', '315', '567', '327']
array VERDICT[60] = ['', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'equivalent', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower', 'slower']
array SHARED_TEXT[60] = ['—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array CENTRE[60] = [272880.0, 273676.0, 2108073.5, 1867206.0, 4287392.5, 17631929.0, 63417606.0, 19370073.5, 47018546.5, 32507583.5, 118993686.5, 107740973.0, 119412402.5, 188811840.5, 164480810.0, 283856.0, 284717.5, 2315065.5, 1883129.0, 4308048.0, 17656436.0, 63442914.0, 19395511.0, 47154748.5, 32539415.5, 122812153.0, 107889453.5, 120243696.0, 196253645.5, 164752067.5, 493522.5, 491294.0, 2633297.5, 2375530.0, 4694967.0, 38283597.0, 65532194.0, 23843026.0, 49341115.5, 34698700.0, 174890041.5, 142836352.0, 166794859.0, 196264787.5, 173262386.5, 532815.5, 532019.5, 2806179.5, 3558801.0, 5627736.0, 39208830.0, 66452810.0, 28081035.0, 50278283.5, 35617250.5, 178387101.0, 143765585.5, 167952847.5, 302015585.0, 174220558.0]
array COMPANION[60] = [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]
array COUNT[60] = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]
array IS_ABSENT[60] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
ANSWERS = 60
RATIO_LOW = 0.8
RATIO_HIGH = 720.6875069247127
LOWEST_TIME = 72397.0
HIGHEST_TIME = 312789633.0
FIRST_SEQUENCE = 153
LAST_SEQUENCE = 7649
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 114163.62 0.0 0.2008946602938716
1 3 114163.62 116463.92 0.2008946602938716 0.20494251710739936
1 4 116463.92 288208.66 0.20494251710739936 0.507163147458463
1 5 288208.66 300495.19 0.507163147458463 0.5287838552683631
1 6 300495.19 527609.72 0.5287838552683631 0.9284391601032336
1 7 527609.72 568276.03 0.9284391601032336 1.0
2 2 0.0 112324.26 0.0 0.1963522759769217
2 3 112324.26 115313.98 0.1963522759769217 0.20157855858527116
2 4 115313.98 287637.6 0.20157855858527116 0.5028147740883351
2 5 287637.6 300218.42 0.5028147740883351 0.5248071080743856
2 6 300218.42 529752.48 0.5248071080743856 0.9260519958236867
2 7 529752.48 572054.79 0.9260519958236867 1.0
3 2 0.0 1899902.19 0.0 0.6081098465007879
3 3 1899902.19 2268400.2199999997 0.6081098465007879 0.7260565922009667
3 4 2268400.2199999997 2424334.8299999996 0.7260565922009667 0.7759672519445928
3 5 2424334.8299999996 2625395.2699999996 0.7759672519445928 0.8403215297328515
3 6 2625395.2699999996 2952995.4299999997 0.8403215297328515 0.9451779186879238
3 7 2952995.4299999997 3124274.67 0.9451779186879238 1.0
4 1 0.0 160353.78 0.0 0.043428836849522354
4 4 160353.78 2004826.5 0.043428836849522354 0.5429699442077319
4 5 2004826.5 2025011.01 0.5429699442077319 0.5484365430723023
4 6 2025011.01 2550539.2 0.5484365430723023 0.6907660723377477
4 7 2550539.2 3692334.21 0.6907660723377477 1.0
5 1 0.0 151741.88 0.0 0.025358273167311415
5 4 151741.88 4572336.11 0.025358273167311415 0.7641038063462906
5 5 4572336.11 4594075.680000001 0.7641038063462906 0.7677368043992994
5 6 4594075.680000001 5002294.830000001 0.7677368043992994 0.8359561563529438
5 7 5002294.830000001 5983920.080000001 0.8359561563529438 1.0
6 1 0.0 151499.75 0.0 0.0038058078377399183
6 4 151499.75 18101783.37 0.0038058078377399183 0.45473282316714125
6 5 18101783.37 18127353.91 0.45473282316714125 0.4553751777686983
6 6 18127353.91 38792311.989999995 0.4553751777686983 0.974497218745207
6 7 38792311.989999995 39807514.31999999 0.974497218745207 1.0
7 1 0.0 150645.54 0.0 0.002152339009504657
7 4 150645.54 66622342.199999996 0.002152339009504657 0.9518626706215683
7 5 66622342.199999996 66651441.9 0.9518626706215683 0.9522784308191479
7 6 66651441.9 69018352.92999999 0.9522784308191479 0.9860955285035257
7 7 69018352.92999999 69991548.41999999 0.9860955285035257 1.0
8 1 0.0 151203.04 0.0 0.005310688646947279
8 4 151203.04 20120847.33 0.005310688646947279 0.7067024279564118
8 5 20120847.33 20150975.52 0.7067024279564118 0.7077606172400802
8 6 20150975.52 24492643.439999998 0.7077606172400802 0.8602525680074669
8 7 24492643.439999998 28471456.349999998 0.8602525680074669 1.0
9 1 0.0 155203.96 0.0 0.0030014759658015823
9 4 155203.96 48133567.89 0.0030014759658015823 0.9308509085084801
9 5 48133567.89 48216996.54 0.9308509085084801 0.9324643279588232
9 6 48216996.54 50720609.7 0.9324643279588232 0.9808814864347059
9 7 50720609.7 51709212.99 0.9808814864347059 1.0
10 1 0.0 163351.96 0.0 0.004583597282655697
10 4 163351.96 32518307.29 0.004583597282655697 0.9124520142336029
10 5 32518307.29 32549203.22 0.9124520142336029 0.9133189429242236
10 6 32549203.22 34644929.269999996 0.9133189429242236 0.9721242626030981
10 7 34644929.269999996 35638375.26 0.9721242626030981 1.0
11 1 0.0 156425.44 0.0 0.0008305773899953994
11 4 156425.44 124714916.81 0.0008305773899953994 0.6622029645404428
11 5 124714916.81 127986643.37 0.6622029645404428 0.679574960470155
11 6 127986643.37 184364861.95 0.679574960470155 0.978928273082007
11 7 184364861.95 188333371.32 0.978928273082007 1.0
12 1 0.0 383162.85 0.0 0.00254194904597465
12 4 383162.85 112070501.24 0.00254194904597465 0.7434893641409098
12 5 112070501.24 112447972.67 0.7434893641409098 0.7459935556129463
12 6 112447972.67 149683644.47 0.7459935556129463 0.9930195405387688
12 7 149683644.47 150735849.96 0.9930195405387688 1.0
13 1 0.0 139401.51 0.0 0.0008114837042077957
13 4 139401.51 122075521.86 0.0008114837042077957 0.7106257075124404
13 5 122075521.86 123008372.72 0.7106257075124404 0.7160560164907737
13 6 123008372.72 170770164.16 0.7160560164907737 0.9940868314893442
13 7 170770164.16 171785963.51 0.9940868314893442 1.0
14 1 0.0 333053.12 0.0 0.0010628380618798005
14 2 333053.12 116764926.10000001 0.0010628380618798005 0.37261986241612793
14 4 116764926.10000001 197813616.73000002 0.37261986241612793 0.6312621873013737
14 5 197813616.73000002 206225226.96 0.6312621873013737 0.6581052912306854
14 6 206225226.96 206236441.99 0.6581052912306854 0.6581410805989072
14 7 206236441.99 313362055.75 0.6581410805989072 1.0
15 1 0.0 151866.01 0.0 0.0008597023256783463
15 4 151866.01 164265476.04 0.0008597023256783463 0.9298947919962384
15 5 164265476.04 164578189.67999998 0.9298947919962384 0.9316650409385746
15 6 164578189.67999998 175655466.67 0.9316650409385746 0.9943726921798645
15 7 175655466.67 176649527.94 0.9943726921798645 1.0
END
array TOTAL[15] = [568276.03, 572054.79, 3124274.67, 3692334.21, 5983920.080000001, 39807514.31999999, 69991548.41999999, 28471456.349999998, 51709212.99, 35638375.26, 188333371.32, 150735849.96, 171785963.51, 313362055.75, 176649527.94]
array TOTAL_TEXT[15] = ['568 µs', '572 µs', '3.12 ms', '3.69 ms', '5.98 ms', '39.8 ms', '70.0 ms', '28.5 ms', '51.7 ms', '35.6 ms', '188 ms', '151 ms', '172 ms', '313 ms', '177 ms']

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
