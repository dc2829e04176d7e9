# Prints a table of the minutes that Maven spent on each module, from logs: a column each, named by the file.
function clock(seconds) { return sprintf("%d:%02d", int(seconds / 60 + 0.5 / 60), (seconds + 0.5) % 60) }

function seconds(text,    part) { # "1.856 s", "02:05 min" or "01:02 h"
  if (split(text, part, /[ :]/) == 2) return part[1]
  return (part[1] * 60 + part[2]) * (part[3] == "h" ? 60 : 1)
}

FNR == 1 { column[++columns] = FILENAME; sub(/.*\//, "", column[columns]) }

/^\[INFO\] .* (SUCCESS|FAILURE) \[.*\]/ {
  name = substr($0, 8)
  sub(/ \.* ?(SUCCESS|FAILURE) \[.*/, "", name)
  sub(/^performance-targets: /, "", name)
  time = $0
  sub(/.*(SUCCESS|FAILURE) \[ */, "", time)
  sub(/\].*/, "", time)
  if (!(name in known)) { known[name]; order[++names] = name }
  spent[name, columns] = seconds(time)
  total[columns] += seconds(time)
}

END {
  printf "== minutes of each module\n%-22s", ""
  for (c = 1; c <= columns; c++) printf "%14s", column[c]
  for (n = 1; n <= names; n++) {
    printf "\n%-22s", order[n]
    for (c = 1; c <= columns; c++) printf "%14s", (order[n], c) in spent ? clock(spent[order[n], c]) : "-"
  }
  printf "\n%-22s", "together"
  for (c = 1; c <= columns; c++) { printf "%14s", clock(total[c]); all += total[c] }
  printf "\nall passes: %s\n", clock(all)
}
