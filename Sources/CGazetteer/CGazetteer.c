#include "CGazetteer.h"

// The bytes are in the program's read-only data; the system loads each page on first access.
static const unsigned char bytes[] = {
#embed "gazetteer.bin"
};

const unsigned char *metro_gazetteer(void) { return bytes; }

size_t metro_gazetteer_size(void) { return sizeof bytes; }
