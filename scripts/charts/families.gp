# How far each family of questions about isolation leaves the host open, for every technique
#: for questions

HEADING = say("What does a technique really isolate?")
SUBHEADING = sprintf(say("%d questions · in a cell: those that find the host visible or reachable, of those answered · fewer is better"), ASKED)
ROW = ARMS > 12 ? 0.5 : 0.62
NAMES = label_room(2.6, 4.6)
PITCH = (17.2 - NAMES - 0.3) / FAMILIES
TOP = HEAD + 0.8
HEIGHT = TOP + ARMS * ROW + FOOT + 0.5
cell_at(arm, family) = (arm - 1) * FAMILIES + family
set print $CELLS
do for [arm = 1:ARMS] {
  do for [family = 1:FAMILIES] {
    s = SHARE[cell_at(arm, family)]
    print sprintf("%d %d %g \"%s\" %d", family, arm, s == s ? s : -1, SHARE_TEXT[cell_at(arm, family)], s == s && s > 0.6 ? 0xFFFFFF : s == s ? 0x222222 : 0x777777)
  }
}
unset print
set datafile separator whitespace
# White is closed; the more of the host lies open the darker, in one hue, with its number in it.
set palette defined (0 "#FFFFFF", 0.5 "#FDB863", 1 "#B35806")
set cbrange [0:1]
unset border
unset xtics
unset ytics
unset grid
unset colorbox
set xrange [0.5:FAMILIES + 0.5]
set yrange [ARMS + 0.5:0.5]
do for [FORMAT in FORMATS] {
  eval OPEN(FORMAT)
  do for [arm = 1:ARMS] {
    set label row_label(arm) at screen across(NAMES - 0.15),first arm right noenhanced \
      font font(6.5) tc rgb (REASON[arm] eq "" ? INK : PALE_INK)
  }
  do for [family = 1:FAMILIES] {
    set label FAMILY_NAME[family] at screen across(NAMES + (family - 0.5) * PITCH),down(TOP - 0.25) center noenhanced \
      font font(6.5) tc rgb INK
  }
  eval margins(NAMES, NAMES + FAMILIES * PITCH, TOP, TOP + ARMS * ROW)
  plot for [drawn = 1:FORMAT ne "dumb"] $CELLS using 1:2:($1 - 0.49):($1 + 0.49):($2 - 0.48):($2 + 0.48):($3 < 0 ? 0 : $3) \
      with boxxyerror fs solid noborder lc palette, \
    $CELLS using 1:2:4:5 with labels noenhanced font font(6.5) tc rgb variable
  unset label
  eval CLOSE
}
