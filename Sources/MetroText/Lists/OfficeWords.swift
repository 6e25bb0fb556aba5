/// Words of roles, organizations and places, which the name of a person does not have; folded.
enum OfficeWords {
  static let keys: Set<String> = [
    "mayor", "deputy", "vice", "chief", "director", "directora", "head", "officer", "manager",
    "advisor",
    "minister", "secretary", "president", "governor", "councillor", "commissioner", "engineer",
    "coordinator", "ministry", "university", "city", "town", "council", "bank", "department",
    "office",
    "institute", "agency", "network", "association", "foundation", "center", "centre", "company",
    "government", "municipality", "district", "province", "state", "region", "republic", "united",
    "nations", "world", "international", "national", "metropolitan", "transport", "planning",
    "alcalde", "alcaldesa", "jefe", "jefa", "ministerio", "universidad", "ciudad", "ayuntamiento",
    "municipalidad", "alcaldia", "instituto", "agencia", "gobierno", "secretaria", "secretario",
    "coordinador", "coordinadora", "presidente", "presidenta", "gerente", "intendente",
    "maire", "adjoint", "adjointe", "ville", "universite", "directeur", "directrice", "chef",
    "mairie",
    "prefeito", "prefeita", "prefeitura", "universidade", "cidade", "diretor", "diretora",
    "burgermeister", "burgermeisterin", "stadt", "universitat", "amt", "leiter", "leiterin",
    "sindaco", "citta", "universita", "comune", "kota", "dinas", "universitas", "belediye",
    "belediyesi",
    "universitesi",
  ]
}
