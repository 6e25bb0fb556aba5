#include "CCurl.h"

#include <CLibrary.h>
#include <stdlib.h>
#include <sys/socket.h>

// Debian's two builds, and the one of macOS.
static const char *const libraries[] = {
  "libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};

/// The functions of libcurl that metro uses; all pointers to its objects are opaque.
static struct {
  int (*curl_global_init)(long flags);
  void *(*curl_easy_init)(void);
  void (*curl_easy_cleanup)(void *easy);
  void (*curl_easy_reset)(void *easy);
  int (*curl_easy_setopt)(void *easy, int option, ...);
  int (*curl_easy_getinfo)(void *easy, int info, ...);
  void *(*curl_slist_append)(void *list, const char *text);
  void (*curl_slist_free_all)(void *list);
  void *(*curl_multi_init)(void);
  int (*curl_multi_cleanup)(void *multi);
  int (*curl_multi_add_handle)(void *multi, void *easy);
  int (*curl_multi_remove_handle)(void *multi, void *easy);
  int (*curl_multi_perform)(void *multi, int *running);
  int (*curl_multi_poll)(void *multi, void *extra, unsigned int count, int milliseconds, int *ready);
  /// A transfer that has ended: `struct CURLMsg`, whose first member is 1 for an end.
  struct message {
    int kind;
    void *easy;
    union {
      void *whatever;
      int result;
    } data;
  } *(*curl_multi_info_read)(void *multi, int *left);
} curl;

/// A transfer, with what belongs to it.
typedef struct {
  void *handle;
  void *headers;
  ccurl_judge judge;
  void *data;
  char error[256];
} transfer;

enum {
  WRITEDATA = 10001,
  ERRORBUFFER = 10010,
  HTTPHEADER = 10023,
  HEADERDATA = 10029,
  PRIVATE = 10103,
  OPENSOCKETDATA = 10164,
  WRITEFUNCTION = 20011,
  HEADERFUNCTION = 20079,
  OPENSOCKETFUNCTION = 20163,
  INFO_PRIVATE = 0x100015,
  INFO_REDIRECT_URL = 0x10001f,
};

int ccurl_load(void) {
  static int isLoaded = 0;
  if (isLoaded) return 1;
  void *handle = CLIBRARY_OPEN(libraries);
  if (!handle) return 0;
  CLIBRARY_FIND(handle, &curl, curl_global_init);
  CLIBRARY_FIND(handle, &curl, curl_easy_init);
  CLIBRARY_FIND(handle, &curl, curl_easy_cleanup);
  CLIBRARY_FIND(handle, &curl, curl_easy_reset);
  CLIBRARY_FIND(handle, &curl, curl_easy_setopt);
  CLIBRARY_FIND(handle, &curl, curl_easy_getinfo);
  CLIBRARY_FIND(handle, &curl, curl_slist_append);
  CLIBRARY_FIND(handle, &curl, curl_slist_free_all);
  CLIBRARY_FIND(handle, &curl, curl_multi_init);
  CLIBRARY_FIND(handle, &curl, curl_multi_cleanup);
  CLIBRARY_FIND(handle, &curl, curl_multi_add_handle);
  CLIBRARY_FIND(handle, &curl, curl_multi_remove_handle);
  CLIBRARY_FIND(handle, &curl, curl_multi_perform);
  CLIBRARY_FIND(handle, &curl, curl_multi_poll);
  CLIBRARY_FIND(handle, &curl, curl_multi_info_read);
  // CURL_GLOBAL_ALL
  isLoaded = curl.curl_global_init(3) == CCURL_OK;
  return isLoaded;
}

const char *ccurl_library(void) { return libraries[0]; }

void *ccurl_multi_new(void) { return curl.curl_multi_init(); }

void ccurl_multi_free(void *multi) { curl.curl_multi_cleanup(multi); }

void *ccurl_easy_new(void) {
  transfer *easy = calloc(1, sizeof *easy);
  if (!easy) return 0;
  easy->handle = curl.curl_easy_init();
  if (easy->handle) return easy;
  free(easy);
  return 0;
}

void ccurl_easy_free(void *pointer) {
  transfer *easy = pointer;
  curl.curl_easy_cleanup(easy->handle);
  if (easy->headers) curl.curl_slist_free_all(easy->headers);
  free(easy);
}

int ccurl_set_number(void *easy, int option, long value) {
  return curl.curl_easy_setopt(((transfer *)easy)->handle, option, value);
}

int ccurl_set_text(void *easy, int option, const char *text) {
  return curl.curl_easy_setopt(((transfer *)easy)->handle, option, text);
}

void ccurl_add_header(void *pointer, const char *line) {
  transfer *easy = pointer;
  void *list = curl.curl_slist_append(easy->headers, line);
  if (list) easy->headers = list;
}

/// Opens a socket if the address is allowed; -1 refuses it.
static int open_socket(void *data, int purpose, ccurl_address *address) {
  (void)purpose;
  transfer *easy = data;
  // struct sockaddr_in holds the address from byte 4, struct sockaddr_in6 from byte 8.
  int offset = address->family == AF_INET ? 4 : 8;
  int count = address->family == AF_INET ? 4 : 16;
  if (address->family != AF_INET && address->family != AF_INET6) count = 0;
  if (address->length < (unsigned)(offset + count)) count = 0;
  if (!easy->judge(easy->data, address->address + offset, count)) return -1;
#ifdef SOCK_CLOEXEC
  return socket(address->family, address->type | SOCK_CLOEXEC, address->protocol);
#else
  return socket(address->family, address->type, address->protocol);
#endif
}

int ccurl_set_functions(
  void *pointer, ccurl_receiver body, ccurl_receiver header, ccurl_judge judge, void *data) {
  transfer *easy = pointer;
  easy->judge = judge;
  easy->data = data;
  int code = curl.curl_easy_setopt(easy->handle, WRITEFUNCTION, body);
  if (code == CCURL_OK) code = curl.curl_easy_setopt(easy->handle, WRITEDATA, data);
  if (code == CCURL_OK) code = curl.curl_easy_setopt(easy->handle, HEADERFUNCTION, header);
  if (code == CCURL_OK) code = curl.curl_easy_setopt(easy->handle, HEADERDATA, data);
  if (code == CCURL_OK) code = curl.curl_easy_setopt(easy->handle, OPENSOCKETFUNCTION, open_socket);
  if (code == CCURL_OK) code = curl.curl_easy_setopt(easy->handle, OPENSOCKETDATA, easy);
  if (code == CCURL_OK) code = curl.curl_easy_setopt(easy->handle, ERRORBUFFER, easy->error);
  return code;
}

int ccurl_start(void *multi, void *pointer, long number) {
  transfer *easy = pointer;
  easy->error[0] = 0;
  if (easy->headers
      && curl.curl_easy_setopt(easy->handle, HTTPHEADER, easy->headers) != CCURL_OK) return 0;
  return curl.curl_easy_setopt(easy->handle, PRIVATE, (void *)(intptr_t)number) == CCURL_OK
    && curl.curl_multi_add_handle(multi, easy->handle) == 0;
}

void ccurl_stop(void *multi, void *pointer) {
  transfer *easy = pointer;
  curl.curl_multi_remove_handle(multi, easy->handle);
  curl.curl_easy_reset(easy->handle);
  if (easy->headers) curl.curl_slist_free_all(easy->headers);
  easy->headers = 0;
}

void ccurl_wait(void *multi, int milliseconds) {
  int running = 0;
  if (milliseconds > 0) curl.curl_multi_poll(multi, 0, 0, milliseconds, 0);
  curl.curl_multi_perform(multi, &running);
}

long ccurl_next_ended(void *multi, int *code) {
  int left = 0;
  for (struct message *message; (message = curl.curl_multi_info_read(multi, &left));) {
    void *number = 0;
    if (message->kind != 1) continue;
    *code = message->data.result;
    curl.curl_easy_getinfo(message->easy, INFO_PRIVATE, &number);
    if (number) return (long)(intptr_t)number;
  }
  return 0;
}

long ccurl_number(void *easy, int info) {
  long value = 0;
  return curl.curl_easy_getinfo(((transfer *)easy)->handle, info, &value) == CCURL_OK ? value : 0;
}

const char *ccurl_redirect(void *easy) {
  const char *url = 0;
  curl.curl_easy_getinfo(((transfer *)easy)->handle, INFO_REDIRECT_URL, &url);
  return url;
}

const char *ccurl_error(void *easy) { return ((transfer *)easy)->error; }
