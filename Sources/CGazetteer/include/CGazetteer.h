#ifndef CGAZETTEER_H
#define CGAZETTEER_H

#include <stddef.h>

/// The bytes of the gazetteer, as `GazetteerTable` reads them.
const unsigned char *metro_gazetteer(void);

/// How many bytes there are.
size_t metro_gazetteer_size(void);

#endif
