#!/usr/bin/env bash
# The dry run of a publication, from the working tree as it is. Everything happens below target/publication:
#   1. two builds in different folders are byte-identical, on the JDK of releases and, where one is found, two on JDK 25
#   2. what is deployed to a folder repository is complete, and its POMs need no parent
#   3. projects of strangers (proof/publication/consumers) build and run from that repository, on this JDK and on JDK 25
#   4. an incompatible change of the API fails the build once there is a release to compare with
#   5. the bundle for Maven Central, signed with a key of the moment, holds all that Central asks for, and a bundle that lacks
#      something is told
# Arguments choose some of the parts: twice later complete consumers incompatible bundle.
# Needs Maven Central: the consumers begin with an empty local repository. Takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."

. proof/publication/functions.sh
modules=$(wc -w <<<"$artifacts")

outputs() { # what a build leaves for publication, relative to its folder
  (cd "$1" && find . -path '*/target/*' \
    \( -name 'performance-targets-*.jar' -o -name 'bom.json' -o -name '.flattened-pom.xml' \) -print; \
    cd "$1" && find . -name .flattened-pom.xml -not -path '*/target/*' -print) | sort -u
}

pair() { # two builds below a folder, on the JDK of JAVA_HOME or else on the one that Maven finds; the first does what follows
  local below=$1 count=0 file
  shift
  copy "$below/first"
  copy "$below/another folder/second"
  (cd "$below/first" && ./mvnw $build -pl "$published" "$@")
  (cd "$below/another folder/second" && TZ=Asia/Shanghai LC_ALL=C.UTF-8 MAVEN_OPTS="-Duser.language=tr" \
    ./mvnw $build -pl "$published" package)
  while read -r file; do
    cmp "$below/first/$file" "$below/another folder/second/$file" || fail "the two builds differ in $file"
    count=$((count + 1))
  done < <(outputs "$below/first")
  [ "$count" -ge $((4 * modules + 1)) ] || fail "expected jars, sources, javadoc and SBOMs of $modules modules and their POMs, compared $count files"
  step "byte-identical: $count files"
}

twice() {
  rm -rf "$work"
  step "builds in two folders, in two time zones and languages"
  pair "$work" deploy "-DaltDeploymentRepository=folder::file://$work/repository"
}

later() { # another JDK makes other bytes of the same sources, and the same ones among themselves
  home=$(.ci/jdk25)
  if [ -n "$home" ]; then
    step "the same on JDK 25"
    rm -rf "$work/later"
    JAVA_HOME=$home pair "$work/later" package
    rm -rf "$work/later"
  else
    step "no JDK 25 found: no two builds on it"
  fi
}

complete() {
  step "the folder repository"
  for artifact in $artifacts; do
    folder=$work/repository/io/github/performancetargets/$artifact/0.1.0-SNAPSHOT
    for suffix in '[0-9].jar' '-sources.jar' '-javadoc.jar' '-cyclonedx.json' '.pom'; do
      files=("$folder"/$artifact-*$suffix)
      [ -s "${files[0]}" ] || fail "$artifact has no $suffix"
    done
  done
  poms=$(find "$work/repository" -name '*.pom')
  [ "$(wc -l <<<"$poms")" -eq $((modules + 1)) ] || fail "expected $((modules + 1)) POMs, found: $poms"
  for pom in $poms; do
    ! grep -q '<parent>' "$pom" || fail "$pom needs its parent"
    for element in name description url licenses developers scm; do
      grep -q "<$element[ >]" "$pom" || fail "$pom says no $element, which Maven Central demands"
    done
  done
  step "complete: jar, sources, javadoc, SBOM and POM of $modules modules, and the BOM"
}

consume() { # for a version of Java, on the JDK of JAVA_HOME or else on the one that Maven finds
  step "consumers for Java $1"
  PUBLICATION_REPOSITORY=file://$work/repository ./mvnw -B -ntp -s proof/publication/settings.xml \
    -Dmaven.repo.local="$work/local-repository" -Dmaven.compiler.release="$1" \
    -Dconformance.directory="$project/conformance" -f "$work/consumers/pom.xml" clean verify
}

compare() { # builds core beside a release, with the options given
  (cd "$work/next" && PUBLICATION_REPOSITORY=file://$work/baseline ./mvnw $build -s proof/publication/settings.xml \
    -Dmaven.repo.local="$work/local-repository-next" \
    -Dmaven.repo.local.tail="${MAVEN_LOCAL_REPOSITORY:-$HOME/.m2/repository}" \
    -Dmaven.test.skip=true -Dmaven.javadoc.skip=true -Dcyclonedx.skip=true -pl proof/laws,core "$@")
}

