# Chart burst of run 2026-11-reference-burst. Made by: bench run --suite burst --effort quick --out results/2026-11-reference-burst --progress never
# Edit it and render it again in this folder:  gnuplot burst.gp
# One form only:  gnuplot -e "FORMATS='png'" burst.gp   (png, svg, pdf, dumb)

CHART = 'burst'
SVG_NAME = 'burst'
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
array REASON[8] = ['', '', '', '', '', '', '', 'n/a: KVM''s back end pvm emulates CPL 0, where a kernel runs: an empty loop is more than 20 times slower…']
PACES = ''
array KEY[1] = ['']
KEYS = '||'
array MEDIAN_TEXT[1] = ['']
array MEDIAN[1] = [NaN]
array TRIALS[1] = [0]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 20 bursts each'
IS_SMOKE = 0
WARNING = 'UNSTABLE RUN (the A/A arm is off by more than the margin)'
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-burst · samples.csv 48a94b68c4b9'
SUITE = 'burst'
HEADLINE = 'ready'
PROCEDURE = 'burst'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 14
array QUESTION[14] = ['ready n1', 'ready n2', 'ready n4', 'ready n8', 'ready n16', 'ready n32', 'ready n64', 'all n1', 'all n2', 'all n4', 'all n8', 'all n16', 'all n32', 'all n64']
array SUMMARY_TEXT[14] = ['1 at once', '2 at once, 1 per processor', '4 at once, 2 per processor', '8 at once, 4 per processor', '16 at once, 8 per processor', '32 at once, 16 per processor', '64 at once, 32 per processor', '1 at once', '2 at once, 1 per processor', '4 at once, 2 per processor', '8 at once, 4 per processor', '16 at once, 8 per processor', '32 at once, 16 per processor', '64 at once, 32 per processor']
array DIRECTION[14] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[14] = ['ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'all', 'all', 'all', 'all', 'all', 'all', 'all']
array IS_ANSWERED[14] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
array SOURCE[14] = ['ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'all', 'all', 'all', 'all', 'all', 'all', 'all']
array UNIT_NAME[14] = ['ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms', 'ms']
array UNIT_SIZE[14] = [1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0, 1000000.0]
array TOP_VALUE[14] = [3205547.0, 3284125.5, 4463719.5, 7779707.0, 13909288.5, 31045515.0, 68325079.5, 3258646.0, 3622836.0, 5804003.0, 10912194.0, 21505032.0, 44230827.0, 91811745.0]
array BOTTOM_VALUE[14] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[14] = [0.05, 0.05, 0.23958260190200398, 0.05138564627565323, 0.09846805247628732, 0.05, 0.06403680513558396, 0.05, 0.05, 0.0667207897151656, 0.05, 0.05, 0.05, 0.05]
CELLS = '|n1/ready/native//#10001|n1/ready/native#2//#10002|n1/ready/chroot//#10003|n1/ready/namespaces//#10004|n1/ready/cgroup//#10005|n1/ready/container//#10006|n1/ready/unikernel//#10007|n1/ready/microvm//#10008|n2/ready/native//#10009|n2/ready/native#2//#10010|n2/ready/chroot//#10011|n2/ready/namespaces//#10012|n2/ready/cgroup//#10013|n2/ready/container//#10014|n2/ready/unikernel//#10015|n2/ready/microvm//#10016|n4/ready/native//#10017|n4/ready/native#2//#10018|n4/ready/chroot//#10019|n4/ready/namespaces//#10020|n4/ready/cgroup//#10021|n4/ready/container//#10022|n4/ready/unikernel//#10023|n4/ready/microvm//#10024|n8/ready/native//#10025|n8/ready/native#2//#10026|n8/ready/chroot//#10027|n8/ready/namespaces//#10028|n8/ready/cgroup//#10029|n8/ready/container//#10030|n8/ready/unikernel//#10031|n8/ready/microvm//#10032|n16/ready/native//#10033|n16/ready/native#2//#10034|n16/ready/chroot//#10035|n16/ready/namespaces//#10036|n16/ready/cgroup//#10037|n16/ready/container//#10038|n16/ready/unikernel//#10039|n16/ready/microvm//#10040|n32/ready/native//#10041|n32/ready/native#2//#10042|n32/ready/chroot//#10043|n32/ready/namespaces//#10044|n32/ready/cgroup//#10045|n32/ready/container//#10046|n32/ready/unikernel//#10047|n32/ready/microvm//#10048|n64/ready/native//#10049|n64/ready/native#2//#10050|n64/ready/chroot//#10051|n64/ready/namespaces//#10052|n64/ready/cgroup//#10053|n64/ready/container//#10054|n64/ready/unikernel//#10055|n64/ready/microvm//#10056|n1/all/native//#10057|n1/all/native#2//#10058|n1/all/chroot//#10059|n1/all/namespaces//#10060|n1/all/cgroup//#10061|n1/all/container//#10062|n1/all/unikernel//#10063|n1/all/microvm//#10064|n2/all/native//#10065|n2/all/native#2//#10066|n2/all/chroot//#10067|n2/all/namespaces//#10068|n2/all/cgroup//#10069|n2/all/container//#10070|n2/all/unikernel//#10071|n2/all/microvm//#10072|n4/all/native//#10073|n4/all/native#2//#10074|n4/all/chroot//#10075|n4/all/namespaces//#10076|n4/all/cgroup//#10077|n4/all/container//#10078|n4/all/unikernel//#10079|n4/all/microvm//#10080|n8/all/native//#10081|n8/all/native#2//#10082|n8/all/chroot//#10083|n8/all/namespaces//#10084|n8/all/cgroup//#10085|n8/all/container//#10086|n8/all/unikernel//#10087|n8/all/microvm//#10088|n16/all/native//#10089|n16/all/native#2//#10090|n16/all/chroot//#10091|n16/all/namespaces//#10092|n16/all/cgroup//#10093|n16/all/container//#10094|n16/all/unikernel//#10095|n16/all/microvm//#10096|n32/all/native//#10097|n32/all/native#2//#10098|n32/all/chroot//#10099|n32/all/namespaces//#10100|n32/all/cgroup//#10101|n32/all/container//#10102|n32/all/unikernel//#10103|n32/all/microvm//#10104|n64/all/native//#10105|n64/all/native#2//#10106|n64/all/chroot//#10107|n64/all/namespaces//#10108|n64/all/cgroup//#10109|n64/all/container//#10110|n64/all/unikernel//#10111|n64/all/microvm//#10112|'
array VALUE_TEXT[112] = ['433 µs', '435 µs', '462 µs', '1.30 ms', '847 µs', '3.00 ms', '1.64 ms', 'n/a', '319 µs', '321 µs', '319 µs', '1.252 ms', '850 µs', '3.10 ms', '1.56 ms', 'n/a', '384 µs', '310 µs', '330 µs', '1.32 ms', '970 µs', '4.07 ms', '1.83 ms', 'n/a', '360 µs', '340 µs', '420 µs', '1.72 ms', '1.19 ms', '7.0 ms', '2.92 ms', 'n/a', '580 µs', '640 µs', '600 µs', '3.12 ms', '2.21 ms', '13.2 ms', '5.61 ms', 'n/a', '1.08 ms', '1.09 ms', '980 µs', '5.4 ms', '4.6 ms', '25.5 ms', '12.1 ms', 'n/a', '1.81 ms', '1.70 ms', '1.99 ms', '10.4 ms', '10.0 ms', '59 ms', '25.2 ms', 'n/a', '479 µs', '475 µs', '505 µs', '1.35 ms', '887 µs', '3.05 ms', '1.67 ms', 'n/a', '392 µs', '400 µs', '396 µs', '1.36 ms', '938 µs', '3.17 ms', '1.66 ms', 'n/a', '640 µs', '600 µs', '630 µs', '2.41 ms', '1.59 ms', '5.59 ms', '2.53 ms', 'n/a', '910 µs', '904 µs', '980 µs', '3.99 ms', '2.65 ms', '10.29 ms', '4.32 ms', 'n/a', '1.55 ms', '1.625 ms', '1.61 ms', '7.64 ms', '5.10 ms', '20.1 ms', '8.19 ms', 'n/a', '2.89 ms', '2.85 ms', '2.84 ms', '14.3 ms', '9.69 ms', '41.5 ms', '17.2 ms', 'n/a', '5.75 ms', '5.86 ms', '5.9 ms', '28.4 ms', '20.0 ms', '90 ms', '33.9 ms', 'n/a']
array LONG_TEXT[112] = ['433 µs [409, 457]', '435 µs [410, 478]', '462 µs [436, 485]', '1.30 ms [1.21, 1.38]', '847 µs [814, 911]', '3.00 ms [2.92, 3.21]', '1.64 ms [1.58, 1.69]', 'n/a', '319 µs [302, 330]', '321 µs [307, 344]', '319 µs [313, 334]', '1.252 ms [1.212, 1.278]', '850 µs [780, 880]', '3.10 ms [2.96, 3.28]', '1.56 ms [1.49, 1.72]', 'n/a', '384 µs [325, 425]', '310 µs [258, 338]', '330 µs [270, 380]', '1.32 ms [1.28, 1.45]', '970 µs [890, 1060]', '4.07 ms [3.88, 4.46]', '1.83 ms [1.70, 1.92]', 'n/a', '360 µs [300, 420]', '340 µs [290, 420]', '420 µs [350, 550]', '1.72 ms [1.49, 1.89]', '1.19 ms [1.04, 1.32]', '7.0 ms [6.4, 7.8]', '2.92 ms [2.65, 3.06]', 'n/a', '580 µs [480, 660]', '640 µs [560, 760]', '600 µs [490, 780]', '3.12 ms [2.73, 3.32]', '2.21 ms [2.01, 2.31]', '13.2 ms [11.1, 13.9]', '5.61 ms [5.40, 5.88]', 'n/a', '1.08 ms [0.95, 1.36]', '1.09 ms [1.04, 1.28]', '980 µs [860, 1060]', '5.4 ms [4.4, 6.1]', '4.6 ms [3.7, 4.7]', '25.5 ms [22.8, 31.0]', '12.1 ms [10.1, 13.1]', 'n/a', '1.81 ms [1.64, 1.90]', '1.70 ms [1.56, 2.12]', '1.99 ms [1.62, 2.53]', '10.4 ms [9.6, 11.1]', '10.0 ms [8.7, 11.1]', '59 ms [52, 68]', '25.2 ms [23.3, 26.8]', 'n/a', '479 µs [449, 501]', '475 µs [448, 526]', '505 µs [482, 530]', '1.35 ms [1.24, 1.43]', '887 µs [863, 960]', '3.05 ms [2.97, 3.26]', '1.67 ms [1.62, 1.72]', 'n/a', '392 µs [379, 399]', '400 µs [368, 432]', '396 µs [379, 414]', '1.36 ms [1.32, 1.43]', '938 µs [898, 961]', '3.17 ms [3.08, 3.62]', '1.66 ms [1.56, 1.90]', 'n/a', '640 µs [550, 670]', '600 µs [550, 670]', '630 µs [560, 720]', '2.41 ms [2.37, 2.49]', '1.59 ms [1.53, 1.66]', '5.59 ms [5.29, 5.80]', '2.53 ms [2.44, 2.65]', 'n/a', '910 µs [850, 980]', '904 µs [859, 938]', '980 µs [910, 1040]', '3.99 ms [3.76, 4.06]', '2.65 ms [2.52, 2.77]', '10.29 ms [10.03, 10.91]', '4.32 ms [4.18, 4.64]', 'n/a', '1.55 ms [1.50, 1.62]', '1.625 ms [1.597, 1.687]', '1.61 ms [1.46, 1.68]', '7.64 ms [7.33, 7.91]', '5.10 ms [4.84, 5.27]', '20.1 ms [19.2, 21.5]', '8.19 ms [8.03, 8.49]', 'n/a', '2.89 ms [2.65, 3.07]', '2.85 ms [2.81, 3.09]', '2.84 ms [2.65, 3.05]', '14.3 ms [13.9, 14.9]', '9.69 ms [9.39, 9.81]', '41.5 ms [40.0, 44.2]', '17.2 ms [16.4, 17.9]', 'n/a', '5.75 ms [5.56, 6.06]', '5.86 ms [5.54, 6.11]', '5.9 ms [5.3, 6.5]', '28.4 ms [27.3, 28.7]', '20.0 ms [19.2, 20.4]', '90 ms [81, 92]', '33.9 ms [32.9, 34.5]', 'n/a']
array RATIO_TEXT[112] = ['1× baseline', '1.01× [0.93, 1.14]', '1.07× [1.01, 1.15]', '3.01× [2.75, 3.24]', '1.96× [1.85, 2.10]', '6.94× [6.62, 7.47]', '3.79× [3.60, 4.01]', '—', '1× baseline', '1.01× [0.95, 1.08]', '0.999× [0.965, 1.056]', '3.92× [3.75, 4.12]', '2.65× [2.47, 2.78]', '9.7× [9.2, 10.3]', '4.87× [4.56, 5.36]', '—', '1× baseline', '0.81× [0.63, 0.95]', '0.86× [0.73, 1.00]', '3.4× [3.1, 4.1]', '2.52× [2.20, 2.89]', '10.6× [9.6, 12.7]', '4.8× [4.2, 5.7]', '—', '1× baseline', '0.95× [0.80, 1.20]', '1.16× [0.98, 1.54]', '4.8× [4.1, 5.5]', '3.3× [2.9, 4.1]', '19.5× [16.9, 23.0]', '8.1× [7.2, 9.5]', '—', '1× baseline', '1.10× [0.90, 1.39]', '1.02× [0.77, 1.38]', '5.3× [4.4, 6.3]', '3.8× [3.3, 4.4]', '22.6× [19.1, 27.1]', '9.6× [8.3, 11.5]', '—', '1× baseline', '1.01× [0.81, 1.23]', '0.90× [0.73, 1.01]', '5.0× [3.6, 5.9]', '4.2× [3.1, 4.8]', '23.6× [19.3, 28.8]', '11.2× [8.6, 12.9]', '—', '1× baseline', '0.94× [0.85, 1.16]', '1.10× [0.92, 1.35]', '5.76× [5.39, 6.33]', '5.52× [5.21, 6.06]', '33× [29, 39]', '13.9× [12.9, 15.1]', '—', '1× baseline', '0.99× [0.91, 1.12]', '1.05× [1.00, 1.13]', '2.82× [2.58, 3.02]', '1.85× [1.77, 2.01]', '6.36× [6.09, 6.89]', '3.49× [3.35, 3.72]', '—', '1× baseline', '1.02× [0.94, 1.09]', '1.01× [0.97, 1.06]', '3.46× [3.36, 3.61]', '2.39× [2.29, 2.46]', '8.1× [7.8, 8.9]', '4.22× [3.93, 4.83]', '—', '1× baseline', '0.94× [0.85, 1.11]', '0.99× [0.89, 1.18]', '3.80× [3.58, 4.30]', '2.50× [2.34, 2.80]', '8.8× [8.1, 9.9]', '3.98× [3.69, 4.56]', '—', '1× baseline', '0.99× [0.90, 1.06]', '1.07× [0.96, 1.18]', '4.38× [4.01, 4.67]', '2.90× [2.66, 3.12]', '11.3× [10.4, 12.4]', '4.73× [4.38, 5.17]', '—', '1× baseline', '1.05× [1.01, 1.08]', '1.04× [0.95, 1.09]', '4.93× [4.63, 5.15]', '3.29× [3.12, 3.42]', '13.0× [12.3, 13.9]', '5.29× [5.08, 5.54]', '—', '1× baseline', '0.99× [0.94, 1.08]', '0.98× [0.92, 1.08]', '4.96× [4.77, 5.32]', '3.36× [3.19, 3.57]', '14.4× [13.6, 15.6]', '5.98× [5.61, 6.54]', '—', '1× baseline', '1.02× [0.96, 1.06]', '1.02× [0.93, 1.14]', '4.94× [4.68, 5.09]', '3.47× [3.28, 3.61]', '15.6× [14.0, 16.2]', '5.90× [5.59, 6.10]', '—']
array RATIO_SHORT[112] = ['—', '1.01', '1.07', '3.01', '1.96', '6.94', '3.79', '—', '—', '1.01', '1.00', '3.92', '2.65', '9.70', '4.87', '—', '—', '0.81', '0.86', '3.45', '2.52', '10.6', '4.77', '—', '—', '0.95', '1.16', '4.79', '3.31', '19.5', '8.12', '—', '—', '1.10', '1.02', '5.33', '3.78', '22.6', '9.60', '—', '—', '1.01', '0.90', '5.03', '4.25', '23.6', '11.2', '—', '—', '0.94', '1.10', '5.76', '5.52', '32.8', '13.9', '—', '—', '0.99', '1.05', '2.82', '1.85', '6.36', '3.49', '—', '—', '1.02', '1.01', '3.46', '2.39', '8.09', '4.22', '—', '—', '0.94', '0.99', '3.80', '2.50', '8.79', '3.98', '—', '—', '0.99', '1.07', '4.38', '2.90', '11.3', '4.73', '—', '—', '1.05', '1.04', '4.93', '3.29', '13.0', '5.29', '—', '—', '0.99', '0.98', '4.96', '3.36', '14.4', '5.98', '—', '—', '1.02', '1.02', '4.94', '3.47', '15.6', '5.90', '—']
array VERDICT[112] = ['', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'faster', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'slower', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'trivial', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '', '', 'inconclusive', 'inconclusive', 'slower', 'slower', 'slower', 'slower', '']
array SHARED_TEXT[112] = ['433 µs', '435 µs', '462 µs', '1.30 ms', '847 µs', '3.00 ms', '1.64 ms', '—', '336 µs', '328 µs', '333 µs', '1.295 ms', '871 µs', '3.11 ms', '1.58 ms', '—', '480 µs', '474 µs', '481 µs', '1.99 ms', '1.37 ms', '5.14 ms', '2.40 ms', '—', '710 µs', '720 µs', '750 µs', '3.45 ms', '2.19 ms', '8.47 ms', '3.87 ms', '—', '1.27 ms', '1.32 ms', '1.31 ms', '7.15 ms', '3.9 ms', '16.5 ms', '7.22 ms', '—', '2.51 ms', '2.51 ms', '2.48 ms', '13.74 ms', '7.6 ms', '37.6 ms', '15.8 ms', '—', '5.20 ms', '5.32 ms', '5.0 ms', '26.1 ms', '17.2 ms', '81 ms', '32.4 ms', '—', '2.09 k/s', '2.11 k/s', '1.98 k/s', '740 /s', '1.13 k/s', '328 /s', '598 /s', '—', '5.10 k/s', '5.00 k/s', '5.05 k/s', '1.47 k/s', '2.13 k/s', '630 /s', '1.21 k/s', '—', '6.3 k/s', '6.7 k/s', '6.3 k/s', '1.657 k/s', '2.52 k/s', '716 /s', '1.58 k/s', '—', '8.8 k/s', '8.85 k/s', '8.2 k/s', '2.00 k/s', '3.02 k/s', '777 /s', '1.85 k/s', '—', '10.33 k/s', '9.84 k/s', '9.9 k/s', '2.09 k/s', '3.14 k/s', '795 /s', '1.95 k/s', '—', '11.1 k/s', '11.2 k/s', '11.3 k/s', '2.23 k/s', '3.30 k/s', '770 /s', '1.86 k/s', '—', '11.13 k/s', '10.9 k/s', '10.9 k/s', '2.25 k/s', '3.20 k/s', '715 /s', '1.887 k/s', '—']
array CENTRE[112] = [432554.0, 434740.0, 461570.0, 1303118.5, 847270.0, 3003822.5, 1638341.0, NaN, 319484.25, 321469.5, 319257.5, 1251994.25, 846205.5, 3097902.25, 1556219.5, NaN, 383963.5, 309752.25, 328344.75, 1323429.0, 965724.25, 4073199.5, 1830233.25, NaN, 359704.0, 342123.75, 417770.0, 1721430.75, 1192178.0, 7032210.5, 2920488.75, NaN, 584892.75, 642486.0, 598510.5, 3119221.25, 2211382.75, 13221465.25, 5613725.75, NaN, 1083976.0, 1090115.25, 976744.5, 5449546.75, 4606403.25, 25533894.0, 12123865.25, NaN, 1808263.25, 1699436.75, 1993728.75, 10417366.5, 9983014.75, 59364883.0, 25202563.5, NaN, 479466.5, 474844.5, 504604.0, 1350934.5, 887324.5, 3047357.5, 1673210.5, NaN, 392254.5, 399926.0, 396416.0, 1356928.5, 937882.0, 3173224.5, 1656989.0, NaN, 635292.5, 595556.5, 631474.0, 2413849.5, 1588632.5, 5587266.0, 2525783.0, NaN, 912720.0, 904196.5, 975092.0, 3993994.5, 2647240.5, 10293930.5, 4317942.5, NaN, 1549309.5, 1625244.0, 1608642.0, 7640610.5, 5100834.5, 20123795.5, 8192620.0, NaN, 2886736.5, 2849603.5, 2837666.0, 14319111.5, 9694671.5, 41539808.5, 17248962.0, NaN, 5751530.5, 5855752.5, 5879129.5, 28393445.0, 19972744.0, 89530590.0, 33911143.0, NaN]
array COMPANION[112] = [432554.0, 434740.0, 461570.0, 1303118.5, 847270.0, 3003822.5, 1638341.0, NaN, 336124.0, 328172.0, 332609.0, 1295435.0, 870702.0, 3113881.0, 1584251.0, NaN, 483062.0, 473703.0, 481219.0, 1987093.5, 1368463.0, 5140523.0, 2396501.5, NaN, 709873.5, 715066.0, 754404.5, 3449894.5, 2192879.0, 8469669.0, 3874950.5, NaN, 1267213.0, 1315137.0, 1309598.0, 7145318.0, 3863608.5, 16544143.5, 7220222.5, NaN, 2512188.0, 2511342.0, 2479727.5, 13737886.5, 7604151.5, 37597593.5, 15820477.0, NaN, 5196862.0, 5315505.0, 4998743.0, 26068902.5, 17169368.5, 81074011.0, 32416780.5, NaN, 2085.6602772127508, 2105.9605114507203, 1981.789288008706, 740.2390854554574, 1127.0097456970673, 328.1590971167914, 597.6553373586437, NaN, 5098.730891718971, 5000.960902520308, 5045.205998011836, 1473.9172328967784, 2132.4644797088567, 630.3430272497278, 1207.9529306333507, NaN, 6301.307310688935, 6716.460419234639, 6335.559620613956, 1657.2120296750243, 2517.9292265610925, 715.9142799975933, 1583.7027011062928, NaN, 8773.164304752114, 8847.664067157404, 8204.603165807212, 2003.0201565374825, 3022.042718192776, 777.1744358442822, 1852.7743851871248, NaN, 10327.487537050098, 9844.710803149132, 9946.953020576835, 2094.0736545001782, 3136.758296641423, 795.0896442730793, 1952.9777369567541, NaN, 11087.407691992805, 11229.640036040215, 11276.885127989588, 2234.8273252631525, 3300.820941899212, 770.4108293891197, 1855.3885408853257, NaN, 11130.616577166267, 10929.50858287594, 10886.862995778458, 2254.043780864913, 3204.4788017106594, 714.8425148332348, 1887.307189886024, NaN]
array COUNT[112] = [20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 0]
array IS_ABSENT[112] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 98
RATIO_LOW = 0.6325883950983274
RATIO_HIGH = 39.27188702714395
LOWEST_TIME = 258118.0
HIGHEST_TIME = 91811745.0
array SIZE[14] = [1, 2, 4, 8, 16, 32, 64, 1, 2, 4, 8, 16, 32, 64]
array SHARE[14] = ['', '1', '2', '4', '8', '16', '32', '', '1', '2', '4', '8', '16', '32']
FIRST_SEQUENCE = 98
LAST_SEQUENCE = 1077
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
END
array TOTAL[8] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array TOTAL_TEXT[8] = ['', '', '', '', '', '', '', '']

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

# Time of one start, and until the last is ready, against how many start at once, on log axes
#: for burst
#: needs value
#: arms

HEADING = say("Many starts at once: how long one takes, and when the last one is ready") . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = N_TEXT . " · " . say("lower is better · medians of bursts with 95 % intervals · dotted: twice the starts, twice the time")
PLOT_TOP = HEAD + 0.75
PLOT_BOTTOM = PLOT_TOP + 6.6
HEIGHT = PLOT_BOTTOM + 1.75 + FOOT
HALF = 5.4

# Questions are of both kinds, each of every size: the first half is what one start takes.
SIZES = QUESTIONS / 2
panel_of(q) = q > SIZES ? 2 : 1

set datafile columnheaders
set print $MEDIANS
print "0 0 0 0"
unset print
set table $MEDIANS append
plot SUMMARY using (cell(0)):(figure("median")):(figure("median_lo")):(figure("median_hi")) with table if (cell(0) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace

is_own(c, arm, panel) = c > 0 && arm_of(int(c)) == arm && panel_of(question_of(int(c))) == panel
size(c) = SIZE[question_of(int(c))]
x_of(c, arm, panel, value) = is_own(c, arm, panel) && value > 0 ? size(c) : NaN
in_panel(c, panel, value) = c > 0 && panel_of(question_of(int(c))) == panel && value > 0 ? size(c) : NaN
has_line(arm) = sum [q = 1:QUESTIONS] (CENTRE[cell_at(q, arm)] == CENTRE[cell_at(q, arm)])
LOW = LOWEST_TIME / 1.4
HIGH = HIGHEST_TIME * 1.5
MOST = SIZE[SIZES]
FEWEST = SIZE[1]
# Below a size stands what it is for each processor; sizes between powers of two stand a line lower.
is_power(n) = 2**int(log(n) / log(2) + 0.5) == n
HAS_OTHERS = sum [q = 1:SIZES] (!is_power(SIZE[q]))
share_text(q) = SHARE[q] eq "" || strstrt(SHARE[q], ".") ? "" : sprintf("\\n%s/cpu", SHARE[q])
size_label(q) = FORMAT eq "dumb" ? sprintf("%d", SIZE[q]) : sprintf("%s%d%s", is_power(SIZE[q]) ? "" : "\\n", SIZE[q], share_text(q))
size_tics_from(q) = q > SIZES ? "" : sprintf("\"%s\" %d, ", size_label(q), SIZE[q]) . size_tics_from(q + 1)
drawn_from(arm) = arm > ARMS ? "" : (has_line(arm) ? sprintf("%d ", arm) : "") . drawn_from(arm + 1)
DRAWN = drawn_from(1)
pen(arm) = substr("*#$%@&=+", arm, arm)
mark(arm) = VARIANT[arm] eq "" ? 7 : 6

set logscale xy
set xrange [FEWEST / 1.15:MOST * 1.15]
set yrange [LOW:HIGH]
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    y = PLOT_TOP + 0.35 + (arm - 1) * 0.72
    INK_HERE = has_line(arm) ? INK : PALE_INK
    if (has_line(arm)) {
      if (FORMAT eq "dumb") { set label pen(arm) at screen across(13.0),down(y) left } else {
        set arrow from screen across(12.95),down(y) to screen across(13.5),down(y) \
          nohead lw 1.2 dt arm_dashes(arm, arm) lc rgb arm_colour(arm, arm)
      }
    }
    set label (ARMS < 9 && strlen(LABEL[arm]) > 24 ? SHORT[arm] : LABEL[arm]) at screen across(13.6),down(y) left noenhanced font font(6.5) tc rgb INK_HERE
    set label (REASON[arm] ne "" ? say("n/a") : sprintf("%s → %s", VALUE_TEXT[cell_at(1, arm)], VALUE_TEXT[cell_at(SIZES, arm)])) \
      at screen across(13.6),down(y + 0.3) left noenhanced font font(6) tc rgb PALE_INK
  }
  set label sprintf(FORMAT eq "dumb" ? say("  at %d → %d") : say("one start at %d → %d at once"), FEWEST, MOST) at screen across(12.95),down(PLOT_TOP - 0.2) left font font(6) tc rgb PALE_INK
  set multiplot
  do for [panel = 1:2] {
    X = 1.7 + (panel - 1) * (HALF + 0.3)
    set label (panel == 1 ? (FORMAT eq "dumb" ? say("one start (ready)") : say("one start, from its own request (ready)")) : (FORMAT eq "dumb" ? say("until the last (all)") : say("from the common begin to the last (all)"))) \
      at screen across(X),down(PLOT_TOP - 0.2) left font (FORMAT eq "dumb" ? "" : "sans-serif:Bold,6.5")
    eval margins(X, X + HALF, PLOT_TOP, PLOT_BOTTOM)
    eval log_tics("y", LOW, HIGH, 60, panel == 1)
    eval "set xtics (" . size_tics_from(1) . "'' 1e-9) font 'sans-serif,6'"
    set xlabel say("starts at once") offset 0,(HAS_OTHERS ? -1.4 : -0.5) tc rgb PALE_INK
    plot for [arm in DRAWN] $MEDIANS using (x_of($1, int(arm), panel, $2)):2 smooth unique \
        with linespoints lw 1.2 pt mark(int(arm)) ps 0.45 dt arm_dashes(int(arm), int(arm)) lc rgb arm_colour(int(arm), int(arm)), \
      for [arm in DRAWN] $MEDIANS using (is_own($1, int(arm), panel) && $3 > 0 ? size($1) : OUTSIDE):($3 > 0 ? $3 : 1):(0):($4 - $3) \
        with vectors heads size screen 0.003,90 lw 0.7 lc rgb arm_colour(int(arm), int(arm)), \
      x > MOST / 4.0 ? (HIGH / 2.2) * x / MOST : NaN with lines lw 0.8 dt 3 lc rgb PALE_INK
    unset label
    unset arrow
  }
  eval CLOSE
}
