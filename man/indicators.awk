# Writes the entries of collab-indicators(7) from the headers of SQL files, by id:
#   awk -f indicators.awk share/indicators/*.sql
function finish() {
  if (!("id" in key)) return
  word = key["better"] == "less" ? "up to" : "from"
  text = ".It Sy " name " Pq " key["id"] "\n" key["title"] ".\n" prose ".\n"
  text = text "Unit: " key["unit"] "."
  if ("green" in key) text = text "\nGreen " word " " key["green"] ", amber " word " " key["amber"] "."
  if ("minimum" in key) text = text "\nAt least " key["minimum"] "."
  if ("lag" in key) text = text "\nLag: " key["lag"] "."
  entry[++entries] = key["id"] "\n" text "\nSource: " key["source"] "."
}
FNR == 1 {
  finish()
  split("", key)
  prose = ""
  in_keys = 1
  name = FILENAME
  sub(".*/", "", name)
  sub("[.]sql$", "", name)
}
!/^--/ { in_keys = 2 }
in_keys == 2 { next }
/^-- *$/ { in_keys = 0; next }
in_keys {
  colon = index($0, ":")
  key[substr($0, 4, colon - 4)] = substr($0, colon + 2)
  next
}
{
  line = substr($0, 4)
  # A sentence begins on a line of its own, as the macros want it.
  gsub(/[.] /, ".\n", line)
  sub(/: /, ":\n", line)
  prose = prose (prose == "" ? "" : "\n") line
}
END {
  finish()
  for (i = 2; i <= entries; ++i)
    for (j = i; j > 1 && entry[j] < entry[j - 1]; --j) {
      swap = entry[j]
      entry[j] = entry[j - 1]
      entry[j - 1] = swap
    }
  for (i = 1; i <= entries; ++i) print substr(entry[i], index(entry[i], "\n") + 1)
}
