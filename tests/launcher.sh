#!/bin/sh
# Checks of the launcher ./tellurion, each in a made-up tree with a made-up JDK, Maven and Node, so
# that they take seconds and need none of them. Prints one line a check and, at the end,
# `N passed, N failed, N skipped`. Exits 1 when a check failed.
set -u

project=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
work=$(mktemp -d) || exit 1
work=$(CDPATH='' cd -P -- "$work" && pwd -P) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

passed=0
failed=0
skipped=0

# ---------------------------------------------------------------------------- made-up things

# A directory with only the tools that the launcher may use; the machine's own java, mvn, node and
# npm are out of sight.
make_tools() {
  mkdir -p "$work/tools"
  for tool in sh awk cat cksum cp date dirname env find flock grep head ls mkdir mktemp mv printf \
    readlink rm sed sha256sum shasum sleep sort tail touch tr true uname wc; do
    tool_path=$(command -v "$tool") || continue
    case $tool_path in
      /*) ln -s "$tool_path" "$work/tools/$tool" ;;
    esac
  done
}

# fake_jdk DIR VERSION: a `java` that prints its arguments and writes the cache it is asked for.
fake_jdk() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Made-up"\nJAVA_RUNTIME_VERSION="%s+1"\nJAVA_VERSION="%s"\n' "$2" "$2" >"$1/release"
  cat >"$1/bin/java" <<'END'
#!/bin/sh
for argument in "$@"; do
  case $argument in
    -XX:AOTMode=*) mode=${argument#*=} ;;
    -XX:AOTCache=*) cache=${argument#*=} ;;
  esac
done
if [ "${mode:-}" = create ]; then
  : >"$cache"
elif [ -z "${mode:-}" ]; then
  printf '<%s>' "$0" "$@"
  echo
elif [ -n "${FAKE_TRAINING_FAILS:-}" ]; then
  exit 2
fi
END
  printf '#!/bin/sh\n' >"$1/bin/javac"
  cat >"$1/bin/jar" <<'END'
#!/bin/sh
mkdir -p "${3%/*}"
echo library >"$3"
END
  chmod +x "$1/bin/java" "$1/bin/javac" "$1/bin/jar"
}

# A Maven that notes each build in $work/builds and makes the jars.
fake_maven() {
  mkdir -p "$work/maven"
  cat >"$work/maven/mvn" <<'END'
#!/bin/sh
case "$*" in
  *-v) echo "Apache Maven ${FAKE_MAVEN_VERSION:-3.8.7}"; exit 0 ;;
esac
echo "$JAVA_HOME $*" >>"$FAKE_BUILDS"
echo '[INFO] Building Tellurion model 9.8.7                                   [1/2]'
echo '[INFO] Building Tellurion cli 9.8.7                                     [2/2]'
if [ -n "${FAKE_BUILD_FAILS:-}" ]; then
  echo '[ERROR] Main.java:[7,1] made-up mistake'
  exit 1
fi
[ -z "${FAKE_BUILD_SLEEPS:-}" ] || sleep "$FAKE_BUILD_SLEEPS"
[ -z "${FAKE_BUILD_DIES:-}" ] || kill -9 $PPID $$
mkdir -p cli/target/lib
echo jar >cli/target/tellurion-cli-9.8.7.jar
echo jar >cli/target/lib/sqlite-jdbc-1.jar
echo jar >cli/target/lib/zebra-1.jar
echo jar >cli/target/lib/tellurion-model-9.8.7.jar
END
  mkdir -p "$work/node"
  cat >"$work/node/node" <<'END'
#!/bin/sh
echo "${FAKE_NODE_VERSION:-v20.19.0}"
END
  printf '#!/bin/sh\necho 10.0.0\n' >"$work/node/npm"
  chmod +x "$work/maven/mvn" "$work/node/node" "$work/node/npm"
}

# fake_tree DIR: a project with the real launcher and two small modules.
fake_tree() {
  mkdir -p "$1/cli/src/main/java" "$1/model/src/main/java" "$1/model/src/test/java" "$1/.mvn"
  cp "$project/tellurion" "$1/tellurion"
  printf '<project>\n  <version>9.8.7</version>\n</project>\n' >"$1/pom.xml"
  echo '<project/>' >"$1/cli/pom.xml"
  echo '<project/>' >"$1/model/pom.xml"
  echo 'class Main {}' >"$1/cli/src/main/java/Main.java"
  echo 'class Word {}' >"$1/model/src/main/java/Word.java"
}

# launch TREE ARGUMENTS…: runs its launcher with nothing but made-up things around; leaves the exit
# code in $code and the outputs in $work/out and $work/err.
launch() {
  launch_tree=$1
  shift
  launch_as "$launch_tree/tellurion" "$@"
}

launch_as() {
  # shellcheck disable=SC2086 # $set is a list of assignments
  env -i PATH="$path" HOME="$work/home" TELLURION_JDK_DIRS="$work/jdks" FAKE_BUILDS="$work/builds" \
    $set "$@" >"$work/out" 2>"$work/err" </dev/null && code=0 || code=$?
}

# ---------------------------------------------------------------------------- checking

# fresh: everything as on a good machine, nothing built.
fresh() {
  rm -rf "$work/tree" "$work/jdks" "$work/builds" "${work:?}/home"
  mkdir -p "$work/home" "$work/jdks"
  : >"$work/builds"
  fake_jdk "$work/jdks/jdk-25" 25.0.3
  fake_tree "$work/tree"
  path=$work/maven:$work/node:$work/tools
  set=''
}

builds() {
  grep -c . "$work/builds"
}

# later FILE: makes FILE newer than the stamp also where the clock of the file system is coarse.
later() {
  touch -t 203801010000 "$1"
}

one_line() {
  [ "$(grep -c . "$work/err")" -eq 1 ]
}

says() {
  grep -qF -e "$2" "$work/$1"
}

# check FUNCTION: runs it with everything fresh; its name is a sentence with `_` between the words.
check() {
  check_name=$(printf '%s' "$1" | tr _ ' ')
  fresh
  # Not inside the `if`, where a shell ignores set -e.
  check_trace=$(
    set -e
    "$1" 2>&1
  )
  check_status=$?
  if [ "$check_status" -eq 0 ]; then
    passed=$((passed + 1))
    echo "ok      $check_name"
  else
    failed=$((failed + 1))
    echo "FAILED  $check_name"
    printf '%s\n' "$check_trace"
    sed 's/^/        out: /' "$work/out"
    sed 's/^/        err: /' "$work/err"
  fi
}

version_works_before_a_build() {
  set=PATH=$work/tools
  launch "$work/tree" --version
  [ "$code" -eq 0 ]
  [ "$(cat "$work/out")" = 'tellurion 9.8.7' ]
  [ "$(builds)" -eq 0 ]
}

help_works_before_a_build() {
  set=PATH=$work/tools
  launch "$work/tree" --help
  [ "$code" -eq 0 ]
  says out './tellurion serve'
  [ ! -e "$work/tree/.tellurion" ]
}

help_comes_from_the_program_after_a_build() {
  launch "$work/tree" build
  launch "$work/tree" --help
  says out '<org.tellurion.cli.Main><--help>'
}

without_a_JDK_one_line_says_what_to_install() {
  rm -rf "$work/jdks"
  launch "$work/tree" gaps
  [ "$code" -eq 69 ]
  one_line
  says err 'no JDK 25 found'
  says err 'install one'
}

an_old_JDK_is_named_in_the_message() {
  rm -rf "$work/jdks"
  fake_jdk "$work/jdks/jdk-17" 17.0.15
  launch "$work/tree" gaps
  [ "$code" -eq 69 ]
  one_line
  says err 'Java 17'
}

a_JDK_that_was_asked_for_but_is_old_is_an_error() {
  fake_jdk "$work/jdks/jdk-21" 21
  set=TELLURION_JAVA_HOME=$work/jdks/jdk-21
  launch "$work/tree" gaps
  [ "$code" -eq 69 ]
  one_line
  says err 'TELLURION_JAVA_HOME'
}

an_old_JDK_in_the_environment_is_passed_over() {
  fake_jdk "$work/jdks/jdk-17" 17
  set=JAVA_HOME=$work/jdks/jdk-17
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  says out "<$work/jdks/jdk-25/bin/java>"
}

Java_25_is_taken_before_a_newer_one() {
  fake_jdk "$work/jdks/a-jdk-27" 27-ea
  launch "$work/tree" gaps
  says out "<$work/jdks/jdk-25/bin/java>"
}

a_newer_Java_will_do() {
  rm -rf "$work/jdks/jdk-25"
  fake_jdk "$work/jdks/jdk-26" 26.0.1
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  says out "<$work/jdks/jdk-26/bin/java>"
}

a_JDK_behind_the_java_on_PATH_is_found() {
  mv "$work/jdks/jdk-25" "$work/home/somewhere"
  mkdir "$work/home/bin"
  ln -s "$work/home/somewhere/bin/java" "$work/home/bin/java"
  path=$path:$work/home/bin
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  says out "<$work/home/somewhere/bin/java>"
}

without_Maven_one_line_says_what_to_install() {
  path=$work/node:$work/tools
  launch "$work/tree" gaps
  [ "$code" -eq 69 ]
  one_line
  says err 'apt-get install maven'
}

an_old_Maven_is_refused() {
  set=FAKE_MAVEN_VERSION=3.6.3
  launch "$work/tree" gaps
  [ "$code" -eq 69 ]
  one_line
  says err '3.6.3'
}

without_Node_one_line_says_what_to_install() {
  path=$work/maven:$work/tools
  launch "$work/tree" gaps
  [ "$code" -eq 69 ]
  one_line
  says err 'Node 20'
}

an_old_Node_is_refused() {
  set=FAKE_NODE_VERSION=v18.20.0
  launch "$work/tree" gaps
  [ "$code" -eq 69 ]
  one_line
  says err 'v18.20.0'
}

Maven_and_Node_are_not_needed_once_built() {
  launch "$work/tree" build
  path=$work/tools
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
}

the_first_use_builds_and_shows_a_line_for_each_module() {
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  [ "$(builds)" -eq 1 ]
  says err 'building 1/2 Tellurion model'
  says err 'building 2/2 Tellurion cli'
  says builds "$work/jdks/jdk-25 "
}

only_data_goes_to_standard_output() {
  launch "$work/tree" gaps
  [ "$(grep -c . "$work/out")" -eq 1 ]
}

the_second_use_builds_nothing_and_says_nothing() {
  launch "$work/tree" gaps
  launch "$work/tree" gaps
  [ "$(builds)" -eq 1 ]
  [ ! -s "$work/err" ]
}

a_changed_source_is_built_again() {
  launch "$work/tree" gaps
  echo 'class Word { int a; }' >"$work/tree/model/src/main/java/Word.java"
  later "$work/tree/model/src/main/java/Word.java"
  launch "$work/tree" gaps
  [ "$(builds)" -eq 2 ]
}

a_new_source_is_built_even_when_its_time_is_old() {
  launch "$work/tree" gaps
  echo 'class Old {}' >"$work/tree/model/src/main/java/Old.java"
  touch -t 200101010000 "$work/tree/model/src/main/java/Old.java"
  later "$work/tree/model/src/main/java"
  launch "$work/tree" gaps
  [ "$(builds)" -eq 2 ]
}

a_removed_source_is_built_again() {
  launch "$work/tree" gaps
  rm "$work/tree/model/src/main/java/Word.java"
  later "$work/tree/model/src/main/java"
  launch "$work/tree" gaps
  [ "$(builds)" -eq 2 ]
}

a_changed_pom_is_built_again() {
  launch "$work/tree" gaps
  echo '<project><x/></project>' >"$work/tree/model/pom.xml"
  later "$work/tree/model/pom.xml"
  launch "$work/tree" gaps
  [ "$(builds)" -eq 2 ]
}

a_source_that_was_only_touched_is_not_built_again() {
  launch "$work/tree" gaps
  later "$work/tree/model/src/main/java/Word.java"
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  [ "$(builds)" -eq 1 ]
}

changed_tests_and_data_need_no_build() {
  launch "$work/tree" gaps
  echo 'class WordTest {}' >"$work/tree/model/src/test/java/WordTest.java"
  mkdir -p "$work/tree/data"
  echo 'id: x' >"$work/tree/data/x.yaml"
  launch "$work/tree" gaps
  [ "$(builds)" -eq 1 ]
}

a_change_during_the_build_is_built_next_time() {
  set=FAKE_BUILD_SLEEPS=1
  (
    while [ ! -s "$work/builds" ]; do sleep 0.1; done
    echo 'class Word { int late; }' >"$work/tree/model/src/main/java/Word.java"
  ) &
  launch "$work/tree" gaps
  wait
  launch "$work/tree" gaps
  [ "$(builds)" -eq 2 ]
  launch "$work/tree" gaps
  [ "$(builds)" -eq 2 ]
}

a_failed_build_shows_the_error_and_the_log() {
  set=FAKE_BUILD_FAILS=1
  launch "$work/tree" gaps
  [ "$code" -eq 70 ]
  says err 'made-up mistake'
  says err '.tellurion/build.log'
  [ ! -s "$work/out" ]
  set=''
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  [ "$(builds)" -eq 2 ]
}

a_build_that_was_killed_is_not_taken_for_done() {
  set=FAKE_BUILD_DIES=1
  launch "$work/tree" gaps
  [ "$code" -ne 0 ]
  [ ! -e "$work/tree/.tellurion/current" ]
  set=''
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  tail -n 1 "$work/builds" | grep -q 'clean package'
}

two_first_runs_build_once() {
  set=FAKE_BUILD_SLEEPS=1
  (
    launch "$work/tree" gaps
  ) &
  sleep 0.3
  env -i PATH="$path" HOME="$work/home" TELLURION_JDK_DIRS="$work/jdks" FAKE_BUILDS="$work/builds" \
    "$work/tree/tellurion" trends >"$work/out2" 2>"$work/err2"
  wait
  [ "$(builds)" -eq 1 ]
  grep -q '<trends>' "$work/out2"
  grep -q 'another build is running' "$work/err2"
}

without_flock_two_first_runs_build_once_too() {
  rm -rf "$work/tools-without-flock"
  cp -R "$work/tools" "$work/tools-without-flock"
  rm -f "$work/tools-without-flock/flock"
  path=$work/maven:$work/node:$work/tools-without-flock
  two_first_runs_build_once
  [ ! -e "$work/tree/.tellurion/lock.d" ]
}

a_tree_that_cannot_be_written_is_said_to_be_so() {
  : >"$work/tree/.tellurion"
  launch "$work/tree" gaps
  [ "$code" -eq 73 ]
  one_line
}

a_path_with_spaces_works() {
  mkdir -p "$work/tree/my minerals/here"
  fake_tree "$work/tree/my minerals/here"
  fake_jdk "$work/jdks/my jdk 25" 25
  rm -rf "$work/jdks/jdk-25"
  launch "$work/tree/my minerals/here" instruments list --party 'A B'
  [ "$code" -eq 0 ]
  says out '<list><--party><A B>'
  says out "my minerals/here/.tellurion/app/"
  says out "<$work/jdks/my jdk 25/bin/java>"
  [ -n "$(find "$work/tree/my minerals/here/.tellurion/app" -name serve.aot)" ]
}

a_symbolic_link_from_another_directory_works() {
  mkdir -p "$work/tree/bin" "$work/tree/elsewhere"
  ln -s ../tellurion "$work/tree/bin/t"
  ln -s "$work/tree/bin/t" "$work/tree/elsewhere/tellurion"
  cd "$work/tree/elsewhere"
  launch_as ./tellurion gaps
  [ "$code" -eq 0 ]
  says out "<-Dtellurion.home=$work/tree>"
}

arguments_reach_the_program_unchanged() {
  launch "$work/tree" build
  launch "$work/tree" search '' '*' "it's" 'a  b' "\$HOME" '-Dx=y'
  says out "<search><><*><it's><a  b><\$HOME><-Dx=y>"
}

the_cli_jar_and_the_libraries_are_on_the_class_path() {
  launch "$work/tree" gaps
  says out '/lib/tellurion-cli-9.8.7.jar:'
  says out '/lib/zebra-1.jar>'
}

the_native_library_is_laid_beside_the_jars() {
  launch "$work/tree" gaps
  says out '<-Dorg.sqlite.lib.path='
  find "$work/tree/.tellurion/app" -path '*/native/libsqlitejdbc.*' | grep -q .
}

