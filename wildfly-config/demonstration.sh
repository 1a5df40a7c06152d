#!/bin/sh
# Starts the server that the build has made as a demonstration, in a data folder of its own unless
# WAYMARK_HOME names one. An end of this script, as by Ctrl-C, is an end of the server.
cd "$(dirname "$0")/.." || exit 1
export WAYMARK_DEMO=true
export WAYMARK_HOME="${WAYMARK_HOME:-waymark-data/demonstration}"
export LAUNCH_JBOSS_IN_BACKGROUND=true
exec target/server/bin/standalone.sh "$@"
