import MetroCore

/// Writes the number of programs by year as bars, whose lengths are attributes, not styles.
struct ChartView {
  let values: ValueView

  private var words: SiteWords { values.frame.words }

  func write(_ years: [(year: String, count: Int)], _ html: inout HTMLWriter) {
    guard years.count > 0, let most = years.map(\.count).max(), most > 0 else { return }
    html.element("figure", ["class": "chart"]) { html in
      html.element("figcaption", text: words["chart.years"])
      html.element("table") { html in
        html.element("thead", ["class": "hidden"]) { html in
          html.element("tr") { html in
            html.element("th", ["scope": "col"], text: words.label("year"))
            html.element("th", ["scope": "col"], text: words["nouns.program"])
          }
        }
        html.element("tbody") { html in
          for (year, count) in years {
            html.element("tr") { html in
              html.element("th", ["scope": "row"]) { html in
                html.element(
                  "a", ["href": values.root + SitePath.part(.year, year, of: .program)], text: year)
              }
              html.element("td") { html in
                html.element(
                  "svg",
                  [
                    "viewBox": "0 0 100 8", "preserveAspectRatio": "none", "class": "bar",
                    "aria-hidden": "true",
                  ]
                ) { html in
                  html.shape(
                    "rect",
                    ["width": String(max(1, count * 100 / most)), "height": "8"])
                }
                html.element("span", text: String(count))
              }
            }
          }
        }
      }
    }
    html.lineBreak()
  }
}
