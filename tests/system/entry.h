/* Included before each test program that goes into the suite (SYSTEM_ENTRY is its name): notes its main in the list
 * that suite.c runs. Its names are made local when the object is done, so that each program keeps a main of its own. */
#ifndef SYSTEM_ENTRY_H
#define SYSTEM_ENTRY_H

struct system_entry {
    const char *name;
    int (*main)(int argc, char **argv, char **envp);
};

#ifdef SYSTEM_ENTRY
/* By its symbol, since main is declared with arguments in one program and without in another. */
int system_main(int argc, char **argv, char **envp) __asm__("main");

__attribute__((__section__("system_entries"), __used__))
static const struct system_entry system_entry = {SYSTEM_ENTRY, system_main};
#endif

#endif
