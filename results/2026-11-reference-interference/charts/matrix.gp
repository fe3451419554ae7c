# Chart matrix of run 2026-11-reference-interference. Made by: bench run --suite interference --blocks 6 --quiet --progress never --technique native,cgroup,container,unikernel --out results/2026-11-reference-interference
# Edit it and render it again in this folder:  gnuplot matrix.gp
# One form only:  gnuplot -e "FORMATS='png'" matrix.gp   (png, svg, pdf, dumb)

CHART = 'matrix'
SVG_NAME = 'matrix'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
ARMS = 7
BASELINE = 1
array TECHNIQUE[7] = ['native', 'native#2', 'cgroup', 'cgroup', 'container', 'container', 'unikernel']
array VARIANT[7] = ['', '', '', '', '', '', '']
array LABEL[7] = ['native', 'native#2', 'cgroup limits=off', 'cgroup limits=on', 'container limits=off', 'container limits=on', 'unikernel']
array SHORT[7] = ['native', 'native#2', 'cgroup limits=off', 'cgroup limits=on', 'container limits=off', 'container limits=on', 'unikernel']
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
N_TEXT = 'n = 6 trials each'
IS_SMOKE = 0
WARNING = 'UNSTABLE RUN (the A/A arm is off by more than the margin)'
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v857, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-interference · samples.csv b229141ee493'
SUITE = 'interference'
HEADLINE = 'slowdown'
PROCEDURE = 'interference'
PAGE_TITLE = ''
BOTH_WAYS = 0
QUESTIONS = 35
array QUESTION[35] = ['cpu+cpu', 'cpu+memory', 'cpu+bandwidth', 'cpu+fork', 'cpu+file', 'cpu+calls', 'cpu+wakeups', 'membw+cpu', 'membw+memory', 'membw+bandwidth', 'membw+fork', 'membw+file', 'membw+calls', 'membw+wakeups', 'calls+cpu', 'calls+memory', 'calls+bandwidth', 'calls+fork', 'calls+file', 'calls+calls', 'calls+wakeups', 'files+cpu', 'files+memory', 'files+bandwidth', 'files+fork', 'files+file', 'files+calls', 'files+wakeups', 'pipe+cpu', 'pipe+memory', 'pipe+bandwidth', 'pipe+fork', 'pipe+file', 'pipe+calls', 'pipe+wakeups']
array SUMMARY_TEXT[35] = ['SHA-256 of 4 KiB, beside four threads that compute', 'SHA-256 of 4 KiB, beside 48 MiB taken and given back', 'SHA-256 of 4 KiB, beside a copy of 16 MiB', 'SHA-256 of 4 KiB, beside fork, exit, wait', 'SHA-256 of 4 KiB, beside files made and unlinked', 'SHA-256 of 4 KiB, beside raw getpid(2)', 'SHA-256 of 4 KiB, beside two threads that wake each other', 'a copy of 16 MiB, beside four threads that compute', 'a copy of 16 MiB, beside 48 MiB taken and given back', 'a copy of 16 MiB, beside a copy of 16 MiB', 'a copy of 16 MiB, beside fork, exit, wait', 'a copy of 16 MiB, beside files made and unlinked', 'a copy of 16 MiB, beside raw getpid(2)', 'a copy of 16 MiB, beside two threads that wake each other', 'raw getpid(2), beside four threads that compute', 'raw getpid(2), beside 48 MiB taken and given back', 'raw getpid(2), beside a copy of 16 MiB', 'raw getpid(2), beside fork, exit, wait', 'raw getpid(2), beside files made and unlinked', 'raw getpid(2), beside raw getpid(2)', 'raw getpid(2), beside two threads that wake each other', 'open a file and close it, beside four threads that compute', 'open a file and close it, beside 48 MiB taken and given back', 'open a file and close it, beside a copy of 16 MiB', 'open a file and close it, beside fork, exit, wait', 'open a file and close it, beside files made and unlinked', 'open a file and close it, beside raw getpid(2)', 'open a file and close it, beside two threads that wake each other', 'a byte to a child and back, beside four threads that compute', 'a byte to a child and back, beside 48 MiB taken and given back', 'a byte to a child and back, beside a copy of 16 MiB', 'a byte to a child and back, beside fork, exit, wait', 'a byte to a child and back, beside files made and unlinked', 'a byte to a child and back, beside raw getpid(2)', 'a byte to a child and back, beside two threads that wake each other']
array DIRECTION[35] = ['lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better', 'lower is better']
array FAMILY[35] = ['cpu', 'cpu', 'cpu', 'cpu', 'cpu', 'cpu', 'cpu', 'membw', 'membw', 'membw', 'membw', 'membw', 'membw', 'membw', 'calls', 'calls', 'calls', 'calls', 'calls', 'calls', 'calls', 'files', 'files', 'files', 'files', 'files', 'files', 'files', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe']
array IS_ANSWERED[35] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
array SOURCE[35] = ['slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown', 'slowdown']
array UNIT_NAME[35] = ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '']
array UNIT_SIZE[35] = [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
array TOP_VALUE[35] = [3.9683291795233386, 1.6942369969771336, 1.9574770155526298, 1.8121510979527429, 2.0083625603798674, 1.9806233563666835, 2.1253625655759896, 5.4738418463304015, 2.6236797458492753, 2.339003228433867, 2.630006695688146, 1.6864727032083893, 2.343236537087519, 3.2151382905587798, 3.397677754882854, 1.9953777860225723, 1.3799896025925285, 1.4956384781343774, 1.3613640780862843, 1.63925142934852, 2.9199914270752263, 3.5850465431208924, 2.0177045267752276, 1.9157600272962014, 1.6156193448914915, 2.0298544330365615, 1.9258899257799575, 2.0058957450402053, 2.8882922687137738, 3.4515623116474146, 2.0023960296670547, 1.8427379518224216, 0.20511709442738185, 2.0838753728311663, 0.17661133844005594]
array BOTTOM_VALUE[35] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[35] = [0.06929850029221929, 0.05, 0.05, 0.05, 0.05, 0.3212300474112906, 0.26244676452795024, 0.05, 0.10423868949184212, 0.11834366964678789, 0.05, 0.05, 0.10755060754139811, 0.07007659516330378, 0.05, 0.05, 0.1380368029845187, 0.05, 0.05, 0.07748738108895603, 0.16008312370059752, 0.05117573667881348, 0.052264883585528166, 0.05, 0.05, 0.05, 0.26279151415013136, 0.13366920684950245, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|cpu+cpu/slowdown/native//#10001|cpu+cpu/slowdown/native#2//#10002|cpu+cpu/slowdown/cgroup//limits=off#10003|cpu+cpu/slowdown/cgroup//limits=on#10004|cpu+cpu/slowdown/container//limits=off#10005|cpu+cpu/slowdown/container//limits=on#10006|cpu+cpu/slowdown/unikernel//#10007|cpu+memory/slowdown/native//#10008|cpu+memory/slowdown/native#2//#10009|cpu+memory/slowdown/cgroup//limits=off#10010|cpu+memory/slowdown/cgroup//limits=on#10011|cpu+memory/slowdown/container//limits=off#10012|cpu+memory/slowdown/container//limits=on#10013|cpu+memory/slowdown/unikernel//#10014|cpu+bandwidth/slowdown/native//#10015|cpu+bandwidth/slowdown/native#2//#10016|cpu+bandwidth/slowdown/cgroup//limits=off#10017|cpu+bandwidth/slowdown/cgroup//limits=on#10018|cpu+bandwidth/slowdown/container//limits=off#10019|cpu+bandwidth/slowdown/container//limits=on#10020|cpu+bandwidth/slowdown/unikernel//#10021|cpu+fork/slowdown/native//#10022|cpu+fork/slowdown/native#2//#10023|cpu+fork/slowdown/cgroup//limits=off#10024|cpu+fork/slowdown/cgroup//limits=on#10025|cpu+fork/slowdown/container//limits=off#10026|cpu+fork/slowdown/container//limits=on#10027|cpu+fork/slowdown/unikernel//#10028|cpu+file/slowdown/native//#10029|cpu+file/slowdown/native#2//#10030|cpu+file/slowdown/cgroup//limits=off#10031|cpu+file/slowdown/cgroup//limits=on#10032|cpu+file/slowdown/container//limits=off#10033|cpu+file/slowdown/container//limits=on#10034|cpu+file/slowdown/unikernel//#10035|cpu+calls/slowdown/native//#10036|cpu+calls/slowdown/native#2//#10037|cpu+calls/slowdown/cgroup//limits=off#10038|cpu+calls/slowdown/cgroup//limits=on#10039|cpu+calls/slowdown/container//limits=off#10040|cpu+calls/slowdown/container//limits=on#10041|cpu+calls/slowdown/unikernel//#10042|cpu+wakeups/slowdown/native//#10043|cpu+wakeups/slowdown/native#2//#10044|cpu+wakeups/slowdown/cgroup//limits=off#10045|cpu+wakeups/slowdown/cgroup//limits=on#10046|cpu+wakeups/slowdown/container//limits=off#10047|cpu+wakeups/slowdown/container//limits=on#10048|cpu+wakeups/slowdown/unikernel//#10049|membw+cpu/slowdown/native//#10050|membw+cpu/slowdown/native#2//#10051|membw+cpu/slowdown/cgroup//limits=off#10052|membw+cpu/slowdown/cgroup//limits=on#10053|membw+cpu/slowdown/container//limits=off#10054|membw+cpu/slowdown/container//limits=on#10055|membw+cpu/slowdown/unikernel//#10056|membw+memory/slowdown/native//#10057|membw+memory/slowdown/native#2//#10058|membw+memory/slowdown/cgroup//limits=off#10059|membw+memory/slowdown/cgroup//limits=on#10060|membw+memory/slowdown/container//limits=off#10061|membw+memory/slowdown/container//limits=on#10062|membw+memory/slowdown/unikernel//#10063|membw+bandwidth/slowdown/native//#10064|membw+bandwidth/slowdown/native#2//#10065|membw+bandwidth/slowdown/cgroup//limits=off#10066|membw+bandwidth/slowdown/cgroup//limits=on#10067|membw+bandwidth/slowdown/container//limits=off#10068|membw+bandwidth/slowdown/container//limits=on#10069|membw+bandwidth/slowdown/unikernel//#10070|membw+fork/slowdown/native//#10071|membw+fork/slowdown/native#2//#10072|membw+fork/slowdown/cgroup//limits=off#10073|membw+fork/slowdown/cgroup//limits=on#10074|membw+fork/slowdown/container//limits=off#10075|membw+fork/slowdown/container//limits=on#10076|membw+fork/slowdown/unikernel//#10077|membw+file/slowdown/native//#10078|membw+file/slowdown/native#2//#10079|membw+file/slowdown/cgroup//limits=off#10080|membw+file/slowdown/cgroup//limits=on#10081|membw+file/slowdown/container//limits=off#10082|membw+file/slowdown/container//limits=on#10083|membw+file/slowdown/unikernel//#10084|membw+calls/slowdown/native//#10085|membw+calls/slowdown/native#2//#10086|membw+calls/slowdown/cgroup//limits=off#10087|membw+calls/slowdown/cgroup//limits=on#10088|membw+calls/slowdown/container//limits=off#10089|membw+calls/slowdown/container//limits=on#10090|membw+calls/slowdown/unikernel//#10091|membw+wakeups/slowdown/native//#10092|membw+wakeups/slowdown/native#2//#10093|membw+wakeups/slowdown/cgroup//limits=off#10094|membw+wakeups/slowdown/cgroup//limits=on#10095|membw+wakeups/slowdown/container//limits=off#10096|membw+wakeups/slowdown/container//limits=on#10097|membw+wakeups/slowdown/unikernel//#10098|calls+cpu/slowdown/native//#10099|calls+cpu/slowdown/native#2//#10100|calls+cpu/slowdown/cgroup//limits=off#10101|calls+cpu/slowdown/cgroup//limits=on#10102|calls+cpu/slowdown/container//limits=off#10103|calls+cpu/slowdown/container//limits=on#10104|calls+cpu/slowdown/unikernel//#10105|calls+memory/slowdown/native//#10106|calls+memory/slowdown/native#2//#10107|calls+memory/slowdown/cgroup//limits=off#10108|calls+memory/slowdown/cgroup//limits=on#10109|calls+memory/slowdown/container//limits=off#10110|calls+memory/slowdown/container//limits=on#10111|calls+memory/slowdown/unikernel//#10112|calls+bandwidth/slowdown/native//#10113|calls+bandwidth/slowdown/native#2//#10114|calls+bandwidth/slowdown/cgroup//limits=off#10115|calls+bandwidth/slowdown/cgroup//limits=on#10116|calls+bandwidth/slowdown/container//limits=off#10117|calls+bandwidth/slowdown/container//limits=on#10118|calls+bandwidth/slowdown/unikernel//#10119|calls+fork/slowdown/native//#10120|calls+fork/slowdown/native#2//#10121|calls+fork/slowdown/cgroup//limits=off#10122|calls+fork/slowdown/cgroup//limits=on#10123|calls+fork/slowdown/container//limits=off#10124|calls+fork/slowdown/container//limits=on#10125|calls+fork/slowdown/unikernel//#10126|calls+file/slowdown/native//#10127|calls+file/slowdown/native#2//#10128|calls+file/slowdown/cgroup//limits=off#10129|calls+file/slowdown/cgroup//limits=on#10130|calls+file/slowdown/container//limits=off#10131|calls+file/slowdown/container//limits=on#10132|calls+file/slowdown/unikernel//#10133|calls+calls/slowdown/native//#10134|calls+calls/slowdown/native#2//#10135|calls+calls/slowdown/cgroup//limits=off#10136|calls+calls/slowdown/cgroup//limits=on#10137|calls+calls/slowdown/container//limits=off#10138|calls+calls/slowdown/container//limits=on#10139|calls+calls/slowdown/unikernel//#10140|calls+wakeups/slowdown/native//#10141|calls+wakeups/slowdown/native#2//#10142|calls+wakeups/slowdown/cgroup//limits=off#10143|calls+wakeups/slowdown/cgroup//limits=on#10144|calls+wakeups/slowdown/container//limits=off#10145|calls+wakeups/slowdown/container//limits=on#10146|calls+wakeups/slowdown/unikernel//#10147|files+cpu/slowdown/native//#10148|files+cpu/slowdown/native#2//#10149|files+cpu/slowdown/cgroup//limits=off#10150|files+cpu/slowdown/cgroup//limits=on#10151|files+cpu/slowdown/container//limits=off#10152|files+cpu/slowdown/container//limits=on#10153|files+cpu/slowdown/unikernel//#10154|files+memory/slowdown/native//#10155|files+memory/slowdown/native#2//#10156|files+memory/slowdown/cgroup//limits=off#10157|files+memory/slowdown/cgroup//limits=on#10158|files+memory/slowdown/container//limits=off#10159|files+memory/slowdown/container//limits=on#10160|files+memory/slowdown/unikernel//#10161|files+bandwidth/slowdown/native//#10162|files+bandwidth/slowdown/native#2//#10163|files+bandwidth/slowdown/cgroup//limits=off#10164|files+bandwidth/slowdown/cgroup//limits=on#10165|files+bandwidth/slowdown/container//limits=off#10166|files+bandwidth/slowdown/container//limits=on#10167|files+bandwidth/slowdown/unikernel//#10168|files+fork/slowdown/native//#10169|files+fork/slowdown/native#2//#10170|files+fork/slowdown/cgroup//limits=off#10171|files+fork/slowdown/cgroup//limits=on#10172|files+fork/slowdown/container//limits=off#10173|files+fork/slowdown/container//limits=on#10174|files+fork/slowdown/unikernel//#10175|files+file/slowdown/native//#10176|files+file/slowdown/native#2//#10177|files+file/slowdown/cgroup//limits=off#10178|files+file/slowdown/cgroup//limits=on#10179|files+file/slowdown/container//limits=off#10180|files+file/slowdown/container//limits=on#10181|files+file/slowdown/unikernel//#10182|files+calls/slowdown/native//#10183|files+calls/slowdown/native#2//#10184|files+calls/slowdown/cgroup//limits=off#10185|files+calls/slowdown/cgroup//limits=on#10186|files+calls/slowdown/container//limits=off#10187|files+calls/slowdown/container//limits=on#10188|files+calls/slowdown/unikernel//#10189|files+wakeups/slowdown/native//#10190|files+wakeups/slowdown/native#2//#10191|files+wakeups/slowdown/cgroup//limits=off#10192|files+wakeups/slowdown/cgroup//limits=on#10193|files+wakeups/slowdown/container//limits=off#10194|files+wakeups/slowdown/container//limits=on#10195|files+wakeups/slowdown/unikernel//#10196|pipe+cpu/slowdown/native//#10197|pipe+cpu/slowdown/native#2//#10198|pipe+cpu/slowdown/cgroup//limits=off#10199|pipe+cpu/slowdown/cgroup//limits=on#10200|pipe+cpu/slowdown/container//limits=off#10201|pipe+cpu/slowdown/container//limits=on#10202|pipe+cpu/slowdown/unikernel//#10203|pipe+memory/slowdown/native//#10204|pipe+memory/slowdown/native#2//#10205|pipe+memory/slowdown/cgroup//limits=off#10206|pipe+memory/slowdown/cgroup//limits=on#10207|pipe+memory/slowdown/container//limits=off#10208|pipe+memory/slowdown/container//limits=on#10209|pipe+memory/slowdown/unikernel//#10210|pipe+bandwidth/slowdown/native//#10211|pipe+bandwidth/slowdown/native#2//#10212|pipe+bandwidth/slowdown/cgroup//limits=off#10213|pipe+bandwidth/slowdown/cgroup//limits=on#10214|pipe+bandwidth/slowdown/container//limits=off#10215|pipe+bandwidth/slowdown/container//limits=on#10216|pipe+bandwidth/slowdown/unikernel//#10217|pipe+fork/slowdown/native//#10218|pipe+fork/slowdown/native#2//#10219|pipe+fork/slowdown/cgroup//limits=off#10220|pipe+fork/slowdown/cgroup//limits=on#10221|pipe+fork/slowdown/container//limits=off#10222|pipe+fork/slowdown/container//limits=on#10223|pipe+fork/slowdown/unikernel//#10224|pipe+file/slowdown/native//#10225|pipe+file/slowdown/native#2//#10226|pipe+file/slowdown/cgroup//limits=off#10227|pipe+file/slowdown/cgroup//limits=on#10228|pipe+file/slowdown/container//limits=off#10229|pipe+file/slowdown/container//limits=on#10230|pipe+file/slowdown/unikernel//#10231|pipe+calls/slowdown/native//#10232|pipe+calls/slowdown/native#2//#10233|pipe+calls/slowdown/cgroup//limits=off#10234|pipe+calls/slowdown/cgroup//limits=on#10235|pipe+calls/slowdown/container//limits=off#10236|pipe+calls/slowdown/container//limits=on#10237|pipe+calls/slowdown/unikernel//#10238|pipe+wakeups/slowdown/native//#10239|pipe+wakeups/slowdown/native#2//#10240|pipe+wakeups/slowdown/cgroup//limits=off#10241|pipe+wakeups/slowdown/cgroup//limits=on#10242|pipe+wakeups/slowdown/container//limits=off#10243|pipe+wakeups/slowdown/container//limits=on#10244|pipe+wakeups/slowdown/unikernel//#10245|'
array VALUE_TEXT[245] = ['2.5', '2.7', '1.11', '1.19', '1.07', '1.05', '1.44', '1.25', '1.25', '1.09', '1.00', '1.25', '1.11', '1.05', '1.2', '1.19', '1.03', '1.00', '1.00', '0.98', '1.03', '1.20', '1.04', '1.14', '0.97', '1.34', '1.07', 'n/a', '1.14', '1.1', '1.01', '1.13', '0.95', '1.06', 'n/a', '1.53', '1.2', '1.0', '1.09', '1.20', '1.08', '1.5', '1.03', '1.30', '1.03', '1.04', '1.20', '1.8', '1.4', '3.4', '3.5', '1.16', '1.4', '1.34', '1.61', '1.12', '1.3', '1.15', '1.04', '1.040', '1.15', '1.35', '1.38', '1.76', '1.6', '1.52', '1.66', '1.83', '1.46', '1.7', '1.18', '1.23', '1.20', '1.2', '1.03', '1.01', 'n/a', '1.11', '1.22', '1.06', '1.13', '1.08', '1.00', 'n/a', '1.10', '1.21', '1.03', '1.0', '1.0', '1.05', '1.15', '1.46', '1.4', '1.0', '1.0', '1.05', '1.01', '1.1', '2.6', '2.5', '1.08', '1.03', '1.17', '1.37', '1.06', '1.08', '1.1', '1.00', '1.06', '1.09', '1.23', '1.23', '1.00', '1.14', '1.06', '1.07', '1.04', '1.01', '1.07', '1.07', '1.07', '1.04', '1.00', '1.05', '1.04', 'n/a', '1.11', '1.04', '1.02', '1.05', '0.99', '1.04', 'n/a', '1.01', '1.09', '1.00', '1.00', '1.08', '0.97', '1.13', '1.04', '1.2', '1.02', '1.01', '1.1', '1.12', '1.41', '2.5', '2.6', '1.23', '1.16', '1.20', '1.36', '1.15', '1.21', '1.15', '1.1', '1.16', '1.18', '1.18', '1.0', '1.20', '1.25', '1.09', '1.00', '1.01', '1.10', '1.64', '1.21', '1.36', '1.04', '1.05', '1.03', '1.06', 'n/a', '1.16', '1.4', '1.01', '1.00', '1.01', '0.98', 'n/a', '1.07', '1.35', '1.05', '1.00', '1.02', '1.02', '1.74', '1.23', '1.09', '1.2', '1.09', '1.12', '1.24', '1.3', '0.5', '0.5', '0.1', '0.15', '0.1', '0.12', 'n/a', '0.08', '0.10', '0.1', '0.1', '0.136', '0.10', 'n/a', '0.091', '0.088', '0.1', '0.1', '0.12', '0.109', 'n/a', '0.106', '0.091', '0.1', '0.2', '0.116', '0.14', 'n/a', '0.102', '0.098', '0.118', '0.103', '0.129', '0.084', 'n/a', '0.10', '0.100', '0.1', '0.1', '0.128', '0.13', 'n/a', '0.081', '0.088', '0.120', '0.116', '0.094', '0.139', 'n/a']
array LONG_TEXT[245] = ['2.5 [2.2, 3.4]', '2.7 [2.5, 4.0]', '1.11 [1.00, 1.64]', '1.19 [0.97, 1.79]', '1.07 [0.90, 1.24]', '1.05 [0.67, 1.26]', '1.44 [0.89, 1.62]', '1.25 [0.96, 1.69]', '1.25 [0.97, 1.66]', '1.09 [0.94, 1.33]', '1.00 [0.99, 1.13]', '1.25 [0.99, 1.44]', '1.11 [0.99, 1.65]', '1.05 [0.94, 1.32]', '1.2 [0.8, 2.0]', '1.19 [0.96, 1.61]', '1.03 [0.98, 1.22]', '1.00 [0.98, 1.13]', '1.00 [0.77, 1.76]', '0.98 [0.68, 1.32]', '1.03 [1.01, 1.63]', '1.20 [1.08, 1.61]', '1.04 [1.01, 1.52]', '1.14 [0.78, 1.51]', '0.97 [0.83, 1.26]', '1.34 [0.86, 1.81]', '1.07 [0.88, 1.24]', 'n/a', '1.14 [1.01, 1.34]', '1.1 [0.7, 2.0]', '1.01 [0.77, 1.52]', '1.13 [0.84, 1.52]', '0.95 [0.66, 1.57]', '1.06 [0.96, 1.67]', 'n/a', '1.53 [1.12, 1.80]', '1.2 [0.6, 1.7]', '1.0 [0.6, 1.8]', '1.09 [0.99, 1.40]', '1.20 [0.99, 1.83]', '1.08 [0.98, 1.84]', '1.5 [0.9, 2.0]', '1.03 [1.00, 1.66]', '1.30 [1.02, 1.81]', '1.03 [0.89, 1.71]', '1.04 [1.00, 1.41]', '1.20 [1.02, 1.93]', '1.8 [0.6, 2.0]', '1.4 [1.0, 2.1]', '3.4 [2.6, 3.9]', '3.5 [3.1, 5.5]', '1.16 [0.76, 1.32]', '1.4 [0.7, 1.9]', '1.34 [1.06, 1.50]', '1.61 [1.15, 1.85]', '1.12 [1.00, 1.39]', '1.3 [1.0, 2.6]', '1.15 [0.99, 1.31]', '1.04 [0.95, 1.18]', '1.040 [1.027, 1.092]', '1.15 [0.84, 1.49]', '1.35 [0.86, 1.55]', '1.38 [1.18, 2.10]', '1.76 [1.10, 2.09]', '1.6 [1.1, 2.2]', '1.52 [1.34, 1.97]', '1.66 [1.56, 2.11]', '1.83 [1.56, 2.25]', '1.46 [1.41, 1.96]', '1.7 [1.3, 2.3]', '1.18 [0.66, 1.32]', '1.23 [0.99, 1.48]', '1.20 [0.90, 1.72]', '1.2 [1.0, 2.6]', '1.03 [0.88, 1.44]', '1.01 [0.97, 1.61]', 'n/a', '1.11 [0.96, 1.33]', '1.22 [0.94, 1.69]', '1.06 [0.95, 1.31]', '1.13 [0.91, 1.61]', '1.08 [0.78, 1.38]', '1.00 [0.76, 1.17]', 'n/a', '1.10 [0.93, 1.49]', '1.21 [0.65, 1.55]', '1.03 [0.79, 1.56]', '1.0 [0.7, 1.7]', '1.0 [0.9, 2.3]', '1.05 [0.91, 1.56]', '1.15 [0.96, 1.44]', '1.46 [1.14, 2.10]', '1.4 [0.9, 3.2]', '1.0 [0.8, 2.9]', '1.0 [0.8, 2.7]', '1.05 [0.99, 1.25]', '1.01 [0.87, 1.33]', '1.1 [0.6, 1.6]', '2.6 [1.8, 3.1]', '2.5 [2.0, 3.4]', '1.08 [0.74, 1.16]', '1.03 [0.94, 1.32]', '1.17 [0.95, 1.24]', '1.37 [1.05, 1.68]', '1.06 [1.00, 1.33]', '1.08 [0.75, 1.21]', '1.1 [0.9, 2.0]', '1.00 [0.99, 1.81]', '1.06 [0.87, 1.28]', '1.09 [1.04, 1.37]', '1.23 [0.98, 1.45]', '1.23 [0.85, 1.45]', '1.00 [0.96, 1.23]', '1.14 [1.01, 1.23]', '1.06 [0.87, 1.22]', '1.07 [0.89, 1.19]', '1.04 [1.02, 1.15]', '1.01 [0.98, 1.22]', '1.07 [1.02, 1.38]', '1.07 [0.84, 1.19]', '1.07 [0.92, 1.50]', '1.04 [1.00, 1.19]', '1.00 [0.90, 1.22]', '1.05 [0.75, 1.23]', '1.04 [0.94, 1.23]', 'n/a', '1.11 [0.81, 1.26]', '1.04 [0.90, 1.30]', '1.02 [0.84, 1.21]', '1.05 [0.69, 1.28]', '0.99 [0.74, 1.35]', '1.04 [0.82, 1.36]', 'n/a', '1.01 [0.84, 1.30]', '1.09 [0.99, 1.64]', '1.00 [0.81, 1.15]', '1.00 [0.84, 1.09]', '1.08 [0.98, 1.29]', '0.97 [0.81, 1.31]', '1.13 [0.89, 1.45]', '1.04 [0.96, 1.23]', '1.2 [0.9, 2.9]', '1.02 [0.87, 1.03]', '1.01 [0.88, 1.17]', '1.1 [1.0, 2.5]', '1.12 [1.01, 1.41]', '1.41 [1.04, 1.59]', '2.5 [1.5, 3.2]', '2.6 [2.3, 3.6]', '1.23 [1.09, 1.41]', '1.16 [0.94, 1.42]', '1.20 [0.98, 1.82]', '1.36 [1.30, 1.61]', '1.15 [1.02, 1.81]', '1.21 [0.92, 1.61]', '1.15 [0.65, 1.44]', '1.1 [0.9, 2.0]', '1.16 [0.99, 1.63]', '1.18 [0.87, 1.34]', '1.18 [0.93, 1.36]', '1.0 [0.6, 1.7]', '1.20 [0.86, 1.38]', '1.25 [1.00, 1.92]', '1.09 [0.97, 1.84]', '1.00 [0.74, 1.24]', '1.01 [0.97, 1.16]', '1.10 [0.85, 1.36]', '1.64 [0.97, 1.81]', '1.21 [0.99, 1.38]', '1.36 [1.01, 1.62]', '1.04 [0.95, 1.34]', '1.05 [0.97, 1.58]', '1.03 [1.01, 1.40]', '1.06 [0.89, 1.31]', 'n/a', '1.16 [0.90, 1.42]', '1.4 [1.0, 2.0]', '1.01 [0.92, 1.51]', '1.00 [0.94, 1.37]', '1.01 [0.96, 1.35]', '0.98 [0.76, 1.01]', 'n/a', '1.07 [0.94, 1.54]', '1.35 [0.94, 1.44]', '1.05 [0.94, 1.68]', '1.00 [0.97, 1.42]', '1.02 [0.92, 1.45]', '1.02 [0.96, 1.08]', '1.74 [1.01, 1.93]', '1.23 [1.01, 1.50]', '1.09 [0.94, 1.47]', '1.2 [0.8, 2.0]', '1.09 [0.88, 1.74]', '1.12 [1.01, 1.45]', '1.24 [0.96, 1.46]', '1.3 [0.8, 1.9]', '0.5 [0.3, 2.9]', '0.5 [0.1, 1.5]', '0.1 [0.1, 1.8]', '0.15 [0.08, 0.85]', '0.1 [0.1, 1.3]', '0.12 [0.08, 0.32]', 'n/a', '0.08 [0.06, 1.04]', '0.10 [0.06, 0.17]', '0.1 [0.1, 3.5]', '0.1 [0.1, 1.7]', '0.136 [0.082, 0.154]', '0.10 [0.09, 0.98]', 'n/a', '0.091 [0.075, 0.151]', '0.088 [0.079, 0.113]', '0.1 [0.1, 1.8]', '0.1 [0.1, 2.0]', '0.12 [0.09, 0.26]', '0.109 [0.077, 0.145]', 'n/a', '0.106 [0.078, 0.138]', '0.091 [0.074, 0.148]', '0.1 [0.1, 1.8]', '0.2 [0.1, 1.3]', '0.116 [0.084, 0.168]', '0.14 [0.10, 0.20]', 'n/a', '0.102 [0.078, 0.147]', '0.098 [0.075, 0.147]', '0.118 [0.106, 0.205]', '0.103 [0.089, 0.143]', '0.129 [0.089, 0.139]', '0.084 [0.068, 0.130]', 'n/a', '0.10 [0.06, 0.21]', '0.100 [0.067, 0.134]', '0.1 [0.1, 1.9]', '0.1 [0.1, 2.1]', '0.128 [0.096, 0.140]', '0.13 [0.09, 0.20]', 'n/a', '0.081 [0.069, 0.112]', '0.088 [0.072, 0.143]', '0.120 [0.083, 0.144]', '0.116 [0.103, 0.162]', '0.094 [0.064, 0.162]', '0.139 [0.091, 0.177]', 'n/a']
array RATIO_TEXT[245] = ['1× baseline', '1.07× [0.79, 1.19]', '—', '—', '—', '—', '0.58× [0.35, 0.66]', '1× baseline', '1.00× [0.62, 1.26]', '—', '—', '—', '—', '0.84× [0.63, 1.04]', '1× baseline', '1.00× [0.62, 1.57]', '—', '—', '—', '—', '0.86× [0.57, 1.47]', '1× baseline', '0.86× [0.64, 1.16]', '—', '—', '—', '—', '—', '1× baseline', '0.95× [0.66, 1.53]', '—', '—', '—', '—', '—', '1× baseline', '0.76× [0.48, 1.18]', '—', '—', '—', '—', '0.96× [0.58, 1.50]', '1× baseline', '1.26× [0.74, 1.67]', '—', '—', '—', '—', '1.3× [0.8, 2.0]', '1× baseline', '1.02× [0.93, 1.24]', '—', '—', '—', '—', '0.33× [0.28, 0.44]', '1× baseline', '0.91× [0.55, 1.17]', '—', '—', '—', '—', '1.1× [0.6, 1.8]', '1× baseline', '0.89× [0.73, 1.66]', '—', '—', '—', '—', '0.9× [0.7, 1.8]', '1× baseline', '1.04× [0.80, 1.39]', '—', '—', '—', '—', '—', '1× baseline', '1.10× [0.87, 1.28]', '—', '—', '—', '—', '—', '1× baseline', '1.11× [0.77, 1.50]', '—', '—', '—', '—', '1.05× [0.72, 1.42]', '1× baseline', '0.93× [0.84, 1.35]', '—', '—', '—', '—', '0.73× [0.53, 1.15]', '1× baseline', '0.98× [0.75, 1.34]', '—', '—', '—', '—', '0.41× [0.35, 0.52]', '1× baseline', '1.03× [0.83, 1.46]', '—', '—', '—', '—', '1.14× [0.98, 1.23]', '1× baseline', '1.14× [1.02, 1.16]', '—', '—', '—', '—', '1.07× [0.89, 1.32]', '1× baseline', '1.00× [0.88, 1.28]', '—', '—', '—', '—', '—', '1× baseline', '0.94× [0.83, 1.22]', '—', '—', '—', '—', '—', '1× baseline', '1.08× [0.82, 1.77]', '—', '—', '—', '—', '1.12× [0.80, 1.34]', '1× baseline', '1.2× [0.9, 2.2]', '—', '—', '—', '—', '1.36× [1.07, 1.51]', '1× baseline', '1.05× [0.91, 1.46]', '—', '—', '—', '—', '0.46× [0.37, 0.73]', '1× baseline', '0.95× [0.61, 1.40]', '—', '—', '—', '—', '0.86× [0.45, 1.20]', '1× baseline', '1.05× [0.81, 1.66]', '—', '—', '—', '—', '1.37× [0.77, 1.56]', '1× baseline', '1.12× [0.89, 1.33]', '—', '—', '—', '—', '—', '1× baseline', '1.19× [0.81, 1.72]', '—', '—', '—', '—', '—', '1× baseline', '1.26× [0.74, 1.42]', '—', '—', '—', '—', '1.63× [1.06, 1.79]', '1× baseline', '0.88× [0.72, 1.18]', '—', '—', '—', '—', '1.02× [0.72, 1.34]', '1× baseline', '1.0× [0.2, 2.8]', '—', '—', '—', '—', '—', '1× baseline', '1.3× [0.1, 2.5]', '—', '—', '—', '—', '—', '1× baseline', '0.97× [0.73, 1.19]', '—', '—', '—', '—', '—', '1× baseline', '0.86× [0.73, 1.07]', '—', '—', '—', '—', '—', '1× baseline', '0.96× [0.61, 1.26]', '—', '—', '—', '—', '—', '1× baseline', '1.0× [0.4, 1.6]', '—', '—', '—', '—', '—', '1× baseline', '1.10× [0.68, 1.58]', '—', '—', '—', '—', '—']
array RATIO_SHORT[245] = ['—', '1.07', '—', '—', '—', '—', '0.58', '—', '1.00', '—', '—', '—', '—', '0.84', '—', '1.00', '—', '—', '—', '—', '0.86', '—', '0.86', '—', '—', '—', '—', '—', '—', '0.95', '—', '—', '—', '—', '—', '—', '0.76', '—', '—', '—', '—', '0.96', '—', '1.26', '—', '—', '—', '—', '1.31', '—', '1.02', '—', '—', '—', '—', '0.33', '—', '0.91', '—', '—', '—', '—', '1.08', '—', '0.89', '—', '—', '—', '—', '0.94', '—', '1.04', '—', '—', '—', '—', '—', '—', '1.10', '—', '—', '—', '—', '—', '—', '1.11', '—', '—', '—', '—', '1.05', '—', '0.93', '—', '—', '—', '—', '0.73', '—', '0.98', '—', '—', '—', '—', '0.41', '—', '1.03', '—', '—', '—', '—', '1.14', '—', '1.14', '—', '—', '—', '—', '1.07', '—', '1.00', '—', '—', '—', '—', '—', '—', '0.94', '—', '—', '—', '—', '—', '—', '1.08', '—', '—', '—', '—', '1.12', '—', '1.16', '—', '—', '—', '—', '1.36', '—', '1.05', '—', '—', '—', '—', '0.46', '—', '0.95', '—', '—', '—', '—', '0.86', '—', '1.05', '—', '—', '—', '—', '1.37', '—', '1.12', '—', '—', '—', '—', '—', '—', '1.19', '—', '—', '—', '—', '—', '—', '1.26', '—', '—', '—', '—', '1.63', '—', '0.88', '—', '—', '—', '—', '1.02', '—', '1.05', '—', '—', '—', '—', '—', '—', '1.26', '—', '—', '—', '—', '—', '—', '0.97', '—', '—', '—', '—', '—', '—', '0.86', '—', '—', '—', '—', '—', '—', '0.96', '—', '—', '—', '—', '—', '—', '0.99', '—', '—', '—', '—', '—', '—', '1.10', '—', '—', '—', '—', '—']
array VERDICT[245] = ['', 'inconclusive', '', '', '', '', 'faster', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'faster', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'faster', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'slower', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'slower', '', 'inconclusive', '', '', '', '', 'faster', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'slower', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '']
array SHARED_TEXT[245] = ['49 µs', '54 µs', '25 µs', '24 µs', '20.6 µs', '18 µs', '25 µs', '21 µs', '24 µs', '18.4 µs', '16.7 µs', '22.0 µs', '19 µs', '22.5 µs', '23 µs', '21.3 µs', '17.7 µs', '17.2 µs', '17 µs', '17.7 µs', '19.4 µs', '23.0 µs', '20 µs', '22.3 µs', '19.2 µs', '22 µs', '18.6 µs', '—', '21.2 µs', '18 µs', '17 µs', '26 µs', '18 µs', '18 µs', '—', '26 µs', '21 µs', '19 µs', '18.2 µs', '22 µs', '22 µs', '24 µs', '18 µs', '22 µs', '20 µs', '17.3 µs', '24 µs', '30 µs', '23 µs', '4.0 ms', '3.4 ms', '1.24 ms', '1.67 ms', '1.33 ms', '1.66 ms', '1.07 ms', '1.6 ms', '1.30 ms', '1.07 ms', '1.08 ms', '1.2 ms', '1.52 ms', '1.72 ms', '1.7 ms', '1.5 ms', '1.56 ms', '1.68 ms', '1.80 ms', '1.71 ms', '1.87 ms', '1.4 ms', '1.40 ms', '1.37 ms', '1.3 ms', '1.17 ms', '1.10 ms', '—', '1.16 ms', '1.4 ms', '1.07 ms', '1.29 ms', '1.12 ms', '1.29 ms', '—', '1.18 ms', '1.32 ms', '1.58 ms', '1.16 ms', '1.1 ms', '1.04 ms', '1.42 ms', '1.52 ms', '1.5 ms', '1.1 ms', '1.2 ms', '1.14 ms', '1.06 ms', '1.25 ms', '270 ns', '280 ns', '123 ns', '112 ns', '162 ns', '184 ns', '1.53 ns', '116 ns', '130 ns', '110 ns', '111 ns', '168 ns', '166 ns', '1.73 ns', '121 ns', '124 ns', '123 ns', '124 ns', '141 ns', '140 ns', '1.94 ns', '116 ns', '124 ns', '108 ns', '108 ns', '141 ns', '154 ns', '—', '116 ns', '121 ns', '108 ns', '119 ns', '151 ns', '170 ns', '—', '131 ns', '110 ns', '106 ns', '105 ns', '148 ns', '134 ns', '2.02 ns', '119 ns', '130 ns', '111 ns', '110 ns', '150 ns', '149 ns', '1.97 ns', '3.4 µs', '4.6 µs', '2.08 µs', '2.01 µs', '3.9 µs', '4.23 µs', '53 ns', '1.90 µs', '1.72 µs', '2.1 µs', '2.2 µs', '3.8 µs', '3.65 µs', '44 ns', '1.82 µs', '1.8 µs', '1.9 µs', '1.70 µs', '3.02 µs', '3.22 µs', '63 ns', '1.86 µs', '1.94 µs', '1.84 µs', '2.09 µs', '2.9 µs', '3.43 µs', '—', '1.90 µs', '1.9 µs', '1.90 µs', '2.00 µs', '3.1 µs', '2.85 µs', '—', '1.81 µs', '1.89 µs', '1.78 µs', '1.9 µs', '2.9 µs', '2.95 µs', '62 ns', '1.92 µs', '1.88 µs', '2.1 µs', '2.0 µs', '3.2 µs', '3.6 µs', '64 ns', '10 µs', '21 µs', '4.4 µs', '8 µs', '5 µs', '5.3 µs', '—', '3.84 µs', '4.6 µs', '5.4 µs', '5.2 µs', '5.2 µs', '5.1 µs', '—', '4.3 µs', '4.1 µs', '4.4 µs', '4.0 µs', '5.1 µs', '4.9 µs', '—', '4.1 µs', '4.0 µs', '4.9 µs', '5.1 µs', '5.1 µs', '4.8 µs', '—', '3.8 µs', '4.8 µs', '4.6 µs', '4.5 µs', '4.8 µs', '4.3 µs', '—', '4.7 µs', '3.8 µs', '5.1 µs', '5.1 µs', '5.1 µs', '5.3 µs', '—', '4.1 µs', '4.0 µs', '4.7 µs', '4.1 µs', '4.1 µs', '4.7 µs', '—']
array CENTRE[245] = [2.499475737478414, 2.6726856576024565, 1.1082804109062465, 1.1887764369061498, 1.0745602683426578, 1.04522970861802, 1.442652528495901, 1.2460099180508366, 1.2502320657605979, 1.0919096792950276, 0.999328200575087, 1.246762044523694, 1.1127513461820309, 1.0520193002376999, 1.1963464659822352, 1.1911038497492221, 1.0345128966909, 1.003877350235983, 0.9961335296425482, 0.9789076360590216, 1.0298911509003432, 1.203395017133749, 1.0405170790545324, 1.1365271789345461, 0.9746030986317267, 1.3366293048229374, 1.0653298615810447, NaN, 1.1380339882330226, 1.0821123856600499, 1.0098164832034824, 1.1319497199993247, 0.9494899513534705, 1.0586419929842832, NaN, 1.530698309857919, 1.1585403411442567, 1.0461447232670924, 1.0946437342358744, 1.203659517085851, 1.0810540517752796, 1.476405432224822, 1.0330718383106425, 1.3041981998002123, 1.0319616343538085, 1.042443930194945, 1.2010593969292822, 1.8124989832019907, 1.3548843455349862, 3.374792039541876, 3.452298897943362, 1.1583222700084295, 1.4071184639124577, 1.34221279012525, 1.6119033743880493, 1.1167783683223385, 1.2700326089137317, 1.1501431900544854, 1.0438600415816564, 1.0397026852705267, 1.1484470348874538, 1.3516599328367351, 1.3769884098290026, 1.761460547506009, 1.5750619378588158, 1.5208991334048338, 1.6568223532932211, 1.825432684382141, 1.4637638092600493, 1.664351865766244, 1.1832313402045438, 1.2252245503000156, 1.2026997722366823, 1.220456386424071, 1.033777985173845, 1.0065948306274142, NaN, 1.1057789274373249, 1.2212106709676351, 1.0564421459618183, 1.131217794164543, 1.0822658270114578, 0.9982265090642134, NaN, 1.0951628945294247, 1.2129483291928604, 1.0250147152923357, 0.9669855032111969, 1.0171666050086798, 1.0487582511791278, 1.1453631180312474, 1.4594838318968302, 1.3639059470075592, 0.9828095123308404, 1.022175834369626, 1.0528769333690078, 1.0090665775505978, 1.070088636288179, 2.596460538298321, 2.5367278339370563, 1.07988565045087, 1.0280547712399866, 1.174103941125085, 1.3671816417470013, 1.061115893665379, 1.079573675520447, 1.10819030324478, 1.003895174339727, 1.0600247814703296, 1.0937552141835272, 1.2330327110073247, 1.228324590912023, 0.999019654692334, 1.1369211339447616, 1.060931550641118, 1.0697653987190734, 1.0384374527110363, 1.0106954052913923, 1.0671161523527077, 1.0727147130129575, 1.0715637329416812, 1.0373290622514624, 1.000589918959684, 1.0493332237401223, 1.0428249505432188, NaN, 1.1106727399174123, 1.0437945437570093, 1.0166750609596558, 1.0476892606682928, 0.9926092669955418, 1.0439448320860654, NaN, 1.0092378261122217, 1.0874410221535689, 1.0016330955195751, 0.9999259073951543, 1.075453031991614, 0.9737847582257924, 1.1277619956712037, 1.0378678814047138, 1.2040130138485017, 1.01532834323563, 1.0145908485997537, 1.1367373416093147, 1.1176282609493464, 1.411305535365408, 2.479995609318239, 2.606911211585323, 1.2304545014982515, 1.1589373628899504, 1.20208425354281, 1.3585727551526596, 1.1506164179611196, 1.2062486296531991, 1.146335536298599, 1.1189387836319795, 1.1578363361832182, 1.180110462808305, 1.1793210816421595, 1.0399576303821358, 1.195148592432139, 1.2499696351803946, 1.09072181622797, 0.9998039113935429, 1.0087563459869402, 1.1034199067012707, 1.6374443029688994, 1.214893390713025, 1.3563716444437879, 1.0356669706471449, 1.0541740444233978, 1.0260875534365315, 1.0589252462391836, NaN, 1.1624686680679006, 1.3789882973211869, 1.0124511705401131, 1.0043256647873762, 1.0111458598842926, 0.9754900223441529, NaN, 1.0682583916126283, 1.348987631848095, 1.0454958465947537, 0.9982158929602791, 1.0190889983871072, 1.0218089904169394, 1.739980891275613, 1.2335863108582803, 1.0881360306913956, 1.2292724334709257, 1.0902712746272885, 1.1212534976303634, 1.2359165570644903, 1.2608946568345376, 0.4519256743420923, 0.47319484275948714, 0.10627497361137686, 0.14680269279392322, 0.11025421550456914, 0.12408489360662855, NaN, 0.07772144630493835, 0.09781787165934329, 0.11425725357322701, 0.14940905899610687, 0.1363642962470151, 0.0997401075226846, NaN, 0.09112014249709133, 0.08839491702345437, 0.11591311356157352, 0.12388707497615567, 0.11698488226389232, 0.10936483588707283, NaN, 0.10587637202941816, 0.091018676355148, 0.09514772210041858, 0.17546745089550392, 0.11561809540274012, 0.14115817593985738, NaN, 0.10223539952446314, 0.09803212753887225, 0.11823779459192446, 0.1030613000526083, 0.12889968584111658, 0.08358269437209323, NaN, 0.10117682935668224, 0.10045377597906976, 0.11420575864431796, 0.13537352998309454, 0.1276594879761619, 0.13282662256131422, NaN, 0.08080154130217165, 0.08848799866448077, 0.12043039373084795, 0.11591243439283343, 0.09400971647563312, 0.1394205116544635, NaN]
array COMPANION[245] = [48738.16811253845, 54351.700437978914, 24715.766882294825, 24327.00447707177, 20573.051995834838, 18426.764430735187, 24859.697451760927, 20984.569273397792, 24051.22650405406, 18403.302754541874, 16692.87341591508, 22046.633929174557, 19232.181584384074, 22490.384486287396, 23346.64423348946, 21281.917733853126, 17702.699654514923, 17177.344673244006, 16817.12542578298, 17655.334503034603, 19376.82662459027, 22958.17101861124, 20050.480526831125, 22279.71108741275, 19201.910268979685, 22123.478790338762, 18591.279710642397, NaN, 21202.5428798553, 18166.85522342701, 16778.553644796673, 25748.016865363847, 17949.335201176476, 17636.021236934816, NaN, 25908.373773236177, 20549.712463537795, 18776.199853508493, 18193.87832608144, 22130.82479002937, 21919.367974231718, 24437.61802630073, 17591.150344001442, 22246.453346471295, 19711.46262599485, 17272.21724291773, 23936.755814037177, 30009.091739314477, 23268.68563436639, 4016252.2371764686, 3397038.5637063095, 1242541.6144403229, 1666501.0649161884, 1329292.9326673923, 1659777.0407160888, 1066478.066926795, 1582862.8458155668, 1300835.1976511376, 1068468.248052679, 1079360.5906848665, 1249756.4732190843, 1520272.6082751167, 1723319.9930579518, 1695467.374079587, 1530706.5396524486, 1561148.2530723633, 1680047.9476101336, 1796040.639893685, 1714331.5389696932, 1869173.5262493705, 1381637.901316102, 1397223.86498756, 1367642.0746268774, 1321943.8407442705, 1174499.0501419953, 1097571.3833136042, NaN, 1155124.899705282, 1435098.739375224, 1070143.3601055408, 1293291.4997061873, 1118438.157232137, 1288476.509826885, NaN, 1183368.392417768, 1322615.2309053382, 1583135.1552371802, 1156984.73310587, 1063294.0968535915, 1042977.0382441888, 1421984.1356982833, 1523084.3271336611, 1489848.2961359797, 1107812.5534284315, 1185489.670002466, 1139886.1853428395, 1055467.7626311984, 1246257.8257672177, 270.1174200299405, 279.06447211616023, 122.77273407882154, 112.40196066149267, 162.36340573435012, 183.97790063894357, 1.5336059041688141, 115.56248517838313, 125.414900264954, 106.11108576700681, 111.17821862360694, 168.1671887312478, 166.09317441319956, 1.7314289590851577, 121.45684534513984, 123.70130701929452, 122.96966442046846, 123.57806452619437, 141.36699022086196, 140.35461566388858, 1.9364532535290981, 116.2419897908976, 124.33740286566098, 108.4584633019103, 108.23942717523073, 141.01523393296037, 154.00300001831832, NaN, 116.16401498223149, 120.51294280448488, 108.1608356207902, 118.57139135940632, 150.64527669486762, 169.72330640484307, NaN, 130.89110119732732, 114.30241961885719, 106.48753665232692, 104.90647162834992, 147.5686101482493, 133.96472196606334, 2.0183319698912285, 119.2152602123809, 128.6733128275214, 111.41320037765934, 109.79984216962845, 153.7351610073119, 148.9352850845488, 1.9661907853149478, 3418.7678418032197, 4577.684238905571, 2075.802551667086, 2009.8011314798937, 3899.192634540989, 4230.681312573368, 53.49331107806847, 1901.0774981283466, 1722.5455533127702, 2144.8714484615025, 2231.2152063782632, 3821.301742078086, 3653.2853375698924, 44.3386511466172, 1817.5707722395186, 1810.391760564089, 1873.5136300240283, 1698.5879768747945, 3015.572448801411, 3218.6246244961985, 63.05201522779321, 1857.2236908144469, 1944.352541758982, 1836.6673167386014, 2089.7535982747286, 2910.378352854498, 3433.73791003737, NaN, 1896.721462406756, 1896.060812215027, 1900.3801822712076, 2000.8636862915537, 3099.725747046885, 2848.123566497949, NaN, 1810.005835713563, 1891.40532742624, 1778.5003084671584, 1949.4987786526394, 2905.29006172187, 2950.9439546572835, 62.21256503496563, 1924.3180033131775, 1879.5763085885187, 2102.7589609061733, 2036.5281550304926, 3230.215894337524, 3559.726906317346, 63.60966076306259, 13557.674399578515, 21400.086349007535, 4368.3543878363525, 7663.1562445956415, 4695.981643193846, 5315.173769758976, NaN, 3835.51168637718, 4565.049535271341, 5400.265202771442, 5237.161581374636, 5194.171521684957, 5129.5346981804, NaN, 4281.992495640536, 4084.6356547269934, 4363.400260789345, 4035.5918729853556, 5139.062272153243, 4936.198343796506, NaN, 4083.4346877030484, 4015.375357404437, 4943.703341201601, 5127.602212052578, 5107.622267745775, 4761.884347314395, NaN, 3822.7666546135797, 4782.503293117367, 4628.247461861659, 4538.428373336904, 4843.289658985566, 4296.303939785394, NaN, 4681.441146659081, 3763.067974128593, 5052.646124016643, 5112.3166601000075, 5093.153339445801, 5278.729212691305, NaN, 4081.3101395323683, 3967.35196628465, 4674.995445340568, 4119.54395250251, 4067.78709500125, 4715.231149443514, NaN]
array COUNT[245] = [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0]
array IS_ABSENT[245] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 230
RATIO_LOW = 0.096866456088737
RATIO_HIGH = 2.7855176230042455
array DEATHS[245] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
FIRST_SEQUENCE = 0
LAST_SEQUENCE = 974
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

# Slowdown of every victim beside every neighbour, a matrix for each technique with and without limits
#: for interference
#: arms

HEADING = "How much slower does work become beside a neighbour that misbehaves?" . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = N_TEXT . " · rows: victims, columns: neighbours · time of an operation beside over alone, medians · lower is better"
victim(q) = QUESTION[q][1:strstrt(QUESTION[q], "+") - 1]
neighbour(q) = QUESTION[q][strstrt(QUESTION[q], "+") + 1:*]
# Every name once, in the order of the questions.
VICTIMS = ""
NEIGHBOURS = ""
do for [q = 1:QUESTIONS] {
  if (!place(VICTIMS, victim(q))) { VICTIMS = VICTIMS . " " . victim(q) }
  if (!place(NEIGHBOURS, neighbour(q))) { NEIGHBOURS = NEIGHBOURS . " " . neighbour(q) }
}
ROWS = words(VICTIMS)
COLUMNS_HERE = words(NEIGHBOURS)
log2(r) = log(r) / log(2)
# Beyond eightfold a colour does not get any deeper: else all others would look alike.
LIMIT = 1
do for [c = 1:QUESTIONS * ARMS] {
  if (CENTRE[c] == CENTRE[c] && CENTRE[c] > 0 && abs(log2(CENTRE[c])) > LIMIT) { LIMIT = abs(log2(CENTRE[c])) }
}
LIMIT = LIMIT > 3 ? 3 : LIMIT
held(x) = x > LIMIT ? LIMIT : x < -LIMIT ? -LIMIT : x
is_number(c) = CENTRE[c] == CENTRE[c] && CENTRE[c] > 0 && DEATHS[c] == 0
number_text(r) = r < 9.95 ? sprintf("%.2f", r) : r < 99.5 ? sprintf("%.1f", r) : sprintf("%.0f", r)
cell_text(c) = DEATHS[c] > 0 ? "died" : is_number(c) ? number_text(CENTRE[c]) : IS_ABSENT[c] ? "n/a" : "—"
ink(c) = !is_number(c) ? 0x777777 : abs(held(log2(CENTRE[c]))) > 0.75 * LIMIT ? 0xFFFFFF : 0x222222
set print $CELLS
do for [c = 1:QUESTIONS * ARMS] {
  print sprintf("%d %d %d %g \"%s\" %d", arm_of(c), place(NEIGHBOURS, neighbour(question_of(c))), \
    place(VICTIMS, victim(question_of(c))), is_number(c) ? held(log2(CENTRE[c])) : NOTHING, cell_text(c), ink(c))
}
unset print
set datafile separator whitespace

NAMES = 1.2
PITCH = 0.56
ROW = 0.5
# Blue and orange are told apart by everyone; in the middle is white.
set palette defined (-1 "#2166AC", -0.5 "#92C5DE", 0 "#FFFFFF", 0.5 "#FDB863", 1 "#B35806")
set cbrange [-LIMIT:LIMIT]
unset border
unset xtics
unset ytics
unset grid
unset colorbox
do for [FORMAT in FORMATS] {
  IS_TERMINAL = FORMAT eq "dumb"
  PANELS_HERE = IS_TERMINAL ? 2 : 3
  WIDE = IS_TERMINAL ? 0.85 : PITCH
  ABOVE = IS_TERMINAL ? 1.2 : 1.75
  PANEL = ABOVE + ROWS * ROW + 0.25
  HEIGHT = HEAD + 0.1 + ((ARMS + PANELS_HERE - 1) / PANELS_HERE) * PANEL + 1.0 + FOOT
  eval OPEN(FORMAT)
  set multiplot
  do for [arm = 1:ARMS] {
    X = 0.3 + ((arm - 1) % PANELS_HERE) * (17.2 / PANELS_HERE) + NAMES
    TOP = HEAD + 0.1 + ((arm - 1) / PANELS_HERE) * PANEL + ABOVE
    set label row_label(arm) at screen across(X - NAMES),down(TOP - ABOVE + 0.35) left noenhanced \
      font (IS_TERMINAL ? "" : "sans-serif:Bold,7") tc rgb (REASON[arm] eq "" ? technique_colour(TECHNIQUE[arm]) : PALE_INK)
    if (REASON[arm] ne "") {
      set label REASON[arm][1:44] at screen across(X - NAMES),down(TOP + 0.2) left noenhanced font font(5.5) tc rgb PALE_INK
    } else {
      do for [v = 1:ROWS] {
        set label word(VICTIMS, v) at screen across(X - 0.12),down(TOP + (v - 0.5) * ROW) right noenhanced font font(6.2)
      }
      do for [n = 1:COLUMNS_HERE] {
        if (IS_TERMINAL) {
          set label substr(word(NEIGHBOURS, n), 1, 4) at screen across(X + (n - 0.5) * WIDE),down(TOP - 0.2) center
        } else {
          set label word(NEIGHBOURS, n) at screen across(X + (n - 0.55) * WIDE),down(TOP - 0.14) left rotate by 50 noenhanced font font(6)
        }
      }
      do for [v = 1:ROWS] for [n = 1:COLUMNS_HERE] {
        set object (v - 1) * COLUMNS_HERE + n rectangle from first n - 0.48,v - 0.46 to first n + 0.48,v + 0.46 \
          fc rgb "#F2F2F2" fs solid noborder behind
      }
    }
    eval margins(X, X + COLUMNS_HERE * WIDE, TOP, TOP + ROWS * ROW)
    set xrange [0.5:COLUMNS_HERE + 0.5]
    set yrange [ROWS + 0.5:0.5]
    mine(a, value) = a == arm ? value : OUTSIDE
    plot for [drawn = 1:!IS_TERMINAL] $CELLS using (mine($1, $4 > NOTHING / 2 ? $2 : OUTSIDE)):3 \
        :(mine($1, $4 > NOTHING / 2 ? $2 - 0.48 : OUTSIDE)):(mine($1, $4 > NOTHING / 2 ? $2 + 0.48 : OUTSIDE)) \
        :($3 - 0.46):($3 + 0.46):($4 > NOTHING / 2 ? $4 : 0) with boxxyerror fs solid noborder lc palette, \
      $CELLS using (mine($1, $2)):3:(strcol(5)):6 with labels noenhanced font font(5.8) tc rgb variable
    unset label
    unset object
  }
  if (!IS_TERMINAL) {
    # The key of colours: a strip with the ratio that each stands for.
    KEY = HEIGHT - FOOT - 0.75
    set label "faster" at screen across(4.6),down(KEY + 0.15) right font font(6) tc rgb PALE_INK
    set label "slower" at screen across(13.1),down(KEY + 0.15) left font font(6) tc rgb PALE_INK
    eval margins(4.9, 12.9, KEY, KEY + 0.3)
    set xrange [-LIMIT:LIMIT]
    set yrange [0:1]
    set border 1
    set xtics (1e9) font "sans-serif,6" offset 0,0.4
    do for [r in "0.125 0.25 0.5 1 2 4 8"] {
      if (abs(log2(r + 0)) <= LIMIT + 1e-9) {
        set xtics add ((LIMIT == 3 && r > 7 ? "≥ " : LIMIT == 3 && r < 0.2 ? "≤ " : "") . ratio_text(r + 0) log2(r + 0))
      }
    }
    plot for [i = 0:59] "+" using (-LIMIT + (i + 0.5) * LIMIT / 30):(0.5):(-LIMIT + i * LIMIT / 30.0):(-LIMIT + (i + 1) * LIMIT / 30.0):(0):(1) \
      :(-LIMIT + (i + 0.5) * LIMIT / 30) every ::0::0 with boxxyerror fs solid noborder lc palette
    unset label
    unset xtics
    unset border
  }
  eval CLOSE
}
