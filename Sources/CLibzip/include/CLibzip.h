// Calls libzip without linking it.
//
// Only workbooks are ZIP archives that metro reads. A program that is linked to libzip loads it and
// five more libraries at every start. So the functions come from dlopen, for the first workbook.

#ifndef CLIBZIP_H
#define CLIBZIP_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

/// What the directory of an archive says of a file: `struct zip_stat`, the same since libzip 0.11.
typedef struct {
  uint64_t valid;
  const char *name;
  uint64_t index;
  uint64_t size;
  uint64_t comp_size;
  time_t mtime;
  uint32_t crc;
  uint16_t comp_method;
  uint16_t encryption_method;
  uint32_t flags;
} clibzip_stat;

/// The functions of libzip that metro uses. All pointers to its objects are opaque.
typedef struct {
  void *(*zip_fdopen)(int descriptor, int flags, int *error);
  int64_t (*zip_get_num_entries)(void *archive, uint32_t flags);
  int (*zip_stat_index)(void *archive, uint64_t index, uint32_t flags, clibzip_stat *stat);
  void *(*zip_fopen_index)(void *archive, uint64_t index, uint32_t flags);
  int64_t (*zip_fread)(void *file, void *buffer, uint64_t count);
  int (*zip_fclose)(void *file);
  const char *(*zip_strerror)(void *archive);
  const char *(*zip_file_strerror)(void *file);
  void (*zip_discard)(void *archive);
} clibzip_functions;

/// Loads the library; returns 1, or 0 if the library or one of the functions is missing.
int clibzip_load(clibzip_functions *functions);

/// Returns the name of the file that is loaded, for messages.
const char *clibzip_library(void);

#endif
