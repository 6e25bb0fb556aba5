#include "CGazetteer.h"

// They lie in the program's read-only data: the system reads a page of them when it is asked for.
static const unsigned char bytes[] = {
#embed "gazetteer.bin"
};

const unsigned char *metro_gazetteer(void) { return bytes; }

size_t metro_gazetteer_size(void) { return sizeof bytes; }
