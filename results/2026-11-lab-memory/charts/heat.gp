# Chart heat of run 2026-11-lab-memory. Made by: bench run --suite memory --technique native,chroot,namespaces,cgroup,container,unikernel,microvm --blocks 8 --warmup 0 --instances 8 --deadline 120s --quiet --progress never --out /lab/2026-11-lab-memory
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
array REASON[8] = ['', '', '', '', '', '', '', '']
PACES = ''
array KEY[1] = ['']
KEYS = '||'
array MEDIAN_TEXT[1] = ['']
array MEDIAN[1] = [NaN]
array TRIALS[1] = [0]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 8 ramps each'
IS_SMOKE = 0
WARNING = 'LAB RUN (software emulation: compare ratios only)'
FOOTER_1 = 'lab (software emulation): compare ratios only · QEMU Virtual CPU version 2.5+, 1 cpu, Linux 6.1.0-56-amd64, KVM svm, cgroup v2'
FOOTER_2 = 'run 2026-11-lab-memory · samples.csv 47d39de61ba2'
SUITE = 'memory'
HEADLINE = 'pss'
PROCEDURE = 'ramp'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 12
array QUESTION[12] = ['pss', 'cgroup', 'givable', 'kernel', 'uss', 'available', 'slab', 'page_tables', 'secondary_page_tables', 'kernel_stacks', 'guest_configured', 'guest_touched']
array SUMMARY_TEXT[12] = ['proportional set size of the instances'' processes, VMM included', 'what the instances'' cgroups are charged with, kernel memory included', 'by how much MemAvailable and the processors'' own free lists fell together', 'by how much slab, page tables and kernel stacks grew together', 'unique set size of the instances'' processes, VMM included', 'by how much the host''s MemAvailable fell', 'by how much the kernel''s slab caches grew', 'by how much page tables grew', 'by how much page tables of virtual machines grew', 'by how much kernel stacks grew', 'memory that the guests believe to have', 'memory that the host had to give to guests']
array DIRECTION[12] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[12] = ['', '', '', '', '', 'parts', 'parts', 'parts', 'parts', 'parts', 'parts', 'parts']
array IS_ANSWERED[12] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
array SOURCE[12] = ['pss', 'cgroup', 'givable', 'kernel', 'uss', 'available', 'slab', 'page_tables', 'secondary_page_tables', 'kernel_stacks', 'guest_configured', 'guest_touched']
array UNIT_NAME[12] = ['MiB', 'KiB', 'MiB', 'KiB', 'MiB', 'MiB', 'KiB', 'KiB', 'KiB', 'KiB', 'MiB', 'MiB']
array UNIT_SIZE[12] = [1048576.0, 1024.0, 1048576.0, 1024.0, 1048576.0, 1048576.0, 1024.0, 1024.0, 1024.0, 1024.0, 1048576.0, 1048576.0]
array TOP_VALUE[12] = [79699968.0, 119978.66666666666, 80249514.66666667, 358107.4285714286, 79699968.0, 79986688.0, 325339.4285714286, 155648.0, 20480.0, 16384.0, 134217728.0, 79691776.0]
array BOTTOM_VALUE[12] = [0.0, 0.0, 0.0, 0.0, 0.0, -22528.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[12] = [0.05, 0.05, 0.05, 0.05, 0.08333333333333348, 0.05, 0.2941176470588236, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|idle/pss_per_instance/native//#10001|idle/pss_per_instance/native#2//#10002|idle/pss_per_instance/chroot//#10003|idle/pss_per_instance/namespaces//#10004|idle/pss_per_instance/cgroup//#10005|idle/pss_per_instance/container//#10006|idle/pss_per_instance/unikernel//#10007|idle/pss_per_instance/microvm//#10008|idle/cgroup_per_instance/native//#10009|idle/cgroup_per_instance/native#2//#10010|idle/cgroup_per_instance/chroot//#10011|idle/cgroup_per_instance/namespaces//#10012|idle/cgroup_per_instance/cgroup//#10013|idle/cgroup_per_instance/container//#10014|idle/cgroup_per_instance/unikernel//#10015|idle/cgroup_per_instance/microvm//#10016|idle/givable_per_instance/native//#10017|idle/givable_per_instance/native#2//#10018|idle/givable_per_instance/chroot//#10019|idle/givable_per_instance/namespaces//#10020|idle/givable_per_instance/cgroup//#10021|idle/givable_per_instance/container//#10022|idle/givable_per_instance/unikernel//#10023|idle/givable_per_instance/microvm//#10024|idle/kernel_per_instance/native//#10025|idle/kernel_per_instance/native#2//#10026|idle/kernel_per_instance/chroot//#10027|idle/kernel_per_instance/namespaces//#10028|idle/kernel_per_instance/cgroup//#10029|idle/kernel_per_instance/container//#10030|idle/kernel_per_instance/unikernel//#10031|idle/kernel_per_instance/microvm//#10032|idle/uss_per_instance/native//#10033|idle/uss_per_instance/native#2//#10034|idle/uss_per_instance/chroot//#10035|idle/uss_per_instance/namespaces//#10036|idle/uss_per_instance/cgroup//#10037|idle/uss_per_instance/container//#10038|idle/uss_per_instance/unikernel//#10039|idle/uss_per_instance/microvm//#10040|idle/available_per_instance/native//#10041|idle/available_per_instance/native#2//#10042|idle/available_per_instance/chroot//#10043|idle/available_per_instance/namespaces//#10044|idle/available_per_instance/cgroup//#10045|idle/available_per_instance/container//#10046|idle/available_per_instance/unikernel//#10047|idle/available_per_instance/microvm//#10048|idle/slab_per_instance/native//#10049|idle/slab_per_instance/native#2//#10050|idle/slab_per_instance/chroot//#10051|idle/slab_per_instance/namespaces//#10052|idle/slab_per_instance/cgroup//#10053|idle/slab_per_instance/container//#10054|idle/slab_per_instance/unikernel//#10055|idle/slab_per_instance/microvm//#10056|idle/page_tables_per_instance/native//#10057|idle/page_tables_per_instance/native#2//#10058|idle/page_tables_per_instance/chroot//#10059|idle/page_tables_per_instance/namespaces//#10060|idle/page_tables_per_instance/cgroup//#10061|idle/page_tables_per_instance/container//#10062|idle/page_tables_per_instance/unikernel//#10063|idle/page_tables_per_instance/microvm//#10064|idle/secondary_page_tables_per_instance/native//#10065|idle/secondary_page_tables_per_instance/native#2//#10066|idle/secondary_page_tables_per_instance/chroot//#10067|idle/secondary_page_tables_per_instance/namespaces//#10068|idle/secondary_page_tables_per_instance/cgroup//#10069|idle/secondary_page_tables_per_instance/container//#10070|idle/secondary_page_tables_per_instance/unikernel//#10071|idle/secondary_page_tables_per_instance/microvm//#10072|idle/kernel_stacks_per_instance/native//#10073|idle/kernel_stacks_per_instance/native#2//#10074|idle/kernel_stacks_per_instance/chroot//#10075|idle/kernel_stacks_per_instance/namespaces//#10076|idle/kernel_stacks_per_instance/cgroup//#10077|idle/kernel_stacks_per_instance/container//#10078|idle/kernel_stacks_per_instance/unikernel//#10079|idle/kernel_stacks_per_instance/microvm//#10080|idle/guest_configured_per_instance/native//#10081|idle/guest_configured_per_instance/native#2//#10082|idle/guest_configured_per_instance/chroot//#10083|idle/guest_configured_per_instance/namespaces//#10084|idle/guest_configured_per_instance/cgroup//#10085|idle/guest_configured_per_instance/container//#10086|idle/guest_configured_per_instance/unikernel//#10087|idle/guest_configured_per_instance/microvm//#10088|idle/guest_touched_per_instance/native//#10089|idle/guest_touched_per_instance/native#2//#10090|idle/guest_touched_per_instance/chroot//#10091|idle/guest_touched_per_instance/namespaces//#10092|idle/guest_touched_per_instance/cgroup//#10093|idle/guest_touched_per_instance/container//#10094|idle/guest_touched_per_instance/unikernel//#10095|idle/guest_touched_per_instance/microvm//#10096|'
array VALUE_TEXT[96] = ['16.8 KiB', '16.0 KiB', '16.0 KiB', '16.0 KiB', '16.00 KiB', '16.0 KiB', '2.027 MiB', '76.01 MiB', 'n/a', 'n/a', 'n/a', 'n/a', '56.00 KiB', '116.0 KiB', 'n/a', 'n/a', '72.0 KiB', '70.3 KiB', '70.5 KiB', '263.3 KiB', '86.92 KiB', '372 KiB', '2.333 MiB', '76.53 MiB', '37.5 KiB', '36.25 KiB', '36.50 KiB', '234 KiB', '54.75 KiB', '341 KiB', '118.3 KiB', '289.5 KiB', '15.2 KiB', '14.0 KiB', '14.0 KiB', '14.0 KiB', '14.0 KiB', '14.00 KiB', '2.027 MiB', '76.01 MiB', '≈ 0', '-1.00 KiB', '≈ 0', '≈ 0', '-2.00 KiB', '≈ 0', '≈ 0', '75.98 MiB', '5.5 KiB', '4.25 KiB', '4.50 KiB', '202 KiB', '22.75 KiB', '309 KiB', '82.3 KiB', '101.0 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '8.000 KiB', '152.0 KiB', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '12.00 KiB', '20.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '16.00 MiB', '128.0 MiB', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '2.020 MiB', '76.00 MiB']
array LONG_TEXT[96] = ['16.8 KiB [16.0, 18.0]', '16.0 KiB [16.0, 17.2]', '16.0 KiB [16.0, 17.3]', '16.0 KiB [14.8, 17.0]', '16.00 KiB [16.00, 16.00]', '16.0 KiB [14.9, 16.0]', '2.027 MiB [2.027, 2.027]', '76.01 MiB [76.01, 76.01]', 'n/a', 'n/a', 'n/a', 'n/a', '56.00 KiB [56.00, 56.00]', '116.0 KiB [116.0, 117.2]', 'n/a', 'n/a', '72.0 KiB [70.5, 74.6]', '70.3 KiB [69.7, 70.7]', '70.5 KiB [69.7, 70.7]', '263.3 KiB [257.5, 266.7]', '86.92 KiB [86.25, 87.17]', '372 KiB [365, 382]', '2.333 MiB [2.333, 2.334]', '76.53 MiB [76.53, 76.53]', '37.5 KiB [36.8, 38.0]', '36.25 KiB [36.25, 36.75]', '36.50 KiB [36.50, 36.75]', '234 KiB [226, 237]', '54.75 KiB [54.75, 55.00]', '341 KiB [334, 350]', '118.3 KiB [116.0, 119.4]', '289.5 KiB [286.7, 290.7]', '15.2 KiB [14.0, 16.0]', '14.0 KiB [14.0, 15.0]', '14.0 KiB [13.0, 15.0]', '14.0 KiB [13.0, 14.0]', '14.0 KiB [13.3, 15.0]', '14.00 KiB [14.00, 14.75]', '2.027 MiB [2.027, 2.027]', '76.01 MiB [76.01, 76.01]', '≈ 0 [-1.0, 0.0] KiB', '-1.00 KiB [-1.00, -0.57]', '≈ 0 [-1.0, 0.0] KiB', '≈ 0 [-8, 127] KiB', '-2.00 KiB [-2.14, -2.00]', '≈ 0 [-20, 214] KiB', '≈ 0 [-22, 175] KiB', '75.98 MiB [75.98, 76.28]', '5.5 KiB [4.8, 6.0]', '4.25 KiB [4.25, 4.75]', '4.50 KiB [4.50, 4.75]', '202 KiB [194, 205]', '22.75 KiB [22.75, 23.00]', '309 KiB [302, 318]', '82.3 KiB [80.0, 83.4]', '101.0 KiB [98.3, 102.1]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '8.000 KiB [8.000, 8.000]', '152.0 KiB [152.0, 152.0]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '12.00 KiB [12.00, 12.00]', '20.00 KiB [20.00, 20.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '16.00 MiB [16.00, 16.00]', '128.0 MiB [128.0, 128.0]', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '2.020 MiB [2.020, 2.020]', '76.00 MiB [76.00, 76.00]']
array RATIO_TEXT[96] = ['1× baseline', '0.95× [0.89, 1.07]', '0.95× [0.89, 1.07]', '0.95× [0.82, 1.06]', '0.95× [0.89, 1.00]', '0.95× [0.84, 1.00]', '124× [115, 130]', '4640× [4320, 4860]', '—', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '0.976× [0.938, 1.000]', '0.979× [0.947, 1.000]', '3.66× [3.53, 3.75]', '1.21× [1.16, 1.25]', '5.17× [5.04, 5.27]', '33.2× [32.0, 33.9]', '1090× [1050, 1110]', '1× baseline', '0.967× [0.954, 1.000]', '0.973× [0.961, 1.000]', '6.23× [6.05, 6.46]', '1.46× [1.44, 1.50]', '9.10× [8.97, 9.26]', '3.15× [3.09, 3.24]', '7.72× [7.62, 7.89]', '1× baseline', '0.92× [0.88, 1.00]', '0.92× [0.84, 1.03]', '0.92× [0.81, 1.00]', '0.92× [0.86, 1.00]', '0.92× [0.88, 1.00]', '137× [130, 148]', '5130× [4860, 5560]', '1× baseline', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '0.77× [0.71, 1.00]', '0.82× [0.75, 1.00]', '36.7× [33.8, 43.2]', '4.1× [3.8, 4.8]', '56× [53, 64]', '15.0× [13.9, 17.5]', '18.4× [16.8, 21.3]', '1× baseline', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '0.500× [0.500, 0.500]', '9.50× [9.50, 9.50]', '1× baseline', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array RATIO_SHORT[96] = ['—', '0.95', '0.95', '0.95', '0.95', '0.95', '124', '4637', '—', '—', '—', '—', '—', '—', '—', '—', '—', '0.98', '0.98', '3.66', '1.21', '5.17', '33.2', '1088', '—', '0.97', '0.97', '6.23', '1.46', '9.10', '3.15', '7.72', '—', '0.92', '0.92', '0.92', '0.92', '0.92', '137', '5132', '—', '—', '—', '—', '—', '—', '—', '—', '—', '0.77', '0.82', '36.7', '4.14', '56.2', '15.0', '18.4', '—', '1.00', '1.00', '1.00', '1.00', '1.00', '0.50', '9.50', '—', '—', '—', '—', '—', '—', '—', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array VERDICT[96] = ['', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'more', 'more', '', '', '', '', '', '', '', '', '', 'inconclusive', 'inconclusive', 'more', 'more', 'more', 'more', 'more', '', 'equivalent', 'equivalent', 'more', 'more', 'more', 'more', 'more', '', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'inconclusive', 'more', 'more', '', '', '', '', '', '', '', '', '', 'inconclusive', 'inconclusive', 'more', 'more', 'more', 'more', 'more', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'less', 'more', '', '', '', '', '', '', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '']
array SHARED_TEXT[96] = ['58.9 KiB', '60 KiB', '60 KiB', '58 KiB', '60.0 KiB', '60 KiB', '0 B', '≈ 0', '—', '—', '—', '—', '188.0 KiB', '132.0 KiB', '—', '—', '≈ 0', '< 0', '< 0', '< 0', '< 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '< 0', '< 0', '< 0', '< 0', '≈ 0', '17 KiB', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '0 B', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '< 0', '< 0', '< 0', '< 0', '≈ 0', '17 KiB', '≈ 0', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '—', '—', '—', '—', '—', '—', '0 B', '0 B', '—', '—', '—', '—', '—', '—', '0 B', '0 B']
array CENTRE[96] = [17188.571428571428, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 2125824.0, 79699968.0, NaN, NaN, NaN, NaN, 57344.0, 118784.0, NaN, NaN, 73728.0, 71936.0, 72192.0, 269653.3333333334, 89002.66666666666, 381184.0, 2446677.3333333335, 80248576.0, 38400.0, 37120.0, 37376.0, 239225.90476190476, 56064.0, 349440.0, 121088.0, 296448.0, 15530.666666666668, 14336.0, 14336.0, 14336.0, 14336.0, 14336.0, 2125824.0, 79699968.0, -682.6666666666666, -1024.0, -548.5714285714286, -7094.857142857143, -2048.0, 118101.33333333333, -20480.0, 79668906.66666666, 5632.0, 4352.0, 4608.0, 206457.90476190476, 23296.0, 316672.0, 84224.0, 103424.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 8192.0, 155648.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 12288.0, 20480.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, NaN, NaN, NaN, NaN, NaN, NaN, 16777216.0, 134217728.0, NaN, NaN, NaN, NaN, NaN, NaN, 2117632.0, 79691776.0]
array COMPANION[96] = [60269.71428571429, 61440.0, 61440.0, 59392.0, 61440.0, 61440.0, 0.0, 0.0, NaN, NaN, NaN, NaN, 192512.0, 135168.0, NaN, NaN, -12288.0, -14592.0, -14592.0, -40277.33333333337, -19370.666666666657, -67840.0, 5461.333333332557, 0.0, -1536.0, -256.0, -512.0, -23015.619047619053, -6912.0, -54528.0, 17152.0, 0.0, 2218.6666666666606, 2048.0, 4096.0, 2048.0, 0.0, 4096.0, 0.0, 0.0, 341.3333333333333, 512.0, 255195.42857142858, -1097.1428571428569, 0.0, -13653.333333333314, 0.0, -37746346.66666666, -1536.0, -256.0, -512.0, -23015.619047619053, -6912.0, -54528.0, 17152.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, NaN, NaN, NaN, NaN, NaN, NaN, 0.0, 0.0, NaN, NaN, NaN, NaN, NaN, NaN, 0.0, 0.0]
array COUNT[96] = [8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 8, 8, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 8, 8, 0, 0, 0, 0, 0, 0, 8, 8]
array IS_ABSENT[96] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0]
ANSWERS = 78
RATIO_LOW = 0.5
RATIO_HIGH = 5559.428571428572
MOST_INSTANCES = 8
array READ_TOP[12] = [637677568.0, 1085440.0, 642101248.0, 3076096.0, 637677568.0, 641449984.0, 2813952.0, 1249280.0, 163840.0, 131072.0, 1073741824.0, 637534208.0]
array READ_BOTTOM[12] = [0.0, 0.0, 0.0, 0.0, 0.0, -217088.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
FIRST_SEQUENCE = 0
LAST_SEQUENCE = 63
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
