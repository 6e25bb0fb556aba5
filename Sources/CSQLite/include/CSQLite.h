// What of SQLite's C interface Swift cannot call by itself.
#ifndef METRO_CSQLITE_H
#define METRO_CSQLITE_H

#include <sqlite3.h>
#include <stddef.h>

/// Takes from a connection what only a hostile file has use for: triggers and views of the file, and
/// ways to write past SQL. Foreign keys act all the same.
///
/// sqlite3_db_config() takes a variable number of arguments, which Swift cannot pass.
static inline int metro_harden(sqlite3 *connection) {
  int code = sqlite3_db_config(
      connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
  if (code == SQLITE_OK) {
    code = sqlite3_db_config(
        connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, (int *)0);
  }
  if (code == SQLITE_OK) {
    code = sqlite3_db_config(
        connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  }
  return code;
}

/// Says whether the connection is kept from writing past SQL, as metro_harden() has it: to the schema
/// and to the tables in which a virtual table keeps what it holds.
static inline int metro_defend(sqlite3 *connection, int defends) {
  return sqlite3_db_config(
      connection, SQLITE_DBCONFIG_DEFENSIVE, defends, (int *)0);
}

/// Keeps SQLite from taking what stands in double quotes and is no name for a text.
///
/// Else a mistyped name in quotes would be an answer instead of an error.
static inline int metro_take_quoted_for_names(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
}

/// Keeps SQLite from counting the memory that it takes, for which it locks a mutex each time.
///
/// It has to be called before anything else of SQLite's; later it does nothing.
static inline int metro_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Says whether the connection checks foreign keys, from now on; a transaction may have begun.
static inline int metro_check_foreign_keys(sqlite3 *connection, int checks) {
  return sqlite3_db_config(
      connection, SQLITE_DBCONFIG_ENABLE_FKEY, checks, (int *)0);
}

// The session extension, which sqlite3.h shows only to who defines SQLITE_ENABLE_SESSION; the
// library has it. See https://www.sqlite.org/sessionintro.html.

typedef struct metro_session metro_session;

int metro_session_create(sqlite3 *connection, metro_session **session);

/// Records changes of one more table of the database `main`.
int metro_session_attach(metro_session *session, const char *table);

/// How many bytes the session holds.
sqlite3_int64 metro_session_memory(metro_session *session);

/// Records what makes the table of an attached database equal to that of `main`.
int metro_session_diff(
    metro_session *session, const char *database, const char *table,
    char **message);

/// Gives the changes as one changeset, which sqlite3_free() frees.
int metro_session_changeset(
    metro_session *session, int *byte_count, void **changeset);

void metro_session_delete(metro_session *session);

/// Rows in memory, which statements of their connection read as the table `metro_rows`, with columns
/// `c0`, `c1` and so on.
typedef struct metro_rows metro_rows;

/// Makes the table, which goes with the connection or when it is made again; NULL for no memory.
metro_rows *metro_rows_create(sqlite3 *connection);

/// Says which rows it has: those of one table of a changeset that inserts them, each of at most 64
/// columns. The bytes are not checked, and have to stay where they are for as long as they are read.
void metro_rows_set(metro_rows *rows, const unsigned char *bytes, size_t count, int columns);

#endif
