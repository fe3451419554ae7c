# What scripts/benchmark and scripts/benchmark-lab share; read by both.
# They set BENCH, work (a folder of theirs), round and rounds, trials, cpu, and define bars.
# shellcheck shell=bash disable=SC2154

partly=5 # exit status of a run in which some techniques failed or cannot be had here

say() { printf '%s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null; }

# compile_references FILE ...: into the folder $references.
compile_references() {
  local compiler source
  compiler=$(command -v clang || command -v cc)
  references=$PWD/.build/benchmarks
  mkdir -p "$references"
  for source in "$@"; do
    "$compiler" -O2 -Wall -Wextra -Werror -I Sources/Workloads/PayloadABI/include \
      -o "$references/$(basename "$source" .c)" "$source"
  done
}

# keep WHO TECHNIQUE PACE METRIC: adds median and minimum of the numbers on standard input to the
# record.
keep() {
  sort -n | awk -v round="$round" -v key="$*" '
    { value[NR] = $1 }
    END {
      if (NR == 0) exit
      print round "\t" key "\t" (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 "\t" value[1]
    }
  ' >>"$work/record"
}

# tool WHO TECHNIQUES [FLAG ...]: runs the tool, keeps its medians; trials that failed are noted in
# the folder's file failures.
tool() {
  local who=$1 key
  "$BENCH" run --suite startup --technique "$2" --blocks "$trials" --seed "$round" --cpus "$cpu" \
    --out "$work/run" --quiet --progress never "${@:3}" || (($? == partly)) || return
  awk -F, -v round="$round" '
    $19 ~ /^(failed|timeout|invalid)$/ {
      print "a trial of " $9 ($10 == "" ? "" : "/" $10) ", round " round ": " $19 " " $20
    }
  ' "$work/run/samples.csv" | tee -a "$work/failures" >&2
  awk -F, -v who="$who" '
    FNR == 1 || $18 != 0 || $19 != "ok" { next }
    { technique = $9 ($10 == "" ? "" : "/" $10); pace = substr($11, 6) }
    $12 == "" { print who " " technique " " pace " " $13 "\t" $16 }
    $12 == "build/join_cgroup" { print who " " technique " " pace " join\t" $16 }
    $12 == "boot" { print who " " technique " " pace " boot\t" $16 }
  ' "$work/run/samples.csv" >"$work/values"
  while read -r key; do
    # shellcheck disable=SC2086
    awk -F'\t' -v key="$key" '$1 == key { print $2 }' "$work/values" | keep $key
  done < <(cut -f1 "$work/values" | sort -u)
  rm -rf "$work/run"
}

# reference TECHNIQUE PACE COMMAND ...: runs a reference, keeps its three medians.
reference() {
  local technique=$1 pace=$2
  if ! "${@:3}" >"$work/values"; then
    say "$technique at pace $pace failed in round $round"
    return
  fi
  awk '{ print $1 }' "$work/values" | keep reference "$technique" "$pace" launch
  awk '{ print $2 }' "$work/values" | keep reference "$technique" "$pace" run
  awk '{ print $3 }' "$work/values" | keep reference "$technique" "$pace" life
}

# Prints what the record says of the bars; a bar without a limit is neither met nor missed.
table() {
  bars | awk -F'|' -v record="$work/record" '
    function sorted(list, n,    i, j, value) {
      for (i = 2; i <= n; i++) {
        value = list[i]
        for (j = i - 1; j > 0 && list[j] > value; j--) list[j + 1] = list[j]
        list[j + 1] = value
      }
    }
    function median(list, n) { return (list[int((n + 1) / 2)] + list[int(n / 2) + 1]) / 2 }
    # Rank of the lower end of the exact binomial interval of the median; 0 below six values.
    function rank(n,    k, term, below) {
      term = below = 0.5 ^ n
      for (k = 0; below <= 0.025; ) { k++; term *= (n - k + 1) / k; below += term }
      return k
    }
    function time(ns) {
      if (ns >= 1e9) return sprintf("%.1f s", ns / 1e9)
      if (ns >= 1e6) return sprintf("%.2f ms", ns / 1e6)
      if (ns >= 1e3) return sprintf("%.1f us", ns / 1e3)
      return sprintf("%.1f ns", ns)
    }
    function row(a, b, c, d, e, f, g, h) {
      printf "%-32s %9s %9s  %-6s %-19s %-9s %8s  %s\n", a, b, c, d, e, f, g, h
    }
    BEGIN {
      while ((getline line < record) > 0) {
        split(line, field, "\t")
        value[field[2], field[1]] = field[3]
        if (!(field[2] in least) || field[4] + 0 < least[field[2]]) least[field[2]] = field[4] + 0
        if (field[1] > rounds) rounds = field[1]
      }
      row("bar", "ours", "reference", "ratio", "95 %", "fastest", "limit", "")
    }
    {
      n = 0
      delete own; delete other; delete judged
      for (round = 0; round <= rounds; round++) {
        if (!(($2, round) in value) || ($3 != "" && !(($3, round) in value))) continue
        own[++n] = value[$2, round]
        other[n] = $3 == "" ? 1 : value[$3, round]
        judged[n] = own[n] / other[n]
      }
      if (n == 0) { row($1, "-", "-", "-", "-", "-", "-", $5 == "" ? "not measured on this host" : $5); next }
      sorted(own, n); sorted(other, n); sorted(judged, n)
      at = median(judged, n); k = rank(n)
      low = k ? judged[k] : at; high = k ? judged[n + 1 - k] : at
      verdict = $4 == "" ? "" : at <= $4 ? "met" : "missed"
      if ($4 != "" && k && low <= $4 && high > $4) verdict = verdict ", but the interval holds the limit"
      if ($3 == "") {
        row($1, time(at), "", "", k ? time(low) " - " time(high) : "-", time(least[$2]),
            time($4), verdict)
      } else {
        row($1, time(median(own, n)), time(median(other, n)), sprintf("%.3f", at),
            k ? sprintf("%.3f - %.3f", low, high) : "-",
            sprintf("%.3f", least[$2] / least[$3]), $4 == "" ? "-" : sprintf("%.3f", $4), verdict)
      }
    }'
}
