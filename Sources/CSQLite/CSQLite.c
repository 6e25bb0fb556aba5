#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "CSQLite.h"

// SQLite's memory statistics lock a mutex of all threads for each allocation. They can only be disabled before
// any other function of SQLite is called, so this runs when the program is loaded.
__attribute__((constructor)) static void count_no_memory(void) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int metro_session_create(sqlite3 *connection, metro_session **session) {
  return sqlite3session_create(
      connection, "main", (sqlite3_session **)session);
}

int metro_session_attach(metro_session *session, const char *table) {
  return sqlite3session_attach((sqlite3_session *)session, table);
}

sqlite3_int64 metro_session_memory(metro_session *session) {
  return sqlite3session_memory_used((sqlite3_session *)session);
}

int metro_session_diff(
    metro_session *session, const char *database, const char *table,
    char **message) {
  return sqlite3session_diff(
      (sqlite3_session *)session, database, table, message);
}

int metro_session_changeset(
    metro_session *session, int *byte_count, void **changeset) {
  return sqlite3session_changeset(
      (sqlite3_session *)session, byte_count, changeset);
}

void metro_session_delete(metro_session *session) {
  sqlite3session_delete((sqlite3_session *)session);
}
