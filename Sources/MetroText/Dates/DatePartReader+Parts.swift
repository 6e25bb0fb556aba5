/// Parts of a year and of a month: seasons, quarters, half years, weeks, and the beginning of a month.
extension DatePartReader {
  /// Reads Spring 2014, 2014 spring, Q2 2018, 2018-Q2, T2 2018, 2014年春, 2019 H1, second half of 2019 and
  /// 1er semestre 2019.
  func season(_ index: Int) -> [Match] {
    func unit(_ place: Int) -> (season: Int, end: Int)? {
      if let season = DateWordTable.seasons[text.word(place)] { return (season, place + 1) }
      if ["q", "t"].contains(text.word(place)),
        let quarter = number(place + 1, 1...4, digits: 1...1),
        text[place + 1]?.isSpaced == false
      {
        return (32 + quarter, place + 2)
      }
      return half(place)
    }
    if let (season, end) = unit(index) {
      var place = end
      if DateWordTable.ofs.contains(text.word(place)) { place += 1 }
      return year(place).map { [(PartialDate(year: $0, season: season), endOfYear(place))] } ?? []
    }
    guard let year = year(index) else { return [] }
    var place = index + 1
    if ["-", "/", "年", "년"].contains(text.word(place)) { place += 1 }
    return unit(place).map { [(PartialDate(year: year, season: $0.season), $0.end)] } ?? []
  }

  /// Reads `H1`, `first half`, `2º semestre`, `1. Halbjahr`, `상반기` and `上半年` without their year.
  private func half(_ index: Int) -> (season: Int, end: Int)? {
    if text[index]?.kind == .character,
      let half = DateWordTable.halves.first(where: { text.hasCharacters($0.key, at: index) })
    {
      return (half.value, index + half.key.unicodeScalars.count)
    }
    if let season = DateWordTable.halves[text.word(index)] { return (season, index + 1) }
    if let half = number(index + 1, 1...2, digits: 1...1), text[index + 1]?.isSpaced == false,
      text.word(index) == "h"
    {
      return (39 + half, index + 2)
    }
    var place = index + 1
    let half: Int
    if let number = number(index, 1...2, digits: 1...1) {
      half = number
      let suffix = text.word(place)
      if suffix == "." || DateWordTable.ordinals.contains(suffix), text[place]?.isSpaced == false {
        place += 1
      }
    } else if let ordinal = DateWordTable.halfOrdinals[text.word(index)] {
      half = ordinal
    } else {
      return nil
    }
    return DateWordTable.halfYears.contains(text.word(place)) ? (39 + half, place + 1) : nil
  }

  /// Reads 2018-W23, 2018W23, week 23 2018 and KW 23/2018.
  func week(_ index: Int) -> [Match] {
    if let year = year(index) {
      var place = index + 1
      if ["-", ","].contains(text.word(place)) { place += 1 }
      guard DateWordTable.weeks.contains(text.word(place)),
        let week = number(place + 1, 1...53, digits: 1...2)
      else { return [] }
      return [(PartialDate(year: year, week: week), place + 2)]
    }
    guard DateWordTable.weeks.contains(text.word(index)),
      let week = number(index + 1, 1...53, digits: 1...2)
    else { return [] }
    var place = index + 2
    if ["-", "/", ",", "of", "de"].contains(text.word(place)) { place += 1 }
    return year(place).map { [(PartialDate(year: $0, week: week), place + 1)] } ?? []
  }

  /// Reads `mid-September 2019`, `late May`, `principios de mayo de 2019` and `Ende Mai`: the month is
  /// certain, and its days are left open.
  func partOfMonth(_ index: Int) -> [Match] {
    // `a mediados de mayo`
    let start = text.word(index) == "a" ? index + 1 : index
    guard DateWordTable.partsOfMonth.contains(text.word(start)) else { return [] }
    var place = start + 1
    if ["-", "de", "of", "in"].contains(text.word(place)) { place += 1 }
    if text.word(place) == "d", text.word(place + 1) == "'" { place += 2 }
    return (monthFirst(place) + vietnamese(place)).filter { $0.date.day == nil }
  }
}
