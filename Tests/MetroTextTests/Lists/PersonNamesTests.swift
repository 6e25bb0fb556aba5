import Testing

@testable import MetroText

struct PersonNamesTests {
  @Test(arguments: [
    ("Ineke Schuurman, Leen Sevens and Vincent Vandeghinste", 3),
    ("Ann LEE, Bo CHEN & Cid FOX", 3), ("J. Smith, A. Brown and C. de la Cruz", 3),
    ("郭忠義, 許聖泉", 2), ("中村 弘太郎、下山 紗代子、関 治之", 3), ("山田太郎、鈴木さくら", 2),
    ("王小明，李华", 2), ("홍길동, 김철수", 2), ("Ann Lee, Cid Fox and Bo Chen", 3),
    ("Ann Lee (Tokyo) and Bo Chen (Seoul)", 2), ("Ann Lee (Tokyo) & Bo Chen", 2),
    ("Jan de Boer (Waternet), Piet de Vries (Waternet)", 2), ("Yuiseki (UNVT), Fujimura (GSI)", 2),
    ("Ana Ruiz (Lima), Luis Paz (Quito) y Eva Sol (Bogotá)", 3), ("王小明（北京大学）、李华（清华大学）", 2),
  ])
  func `full names in a list are several persons`(text: String, count: Int) {
    #expect(PersonNames.split(text).count == count, "\(PersonNames.split(text))")
  }

  @Test(arguments: [
    "Ann Lee, Landscape Designer, Cape Town", "Ana García, Banco Mundial, Buenos Aires",
    "García Ruiz, Ana María, Pérez Soto, Juan José",
    "Ineke Schuurman, Leen Sevens, Vincent Vandeghinste", "Schuurman, Ineke",
    "García Ruiz, Ana María", "Ann Lee, New York",
    "Ann Lee, Urban Planner, Acme Ltd", "Ann Lee, Bo Chen, South Africa",
    "Ann Lee, Bo Chen, UN Habitat", "Ann Lee, Bo Chen, mayor of Lima",
    "Ann Lee, Bo Chen, Hall 5", "Lee, Chen, Fox", "Ann Lee, Bo Chen, Mexico",
    "王小明, 市长", "李明，北京大学", "山田太郎、東京都", "山口、千葉", "홍길동, 서울시", "홍길동, 국장",
    "Ann Lee, Buenos Aires and Bo Chen, New York", "Ann Lee, Vice Principal and Bo Chen",
    "Ana Ruiz, Medio Ambiente y Luis Paz, Obras Públicas", "郭忠義, Ann Lee", "中村 弘太郎、環境部 部長",
  ])
  func `a name with a first name, an office or a place behind a comma stays`(text: String) {
    #expect(PersonNames.split(text) == [text])
  }

  @Test(arguments: [
    ("Ann Lee, Bo Chen", ["Ann Lee", "Bo Chen"]), ("J. Smith, A. Brown", ["J. Smith", "A. Brown"]),
    ("María Pérez, Juan Gómez, Luis Díaz", ["María Pérez", "Juan Gómez", "Luis Díaz"]),
    ("Hidenori Fujimura and Yuiseki", ["Hidenori Fujimura", "Yuiseki"]),
    ("Lee & Chen", ["Lee", "Chen"]), ("Ада Ли и Боб", ["Ада Ли", "Боб"]),
    ("Ann Lee (Tokyo), Bo Chen", ["Ann Lee (Tokyo)", "Bo Chen"]),
  ])
  func `names that can also be one name have two readings`(text: String, names: [String]) {
    #expect(PersonNames.possible(in: text) == names)
    #expect(PersonNames.split(text) == [text])
  }

  @Test(arguments: [
    "Ann Lee", "Ann Lee and Bo Chen", "Schuurman, Ineke", "Ann Lee, Mayor of Lima",
    "Ann Lee, New York",
    "Santiago Ramón y Cajal", "Antoni Gaudí i Cornet", "Ann Lee & Co", "Ann Lee and team",
    "Water and Sanitation Department", "Health/Safety", "NASA & ESA", "Ann Lee | Mayor",
    "Ann Lee, PhD",
    "Martin Luther King, Jr.", "Ann Lee, Buenos Aires and Bo Chen, New York",
    "Ann (Annie) Lee, Bo Chen",
    "Ann Lee (Tokyo)", "Lee, Ann and Fox, Eve", "Ministry of Housing and Urban Development",
  ])
  func `other texts have one reading`(text: String) {
    #expect(PersonNames.possible(in: text).isEmpty, "\(PersonNames.possible(in: text))")
  }

  @Test func `a placeholder beside a name is no person`() {
    #expect(PersonNames.split("Ann Lee / TBA") == ["Ann Lee"])
    #expect(PersonNames.split("Ana Ruiz, por confirmar") == ["Ana Ruiz"])
    #expect(PersonNames.split("García Ruiz, Ana María, TBA").count == 1)
  }

  @Test(arguments: ["Αννα Λι και Μπο", "Ann Lee and Yuiseki", "Ana Ruiz, Luis Paz", "Lee & Chen"])
  func `a text with several names is read in full`(text: String) {
    let mayBeSeveral = PersonNames.mayBeSeveral(text.utf8Span.span)
    #expect(mayBeSeveral)
  }

  @Test func `a comma of any script behind a name is no part of it`() {
    #expect(PersonNames.split("郭忠義，") == ["郭忠義"])
  }
}
