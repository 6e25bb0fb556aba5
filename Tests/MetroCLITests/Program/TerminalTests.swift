import Foundation
import MetroTestSupport
import Testing

/// Checks on a real terminal that the editor and the pager receive the keys.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct TerminalTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    try sandbox.write(Self.driver, to: "terminal.py")
  }

  @Test func `the editor receives the typed keys`() throws {
    try sandbox.write(
      """
      #!/bin/sh
      read venue < /dev/tty
      sed -i "s/^venue:.*/venue: $venue/" "$1"
      """, to: "editor.sh")
    sandbox.environment["EDITOR"] = "sh ./editor.sh"
    let outcome = try sandbox.shell("python3 terminal.py 'City Hall' metro edit-program seoul-2015")
    #expect(outcome.out.contains("venue: (none) -> City Hall"))
    #expect(outcome.status == 0)
    #expect(sandbox.run("show-program seoul-2015").out.contains("City Hall"))
  }

  @Test func `the pager receives the typed keys`() throws {
    try sandbox.write(
      """
      #!/bin/sh
      head -2
      read key < /dev/tty
      echo "left with $key"
      """, to: "pager.sh")
    sandbox.environment["METRO_PAGER"] = "sh ./pager.sh"
    let outcome = try sandbox.shell("python3 terminal.py q metro list-presentations")
    #expect(outcome.out.contains("left with q"))
    #expect(outcome.status == 0)
  }

  /// Runs a command on a new terminal of 80 columns and 6 lines and types a line into it.
  private static let driver = """
    import fcntl, os, pty, select, struct, sys, termios, time
    child, terminal = pty.fork()
    if child == 0:
        time.sleep(0.2)
        os.execvp(sys.argv[2], sys.argv[2:])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 6, 80, 0, 0))
    os.write(terminal, sys.argv[1].encode() + b"\\n")
    end = time.time() + 20
    while time.time() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                text = os.read(terminal, 65536)
            except OSError:
                break
            if not text:
                break
            sys.stdout.buffer.write(text)
    else:
        os.kill(child, 9)
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
}
