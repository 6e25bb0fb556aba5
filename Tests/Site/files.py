"""Checks the files of a site: links and fragments lead somewhere, and nothing is loaded from another host."""

import json
import posixpath
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "background"}
# Elements that the writer never writes: a name with markup would make them.
FOREIGN = {"b", "img", "iframe", "object", "embed", "form", "base"}
SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*:|//)", re.I)


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.named, self.faults = set(), [], [], []
        self.is_hidden = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in FOREIGN:
            self.faults.append(f"has the element {tag}")
        if "id" in values:
            self.ids.add(values["id"])
        if tag == "meta" and values.get("name") == "robots":
            self.is_hidden = True
        for name, value in attributes:
            if name.startswith("on") or name == "style":
                self.faults.append(f"has the attribute {name}")
            is_link = name in ("href", "xlink:href")
            if not is_link and name not in LOADING:
                continue
            if tag == "link" and values.get("rel") in ("canonical", "alternate"):
                self.named.append(value)
            elif SCHEME.match(value):
                if tag != "a" or not re.match(r"https?://", value):
                    self.faults.append(f"loads or leads to {value}")
            else:
                self.links.append(value)


def target(path, address):
    """Returns the file and the fragment to which an address leads from a file."""
    address, _, fragment = address.partition("#")
    address = unquote(address.partition("?")[0])
    if address.startswith("/"):
        return None, fragment
    if not address:
        return path, unquote(fragment)
    file = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
    return (file + "/index.html" if address.endswith("/") else file), unquote(fragment)


def check_files(folder, base=None):
    """Returns the faults of a site, its pages, and the number of links that were followed."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    pages = {name: Page((folder / name).read_text()) for name in sorted(files) if name.endswith(".html")}
    faults, leads, count = [], {}, 0

    def follow(path, address, start=None):
        nonlocal count
        count += 1
        file, fragment = target(path if start is None else start, address)
        if file not in files:
            faults.append(f"{path}: {address} leads to no file")
        elif fragment and fragment not in getattr(pages.get(file), "ids", ()):
            faults.append(f"{path}: {address} leads to no element")
        elif start is None:
            leads.setdefault(path, set()).add(file)

    def follow_absolute(path, address):
        if base and address.startswith(base):
            follow(path, address[len(base):] or "index.html", start="")
        else:
            faults.append(f"{path}: {address} is not an address of the site")

    for path, page in pages.items():
        faults += [f"{path}: {fault}" for fault in page.faults]
        for address in page.links:
            follow(path, address)
        for address in page.named:
            follow_absolute(path, address)
    for name in sorted(files):
        if name.startswith("data/"):
            continue
        if name.endswith((".css", ".svg", ".js")):
            text = (folder / name).read_text()
            found = re.findall(r"url\([^)]*\)|@import[^;]*", text) if name.endswith(".css") else []
            if name.endswith(".svg"):
                found = re.findall(r"""(?:href|src)\s*=\s*["'][^"']*|url\([^)]*\)""", text)
            if name.endswith(".js") and "search-" not in name:
                found = re.findall(r"""["'`](?:https?:)?//[^"'`]*|\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|import)\s*\(""", text)
            faults += [f"{name}: loads {one}" for one in found]
        if re.search(r"(^|/)search-\d+\.js$", name):
            for address in search_addresses((folder / name).read_text()):
                follow(posixpath.join(posixpath.dirname(name), "search.html"), address)
        if name.endswith(("sitemap.xml", "feed.xml")):
            for address in re.findall(r"""<loc>([^<]*)|<link[^>]*href="([^"]*)|<id>(http[^<]*)""", (folder / name).read_text()):
                follow_absolute(name, "".join(address).replace("&amp;", "&"))
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        for file in leads.get(waiting.pop(), set()) - seen:
            seen.add(file)
            waiting.append(file)
    faults += [f"{path}: no page leads here" for path, page in pages.items() if path not in seen and not page.is_hidden]
    return faults, sorted(pages), count


def search_addresses(text):
    """Returns the addresses in a piece of the search index."""
    pieces = re.findall(r"metroSearch\.add\((\[.*\])\)", text, re.S)
    return [entry[1] for piece in pieces for entry in json.loads(piece)]
