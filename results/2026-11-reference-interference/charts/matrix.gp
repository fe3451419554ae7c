# Chart matrix of run 2026-11-reference-interference. Made by: bench run --suite interference --blocks 6 --technique native,cgroup,container,unikernel --out results/2026-11-reference-interference --progress never
# Edit it and render it again in this folder:  gnuplot matrix.gp
# One form only:  gnuplot -e "FORMATS='png'" matrix.gp   (png, svg, pdf, dumb)

CHART = 'matrix'
SVG_NAME = 'matrix'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
DECIMAL_SIGN = '.'
say(text) = text
decimal(text) = text
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
FOOTER_2 = 'run 2026-11-reference-interference · samples.csv c2a308c8afd0'
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
array TOP_VALUE[35] = [4.03417278258108, 2.4392044924213203, 1.689380723120752, 1.59866113984543, 1.7911818143584282, 1.7751943066094928, 1.8133329754286431, 5.4785370475189, 1.8649005861475922, 2.2615416295399475, 1.5424997789655535, 1.7381708648137317, 1.777552027931393, 2.8439285054268844, 2.999918809309018, 1.4456842545349544, 1.2771121858268117, 1.2304504017061966, 1.441324697480062, 1.3442587034278968, 1.305241275843199, 3.3147328265309812, 1.8243982585665852, 1.8948432734778107, 1.4171385043214655, 1.4363011039637885, 1.6676514676699115, 1.5943419851881684, 7.008935599048623, 0.1482359514790094, 0.17430715188338736, 1.0509080592589506, 0.196964243812876, 0.18793762493556826, 1.0321930349283466]
array BOTTOM_VALUE[35] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array MARGIN[35] = [0.05, 0.05, 0.11208324267302472, 0.05, 0.05, 0.09905339374256505, 0.05, 0.06051965406132842, 0.25410270817921754, 0.05, 0.05, 0.05, 0.05, 0.05, 0.07546972496218096, 0.05, 0.05, 0.05, 0.05, 0.07263535651498865, 0.05, 0.05, 0.05, 0.050279362159333374, 0.05, 0.05, 0.05, 0.07691943816023739, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]
CELLS = '|cpu+cpu/slowdown/native//#10001|cpu+cpu/slowdown/native#2//#10002|cpu+cpu/slowdown/cgroup//limits=off#10003|cpu+cpu/slowdown/cgroup//limits=on#10004|cpu+cpu/slowdown/container//limits=off#10005|cpu+cpu/slowdown/container//limits=on#10006|cpu+cpu/slowdown/unikernel//#10007|cpu+memory/slowdown/native//#10008|cpu+memory/slowdown/native#2//#10009|cpu+memory/slowdown/cgroup//limits=off#10010|cpu+memory/slowdown/cgroup//limits=on#10011|cpu+memory/slowdown/container//limits=off#10012|cpu+memory/slowdown/container//limits=on#10013|cpu+memory/slowdown/unikernel//#10014|cpu+bandwidth/slowdown/native//#10015|cpu+bandwidth/slowdown/native#2//#10016|cpu+bandwidth/slowdown/cgroup//limits=off#10017|cpu+bandwidth/slowdown/cgroup//limits=on#10018|cpu+bandwidth/slowdown/container//limits=off#10019|cpu+bandwidth/slowdown/container//limits=on#10020|cpu+bandwidth/slowdown/unikernel//#10021|cpu+fork/slowdown/native//#10022|cpu+fork/slowdown/native#2//#10023|cpu+fork/slowdown/cgroup//limits=off#10024|cpu+fork/slowdown/cgroup//limits=on#10025|cpu+fork/slowdown/container//limits=off#10026|cpu+fork/slowdown/container//limits=on#10027|cpu+fork/slowdown/unikernel//#10028|cpu+file/slowdown/native//#10029|cpu+file/slowdown/native#2//#10030|cpu+file/slowdown/cgroup//limits=off#10031|cpu+file/slowdown/cgroup//limits=on#10032|cpu+file/slowdown/container//limits=off#10033|cpu+file/slowdown/container//limits=on#10034|cpu+file/slowdown/unikernel//#10035|cpu+calls/slowdown/native//#10036|cpu+calls/slowdown/native#2//#10037|cpu+calls/slowdown/cgroup//limits=off#10038|cpu+calls/slowdown/cgroup//limits=on#10039|cpu+calls/slowdown/container//limits=off#10040|cpu+calls/slowdown/container//limits=on#10041|cpu+calls/slowdown/unikernel//#10042|cpu+wakeups/slowdown/native//#10043|cpu+wakeups/slowdown/native#2//#10044|cpu+wakeups/slowdown/cgroup//limits=off#10045|cpu+wakeups/slowdown/cgroup//limits=on#10046|cpu+wakeups/slowdown/container//limits=off#10047|cpu+wakeups/slowdown/container//limits=on#10048|cpu+wakeups/slowdown/unikernel//#10049|membw+cpu/slowdown/native//#10050|membw+cpu/slowdown/native#2//#10051|membw+cpu/slowdown/cgroup//limits=off#10052|membw+cpu/slowdown/cgroup//limits=on#10053|membw+cpu/slowdown/container//limits=off#10054|membw+cpu/slowdown/container//limits=on#10055|membw+cpu/slowdown/unikernel//#10056|membw+memory/slowdown/native//#10057|membw+memory/slowdown/native#2//#10058|membw+memory/slowdown/cgroup//limits=off#10059|membw+memory/slowdown/cgroup//limits=on#10060|membw+memory/slowdown/container//limits=off#10061|membw+memory/slowdown/container//limits=on#10062|membw+memory/slowdown/unikernel//#10063|membw+bandwidth/slowdown/native//#10064|membw+bandwidth/slowdown/native#2//#10065|membw+bandwidth/slowdown/cgroup//limits=off#10066|membw+bandwidth/slowdown/cgroup//limits=on#10067|membw+bandwidth/slowdown/container//limits=off#10068|membw+bandwidth/slowdown/container//limits=on#10069|membw+bandwidth/slowdown/unikernel//#10070|membw+fork/slowdown/native//#10071|membw+fork/slowdown/native#2//#10072|membw+fork/slowdown/cgroup//limits=off#10073|membw+fork/slowdown/cgroup//limits=on#10074|membw+fork/slowdown/container//limits=off#10075|membw+fork/slowdown/container//limits=on#10076|membw+fork/slowdown/unikernel//#10077|membw+file/slowdown/native//#10078|membw+file/slowdown/native#2//#10079|membw+file/slowdown/cgroup//limits=off#10080|membw+file/slowdown/cgroup//limits=on#10081|membw+file/slowdown/container//limits=off#10082|membw+file/slowdown/container//limits=on#10083|membw+file/slowdown/unikernel//#10084|membw+calls/slowdown/native//#10085|membw+calls/slowdown/native#2//#10086|membw+calls/slowdown/cgroup//limits=off#10087|membw+calls/slowdown/cgroup//limits=on#10088|membw+calls/slowdown/container//limits=off#10089|membw+calls/slowdown/container//limits=on#10090|membw+calls/slowdown/unikernel//#10091|membw+wakeups/slowdown/native//#10092|membw+wakeups/slowdown/native#2//#10093|membw+wakeups/slowdown/cgroup//limits=off#10094|membw+wakeups/slowdown/cgroup//limits=on#10095|membw+wakeups/slowdown/container//limits=off#10096|membw+wakeups/slowdown/container//limits=on#10097|membw+wakeups/slowdown/unikernel//#10098|calls+cpu/slowdown/native//#10099|calls+cpu/slowdown/native#2//#10100|calls+cpu/slowdown/cgroup//limits=off#10101|calls+cpu/slowdown/cgroup//limits=on#10102|calls+cpu/slowdown/container//limits=off#10103|calls+cpu/slowdown/container//limits=on#10104|calls+cpu/slowdown/unikernel//#10105|calls+memory/slowdown/native//#10106|calls+memory/slowdown/native#2//#10107|calls+memory/slowdown/cgroup//limits=off#10108|calls+memory/slowdown/cgroup//limits=on#10109|calls+memory/slowdown/container//limits=off#10110|calls+memory/slowdown/container//limits=on#10111|calls+memory/slowdown/unikernel//#10112|calls+bandwidth/slowdown/native//#10113|calls+bandwidth/slowdown/native#2//#10114|calls+bandwidth/slowdown/cgroup//limits=off#10115|calls+bandwidth/slowdown/cgroup//limits=on#10116|calls+bandwidth/slowdown/container//limits=off#10117|calls+bandwidth/slowdown/container//limits=on#10118|calls+bandwidth/slowdown/unikernel//#10119|calls+fork/slowdown/native//#10120|calls+fork/slowdown/native#2//#10121|calls+fork/slowdown/cgroup//limits=off#10122|calls+fork/slowdown/cgroup//limits=on#10123|calls+fork/slowdown/container//limits=off#10124|calls+fork/slowdown/container//limits=on#10125|calls+fork/slowdown/unikernel//#10126|calls+file/slowdown/native//#10127|calls+file/slowdown/native#2//#10128|calls+file/slowdown/cgroup//limits=off#10129|calls+file/slowdown/cgroup//limits=on#10130|calls+file/slowdown/container//limits=off#10131|calls+file/slowdown/container//limits=on#10132|calls+file/slowdown/unikernel//#10133|calls+calls/slowdown/native//#10134|calls+calls/slowdown/native#2//#10135|calls+calls/slowdown/cgroup//limits=off#10136|calls+calls/slowdown/cgroup//limits=on#10137|calls+calls/slowdown/container//limits=off#10138|calls+calls/slowdown/container//limits=on#10139|calls+calls/slowdown/unikernel//#10140|calls+wakeups/slowdown/native//#10141|calls+wakeups/slowdown/native#2//#10142|calls+wakeups/slowdown/cgroup//limits=off#10143|calls+wakeups/slowdown/cgroup//limits=on#10144|calls+wakeups/slowdown/container//limits=off#10145|calls+wakeups/slowdown/container//limits=on#10146|calls+wakeups/slowdown/unikernel//#10147|files+cpu/slowdown/native//#10148|files+cpu/slowdown/native#2//#10149|files+cpu/slowdown/cgroup//limits=off#10150|files+cpu/slowdown/cgroup//limits=on#10151|files+cpu/slowdown/container//limits=off#10152|files+cpu/slowdown/container//limits=on#10153|files+cpu/slowdown/unikernel//#10154|files+memory/slowdown/native//#10155|files+memory/slowdown/native#2//#10156|files+memory/slowdown/cgroup//limits=off#10157|files+memory/slowdown/cgroup//limits=on#10158|files+memory/slowdown/container//limits=off#10159|files+memory/slowdown/container//limits=on#10160|files+memory/slowdown/unikernel//#10161|files+bandwidth/slowdown/native//#10162|files+bandwidth/slowdown/native#2//#10163|files+bandwidth/slowdown/cgroup//limits=off#10164|files+bandwidth/slowdown/cgroup//limits=on#10165|files+bandwidth/slowdown/container//limits=off#10166|files+bandwidth/slowdown/container//limits=on#10167|files+bandwidth/slowdown/unikernel//#10168|files+fork/slowdown/native//#10169|files+fork/slowdown/native#2//#10170|files+fork/slowdown/cgroup//limits=off#10171|files+fork/slowdown/cgroup//limits=on#10172|files+fork/slowdown/container//limits=off#10173|files+fork/slowdown/container//limits=on#10174|files+fork/slowdown/unikernel//#10175|files+file/slowdown/native//#10176|files+file/slowdown/native#2//#10177|files+file/slowdown/cgroup//limits=off#10178|files+file/slowdown/cgroup//limits=on#10179|files+file/slowdown/container//limits=off#10180|files+file/slowdown/container//limits=on#10181|files+file/slowdown/unikernel//#10182|files+calls/slowdown/native//#10183|files+calls/slowdown/native#2//#10184|files+calls/slowdown/cgroup//limits=off#10185|files+calls/slowdown/cgroup//limits=on#10186|files+calls/slowdown/container//limits=off#10187|files+calls/slowdown/container//limits=on#10188|files+calls/slowdown/unikernel//#10189|files+wakeups/slowdown/native//#10190|files+wakeups/slowdown/native#2//#10191|files+wakeups/slowdown/cgroup//limits=off#10192|files+wakeups/slowdown/cgroup//limits=on#10193|files+wakeups/slowdown/container//limits=off#10194|files+wakeups/slowdown/container//limits=on#10195|files+wakeups/slowdown/unikernel//#10196|pipe+cpu/slowdown/native//#10197|pipe+cpu/slowdown/native#2//#10198|pipe+cpu/slowdown/cgroup//limits=off#10199|pipe+cpu/slowdown/cgroup//limits=on#10200|pipe+cpu/slowdown/container//limits=off#10201|pipe+cpu/slowdown/container//limits=on#10202|pipe+cpu/slowdown/unikernel//#10203|pipe+memory/slowdown/native//#10204|pipe+memory/slowdown/native#2//#10205|pipe+memory/slowdown/cgroup//limits=off#10206|pipe+memory/slowdown/cgroup//limits=on#10207|pipe+memory/slowdown/container//limits=off#10208|pipe+memory/slowdown/container//limits=on#10209|pipe+memory/slowdown/unikernel//#10210|pipe+bandwidth/slowdown/native//#10211|pipe+bandwidth/slowdown/native#2//#10212|pipe+bandwidth/slowdown/cgroup//limits=off#10213|pipe+bandwidth/slowdown/cgroup//limits=on#10214|pipe+bandwidth/slowdown/container//limits=off#10215|pipe+bandwidth/slowdown/container//limits=on#10216|pipe+bandwidth/slowdown/unikernel//#10217|pipe+fork/slowdown/native//#10218|pipe+fork/slowdown/native#2//#10219|pipe+fork/slowdown/cgroup//limits=off#10220|pipe+fork/slowdown/cgroup//limits=on#10221|pipe+fork/slowdown/container//limits=off#10222|pipe+fork/slowdown/container//limits=on#10223|pipe+fork/slowdown/unikernel//#10224|pipe+file/slowdown/native//#10225|pipe+file/slowdown/native#2//#10226|pipe+file/slowdown/cgroup//limits=off#10227|pipe+file/slowdown/cgroup//limits=on#10228|pipe+file/slowdown/container//limits=off#10229|pipe+file/slowdown/container//limits=on#10230|pipe+file/slowdown/unikernel//#10231|pipe+calls/slowdown/native//#10232|pipe+calls/slowdown/native#2//#10233|pipe+calls/slowdown/cgroup//limits=off#10234|pipe+calls/slowdown/cgroup//limits=on#10235|pipe+calls/slowdown/container//limits=off#10236|pipe+calls/slowdown/container//limits=on#10237|pipe+calls/slowdown/unikernel//#10238|pipe+wakeups/slowdown/native//#10239|pipe+wakeups/slowdown/native#2//#10240|pipe+wakeups/slowdown/cgroup//limits=off#10241|pipe+wakeups/slowdown/cgroup//limits=on#10242|pipe+wakeups/slowdown/container//limits=off#10243|pipe+wakeups/slowdown/container//limits=on#10244|pipe+wakeups/slowdown/unikernel//#10245|'
array VALUE_TEXT[245] = ['2.58', '2.7', '1.25', '1.16', '1.14', '1.29', '1.12', '1.03', '1.005', '1.03', '1.0', '1.00', '1.00', '1.11', '1.16', '1.04', '1.00', '1.03', '0.95', '1.00', '0.99', '1.10', '1.04', '1.01', '1.17', '1.01', '1.03', 'n/a', '1.10', '1.18', '1.00', '1.01', '1.19', '1.03', 'n/a', '1.17', '1.06', '1.00', '1.00', '1.03', '1.02', '1.09', '1.05', '1.02', '1.04', '1.07', '1.00', '1.02', '1.09', '3.4', '3.6', '1.25', '1.11', '1.2', '1.35', '1.05', '1.03', '1.29', '1.03', '1.06', '1.04', '1.05', '1.31', '1.4', '1.5', '1.69', '1.53', '1.57', '1.65', '1.69', '1.06', '1.18', '1.05', '0.99', '1.01', '1.07', 'n/a', '1.28', '1.02', '1.00', '1.006', '1.00', '1.04', 'n/a', '1.01', '1.03', '1.01', '1.00', '0.97', '1.03', '1.05', '1.17', '1.2', '1.00', '1.02', '0.97', '0.99', '0.96', '2.40', '2.58', '1.05', '1.21', '1.08', '1.22', '1.007', '1.04', '1.00', '1.01', '0.996', '1.02', '1.00', '1.10', '1.028', '1.03', '1.01', '1.001', '1.00', '1.03', '1.11', '1.06', '1.11', '1.00', '1.00', '1.03', '1.02', 'n/a', '1.10', '1.01', '1.01', '1.03', '0.99', '1.00', 'n/a', '1.10', '1.03', '1.00', '1.04', '1.003', '1.00', '1.03', '1.02', '1.05', '1.01', '1.000', '1.00', '1.003', '1.005', '2.6', '2.5', '1.21', '1.04', '1.27', '1.24', '1.41', '1.007', '1.01', '1.00', '1.003', '1.04', '1.15', '1.34', '1.08', '1.02', '1.00', '1.00', '1.01', '1.01', '1.0', '1.04', '1.09', '1.07', '0.99', '1.09', '1.02', 'n/a', '1.04', '1.16', '1.008', '1.01', '1.02', '1.00', 'n/a', '1.01', '1.01', '1.016', '0.987', '1.03', '1.02', '1.02', '1.09', '1.01', '1.01', '1.00', '1.01', '1.01', '1.02', '0.4', '0.3', '0.13', '0.1', '0.102', '0.17', 'n/a', '0.084', '0.108', '0.102', '0.109', '0.104', '0.091', 'n/a', '0.100', '0.105', '0.110', '0.120', '0.089', '0.101', 'n/a', '0.097', '0.092', '0.117', '0.097', '0.12', '0.11', 'n/a', '0.103', '0.11', '0.112', '0.107', '0.110', '0.114', 'n/a', '0.085', '0.100', '0.111', '0.111', '0.122', '0.11', 'n/a', '0.087', '0.108', '0.11', '0.116', '0.094', '0.096', 'n/a']
array LONG_TEXT[245] = ['2.58 [2.43, 3.25]', '2.7 [1.4, 4.0]', '1.25 [1.00, 1.49]', '1.16 [1.04, 1.49]', '1.14 [1.02, 1.60]', '1.29 [1.03, 1.53]', '1.12 [1.00, 1.40]', '1.03 [1.00, 1.33]', '1.005 [0.990, 1.010]', '1.03 [1.00, 1.11]', '1.0 [0.8, 2.4]', '1.00 [0.99, 1.30]', '1.00 [0.98, 1.43]', '1.11 [1.00, 1.49]', '1.16 [1.00, 1.48]', '1.04 [0.97, 1.30]', '1.00 [0.71, 1.33]', '1.03 [0.92, 1.39]', '0.95 [0.76, 1.25]', '1.00 [0.92, 1.69]', '0.99 [0.73, 1.05]', '1.10 [1.01, 1.37]', '1.04 [0.88, 1.60]', '1.01 [0.98, 1.11]', '1.17 [0.94, 1.41]', '1.01 [0.86, 1.12]', '1.03 [1.00, 1.17]', 'n/a', '1.10 [1.00, 1.54]', '1.18 [0.88, 1.55]', '1.00 [0.84, 1.11]', '1.01 [0.86, 1.41]', '1.19 [0.99, 1.79]', '1.03 [1.00, 1.40]', 'n/a', '1.17 [0.99, 1.38]', '1.06 [1.00, 1.43]', '1.00 [0.76, 1.11]', '1.00 [0.88, 1.70]', '1.03 [0.98, 1.78]', '1.02 [0.99, 1.60]', '1.09 [1.01, 1.57]', '1.05 [0.99, 1.44]', '1.02 [0.96, 1.32]', '1.04 [1.00, 1.81]', '1.07 [0.98, 1.81]', '1.00 [0.73, 1.25]', '1.02 [0.82, 1.49]', '1.09 [0.94, 1.55]', '3.4 [2.6, 4.1]', '3.6 [2.8, 5.5]', '1.25 [0.99, 1.77]', '1.11 [0.97, 1.82]', '1.2 [1.0, 2.7]', '1.35 [1.13, 1.68]', '1.05 [0.94, 1.52]', '1.03 [0.91, 1.28]', '1.29 [1.00, 1.86]', '1.03 [0.99, 1.77]', '1.06 [1.02, 1.67]', '1.04 [0.99, 1.24]', '1.05 [0.88, 1.47]', '1.31 [1.18, 1.70]', '1.4 [0.9, 2.2]', '1.5 [1.0, 2.2]', '1.69 [1.32, 2.01]', '1.53 [0.95, 1.73]', '1.57 [1.00, 1.83]', '1.65 [1.04, 1.68]', '1.69 [1.48, 2.26]', '1.06 [0.82, 1.11]', '1.18 [0.98, 1.49]', '1.05 [1.02, 1.47]', '0.99 [0.95, 1.31]', '1.01 [0.84, 1.25]', '1.07 [0.92, 1.54]', 'n/a', '1.28 [1.03, 1.39]', '1.02 [0.91, 1.74]', '1.00 [0.92, 1.33]', '1.006 [0.982, 1.069]', '1.00 [0.77, 1.02]', '1.04 [0.98, 1.57]', 'n/a', '1.01 [0.87, 1.78]', '1.03 [0.99, 1.33]', '1.01 [0.97, 1.34]', '1.00 [0.69, 1.13]', '0.97 [0.61, 1.18]', '1.03 [0.63, 1.36]', '1.05 [0.84, 1.51]', '1.17 [1.01, 1.50]', '1.2 [1.0, 2.8]', '1.00 [0.77, 1.28]', '1.02 [0.95, 1.26]', '0.97 [0.96, 1.60]', '0.99 [0.95, 1.57]', '0.96 [0.85, 1.37]', '2.40 [2.32, 3.00]', '2.58 [2.17, 3.00]', '1.05 [1.00, 1.16]', '1.21 [1.00, 1.65]', '1.08 [0.87, 1.59]', '1.22 [1.00, 1.61]', '1.007 [0.999, 1.069]', '1.04 [1.00, 1.18]', '1.00 [0.83, 1.05]', '1.01 [1.00, 1.24]', '0.996 [0.951, 1.003]', '1.02 [0.86, 1.30]', '1.00 [0.91, 1.04]', '1.10 [1.00, 1.45]', '1.028 [1.001, 1.098]', '1.03 [1.00, 1.21]', '1.01 [0.96, 1.22]', '1.001 [0.995, 1.011]', '1.00 [1.00, 1.10]', '1.03 [1.00, 1.12]', '1.11 [0.95, 1.28]', '1.06 [1.02, 1.13]', '1.11 [1.02, 1.20]', '1.00 [0.90, 1.13]', '1.00 [0.92, 1.05]', '1.03 [1.00, 1.23]', '1.02 [0.83, 1.20]', 'n/a', '1.10 [1.00, 1.23]', '1.01 [0.98, 1.17]', '1.01 [0.95, 1.16]', '1.03 [0.90, 1.44]', '0.99 [0.75, 1.14]', '1.00 [0.84, 1.18]', 'n/a', '1.10 [1.00, 1.32]', '1.03 [0.97, 1.34]', '1.00 [0.99, 1.13]', '1.04 [0.99, 1.20]', '1.003 [0.990, 1.037]', '1.00 [1.00, 1.15]', '1.03 [1.00, 1.18]', '1.02 [1.00, 1.30]', '1.05 [1.00, 1.17]', '1.01 [0.96, 1.31]', '1.000 [0.994, 1.024]', '1.00 [0.99, 1.21]', '1.003 [0.994, 1.051]', '1.005 [0.925, 1.008]', '2.6 [2.1, 3.3]', '2.5 [2.1, 3.3]', '1.21 [1.05, 1.49]', '1.04 [0.88, 1.48]', '1.27 [0.95, 1.78]', '1.24 [1.03, 1.87]', '1.41 [1.00, 1.69]', '1.007 [0.997, 1.085]', '1.01 [0.84, 1.16]', '1.00 [0.98, 1.09]', '1.003 [0.941, 1.010]', '1.04 [0.94, 1.27]', '1.15 [0.98, 1.43]', '1.34 [1.00, 1.82]', '1.08 [0.85, 1.54]', '1.02 [0.92, 1.17]', '1.00 [0.99, 1.53]', '1.00 [0.89, 1.05]', '1.01 [0.99, 1.14]', '1.01 [0.97, 1.33]', '1.0 [0.8, 1.9]', '1.04 [1.02, 1.19]', '1.09 [1.01, 1.27]', '1.07 [1.01, 1.37]', '0.99 [0.94, 1.40]', '1.09 [0.77, 1.31]', '1.02 [1.00, 1.42]', 'n/a', '1.04 [0.98, 1.44]', '1.16 [1.00, 1.38]', '1.008 [0.994, 1.019]', '1.01 [0.88, 1.12]', '1.02 [1.00, 1.11]', '1.00 [0.92, 1.24]', 'n/a', '1.01 [0.94, 1.33]', '1.01 [0.85, 1.34]', '1.016 [0.961, 1.047]', '0.987 [0.966, 1.056]', '1.03 [0.99, 1.12]', '1.02 [0.88, 1.28]', '1.02 [0.92, 1.67]', '1.09 [1.01, 1.51]', '1.01 [1.00, 1.50]', '1.01 [1.00, 1.59]', '1.00 [0.84, 1.29]', '1.01 [1.00, 1.39]', '1.01 [0.99, 1.22]', '1.02 [0.76, 1.09]', '0.4 [0.3, 1.3]', '0.3 [0.2, 7.0]', '0.13 [0.08, 0.20]', '0.1 [0.1, 1.4]', '0.102 [0.070, 0.143]', '0.17 [0.10, 0.24]', 'n/a', '0.084 [0.070, 0.137]', '0.108 [0.075, 0.143]', '0.102 [0.086, 0.110]', '0.109 [0.082, 0.142]', '0.104 [0.094, 0.148]', '0.091 [0.079, 0.107]', 'n/a', '0.100 [0.079, 0.174]', '0.105 [0.098, 0.134]', '0.110 [0.079, 0.172]', '0.120 [0.095, 0.167]', '0.089 [0.073, 0.111]', '0.101 [0.092, 0.122]', 'n/a', '0.097 [0.075, 0.125]', '0.092 [0.082, 0.167]', '0.117 [0.077, 0.170]', '0.097 [0.086, 0.113]', '0.12 [0.09, 1.05]', '0.11 [0.08, 1.02]', 'n/a', '0.103 [0.075, 0.157]', '0.11 [0.08, 0.20]', '0.112 [0.100, 0.165]', '0.107 [0.072, 0.169]', '0.110 [0.100, 0.145]', '0.114 [0.074, 0.167]', 'n/a', '0.085 [0.082, 0.110]', '0.100 [0.080, 0.145]', '0.111 [0.085, 0.171]', '0.111 [0.080, 0.137]', '0.122 [0.080, 0.141]', '0.11 [0.08, 0.19]', 'n/a', '0.087 [0.063, 0.139]', '0.108 [0.101, 0.141]', '0.11 [0.08, 1.03]', '0.116 [0.080, 0.150]', '0.094 [0.086, 0.110]', '0.096 [0.083, 0.154]', 'n/a']
array RATIO_TEXT[245] = ['1× baseline', '1.04× [0.64, 1.37]', '—', '—', '—', '—', '0.44× [0.40, 0.54]', '1× baseline', '0.98× [0.84, 1.00]', '—', '—', '—', '—', '1.08× [0.91, 1.26]', '1× baseline', '0.90× [0.79, 1.04]', '—', '—', '—', '—', '0.85× [0.61, 1.01]', '1× baseline', '0.95× [0.80, 1.35]', '—', '—', '—', '—', '—', '1× baseline', '1.08× [0.83, 1.38]', '—', '—', '—', '—', '—', '1× baseline', '0.91× [0.75, 1.17]', '—', '—', '—', '—', '0.93× [0.74, 1.17]', '1× baseline', '0.98× [0.75, 1.20]', '—', '—', '—', '—', '1.04× [0.95, 1.18]', '1× baseline', '1.06× [0.89, 1.63]', '—', '—', '—', '—', '0.31× [0.26, 0.41]', '1× baseline', '1.25× [1.17, 1.41]', '—', '—', '—', '—', '1.27× [1.19, 1.42]', '1× baseline', '1.0× [0.6, 1.8]', '—', '—', '—', '—', '1.2× [0.8, 2.0]', '1× baseline', '1.11× [0.91, 1.39]', '—', '—', '—', '—', '—', '1× baseline', '0.80× [0.75, 1.06]', '—', '—', '—', '—', '—', '1× baseline', '1.02× [0.83, 1.14]', '—', '—', '—', '—', '1.04× [0.70, 1.34]', '1× baseline', '1.0× [0.7, 1.8]', '—', '—', '—', '—', '0.82× [0.63, 1.01]', '1× baseline', '1.08× [0.89, 1.22]', '—', '—', '—', '—', '0.419× [0.377, 0.438]', '1× baseline', '0.96× [0.82, 1.03]', '—', '—', '—', '—', '1.06× [0.90, 1.33]', '1× baseline', '1.00× [0.94, 1.12]', '—', '—', '—', '—', '1.08× [0.94, 1.23]', '1× baseline', '1.05× [0.97, 1.10]', '—', '—', '—', '—', '—', '1× baseline', '0.91× [0.82, 1.02]', '—', '—', '—', '—', '—', '1× baseline', '0.93× [0.85, 1.16]', '—', '—', '—', '—', '0.94× [0.81, 1.05]', '1× baseline', '1.03× [0.83, 1.10]', '—', '—', '—', '—', '0.98× [0.81, 1.00]', '1× baseline', '0.98× [0.74, 1.32]', '—', '—', '—', '—', '0.55× [0.41, 0.74]', '1× baseline', '1.00× [0.92, 1.08]', '—', '—', '—', '—', '1.33× [0.95, 1.76]', '1× baseline', '0.95× [0.72, 1.08]', '—', '—', '—', '—', '1.0× [0.7, 1.7]', '1× baseline', '1.05× [0.90, 1.15]', '—', '—', '—', '—', '—', '1× baseline', '1.12× [0.79, 1.26]', '—', '—', '—', '—', '—', '1× baseline', '1.00× [0.85, 1.24]', '—', '—', '—', '—', '1.01× [0.98, 1.21]', '1× baseline', '0.93× [0.92, 1.22]', '—', '—', '—', '—', '0.93× [0.76, 0.98]', '1× baseline', '0.8× [0.6, 4.6]', '—', '—', '—', '—', '—', '1× baseline', '1.28× [0.92, 1.78]', '—', '—', '—', '—', '—', '1× baseline', '1.04× [0.70, 1.38]', '—', '—', '—', '—', '—', '1× baseline', '0.9× [0.7, 1.8]', '—', '—', '—', '—', '—', '1× baseline', '1.07× [0.72, 1.63]', '—', '—', '—', '—', '—', '1× baseline', '1.19× [0.88, 1.62]', '—', '—', '—', '—', '—', '1× baseline', '1.24× [0.88, 1.80]', '—', '—', '—', '—', '—']
array RATIO_SHORT[245] = ['—', '1.04', '—', '—', '—', '—', '0.44', '—', '0.98', '—', '—', '—', '—', '1.08', '—', '0.90', '—', '—', '—', '—', '0.85', '—', '0.95', '—', '—', '—', '—', '—', '—', '1.08', '—', '—', '—', '—', '—', '—', '0.91', '—', '—', '—', '—', '0.93', '—', '0.98', '—', '—', '—', '—', '1.04', '—', '1.06', '—', '—', '—', '—', '0.31', '—', '1.25', '—', '—', '—', '—', '1.27', '—', '1.03', '—', '—', '—', '—', '1.19', '—', '1.11', '—', '—', '—', '—', '—', '—', '0.80', '—', '—', '—', '—', '—', '—', '1.02', '—', '—', '—', '—', '1.04', '—', '1.02', '—', '—', '—', '—', '0.82', '—', '1.08', '—', '—', '—', '—', '0.42', '—', '0.96', '—', '—', '—', '—', '1.06', '—', '1.00', '—', '—', '—', '—', '1.08', '—', '1.05', '—', '—', '—', '—', '—', '—', '0.91', '—', '—', '—', '—', '—', '—', '0.93', '—', '—', '—', '—', '0.94', '—', '1.03', '—', '—', '—', '—', '0.98', '—', '0.98', '—', '—', '—', '—', '0.55', '—', '1.00', '—', '—', '—', '—', '1.33', '—', '0.95', '—', '—', '—', '—', '0.96', '—', '1.05', '—', '—', '—', '—', '—', '—', '1.12', '—', '—', '—', '—', '—', '—', '1.00', '—', '—', '—', '—', '1.01', '—', '0.93', '—', '—', '—', '—', '0.93', '—', '0.84', '—', '—', '—', '—', '—', '—', '1.28', '—', '—', '—', '—', '—', '—', '1.04', '—', '—', '—', '—', '—', '—', '0.95', '—', '—', '—', '—', '—', '—', '1.07', '—', '—', '—', '—', '—', '—', '1.19', '—', '—', '—', '—', '—', '—', '1.24', '—', '—', '—', '—', '—']
array VERDICT[245] = ['', 'inconclusive', '', '', '', '', 'faster', '', 'trivial', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'faster', '', 'slower', '', '', '', '', 'slower', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'faster', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'faster', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', 'inconclusive', '', 'inconclusive', '', '', '', '', 'trivial', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '', '', 'inconclusive', '', '', '', '', '']
array SHARED_TEXT[245] = ['43 µs', '46 µs', '20.8 µs', '19 µs', '18.8 µs', '22.2 µs', '19.6 µs', '16.9 µs', '16.53 µs', '17.4 µs', '17 µs', '16.5 µs', '16.6 µs', '18.3 µs', '19.3 µs', '17.2 µs', '16.6 µs', '17.0 µs', '16.6 µs', '17 µs', '17.6 µs', '20.3 µs', '17 µs', '16.7 µs', '19.6 µs', '16.8 µs', '17.0 µs', '—', '18.3 µs', '19.7 µs', '16.6 µs', '16.6 µs', '20 µs', '17.2 µs', '—', '19.2 µs', '17.6 µs', '16.5 µs', '19 µs', '17 µs', '17 µs', '18.0 µs', '17.3 µs', '16.9 µs', '17 µs', '18 µs', '16.6 µs', '17 µs', '18.1 µs', '3.4 ms', '3.6 ms', '1.41 ms', '1.2 ms', '1.2 ms', '1.5 ms', '1.31 ms', '1.12 ms', '1.29 ms', '1.0 ms', '1.0 ms', '1.1 ms', '1.11 ms', '1.3 ms', '1.3 ms', '1.5 ms', '1.69 ms', '1.59 ms', '1.54 ms', '1.6 ms', '1.8 ms', '990 µs', '1.21 ms', '1.08 ms', '1.15 ms', '1.07 ms', '1.15 ms', '—', '1.40 ms', '1.1 ms', '1.00 ms', '1.01 ms', '967 µs', '1.00 ms', '—', '1.06 ms', '1.07 ms', '1.10 ms', '1.04 ms', '1.05 ms', '1.07 ms', '1.10 ms', '1.22 ms', '1.2 ms', '1.08 ms', '1.02 ms', '980 µs', '1.05 ms', '1.0 ms', '259 ns', '271 ns', '109 ns', '126 ns', '161 ns', '164 ns', '1.38 ns', '113 ns', '105.3 ns', '106 ns', '104 ns', '136 ns', '133.2 ns', '1.52 ns', '107 ns', '107 ns', '105 ns', '104.4 ns', '133 ns', '137 ns', '1.61 ns', '111 ns', '116 ns', '105 ns', '105 ns', '137 ns', '142 ns', '—', '115 ns', '107 ns', '105 ns', '109 ns', '133 ns', '137 ns', '—', '118 ns', '116 ns', '106 ns', '111 ns', '133.3 ns', '133 ns', '1.41 ns', '106 ns', '118 ns', '105 ns', '104.7 ns', '134 ns', '133.9 ns', '1.39 ns', '3.5 µs', '3.4 µs', '2.38 µs', '1.8 µs', '3.6 µs', '3.5 µs', '51 ns', '1.38 µs', '1.39 µs', '1.67 µs', '1.670 µs', '2.94 µs', '3.2 µs', '48 ns', '1.67 µs', '1.48 µs', '1.66 µs', '1.689 µs', '2.85 µs', '2.9 µs', '36 ns', '1.42 µs', '1.60 µs', '1.87 µs', '1.72 µs', '3.07 µs', '3.4 µs', '—', '1.60 µs', '1.60 µs', '1.670 µs', '1.69 µs', '2.88 µs', '2.84 µs', '—', '1.38 µs', '1.49 µs', '1.72 µs', '1.678 µs', '2.90 µs', '2.94 µs', '37 ns', '1.53 µs', '1.39 µs', '1.7 µs', '1.66 µs', '2.8 µs', '2.91 µs', '37 ns', '14 µs', '13 µs', '4.4 µs', '7 µs', '4.5 µs', '6.4 µs', '—', '3.8 µs', '3.78 µs', '4.0 µs', '3.9 µs', '4.1 µs', '4.1 µs', '—', '4.8 µs', '3.9 µs', '4.0 µs', '4.13 µs', '4.03 µs', '4.10 µs', '—', '3.9 µs', '4.3 µs', '3.9 µs', '3.9 µs', '4.4 µs', '4.3 µs', '—', '3.9 µs', '3.7 µs', '3.90 µs', '3.87 µs', '4.4 µs', '4.1 µs', '—', '3.9 µs', '3.78 µs', '3.89 µs', '4.0 µs', '4.4 µs', '4.1 µs', '—', '3.86 µs', '3.739 µs', '3.89 µs', '3.88 µs', '3.98 µs', '4.06 µs', '—']
array CENTRE[245] = [2.5838721171204666, 2.6801726966460504, 1.2503833387636523, 1.156359745427086, 1.1425573777703715, 1.287861618283881, 1.1241254756254464, 1.0254713596059855, 1.0045637475102245, 1.028190844656283, 0.991458727518949, 1.0013944172804563, 1.00052705707323, 1.1070654880961466, 1.1591471466964165, 1.0423204866483449, 0.9985496100349891, 1.0303325952343632, 0.9487694097258854, 1.0014406144784853, 0.9901553268163983, 1.1027480921580324, 1.0431554323001855, 1.0102499290849516, 1.1684760229236604, 1.0101675402758092, 1.0269786468766227, NaN, 1.1014171477533032, 1.1847861564034574, 0.9952789838384732, 1.0080369051777005, 1.1886858862110632, 1.033264200416514, NaN, 1.1698238116899287, 1.0643921563322523, 0.9970282827514187, 1.0007612390172036, 1.0302254024751871, 1.0153864453306753, 1.0858810046979985, 1.0484408295435959, 1.0241983388262468, 1.0444339061848549, 1.0715811889850613, 0.9996042406363351, 1.0229466335471815, 1.094156961871286, 3.394496461458279, 3.5999302130181374, 1.2532300092525093, 1.1129366419116362, 1.233687521053617, 1.3544509248412266, 1.047900388888282, 1.0312954759404325, 1.2933504493098715, 1.027005826133105, 1.0626003378686053, 1.0370200732679493, 1.0452987961990452, 1.3107653858159716, 1.4195924616013635, 1.4619856561535838, 1.686714684434551, 1.5301124151327636, 1.5694421887253234, 1.6453471356201643, 1.6898511381120895, 1.062913976726138, 1.1824385340499126, 1.0465860219014318, 0.9906636566754952, 1.0078403088726684, 1.0714435935748803, NaN, 1.2752329425482998, 1.0178113655433074, 1.0041110597144156, 1.0059273063249017, 0.997331602704675, 1.043965514871526, NaN, 1.0110255711091534, 1.02721227231928, 1.0104222854139628, 1.002508823467868, 0.966930183542541, 1.0319979538178563, 1.0525118967787104, 1.1695667947585624, 1.1976408392399618, 0.9988631863448281, 1.0199396728617207, 0.9721515015931579, 0.9939940276333852, 0.9607555468683289, 2.4012317637797214, 2.5824520645626294, 1.0468813964695203, 1.209878516680409, 1.0840430598469861, 1.2228779584208644, 1.0070680898721627, 1.0432962815727826, 0.9976481860264625, 1.0112107777469197, 0.9959704967156828, 1.0249895801235107, 0.9997629623508114, 1.102605197776358, 1.0283716492818225, 1.0304343529414637, 1.0055964327336395, 1.0013162132035296, 1.0043377133344218, 1.033604099056249, 1.1142402622740524, 1.0635494083242882, 1.112440482348937, 1.0023840206103787, 1.0044175795045347, 1.028664755632923, 1.0233587904546957, NaN, 1.103661086448409, 1.0053732096674177, 1.0130675238869924, 1.0270349227792688, 0.9879093344684067, 1.0039421174411016, NaN, 1.1002704212268448, 1.0257637085557603, 1.002951192139491, 1.037182412425456, 1.0031480085690558, 1.0037498011683499, 1.031086226364994, 1.0237740134481739, 1.050359320121141, 1.0051034399882992, 0.9998660656643696, 1.0033395322800238, 1.0033839777772275, 1.005255385184738, 2.555754704262001, 2.505076333621698, 1.2098886004552238, 1.0448822172284866, 1.2721621073494838, 1.244331977876274, 1.413363624411431, 1.006569167304384, 1.0059735469467106, 1.0013462676369542, 1.0030270438829194, 1.0421137363066675, 1.146873468268208, 1.3388405166590898, 1.07518454480183, 1.0237129125257614, 0.9979595445452957, 1.0028088879458767, 1.0058562204593997, 1.0096631765948032, 1.0284871429406355, 1.0387445013120657, 1.0935336587972455, 1.0742808960879993, 0.9913038894806719, 1.0865742840315438, 1.0153846553170127, NaN, 1.041203418741758, 1.1647152667552383, 1.0084373420944914, 1.0086682983710022, 1.0231058671165976, 1.0024138990478209, NaN, 1.0095106776855802, 1.0060652758408417, 1.0159901401726872, 0.9866430050830737, 1.0276172812119624, 1.0186203881555311, 1.0204959638973783, 1.0882013370740065, 1.0104760843884872, 1.0127419368026822, 0.9968989601104828, 1.0076775148239012, 1.0145631154297003, 1.015063333254913, 0.36777237158513726, 0.30841700963266816, 0.12955455215620215, 0.1466757662031467, 0.10202955771261875, 0.17018358525097793, NaN, 0.08437678415937755, 0.10789565900440462, 0.10191160564262677, 0.1086428805568602, 0.10425501873807388, 0.09130095304204836, NaN, 0.10045616636538124, 0.1048239719086314, 0.10963627836805354, 0.11977952585455774, 0.08943139677017904, 0.10074085876407388, NaN, 0.09681791477696902, 0.09190937002403494, 0.11710555674677417, 0.0970378562030434, 0.11731310414097065, 0.11390101816823589, NaN, 0.1032731530597681, 0.1106863066175559, 0.11229368949576682, 0.10720361869048219, 0.10976484275532382, 0.11418939214521297, NaN, 0.0845569202499234, 0.10025766352309294, 0.1113079625809558, 0.11124200659683728, 0.12227598748634425, 0.1118639317823134, NaN, 0.08701886822849378, 0.10764764110815, 0.10889674147724071, 0.11606873948220592, 0.0944664894517925, 0.09598986923702267, NaN]
array COMPANION[245] = [42923.42268486503, 45842.20100982912, 20787.43940568547, 19298.306120169076, 18788.81482168926, 22225.96390898247, 19613.26423086589, 16942.287502072424, 16534.09147585687, 17388.251295442577, 16704.708839808573, 16500.74426556458, 16568.085349449302, 18306.970609586606, 19273.607733949233, 17247.94827941205, 16557.19069259625, 16974.8111243645, 16569.467699524677, 16536.22303703375, 17554.148791208732, 20251.208981413958, 17456.668662019143, 16667.585524002112, 19560.947519589463, 16798.2315034855, 17007.69322594021, NaN, 18283.743337394248, 19716.010450288784, 16589.160786150205, 16610.89031651969, 19592.990428188616, 17156.790474496825, NaN, 19249.942886358218, 17557.233583651414, 16540.555228288744, 19207.93948614841, 17071.688711504372, 16790.843691443835, 18038.780323721763, 17329.10491725068, 16948.923085242233, 17314.712810350633, 18324.493397103586, 16555.61559858593, 16922.073082820687, 18129.501540639372, 3396147.235724764, 3566947.638505581, 1405798.866060009, 1231137.343438643, 1175174.9633088831, 1497566.8356962446, 1306602.1950948015, 1120535.6953095212, 1289089.3643371095, 1018597.1510609034, 1043087.0133829289, 1057600.8313963567, 1107167.2779775686, 1341986.810808323, 1338150.6139974054, 1457873.237738856, 1688468.479580008, 1590823.1752645073, 1537379.7506134824, 1550429.1596211642, 1840467.6038082216, 989067.6901667087, 1209828.19588326, 1081206.91643106, 1147411.4652601203, 1068682.0636852111, 1152069.6674628865, NaN, 1404210.3112725778, 1058734.1837370475, 1003293.1159805577, 1009249.554804472, 967078.5697528825, 1000849.2817029986, NaN, 1056420.5868737174, 1065219.3675446436, 1104315.178305924, 1043845.6674581578, 1050036.740232409, 1073847.458233005, 1104565.4233288793, 1219218.7040534818, 1196838.4928208012, 1078397.2632064465, 1022089.4495106792, 979966.6015764212, 1054801.896840041, 1003256.3785635282, 258.5845536697473, 270.6722760765524, 108.82435563002183, 125.69877533022142, 160.5272807443615, 164.15666504453446, 1.3781663614170576, 112.70619340595056, 105.25396782166058, 106.15237210229958, 104.29849020341968, 136.05129418061057, 133.18250357662708, 1.5229204585156184, 106.78398866071784, 106.98551600646516, 104.8120542134574, 104.35499598488303, 133.26776648719093, 136.88342551359855, 1.6106044427186101, 110.731083473345, 115.52376098197618, 104.93609244411064, 105.04874168652978, 136.51647593098693, 141.62415710328185, NaN, 114.69702858501195, 107.36161666689785, 105.41230888991782, 108.95625470006814, 133.24505934891152, 136.58708792603096, NaN, 117.98315072083784, 116.20197097028807, 105.98533834075906, 111.36272997702466, 133.3149075711903, 133.19729443047856, 1.4125922140407172, 106.34977694650779, 118.11373872665462, 104.92340384580942, 104.67898770033197, 133.67139742227727, 133.88958123251814, 1.3929624822831774, 3527.905870425294, 3411.916407723141, 2380.1470275880306, 1794.766754683173, 3592.0195217626533, 3514.146160970897, 51.126626539934435, 1378.1029650692822, 1385.546329526573, 1669.5505474377744, 1669.8723396966964, 2944.8181697538685, 3238.1111949827955, 47.82833080222806, 1666.1441607292782, 1476.1563237348232, 1661.5978583292508, 1689.2652107420045, 2849.1100837258923, 2892.9246592676436, 36.02223160162316, 1418.4118449645262, 1600.5949776429293, 1874.1976353246287, 1724.0693137442772, 3072.1676637836654, 3442.6985984980633, NaN, 1598.2561761844927, 1601.1258879275097, 1670.3759206683446, 1686.0408614683686, 2880.98685256709, 2839.0466443961277, NaN, 1378.11366566885, 1489.8742893477315, 1718.2823414721174, 1678.3681892470586, 2900.6093059413824, 2942.5480505670203, 37.12392002119577, 1531.9134909879226, 1388.5270822940602, 1679.6495635259196, 1657.1882033457127, 2836.2361499541175, 2908.450966462182, 36.742572159403224, 14209.334402795695, 13220.121998345798, 4353.128262575157, 7198.724712555589, 4500.196004691446, 6426.279599945368, NaN, 3764.151799404204, 3777.51618658638, 3950.542358814385, 3903.5687980023745, 4085.2874354882706, 4056.8472789255347, NaN, 4808.9733810916205, 3865.760331537311, 4042.060236159429, 4128.174069063905, 4029.7106840465076, 4101.392278773881, NaN, 3934.077852322287, 4265.695567554865, 3857.995159276449, 3896.8746468524164, 4412.725047147591, 4311.318034322778, NaN, 3851.0951688260316, 3743.2911207563156, 3903.776246396309, 3866.270174076555, 4372.5655886376, 4103.88087557347, NaN, 3899.7238050907863, 3780.8120467622666, 3885.754031617496, 4000.4261978518803, 4424.945225561871, 4075.342328109791, NaN, 3863.549845343834, 3739.1659764313745, 3887.1963300354823, 3877.7843643979963, 3980.488541951794, 4057.0815864254937, NaN]
array COUNT[245] = [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 0]
array IS_ABSENT[245] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]
ANSWERS = 230
RATIO_LOW = 0.2603625871136769
RATIO_HIGH = 4.555222159455497
array DEATHS[245] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
FIRST_SEQUENCE = 1
LAST_SEQUENCE = 974
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
END
array TOTAL[7] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
array TOTAL_TEXT[7] = ['', '', '', '', '', '', '']

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

# Slowdown of every victim beside every neighbour, a matrix for each technique with and without limits
#: for interference
#: arms

HEADING = say("How much slower does work become beside a neighbour that misbehaves?") . (PAGE_TITLE eq "" ? "" : " (" . PAGE_TITLE . ")")
SUBHEADING = N_TEXT . " · " . say("rows: victims, columns: neighbours · time of an operation beside over alone, medians · lower is better")
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
number_text(r) = decimal(r < 9.95 ? sprintf("%.2f", r) : r < 99.5 ? sprintf("%.1f", r) : sprintf("%.0f", r))
cell_text(c) = DEATHS[c] > 0 ? say("died") : is_number(c) ? number_text(CENTRE[c]) : IS_ABSENT[c] ? say("n/a") : "—"
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
    set label say("faster") at screen across(4.6),down(KEY + 0.15) right font font(6) tc rgb PALE_INK
    set label say("slower") at screen across(13.1),down(KEY + 0.15) left font font(6) tc rgb PALE_INK
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
