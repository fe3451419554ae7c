# Chart bars of run 2026-11-reference-memory. Made by: bench run --suite memory --effort quick --out results/2026-11-reference-memory --progress never
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
N_TEXT = 'n = 20 ramps each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v657, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-memory · samples.csv d98e8c37375e'
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
array UNIT_NAME[12] = ['KiB', 'KiB', 'KiB', 'KiB', 'KiB', 'KiB', 'KiB', 'KiB', 'KiB', 'KiB', 'MiB', 'KiB']
array UNIT_SIZE[12] = [1024.0, 1024.0, 1024.0, 1024.0, 1024.0, 1024.0, 1024.0, 1024.0, 1024.0, 1024.0, 1048576.0, 1024.0]
array TOP_VALUE[12] = [77619.2, 93824.0, 644300.8, 339797.3333333334, 77619.2, 364202.6666666667, 294741.3333333334, 28672.0, 20480.0, 16384.0, 16777216.0, 65536.0]
array BOTTOM_VALUE[12] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[12] = [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|idle/pss_per_instance/native//#10001|idle/pss_per_instance/native#2//#10002|idle/pss_per_instance/chroot//#10003|idle/pss_per_instance/namespaces//#10004|idle/pss_per_instance/cgroup//#10005|idle/pss_per_instance/container//#10006|idle/pss_per_instance/unikernel//#10007|idle/cgroup_per_instance/native//#10008|idle/cgroup_per_instance/native#2//#10009|idle/cgroup_per_instance/chroot//#10010|idle/cgroup_per_instance/namespaces//#10011|idle/cgroup_per_instance/cgroup//#10012|idle/cgroup_per_instance/container//#10013|idle/cgroup_per_instance/unikernel//#10014|idle/givable_per_instance/native//#10015|idle/givable_per_instance/native#2//#10016|idle/givable_per_instance/chroot//#10017|idle/givable_per_instance/namespaces//#10018|idle/givable_per_instance/cgroup//#10019|idle/givable_per_instance/container//#10020|idle/givable_per_instance/unikernel//#10021|idle/kernel_per_instance/native//#10022|idle/kernel_per_instance/native#2//#10023|idle/kernel_per_instance/chroot//#10024|idle/kernel_per_instance/namespaces//#10025|idle/kernel_per_instance/cgroup//#10026|idle/kernel_per_instance/container//#10027|idle/kernel_per_instance/unikernel//#10028|idle/uss_per_instance/native//#10029|idle/uss_per_instance/native#2//#10030|idle/uss_per_instance/chroot//#10031|idle/uss_per_instance/namespaces//#10032|idle/uss_per_instance/cgroup//#10033|idle/uss_per_instance/container//#10034|idle/uss_per_instance/unikernel//#10035|idle/available_per_instance/native//#10036|idle/available_per_instance/native#2//#10037|idle/available_per_instance/chroot//#10038|idle/available_per_instance/namespaces//#10039|idle/available_per_instance/cgroup//#10040|idle/available_per_instance/container//#10041|idle/available_per_instance/unikernel//#10042|idle/slab_per_instance/native//#10043|idle/slab_per_instance/native#2//#10044|idle/slab_per_instance/chroot//#10045|idle/slab_per_instance/namespaces//#10046|idle/slab_per_instance/cgroup//#10047|idle/slab_per_instance/container//#10048|idle/slab_per_instance/unikernel//#10049|idle/page_tables_per_instance/native//#10050|idle/page_tables_per_instance/native#2//#10051|idle/page_tables_per_instance/chroot//#10052|idle/page_tables_per_instance/namespaces//#10053|idle/page_tables_per_instance/cgroup//#10054|idle/page_tables_per_instance/container//#10055|idle/page_tables_per_instance/unikernel//#10056|idle/secondary_page_tables_per_instance/native//#10057|idle/secondary_page_tables_per_instance/native#2//#10058|idle/secondary_page_tables_per_instance/chroot//#10059|idle/secondary_page_tables_per_instance/namespaces//#10060|idle/secondary_page_tables_per_instance/cgroup//#10061|idle/secondary_page_tables_per_instance/container//#10062|idle/secondary_page_tables_per_instance/unikernel//#10063|idle/kernel_stacks_per_instance/native//#10064|idle/kernel_stacks_per_instance/native#2//#10065|idle/kernel_stacks_per_instance/chroot//#10066|idle/kernel_stacks_per_instance/namespaces//#10067|idle/kernel_stacks_per_instance/cgroup//#10068|idle/kernel_stacks_per_instance/container//#10069|idle/kernel_stacks_per_instance/unikernel//#10070|idle/guest_configured_per_instance/native//#10071|idle/guest_configured_per_instance/native#2//#10072|idle/guest_configured_per_instance/chroot//#10073|idle/guest_configured_per_instance/namespaces//#10074|idle/guest_configured_per_instance/cgroup//#10075|idle/guest_configured_per_instance/container//#10076|idle/guest_configured_per_instance/unikernel//#10077|idle/guest_touched_per_instance/native//#10078|idle/guest_touched_per_instance/native#2//#10079|idle/guest_touched_per_instance/chroot//#10080|idle/guest_touched_per_instance/namespaces//#10081|idle/guest_touched_per_instance/cgroup//#10082|idle/guest_touched_per_instance/container//#10083|idle/guest_touched_per_instance/unikernel//#10084|'
array VALUE_TEXT[84] = ['10.86 KiB', '10.67 KiB', '10.83 KiB', '10.86 KiB', '11.02 KiB', '10.93 KiB', '75.50 KiB', 'n/a', 'n/a', 'n/a', 'n/a', '47.33 KiB', '91.35 KiB', 'n/a', '61.9 KiB', '62.3 KiB', '61.3 KiB', '214 KiB', '88 KiB', '333 KiB', '627.2 KiB', '44.00 KiB', '44.4 KiB', '44.00 KiB', '205 KiB', '73 KiB', '325 KiB', '205.2 KiB', '11.00 KiB', '10.87 KiB', '10.81 KiB', '10.79 KiB', '10.93 KiB', '10.80 KiB', '75.50 KiB', '0 B', '0 B', '0 B', '64 KiB', '0 B', '115 KiB', '310 KiB', '≈ 0', '≈ 0', '≈ 0', '161 KiB', '29 KiB', '281 KiB', '165.0 KiB', '28.00 KiB', '28.00 KiB', '28.00 KiB', '28.00 KiB', '28.00 KiB', '28.00 KiB', '4.194 KiB', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '20.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', '16.00 KiB', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '16.00 MiB', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '64.00 KiB']
array LONG_TEXT[84] = ['10.86 KiB [10.72, 11.00]', '10.67 KiB [10.60, 10.87]', '10.83 KiB [10.67, 10.97]', '10.86 KiB [10.67, 11.14]', '11.02 KiB [10.89, 11.33]', '10.93 KiB [10.72, 11.00]', '75.50 KiB [75.00, 75.80]', 'n/a', 'n/a', 'n/a', 'n/a', '47.33 KiB [47.17, 47.50]', '91.35 KiB [91.17, 91.63]', 'n/a', '61.9 KiB [60.0, 62.8]', '62.3 KiB [60.9, 63.4]', '61.3 KiB [59.1, 62.2]', '214 KiB [208, 220]', '88 KiB [83, 99]', '333 KiB [317, 346]', '627.2 KiB [624.2, 629.2]', '44.00 KiB [44.00, 44.46]', '44.4 KiB [44.0, 45.0]', '44.00 KiB [44.00, 44.35]', '205 KiB [198, 210]', '73 KiB [68, 83]', '325 KiB [319, 332]', '205.2 KiB [202.6, 206.9]', '11.00 KiB [10.79, 11.08]', '10.87 KiB [10.68, 11.00]', '10.81 KiB [10.67, 11.00]', '10.79 KiB [10.65, 11.00]', '10.93 KiB [10.75, 11.00]', '10.80 KiB [10.63, 11.00]', '75.50 KiB [75.00, 75.80]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '64 KiB [42, 86]', '0 B [0, 0]', '115 KiB [93, 143]', '310 KiB [240, 360]', '≈ 0 [0, 475] B', '≈ 0 [0.0, 1.0] KiB', '≈ 0 [0, 363] B', '161 KiB [154, 166]', '29 KiB [24, 39]', '281 KiB [275, 288]', '165.0 KiB [162.4, 166.5]', '28.00 KiB [28.00, 28.00]', '28.00 KiB [28.00, 28.00]', '28.00 KiB [28.00, 28.00]', '28.00 KiB [28.00, 28.00]', '28.00 KiB [28.00, 28.00]', '28.00 KiB [28.00, 28.00]', '4.194 KiB [4.167, 4.250]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '0 B [0, 0]', '20.00 KiB [20.00, 20.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', '16.00 KiB [16.00, 16.00]', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '16.00 MiB [16.00, 16.00]', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', '64.00 KiB [64.00, 64.00]']
array RATIO_TEXT[84] = ['1× baseline', '0.982× [0.970, 1.004]', '0.998× [0.971, 1.019]', '1.00× [0.97, 1.03]', '1.01× [1.00, 1.05]', '1.01× [0.98, 1.02]', '6.95× [6.86, 7.03]', '—', '—', '—', '—', '—', '—', '—', '1× baseline', '1.01× [0.98, 1.05]', '0.990× [0.947, 1.033]', '3.46× [3.34, 3.60]', '1.43× [1.33, 1.62]', '5.37× [5.12, 5.64]', '10.1× [10.0, 10.5]', '1× baseline', '1.01× [1.00, 1.02]', '1.00× [0.99, 1.01]', '4.65× [4.46, 4.78]', '1.65× [1.53, 1.88]', '7.38× [7.20, 7.50]', '4.66× [4.59, 4.69]', '1× baseline', '0.988× [0.976, 1.011]', '0.983× [0.970, 1.011]', '0.981× [0.965, 1.015]', '0.994× [0.976, 1.018]', '0.982× [0.966, 1.012]', '6.86× [6.81, 7.00]', '1× baseline', '—', '—', '—', '—', '—', '—', '1× baseline', '—', '—', '—', '—', '—', '—', '1× baseline', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '0.150× [0.149, 0.152]', '1× baseline', '—', '—', '—', '—', '—', '—', '1× baseline', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '1.00× [1.00, 1.00]', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array RATIO_SHORT[84] = ['—', '0.98', '1.00', '1.00', '1.01', '1.01', '6.95', '—', '—', '—', '—', '—', '—', '—', '—', '1.01', '0.99', '3.46', '1.43', '5.37', '10.1', '—', '1.01', '1.00', '4.65', '1.65', '7.38', '4.66', '—', '0.99', '0.98', '0.98', '0.99', '0.98', '6.86', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.00', '0.15', '—', '—', '—', '—', '—', '—', '—', '—', '1.00', '1.00', '1.00', '1.00', '1.00', '1.00', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—', '—']
array VERDICT[84] = ['', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'more', '', '', '', '', '', '', '', '', 'equivalent', 'inconclusive', 'more', 'more', 'more', 'more', '', 'equivalent', 'equivalent', 'more', 'more', 'more', 'more', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'more', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'less', '', '', '', '', '', '', '', '', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', 'equivalent', '', '', '', '', '', '', '', '', '', '', '', '', '', '']
array SHARED_TEXT[84] = ['26 KiB', '27.0 KiB', '28.0 KiB', '28.3 KiB', '28.5 KiB', '30.2 KiB', '≈ 0', '—', '—', '—', '—', '128.3 KiB', '140.2 KiB', '—', '< 0', '< 0', '< 0', '< 0', '< 0', '< 0', '< 0', '0 B', '≈ 0', '≈ 0', '< 0', '< 0', '< 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '≈ 0', '0 B', '0 B', '0 B', '< 0', '0 B', '< 0', '< 0', '0 B', '≈ 0', '≈ 0', '< 0', '< 0', '< 0', '≈ 0', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '1.4 KiB', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '0 B', '—', '—', '—', '—', '—', '—', '0 B', '—', '—', '—', '—', '—', '—', '0 B']
array CENTRE[84] = [11117.714285714286, 10922.666666666666, 11093.333333333334, 11117.714285714286, 11280.516129032258, 11195.733333333334, 77312.0, NaN, NaN, NaN, NaN, 48469.333333333336, 93546.66666666666, NaN, 63424.0, 63744.0, 62805.333333333336, 219392.0, 90482.28571428571, 340821.3333333333, 642218.6666666667, 45056.0, 45494.857142857145, 45056.0, 209578.6666666667, 74566.70476190475, 332288.0, 210102.77849462366, 11264.0, 11131.733333333334, 11072.0, 11044.57142857143, 11195.733333333334, 11059.2, 77312.0, 0.0, 0.0, 0.0, 65664.0, 0.0, 118016.0, 315099.4285714286, 0.0, 438.85714285714283, 0.0, 164522.6666666667, 29510.704761904763, 287232.0, 168960.0, 28672.0, 28672.0, 28672.0, 28672.0, 28672.0, 28672.0, 4294.193548387097, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 20480.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, 16384.0, NaN, NaN, NaN, NaN, NaN, NaN, 16777216.0, NaN, NaN, NaN, NaN, NaN, NaN, 65536.0]
array COMPANION[84] = [26623.999999999996, 27648.000000000007, 28671.999999999993, 28964.571428571424, 29142.709677419356, 30924.8, -5888.0, NaN, NaN, NaN, NaN, 131413.33333333328, 143605.33333333355, NaN, -38272.0, -28736.0, -23210.666666666693, -164224.0, -67115.42857142857, -257279.99999999997, -255274.66666666738, 0.0, -658.2857142857174, 0.0, -154965.33333333343, -44266.05714285713, -260864.0, -174645.95268817214, 3584.0, 465.06666666666206, 384.0, 2669.7142857142744, 273.0666666666657, 2662.3999999999905, -5888.0, 0.0, 0.0, 0.0, -98496.0, 0.0, -193408.0, -439881.14285714284, 0.0, -658.2857142857142, 0.0, -154965.33333333343, -44266.05714285714, -260864.0, -177664.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1387.3548387096816, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, NaN, NaN, NaN, NaN, NaN, NaN, 0.0, NaN, NaN, NaN, NaN, NaN, NaN, 0.0]
array COUNT[84] = [20, 20, 20, 20, 20, 20, 20, 0, 0, 0, 0, 20, 20, 0, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 20]
array IS_ABSENT[84] = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0]
ANSWERS = 67
RATIO_LOW = 0.1488095238095238
RATIO_HIGH = 10.475555555555555
MOST_INSTANCES = 64
array READ_TOP[12] = [5013504.0, 6287360.0, 41594880.0, 26902528.0, 5013504.0, 38834176.0, 24018944.0, 1843200.0, 1310720.0, 1048576.0, 1073741824.0, 4194304.0]
array READ_BOTTOM[12] = [0.0, 0.0, -4083712.0, -2613248.0, 0.0, -5382144.0, -2654208.0, 0.0, 0.0, 0.0, 0.0, 0.0]
FIRST_SEQUENCE = 14
LAST_SEQUENCE = 153
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
