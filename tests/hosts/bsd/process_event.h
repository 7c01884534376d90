#ifndef BSD_PROCESS_EVENT_H
#define BSD_PROCESS_EVENT_H

#include "host.h"

#define BOARD_FD PRIVATE_FDS
enum { PROCESS_FORK = 1, PROCESS_EXEC };
struct process_note { int watcher, pid, what, child; };

void process_event_open(bool inherited);
bool process_event_has(uint64_t address, uint64_t len);
void process_watch(int pid, bool on);
void process_unwatch(void);
void process_event(int what, int child);
bool process_event_take(struct process_note *note);

#endif
