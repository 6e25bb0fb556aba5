import ArgumentParser
import MetroCore
import MetroSite
import MetroText

struct ReportCommand: SingleCommand, ReadingCommand {
  static let group = CommandGroup.publishing

  static let configuration = CommandConfiguration.metro(
    "report", operands: "[<subject>] [<record>]", "Write a report of figures and sources.",
    examples: [
      "metro report year 2015 -o report.html",
      "metro report program seoul-2015 --language ko -o report.md",
    ],
    discussion: """
      Subjects are network (the default), year, program and city. A report of a network has all \
      programs and the members of that network, or of each. A report of a year has the programs that \
      ran in the year, or in a period such as 2012/2016. Figures are those of metro stats.

      Notes name the sources of each program, and what sources say of disputed values. Withheld \
      records are left out, also with --at, and personal data stops the command, as in metro publish.

      Without a file, the report is Markdown. An html file loads nothing and can be printed. A docx \
      file needs pandoc. --show-template prints the template to start your own from: headings, \
      paragraphs and lists with names in braces.
      """)

  @Argument(
    help: ArgumentHelp("What the report is about.", valueName: ReportSubjectArgument.placeholder))
  var subject: ReportSubjectArgument = .network

  @Argument(
    help: ArgumentHelp("Network, year, program or city.", valueName: "record"),
    completion: ReportSubjectArgument.records)
  var record: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Format; default: that of the file, else md.", valueName: Format.placeholder)
  )
  var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Output file, written completely or not at all; its extension selects the format.",
      valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("Language of the report (en, es, fr, ko or ar).", valueName: "language"))
  var language = "en"

  @Option(
    help: ArgumentHelp("File with the form of the report.", valueName: "file"), completion: .file())
  var template: String?

  @Flag(help: "Print the built-in template of the subject.")
  var showTemplate = false

  @OptionGroup(title: "Program filters") var filters: FilterOptions<ProgramCommands>
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  enum Format: String, WordArgument {
    case md, html, docx
  }

  func validate() throws {
    guard SiteWords.languages.contains(language) else {
      throw ValidationError(
        "--language '\(language)': languages are \(SiteWords.languages.joined(separator: ", "))")
    }
    if !showTemplate, subject != .network, record == nil {
      throw ValidationError("Missing expected argument '<record>'")
    }
    if subject == .year, filters.has("year") {
      throw ValidationError("a report of a year accepts no --year")
    }
    if [.program, .city].contains(subject), !filters.isEmpty {
      throw ValidationError("a report of a \(subject.rawValue) accepts no filters of programs")
    }
  }

  func run(in context: Context) throws {
    guard !showTemplate else {
      let file = ReportTemplate.builtIn(subject.rawValue)
      return try context.console.writeOutput(file.bytes.span)
    }
    let file = ReportFile(path: output, format: try chosenFormat(), context)
    try file.check()
    let report = try report(in: context)
    try file.write(report, language: language)
  }

  private func chosenFormat() throws -> Format {
    guard let output, format == nil else { return format ?? .md }
    try OutputFile.checkPath(output)
    let ending = output.split(separator: ".").last?.lowercased() ?? ""
    guard
      let format = Format(rawValue: ending == "markdown" ? "md" : ending == "htm" ? "html" : ending)
    else {
      throw Failure.usage(
        "\(output): unknown file extension",
        hint: "extensions are .md, .html and .docx; or add --format")
    }
    return format
  }

  private func report(in context: Context) throws -> Report {
    do {
      let file = try self.template.map { try ThemeFile(reading: $0) }
      let template = try ReportTemplate(file ?? ReportTemplate.builtIn(subject.rawValue))
      let words = try SiteWords(language)
      let catalog = try context.open(reading)
      let today = try context.day(of: reading, in: catalog)
      var programs = Listing(ProgramCommands.noun, today: today)
      try filters.apply(to: &programs)
      let withheld =
        reading.at == nil ? [] : try context.open(for: .reading).withheldRecords()
      let published = try PublishedCatalog(
        of: catalog, today: context.console.today.text, alsoWithholding: withheld)
      try published.check(context)
      let reader = try ReportReader(
        of: published, names: PreferredName(try LanguageTag(language), today: today), today: today)
      var contents = try reader.contents(of: try subject(in: catalog), programs: programs)
      contents.filters = filters.written(today: today)
      return Report(contents, in: template, words)
    } catch let error as ThemeError {
      throw Failure(error)
    }
  }

  private func subject(in catalog: Catalog) throws -> ReportSubject {
    let text = record ?? ""
    return switch subject {
    case .network: .network(try record.map { try catalog.id(.named(.organization), $0) })
    case .year: .year(text)
    case .program: .program(try catalog.id(.named(.program), text))
    case .city: .city(try catalog.id(.named(.city), text))
    }
  }
}
