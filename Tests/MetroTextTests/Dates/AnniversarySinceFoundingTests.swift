import Testing

@testable import MetroText

struct AnniversarySinceFoundingTests {
  @Test(arguments: [
    (
      "Το δίκτυο, που ιδρύθηκε το 2005, γιόρτασε φέτος τα 20 χρόνια του με σεμινάριο στην Αθήνα, 14–16 Οκτωβρίου 2019.",
      2019
    ),
    ("The network, founded in 2005, celebrated its 20th anniversary with a course.", 2019),
    (
      "The network was founded in Seoul in 2005. This year it celebrates its twentieth anniversary.",
      2019
    ),
    ("La red, fundada en 2005, celebró su 20.º aniversario con un curso.", 2019),
    ("La red, fundada en 2005, celebra su XX aniversario.", 2019),
    ("Le réseau, fondé en 2005, fête son 20e anniversaire.", 2019),
    ("Le réseau, créé en 2005, fête ses 20 ans.", 2019),
    ("Das 2005 gegründete Netzwerk feierte sein 20-jähriges Bestehen mit einem Kurs.", 2019),
    ("Das Netzwerk wurde im Jahr 2005 gegründet und feiert 2019 sein 20. Jubiläum.", 2019),
    ("A rede, fundada em 2005, comemorou o seu 20.º aniversário.", 2019),
    ("La rete, fondata nel 2005, festeggia il suo ventesimo anniversario.", 2019),
    ("2005년에 설립된 이 네트워크는 올해 창립 20주년을 맞았다.", 2019),
    ("2005年に設立されたネットワークは今年創立20周年を迎えた。", 2019),
    ("该网络成立于2005年，今年迎来成立20周年。", 2019),
    ("Сеть, основанная в 2005 году, отметила своё 20-летие.", 2019),
    ("Сеть, созданная в 2005 году, отмечает 20-ю годовщину.", 2019),
    ("2005 yılında kurulan ağ, 20. yıldönümünü kutladı.", 2019),
    ("Jaringan yang didirikan pada tahun 2005 ini merayakan ulang tahun ke-20.", 2019),
    ("Mạng lưới được thành lập năm 2005, kỷ niệm 20 năm với khóa học.", 2019),
    ("Het netwerk, opgericht in 2005, vierde zijn 20-jarig bestaan.", 2019),
    ("Sieć, założona w 2005 r., obchodziła 20-lecie.", 2019),
    ("Síť byla založena v roce 2005 a letos slaví 20. výročí.", 2019),
    ("Nätverket, grundat 2005, grundades 2005 och firade sitt 20-årsjubileum.", 2019),
    ("The 20th anniversary of its founding in 2005 was celebrated at the course.", 2019),
    ("تأسست الشبكة عام 2005 واحتفلت هذا العام بالذكرى العشرين لتأسيسها.", 2019),
    ("Мережу засновано 2005 року; цього року вона святкує 20 років.", 2019),
  ])
  func `an anniversary that does not fit the year of the founding is found`(
    text: String, year: Int
  ) throws {
    let found = try #require(AnniversarySinceFounding.read(text))
    #expect(found.number == 20 && found.founded == 2005)
    #expect(found.contradicted(in: [year]) == year)
  }

  @Test(arguments: [
    ("The network, founded in 2005, celebrated its 14th anniversary with a course.", 2019),
    ("The network, founded in 2005, celebrated its 15th anniversary.", 2019),
    ("The network, founded in 2005, will celebrate its 20th anniversary in 2025.", 2019),
    (
      "The network, founded in 2005, held a course on the 20th anniversary of the Kyoto Protocol.",
      2019
    ),
    ("The network celebrated its 20th anniversary at an institute founded in 2010.", 2019),
    ("The network, founded in 2005, met on the city's 50th anniversary.", 2019),
    (
      "The network, founded in 1989, celebrated its 30th anniversary with CityNet, founded in 1987.",
      2019
    ),
    ("2005년에 설립된 이 네트워크는 교토의정서 20주년을 맞아 과정을 열었다.", 2019),
    ("2005年に設立されたネットワークは京都議定書20周年の研修を開いた。", 2019),
    ("该网络成立于2005年，今年迎来成立14周年。", 2019),
    ("Сеть, основанная в 2005 году, провела курс к 20-летию Киотского протокола.", 2019),
    ("La red, fundada en 2005, celebró los 50 años de la Carta.", 2019),
    ("Founded in 2005, the network has 20 years of data.", 2019),
    ("Le réseau, fondé en 2005, fête ses 14 ans.", 2019),
    ("Das 2005 gegründete Netzwerk feierte den 100. Jahrestag des Bauhauses.", 2019),
    ("It created a center in 2005 and celebrated its 30th anniversary.", 2019),
  ])
  func `anniversaries that fit, and those of something else, contradict nothing`(
    text: String, year: Int
  ) {
    #expect(AnniversarySinceFounding.read(text)?.contradicted(in: [year]) == nil)
  }
}
