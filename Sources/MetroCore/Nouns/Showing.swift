import GRDB

/// The programs in which practices were shown, and the cities that learned about them there.
///
/// A program shows a practice if it is about the practice itself, if one of its presentations is, or
/// if it visited a site that shows the practice. What a city learned about is derived from that and
/// never stored; a person records whether it is interested.
enum Showing {
  /// Returns a query for the programs that showed a practice; `practice` is an expression for its ID.
  static func programs(of practice: SQL) -> SQL {
    """
    SELECT program FROM program_practice WHERE practice = \(literal: practice)
    UNION SELECT presentation.program FROM presentation_practice
      JOIN presentation ON presentation.id = presentation_practice.presentation
      WHERE presentation_practice.practice = \(literal: practice)
    UNION SELECT visit.program FROM site_practice JOIN visit ON visit.site = site_practice.site
      WHERE site_practice.practice = \(literal: practice)
    """
  }

  /// Returns a query for the practices that a program showed; `program` is an expression for its ID.
  ///
  /// A program that did not take place showed none.
  static func practices(in program: SQL) -> SQL {
    """
    SELECT practice FROM (\(literal: practices(on: program)))
      WHERE EXISTS (SELECT 1 FROM program WHERE id = \(literal: program)
        AND \(literal: ProgramPhase.tookPlace(byStatusOf: "program")))
    """
  }

  private static func practices(on program: SQL) -> SQL {
    """
    SELECT practice FROM program_practice WHERE program = \(literal: program)
    UNION SELECT presentation_practice.practice FROM presentation
      JOIN presentation_practice ON presentation_practice.presentation = presentation.id
      WHERE presentation.program = \(literal: program)
    UNION SELECT site_practice.practice FROM visit
      JOIN site_practice ON site_practice.site = visit.site WHERE visit.program = \(literal: program)
    """
  }

  /// Returns a table expression `seen` with the columns city and program: the cities that took part
  /// in programs that showed a practice, as participants or observers.
  ///
  /// The practice's own cities know it without a program, and a program that did not take place
  /// showed nothing.
  static func seen(_ practice: SQL) -> SQL {
    """
    (SELECT DISTINCT participation.city, participation.program FROM \(literal: attendance(practice))
      AND NOT EXISTS (SELECT 1 FROM practice_city
        WHERE practice = \(literal: practice) AND city = participation.city)) AS seen
    """
  }

  /// Returns an expression for the number of cities in ``seen(_:)``, for lists of many practices.
  static func seenCount(_ practice: SQL) -> SQL {
    """
    (SELECT count(*) FROM (SELECT DISTINCT participation.city FROM \(literal: attendance(practice))
      EXCEPT SELECT city FROM practice_city WHERE practice = \(literal: practice)))
    """
  }

  /// Returns the tables and conditions for those who took part in programs that showed a practice.
  private static func attendance(_ practice: SQL) -> SQL {
    """
    (\(literal: programs(of: practice))) AS showing
      CROSS JOIN program ON program.id = showing.program
      CROSS JOIN participation ON participation.program = program.id
      WHERE participation.role IN ('participant', 'observer')
        AND \(literal: ProgramPhase.tookPlace(byStatusOf: "program"))
    """
  }
}

extension Field {
  /// The practices that a presentation or program is about, or that a site shows.
  static func practices(of owner: Noun.Name, help: String) -> Field {
    Field(
      list: "practices", option: "practice", of: .reference(.practice),
      in: ListTable(
        name: "\(owner.rawValue)_practice", owner: owner.rawValue, columns: ["practice"]),
      help: help)
  }
}
