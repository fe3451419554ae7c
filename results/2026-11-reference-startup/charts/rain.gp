# Chart rain of run 2026-11-reference-startup. Made by: bench run --suite startup --effort standard --seed 20261121 --out results/2026-11-reference-startup
# Edit it and render it again in this folder:  gnuplot rain.gp
# One form only:  gnuplot -e "FORMATS='png'" rain.gp   (png, svg, pdf, dumb)

CHART = 'rain'
if (!exists('FORMATS')) FORMATS = 'png svg pdf'
if (!exists('COLUMNS')) COLUMNS = 100
if (!exists('DUMB_OUTPUT')) DUMB_OUTPUT = ''
SAMPLES = '../samples.csv'
SUMMARY = '../summary.csv'
ARMS = 8
BASELINE = 2
array TECHNIQUE[8] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array VARIANT[8] = ['', '', '', '', '', '', '', '']
array LABEL[8] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array SHORT[8] = ['null', 'native', 'native#2', 'chroot', 'namespaces', 'cgroup', 'container', 'unikernel']
array REASON[8] = ['', '', '', '', '', '', '', '']
PACES = 'spaced hot'
array KEY[16] = ['null//pace=spaced', 'native//pace=spaced', 'native#2//pace=spaced', 'chroot//pace=spaced', 'namespaces//pace=spaced', 'cgroup//pace=spaced', 'container//pace=spaced', 'unikernel//pace=spaced', 'null//pace=hot', 'native//pace=hot', 'native#2//pace=hot', 'chroot//pace=hot', 'namespaces//pace=hot', 'cgroup//pace=hot', 'container//pace=hot', 'unikernel//pace=hot']
KEYS = '|null//pace=spaced|native//pace=spaced|native#2//pace=spaced|chroot//pace=spaced|namespaces//pace=spaced|cgroup//pace=spaced|container//pace=spaced|unikernel//pace=spaced|null//pace=hot|native//pace=hot|native#2//pace=hot|chroot//pace=hot|namespaces//pace=hot|cgroup//pace=hot|container//pace=hot|unikernel//pace=hot|'
array MEDIAN_TEXT[16] = ['—', '224 µs', '229 µs', '224 µs', '860 µs', '476 µs', '1.741 ms', '925 µs', '—', '57.5 µs', '57.6 µs', '57.0 µs', '487.3 µs', '215.5 µs', '1.253 ms', '607 µs']
array MEDIAN[16] = [NaN, 223623.5, 228506.0, 223613.5, 860348.0, 476385.5, 1740936.5, 924549.0, NaN, 57531.0, 57581.0, 57030.0, 487256.5, 215476.5, 1252628.0, 607210.5]
array TRIALS[16] = [0, 100, 100, 100, 100, 100, 100, 100, 0, 100, 100, 100, 100, 100, 100, 100]
PANELS = 1
array PANEL_TITLE[1] = ['']
array PANEL_ARMS[1] = ['1 2 3 4 5 6 7 8']
N_TEXT = 'n = 100 trials each'
IS_SMOKE = 0
WARNING = ''
FOOTER_1 = 'AMD EPYC, 2 cpu, Linux 6.18.44-fc-v657, KVM pvm, cgroup hybrid'
FOOTER_2 = 'run 2026-11-reference-startup · spaced: 50 ms of rest before a trial, hot: back to back · samples.csv 476712b3e460'
METRICS = 'launch ready run life'
array METRIC_TOP[4] = [1758363.0, 1924380.0, 2166291.0, 2288984.0]
array METRIC_TEXT[32] = ['—', '224 µs', '229 µs', '224 µs', '860 µs', '476 µs', '1.741 ms', '925 µs', '—', '231 µs', '235 µs', '231 µs', '867 µs', '484 µs', '1.876 ms', '973 µs', '265 µs', '411 µs', '416 µs', '318 µs', '1.113 ms', '654 µs', '2.135 ms', '1.045 ms', '277 µs', '440 µs', '447 µs', '337 µs', '1.158 ms', '755 µs', '2.242 ms', '1.558 ms']
LOWEST_LAUNCH = 52318.0
HIGHEST_LAUNCH = 2591505.0
FIRST_SEQUENCE = 83
LAST_SEQUENCE = 4079
# arm, phase, from and to in ns, from and to as shares: means at the first pace
$PHASE_MEANS << END
0 0 0 0 0 0
1 2 0.0 73848.34 0.0 0.26825758188887516
1 3 73848.34 78109.70999999999 0.26825758188887516 0.28373720961962434
1 6 78109.70999999999 265051.75 0.28373720961962434 0.9628129966146114
1 7 265051.75 275288.92 0.9628129966146114 1.0
2 2 0.0 77303.48 0.0 0.17250857505316058
2 3 77303.48 79599.84999999999 0.17250857505316058 0.17763309876793804
2 4 79599.84999999999 226719.95 0.17763309876793804 0.5059427532967962
2 5 226719.95 237554.68000000002 0.5059427532967962 0.5301212745404159
2 6 237554.68000000002 419752.22000000003 0.5301212745404159 0.9367088952218035
2 7 419752.22000000003 448113.84 0.9367088952218035 1.0
3 2 0.0 73312.04 0.0 0.17076756755950936
3 3 73312.04 75400.42 0.17076756755950936 0.17563208330262506
3 4 75400.42 216370.45 0.17563208330262506 0.5039970984064343
3 5 216370.45 225242.80000000002 0.5039970984064343 0.5246636850685517
3 6 225242.80000000002 400365.75 0.5246636850685517 0.9325819505450761
3 7 400365.75 429308.92 0.9325819505450761 1.0
4 2 0.0 86542.66 0.0 0.25373726141177144
4 3 86542.66 88584.23000000001 0.25373726141177144 0.25972300741010834
4 4 88584.23000000001 228501.56 0.25972300741010834 0.6699512132249872
4 5 228501.56 237308.88999999998 0.6699512132249872 0.6957737127246528
4 6 237308.88999999998 322053.82999999996 0.6957737127246528 0.944240179945615
4 7 322053.82999999996 341071.93999999994 0.944240179945615 1.0
5 2 0.0 736175.58 0.0 0.6180109370913002
5 3 736175.58 738125.7699999999 0.6180109370913002 0.619648099178918
5 4 738125.7699999999 868564.45 0.619648099178918 0.729149871649763
5 5 868564.45 875927.33 0.729149871649763 0.7353309247736532
5 6 875927.33 1149763.23 0.7353309247736532 0.9652130150872705
5 7 1149763.23 1191201.54 0.9652130150872705 1.0
6 2 0.0 333560.61 0.0 0.43989698231828633
6 3 333560.61 335751.1 0.43989698231828633 0.442785782470074
6 4 335751.1 472498.77999999997 0.442785782470074 0.6231274953930318
6 5 472498.77999999997 490331.83999999997 0.6231274953930318 0.6466455878905271
6 6 490331.83999999997 653941.37 0.6466455878905271 0.8624124871221635
6 7 653941.37 758269.83 0.8624124871221635 1.0
7 2 0.0 1326516.22 0.0 0.5774428322370956
7 3 1326516.22 1637044.9 0.5774428322370956 0.7126183828760819
7 4 1637044.9 1766284.68 0.7126183828760819 0.7688774647295243
7 5 1766284.68 1912157.43 0.7688774647295243 0.8323770078457132
7 6 1912157.43 2178219.41 0.8323770078457132 0.9481958579776849
7 7 2178219.41 2297225.19 0.9481958579776849 1.0
8 2 0.0 802779.33 0.0 0.504090459063793
8 3 802779.33 806018.35 0.504090459063793 0.5061243418728046
8 4 806018.35 933894.1699999999 0.5061243418728046 0.586421602150992
8 5 933894.1699999999 984361.1699999999 0.586421602150992 0.618111423060522
8 6 984361.1699999999 1057254.73 0.618111423060522 0.6638835882745843
8 7 1057254.73 1592530.2999999998 0.6638835882745843 1.0
END
array TOTAL[8] = [275288.92, 448113.84, 429308.92, 341071.93999999994, 1191201.54, 758269.83, 2297225.19, 1592530.2999999998]
array TOTAL_TEXT[8] = ['275 µs', '448 µs', '429 µs', '341 µs', '1.19 ms', '758 µs', '2.30 ms', '1.59 ms']

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
array ID[ARMS * words(PACES)]
do for [i = 1:ARMS * words(PACES)] { ID[i] = strstrt(KEYS, "|" . KEY[i] . "|") }
id_of(arm, pace) = ID[(pace - 1) * ARMS + arm]
row_id(x) = strstrt(KEYS, "|" . strcol("technique") . "/" . strcol("variant") . "/" . strcol("params") . "|")
is_observation(name) = strcol("metric") eq name && strcol("phase") eq "" && strcol("status") eq "ok" \
  && strcol("warmup") eq "0" && row_id(0) > 0
