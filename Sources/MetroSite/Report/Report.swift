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

  /// The report as Markdown for a document whose notes stand below the pages: without a heading for them.
  package var pagedMarkdown: String {
    let notes = blocks.indices.filter { if case .notes = blocks[$0] { true } else { false } }
    let headings = notes.map { $0 - 1 }.filter { index in
      guard index >= 0, case .heading = blocks[index] else { return false }
      return true
    }
    return ReportMarkdown(
      blocks.indices.filter { !headings.contains($0) }.map { blocks[$0] }
    ).text
  }

  /// The report as one HTML file without other files.
  package var html: [UInt8] { ReportHTML(words: words, title: title).bytes(blocks) }
}
