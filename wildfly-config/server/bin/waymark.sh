#!/bin/sh
# Looks at and changes schedules and jobs of a running Waymark: sh waymark.sh help
here=$(cd "$(dirname "$0")" && pwd)
modules="$here/../modules/system/layers/base"
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 \
  -cp "$modules/jakarta/json/api/main/*:$modules/org/eclipse/parsson/main/*" "$here/Waymark.java" "$@"
