#ifndef CGAZETTEER_H
#define CGAZETTEER_H

#include <stddef.h>

/// Returns the bytes of the gazetteer in the format that `GazetteerTable` reads.
const unsigned char *metro_gazetteer(void);

/// Returns the number of bytes.
size_t metro_gazetteer_size(void);

#endif
