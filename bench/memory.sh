#!/bin/sh
# Resident memory of the server after every page was fetched once as HTML, JSON and CSV: every page
# without a parameter, and every page that the lists link to. Prints pages, errors and VmRSS.
set -eu
. "$(dirname -- "$0")/common.sh"
machine
warm
serve 18432
base=http://127.0.0.1:18432
list="$TELLURION_DATA/pages"

curl -sf "$base/openapi.json" | grep -o '"/[^"{}]*"' | tr -d '"' | grep -v '\.\(json\|csv\)$' |
  sort -u >"$list.lists"
: >"$list.all"
while read -r page; do
  echo "$page" >>"$list.all"
  curl -s "$base$page" | grep -o 'href="/[^"#]*"' | sed 's/href="//; s/"$//; s/&amp;/\&/g' >>"$list.all" || true
done <"$list.lists"
sort -u "$list.all" | grep -v -e '^/assets/' -e '\.\(css\|js\|svg\|woff2\)$' >"$list"

errors=0
count=0
while read -r page; do
  count=$((count + 1))
  code=$(curl -s -o /dev/null -w '%{http_code}' "$base$page")
  case $code in
    2?? | 3??) ;;
    *)
      errors=$((errors + 1))
      echo "$code $page"
      ;;
  esac
done <"$list"
echo "pages: $count, errors: $errors"
grep -e VmRSS -e VmHWM "/proc/$server/status"
[ "$errors" -eq 0 ]
