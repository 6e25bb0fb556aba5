import Testing

@testable import MetroText

struct NameComparisonTests {
  private static func likeness(_ left: String, _ right: String) -> NameLikeness {
    let spelling = LatinSpelling()
    var comparison = NameComparison()
    let names = (ComparedName(left, spelling), ComparedName(right, spelling))
    let likeness = comparison.likeness(names.0, names.1)
    #expect(comparison.likeness(names.1, names.0).weight == likeness.weight, "\(left), \(right)")
    return likeness
  }

  @Test(arguments: [
    ("Seoul", "Seoul", NameLikeness.same),
    ("Medellín", "MEDELLIN", .folded), ("Kraków", "Krakow", .folded), ("Łódź", "Lodz", .folded),
    ("World Cup Park", "World-Cup Park!", .folded), ("МОСКВА", "Москва", .folded),
    ("Москва", "Moskva", .transliterated), ("서울", "Seoul", .transliterated),
    ("北京", "Beijing", .transliterated),
    ("World Cup Park", "WorldCup Park", .spacing), ("L'Aquila", "L Aquila", .spacing),
    ("Park of the World Cup", "World Cup Park", .wordOrder),
    ("Київ", "Kyiv", .sound), ("München West", "Muenchen West", .sound),
    ("Βιβλιοθήκη", "Vivliothiki", .sound), ("Центр Речной", "Tsentr Rechnoy", .sound),
    ("Площадь", "Ploshchad", .sound),
    ("Guangzhou", "Guangzou", .sound), ("Phuntsholing", "Phuentsholing", .sound),
    ("Guangzhou", "Gaungzhou", .typing(edits: 1, letters: 9)),
    ("Energy Dream Center", "Enregy Dream Centre", .typing(edits: 2, letters: 17)),
  ])
  func `spelling variants of a name are recognized`(
    left: String, right: String, expected: NameLikeness
  ) {
    #expect(Self.likeness(left, right) == expected)
  }

  @Test(arguments: [
    ("Lima", "Rome"), ("Bus Station", "Car Station"),
    ("Phase 1 of Drainage", "Phase 2 of Drainage"),
    ("Climate Course II", "Climate Course III"), ("North Water Plant", "South Water Plant"),
    ("First Climate Forum", "Second Climate Forum"), ("New Delhi", "Delhi"), ("Seoul", "首爾"),
    ("Training Program on Water", "Training Program on Waste"), ("", "Seoul"),
  ])
  func `names of different things are not matched`(left: String, right: String) {
    #expect(Self.likeness(left, right).weight < 0)
  }

  @Test func `an additional number means little, and common words mean less than others`() {
    #expect(
      Self.likeness("Climate Change Adaptation", "Climate Change Adaptation 2015").weight > 1)
    #expect(
      Self.likeness("Climate Change Training Program", "Climate Change Workshop").weight
        > Self.likeness("Climate Training Program", "Housing Training Program").weight)
    #expect(Self.likeness("기후변화 연수", "Climate Change Training") == .otherScript)
    #expect(Self.likeness("Dream Center", "Seoul Energy Dream Center Tower Park") != .different)
  }

  @Test func `a replaced word means more than an additional one`() {
    let replaced = Self.likeness("Seoul Clean Water Supply", "Seoul Clean Water Tower").weight
    let longer = Self.likeness("Seoul Clean Water", "Seoul Clean Water Tower").weight
    #expect(replaced < 0.5 && longer > 1.5)
  }

  @Test func `a name without letters only matches itself`() {
    #expect(Self.likeness("☃", "☃") == .same)
    #expect(Self.likeness("☃", "☂") == .different)
  }
}
