// A virtual table over rows in memory, in the format of inserted rows in a changeset.
#include "CSQLite.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_CELLS = 64 };

struct metro_rows {
  const unsigned char *start, *end;
  int columns;
};

typedef struct {
  sqlite3_vtab base;
  const metro_rows *rows;
} Table;

typedef struct {
  sqlite3_vtab_cursor base;
  const metro_rows *rows;
  const unsigned char *next;
  // The start of each cell of the current row, which is its type byte.
  const unsigned char *cells[MAX_CELLS];
  sqlite3_int64 number;
  int is_at_end;
} Cursor;

static size_t take_length(const unsigned char **at) {
  size_t length = 0;
  unsigned char byte;
  do {
    byte = *(*at)++;
    length = length << 7 | (byte & 0x7F);
  } while (byte & 0x80);
  return length;
}

static unsigned long long take_number(const unsigned char *at) {
  unsigned long long number = 0;
  for (int index = 0; index < 8; index++) number = number << 8 | at[index];
  return number;
}

static int advance(sqlite3_vtab_cursor *base) {
  Cursor *cursor = (Cursor *)base;
  const metro_rows *rows = cursor->rows;
  const unsigned char *at = cursor->next;
  cursor->is_at_end = at >= rows->end;
  if (cursor->is_at_end) return SQLITE_OK;
  if (*at == 'T') {
    at++;
    at += take_length(&at);
    at += strlen((const char *)at) + 1;
  }
  at += 2;  // The operation, and whether a trigger did it.
  for (int column = 0; column < rows->columns; column++) {
    cursor->cells[column] = at;
    switch (*at++) {
      case SQLITE_INTEGER:
      case SQLITE_FLOAT:
        at += 8;
        break;
      case SQLITE_TEXT: {
        size_t length = take_length(&at);
        at += length;
        break;
      }
    }
  }
  cursor->next = at;
  cursor->number++;
  return SQLITE_OK;
}

static int connect(
    sqlite3 *connection, void *rows, int count, const char *const *words,
    sqlite3_vtab **table, char **message) {
  (void)count, (void)words, (void)message;
  sqlite3_str *text = sqlite3_str_new(connection);
  for (int column = 0; column < MAX_CELLS; column++) {
    sqlite3_str_appendf(text, "%sc%d", column ? ", " : "CREATE TABLE rows (", column);
  }
  sqlite3_str_appendall(text, ")");
  char *declaration = sqlite3_str_finish(text);
  int code = declaration ? sqlite3_declare_vtab(connection, declaration) : SQLITE_NOMEM;
  sqlite3_free(declaration);
  if (code != SQLITE_OK) return code;
  sqlite3_vtab_config(connection, SQLITE_VTAB_DIRECTONLY);
  Table *made = calloc(1, sizeof(Table));
  if (!made) return SQLITE_NOMEM;
  made->rows = rows;
  *table = &made->base;
  return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *table) {
  free(table);
  return SQLITE_OK;
}

static int choose_plan(sqlite3_vtab *table, sqlite3_index_info *plan) {
  (void)table;
  plan->estimatedCost = 1;
  return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor) {
  Cursor *made = calloc(1, sizeof(Cursor));
  if (!made) return SQLITE_NOMEM;
  made->rows = ((Table *)table)->rows;
  *cursor = &made->base;
  return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *cursor) {
  free(cursor);
  return SQLITE_OK;
}

static int begin(
    sqlite3_vtab_cursor *base, int plan, const char *name, int count, sqlite3_value **values) {
  (void)plan, (void)name, (void)count, (void)values;
  Cursor *cursor = (Cursor *)base;
  cursor->next = cursor->rows->start;
  cursor->number = 0;
  return advance(base);
}

static int is_at_end(sqlite3_vtab_cursor *cursor) { return ((Cursor *)cursor)->is_at_end; }

static int give_cell(sqlite3_vtab_cursor *base, sqlite3_context *context, int column) {
  const Cursor *cursor = (const Cursor *)base;
  if (column >= cursor->rows->columns) return SQLITE_OK;
  const unsigned char *at = cursor->cells[column];
  switch (*at++) {
    case SQLITE_INTEGER:
      sqlite3_result_int64(context, (sqlite3_int64)take_number(at));
      break;
    case SQLITE_FLOAT: {
      unsigned long long bits = take_number(at);
      double number;
      memcpy(&number, &bits, sizeof number);
      sqlite3_result_double(context, number);
      break;
    }
    case SQLITE_TEXT: {
      size_t length = take_length(&at);
      sqlite3_result_text64(context, (const char *)at, length, SQLITE_STATIC, SQLITE_UTF8);
      break;
    }
  }
  return SQLITE_OK;
}

static int give_number(sqlite3_vtab_cursor *cursor, sqlite3_int64 *number) {
  *number = ((Cursor *)cursor)->number;
  return SQLITE_OK;
}

// Without xCreate there is exactly one such table, with the name of the module.
static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = choose_plan,
    .xDisconnect = disconnect,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = begin,
    .xNext = advance,
    .xEof = is_at_end,
    .xColumn = give_cell,
    .xRowid = give_number,
};

metro_rows *metro_rows_create(sqlite3 *connection) {
  metro_rows *rows = calloc(1, sizeof(metro_rows));
  if (!rows) return rows;
  int code = sqlite3_create_module_v2(connection, "metro_rows", &module, rows, free);
  return code == SQLITE_OK ? rows : NULL;
}

void metro_rows_set(metro_rows *rows, const unsigned char *bytes, size_t count, int columns) {
  rows->start = bytes;
  rows->end = bytes + count;
  rows->columns = columns < MAX_CELLS ? columns : MAX_CELLS;
}
