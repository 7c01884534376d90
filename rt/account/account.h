/* The files of accounts, passwd(5) and group(5): lines of fields between colons. What is common to finding an entry by
 * name, by number and one after the other. */
#ifndef R3_RT_ACCOUNT_H
#define R3_RT_ACCOUNT_H

#include <stddef.h>
#include <stdio.h>

struct __r3_account_key {
    const char *name; /* null: by number */
    unsigned id;
};

struct __r3_account_kind {
    const char *const *paths; /* the first that can be opened is read; null at the end */
    size_t entry_bytes;
    /* Cuts a line into an entry that points into it; false: no entry, or not the one (key null: any). */
    int (*parse)(char *line, const struct __r3_account_key *key, void *entry);
    /* Where entries point to more than the line: builds it in what is left of the buffer. 0 or ERANGE. Null: nothing to do. */
    int (*complete)(void *entry, char *rest, char *end);
};

/* An entry and its text in memory of the library's own, and how far a walk has come. */
struct __r3_account_own {
    FILE *walk;
    char *buffer;
    size_t size;
};

/* Cuts at colons, at most so many fields, the last of which has the rest; a final newline is dropped. How many. */
int __r3_account_fields(char *line, char **fields, int most);
/* A whole field as a number: true or false. */
int __r3_account_number(const char *field, unsigned *number);

/* The next entry of `file` with this key: *found is true or false. 0, ENOMEM, EIO ..., or ERANGE: the buffer is too small, and
 * the same entry comes again. */
int __r3_account_read(const struct __r3_account_kind *kind, FILE *file, const struct __r3_account_key *key, void *entry,
                      char *buffer, size_t size, int *found);
/* The same from the beginning of the kind's file. No file: no entry. */
int __r3_account_find(const struct __r3_account_kind *kind, const struct __r3_account_key *key, void *entry, char *buffer,
                      size_t size, int *found);
/* The next of a walk, which is begun if it has not been. */
int __r3_account_walk(const struct __r3_account_kind *kind, FILE **walk, void *entry, char *buffer, size_t size, int *found);
/* In memory of the library's own: by key, or with a null key the next of the walk. Null: none, or an error in errno. */
void *__r3_account_own(const struct __r3_account_kind *kind, struct __r3_account_own *own, const struct __r3_account_key *key);
void __r3_account_end(FILE **walk);

#endif
