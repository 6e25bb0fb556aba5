import MetroCore
import MetroText

/// Writes values of records.
struct ValueView {
  let frame: PageFrame

  /// The way from the page to the top of its language.
  let root: String

  private var words: SiteWords { frame.words }

  /// Writes the values of a cell or a fact: one as it is, several as a list.
  func write(_ values: [PageValue], _ html: inout HTMLWriter) {
    guard values.count > 1 else {
      if let value = values.first { write(value, &html) }
      return
    }
    html.element("ul", ["class": "values"]) { html in
      for value in values { html.element("li") { write(value, &$0) } }
    }
  }

  func write(_ value: PageValue, _ html: inout HTMLWriter) {
    switch value {
    case .text(let text, let language):
      html.element("bdi", ["lang": language], text: text)
    case .number(let number):
      // Beside letters from right to left, a sign would move to the end of its number.
      if number.utf8.first == UInt8(ascii: "-") {
        html.element("bdi", text: number)
      } else {
        html.text(number)
      }
    case .word(let word): html.text(words.word(word))
    case .date(let edtf): date(edtf, &html)
    case .country(let code):
      // A country has a page if a city is in it.
      if frame.site.summary.countries.contains(where: { $0.code == code }) {
        html.element(
          "a", ["href": root + SitePath.part(.country, code, of: .city)], text: words.country(code))
      } else {
        html.text(words.country(code))
      }
    case .language(let tag): html.text(words.languageName(tag))
    case .record(let link): record(link, &html)
    case .address(let url): address(url, text: url, &html)
    case .link(let link): write(link, &html)
    case .speaker(let speaker): write(speaker, &html)
    case .field(let name): html.text(words.field(name))
    }
  }

  func date(_ edtf: String, _ html: inout HTMLWriter) {
    let text = DateText(words: words).text(edtf)
    if let machine = DateText.machineText(edtf) {
      html.element("time", ["datetime": machine], text: text)
    } else {
      html.text(text)
    }
  }

  /// Writes the name of a record, as a link to the page that shows it.
  func record(_ link: RecordLink, _ html: inout HTMLWriter) {
    guard let target = href(link) else { return html.element("bdi", text: link.name) }
    html.element("a", ["href": target]) { $0.element("bdi", text: link.name) }
  }

  /// Returns the address of the place that shows a record; nil if no page shows it.
  func href(_ link: RecordLink) -> String? {
    guard let page = link.page, frame.site.settings.pagedNouns.contains(page.noun) else {
      return nil
    }
    let path = root + SitePath.page(of: page)
    return page == link.record ? path : "\(path)#\(link.record.id)"
  }

  /// Writes an address as a link without a referrer.
  private func address(_ url: String, text: String, _ html: inout HTMLWriter) {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
      return html.element("bdi", text: text)
    }
    html.element("a", ["href": url, "rel": "noreferrer", "class": "away"]) {
      $0.element("bdi", text: text)
    }
  }

  /// Writes a link with its state; what leads nowhere is said instead of shown.
  private func write(_ link: PublishedLink, _ html: inout HTMLWriter) {
    let kind = words.word(link.relation)
    guard let url = link.url else {
      return html.element(
        "span", ["class": "missing"], text: words.text("link.\(link.state)", kind))
    }
    let text = link.label ?? kind
    if link.state == "blocked" {
      html.element("bdi", text: text)
      html.text(" ")
      html.element("bdi", ["class": "plain"], text: url)
    } else {
      address(url, text: text, &html)
    }
    if let mark = words.known("state.\(link.state)") {
      html.text(" ")
      html.element("span", ["class": "mark"], text: mark)
    }
  }

  private func write(_ speaker: Speaker, _ html: inout HTMLWriter) {
    html.element("bdi", text: speaker.name)
    let more = [speaker.role, speaker.organization].compactMap(\.self)
    guard !more.isEmpty else { return }
    html.text(" ")
    html.element("span", ["class": "more"]) { html in
      html.text("(")
      for (index, text) in more.enumerated() {
        if index > 0 { html.text(words["list.separator"]) }
        html.element("bdi", text: text)
      }
      html.text(")")
    }
  }
}