each_command_gets_its_cache_and_its_flags() {
  launch "$work/tree" serve --port 1
  says out '/serve.aot>'
  says out '<-Xmx256m>'
  launch "$work/tree" instruments list
  says out '/cli.aot>'
  says out '<-XX:TieredStopAtLevel=1>'
}

options_of_the_user_come_last() {
  launch "$work/tree" build
  set='TELLURION_JAVA_OPTS=-Xmx3g'
  launch "$work/tree" serve
  sed 's/.*<-Xmx256m>//' "$work/out" | grep -q '<-Xmx3g>.*<-cp>'
}

without_training_it_runs_and_says_so() {
  set=FAKE_TRAINING_FAILS=1
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  says err 'starts are slower'
  launch "$work/tree" gaps
  [ "$code" -eq 0 ]
  [ ! -s "$work/err" ]
  if says out AOTCache; then return 1; fi
}

another_JDK_makes_its_own_caches_without_a_build() {
  launch "$work/tree" gaps
  rm -rf "$work/jdks/jdk-25"
  fake_jdk "$work/jdks/jdk-25" 25.0.4
  launch "$work/tree" gaps
  [ "$(builds)" -eq 1 ]
  says err 'start-up caches'
  launch "$work/tree" gaps
  [ ! -s "$work/err" ]
}

