#ifndef CSITE_H
#define CSITE_H

#include <stddef.h>

/// Returns the bytes of a file of the site, such as `style.css`, and their number; NULL if there is no such file.
const unsigned char *metro_site_file(const char *path, long *size);

#endif
