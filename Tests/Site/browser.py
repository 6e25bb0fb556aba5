"""Looks at pages in headless Chromium: axe-core, width, requests, search, and pages without script."""

import json
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

ALL = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# The rules that depend on colors.
COLORS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
RUN_AXE = """const done = arguments[arguments.length - 1];
axe.run(document, {preload: false, resultTypes: ["violations"], runOnly: arguments[0]}).then(done, error => done({violations: [
  {id: "error", help: String(error), nodes: []}], incomplete: [], passes: []}));"""
# The elements that stand out of the window and cannot be reached by scrolling a region.
FIND_WIDE = """const width = document.documentElement.clientWidth, wide = [];
if (document.documentElement.scrollWidth > width) wide.push("the page");
for (const one of document.querySelectorAll("main *, header *, footer *")) {
  const box = one.getBoundingClientRect();
  if (!box.width || one.closest(".hidden, .skip, svg *")) continue;
  if ((box.right > width + 1 || box.left < -1) && !(arguments[0] && one.closest(".table")))
    wide.push(one.outerHTML.slice(0, 120));
}
return wide.slice(0, 3);"""


class Browser:
    """A Chromium that reaches no other host."""

    def __init__(self, chromium, driver, axe):
        options = webdriver.ChromeOptions()
        options.binary_location = chromium
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
        # A long list takes axe-core minutes on a busy machine.
        self.driver.set_script_timeout(900)
        self.driver.command_executor.client_config.timeout = 900
        self.axe = axe.read_text()
        self.faults, self.runs, self.rules, self.requests = [], 0, set(), 0

    def look(self, width, is_dark=False):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}]})
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})

    def run(self, script, *values):
        return self.driver.execute_script(script, *values)

    def fault(self, text):
        self.faults.append(text)

    def check_accessibility(self, name, address, is_report=False):
        """Runs axe-core on a page, narrow and wide, light and dark."""
        self.look(1200)
        self.driver.get(address)
        self.run("for (const one of document.querySelectorAll('details')) one.open = true")
        self.run(self.axe)
        for width in (320, 1200):
            for is_dark in (False, True):
                self.look(width, is_dark)
                found = self.driver.execute_async_script(RUN_AXE, COLORS if is_dark else ALL)
                self.runs += 1
                self.rules |= {rule["id"] for rule in found["passes"]}
                for rule in found["violations"]:
                    self.fault(f"{name}, {width} px, {'dark' if is_dark else 'light'}: {rule['id']}: {rule['help']}: "
                               + ", ".join(node["html"][:160] for node in rule["nodes"][:2]))
            # The tables of a site become lists on a narrow screen; those of a report scroll by themselves.
            for wide in self.run(FIND_WIDE, width > 320 or is_report):
                self.fault(f"{name}, {width} px: too wide: {wide}")
        self.take_logs(name, address)

    def take_logs(self, name, address):
        """Reports requests to other hosts and messages of the browser, such as a breach of the policy."""
        start = "/".join(address.split("/")[:3]) + "/"
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                self.requests += 1
                if not url.startswith((start, "data:", "about:")):
                    self.fault(f"{name}: requests {url}")
        for entry in self.driver.get_log("browser"):
            if entry["level"] in ("SEVERE", "WARNING") and "favicon.ico" not in entry["message"]:
                self.fault(f"{name}: {entry['message']}")

    def wait(self, condition, message):
        try:
            return WebDriverWait(self.driver, 10).until(lambda driver: condition())
        except Exception:
            self.fault(message)
            return None

    def check_use(self, name, top, query):
        """Finds a record with the search, follows the link, and filters a list."""
        self.look(1200)
        self.driver.get(top + "index.html")
        self.driver.find_element(By.CSS_SELECTOR, ".search a").click()
        self.driver.find_element(By.ID, "query_").send_keys(query)
        hit = self.wait(lambda: self.driver.find_elements(By.CSS_SELECTOR, "#hits_ a"), f"{name}: the search finds no {query}")
        if hit:
            text = hit[0].text
            hit[0].click()
            # A presentation is a row on the page of its program.
            place = self.run("return document.querySelector(':target') ?? document.querySelector('h1')").text
            if text not in place:
                self.fault(f"{name}: the hit {text} leads to {place}")
        self.driver.get(top + "cities.html")
        if self.run("return getComputedStyle(document.querySelector('.skip')).position") != "absolute":
            self.fault(f"{name}: the style sheet is not applied")
        if not self.run("return document.querySelector('.map image').getBoundingClientRect().width"):
            self.fault(f"{name}: the map has no land")
        boxes = self.driver.find_elements(By.CSS_SELECTOR, ".filters input")
        rows = "return document.querySelectorAll('tbody tr:not([hidden])').length"
        if boxes:
            before = self.run(rows)
            boxes[0].send_keys(query)
            if not 0 < self.run(rows) < before:
                self.fault(f"{name}: the filter does not filter")
        self.take_logs(name, top)

    def check_without_script(self, name, top, pages):
        """Reads pages without script: their contents are all there, links lead on, and evidence opens."""
        self.look(320)
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            for page in pages:
                self.driver.get(top + page)
                hidden = self.run("""return [...document.querySelectorAll("main table tbody tr, main dd, main h1")]
                  .filter(one => !one.getClientRects().length).length""")
                if hidden:
                    self.fault(f"{name}, {page}: {hidden} parts are not visible")
                if self.run("return document.querySelectorAll('main .filters, .today').length"):
                    self.fault(f"{name}, {page}: a script ran")
                summary = self.driver.find_elements(By.CSS_SELECTOR, "main details > summary")
                if summary:
                    self.run("arguments[0].scrollIntoView({block: 'center'})", summary[0])
                    summary[0].click()
                    if not self.run("return arguments[0].parentNode.open", summary[0]):
                        self.fault(f"{name}, {page}: the evidence does not open")
            self.driver.get(top + "index.html")
            for selector, part in ((".top nav a", "programs.html"), ("main .table tbody th a", "program/")):
                self.driver.find_element(By.CSS_SELECTOR, selector).click()
                if part not in self.driver.current_url:
                    self.fault(f"{name}: {selector} leads to {self.driver.current_url}")
            self.driver.get(top + "search.html")
            if not self.driver.find_elements(By.CSS_SELECTOR, "noscript p"):
                self.fault(f"{name}: the search page does not say that it needs script")
        finally:
            self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.take_logs(name, top)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """Serves a folder at 127.0.0.1 and passes on the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
