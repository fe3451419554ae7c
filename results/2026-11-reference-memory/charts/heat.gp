# Chart heat of run 2026-11-reference-memory. Made by: bench run --suite memory --effort quick --out results/2026-11-reference-memory --progress never
# Edit it and render it again in this folder:  gnuplot heat.gp
# One form only:  gnuplot -e "FORMATS='png'" heat.gp   (png, svg, pdf, dumb)

CHART = 'heat'
SVG_NAME = 'heat'
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

# Ratio to native of every technique and probe, as colours and numbers: the overview of a run
#: for throughput ramp
#: asks headline
#: needs ratio

HEADING = SUITE . (PROCEDURE eq "ramp" ? ": memory of one more instance" : ": time of one operation") . ", as a ratio to native"
SUBHEADING = N_TEXT . " · blue, below 1: less than native, better · orange, above 1: more · n/a: not possible · —: native has nothing to compare"
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
cell_text(c) = IS_ABSENT[c] ? "n/a" : arm_of(c) == BASELINE && compares(question_of(c)) ? "1" : RATIO_SHORT[c]
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
terse(text) = text eq "n/a" || text eq "—" || text eq "1" ? text : text + 0 < 9.95 ? sprintf("%.1f", text + 0) : sprintf("%.0f", text + 0)
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
    $NUMBERS using 1:2:(cell_column(strcol(3))):4 with labels noenhanced font font(QUESTIONS > 12 ? 5.5 : 6.5) tc rgb variable
  unset label
  unset object
  unset arrow
  if (FORMAT ne "dumb") {
    set label "less than native" at screen across(NAMES - 0.3),down(BOTTOM + 0.5) right font font(6) tc rgb PALE_INK
    set label "more" at screen across(NAMES + 8.15),down(BOTTOM + 0.5) left font font(6) tc rgb PALE_INK
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
