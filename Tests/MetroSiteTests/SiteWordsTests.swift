import MetroCore
import Testing

@testable import MetroSite

struct SiteWordsTests {
  @Test(arguments: SiteWords.languages.dropFirst())
  func `a language has every text`(language: String) {
    #expect(SiteWords.keys(of: "en").subtracting(SiteWords.keys(of: language)) == [])
  }

  @Test func `every record type says how it is published, and has words`() throws {
    let words = try SiteWords("en")
    for name in Noun.Name.allCases {
      let publication = try #require(Noun.named(name).publication, "\(name)")
      guard let pages = publication.pages else { continue }
      for key in ["nav", "noun", "nouns", "all"] {
        #expect(words["\(key).\(name.rawValue)"] != "\(key).\(name.rawValue)")
      }
      for list in pages.lists { #expect(words["list.\(list.name)"] != "list.\(list.name)") }
      for field in Noun.named(name).fields.map(\.name) + pages.lists.flatMap(\.columns).map(\.name)
        + pages.columns.map(\.name) where !(name == .source && field == "text")
      {
        #expect(SiteWords.keys(of: "en").contains("field.\(field)"), "\(name): \(field)")
      }
    }
  }

  @Test func `dates are as precise as they are`() throws {
    let dates = DateText(words: try SiteWords("en"))
    #expect(dates.text("2015-04-08/2015-04-14") == "April 8–14, 2015")
    #expect(dates.text("2015-04") == "April 2015")
    #expect(dates.text("2015?") == "probably 2015")
    #expect(dates.text("../2015") == "until 2015")
    #expect(dates.text("201X") == "201X")
    #expect(DateText(words: try SiteWords("ko")).text("2015-04-08") == "2015년 4월 8일")
  }

  @Test func `seasons, quarters and periods of one year are written in words`() throws {
    for (language, expected) in [
      (
        "en",
        [
          "spring 2014", "third quarter of 2014", "first half of 2014", "March 31 – April 4, 2014",
          "October – November 2014", "December 28, 2014 – January 3, 2015", "probably fall 2014",
        ]
      ),
      (
        "es",
        [
          "primavera de 2014", "tercer trimestre de 2014", "primer semestre de 2014",
          "31 de marzo – 4 de abril de 2014",
          "octubre – noviembre de 2014", "28 de diciembre de 2014 – 3 de enero de 2015",
          "probablemente otoño de 2014",
        ]
      ),
      (
        "ko",
        [
          "2014년 봄", "2014년 3분기", "2014년 상반기", "2014년 3월 31일 – 4월 4일", "2014년 10월 – 11월",
          "2014년 12월 28일 – 2015년 1월 3일", "아마 2014년 가을",
        ]
      ),
    ] {
      let dates = DateText(words: try SiteWords(language))
      let written = [
        "2014-21", "2014-35", "2014-40", "2014-03-31/2014-04-04", "2014-10/2014-11",
        "2014-12-28/2015-01-03", "2014-23?",
      ]
      #expect(written.map(dates.text) == expected)
    }
    #expect(DateText.machineText("2014-21") == nil)
    #expect(DateText.machineText("2014-12") == "2014-12")
  }

  @Test func `braces in a value are text`() throws {
    #expect(try SiteWords("en").text("date.range", "{1}", "{0}") == "{1} – {0}")
  }

  @Test(arguments: SiteWords.languages)
  func `a language has a name in itself`(language: String) throws {
    #expect(SiteWords.ownNames[language] == (try SiteWords(language))["language.own"])
  }
}
