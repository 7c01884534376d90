/* Argument lists, formatted text and complaints. */
#include "driver.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *grown(void *memory, size_t bytes)
{
    memory = realloc(memory, bytes);
    if (!memory)
        die(STATUS_FAILED, "out of memory");
    return memory;
}

void words_add(struct words *list, const char *word)
{
    if (list->count + 2 > list->room) {
        list->room = 2 * list->room + 16;
        list->word = grown(list->word, list->room * sizeof *list->word);
    }
    list->word[list->count++] = (char *)word;
    list->word[list->count] = 0;
}

void words_add_all(struct words *list, const struct words *more)
{
    for (size_t i = 0; i < more->count; i++)
        words_add(list, more->word[i]);
}

void words_add_split(struct words *list, const char *text)
{
    while (*(text += strspn(text, " \t"))) {
        size_t length = strcspn(text, " \t");
        words_add(list, format("%.*s", (int)length, text));
        text += length;
    }
}

char *format(const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    int length = vsnprintf(0, 0, form, arguments);
    va_end(arguments);
    char *text = grown(0, (size_t)length + 1);
    va_start(arguments, form);
    vsnprintf(text, (size_t)length + 1, form, arguments);
    va_end(arguments);
    return text;
}

static void complain_list(const char *form, va_list arguments)
{
    fprintf(stderr, "ring3-cc: ");
    vfprintf(stderr, form, arguments);
    fprintf(stderr, "\n");
}

void complain(const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    complain_list(form, arguments);
    va_end(arguments);
}

_Noreturn void die(int status, const char *form, ...)
{
    va_list arguments;
    va_start(arguments, form);
    complain_list(form, arguments);
    exit(status);
}

bool starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}
