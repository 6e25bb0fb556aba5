/// The language tags that a name can mean, in the supported languages.
enum LanguageNames {
  /// Returns the tags of a name; the order of its words does not matter: `Chinese (Simplified)`.
  ///
  /// A word for a language may stand beside it: `английский язык`, `limba engleză`.
  static func tags(of name: FoldedName) -> [String] {
    if let tags = tagsByKey[name.key] { return tags }
    guard name.words.count > 1 else {
      // ภาษาอังกฤษ
      guard name.key.hasPrefix(thaiLanguage) else { return [] }
      return tagsByKey[String(name.key.dropFirst(thaiLanguage.count))] ?? []
    }
    if let tags = tagsByKey[bag(name.words)] { return tags }
    let others = name.words.filter { !languageWords.contains($0) }
    return others.count < name.words.count ? tagsByKey[others.joined()] ?? [] : []
  }

  private static let thaiLanguage = FoldedName.key(of: "ภาษา")

  /// Words for a language, and the articles of names of languages; folded.
  private static let languageWords = Set(
    """
    language idioma langue lingua sprache taal język язык мова език језик jezik jazyk limba sprog språk språket \
    kieli keel valoda kalba nyelv dili dil bahasa wika lugha gjuha γλώσσα اللغة لغة زبان भाषा ভাষা tili тілі \
    tiếng ngôn ngữ שפה la el le il het de die
    """.split { $0 == " " || $0 == "\n" }.map { FoldedName.key(of: String($0)) })

  private static func bag(_ words: [String]) -> String { words.sorted().joined(separator: " ") }

  static let tagsByKey: [String: [String]] = {
    var tags: [String: [String]] = [:]
    func add(_ name: String, _ tag: String) {
      let name = FoldedName(name)
      for key in Set([name.key, bag(name.words)]) where !key.isEmpty {
        tags[key] = Set((tags[key] ?? []) + [tag]).sorted()
      }
    }
    for row in LanguageTable.rows { for name in row.names { add(name, row.code) } }
    for table in [
      LanguageNameTable.text, others, LanguageNamesFurther.text, LanguageNamesInScripts.text,
    ] {
      for entry in table.split(separator: ";") {
        let parts = entry.split(separator: " ", maxSplits: 1)
        for name in parts[1].split(separator: "|") { add(String(name), String(parts[0])) }
      }
    }
    return tags
  }()

  /// Native names, everyday names, and names of written forms.
  private static let others = """
    es Castellano|Castellà|Castilian|Castillan|Castelhano|Kastilisch|서반아어;fr 불어|Langue française;\
    de 독어;en Inglese|英文|英语|英語;it 이태리어;pt Portugues|포르투갈어;nl Flemish|Flamenco|Flamand;\
    eu Euskara|Vasco|Euskera;gl Galego;sv Svenska;no Norsk;da Dansk;fi Suomi;pl Polski;cs Čeština;\
    hu Magyar;tr Türkçe;ru Русский|노어;uk Українська;el Ελληνικά;ar العربية;fa Farsi|فارسی|Dari Persian;\
    he עברית;hi हिन्दी;th ภาษาไทย;id Bahasa Indonesia;ms Bahasa Melayu|Bahasa Malaysia;vi Tiếng Việt;\
    sw Kiswahili;ko 한국말|조선말|韓文|韩文|韩国语|韓國語|韓語|韩语|韓国語|Hangugeo;ja 日文|日本语|日本語|日语|日語|일어|Nihongo;\
    zh 中文|中国語|汉语|漢語|普通话|普通話|国语|國語|Mandarin|Mandarín|Mandarim|Mandarí|Putonghua|Zhongwen;\
    yue Cantonese|Cantonés|Cantonais|Cantonês|Cantonès|Kantonesisch|광둥어|広東語|粤语|粵語|廣東話|广东话;\
    zh-Hans Simplified Chinese|Chino simplificado|Chinois simplifié|Chinês simplificado|Xinès simplificat|\
    Vereinfachtes Chinesisch|Chinesisch vereinfacht|Cinese semplificato|중국어 간체|간체 중국어|簡体字中国語|简体中文|簡體中文;\
    zh-Hant Traditional Chinese|Chino tradicional|Chinois traditionnel|Chinês tradicional|Xinès tradicional|\
    Traditionelles Chinesisch|Chinesisch traditionell|Cinese tradizionale|중국어 번체|번체 중국어|繁体字中国語|繁体中文|繁體中文;\
    pt-BR Brazilian Portuguese|Portugués brasileño|Português brasileiro|Português do Brasil|Portugais brésilien|\
    Portugués de Brasil|Brasilianisches Portugiesisch|Portuguès brasiler|브라질 포르투갈어|巴西葡萄牙语;\
    en-GB British English|Inglés británico|Anglais britannique;en-US American English|US English
    """
}
