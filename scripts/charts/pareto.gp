# Start-up time against memory, with how much of the host each technique reaches: the trade-off
#: for starts
#: needs beside

HEADING = say("What does a technique cost, and what does it leave open?")
SUBHEADING = say("launch (E0→E4) and memory of one more idle instance, both log · towards the lower left is cheaper · crosses: 95 % intervals")
ROW = 0.4
TOP = HEAD + 0.55
PLOT_BOTTOM = TOP + longer(6.6, TRADES * ROW)
HEIGHT = PLOT_BOTTOM + 1.1 + FOOT
PLOT_LEFT = 1.75
PLOT_RIGHT = HAS_FUNCTIONS && HAS_OPEN ? 8.3 : 9.4
NUMBER_AT = PLOT_RIGHT + 0.75
LABEL_AT = NUMBER_AT + 0.15
START_AT = HAS_FUNCTIONS && HAS_OPEN ? 13.3 : 14.2
MEMORY_AT = START_AT + 1.35
FUNCTIONS_AT = HAS_OPEN ? MEMORY_AT + 1.25 : 17.2
OPEN_AT = 17.2

bytes(b) = b < 1024 ? sprintf("%g B", b) : b < 1048576 ? sprintf("%g KiB", b / 1024) \
  : b < 1073741824 ? sprintf("%g MiB", b / 1048576) : sprintf("%g GiB", b / 1073741824)
byte_tic(b, low, high) = b < low || b > high ? "" : sprintf("'%s' %g, ", bytes(b), b)
byte_step = MEMORY_HIGH / MEMORY_LOW > 1e5 ? 16.0 : MEMORY_HIGH / MEMORY_LOW > 300 ? 4.0 : 2.0
byte_tics(b, low, high) = b > high ? "" : byte_tic(b, low, high) . byte_tics(b * byte_step, low, high)

# Around one place: above on the right, below on the right, above on the left, below on the left.
number_x(shift) = shift % 4 < 2 ? 0.9 : -1.6
number_y(shift) = shift % 2 ? -0.7 : 0.5

set datafile separator whitespace
set logscale xy
set xrange [START_LOW:START_HIGH]
set yrange [MEMORY_LOW:MEMORY_HIGH]
eval log_tics("x", START_LOW, START_HIGH, 60, 1)
eval "set ytics (" . byte_tics(1024.0, MEMORY_LOW, MEMORY_HIGH) . "'' 1e-99) font 'sans-serif,6'"
set xlabel say("launch, log scale") offset 0,0.3 font "sans-serif,6.5" tc rgb PALE_INK
set ylabel say("memory of one more, log scale") offset 1,0 font "sans-serif,6.5" tc rgb PALE_INK
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  IS_TEXT = FORMAT eq "dumb"
  set label say("launch") at screen across(START_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK
  set label say("memory") at screen across(MEMORY_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK
  if (HAS_FUNCTIONS) { set label say("functions") at screen across(FUNCTIONS_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK }
  if (HAS_OPEN) { set label say("left open") at screen across(OPEN_AT),down(TOP - 0.25) right font font(6) tc rgb PALE_INK }
  do for [i = 1:TRADES] {
    y = TOP + (i - 0.5) * ROW
    set label sprintf("%d", i) at screen across(NUMBER_AT),down(y) right font font(6) tc rgb PALE_INK
    set label TRADE_LABEL[i] at screen across(LABEL_AT),down(y) left noenhanced \
      font (IS_TEXT ? "" : "sans-serif:Bold,6.3") tc rgb technique_colour(TRADE_TECHNIQUE[i])
    set label TRADE_START[i] at screen across(START_AT),down(y) right noenhanced font font(6)
    set label TRADE_MEMORY[i] at screen across(MEMORY_AT),down(y) right noenhanced font font(6)
    if (HAS_FUNCTIONS) { set label TRADE_FUNCTIONS[i] at screen across(FUNCTIONS_AT),down(y) right noenhanced font font(6) }
    if (HAS_OPEN) { set label TRADE_OPEN[i] at screen across(OPEN_AT),down(y) right noenhanced font font(6) }
  }
  eval margins(PLOT_LEFT, PLOT_RIGHT, TOP, PLOT_BOTTOM)
  plot $FRONTIER using 1:2 with steps lw 0.9 dt 3 lc rgb "#888888", \
    for [i = 1:TRADES] $TRADES using 1:4:2:3:5:6 every ::(i - 1)::(i - 1) with xyerrorbars pt 7 ps 0 lw 0.8 lc rgb technique_colour(TRADE_TECHNIQUE[i]), \
    for [i = 1:TRADES] $TRADES using 1:4 every ::(i - 1)::(i - 1) with points pt 7 ps TRADE_SIZE[i] lc rgb technique_colour(TRADE_TECHNIQUE[i]), \
    for [i = 1:TRADES] $TRADES using 1:4:(sprintf("%d", i)) every ::(i - 1)::(i - 1) with labels left offset character number_x(TRADE_SHIFT[i]),number_y(TRADE_SHIFT[i]) font "sans-serif,6" tc rgb INK
  eval CLOSE
}
