import Foundation

/// The words of a column name, which tell what a column is about even if its name as a whole is not
/// known.
struct HeadingWords {
  /// The words as heading keys: `venue` and `country` of `venue_country` and `venueCountry`.
  let words: [String]
  private let key: String

  init(_ name: String) {
    var words: [String] = []
    var word = ""
    var last: Character?
    for character in name {
      let isNext = character.isUppercase && last?.isLowercase == true
      if isNext || !character.isLetter, !word.isEmpty {
        words.append(HeadingKey.of(word))
        word = ""
      }
      if character.isLetter { word.append(character) }
      last = character
    }
    if !word.isEmpty { words.append(HeadingKey.of(word)) }
    self.words = words
    key = HeadingKey.of(name)
  }

  /// Whether the column has the dates of something else than a program: a registration, a birthday,
  /// a change of the row.
  var isOfOtherDates: Bool { begins(with: Self.otherDates) || contains(Self.otherDatesInside) }

  /// Whether the column has only the start or only the end of dates.
  var isOfOneEnd: Bool {
    KnownHeadings.column(for: key, of: "programs", in: ["starts", "ends"]) != nil
  }

  /// Returns the column for the start or the end of dates that a word of the name means, such as
  /// `start` in `startTime`; nil if none or both are meant, or if no such column is there.
  func oneEnd(in names: [String]) -> String? {
    var ends: Set<String> = []
    for (index, word) in words.enumerated() {
      // In `date du cours`, the word for `from` says nothing.
      if index < words.count - 1, Self.prepositions.contains(word) { continue }
      if let end = Self.ends[word]
        ?? KnownHeadings.column(for: word, of: "programs", in: ["starts", "ends"])
      {
        ends.insert(end)
      }
    }
    guard ends.count == 1, let end = ends.first else { return nil }
    return (end == "starts" ? ["starts", "since"] : ["ends", "until"]).first(where: names.contains)
  }

  /// Words for the start or the end only beside others.
  private static let ends = ["close": "ends"]

  private static let prepositions: Set<String> = [
    "du", "au", "von", "bis", "from", "to", "until", "fi",
  ]

  /// Whether the column has the parts of countries, some of which are also named as countries are.
  var isOfRegions: Bool { begins(with: Self.regions) || contains(Self.regionsInside) }

  /// Whether a word of the name means a country.
  var isOfCountries: Bool {
    !isOfRegions
      && words.contains { KnownHeadings.column(for: $0, of: "cities", in: ["country"]) != nil }
  }

  private func begins(with stems: [String]) -> Bool {
    words.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  private func contains(_ parts: [String]) -> Bool { parts.contains(where: key.contains) }

  private static let otherDates = stems(
    """
    creat, updat, modif, chang, edited, publish, submi, deadline, due, birth, born, regist, signup, \
    enrol, enroll, appli, expir, valid, invoice, paid, payment, timestamp, cfp, review, entered, \
    inserted, imported, exported, uploaded, approv, report, recorded, closing, closes, accepted, \
    actualiz, plazo, limite, inscri, nacim, cumple, solicit, publica, vence, \
    cree, mise, maj, echeance, naissance, anniversaire, publie, candidature, \
    criad, criac, atualiz, prazo, nascim, aniversario, \
    actualitz, termini, naixem, \
    erstell, geandert, anderung, aktualis, frist, anmelde, geburt, stand
    """)

  private static let otherDatesInside = stems(
    """
    생성, 등록, 수정, 마감, 생년월일, 생일, 신청, 접수, 创建, 創建, 更新, 修改, 截止, 报名, 報名, 出生, 生日, 登録, 締切, \
    申込, 作成, 生年月日, 誕生日, 发布, 發布, 公開日
    """)

  private static let regions = stems(
    """
    state, province, region, county, subcountry, estado, provincia, departamento, comunidad, etat, \
    departement, bundesland, kanton, canton
    """)

  private static let regionsInside = stems("시도, 광역, 都道府県, 省份, 州")

  private static func stems(_ list: String) -> [String] {
    list.split(separator: ",").map { HeadingKey.of(String($0)) }
  }
}
