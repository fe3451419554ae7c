# The ladder from a plain process to a pod: what each rung costs beyond the one below it
#: for starts
#: suite ladder
#: needs value

HEADING = say("Where a container's start-up goes: from the request to the payload, and what each layer adds")
SUBHEADING = N_TEXT . " · " . say("pace ") . say(word(PACES, 1)) . " · " . say("segment: from the rung below to this one · median of paired differences [95 %]")
ROW = 0.62
HEIGHT = HEAD + 0.75 + RUNGS * ROW + 1.25 + FOOT
NAMES = 2.6
PLOT_END = 10.9
TOP = HEAD + 0.7
BOTTOM = TOP + RUNGS * ROW
is_own(k) = k < 11
RISE = "#D55E00"
FALL = "#009E73"
FIRST = "#000000"

LOWEST = RUNG_TOTAL[1]
HIGHEST = RUNG_TOTAL[1]
do for [k = 1:RUNGS] {
  if (RUNG_TOTAL[k] < LOWEST) { LOWEST = RUNG_TOTAL[k] }
  if (RUNG_TOTAL[k] > HIGHEST) { HIGHEST = RUNG_TOTAL[k] }
}
LEFT = LOWEST / 2.0
RIGHT = HIGHEST * 2.0

set print $RUNGS_BLOCK
do for [k = 1:RUNGS] {
  below = k == 1 ? LEFT : RUNG_TOTAL[k - 1]
  low = RUNG_LOW[k] == RUNG_LOW[k] ? RUNG_LOW[k] : RUNG_TOTAL[k]
  high = RUNG_HIGH[k] == RUNG_HIGH[k] ? RUNG_HIGH[k] : RUNG_TOTAL[k]
  print sprintf("%d %g %g %g %g", k, below, RUNG_TOTAL[k], low, high)
}
unset print

set datafile separator whitespace
set logscale x
set border 1
unset ytics
set grid noy x
kind(k, below, total) = int(k) == 1 ? 0 : total >= below ? 1 : 2
row_if(k, below, total, wanted) = kind(k, below, total) == wanted ? k : NaN
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  set label say("rung") at screen across(NAMES - 0.15),down(TOP - 0.22) right font font(6) tc rgb PALE_INK
  set label "launch" at screen across(PLOT_END + 1.75),down(TOP - 0.22) right font font(6) tc rgb PALE_INK
  set label say("beyond the rung below") at screen across(PLOT_END + 2.05),down(TOP - 0.22) left font font(6) tc rgb PALE_INK
  do for [k = 1:RUNGS] {
    y = TOP + (k - 0.5) * ROW
    set label RUNG[k] at screen across(NAMES - 0.15),down(y) right noenhanced font font(6.5)
    set label RUNG_TEXT[k] at screen across(PLOT_END + 1.75),down(y) right noenhanced font font(6)
    set label STEP_TEXT[k] at screen across(PLOT_END + 2.05),down(y) left noenhanced font font(6)
  }
  set label ABSENT_TEXT at screen across(0.3),down(BOTTOM + 1.35) left noenhanced font font(6) tc rgb PALE_INK
  eval margins(NAMES, PLOT_END, TOP, BOTTOM)
  set xrange [LEFT:RIGHT]
  set yrange [RUNGS + 0.5:0.5]
  eval log_tics("x", LEFT, RIGHT, 60, 1)
  set xlabel say("time from the request to the payload's first instruction (E0→E4), log scale: equal lengths are equal ratios") offset 0,0.2 font font(6)
  plot $RUNGS_BLOCK using 3:(row_if($1, $2, $3, 0)) with points pt 7 ps 1.6 lc rgb FIRST, \
    $RUNGS_BLOCK using 2:(row_if($1, $2, $3, 1)):2:3:($1 - 0.34):($1 + 0.34) with boxxyerror fs solid 0.85 noborder fc rgb RISE, \
    $RUNGS_BLOCK using 3:(row_if($1, $2, $3, 2)):3:2:($1 - 0.34):($1 + 0.34) with boxxyerror fs solid 0.85 noborder fc rgb FALL, \
    $RUNGS_BLOCK using 4:1:($5 - $4):(0) with vectors heads size graph 0.005,90 lt 1 dt 1 lw 1.2 lc rgb INK, \
    $RUNGS_BLOCK using 3:($1 + 0.34):(0):($1 < RUNGS ? 0.32 : 0) with vectors nohead lt 1 dt 3 lw 0.8 lc rgb PALE_INK
  unset label
  eval CLOSE
}
