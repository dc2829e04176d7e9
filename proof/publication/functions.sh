# What the scripts of this folder share; they stand in the root of the project.
project=$PWD
work=$project/target/publication
# laws is built beside them: the tests of core name it
published=proof/laws,bom,core,jackson-module,integrations/jackson3-module,documents,integrations/persistence,integrations/bean-validation,integrations/spring-boot-starter
artifacts="performance-targets-core performance-targets-jackson performance-targets-jackson3 performance-targets-documents
  performance-targets-persistence performance-targets-bean-validation performance-targets-spring-boot-starter"
build="-B -ntp -q -DskipTests -Dspotless.check.skip=true"

step() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

copy() { # the files of the working tree that are not ignored, to a folder
  mkdir -p "$1"
  git ls-files -z --cached --others --exclude-standard | tar -cf - --null --ignore-failed-read -T - | tar -xf - -C "$1"
}

version() { # gives the copy in a folder another version
  sed -i "s|<version>$2</version>|<version>$3</version>|" "$1"/pom.xml "$1"/*/pom.xml "$1"/*/*/pom.xml
}