is_summary(name) = strcol("metric") eq name && strcol("phase") eq "" && row_id(0) > 0
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
metric_span(name) = name eq "launch" ? "E0→E4" : name eq "ready" ? "E0→E5" : name eq "run" ? "E0→E6" \
  : name eq "life" ? "E0→E7" : ""
# Dots that overlap are seen as such.
pale(colour) = "#66" . colour[2:*]
# Variants stand in a lighter shade of their technique's colour.
bar_colour(arm) = VARIANT[arm] eq "" ? technique_colour(TECHNIQUE[arm]) : "#70" . technique_colour(TECHNIQUE[arm])[2:*]

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
    LETTERS, SVG_SCALE, SVG_SCALE, WIDTH * 96 / 2.54, HEIGHT * 96 / 2.54) . sprintf(" name '%s'", CHART) \
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
PANE = (RIGHT - LEFT - GAP * (words(PACES) - 1)) / words(PACES)
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
has_launch(arm) = sum [p = 1:words(PACES)] (TRIALS[(p - 1) * ARMS + arm])

set encoding utf8
set datafile separator ","
set datafile missing NaN
set border 3 lw 0.6 lc rgb "#444444"
set tics nomirror out scale 0.6 textcolor rgb INK
set grid back lw 0.6 dt 1 lc rgb "#D4D4D4"
unset key

