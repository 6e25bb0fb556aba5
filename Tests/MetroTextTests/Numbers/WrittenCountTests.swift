import Testing

@testable import MetroText

struct WrittenCountTests {
  typealias Bound = WrittenCount.Bound

  @Test(arguments: [
    ("seven", 7, Bound.exact), ("Seven member cities", 7, .exact), ("7", 7, .exact),
    ("over 15", 15, .moreThan), ("more than 15 cities", 15, .moreThan), ("15+", 15, .atLeast),
    ("at least 30", 30, .atLeast), ("about 30", 30, .about), ("around 30", 30, .about),
    ("some 30", 30, .about), ("approximately 30", 30, .about), ("nearly 40", 40, .almost),
    ("almost forty", 40, .almost), ("up to 20", 20, .atMost), ("fewer than 20", 20, .lessThan),
    ("30 or more", 30, .atLeast), ("twenty-one cities", 21, .exact), ("a dozen", 12, .exact),
    ("two dozen", 24, .exact), ("over a dozen", 12, .moreThan), ("1,200 delegates", 1200, .exact),
    ("15 000 delegates", 15_000, .exact), ("one hundred and five", 105, .exact),
    ("más de 15", 15, .moreThan), ("unos 30", 30, .about), ("alrededor de treinta", 30, .about),
    ("cerca de 30", 30, .about), ("al menos 30", 30, .atLeast), ("hasta 30", 30, .atMost),
    ("treinta y cinco ciudades", 35, .exact), ("dieciséis", 16, .exact),
    ("once ciudades", 11, .exact),
    ("una docena", 12, .exact), ("dos ciudades", 2, .exact), ("una ciudad", 1, .exact),
    ("plus de 15", 15, .moreThan), ("environ 30", 30, .about),
    ("une trentaine de villes", 30, .about),
    ("près de 40", 40, .about), ("au moins 12", 12, .atLeast), ("dix-sept villes", 17, .exact),
    ("jusqu’à 20", 20, .atMost), ("vingt et une villes", 21, .exact), ("quatre-vingts", 80, .exact),
    ("més de 15", 15, .moreThan), ("dois países", 2, .exact),
    ("15여 개국", 15, .moreThan), ("약 30명", 30, .about), ("30명 이상", 30, .atLeast),
    ("30명이상", 30, .atLeast),
    ("일곱 개 도시", 7, .exact), ("칠 개 도시", 7, .exact), ("열두 개 도시", 12, .exact), ("스무 명", 20, .exact),
    ("십오 개국", 15, .exact), ("7개 도시", 7, .exact), ("최대 20명", 20, .atMost), ("20명 미만", 20, .lessThan),
    ("超过15个", 15, .moreThan), ("超過15個", 15, .moreThan), ("约30人", 30, .about),
    ("30多个城市", 30, .moreThan),
    ("30余个", 30, .moreThan), ("七个城市", 7, .exact), ("十五个", 15, .exact), ("两个城市", 2, .exact),
    ("二十三个国家", 23, .exact), ("30人以上", 30, .atLeast), ("不超过20人", 20, .atMost),
    ("至少30人", 30, .atLeast),
    ("約30名", 30, .about), ("七都市", 7, .exact), ("7か国", 7, .exact), ("30名以上", 30, .atLeast),
    ("20名以下", 20, .atMost), ("15か国を超える", 15, .moreThan),
    ("กว่า 30 คน", 30, .moreThan), ("30 กว่าคน", 30, .moreThan), ("ไม่น้อยกว่า 30 คน", 30, .atLeast),
    ("น้อยกว่า 30 คน", 30, .lessThan), ("ประมาณ 30 คน", 30, .about), ("30 คน", 30, .exact),
    ("the workshop on two cities", 2, .exact), ("yirmi dört kişi", 24, .exact),
    ("٣٢ مدينة", 32, .exact), ("١٬٢٠٠", 1200, .exact), ("شارك٣٢", 32, .exact), ("۷ شهر", 7, .exact),
    ("In 2015, seven cities", 7, .exact), ("2015년 7개 도시", 7, .exact), ("제3회 7개 도시", 7, .exact),
    ("The 3rd course for 20 people", 20, .exact), ("第七届七个城市", 7, .exact),
  ])
  func `a number and its bound are read`(text: String, value: Int, bound: Bound) {
    #expect(WrittenCount.read(text) == WrittenCount(value: value, bound: bound))
  }

  @Test(arguments: [
    "", "cities", "Très grande ville", "the 7th course", "1.5 million", "세계 도시", "네팔", "한국", "이 도시",
    "사명", "일자리", "四川省", "一带一路", "九州", "第七届", "La participación de los países",
    "Participação dos países",
    "several cities", "once more", "Sustainable", "제7회", "dozens of cities", "三亚", "统一", "한인",
    "on bir", "Kota Lima", "Unterhundert",
    "in 2015", "2015年", "오늘", "구청", "열린 도시",
  ])
  func `text without a count is not read`(text: String) {
    #expect(WrittenCount.read(text) == nil)
  }

  @Test(arguments: [
    (Bound.exact, [7], [6, 8]), (.atLeast, [7, 8], [6]), (.moreThan, [8], [7]),
    (.atMost, [7, 1], [8]), (.lessThan, [6], [7]), (.about, [5, 7, 9], [4, 10]),
    (.almost, [5, 7], [4, 8]),
  ])
  func `a bound admits matching counts`(bound: Bound, yes: [Int], no: [Int]) {
    let count = WrittenCount(value: 7, bound: bound)
    #expect(yes.allSatisfy(count.admits))
    #expect(!no.contains(where: count.admits))
    #expect(WrittenCount(value: 100, bound: .about).admits(115))
    #expect(!WrittenCount(value: 100, bound: .about).admits(116))
  }

  @Test(arguments: [
    ("over 22 officials", "22 participants", false), ("over 25 officials", "22", false),
    ("more than 20", "22", true), ("about 20", "22", true), ("at most 20", "22", false),
    ("almost 30", "31", false), ("almost 30", "29", true), ("at least 22", "22", true),
    ("fewer than 22", "22", false), ("over 1,500", "more than 2,500", true),
    ("over 22", "at most 22", false), ("over 20", "fewer than 30", true), ("22", "22", true),
    ("plus de 40", "39 maires", false), ("bijna 40 ambtenaren", "41", false),
    ("менее 30", "30", false), ("最多20人", "22人", false), ("거의 40명", "41명", false),
  ])
  func `a bound agrees with the counts within it`(left: String, right: String, agree: Bool) throws {
    let counts = try [#require(WrittenCount.read(left)), #require(WrittenCount.read(right))]
    #expect(counts[0].agrees(with: counts[1]) == agree)
    #expect(counts[1].agrees(with: counts[0]) == agree)
  }

  @Test(arguments: [
    ("over 25 officials", 25), ("more than 1,500 people", 1500), ("25 officials", nil),
    ("over 25 officials of 7 cities", nil), ("the officials", nil), ("más de 30 alcaldes", 30),
  ])
  func `the bound of a text with one number is read`(text: String, value: Int?) {
    #expect(WrittenCount.bound(in: text)?.value == value)
  }
}
