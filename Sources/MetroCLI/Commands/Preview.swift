import ArgumentParser
import MetroCore
import MetroSite

struct Preview: SingleCommand {
  static let group = CommandGroup.publishing

  static let configuration = CommandConfiguration.metro(
    "preview", "Show the website in a browser on this computer, without publishing it.",
    examples: ["metro preview --port 0", "metro preview --withheld --language ko --port 0"],
    discussion: """
      Prints the address of the site and serves it until it is interrupted with Ctrl-C. Only programs on \
      this computer can connect, and no file is written. Pages in the browser reload when the catalog \
      or the theme changes. A wrong theme is reported, and the last pages stay.
      """)

  @Option(
    help: ArgumentHelp("Port to listen on; 0 chooses a free one.", valueName: "number"))
  var port: UInt16 = 8_765

  @Flag(help: "Also show withheld records, below a notice on each page.")
  var withheld = false

  @OptionGroup(title: "Site") var options: SiteOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let server = try PreviewServer(port: port)
    let watch = try SiteWatch(options, showsWithheld: withheld, context)
    try context.console.write("http://localhost:\(server.port)/\n")
    try server.run(
      context.console,
      refresh: {
        do {
          return try watch.refresh()
        } catch let failure as Failure {
          context.say(failure.message)
          return false
        }
      }, file: { try watch.site.file(at: $0) })
  }
}
