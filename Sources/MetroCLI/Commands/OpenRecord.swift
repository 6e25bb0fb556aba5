import ArgumentParser
import MetroCore

struct OpenRecord: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "open", operands: "<record> ...", "Open the web address of a record.",
    examples: ["metro open quito", "metro open city/seoul --print"],
    discussion: """
      The record is given as for metro show. Its address is its own URL, or that of its page or slides, \
      or its entry in Wikidata or GeoNames. On a terminal with a desktop, the address is opened with \
      BROWSER or xdg-open; otherwise it is printed.
      """)

  @OptionGroup var record: AnyRecordArgument

  @Flag(help: "Print the address, and do not open it.")
  var print = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(reading)
    let address = try record.address(in: catalog, command: "open")
    guard let link = try catalog.link(of: .named(address.noun), id: address.id) else {
      throw Failure(
        status: .negative, message: "\(address.noun.rawValue) '\(address.id)': has no web address",
        hint: address.showCommand.text + " shows what is known")
    }
    if link.state == "dead" { context.say("The link is marked as dead.") }
    let console = context.console
    if !print, link.isForBrowser, console.isOutputTerminal, let browser = console.browser,
      console.openAddress(browser, link.urlForBrowser)
    {
      return context.say("Opened \(link.url).")
    }
    try console.write(link.url + "\n")
  }
}

extension WebAddressOfRecord {
  /// Whether a browser may open the address: nothing but a page of the web, even if another program
  /// wrote it into the file.
  fileprivate var isForBrowser: Bool {
    let text = url.lowercased()
    return (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && !text.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
  }

  /// The address without characters that a shell script, as many browsers are started by, could read as
  /// a command.
  fileprivate var urlForBrowser: String {
    var text = ""
    for scalar in url.unicodeScalars {
      if "$`'\"\\()".unicodeScalars.contains(scalar) {
        text += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Console {
  /// The program that opens addresses; nil if there is no desktop.
  fileprivate var browser: String? {
    // BROWSER lists programs by preference, as Python and xdg-open read it.
    if let first = variable("BROWSER")?.split(separator: ":").first { return String(first) }
    return variable("DISPLAY") ?? variable("WAYLAND_DISPLAY") == nil ? nil : "xdg-open"
  }
}
