/// Reads a region that follows a word for all participants in Chinese, Japanese and Korean: `均来自东南亚`,
/// `いずれも東南アジアの都市`, `모두 동남아시아 도시`.
enum EasternEachRegionClaim {
  /// The codes of the claimed regions; nil if none is claimed.
  static func codes(in text: String) -> [String]? {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
    var before = ""
    var rest = text[...]
    while let first = rest.first {
      if let word = all.first(where: { rest.hasPrefix($0) }), isOfParticipants(before),
        let codes = codes(after: rest.dropFirst(word.count))
      {
        return codes
      }
      before.append(first)
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func codes(after text: Substring) -> [String]? {
    var rest = text
    while let word = between.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(word.count)
    }
    guard let chain = EasternRegionClaim.chain(rest) else { return nil }
    let next = chain.rest.prefix(8)
    guard !exceptions.contains(where: { next.contains($0) }),
      !joints.contains(where: { next.hasPrefix($0) })
    else { return nil }
    return chain.codes
  }

  /// Returns whether the text before says neither that some are left out nor that others are meant.
  private static func isOfParticipants(_ before: String) -> Bool {
    let clause = before.suffix(14)
    return !restrictions.contains { clause.suffix(3).contains($0) }
      && !others.contains { clause.contains($0) }
  }

  private static let all = [
    "均", "都来自", "都來自", "都位于", "都位於", "都属于", "都屬於", "都在", "都是", "皆", "全部来自", "全部來自", "全部位于", "全部属于",
    "いずれも", "すべて", "全て", "どちらも", "全都市が", "両都市とも", "모두", "전부", "둘 다",
  ]

  private static let between = [
    " ", "、", ",", "，", "来自", "來自", "位于", "位於", "属于", "屬於", "属", "为", "為", "是", "在", "が", "は", "同じ",
  ]

  private static let joints = ["和", "及", "与", "與", "と", "와 ", "과 ", "및", "或", "·", "、"]

  private static let exceptions = ["以外", "除", "不含", "を除", "제외", "뿐"]

  private static let restrictions = ["不", "几乎", "幾乎", "ほぼ", "ほとんど", "거의", "대부분", "并非", "平"]

  private static let others = [
    "专家", "專家", "讲师", "講師", "演讲", "讲者", "専門家", "発表者", "登壇者", "传授", "老师", "观察员", "項目", "项目", "案例",
    "事例",
    "전문가", "강사", "발표자", "연사", "참관", "후원", "사례", "견학", "視察", "企业", "企業", "大学", "大學", "대학",
  ]
}
