/// Names of persons in Chinese characters, kana and Hangul: `郭忠義`, `中村 弘太郎`, `홍길동`.
enum EasternName {
  /// Returns whether a text is certainly such a name: it begins with a common family name, or a blank separates the
  /// family name, and it does not end as offices, places and institutions do.
  static func matches(_ text: String) -> Bool {
    // A name has eight characters at most.
    guard text.utf8.count <= 32 else { return false }
    let words = text.split(whereSeparator: \.isWhitespace).map(Array.init)
    guard let last = words.last?.last, !offices.contains(last), !places.contains(last),
      words.count <= 2
    else { return false }
    let letters = words.flatMap(\.self)
    if letters.allSatisfy({ script(of: $0) == .hangul }) { return isKorean(words) }
    guard
      letters.allSatisfy({ [.han, .kana].contains(script(of: $0)) }),
      words.first?.contains(where: { script(of: $0) == .han }) == true
    else { return false }
    if words.count == 2 {
      return words.allSatisfy { word in
        word.count <= 3 && word.last.map(offices.contains) == false
      }
    }
    return isChinese(letters) || isJapanese(letters)
  }

  /// Returns whether words are a family name of one syllable and a given name of two: `홍길동`, `홍 길동`.
  private static func isKorean(_ words: [[Character]]) -> Bool {
    guard let first = words.first?.first, koreanFamilies.contains(first) else { return false }
    return words.map(\.count) == [3] || words.map(\.count) == [1, 2]
  }

  private static func isChinese(_ letters: [Character]) -> Bool {
    guard let first = letters.first, (2...3).contains(letters.count) else { return false }
    return chineseFamilies.contains(first) && letters.allSatisfy { script(of: $0) == .han }
  }

  private static func isJapanese(_ letters: [Character]) -> Bool {
    (4...5).contains(letters.count) && japaneseFamilies.contains(String(letters.prefix(2)))
  }

  private static func script(of character: Character) -> LetterScript? {
    character.unicodeScalars.first.flatMap(LetterScript.init)
  }

  /// The last characters of offices and institutions: `市長`, `北京大学`, `서울시`, `과장`.
  private static let offices = Set(
    "長长授師师員员任理席記记官監监者氏様省市県县府都区區州国國庁厅廳局部課课科處处室院所會会社校學学司"
      + "団团團組组館馆園园心构構織织委办辦署城"
      + "시군구청관과국부실팀장교처회소사원가님씨")

  /// The last characters of places, which also end family names: `中村`, `下山`.
  private static let places = Set("町村島岛港京海山川口河家生")

  private static let chineseFamilies = Set(
    "王李马馬张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹"
      + "袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方姚谭譚"
      + "廖邹鄒熊陆陸郝孔崔康毛邱秦顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易乔喬贺賀赖賴龚龔")

  private static let koreanFamilies = Set(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방"
      + "공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편")

  /// Family names of two characters.
  private static let japaneseFamilies: Set<String> = [
    "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田",
    "山口", "松本", "井上", "木村", "斎藤", "斉藤", "齋藤", "清水", "山崎", "池田", "橋本", "阿部", "石川",
    "山下", "中島", "石井", "小川", "前田", "岡田", "藤田", "後藤", "近藤", "村上", "遠藤", "青木", "坂本",
    "福田", "太田", "西村", "藤井", "金子", "岡本", "藤原", "三浦", "中野", "原田", "中川", "松田", "竹内",
    "小野", "田村", "中山", "和田", "石田", "上田", "森田", "柴田", "酒井", "工藤", "横山", "宮崎", "宮本",
    "内田", "高木", "谷口", "安藤", "丸山", "大野", "今井", "高田", "藤本", "河野", "武田", "村田", "上野",
    "杉山", "増田", "平野", "菅原", "小島", "久保", "松井", "岩崎", "桜井", "木下", "松尾", "野口", "野村",
  ]
}
