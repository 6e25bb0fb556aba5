#include "CXLSXWriter.h"

#include <CLibrary.h>
#include <stdio.h>

// The name contains the interface version, so no other version is loaded by mistake.
static const char *const libraries[] = {"libxlsxwriter.so." LXW_SOVERSION};

int cxlsxwriter_load(cxlsxwriter_functions *functions) {
  void *handle = CLIBRARY_OPEN(libraries);
  if (!handle) return 0;
  CLIBRARY_FIND(handle, functions, workbook_new_opt);
  CLIBRARY_FIND(handle, functions, workbook_add_worksheet);
  CLIBRARY_FIND(handle, functions, workbook_add_format);
  CLIBRARY_FIND(handle, functions, workbook_set_properties);
  CLIBRARY_FIND(handle, functions, workbook_close);
  CLIBRARY_FIND(handle, functions, lxw_workbook_free);
  CLIBRARY_FIND(handle, functions, format_set_bold);
  CLIBRARY_FIND(handle, functions, format_set_num_format);
  CLIBRARY_FIND(handle, functions, worksheet_write_string);
  CLIBRARY_FIND(handle, functions, worksheet_write_number);
  CLIBRARY_FIND(handle, functions, worksheet_write_datetime);
  CLIBRARY_FIND(handle, functions, worksheet_set_column);
  CLIBRARY_FIND(handle, functions, worksheet_freeze_panes);
  CLIBRARY_FIND(handle, functions, worksheet_autofilter);
  CLIBRARY_FIND(handle, functions, lxw_strerror);
  return 1;
}

const char *cxlsxwriter_library(void) { return libraries[0]; }

int64_t cxlsxwriter_spooled_bytes(lxw_worksheet *worksheet) {
  FILE *file = worksheet->optimize_tmpfile;
  if (!file) return 0;
  if (fflush(file) != 0 || ferror(file)) return -1;
  return ftello(file);
}
