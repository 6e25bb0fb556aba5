/// Words beside the names of persons, in their folded form.
enum PersonWordTable {
  /// Words for what somebody is and where; some are also family names.
  static let roles: Set<String> = [
    "mayor", "deputy", "director", "directora", "head", "chief", "manager", "minister", "ministry",
    "officer", "president", "chair", "secretary", "general", "advisor", "adviser", "coordinator",
    "professor", "university", "institute", "department", "city", "council", "office", "agency",
    "association", "government", "governor", "team", "group", "center", "company", "bank",
    "alcalde", "alcaldesa", "vicealcalde", "jefe", "jefa", "presidente", "presidenta", "secretaria",
    "secretario", "universidad", "universitat", "ayuntamiento", "ministerio", "maire", "adjoint",
    "directeur", "directrice", "chef", "mairie", "ville", "universite", "ministere",
    "oberburgermeister",
    "burgermeister", "leiter", "leiterin", "amt", "stadt", "prefeito", "prefeita", "diretor",
    "diretora", "universidade", "prefeitura", "sindaco", "assessore", "direttore", "comune",
    "universita", "burgemeester", "gemeente", "prezydent", "burmistrz", "urzad", "мэр", "директор",
    "начальник", "министр", "университет", "baskan", "belediye", "mudur", "universitesi",
    "engineer", "planner", "architect", "expert", "specialist", "consultant", "researcher",
    "analyst", "scientist", "lecturer", "student", "senior", "junior", "lead", "leader",
    "founder", "vice", "principal", "executive", "assistant", "associate", "commissioner",
    "ambassador", "member", "public", "urban", "water", "transport", "environment",
    "environmental", "climate", "planning", "development", "housing", "international",
    "national", "regional", "metropolitan", "municipal", "authority", "utility", "foundation",
    "network", "union", "project", "program", "programme", "initiative", "alliance", "fund",
    "school", "college", "commission", "committee", "board", "service", "services", "division",
    "unit", "centre", "lab", "research", "republic", "united", "north", "south", "east", "west",
    "associates", "partners", "sons", "co", "others", "colleagues", "staff", "students",
    "new", "san", "santa", "saint", "los", "las",
  ]

  /// Words before a name.
  static let titles: Set<String> = [
    "dr", "dra", "prof", "profa", "mr", "mrs", "ms", "mx", "sr", "sra", "srta", "ing", "arq", "lic",
    "mag", "eng", "mme", "m", "herr", "frau", "sig", "dott", "doc", "д-р", "проф",
  ]
}
