# Published numbers beside the run's own, each group on a log axis of its own: what was reproduced
#: needs published

HEADING = say("Published and measured here")
SUBHEADING = say("hollow: published (A artifact, C computed, S second-hand) · filled: here, median and 95 % interval · spans differ")
ROW = 0.36
GAP_BELOW = 1.05
NAMES = 4.3
PLOT_END = 8.4
AT_TEXT = 8.65
AT_OWN = 10.95
AT_VALUE = 17.2
rows_before(g) = g < 1 ? 0 : GROUP_ROWS[g] + rows_before(g - 1)
top_of(g) = HEAD + 0.75 + rows_before(g - 1) * ROW + (g - 1) * GAP_BELOW
bottom_of(g) = top_of(g) + GROUP_ROWS[g] * ROW
HEIGHT = bottom_of(GROUPS) + GAP_BELOW + CAPTIONS * 0.25 + FOOT

# Ticks of 1, 2 and 5 while they fit, then of 1 and 3, then of powers of ten, then of each second.
unit_text(unit, v) = unit eq "ns" ? duration(v) : unit eq "1" ? (v >= 1e3 ? sprintf("%g×", v) : ratio_text(v)) : decimal(sprintf("%.4g/s", v))
one_tic(unit, v, low, high) = v < low || v > high ? "" : sprintf("'%s' %g, ", unit_text(unit, v), v)
tics_from(unit, k, low, high) = k > 12 ? "" : (high / low > 2e4 && k % 2 != 0 ? "" : one_tic(unit, 10.0**k, low, high)) \
  . (high / low < 12 ? one_tic(unit, 2 * 10.0**k, low, high) . one_tic(unit, 5 * 10.0**k, low, high) \
    : high / low < 400 ? one_tic(unit, 3 * 10.0**k, low, high) : "") . tics_from(unit, k + 1, low, high)
unit_tics(unit, low, high) = "set xtics (" . tics_from(unit, -6, low, high) . "'' 1e-99) font 'sans-serif,6'"
AXIS(unit) = unit eq "ns" ? say("time, log scale; left is faster") : unit eq "1" ? say("ratio, log scale") : say("in a second, log scale")

set datafile separator whitespace
set logscale x
set border 1
unset ytics
set grid noy x
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  IS_TEXT = FORMAT eq "dumb"
  set multiplot
  do for [g = 1:GROUPS] {
    if (g > 1) { unset label }
    unset arrow
    eval margins(NAMES, PLOT_END, top_of(g), bottom_of(g))
    set xrange [GROUP_LOW[g]:GROUP_HIGH[g]]
    set yrange [GROUP_ROWS[g] + 0.5:0.5]
    eval unit_tics(GROUP_UNIT[g], GROUP_LOW[g], GROUP_HIGH[g])
    set xlabel AXIS(GROUP_UNIT[g]) offset 0,0.4 font "sans-serif,6.5" tc rgb PALE_INK
    set label GROUP_TITLE[g] at screen across(0.3),down(top_of(g) - 0.2) left font (IS_TEXT ? "" : "sans-serif:Bold,6.5")
    set label say("published") at screen across(AT_TEXT),down(top_of(g) - 0.2) left font font(6) tc rgb PALE_INK
    if (!IS_TEXT) { set label (GROUP_UNIT[g] eq "1" ? say("verdict") : say("here")) at screen across(AT_OWN),down(top_of(g) - 0.2) left font font(6) tc rgb PALE_INK }
    set label say("measured [95 %]") at screen across(AT_VALUE),down(top_of(g) - 0.2) right font font(6) tc rgb PALE_INK
    do for [r = 1:GROUP_ROWS[g]] {
      i = rows_before(g - 1) + r
      INK_HERE = PUB_IS_ABSENT[i] ? PALE_INK : INK
      set label (IS_TEXT ? PUB_SYSTEM[i][1:26] : PUB_SYSTEM[i]) at screen across(0.3),first r left noenhanced font font(6) tc rgb INK
      set label PUB_TEXT[i] at screen across(AT_TEXT),first r left noenhanced font font(6) tc rgb INK
      if (!IS_TEXT) { set label PUB_OWN[i] at screen across(AT_OWN),first r left noenhanced font font(6) tc rgb INK_HERE }
      set label PUB_MEASURED[i] at screen across(AT_VALUE),first r right noenhanced font font(6) tc rgb INK_HERE
    }
    if (g == GROUPS && !IS_TEXT) {
      do for [c = 1:CAPTIONS] {
        set label CAPTION[c] at screen across(0.3),down(bottom_of(GROUPS) + GAP_BELOW + (c - 1) * 0.25) left noenhanced font font(5.5) tc rgb PALE_INK
      }
    }
    if (GROUP_UNIT[g] eq "1" && GROUP_LOW[g] < 1 && GROUP_HIGH[g] > 1) {
      set arrow from first 1,graph 0 to first 1,graph 1 nohead lw 0.8 lc rgb "#666666"
    }
    plot $PUBLISHED using ($1 == g && $4 > 0 ? $4 : 1e-99):($1 == g ? $2 : OUTSIDE):($1 == g && $3 > 0 ? $3 : 1e-99):($1 == g && $4 > 0 ? $4 : 1e-99):($2 - 0.24):($2 + 0.24) \
        with boxxyerror fs solid noborder lc rgb "#DDDDDD", \
      $PUBLISHED using ($1 == g && $3 > 0 ? $3 : 1e-99):($1 == g ? $2 : OUTSIDE) with points pt 6 ps 0.6 lw 0.8 lc rgb "#444444", \
      $PUBLISHED using ($1 == g && $4 > 0 ? $4 : 1e-99):($1 == g ? $2 : OUTSIDE) with points pt 6 ps 0.6 lw 0.8 lc rgb "#444444", \
      $PUBLISHED using ($1 == g && $6 > 0 ? $5 : 1e-99):($1 == g ? $2 : OUTSIDE) with points pt 7 ps 0.6 lc rgb "#0072B2", \
      $PUBLISHED using ($1 == g && $6 > 0 ? $6 : 1e-99):($1 == g ? $2 : OUTSIDE):($7 - $6):(0) with vectors heads size screen 0.0025,90 lw 0.9 lc rgb INK
  }
  eval CLOSE
}