incompatible() {
  step "a release 0.1.0, and after it a 0.1.1"
  rm -rf "$work/next" "$work/baseline" "$work/local-repository-next"
  copy "$work/next"
  version "$work/next" 0.1.0-SNAPSHOT 0.1.0
  compare deploy "-DaltDeploymentRepository=folder::file://$work/baseline"
  version "$work/next" 0.1.0 0.1.1-SNAPSHOT
  compare clean verify || fail "the same API was found incompatible"
  step "the same API passes"

  report=$work/next/core/src/main/java/io/github/performancetargets/validation/Report.java
  sed -i 's/ byCriterion(/ findingsOf(/' "$report"
  grep -q ' findingsOf(' "$report" || fail "there is no method to remove"
  if compare clean verify >"$work/incompatible.log" 2>&1; then
    fail "a 0.1.1 without Report.byCriterion was built"
  fi
  grep -q 'japicmp.*byCriterion' "$work/incompatible.log" || fail "the build failed for another reason: $work/incompatible.log"
  step "a 0.1.1 without a public method of 0.1.0 fails: $(grep -m1 -o 'There is at least one incompatibility.*' "$work/incompatible.log" | cut -c1-160)"
}

consumers() {
  rm -rf "$work/consumers" "$work/local-repository"
  cp -r proof/publication/consumers "$work/consumers"
  # the server for language models is an example: what a stranger copies is what is built
  cp -r examples/mcp/src "$work/consumers/mcp/src"
  consume 17
  home=$(.ci/jdk25)
  if [ -n "$home" ]; then
    JAVA_HOME=$home consume 25
  else
    step "no JDK 25 found: no consumer built on it"
  fi
}

told() { # what is damaged, and the command that damages the copy of the bundle in which it stands
  rm -rf "$work/damaged"
  cp -r "$work/bundle" "$work/damaged"
  (cd "$work/damaged/io/github/performancetargets/performance-targets-core/0.1.0" && eval "$2")
  if proof/publication/check-bundle "$work/damaged" 0.1.0 signed >"$work/damaged.log" 2>&1; then
    fail "nobody noticed: $1"
  fi
  step "told: $1: $(grep -m1 FAILED "$work/damaged.log" | sed "s|$work/||g")"
}

sums() { # writes the checksums of a file anew: the damage is to be found, not that they differ
  echo "for sum in md5 sha1 sha256 sha512; do \${sum}sum \"$1\" | cut -d' ' -f1 | tr -d '\\n' >\"$1.\$sum\"; done"
}

bundle() {
  keys=$(mktemp -d)
  chmod 700 "$keys"
  trap 'GNUPGHOME=$keys gpgconf --kill all; rm -rf "$keys"' EXIT
  GNUPGHOME=$keys gpg --batch --quiet --passphrase '' --quick-generate-key 'dry run <dry-run@example.com>' rsa3072 sign 1d
  GNUPGHOME=$keys proof/publication/bundle 0.1.0 -Psign
  export GNUPGHOME=$keys
  core=performance-targets-core-0.1.0
  sign="rm -f \$file.asc; gpg --batch --quiet --armor --detach-sign \$file"
  without() { # a jar without an entry
    echo "file=$1; mkdir x && (cd x && jar xf ../\$file && rm -r $2 && jar cMf ../\$file .) && rm -r x; $sign; $(sums "$1")"
  }
  told "no sources" "rm $core-sources.jar*"
  told "no SBOM" "rm $core-cyclonedx.json*"
  told "a wrong checksum" "echo 0 >$core.jar.sha256"
  told "a jar that was changed after it was signed" "echo >>$core.jar; $(sums "$core.jar")"
  told "no signature" "rm $core.pom.asc"
  told "no licence in the jar" "$(without "$core.jar" META-INF/LICENSE)"
  told "no notice in the Javadoc" "$(without "$core-javadoc.jar" META-INF/NOTICE)"
  told "a POM without developers" "file=$core.pom; sed -i s/developers/makers/ \$file; $sign; $(sums "$core.pom")"
  told "a file that nobody asked for" "touch notes.txt"
}

for part in "${@:-twice later complete consumers incompatible bundle}"; do
  for name in $part; do "$name"; done
done
step "passed: ${*:-all, it is fit to be published}"
