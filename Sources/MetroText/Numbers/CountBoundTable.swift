/// The words that set a bound to a number.
enum CountBoundTable {
  typealias Row = (words: [String], bound: WrittenCount.Bound)

  /// Phrases directly before a number, by their last word; folded, the longer ones first.
  static let before = grouped(by: { $0.last }, phrasesBefore)

  /// Phrases directly after a number, by their first word.
  static let after = grouped(by: { $0.first }, phrasesAfter)

  /// Words before a phrase that turn its bound around.
  static let negations: Set<String> = [
    "niet", "non", "не", "khong", "tidak", "ne", "inte", "nicht", "not", "no", "nao", "pas",
    "never", "nunca", "jamas", "jamais", "nie", "nigdy", "nikdy", "никогда", "nooit", "aldrig",
    "asla",
    "ليس", "لا", "نه",
  ]

  private static let phrasesBefore: [Row] = [
    rows(
      .atLeast,
      "at least;no fewer than;no less than;not less than;a minimum of;minimum;minimo de;minimum de;minimo di;minim de;al menos"
        + ";por lo menos;como minimo;no menos de;au moins;au minimum;almenys;com a minim"
        + ";minstens;ten minste;minimaal;co najmniej;przynajmniej;en az;it nhat;paling sedikit"
        + ";setidaknya;не менее;не меньше;как минимум;минимум;не менш як;щонайменше;almeno;non meno di"
        + ";minst;nejmene;alespon;ما لا يقل عن;على الأقل;لا يقل عن;حداقل;دست کم"
        + ";pelo menos;ao menos;mindestens;최소;적어도;至 少;最 少;不 少 于;不 少 於;少 な く と も"
        + ";อย่างน้อย;ไม่น้อยกว่า;ไม่ต่ำกว่า"),
    rows(
      .atMost,
      "up to;at most;no more than;not more than;a maximum of;maximum;maximum of;maximo de;maximum de;massimo di"
        + ";maxim de;maximaal;maximal;maximum van;maximo;hasta;como maximo;no mas de"
        + ";hoogstens;maksymalnie;najwyzej;en fazla;en cok;toi đa;maksimal;paling banyak;не более"
        + ";не больше;максимум;не більше;al massimo;fino a;non piu di;hogst;nejvyse;maximalne;بحد أقصى"
        + ";ما لا يزيد عن;لا يزيد عن;حداکثر;jusqu ' a;au plus;au maximum;pas plus de;fins a;ate;bis zu;hochstens;최대;不 超 过"
        + ";不 超 過;最 多;最 大;ไม่เกิน;ไม่มากกว่า"),
    rows(
      .moreThan,
      "ruim;meer dan;ponad;powyzej;wiecej niz;hon;lebih dari;более;более чем;больше;свыше;понад"
        + ";більше;більш ніж;oltre;piu di;drygt;mer an;fler an;vice nez;gut;أكثر من;ما يزيد على"
        + ";ما يزيد عن;بیش از;over;more than;above;upwards of;mas de;superior a;plus de;mes de;mais de;uber;mehr als"
        + ";超 过;超 過;逾;กว่า;มากกว่า"),
    rows(
      .lessThan,
      "minder dan;mniej niz;ponizej;duoi;it hon;kurang dari;менее;меньше;менше;meno di;mindre an"
        + ";farre an;mene nez;أقل من;ما يقل عن;کمتر از;less than;fewer than;under;below;menos de;moins de;menys de;weniger als;unter;不 到"
        + ";น้อยกว่า;ต่ำกว่า;ไม่ถึง"),
    rows(
      .about,
      "ongeveer;zo ' n;okolo;blisko;mniej wiecej;yaklasık;asagı yukarı"
        + ";khoang;chung;sekitar;kurang lebih;около;примерно;порядка;близько;приблизно"
        + ";cirka;ungefar;omkring;priblizne;zhruba;ungefahr;نحو"
        + ";حوالي;قرابة;زهاء;ما يقارب;حدود;نزدیک به;about;around;some;approximately;approx;approx .;roughly;circa;ca;ca .;close to"
        + ";unos;unas;alrededor de;cerca de;aproximadamente;environ;pres de;quelque;quelques"
        + ";autour de;uns;unes;al voltant de;prop de;umas;etwa;rund"
        + ";약;대략;约;約;大 约;大 約;近;お よ そ;お お よ そ"
        + ";ประมาณ;ราว"),
    rows(
      .almost,
      "bijna;zowat;prawie;neredeyse;gan;hampir;почти;майже;quasi;nastan;temer;knapp;nearly;almost;just under"
        + ";casi;presque;gairebe;quase;fast;거의;ほ ぼ;เกือบ"),
  ].flatMap { $0 }

  private static let phrasesAfter: [Row] = [
    rows(
      .moreThan,
      "dan fazla;den fazla;tan fazla;ten fazla;' dan fazla;' den fazla;' tan fazla;' ten fazla"),
    rows(
      .about,
      "' a yakın;' e yakın;' ya yakın;' ye yakın;a yakın;e yakın;civarında"),
    rows(
      .atLeast,
      "of meer;lub wiecej;i wiecej;tro len;atau lebih;и более;или более;o piu;eller fler;a vice"),
    rows(.atLeast, "or more;and more;o mas;ou plus;ou mais;o mes;oder mehr"),
    rows(.about, "or so;aproximadamente;environ"),
    rows(.atMost, "or fewer;or less;o menos;ou moins"),
  ].flatMap { $0 }

  /// Characters directly after a number, in the same word.
  static let tight: [Row] = [
    (["여", "余", "餘", "多", "กว่า"], .moreThan)
  ]

  /// Words that follow a number and its counter.
  static let tail: [(word: String, bound: WrittenCount.Bound)] = [
    ("이상", .atLeast), ("이하", .atMost), ("이내", .atMost), ("미만", .lessThan), ("초과", .moreThan),
    ("넘는", .moreThan), ("정도", .about), ("가량", .about), ("내외", .about), ("가까이", .about),
    ("가까운", .about), ("余り", .moreThan), ("以上", .atLeast),
    ("以下", .atMost), ("以内", .atMost), ("未満", .lessThan), ("未满", .lessThan), ("を超え", .moreThan),
    ("左右", .about), ("前後", .about), ("程度", .about), ("ほど", .about), ("くらい", .about),
    ("ぐらい", .about),
  ]

  private static func grouped(
    by word: (([String]) -> String?), _ rows: [Row]
  ) -> [String: [Row]] {
    Dictionary(grouping: rows.sorted { $0.words.count > $1.words.count }) { word($0.words) ?? "" }
  }

  private static func rows(_ bound: WrittenCount.Bound, _ phrases: String) -> [Row] {
    phrases.split(separator: ";").map { ($0.split(separator: " ").flatMap(tokens), bound) }
  }

  /// Returns the tokens of a word: each character of Thai is one.
  private static func tokens(_ word: Substring) -> [String] {
    guard let first = word.unicodeScalars.first, LetterScript(first) == .thai else {
      return [String(word)]
    }
    return word.unicodeScalars.map { String($0) }
  }
}
