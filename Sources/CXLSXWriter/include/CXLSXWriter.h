// Calls libxlsxwriter without linking it.
//
// Only spreadsheets need the library, which depends on two more; a program linked to them loads all
// three at every start. So the types come from its header, and dlopen loads the functions for the
// first spreadsheet.

#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stdint.h>
#include <xlsxwriter.h>

/// The functions of the library that metro uses, with the types of its header.
typedef struct {
  __typeof__(&workbook_new_opt) workbook_new_opt;
  __typeof__(&workbook_add_worksheet) workbook_add_worksheet;
  __typeof__(&workbook_add_format) workbook_add_format;
  __typeof__(&workbook_set_properties) workbook_set_properties;
  __typeof__(&workbook_close) workbook_close;
  __typeof__(&lxw_workbook_free) lxw_workbook_free;
  __typeof__(&format_set_bold) format_set_bold;
  __typeof__(&format_set_num_format) format_set_num_format;
  __typeof__(&worksheet_write_string) worksheet_write_string;
  __typeof__(&worksheet_write_number) worksheet_write_number;
  __typeof__(&worksheet_write_datetime) worksheet_write_datetime;
  __typeof__(&worksheet_set_column) worksheet_set_column;
  __typeof__(&worksheet_freeze_panes) worksheet_freeze_panes;
  __typeof__(&worksheet_autofilter) worksheet_autofilter;
  __typeof__(&lxw_strerror) lxw_strerror;
} cxlsxwriter_functions;

/// Loads the library version that this was built with; returns whether it was found.
int cxlsxwriter_load(cxlsxwriter_functions *functions);

/// Returns the name of the loaded file.
const char *cxlsxwriter_library(void);

/// Flushes the rows that the library keeps in a temporary file and returns their size in bytes, or
/// -1 if some could not be written, an error that the library itself ignores.
int64_t cxlsxwriter_spooled_bytes(lxw_worksheet *worksheet);

#endif
