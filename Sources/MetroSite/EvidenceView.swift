import MetroCore

/// Writes what speaks for a value, as a mark that opens.
struct EvidenceView {
  let values: ValueView

  private var words: SiteWords { values.frame.words }

  /// Writes the mark of a field, if there is anything to say.
  func write(_ provenance: Provenance, of field: String, _ html: inout HTMLWriter) {
    guard !provenance.isEmpty else { return }
    html.text(" ")
    guard !provenance.statements.isEmpty || provenance.decision != nil else {
      return html.element("span", ["class": "mark open"], text: mark(provenance))
    }
    html.element("details", ["class": "evidence"]) { html in
      html.element("summary") { html in
        html.element(
          "span", ["class": isOpen(provenance) ? "mark open" : "mark"], text: mark(provenance))
        html.element(
          "span", ["class": "hidden"], text: " " + words.text("evidence.of", words.field(field)))
      }
      html.element("ul") { html in
        for quote in provenance.statements { html.element("li") { write(quote, &$0) } }
      }
      if let decision = provenance.decision { write(decision, &html) }
    }
  }

  private func isOpen(_ provenance: Provenance) -> Bool {
    provenance.dispute != nil || provenance.isUnsourced
  }

  private func mark(_ provenance: Provenance) -> String {
    if let dispute = provenance.dispute { return words["mark.\(dispute.key)"] }
    if provenance.decision != nil { return words["mark.decided"] }
    if provenance.isUnsourced { return words["mark.unsourced"] }
    let sources = Set(provenance.statements.map(\.source.record)).count
    return sources == 1 ? words["mark.source"] : words.text("mark.sources", String(sources))
  }

  private func write(_ quote: Provenance.Quote, _ html: inout HTMLWriter) {
    html.element("q", ["lang": quote.language]) { html in
      html.element("bdi", text: quote.shown)
    }
    html.text(" ")
    if quote.quote != nil, quote.isUsed {
      html.element("span", ["class": "mark"], text: words["evidence.used"])
      html.text(" ")
    }
    html.element("span", ["class": "from"]) { html in
      html.text("— ")
      values.record(quote.source, &html)
      if let locator = quote.locator {
        html.text(words["list.separator"])
        html.element("bdi", text: locator)
      }
      if let date = quote.date {
        html.text(words["list.separator"])
        values.date(date, &html)
      }
    }
  }

  private func write(_ decision: Provenance.Decision, _ html: inout HTMLWriter) {
    html.element("p") { html in
      html.text(
        decision.on.map {
          words.text("evidence.decidedOn", DateText(words: words).text($0))
        } ?? words["evidence.decided"])
      if let because = decision.because {
        html.text(" ")
        html.element("bdi", text: because)
      }
    }
  }
}

extension Dispute {
  /// The key of the words for it.
  var key: String {
    switch self {
    case .rivals: "disputed"
    case .unstated: "unstated"
    case .staleDecision: "stale"
    case .overridden: "overridden"
    case .unused: "unused"
    case .leftOpen: "open"
    case .changedPlan: "changed"
    }
  }
}
