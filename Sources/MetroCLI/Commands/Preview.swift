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
      or the theme changes. A fault is reported, and the last pages stay.
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
    // A fault of the catalog or the theme can be repaired while the preview runs.
    func telling<Value>(_ work: () throws -> Value) throws(Failure) -> Value {
      do {
        return try work()
      } catch {
        let failure = Failure(thrown: error)
        if !context.console.isInterrupted() { context.say(failure.message) }
        throw failure
      }
    }
    server.run(
      context.console, refresh: { (try? telling(watch.refresh)) ?? false },
      file: { path throws(Failure) in try telling { try watch.site.file(at: path) } })
  }
}
