package import MetroCore

/// A report: its contents in the form of a template and in the words of a language.
package struct Report {
  private let blocks: [ReportBlock]
  private let words: SiteWords

  /// The title in the language of the report.
  package let title: String

  package init(_ contents: ReportContents, in template: ReportTemplate, _ words: SiteWords) {
    let composer = ReportComposer(contents: contents, text: ReportText(words: words))
    self.words = words
    title = composer.title
    blocks = composer.blocks(template)
  }

  /// The report as GitHub Flavored Markdown with footnotes.
  package var markdown: String { ReportMarkdown(blocks).text }

  /// The report as one HTML file without other files.
  package var html: [UInt8] { ReportHTML(words: words, title: title).bytes(blocks) }
}
