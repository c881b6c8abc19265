# common.sh - sourced by every script here: strict mode, --help, the root of the tree.
set -euo pipefail
export LC_ALL=C.UTF-8
PATH=$PATH:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export PATH

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
self=$(basename "$0")

say() {
	printf '%s: %s\n' "$self" "$*" >&2
}

die() {
	say "$@"
	exit 1
}

# The comment at the head of the script is its help.
usage() {
	awk 'NR == 1 { next } !/^#/ { exit } { sub(/^# ?/, ""); print }' "$0"
}

usage_error() {
	say "$@"
	usage >&2
	exit 64
}

if [ "${1-}" = --help ] || [ "${1-}" = -h ]; then
	usage
	exit 0
fi

# build PRESET [TARGET...]: configure and build; configuring is shown only when it fails.
build() {
	local preset=$1 log target=()
	shift
	[ $# -eq 0 ] || target=(--target "$@")
	mkdir -p "$root/build"
	log=$(mktemp)
	if ! (cd "$root" && cmake --preset "$preset") >"$log" 2>&1; then
		cat "$log" >&2
		rm -f "$log"
		die "cannot configure the preset $preset"
	fi
	rm -f "$log"
	(cd "$root" && cmake --build --preset "$preset" "${target[@]}")
}
