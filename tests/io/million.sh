#!/bin/sh
# A million rounds of race.c. On the machine itself, where they take seconds; under an emulator, minutes.
. tests/tap.sh
name="a million rounds of registering, waking and closing"
if [ -n "$EMULATOR" ]; then
    skip "$name" "an emulator takes too long; race.c makes a thousand rounds there"
else
    check "race.c compiles" cc -O1 -I tests tests/io/race.c -o "$tmp/race"
    check "$name" env RACE_ROUNDS=1000000 "$tmp/race"
fi
tap_done
