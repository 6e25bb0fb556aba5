#include "CSite.h"

#include <string.h>

static const unsigned char style[] = {
#embed "style.css"
};
static const unsigned char script[] = {
#embed "site.js"
};
static const unsigned char search[] = {
#embed "search.js"
};
static const unsigned char preview[] = {
#embed "preview.js"
};
static const unsigned char land[] = {
#embed "land.svg"
};
static const unsigned char english[] = {
#embed "strings/en.csv"
};
static const unsigned char spanish[] = {
#embed "strings/es.csv"
};
static const unsigned char french[] = {
#embed "strings/fr.csv"
};
static const unsigned char korean[] = {
#embed "strings/ko.csv"
};
static const unsigned char arabic[] = {
#embed "strings/ar.csv"
};
static const unsigned char report_style[] = {
#embed "report/report.css"
};
static const unsigned char network[] = {
#embed "report/network.md"
};
static const unsigned char year[] = {
#embed "report/year.md"
};
static const unsigned char program[] = {
#embed "report/program.md"
};
static const unsigned char city[] = {
#embed "report/city.md"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  long size;
} files[] = {
    {"style.css", style, sizeof style},          {"site.js", script, sizeof script},
    {"search.js", search, sizeof search},        {"land.svg", land, sizeof land},
    {"strings/en.csv", english, sizeof english}, {"strings/es.csv", spanish, sizeof spanish},
    {"strings/fr.csv", french, sizeof french},   {"strings/ko.csv", korean, sizeof korean},
    {"preview.js", preview, sizeof preview},     {"strings/ar.csv", arabic, sizeof arabic},   {"report/report.css", report_style, sizeof report_style},
    {"report/network.md", network, sizeof network}, {"report/year.md", year, sizeof year},
    {"report/program.md", program, sizeof program}, {"report/city.md", city, sizeof city},
};

const unsigned char *metro_site_file(const char *path, long *size) {
  for (size_t index = 0; index < sizeof files / sizeof *files; index++) {
    if (strcmp(files[index].path, path) == 0) {
      *size = files[index].size;
      return files[index].bytes;
    }
  }
  return NULL;
}
