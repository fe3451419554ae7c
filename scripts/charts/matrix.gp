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
