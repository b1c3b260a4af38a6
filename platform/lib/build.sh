# shellcheck shell=bash
# Building, for platform/run, platform/test and platform/bench. Sourced from the project's root.

# Objects are shared between checkouts of the project: paths are stored relative to it.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

# configure DIR OPTION…: a build folder that came from another place on disk is made afresh.
configure() {
  local dir=$1 fresh=(); shift
  if [ -e "$dir/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$dir/CMakeCache.txt"; then
    fresh=(--fresh)
  fi
  cmake "${fresh[@]}" -S . -B "$dir" -G Ninja "$@"
}

# alone DIR: waits until no other command of ours builds in DIR; held until shared, or until this script ends.
alone() {
  mkdir -p "$1"
  exec {build_lock}>"$1/.lock"
  flock -n "$build_lock" || { echo "waiting: another build uses $1" >&2; flock "$build_lock"; }
}
shared() { exec {build_lock}>&-; }

# release_build [TARGET…]: the programs people use, in build/.
# shellcheck disable=SC2120
release_build() {
  local targets=()
  [ $# -eq 0 ] || targets=(--target "$@")
  alone build
  configure build -DCMAKE_BUILD_TYPE=Release -DWAZEH_WERROR=OFF -DWAZEH_SANITIZE=OFF -DBUILD_TESTING=OFF >&2
  cmake --build build "${targets[@]}" >&2
  shared
}

# program DIR NAME: where the executable lies.
program() {
  local found
  found=$(find "$1" -name "$2" -type f -perm -u+x -not -path '*/CMakeFiles/*' -print -quit)
  [ -n "$found" ] || { echo "there is no program $2 in $1" >&2; return 2; }
  realpath "$found"
}
