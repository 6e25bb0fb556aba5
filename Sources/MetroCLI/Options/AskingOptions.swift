import ArgumentParser
import MetroCore
import MetroLinks

/// How addresses are asked.
struct AskingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Pause between two requests to a host, such as 1s or 250ms; default: 1s, at least 100ms.",
      valueName: DurationArgument.placeholder))
  var delay: DurationArgument?

  @Option(
    help: ArgumentHelp(
      "Host that may have a private address, such as that of an intranet; repeatable.",
      valueName: "host"))
  var allowPrivate: [String] = []

  @Flag(help: "Also check URLs that robots.txt excludes; only for hosts that you run yourself.")
  var ignoreRobots = false

  @Flag(help: "Do not repeat requests that failed temporarily a minute later.")
  var noRetry = false

  func validate() throws {
    guard delay?.seconds ?? 1 >= 0.1 else {
      throw ValidationError("--delay expects at least 100ms")
    }
    guard delay?.seconds ?? 1 <= 3_600 else { throw ValidationError("--delay expects at most 1h") }
  }

  func runOptions(_ context: Context) -> LinkRunOptions {
    var options = LinkRunOptions(
      vantage: context.console.variable("METRO_VANTAGE") ?? context.actor)
    options.delay = delay?.seconds ?? options.delay
    options.ignoresRobots = ignoreRobots
    options.asksAgain = !noRetry
    options.privateHosts = Set(allowPrivate.map { $0.lowercased() })
    return options
  }
}

/// A length of time as an argument: `250ms`, `1s`, `90m`, `12h`, `7d`.
struct DurationArgument: ExpressibleByArgument {
  static let placeholder = "duration"
  static let expected = "a number with a unit, such as 250ms, 30s, 10m, 12h or 7d"

  let seconds: Double

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number >= 0, number < 1_000_000,
      let unit = Self.units[String(argument.dropFirst(digits.count))]
    else { return nil }
    seconds = Double(number) * unit
  }

  private static let units = ["ms": 0.001, "s": 1, "m": 60, "h": 3_600, "d": 86_400]
}

extension Context {
  /// Returns what sends requests, with the name by which servers know it.
  func fetcher() throws -> any Fetching {
    let contact = console.variable("METRO_CONTACT").map { "; +\($0)" } ?? ""
    // The value goes into a header.
    let isSafe = contact.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ")") }
    guard isSafe else { throw Failure.usage("METRO_CONTACT: expects an address in ASCII") }
    return try console.startFetcher(
      "metro/\(Metro.version) (link check\(contact))", console.environment)
  }
}
