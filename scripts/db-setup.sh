#!/bin/sh
# Sets the databases up: says what is missing, then calls db-setup.js. Words that follow go to `azora up`.
set -eu

if ! command -v node >/dev/null 2>&1; then
  echo 'x Node is not installed, or not on the PATH. Node 20.19 or later is needed.' >&2
  echo '  -> https://nodejs.org/en/download' >&2
  exit 2
fi
if ! command -v npm >/dev/null 2>&1; then
  echo 'x npm is not installed, or not on the PATH; it comes with Node.' >&2
  echo '  -> https://nodejs.org/en/download (Debian, Ubuntu: apt install npm)' >&2
  exit 2
fi

exec node "$(dirname "$0")/db-setup.js" "$@"
