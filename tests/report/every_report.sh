# Sourced by the tests of reports: makes the example school in $school and has a line for every report
# in every format in $reports, each "FORMAT ARGUMENTS".
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
school=$work/school
COLLAB_NOW=1795464000 COLLAB_USER=tester "$COLLAB" init "$school" --example -q || exit 1

pages='table plain md'
rows='csv excel json ndjson'
partner_tables='partners contacts languages promises open_promises pacts seats presence bodies needs voices disagreements'
lesson_tables='cycles stages components shares waivers people'

# Every report with the formats it takes whole, and the tables it has.
every_report() {
  audience=$1
  for report in meetings actions decisions goals health 'health --by month --period sy' 'health --wide' \
    'health --by week'; do
    for format in $pages $rows; do echo "$format $report --for $audience"; done
  done
  for format in $pages; do echo "$format weekly --for $audience"; done
  for format in $pages; do
    echo "$format partner --for $audience"
    echo "$format lessonstudy --for $audience --period 2025-08-18.."
  done
  for format in $rows; do
    for table in $partner_tables; do echo "$format partner --table $table --for $audience"; done
    for table in $lesson_tables; do
      echo "$format lessonstudy --table $table --for $audience --period 2025-08-18.."
    done
  done
  if [ "$audience" != team ]; then
    for format in $pages; do
      echo "$format readiness --for $audience"
      echo "$format mentor --for $audience"
      echo "$format network --for $audience"
    done
    for format in $rows; do
      for table in network groups parts without; do
        echo "$format network --table $table --for $audience"
      done
    done
    for format in $rows; do
      for table in figures due due_detail pairs; do
        echo "$format mentor --table $table --for $audience"
      done
    done
    for format in $rows; do echo "$format readiness --table answers --for $audience"; done
  fi
  for format in $rows; do
    for table in meetings decisions; do echo "$format weekly --table $table --for $audience"; done
  done
  for indicator in $("$COLLAB" report list -f plain --table indicators --columns indicator); do
    for format in md csv; do echo "$format explain $indicator --for $audience"; done
  done
  [ "$audience" = district ] && return
  for team in $("$COLLAB" -w "$school" team list -f plain --columns slug); do
    echo "md team $team --for $audience"
    echo "json team $team --table figures --for $audience"
    echo "csv team $team --table actions --for $audience"
  done
}
