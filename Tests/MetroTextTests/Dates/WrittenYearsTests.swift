import Testing

@testable import MetroText

struct WrittenYearsTests {
  @Test(arguments: [
    ("https://example.org/2014/05/news", [2014]), ("seoul-2015", [2015]), ("Seoul2015", [2015]),
    ("Seoul (7-15/04/ 2015)", [2015]), ("2015-04-08", [2015]), ("2015-04", [2015]),
    ("08.04.2015", [2015]),
    ("2013-2016", [2013, 2014, 2015, 2016]), ("2013~2016", [2013, 2014, 2015, 2016]),
    ("2013–16", [2013, 2014, 2015, 2016]), ("2014/2015", [2014, 2015]),
    ("from 2014 to 2015", [2014, 2015]),
    ("2010-2012 plan", [2010, 2011, 2012]), ("Course 2014 and 2015", [2014, 2015]),
    ("2015/16", [2015, 2016]),
    ("Curso 2015 de movilidad", [2015]), ("Formation 2015", [2015]), ("2015년 서울", [2015]),
    ("2015年北京", [2015]), ("2015年の東京", [2015]), ("Seoul%202015", [2015]), ("2015, 2015", [2015]),
    ("2014년~2015년", [2014, 2015]), ("2009-10", [2009]), ("Agenda 2030 in 2015", [2015]),
    ("Agenda: 2015", [2015]),
    ("2018년도 해외도시 연수", [2018]), ("平成29年度研修", [2017, 2018]), ("平成29年研修", [2017]),
    ("ندوة المدن ٢٠١٧", [2017]), ("อบรมเมือง 2560", [2017]), ("Семинар 2025", [2025]),
    ("Tokyo 2015", [2015]), ("Seoul 2020", [2020]), ("2015 Flood Course", [2015]),
    ("Report of the 2015 Flood Management Course", [2015]), ("The 2018 Seminar on Floods", [2018]),
    ("Flood Management Course in 2018", [2018]), ("Tokyo 2020 Workshop", [2020]),
    ("2018 지진방재 교육", [2018]), ("2018年地震リスク管理研修", [2018]), ("2018年战略规划培训", [2018]),
    ("Seguimiento de proyectos de movilidad 2018", [2018]),
  ])
  func `years are read`(text: String, years: [Int]) {
    #expect(WrittenYears(in: text).all == years)
    #expect(WrittenYear.years(in: text) == years)
  }

  @Test(arguments: [
    "", "20150408", "2030 Agenda", "Agenda 2030", "Vision 2040", "Agenda 21", "ISO 2015", "by 2050",
    "towards 2030", "Horizon 2020", "Habitat III", "Strategic Plan 2030", "Strategy 2020", "COP21",
    "ISO 9001:2015", "2000 participants", "1949", "2100", "Visión 2030", "Agenda 2030 de Lima",
    "Horizonte 2020", "hacia 2030", "Vision 2030 de Paris", "d'ici 2030", "Objectifs vers 2030",
    "비전 2030", "2030 비전", "2030년까지", "2000명", "2030年愿景", "面向2030年", "2030アジェンダ", "ビジョン2030",
    "$2000",
    "Lessons of the 1995 Kobe Earthquake", "Terremoto de Kobe de 1995", "1995年阪神大震災の教訓",
    "Tokyo 2020 and the Host Cities", "東京2020", "Стратегия-2025: семинар", "Концепция 2025",
    "Habitat III 2016 Follow-up", "Follow-up of Habitat III 2016", "อบรม 2560 คน",
    "อบรม งบ 2500 บาท", "Plan 2560",
    "12015", "1a2b2015xyz", "Sustainable Development Goals", "Fifty cities", "2,015 people",
  ])
  func `other numbers are not years`(text: String) {
    #expect(WrittenYears(in: text).all.isEmpty)
  }
}
