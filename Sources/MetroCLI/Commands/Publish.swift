import ArgumentParser
import MetroCore
import MetroSite
import MetroText

struct Publish: SingleCommand {
  static let group = CommandGroup.publishing

  static let configuration = CommandConfiguration.metro(
    "publish", operands: "<dir>", "Publish the catalog as a website.",
    examples: [
      "metro publish site",
      "metro publish site --base-url https://example.org/ --language ko",
    ],
    discussion: """
      Every page shows for each fact which source states it. Records that metro withhold withholds, \
      and everything that depends on them, are on no page and in no file. Publishing stops if a \
      published record holds personal data that metro audit reports as an error. Only files that \
      differ are written, and only files that metro wrote are changed or removed; a file that \
      another program changed is reported and kept. Each change is one line: the kind of change and \
      the file. The site works on any server, in any folder, and from a disk.

      A theme is a folder with any of these files: site.json with title, description, contact, \
      license, languages and pages; head.html, header.html, footer.html, front.html and about.html; \
      style.css; strings/en.csv and other languages; and static/, whose files are copied.
      """)

  @Argument(help: ArgumentHelp("Folder of the site.", valueName: "folder"), completion: .directory)
  var folder: String?

  @OptionGroup(title: "Site") var options: SiteOptions

  @Flag(help: "Show which files would change without writing anything.")
  var dryRun = false

  @Flag(help: "Write nothing, check the pages, and exit with status 1 if a file differs.")
  var check = false

  @Flag(help: "Write the contents of the pages as JSON, for generators of other sites.")
  var data = false

  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "List the built-in files that a theme can replace, or print one.", valueName: "name"))
  var showTheme: String?

  @Flag(help: "Also replace files of the site that another program changed.")
  var overwrite = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard folder != nil || showTheme != nil else {
      throw ValidationError("Missing expected argument '<dir>'")
    }
  }

  func run(in context: Context) throws {
    if let showTheme { return try show(showTheme, context) }
    let path = folder ?? ""
    try TildePath.refuse(path)
    try OutputFile.refuseDash(path)
    let build = try options.build(in: context)
    let folder = try SiteFolder(path, writes: !dryRun && !check, overwrites: overwrite) {
      try context.console.write("\($0.rawValue) \($1)\n")
    }
    try folder.requireForm(isData: data)
    var pages = PageCheck()
    var faults: [String] = []
    func take(_ file: SiteFile) throws {
      if context.console.isInterrupted() { throw CancellationError() }
      if check { faults += pages.take(file) }
      try folder.take(file)
    }
    let inputs = try SiteInputs.digest(of: build, isData: data)
    do {
      if try check || !(inputs.map(folder.hasSite) ?? false) {
        try data ? build.forEachDataFile(take) : build.forEachFile(take)
      }
      try folder.finish(of: inputs)
    } catch let error where folder.hasWritten && Failure(thrown: error).status == .interrupted {
      throw Failure(
        status: .interrupted, message: "interrupted: the site is written in part",
        hint: "publish again to complete it")
    }
    if check { faults += pages.unresolved() }
    for fault in faults { context.say(fault) }
    let counts = SiteFolder.Change.reported.map { "\(folder.counts[$0] ?? 0) \($0.rawValue)" }
    let total = folder.counts.values.reduce(folder.unchanged, +) - (folder.counts[.removed] ?? 0)
    context.say(
      "\(total) \(total == 1 ? "file" : "files"): \(counts.joined(separator: ", ")), "
        + "\(folder.unchanged) unchanged")
    if let foreign = folder.counts[.foreign] {
      context.say(
        "\(foreign) \(foreign == 1 ? "file was" : "files were") changed by another program and kept; "
          + "--overwrite replaces \(foreign == 1 ? "it" : "them")")
    }
    if folder.counts[.foreign] != nil || !faults.isEmpty || check && !folder.counts.isEmpty {
      throw NegativeAnswer()
    }
  }

  private func show(_ name: String, _ context: Context) throws {
    guard !name.isEmpty else {
      return try context.console.write(Theme.builtInFiles.map { $0 + "\n" }.joined())
    }
    guard let file = Theme.builtIn(name) else {
      throw Failure.usage(
        "--show-theme '\(name)': no such file",
        hint: "files are \(Theme.builtInFiles.joined(separator: ", "))")
    }
    try context.console.writeOutput(file.bytes.span)
  }
}

extension SiteFolder.Change {
  fileprivate static let reported: [SiteFolder.Change] = [.added, .changed, .removed]
}
