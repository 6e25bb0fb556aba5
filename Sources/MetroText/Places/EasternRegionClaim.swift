/// Reads claims of regions in Chinese, Japanese and Korean, which put the region before the noun.
enum EasternRegionClaim {
  /// The codes of the claimed regions; nil if none is claimed.
  static func codes(in text: String) -> [String]? {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
    var rest = text[...]
    var codes: [String] = []
    var last: Character?
    while !rest.isEmpty {
      guard let chain = chain(rest) else {
        last = rest.first
        rest = rest.dropFirst()
        continue
      }
      // 非欧洲城市
      if last != "非", last != "비", isClaim(chain.rest) {
        codes += chain.codes.filter { !codes.contains($0) }
      }
      rest = chain.rest
    }
    return codes.isEmpty ? nil : codes
  }

  /// Returns the regions at the start of a text, one after another.
  static func chain(_ text: Substring) -> (codes: [String], rest: Substring)? {
    var codes: [String] = []
    var rest = text
    var next = text
    while let found = names.first(where: { next.hasPrefix($0.name) }) {
      codes.append(found.code)
      rest = next.dropFirst(found.name.count)
      next = rest
      while let mark = joining.first(where: { next.hasPrefix($0) }) {
        next = next.dropFirst(mark.count)
      }
    }
    return codes.isEmpty ? nil : (codes, rest)
  }

  /// Returns whether participants follow, and no word for a visit to them.
  private static func isClaim(_ text: Substring) -> Bool {
    var rest = text
    while true {
      if let filler = fillers.first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(filler.count)
      } else if let first = rest.first, first.isNumber || numerals.contains(first) {
        // 欧洲两座城市, 유럽 2개 도시, ヨーロッパの2都市
        rest = rest.dropFirst()
        if let counter = counters.first(where: { rest.hasPrefix($0) }) {
          rest = rest.dropFirst(counter.count)
        }
      } else {
        break
      }
    }
    guard let noun = nouns.first(where: { rest.hasPrefix($0) }) else { return false }
    let after = rest.dropFirst(noun.count).prefix(6)
    return !visits.contains { after.contains($0) }
  }

  private static let names: [(name: String, code: String)] = {
    var names: [(name: String, code: String)] = []
    for row in RegionTable.rows {
      for name in row.names where (name.utf8.first ?? 0) >= 0xE3 { names.append((name, row.code)) }
    }
    for row in groups.split(separator: "\n") {
      let parts = row.split(separator: ":").map(String.init)
      names += parts[1].split(separator: " ").map {
        (String($0).replacing("_", with: " "), parts[0])
      }
    }
    return names.sorted { $0.name.count > $1.name.count }
  }()

  /// The names of each ``CountryGroup``, with a low line for a space.
  private static let groups = """
    ASEAN:东盟 東盟 東協 东协 アセアン 아세안 ASEAN
    ARAB:阿拉伯 アラブ 아랍 阿拉伯语 阿拉伯語 アラビア語圏 아랍어권
    BRICS:金砖 金磚 브릭스 BRICS
    CIS:独联体 獨聯體 独立国家共同体
    MERCOSUR:南方共同市场 남미공동시장 メルコスール
    BALTIC:波罗的海 波羅的海 バルト 발트 발틱
    BALKAN:巴尔干 巴爾幹 バルカン 발칸
    CEE:中东欧 中東欧 中東歐 中・東欧 中欧・東欧 中欧和东欧 중동부유럽 중동부_유럽 중부_및_동부_유럽 중·동부_유럽 중·동유럽 동중부_유럽
    MAGHREB:马格里布 マグレブ 마그레브
    IBERO:伊比利亚美洲 이베로아메리카 イベロアメリカ
    SPANISH:西班牙语 西班牙語 西语 スペイン語圏 스페인어권
    FRENCH:法语 法語 フランス語圏 프랑스어권 불어권
    PORTUGUESE:葡语 葡語 葡萄牙语 葡萄牙語 ポルトガル語圏 포르투갈어권
    """

  private static let joining = ["·", "・", "、", ",", " ", "및", "와", "과", "和", "及", "与", "與", "と"]

  private static let fillers = [
    " ", "지역의", "지역", "권", "의", "내", "주요", "개발도상국", "地区", "地區", "地域", "の", "的", "各", "主要", "諸",
    "诸", "대", "회원",
  ]

  private static let numerals: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "兩", "百",
  ]

  private static let counters = ["개", "곳의", "座", "个", "個", "つの", "カ", "か", "ヵ", "ヶ", "名"]

  private static let nouns = [
    "도시", "공무원", "국가", "지방정부", "시장", "대표단", "개국", "城市", "都市", "公务员", "公務員", "国家", "國家", "市长",
    "市長", "自治体", "自治體", "国", "諸国", "代表", "官员", "官員", "職員",
  ]

  private static let visits = ["방문", "견학", "시찰", "사례", "考察", "访问", "訪問", "視察", "参观", "事例", "案例"]
}