a_moved_tree_makes_its_caches_again_without_a_build() {
  launch "$work/tree" gaps
  mkdir "$work/home/moved"
  mv "$work/tree" "$work/home/moved/tree"
  launch "$work/home/moved/tree" gaps
  [ "$code" -eq 0 ]
  [ "$(builds)" -eq 1 ]
  says out "$work/home/moved/tree/.tellurion/app/"
}

the_build_before_stays_for_servers_that_still_run() {
  for round in 1 2 3 4; do
    echo "class Word { int a$round; }" >"$work/tree/model/src/main/java/Word.java"
    touch -t "203${round}01010000" "$work/tree/model/src/main/java/Word.java"
    launch "$work/tree" gaps
    sleep 1
  done
  [ "$(builds)" -eq 4 ]
  [ "$(find "$work/tree/.tellurion/app" -mindepth 1 -maxdepth 1 | grep -c .)" -eq 2 ]
}

a_colon_in_the_path_is_refused_in_one_line() {
  mkdir "$work/tree/a:b"
  fake_tree "$work/tree/a:b"
  launch "$work/tree/a:b" gaps
  [ "$code" -ne 0 ]
  one_line
  says err colon
}

shellcheck_finds_nothing() {
  shellcheck "$project/tellurion" "$project/.ci/run" "$project"/tests/*.sh
}

: >"$work/out"
: >"$work/err"
make_tools
fake_maven
# Every function above from version_works… to shellcheck_finds… is a check.
sentences=$(sed -n '/^version_works/,/^shellcheck_finds/s/^\([a-zA-Z0-9_]*\)() {$/\1/p' "$0")
for sentence in $sentences; do
  case $sentence in
    shellcheck_*)
      if ! command -v shellcheck >/dev/null; then
        skipped=$((skipped + 1))
        echo "skipped shellcheck finds nothing: shellcheck is not installed (apt-get install shellcheck)"
        continue
      fi
      ;;
  esac
  check "$sentence"
done

echo "launcher: $passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