# Every trial as a dot beside its p5 to p95 box, log axis: sample size, outliers, two modes

HEADING = "Every start: launch (E0→E4) of each trial"
SUBHEADING = N_TEXT . " · lower is better · a dot is one trial, in order of execution · box: p5 to p95, line: median"
ROW = PANELS == 1 ? 7.4 : 3.9
HEIGHT = HEAD + PANELS * ROW + 0.3 + FOOT
LOW = LOWEST_LAUNCH / 1.15
HIGH = HIGHEST_LAUNCH * 1.15
WIDE = (17.2 - LEFT - GAP * (words(PACES) - 1)) / words(PACES)
wide_left(pace) = LEFT + (pace - 1) * (WIDE + GAP)

set datafile columnheaders
set table $LAUNCH
plot SAMPLES using (row_id(0)):(column("seq")):(column("value")) with table if (is_observation("launch"))
set print $BOXES
print "0 0 0 0 0"
unset print
set table $BOXES append
plot SUMMARY using (row_id(0)):(number("p05")):(number("median")):(number("p95")):(number("n")) \
  with table if (is_summary("launch"))
unset table
set datafile nocolumnheaders
set datafile separator whitespace
dot_place(seq) = 0.04 + 0.4 * (seq - FIRST_SEQUENCE) / (LAST_SEQUENCE - FIRST_SEQUENCE + 1.0)

set logscale y
set yrange [LOW:HIGH]
set grid nox
unset xtics
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set multiplot
  do for [panel = 1:PANELS] {
    TOP = HEAD + 0.45 + (panel - 1) * ROW
    COUNT = words(PANEL_ARMS[panel])
    set label bold(PANEL_TITLE[panel]) at screen across(LEFT),down(TOP - 0.2) left font font(7)
    set xrange [0.4:COUNT + 0.6]
    do for [pace = 1:words(PACES)] {
      X = wide_left(pace)
      eval margins(X, X + WIDE, TOP, TOP + ROW - 1.75)
      set label "pace: " . word(PACES, pace) at screen across(X + WIDE),down(TOP - 0.2) \
        right font font(6.5) tc rgb PALE_INK
      do for [k = 1:COUNT] {
        arm = panel_arm(panel, k)
        if (FORMAT eq "dumb") {
          set label panel_label(arm) at first k,graph -0.04 center offset 0,-((k - 1) % 3)
        } else {
          set label panel_label(arm) at first k,graph -0.04 right rotate by 35 noenhanced font font(6.5) \
            tc rgb (TRIALS[(pace - 1) * ARMS + arm] > 0 ? INK : PALE_INK)
        }
        if (!(TRIALS[(pace - 1) * ARMS + arm] > 0)) {
          set label MEDIAN_TEXT[(pace - 1) * ARMS + arm] at first k,graph 0.04 center font font(6.5) tc rgb PALE_INK
        }
      }
      eval log_tics("y", LOW, HIGH, 3000, pace == 1)
      at_arm(x, k) = x == id_of(panel_arm(panel, k), pace)
      plot 1e-9 lc rgb "#FFFFFF", \
        for [k = 1:COUNT] $LAUNCH using (at_arm($1, k) ? k + dot_place($2) : OUTSIDE):3 with points pt 7 ps 0.35 \
          lc rgb pale(arm_colour(panel_arm(panel, k), k)), \
        for [k = 1:COUNT] $BOXES using (at_arm($1, k) && $2 > 0 ? k - 0.2 : OUTSIDE):3 \
          :(at_arm($1, k) && $2 > 0 ? k - 0.34 : OUTSIDE):(at_arm($1, k) && $2 > 0 ? k - 0.06 : OUTSIDE):2:4 \
          with boxxyerror fs transparent solid 0.25 border lc rgb arm_colour(panel_arm(panel, k), k) \
          fc rgb arm_colour(panel_arm(panel, k), k) lw 0.8, \
        for [k = 1:COUNT] $BOXES using (at_arm($1, k) && $5 > 5 ? k - 0.34 : OUTSIDE):3:(0.28):(0) \
          with vectors nohead lw 1.6 lc rgb arm_colour(panel_arm(panel, k), k)
      unset label
    }
  }
  eval CLOSE
}
