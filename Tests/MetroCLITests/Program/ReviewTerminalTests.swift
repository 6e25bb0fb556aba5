import Foundation
import MetroTestSupport
import Testing

/// Drives `metro review` and `metro add-*` on a real terminal: keys, sizes and signals.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct ReviewTerminalTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    sandbox.environment["TERM"] = "xterm"
    for number in 1...3 {
      let outcome = sandbox.run("add-theme t\(number) --label 'Green  roofs \(number)'")
      try #require(outcome.status == 0, "\(outcome)")
    }
    try sandbox.write(Self.driver, to: "drive.py")
  }

  /// Runs a command on a terminal with steps such as `wait:TEXT`, `keys:KEYS`, `size:40x10`,
  /// `signal:TERM`.
  private func drive(_ steps: [String], _ command: String = "metro review --rule doubled-space")
    throws -> Outcome
  {
    let words = steps.map { "'\($0)'" }.joined(separator: " ")
    return try sandbox.shell("python3 drive.py \(steps.count) \(words) \(command)")
  }

  private var open: Int {
    sandbox.run("audit --rule doubled-space --csv --no-header").lines.count
  }

  @Test func `findings are worked through with the keys`() throws {
    let outcome = try drive([
      "wait:1 of 3", "keys:w", "wait:Reason", "keys:as printed\\r", "wait:2 of 3", "keys:s",
      "wait:3 of 3", "keys:u", "wait:1 of 3", "keys:w", "wait:Reason", "keys:so\\r", "wait:2 of 3",
      "keys:q", "end:0",
    ])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(open == 2)
  }

  @Test func `a resize redraws for the new size`() throws {
    let outcome = try drive([
      "wait:1 of 3", "size:30x8", "wait:1 of 3", "size:120x40", "wait:1 of 3", "keys:q", "end:0",
    ])
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test(arguments: [
    ("keys:\\x03", 130), ("signal:TERM", 143), ("signal:INT", 130), ("signal:HUP", 129),
    ("signal:QUIT", 131), ("signal:SEGV", 139),
  ])
  func `every end restores the terminal`(end: String, status: Int) throws {
    let outcome = try drive(["wait:1 of 3", end, "end:\(status)"])
    #expect(outcome.status == 0, "\(outcome)")
    let typing = try drive(["wait:1 of 3", "keys:w", "wait:Reason", end, "end:\(status)"])
    #expect(typing.status == 0, "\(typing)")
  }

  @Test func `a second signal while the catalog is locked still restores the terminal`() throws {
    let outcome = try drive(["wait:1 of 3", "signal:TERM", "signal:TERM", "end:143"])
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `an editor gets the terminal and gives it back`() throws {
    sandbox.environment["EDITOR"] =
      "sh -c 'read line < /dev/tty; sed -i \"s/^label:.*/label: $line/\" \"$1\"' -"
    let outcome = try drive([
      "wait:1 of 3", "keys:E", "rest:0.3", "keys:Green roofs\\n", "wait:2 of 3", "keys:q", "end:0",
    ])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(open == 2)
  }

  @Test func `a record is entered field by field`() throws {
    let outcome = try drive(
      ["wait:label (required)", "keys:Roof gardens\\n", "wait:broader", "keys:.\\n", "end:0"],
      "metro add-theme")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(sandbox.run("show-theme roof-gardens").status == 0)
  }

  /// Runs the steps, and fails if the terminal has another mode than before, or is still showing
  /// the screen of the program.
  private static let driver = """
    import fcntl, os, pty, select, signal, struct, subprocess, sys, termios, time
    count = int(sys.argv[1])
    steps, command = sys.argv[2:2 + count], sys.argv[2 + count:]
    master, slave = pty.openpty()
    def resize(columns, lines):
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    resize(80, 24)
    before = termios.tcgetattr(slave)
    def lead():
        os.setsid()
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    child = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, preexec_fn=lead)
    new, all_text = b"", b""
    def take(seconds):
        global new, all_text
        if select.select([master], [], [], seconds)[0]:
            text = os.read(master, 65536)
            new += text
            all_text += text
    def fail(reason):
        child.kill()
        sys.stdout.write(reason + "\\n" + repr(all_text[-3000:]) + "\\n")
        sys.exit(9)
    for step in steps:
        kind, value = step.split(":", 1)
        if kind == "wait":
            end = time.time() + 20
            while value.encode() not in new:
                if time.time() > end:
                    fail("no " + value)
                take(0.1)
            new = new[new.rindex(value.encode()) + len(value):]
        elif kind == "keys":
            os.write(master, value.encode().decode("unicode_escape").encode())
        elif kind == "size":
            new = b""
            resize(*map(int, value.split("x")))
            os.kill(child.pid, signal.SIGWINCH)
        elif kind == "signal":
            child.send_signal(getattr(signal, "SIG" + value))
        elif kind == "rest":
            time.sleep(float(value))
        elif kind == "end":
            end = time.time() + 20
            while child.poll() is None:
                if time.time() > end:
                    fail("still running")
                take(0.1)
            take(0.2)
            status = child.returncode if child.returncode >= 0 else 128 - child.returncode
            if status != int(value):
                fail("status %d" % status)
            if termios.tcgetattr(slave) != before:
                fail("the mode of the terminal differs")
            start, last = all_text.rfind(b"\\x1b[?1049h"), all_text.rfind(b"\\x1b[?1049l")
            if start > last:
                fail("still on the other screen")
    sys.exit(0)
    """
}
