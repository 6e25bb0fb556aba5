import Foundation
import MetroTestSupport
import Testing

@testable import MetroCLI

/// Opens addresses that a shell would run.
struct BrowserProgramTests {
  let sandbox: Sandbox

  private static let hostile = [
    "http://example.org/$(touch${IFS}ran)", "http://example.org/`touch${IFS}ran`",
    "http://example.org/;touch${IFS}ran;", "http://example.org/'\"&touch${IFS}ran&",
    "http://a.org/%s",
  ]

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: hostile)
  func `no shell reads an address, wherever the variable has it`(url: String) throws {
    try sandbox.write("printf '%s\\n' \"$@\" >> \"$LIST\"\n", to: "browser")
    // A file that a child of another test still has open for writing cannot be run itself.
    let browser = "/bin/sh \(sandbox.path("browser"))"
    let environment = ["LIST": sandbox.path("list"), "PATH": "/usr/bin:/bin"]
    for program in ["\(browser)", "\(browser) %s", "\(browser) \"%s\"", "\(browser) '%s'"] {
      #expect(BrowserProgram.open(program, url, environment), "\(program)")
    }
    #expect(try sandbox.text(of: "list") == String(repeating: url + "\n", count: 4))
    #expect(try !sandbox.files.contains("ran"))
  }

  @Test func `words of the variable are read as by a shell`() {
    let url = "https://example.org/"
    #expect(BrowserProgram.words("firefox --new-tab", url) == ["firefox", "--new-tab", url])
    #expect(
      BrowserProgram.words("'my browser' --app=%s -x", url) == ["my browser", "--app=\(url)", "-x"])
    #expect(BrowserProgram.words("sh -c 'firefox %s'", url) == nil)
    #expect(BrowserProgram.words("firefox \"%s", url) == nil)
    #expect(BrowserProgram.words("", url) == nil)
  }

  @Test func `a program that fails or does not exist has not opened the address`() {
    #expect(!BrowserProgram.open("/usr/bin/env false", "https://example.org/", [:]))
    #expect(!BrowserProgram.open("/nonexistent/browser", "https://example.org/", [:]))
  }

  @Test func `what a script could run is encoded in the address`() throws {
    var opened: [String] = []
    sandbox.adapt = { console in
      console.openAddress = { _, url in
        opened.append(url)
        return true
      }
    }
    sandbox.terminal = (80, 24)
    sandbox.environment["BROWSER"] = "firefox"
    let url = "http://example.org/$(id)`id`'x;a=1&b=(2)"
    for words in [["add-organization", "o", "--url", url], ["open", "organization/o"]] {
      let outcome = sandbox.run(words: words)
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(opened == ["http://example.org/%24%28id%29%60id%60%27x;a=1&b=%282%29"])
  }
}
