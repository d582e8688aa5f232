#!/bin/sh
# 制作发布包 Makes the release to carry to a server that reaches no network: the committed tree, what runs of its packages with the Node
# and the database that it brings, the built pages. Writes xinlu-VERSION.tar.gz and its SHA-256 into FOLDER.
set -eu
out=${1:?the folder to write into}
root=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$root/package.json")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pnpm() { npx -y pnpm@12.21.0 "$@"; }

git -C "$root" archive HEAD | tar -x -C "$work"
cd "$work"
pnpm install --frozen-lockfile --filter @xinlu/console... && (cd console && node_modules/.bin/vite build)
mv console/dist "$work/pages"
find . -name node_modules -type d -prune -exec rm -rf {} +
rm -rf test console
pnpm install --prod --frozen-lockfile --filter xinlu --filter @xinlu/gateway... --filter @xinlu/cli...
mkdir -p console && mv pages console/dist
find . -name '*.test.ts' -not -path '*/node_modules/*' -delete
mkdir -p "$out"
# Read by the house's own user, written by root alone, whatever the mask of the machine that made it.
tar --sort=name --owner=0 --group=0 --mode=u=rwX,go=rX --mtime="@$(git -C "$root" log -1 --format=%ct)" -czf "$out/xinlu-$version.tar.gz" .
cd "$out" && sha256sum "xinlu-$version.tar.gz" > "xinlu-$version.tar.gz.sha256"
echo "$out/xinlu-$version.tar.gz"
