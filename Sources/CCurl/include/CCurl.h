// Calls libcurl without linking it.
//
// Only the commands that check links use the network. A program that is linked to libcurl loads it
// and thirty more libraries at every start. So the functions come from dlopen, for the first request.

#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>
#include <stdint.h>

/// Options of a transfer: `CURLoption`, the same in every version with the interface 4.
enum {
  CCURL_URL = 10002,
  CCURL_PROXY = 10004,
  CCURL_USERAGENT = 10018,
  CCURL_FOLLOWLOCATION = 52,
  CCURL_NOSIGNAL = 99,
  CCURL_ACCEPT_ENCODING = 10102,
  CCURL_TIMEOUT_MS = 155,
  CCURL_CONNECTTIMEOUT_MS = 156,
  /// Bits for schemes, before libcurl 7.85; 3 is http and https.
  CCURL_PROTOCOLS = 181,
  CCURL_PROTOCOLS_STR = 10318,
  CCURL_QUICK_EXIT = 322,
};

/// Facts about a finished transfer: `CURLINFO`.
enum {
  CCURL_INFO_RESPONSE_CODE = 0x200002,
  CCURL_INFO_SSL_VERIFYRESULT = 0x20000d,
  CCURL_INFO_OS_ERRNO = 0x200019,
};

/// Results of a transfer: `CURLcode`.
enum {
  CCURL_OK = 0,
  CCURL_COULDNT_RESOLVE_PROXY = 5,
  CCURL_COULDNT_RESOLVE_HOST = 6,
  CCURL_COULDNT_CONNECT = 7,
  CCURL_WRITE_ERROR = 23,
  CCURL_OPERATION_TIMEDOUT = 28,
  CCURL_SSL_CONNECT_ERROR = 35,
  CCURL_PEER_FAILED_VERIFICATION = 60,
};

/// The address that a socket is opened for: `struct curl_sockaddr`.
typedef struct {
  int family;
  int type;
  int protocol;
  unsigned int length;
  /// The beginning of a `struct sockaddr`, which has `length` bytes.
  unsigned char address[16];
} ccurl_address;

/// A function that receives bytes of an answer and returns how many it took.
typedef size_t (*ccurl_receiver)(char *bytes, size_t size, size_t count, void *data);

/// A function that receives the 4 or 16 bytes of a network address before the connection, and returns
/// whether it may be opened; no bytes for an address of another kind.
typedef int (*ccurl_judge)(void *data, const unsigned char *bytes, int count);

/// Loads the library; returns 1, or 0 if the library or one of its functions is missing.
int ccurl_load(void);

/// Returns the name of the file that is loaded, for messages.
const char *ccurl_library(void);

/// Creates what runs many transfers at once, or 0.
void *ccurl_multi_new(void);
void ccurl_multi_free(void *multi);

/// Creates what holds one transfer at a time, or 0.
void *ccurl_easy_new(void);
void ccurl_easy_free(void *easy);

/// Set an option; return a `CURLcode`. Texts are copied.
int ccurl_set_number(void *easy, int option, long value);
int ccurl_set_text(void *easy, int option, const char *text);

/// Adds a field to the header of the request.
void ccurl_add_header(void *easy, const char *line);

/// Sets the functions for the body, the header and the address, which all receive `data`.
int ccurl_set_functions(
  void *easy, ccurl_receiver body, ccurl_receiver header, ccurl_judge judge, void *data);

/// Starts a transfer with a number from 1; returns 1 if it runs.
int ccurl_start(void *multi, void *easy, long number);

/// Ends a transfer, and forgets all options.
void ccurl_stop(void *multi, void *easy);

/// Works on all transfers, and waits for up to some milliseconds until there is something to do.
void ccurl_wait(void *multi, int milliseconds);

/// Returns the number of a transfer that has ended, with its `CURLcode`, or 0.
long ccurl_next_ended(void *multi, int *code);

/// Returns a numeric fact, or 0.
long ccurl_number(void *easy, int info);

/// Returns the target of a redirect, or 0; valid until the transfer is stopped.
const char *ccurl_redirect(void *easy);

/// Returns the text of the last error, valid until the next transfer.
const char *ccurl_error(void *easy);

#endif
