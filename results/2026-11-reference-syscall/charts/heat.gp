# Chart heat of run 2026-11-reference-syscall. Made by: bench run --suite syscall --blocks 12 --warmup 1 --out results/2026-11-reference-syscall --progress never
# Edit it and render it again in this folder:  gnuplot heat.gp
# One form only:  gnuplot -e "FORMATS='png'" heat.gp   (png, svg, pdf, dumb)

CHART = 'heat'
SVG_NAME = 'heat'
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
N_TEXT = 'n = 12 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-syscall · samples.csv d107325c132a'
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
array UNIT_NAME[22] = ['ns', 'ns', 'ns', 'µs', 'ns', 'ns', 'ns', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'µs', 'ns', 'ns', 'µs', 'µs']
array UNIT_SIZE[22] = [1.0, 1.0, 1.0, 1000.0, 1.0, 1.0, 1.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 1.0, 1.0, 1000.0, 1000.0]
array TOP_VALUE[22] = [134.12038708252413, 24.55503407444544, 201.9867305900254, 31017.548628530338, 189.55232413280186, 166.79227723514506, 936.4783146243981, 2828.143292145571, 23333.24620042091, 2677.6308457758705, 1512.057824938879, 55914.627370841896, 113481.54144174239, 21132.96454436888, 2018.1455439789345, 2611.8109414777973, 3354.5702580855655, 3994.09498782219, 449.7110793797965, 872.5076867776406, 7876.102159676824, 11685.464324078557]
array BOTTOM_VALUE[22] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[22] = [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|getpid/time/native//#10001|getpid/time/native#2//#10002|getpid/time/chroot//#10003|getpid/time/namespaces//#10004|getpid/time/cgroup//#10005|getpid/time/container//#10006|getpid/time/unikernel//#10007|getpid/time/microvm//#10008|clock-vdso/time/native//#10009|clock-vdso/time/native#2//#10010|clock-vdso/time/chroot//#10011|clock-vdso/time/namespaces//#10012|clock-vdso/time/cgroup//#10013|clock-vdso/time/container//#10014|clock-vdso/time/unikernel//#10015|clock-vdso/time/microvm//#10016|clock-call/time/native//#10017|clock-call/time/native#2//#10018|clock-call/time/chroot//#10019|clock-call/time/namespaces//#10020|clock-call/time/cgroup//#10021|clock-call/time/container//#10022|clock-call/time/unikernel//#10023|clock-call/time/microvm//#10024|hypercall/time/native//#10025|hypercall/time/native#2//#10026|hypercall/time/chroot//#10027|hypercall/time/namespaces//#10028|hypercall/time/cgroup//#10029|hypercall/time/container//#10030|hypercall/time/unikernel//#10031|hypercall/time/microvm//#10032|read-zero/time/native//#10033|read-zero/time/native#2//#10034|read-zero/time/chroot//#10035|read-zero/time/namespaces//#10036|read-zero/time/cgroup//#10037|read-zero/time/container//#10038|read-zero/time/unikernel//#10039|read-zero/time/microvm//#10040|write-null/time/native//#10041|write-null/time/native#2//#10042|write-null/time/chroot//#10043|write-null/time/namespaces//#10044|write-null/time/cgroup//#10045|write-null/time/container//#10046|write-null/time/unikernel//#10047|write-null/time/microvm//#10048|stat/time/native//#10049|stat/time/native#2//#10050|stat/time/chroot//#10051|stat/time/namespaces//#10052|stat/time/cgroup//#10053|stat/time/container//#10054|stat/time/unikernel//#10055|stat/time/microvm//#10056|open-close/time/native//#10057|open-close/time/native#2//#10058|open-close/time/chroot//#10059|open-close/time/namespaces//#10060|open-close/time/cgroup//#10061|open-close/time/container//#10062|open-close/time/unikernel//#10063|open-close/time/microvm//#10064|getdents/time/native//#10065|getdents/time/native#2//#10066|getdents/time/chroot//#10067|getdents/time/namespaces//#10068|getdents/time/cgroup//#10069|getdents/time/container//#10070|getdents/time/unikernel//#10071|getdents/time/microvm//#10072|mmap/time/native//#10073|mmap/time/native#2//#10074|mmap/time/chroot//#10075|mmap/time/namespaces//#10076|mmap/time/cgroup//#10077|mmap/time/container//#10078|mmap/time/unikernel//#10079|mmap/time/microvm//#10080|page-fault/time/native//#10081|page-fault/time/native#2//#10082|page-fault/time/chroot//#10083|page-fault/time/namespaces//#10084|page-fault/time/cgroup//#10085|page-fault/time/container//#10086|page-fault/time/unikernel//#10087|page-fault/time/microvm//#10088|fork/time/native//#10089|fork/time/native#2//#10090|fork/time/chroot//#10091|fork/time/namespaces//#10092|fork/time/cgroup//#10093|fork/time/container//#10094|fork/time/unikernel//#10095|fork/time/microvm//#10096|exec/time/native//#10097|exec/time/native#2//#10098|exec/time/chroot//#10099|exec/time/namespaces//#10100|exec/time/cgroup//#10101|exec/time/container//#10102|exec/time/unikernel//#10103|exec/time/microvm//#10104|thread/time/native//#10105|thread/time/native#2//#10106|thread/time/chroot//#10107|thread/time/namespaces//#10108|thread/time/cgroup//#10109|thread/time/container//#10110|thread/time/unikernel//#10111|thread/time/microvm//#10112|switch/time/native//#10113|switch/time/native#2//#10114|switch/time/chroot//#10115|switch/time/namespaces//#10116|switch/time/cgroup//#10117|switch/time/container//#10118|switch/time/unikernel//#10119|switch/time/microvm//#10120|signal/time/native//#10121|signal/time/native#2//#10122|signal/time/chroot//#10123|signal/time/namespaces//#10124|signal/time/cgroup//#10125|signal/time/container//#10126|signal/time/unikernel//#10127|signal/time/microvm//#10128|futex/time/native//#10129|futex/time/native#2//#10130|futex/time/chroot//#10131|futex/time/namespaces//#10132|futex/time/cgroup//#10133|futex/time/container//#10134|futex/time/unikernel//#10135|futex/time/microvm//#10136|pipe/time/native//#10137|pipe/time/native#2//#10138|pipe/time/chroot//#10139|pipe/time/namespaces//#10140|pipe/time/cgroup//#10141|pipe/time/container//#10142|pipe/time/unikernel//#10143|pipe/time/microvm//#10144|eventfd/time/native//#10145|eventfd/time/native#2//#10146|eventfd/time/chroot//#10147|eventfd/time/namespaces//#10148|eventfd/time/cgroup//#10149|eventfd/time/container//#10150|eventfd/time/unikernel//#10151|eventfd/time/microvm//#10152|epoll/time/native//#10153|epoll/time/native#2//#10154|epoll/time/chroot//#10155|epoll/time/namespaces//#10156|epoll/time/cgroup//#10157|epoll/time/container//#10158|epoll/time/unikernel//#10159|epoll/time/microvm//#10160|unix/time/native//#10161|unix/time/native#2//#10162|unix/time/chroot//#10163|unix/time/namespaces//#10164|unix/time/cgroup//#10165|unix/time/container//#10166|unix/time/unikernel//#10167|unix/time/microvm//#10168|tcp/time/native//#10169|tcp/time/native#2//#10170|tcp/time/chroot//#10171|tcp/time/namespaces//#10172|tcp/time/cgroup//#10173|tcp/time/container//#10174|tcp/time/unikernel//#10175|tcp/time/microvm//#10176|'
array VALUE_TEXT[176] = ['104.2 ns', '103.9 ns', '103.9 ns', '104.0 ns', '104.1 ns', '132.7 ns', '1.368 ns', 'n/a', '23.79 ns', '23.75 ns', '23.78 ns', '24.40 ns', '23.82 ns', '24.33 ns', '9.569 ns', 'n/a', '170.5 ns', '171.1 ns', '170.4 ns', '171.2 ns', '170.4 ns', '199.4 ns', '9.57 ns', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '30.89 µs', 'n/a', '160.6 ns', '159.8 ns', '160.1 ns', '160.0 ns', '159.6 ns', '188.1 ns', '7.66 ns', 'n/a', '137.2 ns', '136.9 ns', '136.8 ns', '136.9 ns', '136.9 ns', '164.8 ns', '6.6 ns', 'n/a', '636.3 ns', '633.4 ns', '634.6 ns', '633.7 ns', '635.1 ns', '928 ns', '27.4 ns', 'n/a', '1.378 µs', '1.378 µs', '1.383 µs', '1.387 µs', '1.661 µs', '2.821 µs', '35.33 ns', 'n/a', '22.40 µs', '22.25 µs', '22.47 µs', '22.48 µs', '22.22 µs', '23.15 µs', '1.058 µs', 'n/a', '2.335 µs', '2.300 µs', '2.35 µs', '2.289 µs', '2.602 µs', '2.371 µs', '577.3 ns', 'n/a', '1.445 µs', '1.464 µs', '1.453 µs', '1.443 µs', '1.453 µs', '1.450 µs', 'n/a', 'n/a', '51.8 µs', '52.0 µs', '52.6 µs', '53.9 µs', '53.2 µs', '55.0 µs', 'n/a', 'n/a', '106 µs', '103.7 µs', '105.5 µs', '105.3 µs', '107.4 µs', '111.4 µs', 'n/a', 'n/a', '17.42 µs', '17.25 µs', '17.22 µs', '20.02 µs', '18.21 µs', '20.81 µs', '31.4 ns', 'n/a', '1.859 µs', '1.858 µs', '1.857 µs', '1.864 µs', '1.932 µs', '1.991 µs', '27.49 ns', 'n/a', '2.321 µs', '2.317 µs', '2.314 µs', '2.334 µs', '2.598 µs', '2.404 µs', 'n/a', 'n/a', '3.018 µs', '3.031 µs', '3.023 µs', '3.020 µs', '3.105 µs', '3.25 µs', '36.22 ns', 'n/a', '3.700 µs', '3.693 µs', '3.703 µs', '3.701 µs', '3.817 µs', '3.978 µs', 'n/a', 'n/a', '395.5 ns', '392.5 ns', '391.4 ns', '391.9 ns', '392.6 ns', '449.2 ns', '20.78 ns', 'n/a', '772 ns', '771 ns', '772.7 ns', '774 ns', '772 ns', '866.7 ns', '29.9 ns', 'n/a', '7.426 µs', '7.43 µs', '7.40 µs', '7.48 µs', '7.62 µs', '7.75 µs', 'n/a', 'n/a', '11.19 µs', '11.18 µs', '11.17 µs', 'n/a', '11.36 µs', '11.50 µs', 'n/a', 'n/a']
array LONG_TEXT[176] = ['104.2 ns [103.8, 106.9]', '103.9 ns [103.9, 104.2]', '103.9 ns [103.8, 104.2]', '104.0 ns [103.7, 104.2]', '104.1 ns [103.9, 105.2]', '132.7 ns [132.4, 134.1]', '1.368 ns [1.366, 1.374]', 'n/a', '23.79 ns [23.75, 23.81]', '23.75 ns [23.74, 23.96]', '23.78 ns [23.73, 23.86]', '24.40 ns [24.30, 24.49]', '23.82 ns [23.74, 24.15]', '24.33 ns [24.29, 24.56]', '9.569 ns [9.555, 9.589]', 'n/a', '170.5 ns [169.8, 171.8]', '171.1 ns [170.0, 174.4]', '170.4 ns [169.7, 172.7]', '171.2 ns [170.1, 173.3]', '170.4 ns [170.0, 173.0]', '199.4 ns [198.8, 202.0]', '9.57 ns [9.56, 9.66]', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '30.89 µs [30.87, 31.02]', 'n/a', '160.6 ns [159.8, 163.8]', '159.8 ns [159.6, 160.5]', '160.1 ns [159.5, 162.0]', '160.0 ns [159.7, 160.8]', '159.6 ns [159.5, 160.0]', '188.1 ns [187.8, 189.6]', '7.66 ns [7.55, 8.12]', 'n/a', '137.2 ns [136.9, 137.8]', '136.9 ns [136.7, 137.0]', '136.8 ns [136.8, 137.4]', '136.9 ns [136.8, 137.9]', '136.9 ns [136.7, 138.2]', '164.8 ns [164.6, 166.8]', '6.6 ns [5.5, 6.6]', 'n/a', '636.3 ns [633.4, 638.6]', '633.4 ns [632.8, 637.2]', '634.6 ns [634.0, 637.5]', '633.7 ns [632.3, 641.4]', '635.1 ns [632.0, 637.5]', '928 ns [925, 936]', '27.4 ns [27.2, 28.5]', 'n/a', '1.378 µs [1.375, 1.389]', '1.378 µs [1.375, 1.389]', '1.383 µs [1.375, 1.396]', '1.387 µs [1.379, 1.398]', '1.661 µs [1.657, 1.684]', '2.821 µs [2.813, 2.828]', '35.33 ns [35.23, 35.57]', 'n/a', '22.40 µs [22.17, 22.66]', '22.25 µs [22.16, 22.59]', '22.47 µs [22.13, 22.74]', '22.48 µs [22.22, 22.61]', '22.22 µs [22.11, 22.77]', '23.15 µs [23.02, 23.33]', '1.058 µs [1.056, 1.068]', 'n/a', '2.335 µs [2.297, 2.395]', '2.300 µs [2.282, 2.343]', '2.35 µs [2.30, 2.55]', '2.289 µs [2.250, 2.310]', '2.602 µs [2.579, 2.678]', '2.371 µs [2.330, 2.420]', '577.3 ns [576.6, 581.1]', 'n/a', '1.445 µs [1.418, 1.467]', '1.464 µs [1.449, 1.512]', '1.453 µs [1.424, 1.498]', '1.443 µs [1.419, 1.475]', '1.453 µs [1.438, 1.497]', '1.450 µs [1.430, 1.491]', 'n/a', 'n/a', '51.8 µs [50.8, 53.1]', '52.0 µs [50.7, 53.3]', '52.6 µs [51.6, 53.2]', '53.9 µs [52.2, 54.7]', '53.2 µs [52.3, 54.7]', '55.0 µs [54.2, 55.9]', 'n/a', 'n/a', '106 µs [102, 113]', '103.7 µs [103.0, 106.5]', '105.5 µs [101.5, 110.8]', '105.3 µs [103.0, 108.6]', '107.4 µs [104.6, 108.7]', '111.4 µs [110.3, 113.5]', 'n/a', 'n/a', '17.42 µs [17.14, 17.74]', '17.25 µs [17.13, 17.58]', '17.22 µs [17.07, 17.53]', '20.02 µs [19.75, 20.20]', '18.21 µs [18.04, 18.50]', '20.81 µs [20.50, 21.13]', '31.4 ns [31.1, 32.5]', 'n/a', '1.859 µs [1.856, 1.871]', '1.858 µs [1.853, 1.864]', '1.857 µs [1.857, 1.860]', '1.864 µs [1.858, 1.943]', '1.932 µs [1.927, 1.943]', '1.991 µs [1.987, 2.018]', '27.49 ns [27.35, 27.65]', 'n/a', '2.321 µs [2.297, 2.333]', '2.317 µs [2.307, 2.334]', '2.314 µs [2.303, 2.323]', '2.334 µs [2.326, 2.418]', '2.598 µs [2.586, 2.612]', '2.404 µs [2.395, 2.417]', 'n/a', 'n/a', '3.018 µs [3.013, 3.042]', '3.031 µs [3.020, 3.041]', '3.023 µs [3.019, 3.066]', '3.020 µs [3.015, 3.043]', '3.105 µs [3.096, 3.114]', '3.25 µs [3.22, 3.35]', '36.22 ns [35.98, 36.81]', 'n/a', '3.700 µs [3.695, 3.720]', '3.693 µs [3.686, 3.720]', '3.703 µs [3.684, 3.724]', '3.701 µs [3.688, 3.711]', '3.817 µs [3.807, 3.843]', '3.978 µs [3.958, 3.994]', 'n/a', 'n/a', '395.5 ns [393.0, 399.6]', '392.5 ns [390.9, 395.7]', '391.4 ns [390.2, 393.1]', '391.9 ns [391.0, 393.5]', '392.6 ns [389.9, 396.2]', '449.2 ns [447.3, 449.7]', '20.78 ns [20.47, 20.98]', 'n/a', '772 ns [770, 781]', '771 ns [769, 797]', '772.7 ns [769.4, 777.0]', '774 ns [772, 788]', '772 ns [770, 786]', '866.7 ns [865.8, 872.5]', '29.9 ns [29.8, 31.0]', 'n/a', '7.426 µs [7.409, 7.481]', '7.43 µs [7.39, 7.86]', '7.40 µs [7.39, 7.59]', '7.48 µs [7.41, 7.88]', '7.62 µs [7.58, 7.70]', '7.75 µs [7.72, 7.87]', 'n/a', 'n/a', '11.19 µs [11.14, 11.41]', '11.18 µs [11.15, 11.30]', '11.17 µs [11.13, 11.28]', 'n/a', '11.36 µs [11.28, 11.69]', '11.50 µs [11.45, 11.56]', 'n/a', 'n/a']
array RATIO_TEXT[176] = ['1× baseline', '0.998× [0.983, 1.001]', '0.997× [0.983, 1.002]', '0.998× [0.984, 1.003]', '0.999× [0.985, 1.007]', '1.27× [1.25, 1.28]', '0.0131× [0.0129, 0.0132]', '—', '1× baseline', '0.999× [0.998, 1.007]', '1.000× [0.997, 1.003]', '1.03× [1.02, 1.03]', '1.00× [1.00, 1.01]', '1.02× [1.02, 1.03]', '0.402× [0.402, 0.403]', '—', '1× baseline', '1.00× [1.00, 1.02]', '0.999× [0.993, 1.013]', '1.00× [0.99, 1.01]', '0.999× [0.993, 1.011]', '1.17× [1.16, 1.18]', '0.0561× [0.0558, 0.0565]', '—', '—', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '0.995× [0.976, 1.000]', '0.996× [0.977, 1.010]', '0.996× [0.977, 1.003]', '0.994× [0.975, 0.999]', '1.17× [1.15, 1.18]', '0.0477× [0.0468, 0.0497]', '—', '1× baseline', '0.998× [0.993, 1.001]', '0.997× [0.993, 1.002]', '0.998× [0.994, 1.003]', '0.998× [0.993, 1.007]', '1.20× [1.20, 1.22]', '0.0478× [0.0438, 0.0481]', '—', '1× baseline', '0.995× [0.993, 1.003]', '0.997× [0.995, 1.002]', '0.996× [0.993, 1.007]', '0.998× [0.993, 1.005]', '1.46× [1.45, 1.48]', '0.0430× [0.0428, 0.0442]', '—', '1× baseline', '1.00× [0.99, 1.01]', '1.00× [1.00, 1.01]', '1.01× [1.00, 1.01]', '1.21× [1.20, 1.22]', '2.05× [2.03, 2.05]', '0.0256× [0.0255, 0.0258]', '—', '1× baseline', '0.994× [0.981, 1.015]', '1.00× [0.98, 1.02]', '1.00× [0.99, 1.01]', '0.992× [0.982, 1.013]', '1.03× [1.02, 1.05]', '0.0473× [0.0467, 0.0480]', '—', '1× baseline', '0.985× [0.959, 1.004]', '1.00× [0.98, 1.05]', '0.980× [0.953, 0.999]', '1.11× [1.09, 1.15]', '1.02× [0.99, 1.04]', '0.247× [0.241, 0.251]', '—', '1× baseline', '1.01× [1.00, 1.05]', '1.01× [0.99, 1.02]', '0.998× [0.983, 1.015]', '1.01× [0.99, 1.03]', '1.00× [0.99, 1.03]', '—', '—', '1× baseline', '1.00× [0.98, 1.03]', '1.01× [0.99, 1.03]', '1.04× [1.01, 1.05]', '1.03× [1.01, 1.05]', '1.06× [1.04, 1.09]', '—', '—', '1× baseline', '0.977× [0.932, 1.025]', '0.99× [0.93, 1.04]', '0.99× [0.94, 1.04]', '1.01× [0.97, 1.04]', '1.05× [1.00, 1.09]', '—', '—', '1× baseline', '0.990× [0.976, 1.009]', '0.988× [0.973, 1.007]', '1.15× [1.13, 1.17]', '1.05× [1.03, 1.06]', '1.19× [1.18, 1.21]', '0.00180× [0.00176, 0.00187]', '—', '1× baseline', '0.999× [0.995, 1.002]', '0.999× [0.993, 1.001]', '1.00× [1.00, 1.04]', '1.04× [1.03, 1.04]', '1.07× [1.07, 1.08]', '0.0148× [0.0147, 0.0148]', '—', '1× baseline', '0.998× [0.994, 1.009]', '0.997× [0.991, 1.005]', '1.01× [1.00, 1.03]', '1.12× [1.11, 1.13]', '1.04× [1.03, 1.05]', '—', '—', '1× baseline', '1.00× [1.00, 1.01]', '1.00× [1.00, 1.01]', '1.00× [1.00, 1.01]', '1.03× [1.02, 1.03]', '1.08× [1.07, 1.11]', '0.0120× [0.0119, 0.0121]', '—', '1× baseline', '0.998× [0.995, 1.002]', '1.00× [0.99, 1.01]', '1.00× [1.00, 1.00]', '1.03× [1.03, 1.04]', '1.08× [1.07, 1.08]', '—', '—', '1× baseline', '0.992× [0.983, 1.002]', '0.989× [0.980, 0.997]', '0.991× [0.982, 0.998]', '0.993× [0.983, 1.004]', '1.14× [1.12, 1.14]', '0.0525× [0.0518, 0.0530]', '—', '1× baseline', '0.998× [0.994, 1.030]', '1.00× [0.99, 1.00]', '1.00× [1.00, 1.02]', '1.00× [0.99, 1.02]', '1.12× [1.11, 1.13]', '0.0387× [0.0384, 0.0394]', '—', '1× baseline', '1.00× [0.99, 1.06]', '0.997× [0.989, 1.015]', '1.01× [1.00, 1.06]', '1.03× [1.02, 1.04]', '1.04× [1.04, 1.05]', '—', '—', '1× baseline', '0.999× [0.985, 1.007]', '0.999× [0.983, 1.007]', '—', '1.02× [1.00, 1.04]', '1.03× [1.01, 1.03]', '—', '—']
array RATIO_SHORT[176] = ['—', '1.00', '1.00', '1.00', '1.00', '1.27', '0.013', '—', '—', '1.00', '1.00', '1.03', '1.00', '1.02', '0.40', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.17', '0.056', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '0.99', '1.00', '1.00', '0.99', '1.17', '0.048', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.20', '0.048', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.46', '0.043', '—', '—', '1.00', '1.00', '1.01', '1.21', '2.05', '0.026', '—', '—', '0.99', '1.00', '1.00', '0.99', '1.03', '0.047', '—', '—', '0.99', '1.00', '0.98', '1.11', '1.02', '0.25', '—', '—', '1.01', '1.01', '1.00', '1.01', '1.00', '—', '—', '—', '1.00', '1.01', '1.04', '1.03', '1.06', '—', '—', '—', '0.98', '0.99', '0.99', '1.01', '1.05', '—', '—', '—', '0.99', '0.99', '1.15', '1.05', '1.19', '0.002', '—', '—', '1.00', '1.00', '1.00', '1.04', '1.07', '0.015', '—', '—', '1.00', '1.00', '1.01', '1.12', '1.04', '—', '—', '—', '1.00', '1.00', '1.00', '1.03', '1.08', '0.012', '—', '—', '1.00', '1.00', '1.00', '1.03', '1.08', '—', '—', '—', '0.99', '0.99', '0.99', '0.99', '1.14', '0.053', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.12', '0.039', '—', '—', '1.00', '1.00', '1.01', '1.03', '1.04', '—', '—', '—', '1.00', '1.00', '—', '1.02', '1.03', '—', '—']
array VERDICT[176] = ['', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', '', '', '', '', '', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'slower', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'faster', '', '', 'equivalent', 'inconclusive', 'equivalent', 'slower', 'equivalent', 'faster', '', '', 'inconclusive', 'equivalent', 'equivalent', 'equivalent', 'equivalent', '', '', '', 'equivalent', 'equivalent', 'trivial', 'trivial', 'slower', '', '', '', 'inconclusive', 'inconclusive', 'inconclusive', 'equivalent', 'inconclusive', '', '', '', 'equivalent', 'equivalent', 'slower', 'trivial', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'slower', 'equivalent', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'slower', 'faster', '', '', 'inconclusive', 'equivalent', 'inconclusive', 'equivalent', 'trivial', '', '', '', 'equivalent', 'equivalent', '', 'equivalent', 'equivalent', '', '']
array SHARED_TEXT[176] = ['9.60 M/s', '9.623 M/s', '9.627 M/s', '9.616 M/s', '9.61 M/s', '7.538 M/s', '731.1 M/s', '—', '42.04 M/s', '42.10 M/s', '42.05 M/s', '40.98 M/s', '41.98 M/s', '41.10 M/s', '104.5 M/s', '—', '5.865 M/s', '5.85 M/s', '5.87 M/s', '5.84 M/s', '5.87 M/s', '5.016 M/s', '104.5 M/s', '—', '—', '—', '—', '—', '—', '—', '32.37 k/s', '—', '6.22 M/s', '6.258 M/s', '6.248 M/s', '6.251 M/s', '6.265 M/s', '5.317 M/s', '130.5 M/s', '—', '7.290 M/s', '7.307 M/s', '7.309 M/s', '7.303 M/s', '7.306 M/s', '6.067 M/s', '152 M/s', '—', '1.572 M/s', '1.579 M/s', '1.576 M/s', '1.578 M/s', '1.575 M/s', '1.077 M/s', '36.5 M/s', '—', '725.6 k/s', '725.6 k/s', '723 k/s', '721 k/s', '602.1 k/s', '354.5 k/s', '28.31 M/s', '—', '44.65 k/s', '44.94 k/s', '44.5 k/s', '44.49 k/s', '45.0 k/s', '43.19 k/s', '945 k/s', '—', '428 k/s', '435 k/s', '426 k/s', '437 k/s', '384 k/s', '422 k/s', '1.732 M/s', '—', '692 k/s', '683 k/s', '688 k/s', '693 k/s', '688 k/s', '690 k/s', '—', '—', '19.30 k/s', '19.22 k/s', '19.03 k/s', '18.55 k/s', '18.80 k/s', '18.18 k/s', '—', '—', '9.42 k/s', '9.64 k/s', '9.48 k/s', '9.50 k/s', '9.31 k/s', '8.98 k/s', '—', '—', '57.4 k/s', '58.0 k/s', '58.1 k/s', '50.0 k/s', '54.9 k/s', '48.1 k/s', '31.9 M/s', '—', '538.0 k/s', '538.3 k/s', '538.5 k/s', '536 k/s', '517.5 k/s', '502.2 k/s', '36.37 M/s', '—', '430.9 k/s', '431.6 k/s', '432.1 k/s', '428 k/s', '384.9 k/s', '415.9 k/s', '—', '—', '331.4 k/s', '329.9 k/s', '330.8 k/s', '331.1 k/s', '322.0 k/s', '307 k/s', '27.61 M/s', '—', '270.3 k/s', '270.8 k/s', '270.1 k/s', '270.2 k/s', '262.0 k/s', '251.4 k/s', '—', '—', '2.528 M/s', '2.548 M/s', '2.555 M/s', '2.552 M/s', '2.547 M/s', '2.226 M/s', '48.1 M/s', '—', '1.295 M/s', '1.298 M/s', '1.294 M/s', '1.292 M/s', '1.295 M/s', '1.154 M/s', '33.5 M/s', '—', '134.7 k/s', '134.5 k/s', '135.1 k/s', '133.7 k/s', '131.3 k/s', '129.0 k/s', '—', '—', '89.4 k/s', '89.5 k/s', '89.5 k/s', '—', '88.0 k/s', '86.98 k/s', '—', '—']
array CENTRE[176] = [104.15811995013186, 103.91560631486459, 103.87941398677054, 103.99320257481939, 104.08858815064042, 132.6598444310692, 1.3677496439139047, NaN, 23.786946849430556, 23.752280485323265, 23.783653112354514, 24.403271081251326, 23.81845750100868, 24.32999261020647, 9.568861385446606, NaN, 170.49132265626235, 171.07510700296578, 170.37861844504545, 171.17272911775098, 170.39682123425527, 199.37501951141894, 9.572059848118393, NaN, NaN, NaN, NaN, NaN, NaN, NaN, 30888.34278959108, NaN, 160.64292171217335, 159.80331068572025, 160.0559082392804, 159.97399189816394, 159.62256463875417, 188.08643313982486, 7.6599806380384745, NaN, 137.18024154722832, 136.86424098726576, 136.82577816976323, 136.9379375176746, 136.88134524341544, 164.83244332252764, 6.560720363648375, NaN, 636.3164433291752, 633.3514988858652, 634.6188910152338, 633.746986461891, 635.0535735288654, 928.4173582006015, 27.37998432359831, NaN, 1378.2393677052282, 1378.2488926068438, 1382.7918321581901, 1386.546491412174, 1660.9519482782875, 2821.0371928610193, 35.32572742841491, NaN, 22397.6942436997, 22254.036835568273, 22468.87340975462, 22476.73242531188, 22223.533493781535, 23152.98382303906, 1058.326633653476, NaN, 2334.6445343169535, 2300.2164841740278, 2345.642295706188, 2288.7215392927965, 2602.362267785662, 2370.7296388723184, 577.349394977439, NaN, 1445.4353431271084, 1463.73371977586, 1453.0587772983693, 1443.246658082099, 1453.2017789858, 1449.7057296836308, NaN, NaN, 51823.71702891601, 52016.395087345794, 52556.17202950795, 53900.560315852636, 53204.295906828746, 55015.25513462925, NaN, NaN, 106139.52254430018, 103704.77057350863, 105478.96390827381, 105318.09911678202, 107400.85438956917, 111399.28675293698, NaN, NaN, 17424.38928682662, 17249.50377682144, 17219.056792954158, 20019.37320029635, 18212.554864056954, 20808.35752388104, 31.36745422703352, NaN, 1858.7434485031192, 1857.7859663644554, 1857.0101200746865, 1863.983154571758, 1932.349324979336, 1991.0503040896297, 27.492270342232963, NaN, 2320.5132175546237, 2316.8757163593364, 2314.038440905206, 2334.110431030501, 2598.358683951178, 2404.1440675888, NaN, NaN, 3017.68726518138, 3031.434417231807, 3022.5680065232623, 3019.858462314234, 3105.1473310821325, 3254.608206521163, 36.21748009401021, NaN, 3700.189400260753, 3693.387669831998, 3702.65048935293, 3701.071587253832, 3817.371506161223, 3977.708326837927, NaN, NaN, 395.5342232677799, 392.54095320232295, 391.35665538112323, 391.9213375084412, 392.5693608956981, 449.19358332414333, 20.78364606701293, NaN, 771.9900808099567, 770.6951347249055, 772.7075489446336, 774.24200442914, 772.4928277637473, 866.6662211655228, 29.856589509396464, NaN, 7426.033993153402, 7434.50624531623, 7400.581134800585, 7480.512517112547, 7618.566503366415, 7750.024408495248, NaN, NaN, 11186.089714658323, 11178.885156977893, 11172.223235944744, NaN, 11358.805877982133, 11496.368723206568, NaN, NaN]
array COMPANION[176] = [9600787.853701174, 9623193.62420195, 9626546.804912314, 9616015.68554546, 9607201.713131014, 7538083.767340078, 731127958.6229234, NaN, 42039863.82161212, 42101226.399427265, 42045685.575106025, 40978158.3361675, 41984251.42173302, 41101533.804055765, 104505643.0430308, NaN, 5865401.532375554, 5845417.54910055, 5869281.348252734, 5842106.930656623, 5868656.271630835, 5015673.544198379, 104470721.74320677, NaN, NaN, NaN, NaN, NaN, NaN, NaN, 32374.673100119206, NaN, 6224997.979444196, 6257692.737865139, 6247837.034169587, 6251016.177699486, 6264778.474754425, 5316706.032555981, 130548633.28775409, NaN, 7289679.547598067, 7306510.648828637, 7308564.332750717, 7302583.466598718, 7305604.201390974, 6066767.376964068, 152422287.41155142, NaN, 1571546.727372886, 1578902.116940558, 1575748.9039206018, 1577916.7968527703, 1574671.1140497942, 1077102.6098147407, 36523031.2726696, NaN, 725563.6851594343, 725559.082240625, 723175.0841954206, 721218.2405659568, 602065.3102559794, 354479.5535254481, 28307982.790184982, NaN, 44647.66447614201, 44935.88161649392, 44506.0167778091, 44490.46858083393, 44997.62629785498, 43190.97737444911, 944889.062599232, NaN, 428355.90688192646, 434741.68927631754, 426355.32569144655, 436929.9891923064, 384270.02025835623, 421815.3240257775, 1732053.461061612, NaN, 691876.468713502, 683193.7603930766, 688209.0983197461, 692883.6558678626, 688137.3750871167, 689795.308977822, NaN, NaN, 19296.21196439283, 19224.73105952668, 19027.27989429652, 18552.682872293342, 18795.970262161274, 18176.867633321865, NaN, NaN, 9421.578447265249, 9642.75811354052, 9480.573079133615, 9495.06039686991, 9310.918799503008, 8977.277600250816, NaN, NaN, 57391.41972836446, 57972.76456960024, 58075.56737809621, 49952.979521019544, 54907.227892156545, 48057.889959286855, 31880493.85872165, NaN, 537997.9040185199, 538275.28381001, 538500.0284624187, 536485.6639286643, 517504.86279793066, 502247.49018013617, 36373866.88184956, NaN, 430939.58081871073, 431615.7677633787, 432145.04681264545, 428428.8008348468, 384858.96812108933, 415948.99355359084, NaN, NaN, 331379.640570292, 329877.862314082, 330844.50005705, 331141.38201190217, 322045.9699838946, 307266.2710512773, 27610992.40942771, NaN, 270256.53463792696, 270754.1758456327, 270076.9401804982, 270192.0794575943, 261960.372753762, 251401.2202886305, NaN, NaN, 2528226.252908633, 2547504.8986966005, 2555215.1385393273, 2551532.6735109882, 2547320.8146485193, 2226211.6811715695, 48114770.77504059, NaN, 1295353.4326363318, 1297530.3525279516, 1294151.8764189987, 1291585.8278927777, 1294511.5706721707, 1153846.7601263288, 33493452.20205967, NaN, 134661.45360964636, 134508.42997418367, 135124.5236774622, 133681.29442802395, 131258.29396091658, 129031.93923649046, NaN, NaN, 89396.74697887582, 89454.45629777214, 89507.98885875609, NaN, 88038.72268294764, 86983.98875168059, NaN, NaN]
array COUNT[176] = [12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 0, 0, 0, 0, 0, 0, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 12, 0, 12, 12, 12, 12, 12, 12, 0, 0, 12, 12, 12, 0, 12, 12, 0, 0]
array IS_ABSENT[176] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 1]
ANSWERS = 140
RATIO_LOW = 0.0017647079284765852
RATIO_HIGH = 2.054295104661018
FIRST_SEQUENCE = 154
LAST_SEQUENCE = 1833
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

# Ratio to native of every technique and probe, as colours and numbers: the overview of a run
#: for throughput ramp burst layers
#: asks headline
#: needs ratio

HEADING = SUITE . (PROCEDURE eq "ramp" ? say(": memory of one more instance, as a ratio to native") \
  : PROCEDURE eq "burst" ? say(": time of one start, and of all, as a ratio to native") : say(": time of one operation, as a ratio to native"))
SUBHEADING = N_TEXT . " · " . say("blue, below 1: less than native, better · orange, above 1: more · n/a: not possible · —: native has nothing to compare")
ROW = ARMS > 12 ? 0.42 : 0.6
NAMES = label_room(2.6, 4.6)
PITCH = (17.2 - NAMES - 0.045 * strlen(QUESTION[QUESTIONS])) / QUESTIONS
PITCH = PITCH > 1.5 ? 1.5 : PITCH
RIGHT_END = NAMES + QUESTIONS * PITCH
longest_question(q) = q > QUESTIONS ? 0 : longer(strlen(QUESTION[q]), longest_question(q + 1))
TOP = HEAD + 0.4 + 0.105 * longest_question(1)
TOP = TOP < HEAD + 1.35 ? HEAD + 1.35 : TOP
BOTTOM = TOP + ARMS * ROW
HEIGHT = BOTTOM + 1.3 + FOOT
# Beyond sixteenfold a colour does not get any deeper: else all others would look alike.
log2(r) = log(r) / log(2)
farthest(a, b) = a > b ? a : b
LIMIT = farthest(log2(RATIO_HIGH), -log2(RATIO_LOW))
LIMIT = LIMIT > 4 ? 4 : LIMIT < 0.5 ? 0.5 : LIMIT
held(x) = x > LIMIT ? LIMIT : x < -LIMIT ? -LIMIT : x

set datafile columnheaders
set print $RATIOS
print "0 0"
unset print
set table $RATIOS append
plot SUMMARY using (cell(0)):(figure("ratio")) with table if (cell(0) > 0 && strlen(strcol("ratio")) > 0)
unset table
set datafile nocolumnheaders
set datafile separator whitespace

# What a cell says: its ratio, or why there is none.
cell_text(c) = IS_ABSENT[c] ? say("n/a") : arm_of(c) == BASELINE && compares(question_of(c)) ? "1" : RATIO_SHORT[c]
compares(q) = sum [arm = 1:ARMS] (RATIO_SHORT[cell_at(q, arm)] ne "—")
has_ratio(c) = RATIO_SHORT[c] ne "—"
ink(c) = !has_ratio(c) ? (arm_of(c) == BASELINE && !IS_ABSENT[c] ? 0x222222 : 0x777777) \
  : abs(held(log2(RATIO_SHORT[c] + 0))) > 0.75 * LIMIT ? 0xFFFFFF : 0x222222
set print $NUMBERS
do for [c = 1:QUESTIONS * ARMS] { print sprintf("%d %d \"%s\" %d", question_of(c), arm_of(c), cell_text(c), ink(c)) }
unset print

# Blue and orange are told apart by everyone; in the middle is white.
set palette defined (-1 "#2166AC", -0.5 "#92C5DE", 0 "#FFFFFF", 0.5 "#FDB863", 1 "#B35806")
set cbrange [-LIMIT:LIMIT]
# A terminal has three characters for a cell.
terse(text) = text eq say("n/a") || text eq "—" || text eq "1" ? text : text + 0 < 9.95 ? sprintf("%.1f", text + 0) : sprintf("%.0f", text + 0)
x_of(c) = c > 0 ? question_of(int(c)) : OUTSIDE
y_of(c) = c > 0 ? arm_of(int(c)) : OUTSIDE
set xrange [0.5:QUESTIONS + 0.5]
set yrange [ARMS + 0.5:0.5]
unset border
unset xtics
unset ytics
unset grid
unset colorbox
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    set label row_label(arm) at screen across(NAMES - 0.15),first arm right noenhanced \
      font font(6.2) tc rgb (REASON[arm] eq "" ? INK : PALE_INK)
  }
  do for [q = 1:QUESTIONS] {
    if (FORMAT eq "dumb") {
      set label QUESTION[q] at screen across(NAMES + (q - 0.5) * PITCH),down(TOP - 0.2 - ((q - 1) % 3) * 0.35) center
    } else {
      set label QUESTION[q] at screen across(NAMES + (q - 0.5) * PITCH),down(TOP - 0.12) left rotate by 50 noenhanced \
        font font(6.5) tc rgb INK
    }
    set object q rectangle from first q - 0.5,graph 0 to first q + 0.5,graph 1 fc rgb "#F2F2F2" fs solid noborder behind
    if (FORMAT ne "dumb" && q > 1 && FAMILY[q] ne FAMILY[q > 1 ? q - 1 : 1]) {
      set arrow q from screen across(NAMES + (q - 1) * PITCH),down(TOP - 0.1) to screen across(NAMES + (q - 1) * PITCH),down(BOTTOM) \
        nohead front lw 1.2 lc rgb INK
    }
  }
  set multiplot
  # The key of colours: a strip with the ratio that each stands for.
  eval margins(NAMES, RIGHT_END, TOP, BOTTOM)
  cell_column(text) = FORMAT eq "dumb" && QUESTIONS > 16 ? terse(text) : text
  plot for [drawn = 1:FORMAT ne "dumb"] $RATIOS using (x_of($1)):(y_of($1)) \
      :(x_of($1) - 0.5):(x_of($1) + 0.5):(y_of($1) - 0.5):(y_of($1) + 0.5) \
      :($2 > 0 ? held(log2($2)) : 0) with boxxyerror fs solid noborder lc palette, \
    $NUMBERS using 1:2:(decimal(cell_column(strcol(3)))):4 with labels noenhanced font font(QUESTIONS > 12 ? 5.5 : 6.5) tc rgb variable
  unset label
  unset object
  unset arrow
  if (FORMAT ne "dumb") {
    set label say("less than native") at screen across(NAMES - 0.3),down(BOTTOM + 0.5) right font font(6) tc rgb PALE_INK
    set label say("more") at screen across(NAMES + 8.15),down(BOTTOM + 0.5) left font font(6) tc rgb PALE_INK
    eval margins(NAMES, NAMES + 8, BOTTOM + 0.35, BOTTOM + 0.65)
    set xrange [-LIMIT:LIMIT]
    set yrange [0:1]
    set border 1
    # Powers of two, or tenths where there is less than a factor of two.
    set xtics (1e9) font "sans-serif,6" offset 0,0.4
    do for [r in (LIMIT > 1 ? "0.0625 0.125 0.25 0.5 1 2 4 8 16" : "0.5 0.6 0.7 0.8 0.9 1 1.1 1.2 1.4 1.7 2")] {
      if (abs(log2(r + 0)) <= LIMIT + 1e-9) {
        set xtics add ((LIMIT == 4 && r < 0.07 ? "≤ " : LIMIT == 4 && r > 15 ? "≥ " : "") . ratio_text(r + 0) log2(r + 0))
      }
    }
    plot for [i = 0:59] "+" using (-LIMIT + (i + 0.5) * LIMIT / 30):(0.5):(-LIMIT + i * LIMIT / 30.0):(-LIMIT + (i + 1) * LIMIT / 30.0):(0):(1) \
      :(-LIMIT + (i + 0.5) * LIMIT / 30) every ::0::0 with boxxyerror fs solid noborder lc palette
    set xrange [0.5:QUESTIONS + 0.5]
    set yrange [ARMS + 0.5:0.5]
    unset xtics
    unset border
  }
  eval CLOSE
}
