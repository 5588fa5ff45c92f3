#!/bin/sh
# The programs that collab starts get no shell, pandoc stays in its sandbox, and one that fails, writes
# without end or leaves nothing ends the command in words.
# usage: COLLAB=path/to/collab programs.sh
. "$(dirname "$0")/school.sh"
export COLLAB_TODAY=2026-11-23
mkdir programs
real=$PATH

# program NAME TEXT: a program of that name that notes its arguments, then does TEXT.
program() {
  printf '#!/bin/sh\nPATH=%s\nprintf "%%s\\n" "$@" >"%s/arguments"\n%s\n' "$real" "$folder" "$2" >"programs/$1"
  chmod 755 "programs/$1"
}
# ends CODE LINE...: the line ends with that code and says something, with these programs in the path.
ends() {
  wanted=$1
  shift
  PATH=$folder/programs:$real timeout 60 "$collab" "$@" >out.txt 2>err.txt
  code=$?
  [ $code -eq "$wanted" ] || fail "'$*' was exit $code, not $wanted: $(cat out.txt err.txt)"
}

# Names with what a shell would work out, and what looks like an option.
for name in 'a;touch was_run;.rtf' '$(touch was_run).rtf' '`touch was_run`.rtf' '-o was_run.rtf'; do
  printf '{\\rtf1 x}' >"./$name"
  program pandoc 'printf "# Grade 3 PLC, November 23, 2026\n\n- Here: all\n"'
  ends 0 meeting explain -- "./$name"
  grep -qx -e --sandbox arguments || fail "pandoc was not in its sandbox: $(cat arguments)"
  printf 'x' >"./$name.zip"
  program unzip 'exit 3'
  ends 5 import oneroster "./$name.zip"
  grep -qxF -e "./$name.zip" arguments || fail "unzip got another name: $(cat arguments)"
  [ ! -e was_run ] || fail "'$name' was given to a shell"
done

printf '{\\rtf1 x}' >m.rtf
printf 'x' >r.zip
program pandoc 'exec yes x'
ends 5 meeting explain m.rtf
program unzip 'exec yes x'
ends 5 import oneroster r.zip
for end in 'kill -9 $$' 'exit 1' 'kill -SEGV $$'; do
  program pandoc "$end"
  ends 5 meeting explain m.rtf
  program unzip "$end"
  ends 5 import oneroster r.zip
done
[ "$("$collab" meeting list | wc -l)" -eq 0 ] || fail "something was recorded"
echo "programs: no shell, in the sandbox, and their failures said"
