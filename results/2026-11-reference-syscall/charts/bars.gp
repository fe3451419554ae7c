# Chart bars of run 2026-11-reference-syscall. Made by: bench run --suite syscall --blocks 12 --warmup 1 --out results/2026-11-reference-syscall --progress never
# Edit it and render it again in this folder:  gnuplot bars.gp
# One form only:  gnuplot -e "FORMATS='png'" bars.gp   (png, svg, pdf, dumb)

CHART = 'bars'
SVG_NAME = 'bars'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
ARMS = 7
BASELINE = 1
array TECHNIQUE[7] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array VARIANT[7] = ['', '', '', '', '', '', '']
array LABEL[7] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array SHORT[7] = ['native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array REASON[7] = ['', '', '', '', '', '', '']
PACES = ''
array KEY[1] = ['']
KEYS = '||'
array MEDIAN_TEXT[1] = ['']
array MEDIAN[1] = [NaN]
array TRIALS[1] = [0]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7']
N_TEXT = 'n = 12 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v657, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-syscall · samples.csv fe2b0b8c0007'
SUITE = 'syscall'
HEADLINE = 'time'
PROCEDURE = 'throughput'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 22
array QUESTION[22] = ['getpid', 'clock-vdso', 'clock-call', 'hypercall', 'read-zero', 'write-null', 'stat', 'open-close', 'getdents', 'mmap', 'page-fault', 'fork', 'exec', 'thread', 'switch', 'signal', 'futex', 'pipe', 'eventfd', 'epoll', 'unix', 'tcp']
array SUMMARY_TEXT[22] = ['raw getpid(2): the null call', 'clock_gettime(2) without entering the kernel', 'clock_gettime(2) as a raw call', 'a unikernel''s call to its host and back', 'read 1 byte of /dev/zero', 'write 1 byte to /dev/null', 'stat(2) of a file', 'open a file and close it', 'list a directory of 100 entries, opened once', 'map 64 KiB and unmap it, untouched', 'first touch of an anonymous page of 4 KiB', 'fork, exit, wait', 'fork, execve of a static no-op, wait', 'create a thread and join it', 'context switch: a turn to another thread and back', 'send oneself a signal and handle it', 'futex wake and wait, to another thread and back', 'a byte through a pipe to another process and back', 'write an eventfd and read it', 'make an eventfd ready, find it by epoll, reset it', 'a byte through a socket pair to another process and back', 'a byte over loopback TCP to another process and back']
array DIRECTION[22] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[22] = ['calls', 'calls', 'calls', 'calls', 'files', 'files', 'files', 'files', 'files', 'memory', 'memory', 'processes', 'processes', 'processes', 'processes', 'processes', 'communication', 'communication', 'communication', 'communication', 'communication', 'communication']
array IS_ANSWERED[22] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
array SOURCE[22] = ['time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time', 'time']
array UNIT_NAME[22] = ['ns', 'ns', 'ns', 'µs', 'ns', 'ns', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'ns', 'ns', 'µs', 'µs']
array UNIT_SIZE[22] = [1.0, 1.0, 1.0, 1000.0, 1.0, 1.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1.0, 1.0, 1000.0, 1000.0]
array TOP_VALUE[22] = [127.88035814888904, 21.849883730573772, 186.2928216232362, 27228.08662116808, 177.43727082453628, 166.27138565644316, 1064.410550243492, 3178.7890628166965, 24395.338537203752, 2494.1397907137625, 1512.8374676527833, 53965.596243817745, 99095.26671856202, 19367.84617388783, 2279.8125368572387, 1972.8246521142137, 3626.9743690624578, 4359.360985723589, 432.4958290572105, 868.4606487552273, 8899.538520483233, 13063.272560060608]
array BOTTOM_VALUE[22] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[22] = [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|getpid/time/native//#10001|getpid/time/native#2//#10002|getpid/time/chroot//#10003|getpid/time/namespaces//#10004|getpid/time/cgroup//#10005|getpid/time/container//#10006|getpid/time/unikernel//#10007|clock-vdso/time/native//#10008|clock-vdso/time/native#2//#10009|clock-vdso/time/chroot//#10010|clock-vdso/time/namespaces//#10011|clock-vdso/time/cgroup//#10012|clock-vdso/time/container//#10013|clock-vdso/time/unikernel//#10014|clock-call/time/native//#10015|clock-call/time/native#2//#10016|clock-call/time/chroot//#10017|clock-call/time/namespaces//#10018|clock-call/time/cgroup//#10019|clock-call/time/container//#10020|clock-call/time/unikernel//#10021|hypercall/time/native//#10022|hypercall/time/native#2//#10023|hypercall/time/chroot//#10024|hypercall/time/namespaces//#10025|hypercall/time/cgroup//#10026|hypercall/time/container//#10027|hypercall/time/unikernel//#10028|read-zero/time/native//#10029|read-zero/time/native#2//#10030|read-zero/time/chroot//#10031|read-zero/time/namespaces//#10032|read-zero/time/cgroup//#10033|read-zero/time/container//#10034|read-zero/time/unikernel//#10035|write-null/time/native//#10036|write-null/time/native#2//#10037|write-null/time/chroot//#10038|write-null/time/namespaces//#10039|write-null/time/cgroup//#10040|write-null/time/container//#10041|write-null/time/unikernel//#10042|stat/time/native//#10043|stat/time/native#2//#10044|stat/time/chroot//#10045|stat/time/namespaces//#10046|stat/time/cgroup//#10047|stat/time/container//#10048|stat/time/unikernel//#10049|open-close/time/native//#10050|open-close/time/native#2//#10051|open-close/time/chroot//#10052|open-close/time/namespaces//#10053|open-close/time/cgroup//#10054|open-close/time/container//#10055|open-close/time/unikernel//#10056|getdents/time/native//#10057|getdents/time/native#2//#10058|getdents/time/chroot//#10059|getdents/time/namespaces//#10060|getdents/time/cgroup//#10061|getdents/time/container//#10062|getdents/time/unikernel//#10063|mmap/time/native//#10064|mmap/time/native#2//#10065|mmap/time/chroot//#10066|mmap/time/namespaces//#10067|mmap/time/cgroup//#10068|mmap/time/container//#10069|mmap/time/unikernel//#10070|page-fault/time/native//#10071|page-fault/time/native#2//#10072|page-fault/time/chroot//#10073|page-fault/time/namespaces//#10074|page-fault/time/cgroup//#10075|page-fault/time/container//#10076|page-fault/time/unikernel//#10077|fork/time/native//#10078|fork/time/native#2//#10079|fork/time/chroot//#10080|fork/time/namespaces//#10081|fork/time/cgroup//#10082|fork/time/container//#10083|fork/time/unikernel//#10084|exec/time/native//#10085|exec/time/native#2//#10086|exec/time/chroot//#10087|exec/time/namespaces//#10088|exec/time/cgroup//#10089|exec/time/container//#10090|exec/time/unikernel//#10091|thread/time/native//#10092|thread/time/native#2//#10093|thread/time/chroot//#10094|thread/time/namespaces//#10095|thread/time/cgroup//#10096|thread/time/container//#10097|thread/time/unikernel//#10098|switch/time/native//#10099|switch/time/native#2//#10100|switch/time/chroot//#10101|switch/time/namespaces//#10102|switch/time/cgroup//#10103|switch/time/container//#10104|switch/time/unikernel//#10105|signal/time/native//#10106|signal/time/native#2//#10107|signal/time/chroot//#10108|signal/time/namespaces//#10109|signal/time/cgroup//#10110|signal/time/container//#10111|signal/time/unikernel//#10112|futex/time/native//#10113|futex/time/native#2//#10114|futex/time/chroot//#10115|futex/time/namespaces//#10116|futex/time/cgroup//#10117|futex/time/container//#10118|futex/time/unikernel//#10119|pipe/time/native//#10120|pipe/time/native#2//#10121|pipe/time/chroot//#10122|pipe/time/namespaces//#10123|pipe/time/cgroup//#10124|pipe/time/container//#10125|pipe/time/unikernel//#10126|eventfd/time/native//#10127|eventfd/time/native#2//#10128|eventfd/time/chroot//#10129|eventfd/time/namespaces//#10130|eventfd/time/cgroup//#10131|eventfd/time/container//#10132|eventfd/time/unikernel//#10133|epoll/time/native//#10134|epoll/time/native#2//#10135|epoll/time/chroot//#10136|epoll/time/namespaces//#10137|epoll/time/cgroup//#10138|epoll/time/container//#10139|epoll/time/unikernel//#10140|unix/time/native//#10141|unix/time/native#2//#10142|unix/time/chroot//#10143|unix/time/namespaces//#10144|unix/time/cgroup//#10145|unix/time/container//#10146|unix/time/unikernel//#10147|tcp/time/native//#10148|tcp/time/native#2//#10149|tcp/time/chroot//#10150|tcp/time/namespaces//#10151|tcp/time/cgroup//#10152|tcp/time/container//#10153|tcp/time/unikernel//#10154|'
array VALUE_TEXT[154] = ['93.9 ns', '93.2 ns', '93.8 ns', '93.5 ns', '92.6 ns', '124.2 ns', '1.17 ns', '20.9 ns', '20.89 ns', '21.01 ns', '21.45 ns', '20.86 ns', '21.63 ns', '9.09 ns', '148.2 ns', '148.5 ns', '151.0 ns', '150.6 ns', '149.9 ns', '180.3 ns', '9.10 ns', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '26.62 µs', '144 ns', '145.4 ns', '143.4 ns', '143.2 ns', '145.4 ns', '176.2 ns', '4.75 ns', '131.0 ns', '130.1 ns', '131.3 ns', '132.8 ns', '131.4 ns', '164.2 ns', '3.83 ns', '685 ns', '700 ns', '686 ns', '685 ns', '688 ns', '1.030 µs', '16.87 ns', '1.423 µs', '1.418 µs', '1.418 µs', '1.41 µs', '1.413 µs', '3.11 µs', '21.78 ns', '23.0 µs', '23.09 µs', '23.3 µs', '23.1 µs', '23.1 µs', '23.4 µs', '707 ns', '2.332 µs', '2.341 µs', '2.345 µs', '2.32 µs', '2.36 µs', '2.40 µs', '389 ns', '1.437 µs', '1.451 µs', '1.483 µs', '1.447 µs', '1.446 µs', '1.447 µs', 'n/a', '49.0 µs', '49.2 µs', '48.8 µs', '50.8 µs', '50.2 µs', '51.6 µs', 'n/a', '90.3 µs', '90.9 µs', '92.1 µs', '89.5 µs', '91.7 µs', '95.0 µs', 'n/a', '15.54 µs', '15.81 µs', '15.43 µs', '17.4 µs', '16.6 µs', '18.2 µs', '29.8 ns', '2.012 µs', '2.030 µs', '2.011 µs', '2.03 µs', '2.104 µs', '2.18 µs', '23.3 ns', '1.82 µs', '1.829 µs', '1.82 µs', '1.817 µs', '1.828 µs', '1.903 µs', 'n/a', '3.33 µs', '3.30 µs', '3.28 µs', '3.27 µs', '3.38 µs', '3.54 µs', '32.4 ns', '3.87 µs', '3.94 µs', '3.87 µs', '3.90 µs', '4.08 µs', '4.29 µs', 'n/a', '361 ns', '361 ns', '359 ns', '360 ns', '368 ns', '428 ns', '11.63 ns', '757 ns', '753 ns', '744 ns', '747 ns', '745 ns', '843 ns', '19.4 ns', '8.01 µs', '8.13 µs', '8.19 µs', '8.11 µs', '8.26 µs', '8.50 µs', 'n/a', '12.10 µs', '12.07 µs', '12.15 µs', 'n/a', '12.37 µs', '12.54 µs', 'n/a']
array LONG_TEXT[154] = ['93.9 ns [91.3, 97.2]', '93.2 ns [91.7, 95.7]', '93.8 ns [92.0, 96.0]', '93.5 ns [91.4, 97.7]', '92.6 ns [90.5, 94.8]', '124.2 ns [121.6, 127.9]', '1.17 ns [1.07, 1.21]', '20.9 ns [20.6, 21.6]', '20.89 ns [20.68, 21.53]', '21.01 ns [20.71, 21.41]', '21.45 ns [21.03, 21.77]', '20.86 ns [20.74, 21.27]', '21.63 ns [21.16, 21.85]', '9.09 ns [8.93, 9.31]', '148.2 ns [144.1, 152.1]', '148.5 ns [147.8, 153.8]', '151.0 ns [146.4, 153.1]', '150.6 ns [146.7, 152.6]', '149.9 ns [147.5, 155.5]', '180.3 ns [176.6, 186.3]', '9.10 ns [8.90, 9.29]', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '26.62 µs [26.49, 27.23]', '144 ns [142, 154]', '145.4 ns [143.3, 147.7]', '143.4 ns [141.2, 148.8]', '143.2 ns [140.5, 145.1]', '145.4 ns [143.1, 146.5]', '176.2 ns [174.3, 177.4]', '4.75 ns [4.68, 4.80]', '131.0 ns [129.1, 133.9]', '130.1 ns [128.6, 134.7]', '131.3 ns [129.6, 136.2]', '132.8 ns [126.2, 136.2]', '131.4 ns [129.1, 133.3]', '164.2 ns [157.3, 166.3]', '3.83 ns [3.78, 3.98]', '685 ns [668, 699]', '700 ns [684, 716]', '686 ns [672, 695]', '685 ns [679, 696]', '688 ns [678, 702]', '1.030 µs [1.002, 1.064]', '16.87 ns [16.53, 17.43]', '1.423 µs [1.400, 1.451]', '1.418 µs [1.403, 1.455]', '1.418 µs [1.390, 1.448]', '1.41 µs [1.39, 1.51]', '1.413 µs [1.378, 1.457]', '3.11 µs [3.03, 3.18]', '21.78 ns [21.45, 22.14]', '23.0 µs [22.2, 23.9]', '23.09 µs [22.85, 23.73]', '23.3 µs [22.3, 23.9]', '23.1 µs [22.4, 23.5]', '23.1 µs [22.4, 24.2]', '23.4 µs [22.7, 24.4]', '707 ns [693, 725]', '2.332 µs [2.309, 2.409]', '2.341 µs [2.313, 2.403]', '2.345 µs [2.313, 2.409]', '2.32 µs [2.26, 2.40]', '2.36 µs [2.32, 2.43]', '2.40 µs [2.33, 2.49]', '389 ns [381, 405]', '1.437 µs [1.424, 1.463]', '1.451 µs [1.424, 1.506]', '1.483 µs [1.428, 1.513]', '1.447 µs [1.403, 1.499]', '1.446 µs [1.414, 1.480]', '1.447 µs [1.417, 1.510]', 'n/a', '49.0 µs [47.3, 51.0]', '49.2 µs [47.1, 51.8]', '48.8 µs [47.9, 51.2]', '50.8 µs [49.2, 52.6]', '50.2 µs [49.6, 53.1]', '51.6 µs [49.3, 54.0]', 'n/a', '90.3 µs [86.5, 92.1]', '90.9 µs [87.8, 95.6]', '92.1 µs [89.1, 93.8]', '89.5 µs [87.5, 93.2]', '91.7 µs [86.2, 95.0]', '95.0 µs [92.1, 99.1]', 'n/a', '15.54 µs [15.23, 15.73]', '15.81 µs [15.34, 15.98]', '15.43 µs [15.23, 15.88]', '17.4 µs [16.6, 17.7]', '16.6 µs [16.0, 17.3]', '18.2 µs [17.9, 19.4]', '29.8 ns [29.3, 30.6]', '2.012 µs [1.982, 2.057]', '2.030 µs [1.981, 2.050]', '2.011 µs [1.980, 2.076]', '2.03 µs [1.97, 2.07]', '2.104 µs [2.065, 2.148]', '2.18 µs [2.13, 2.28]', '23.3 ns [22.6, 23.6]', '1.82 µs [1.77, 1.89]', '1.829 µs [1.802, 1.868]', '1.82 µs [1.77, 1.88]', '1.817 µs [1.781, 1.840]', '1.828 µs [1.780, 1.863]', '1.903 µs [1.876, 1.973]', 'n/a', '3.33 µs [3.17, 3.49]', '3.30 µs [3.23, 3.34]', '3.28 µs [3.23, 3.41]', '3.27 µs [3.23, 3.42]', '3.38 µs [3.30, 3.50]', '3.54 µs [3.47, 3.63]', '32.4 ns [31.6, 33.6]', '3.87 µs [3.81, 4.07]', '3.94 µs [3.82, 4.03]', '3.87 µs [3.81, 3.96]', '3.90 µs [3.82, 3.97]', '4.08 µs [3.90, 4.15]', '4.29 µs [4.20, 4.36]', 'n/a', '361 ns [357, 368]', '361 ns [356, 368]', '359 ns [356, 368]', '360 ns [354, 373]', '368 ns [360, 384]', '428 ns [414, 432]', '11.63 ns [11.51, 11.83]', '757 ns [738, 771]', '753 ns [731, 777]', '744 ns [730, 772]', '747 ns [738, 767]', '745 ns [735, 765]', '843 ns [827, 868]', '19.4 ns [18.8, 20.4]', '8.01 µs [7.86, 8.13]', '8.13 µs [7.84, 8.19]', '8.19 µs [8.06, 8.27]', '8.11 µs [7.93, 8.52]', '8.26 µs [8.14, 8.44]', '8.50 µs [8.28, 8.90]', 'n/a', '12.10 µs [11.83, 12.52]', '12.07 µs [11.83, 12.47]', '12.15 µs [11.79, 12.57]', 'n/a', '12.37 µs [11.98, 12.55]', '12.54 µs [12.16, 13.06]', 'n/a']
array RATIO_TEXT[154] = ['1× baseline', '0.993× [0.964, 1.011]', '0.999× [0.976, 1.024]', '0.996× [0.967, 1.036]', '0.987× [0.968, 1.004]', '1.32× [1.28, 1.36]', '0.0124× [0.0111, 0.0128]', '1× baseline', '0.997× [0.981, 1.028]', '1.00× [0.98, 1.03]', '1.02× [1.00, 1.05]', '0.996× [0.972, 1.021]', '1.03× [1.01, 1.05]', '0.434× [0.421, 0.443]', '1× baseline', '1.00× [0.99, 1.03]', '1.02× [0.99, 1.03]', '1.02× [0.99, 1.03]', '1.01× [1.00, 1.04]', '1.22× [1.20, 1.24]', '0.0614× [0.0603, 0.0626]', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '1.01× [0.97, 1.03]', '0.994× [0.964, 1.011]', '0.992× [0.958, 1.005]', '1.01× [0.97, 1.02]', '1.22× [1.17, 1.24]', '0.0329× [0.0315, 0.0335]', '1× baseline', '0.993× [0.972, 1.026]', '1.00× [0.98, 1.02]', '1.01× [0.96, 1.03]', '1.00× [0.99, 1.01]', '1.25× [1.22, 1.27]', '0.0293× [0.0288, 0.0301]', '1× baseline', '1.02× [1.00, 1.04]', '1.00× [0.99, 1.01]', '0.999× [0.985, 1.024]', '1.00× [0.99, 1.02]', '1.50× [1.47, 1.54]', '0.0246× [0.0242, 0.0251]', '1× baseline', '0.996× [0.977, 1.014]', '0.996× [0.977, 1.008]', '0.991× [0.973, 1.057]', '0.993× [0.973, 1.014]', '2.19× [2.12, 2.22]', '0.0153× [0.0149, 0.0156]', '1× baseline', '1.01× [0.97, 1.05]', '1.01× [0.97, 1.04]', '1.01× [0.97, 1.03]', '1.01× [0.96, 1.06]', '1.02× [0.98, 1.05]', '0.0308× [0.0295, 0.0319]', '1× baseline', '1.00× [0.98, 1.02]', '1.01× [0.98, 1.02]', '0.993× [0.968, 1.005]', '1.01× [1.00, 1.03]', '1.03× [1.00, 1.05]', '0.167× [0.163, 0.171]', '1× baseline', '1.01× [0.99, 1.02]', '1.03× [0.99, 1.05]', '1.01× [0.99, 1.04]', '1.01× [0.98, 1.03]', '1.01× [0.99, 1.02]', '—', '1× baseline', '1.00× [0.97, 1.03]', '0.996× [0.972, 1.042]', '1.04× [1.01, 1.06]', '1.02× [1.01, 1.06]', '1.05× [1.01, 1.10]', '—', '1× baseline', '1.01× [0.98, 1.04]', '1.02× [0.99, 1.07]', '0.992× [0.971, 1.028]', '1.02× [0.98, 1.05]', '1.05× [1.02, 1.10]', '—', '1× baseline', '1.02× [0.99, 1.04]', '0.993× [0.983, 1.018]', '1.12× [1.09, 1.15]', '1.07× [1.03, 1.11]', '1.17× [1.16, 1.22]', '0.00192× [0.00189, 0.00196]', '1× baseline', '1.01× [0.99, 1.02]', '0.999× [0.982, 1.009]', '1.01× [0.98, 1.03]', '1.05× [1.03, 1.06]', '1.08× [1.06, 1.11]', '0.0116× [0.0113, 0.0117]', '1× baseline', '1.01× [0.97, 1.03]', '1.00× [0.96, 1.03]', '0.999× [0.969, 1.017]', '1.00× [0.97, 1.03]', '1.05× [1.02, 1.07]', '—', '1× baseline', '0.991× [0.957, 1.030]', '0.984× [0.960, 1.026]', '0.982× [0.952, 1.022]', '1.02× [0.98, 1.04]', '1.06× [1.02, 1.10]', '0.00972× [0.00946, 0.01001]', '1× baseline', '1.02× [0.98, 1.03]', '0.999× [0.970, 1.018]', '1.01× [0.97, 1.03]', '1.05× [1.02, 1.07]', '1.11× [1.07, 1.12]', '—', '1× baseline', '1.000× [0.988, 1.018]', '0.994× [0.980, 1.013]', '0.997× [0.984, 1.021]', '1.02× [1.00, 1.04]', '1.19× [1.15, 1.20]', '0.0322× [0.0317, 0.0328]', '1× baseline', '0.994× [0.971, 1.016]', '0.983× [0.966, 1.010]', '0.987× [0.974, 1.006]', '0.983× [0.968, 1.005]', '1.11× [1.09, 1.14]', '0.0257× [0.0251, 0.0266]', '1× baseline', '1.01× [0.99, 1.03]', '1.02× [1.01, 1.04]', '1.01× [1.00, 1.06]', '1.03× [1.01, 1.05]', '1.06× [1.03, 1.10]', '—', '1× baseline', '0.998× [0.978, 1.024]', '1.00× [0.98, 1.04]', '—', '1.02× [0.99, 1.05]', '1.04× [1.01, 1.07]', '—']
array RATIO_SHORT[154] = ['—', '0.99', '1.00', '1.00', '0.99', '1.32', '0.012', '—', '1.00', '1.00', '1.02', '1.00', '1.03', '0.43', '—', '1.00', '1.02', '1.02', '1.01', '1.22', '0.061', '—', '—', '—', '—', '—', '—', '—', '—', '1.01', '0.99', '0.99', '1.01', '1.22', '0.033', '—', '0.99', '1.00', '1.01', '1.00', '1.25', '0.029', '—', '1.02', '1.00', '1.00', '1.00', '1.50', '0.025', '—', '1.00', '1.00', '0.99', '0.99', '2.19', '0.015', '—', '1.01', '1.01', '1.01', '1.01', '1.02', '0.031', '—', '1.00', '1.01', '0.99', '1.01', '1.03', '0.17', '—', '1.01', '1.03', '1.01', '1.01', '1.01', '—', '—', '1.00', '1.00', '1.04', '1.02', '1.05', '—', '—', '1.01', '1.02', '0.99', '1.02', '1.05', '—', '—', '1.02', '0.99', '1.12', '1.07', '1.17', '0.002', '—', '1.01', '1.00', '1.01', '1.05', '1.08', '0.012', '—', '1.01', '1.00', '1.00', '1.00', '1.05', '—', '—', '0.99', '0.98', '0.98', '1.02', '1.06', '0.010', '—', '1.02', '1.00', '1.01', '1.05', '1.11', '—', '—', '1.00', '0.99', '1.00', '1.02', '1.19', '0.032', '—', '0.99', '0.98', '0.99', '0.98', '1.11', '0.026', '—', '1.01', '1.02', '1.01', '1.03', '1.06', '—', '—', '1.00', '1.00', '—', '1.02', '1.04', '—']
array VERDICT[154] = ['', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', '', '', '', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'inconclusive', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'inconclusive', 'inconclusive', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'faster', '', 'equivalent', 'inconclusive', 'equivalent', 'equivalent', 'equivalent', '', '', 'equivalent', 'equivalent', 'trivial', 'trivial', 'slower', '', '', 'equivalent', 'inconclusive', 'equivalent', 'inconclusive', 'slower', '', '', 'equivalent', 'equivalent', 'slower', 'slower', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'trivial', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'trivial', '', '', 'equivalent', 'equivalent', 'inconclusive', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'slower', 'slower', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', 'equivalent', 'equivalent', 'inconclusive', 'trivial', 'slower', '', '', 'equivalent', 'equivalent', '', 'equivalent', 'trivial', '']
array SHARED_TEXT[154] = ['10.65 M/s', '10.73 M/s', '10.66 M/s', '10.70 M/s', '10.80 M/s', '8.05 M/s', '860 M/s', '47.7 M/s', '47.9 M/s', '47.6 M/s', '46.6 M/s', '47.9 M/s', '46.2 M/s', '110.0 M/s', '6.75 M/s', '6.73 M/s', '6.62 M/s', '6.64 M/s', '6.67 M/s', '5.55 M/s', '109.9 M/s', '—', '—', '—', '—', '—', '—', '37.6 k/s', '6.93 M/s', '6.88 M/s', '6.97 M/s', '6.98 M/s', '6.88 M/s', '5.68 M/s', '210.7 M/s', '7.63 M/s', '7.69 M/s', '7.61 M/s', '7.53 M/s', '7.61 M/s', '6.09 M/s', '261 M/s', '1.459 M/s', '1.428 M/s', '1.458 M/s', '1.461 M/s', '1.454 M/s', '971 k/s', '59.3 M/s', '703 k/s', '705 k/s', '705 k/s', '709 k/s', '708 k/s', '321 k/s', '45.9 M/s', '43.5 k/s', '43.3 k/s', '43.0 k/s', '43.3 k/s', '43.2 k/s', '42.7 k/s', '1.415 M/s', '429 k/s', '427 k/s', '426 k/s', '432 k/s', '423 k/s', '416 k/s', '2.57 M/s', '696 k/s', '689 k/s', '674 k/s', '691 k/s', '692 k/s', '691 k/s', '—', '20.4 k/s', '20.3 k/s', '20.5 k/s', '19.7 k/s', '19.9 k/s', '19.4 k/s', '—', '11.08 k/s', '11.01 k/s', '10.85 k/s', '11.17 k/s', '10.9 k/s', '10.53 k/s', '—', '64.3 k/s', '63.3 k/s', '64.8 k/s', '57.5 k/s', '60.1 k/s', '55.0 k/s', '33.5 M/s', '497 k/s', '493 k/s', '497 k/s', '493 k/s', '475 k/s', '459 k/s', '42.9 M/s', '550 k/s', '547 k/s', '549 k/s', '550 k/s', '547 k/s', '526 k/s', '—', '300 k/s', '303 k/s', '305 k/s', '306 k/s', '295 k/s', '283 k/s', '30.9 M/s', '258 k/s', '254 k/s', '258.4 k/s', '256 k/s', '245 k/s', '233.1 k/s', '—', '2.771 M/s', '2.771 M/s', '2.788 M/s', '2.78 M/s', '2.72 M/s', '2.34 M/s', '86.0 M/s', '1.321 M/s', '1.329 M/s', '1.344 M/s', '1.338 M/s', '1.343 M/s', '1.186 M/s', '51.4 M/s', '124.8 k/s', '123.0 k/s', '122.1 k/s', '123.3 k/s', '121.1 k/s', '117.7 k/s', '—', '82.6 k/s', '82.8 k/s', '82.3 k/s', '—', '80.8 k/s', '79.8 k/s', '—']
array CENTRE[154] = [93.86312471419203, 93.22476237205909, 93.80040862380136, 93.49964793335215, 92.62675679513566, 124.15752490554652, 1.1684939515748782, 20.947895659683002, 20.887022222129037, 21.009923190138885, 21.454304505768082, 20.86426584734815, 21.62940289779782, 9.089593003883374, 148.21503524612905, 148.5204353594587, 150.9649169756304, 150.55094717933872, 149.9399838582932, 180.30808821784373, 9.09572188565746, NaN, NaN, NaN, NaN, NaN, NaN, 26621.14144831375, 144.2953019843531, 145.42036467158613, 143.43251106535078, 143.20737702413192, 145.4084758060278, 176.19817212780032, 4.746108632603544, 131.01892856285613, 130.1019319051212, 131.3233839259824, 132.82238598835778, 131.4392338289989, 164.2123368669317, 3.8325609365299433, 685.2192611636269, 700.4771609501644, 685.8303867290579, 684.5586204015916, 687.6797158046866, 1029.740294498193, 16.870313484725667, 1423.1456002679986, 1417.5679316210203, 1417.753904672355, 1410.0967164542485, 1412.9608502855244, 3111.0314434062693, 21.779451514933243, 22964.137197509754, 23093.90210181709, 23257.580123826632, 23090.406157620382, 23132.82849695452, 23412.018208397225, 706.9065926255073, 2332.351015712745, 2341.105635576423, 2345.0510421721683, 2315.9904499357053, 2362.413015795053, 2403.3453876699996, 389.18467947784063, 1437.2638475465824, 1450.5925257675458, 1483.2739120976603, 1447.1142131065544, 1446.1329486354632, 1446.7821364379697, NaN, 49013.10459738859, 49224.125521814676, 48838.41084038089, 50832.620512496855, 50224.507538779086, 51646.03309361756, NaN, 90256.83853559053, 90863.11107277441, 92147.71943856026, 89494.37981037423, 91734.72469942982, 94951.82289609715, NaN, 15542.234655842396, 15810.295347756215, 15434.985217739239, 17388.881539788395, 16638.25734160746, 18169.6831875087, 29.839858562042398, 2011.8113459876204, 2030.354448050912, 2010.697209328657, 2027.5173471289568, 2104.3286025408543, 2177.6498463180296, 23.285726784371075, 1819.2125456354158, 1829.0743095547384, 1822.0474050027615, 1817.0033631525196, 1827.9819596038085, 1902.7351055612667, NaN, 3331.4254732925765, 3302.790029027883, 3278.173594941434, 3272.8005118032033, 3384.864261297628, 3539.6168868627956, 32.38930420677034, 3874.053625606209, 3942.944073960748, 3870.012715301289, 3900.074995948185, 4078.8062353219466, 4289.2825284025375, NaN, 360.8938650122049, 360.87762225643456, 358.7132882347055, 359.7621512915391, 367.7981697139561, 427.9096838638799, 11.625005233874575, 757.2325101622465, 752.7381695341426, 744.249869330698, 747.31470230492, 744.5951342728936, 843.0257240626686, 19.440808789860007, 8013.936799922954, 8128.340090038275, 8190.400180013687, 8113.140186176279, 8255.510003945925, 8499.638559252115, NaN, 12102.089995685212, 12072.16941286869, 12147.71196607241, NaN, 12371.634432139914, 12537.836020470859, NaN]
array COMPANION[154] = [10654393.531763347, 10726854.133594647, 10661606.859275132, 10695233.39539884, 10796577.53669068, 8054284.499979151, 855804315.6316824, 47737588.335964516, 47876618.85274154, 47596567.931893274, 46610696.036479086, 47928837.73006881, 46233427.02928882, 110018763.12294888, 6747030.734059497, 6733082.464049451, 6624056.516228812, 6642447.807094766, 6669474.090325894, 5546185.475397751, 109941812.40157335, NaN, NaN, NaN, NaN, NaN, NaN, 37564.133024329385, 6930232.65119848, 6877129.015382629, 6971974.891114955, 6982936.4185989555, 6877328.747813724, 5675452.429390614, 210699088.40407208, 7632498.082841733, 7686454.890894039, 7614794.155696614, 7528884.537483202, 7608108.520943816, 6089677.381928956, 260922736.31339586, 1459387.065471064, 1427603.1856244178, 1458095.4474879717, 1460811.6240078562, 1454184.4025525285, 971125.6707983117, 59275755.811410606, 702677.8636510052, 705433.5724889516, 705341.5200161412, 709171.5179850586, 707735.382769245, 321438.6463707911, 45914922.651324585, 43546.731769617974, 43301.74440669193, 42997.00582530878, 43308.63739612156, 43228.84827491914, 42713.705160692865, 1414622.102838112, 428751.9489026194, 427153.523835035, 426430.3446230781, 431780.78727203596, 423296.44066457456, 416088.16741957085, 2569490.008426098, 695770.1296307136, 689374.6858617148, 674195.1983417794, 691120.7990766765, 691500.7140573075, 691199.3482632326, NaN, 20403.32449030209, 20315.506377136226, 20476.718632681426, 19672.544860301176, 19910.624163852677, 19362.9150641639, NaN, 11079.497768756712, 11006.27738880664, 10853.408015607947, 11173.886199127086, 10901.072037552269, 10531.947605351595, NaN, 64341.00731523725, 63251.66017348351, 64788.34662715244, 57510.1647245433, 60110.043368648796, 55037.09177255386, 33512420.220975354, 497064.52595127595, 492524.9823422445, 497360.2497663909, 493217.79837073456, 475214.5991942686, 459222.7535417843, 42944792.72141417, 549696.3177597577, 546734.6784367296, 548876.8402324783, 550357.146854572, 547086.0010563683, 525559.3907616881, NaN, 300180.4285899048, 302777.72154100414, 305047.914552949, 305549.3952512201, 295461.8212089513, 282522.6723368665, 30874391.742794976, 258129.85895391495, 253618.17184111616, 258403.0577788304, 256410.69750726773, 245177.04874487763, 233139.28602104867, NaN, 2770899.722528901, 2771029.926696151, 2787752.0293040304, 2779616.1945543727, 2718883.654537021, 2337024.966730667, 86023129.85104445, 1320620.0418199345, 1328502.2664923617, 1343667.9549165112, 1338125.4617322912, 1343018.077414442, 1186238.9443430095, 51443998.242922075, 124782.64806726645, 123026.55923800303, 122096.24910245204, 123256.85916495981, 121132.9749437026, 117656.31650222128, NaN, 82637.24099899444, 82835.26164825616, 82320.02953126765, NaN, 80830.06415378416, 79761.8915533232, NaN]
array COUNT[154] = [12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0, 0, 0, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 0, 12, 12, 0]
array IS_ABSENT[154] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1]
ANSWERS = 140
RATIO_LOW = 0.001885072310372948
RATIO_HIGH = 2.2202021385282324
FIRST_SEQUENCE = 154
LAST_SEQUENCE = 1833
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
END
array TOTAL[7] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array TOTAL_TEXT[7] = ['', '', '', '', '', '', '']

# The look of all charts: order, colour and label of every technique, sizes, terminals.
# Everything below works on the variables that the generated first part of a script defines.

# One line orders the techniques of every chart and table; techniques that are not named here
# follow in alphabetical order and share one colour (Okabe and Ito's palette and one more).
TECHNIQUES = "null native native#2 chroot namespaces cgroup container unikernel"
COLOURS = "#882255 #000000 #999999 #E69F00 #56B4E9 #009E73 #D55E00 #0072B2"
OTHER_COLOUR = "#CC79A7"
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
duration(ns) = ns < 1e3 ? sprintf("%.4g ns", ns) : ns < 1e6 ? sprintf("%.4g µs", ns / 1e3) \
  : ns < 1e9 ? sprintf("%.4g ms", ns / 1e6) : sprintf("%.4g s", ns / 1e9)
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
ratio_text(r) = r < 0.51 && abs(1 / r - int(1 / r + 0.5)) < 1e-6 ? sprintf("1/%g×", 1 / r) : sprintf("%.3g×", r)
metric_span(name) = name eq "launch" ? "E0→E4" : name eq "ready" ? "E0→E5" : name eq "run" ? "E0→E6" \
  : name eq "life" ? "E0→E7" : ""
# What a suite of starts leads with: of a user's own program nobody sees the first instruction.
HEADLINE_END = HEADLINE eq "launch" ? "the payload's first instruction" \
  : HEADLINE eq "ready" ? "the program's first byte of output" : "the end of " . HEADLINE
HEADLINE_TEXT = (HEADLINE eq "launch" ? "Launch" : HEADLINE eq "ready" ? "Ready" : HEADLINE) \
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
set datafile separator ","
set datafile missing NaN
set border 3 lw 0.6 lc rgb "#444444"
set tics nomirror out scale 0.6 textcolor rgb INK
set grid back lw 0.6 dt 1 lc rgb "#D4D4D4"
unset key

# Medians with 95 % intervals, one zero-based panel for each metric or probe: what it costs
#: for starts throughput ramp
#: needs value
#: rows 192

IS_START = PROCEDURE eq "starts"
HEADING = IS_START ? "Start-up cost: medians of each metric, with 95 % intervals" \
  : PROCEDURE eq "ramp" ? "Memory of one more instance (slope) by each definition, with 95 % intervals" \
  : sprintf("%s: medians of each probe%s, with 95 %% intervals", SUITE, PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = IS_START ? N_TEXT . " · pace " . word(PACES, 1) . " · shorter is better · whiskers: exact interval of the median" \
  : N_TEXT . " · " . (BOTH_WAYS ? "shorter is better unless a panel says otherwise" : "shorter is better") \
    . " · each panel has its own axis, from zero"
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
value_text(q, arm) = IS_START && VALUE_TEXT[cell_at(q, arm)] eq "n/a" ? "—" : VALUE_TEXT[cell_at(q, arm)]
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
      if (FORMAT eq "dumb" || strlen(QUESTION[q]) < 17) { set label UNIT_NAME[q] . (DIRECTION[q] eq "higher is better" ? ", longer is better" : "") \
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
      if (!says_why(arm) && (value_text(q, arm) eq "—" || value_text(q, arm) eq "n/a" || value_text(q, arm) eq "fails")) {
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
