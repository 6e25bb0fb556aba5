// The parts of SQLite's C interface that Swift cannot call directly.
#ifndef METRO_CSQLITE_H
#define METRO_CSQLITE_H

#include <sqlite3.h>
#include <stddef.h>

/// Disables the features of a connection that only a hostile file would use: the file's triggers
/// and views, and ways to bypass SQL. Foreign keys still work.
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

/// Sets whether the connection is prevented from bypassing SQL, as metro_harden() does: from
/// writing to the schema and to the internal tables of a virtual table.
static inline int metro_defend(sqlite3 *connection, int defends) {
  return sqlite3_db_config(
      connection, SQLITE_DBCONFIG_DEFENSIVE, defends, (int *)0);
}

/// Prevents SQLite from treating an unknown name in double quotes as a text.
///
/// Otherwise a mistyped name in quotes would return itself instead of an error.
static inline int metro_take_quoted_for_names(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
}

/// Sets whether the connection checks foreign keys from now on, even within a transaction.
static inline int metro_check_foreign_keys(sqlite3 *connection, int checks) {
  return sqlite3_db_config(
      connection, SQLITE_DBCONFIG_ENABLE_FKEY, checks, (int *)0);
}

// The session extension, which sqlite3.h declares only if SQLITE_ENABLE_SESSION is defined; the
// library contains it. See https://www.sqlite.org/sessionintro.html.

typedef struct metro_session metro_session;

int metro_session_create(sqlite3 *connection, metro_session **session);

/// Records changes of one more table of the database `main`.
int metro_session_attach(metro_session *session, const char *table);

/// Returns the number of bytes that the session holds.
sqlite3_int64 metro_session_memory(metro_session *session);

/// Records the changes that make the table of an attached database equal to that of `main`.
int metro_session_diff(
    metro_session *session, const char *database, const char *table,
    char **message);

/// Returns the changes as one changeset, which the caller frees with sqlite3_free().
int metro_session_changeset(
    metro_session *session, int *byte_count, void **changeset);

void metro_session_delete(metro_session *session);

/// Rows in memory, which statements on their connection read as the table `metro_rows`, with columns
/// `c0`, `c1` and so on.
typedef struct metro_rows metro_rows;

/// Creates the table, which lives until the connection closes or the table is created again;
/// returns NULL if memory is exhausted.
metro_rows *metro_rows_create(sqlite3 *connection);

/// Sets the rows: those of one table in a changeset that inserts them, with at most 64 columns
/// each. The bytes are not checked, and must stay at their address while they are read.
void metro_rows_set(metro_rows *rows, const unsigned char *bytes, size_t count, int columns);

/// A SHA-256 (FIPS 180-4) of bytes that arrive in parts.
///
/// Every change of a catalog needs one. Loading libcrypto for it would take longer than the change.
typedef struct {
  unsigned state[8];
  unsigned char block[64];
  unsigned long long count;
} metro_sha256;

void metro_sha256_begin(metro_sha256 *hash);

void metro_sha256_add(metro_sha256 *hash, const unsigned char *bytes, size_t count);

/// Writes the 32 bytes of the digest; nothing can be added afterward.
void metro_sha256_end(metro_sha256 *hash, unsigned char *digest);

#endif
