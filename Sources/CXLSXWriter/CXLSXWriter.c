#include "CXLSXWriter.h"

#include <dlfcn.h>
#include <stdio.h>

// The name contains the interface version, so no other version is loaded by mistake.
static const char library[] = "libxlsxwriter.so." LXW_SOVERSION;

int cxlsxwriter_load(cxlsxwriter_functions *functions) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
#define FIND(name) \
  if (!(functions->name = (__typeof__(functions->name))dlsym(handle, #name))) return 0
  FIND(workbook_new_opt);
  FIND(workbook_add_worksheet);
  FIND(workbook_add_format);
  FIND(workbook_set_properties);
  FIND(workbook_close);
  FIND(lxw_workbook_free);
  FIND(format_set_bold);
  FIND(format_set_num_format);
  FIND(worksheet_write_string);
  FIND(worksheet_write_number);
  FIND(worksheet_write_datetime);
  FIND(worksheet_set_column);
  FIND(worksheet_freeze_panes);
  FIND(worksheet_autofilter);
  FIND(lxw_strerror);
#undef FIND
  return 1;
}

const char *cxlsxwriter_library(void) { return library; }

int64_t cxlsxwriter_spooled_bytes(lxw_worksheet *worksheet) {
  FILE *file = worksheet->optimize_tmpfile;
  if (!file) return 0;
  if (fflush(file) != 0 || ferror(file)) return -1;
  return ftello(file);
}
