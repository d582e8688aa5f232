#!/bin/sh
# 密钥入群: what `npx xinlu parts FOLDER` wrote, as secrets and config maps on the standard output, for `kubectl apply -f -`.
# It shows secrets: give it to nothing else, and take the folder away afterwards.
set -eu
folder=${1:?the folder that npx xinlu parts wrote}
make() { kubectl create --namespace xinlu --dry-run=client --output yaml "$@"; echo ---; }

for place in "$folder"/*/; do
  part=$(basename "$place")
  [ "$part" = public ] && continue
  make secret generic "xinlu-$part" --from-file=database-url="$place/database-url" --from-file=key="$place/keys/$part.pem"
  set --
  for half in "$folder/public/$part".*pem; do set -- "$@" --from-file="$half"; done
  make configmap "xinlu-public-$part" "$@"
done
# The same data keys for every room that has values under them; the master key is another person's to give.
set --
for key in "$folder"/registry/data-keys/*.key; do [ -f "$key" ] && set -- "$@" --from-file="$key"; done
[ $# -gt 0 ] && make secret generic xinlu-data-keys "$@"
for signer in gateway/ledger governance/certificate; do
  part=${signer%/*} name=${signer#*/}
  set --
  for key in "$folder/$part/keys/$name"/*.pem; do
    case $key in *.public.pem) ;; *) set -- "$@" --from-file="$key" ;; esac
  done
  make secret generic "xinlu-$part-$name" "$@"
  set --
  for half in "$folder/public/$name"/*.public.pem; do set -- "$@" --from-file="$half"; done
  make configmap "xinlu-public-$name" "$@"
done
