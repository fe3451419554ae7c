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
