/// The names of provinces, states and other regions in countries, by `Scripts/province-names.py`.
enum ProvinceTable {
  static let text = """
    US Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|\
    Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|\
    Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|\
    New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|\
    Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|\
    West Virginia|Wisconsin|Wyoming|California|Nueva York|Carolina
    CA Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Labrador|Nova Scotia|\
    Ontario|Prince Edward Island|Québec|Saskatchewan|Nunavut|Yukon|Colombie-Britannique|\
    Nouvelle-Écosse|Nouveau-Brunswick
    AU New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|\
    Northern Territory
    GB England|Scotland|Wales|Northern Ireland|Cornwall|Devon|Kent|Essex|Sussex|Yorkshire|\
    Greater Manchester|Greater London|West Midlands|Escocia|Inglaterra|Gales|Angleterre|Écosse|\
    Schottland
    ES Andalucía|Andalusia|Andalousie|Andalusien|Aragón|Aragon|Asturias|Baleares|\
    Balearic Islands|Canarias|Canary Islands|Cantabria|Castilla y León|Castilla-La Mancha|\
    Cataluña|Catalunya|Catalonia|Catalogne|Katalonien|Extremadura|Galicia|La Rioja|Madrid|\
    Murcia|Navarra|Navarre|País Vasco|Euskadi|Basque Country|Valencia|Mallorca|Tenerife|Menorca|\
    Ibiza
    IT Abruzzo|Basilicata|Calabria|Campania|Emilia-Romagna|Friuli-Venezia Giulia|Lazio|Liguria|\
    Lombardia|Lombardy|Lombardie|Marche|Molise|Piemonte|Piedmont|Puglia|Apulia|Sardegna|\
    Sardinia|Sicilia|Sicily|Toscana|Tuscany|Toscane|Toskana|Trentino|Umbria|Valle d'Aosta|\
    Veneto|Cerdeña|Sizilien
    FR Alsace|Aquitaine|Auvergne|Bourgogne|Burgundy|Bretagne|Brittany|Bretaña|Centre|Champagne|\
    Corse|Corsica|Franche-Comté|Île-de-France|Languedoc|Limousin|Lorraine|Midi-Pyrénées|\
    Normandie|Normandy|Normandía|Occitanie|Pays de la Loire|Picardie|Poitou|Provence|\
    Rhône-Alpes|Hauts-de-France|Grand Est|Nouvelle-Aquitaine
    DE Baden-Württemberg|Bayern|Bavaria|Baviera|Bavière|Brandenburg|Hessen|Hesse|\
    Mecklenburg-Vorpommern|Niedersachsen|Lower Saxony|Nordrhein-Westfalen|\
    North Rhine-Westphalia|Rheinland-Pfalz|Saarland|Sachsen|Saxony|Sajonia|Sachsen-Anhalt|\
    Schleswig-Holstein|Thüringen|Thuringia
    AT Burgenland|Kärnten|Carinthia|Niederösterreich|Oberösterreich|Steiermark|Styria|Tirol|\
    Tyrol|Vorarlberg
    CH Aargau|Valais|Ticino|Tessin|Vaud|Graubünden|Thurgau|Jura
    NL Friesland|Gelderland|Zeeland|Brabant|Limburg|Drenthe|Flevoland|Overijssel|Holland
    BE Flanders|Flandre|Vlaanderen|Flandern|Flandes|Wallonia|Wallonie|Valonia
    PT Algarve|Alentejo|Açores|Azores|Madeira
    PL Silesia|Mazovia|Pomerania
    BR Acre|Alagoas|Amapá|Amazonas|Bahia|Bahía|Ceará|Espírito Santo|Goiás|Maranhão|Mato Grosso|\
    Mato Grosso do Sul|Minas Gerais|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio Grande do Norte|\
    Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|Sergipe|Tocantins|巴伊亚|巴伊亞|바이아|バイーア
    MX Aguascalientes|Baja California|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|\
    Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacán|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|\
    Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|\
    Yucatán|Zacatecas
    AR Catamarca|Chaco|Chubut|Córdoba|Corrientes|Entre Ríos|Formosa|Jujuy|La Pampa|La Rioja|\
    Mendoza|Misiones|Neuquén|Río Negro|Salta|San Juan|San Luis|Santa Cruz|Santa Fe|\
    Santiago del Estero|Tierra del Fuego|Tucumán|Tucumà|图库曼|吐庫曼|투쿠만|トゥクマン|胡胡伊|후후이|フフイ
    CO Amazonas|Antioquia|Arauca|Atlántico|Bolívar|Boyacá|Caldas|Caquetá|Casanare|Cauca|Cesar|\
    Chocó|Córdoba|Cundinamarca|Guainía|Guaviare|Huila|La Guajira|Magdalena|Meta|Nariño|\
    Norte de Santander|Putumayo|Quindío|Risaralda|Santander|Sucre|Tolima|Valle del Cauca|Vaupés|\
    Vichada
    PE Áncash|Apurímac|Ayacucho|Cajamarca|Huancavelica|Junín|La Libertad|Lambayeque|Loreto|\
    Madre de Dios|Moquegua|Pasco|Piura|Puno|Ucayali
    EC Azuay|Carchi|Chimborazo|Cotopaxi|El Oro|Esmeraldas|Galápagos|Guayas|Imbabura|Los Ríos|\
    Manabí|Morona Santiago|Napo|Pastaza|Pichincha|Sucumbíos|Tungurahua
    CL Antofagasta|Araucanía|Atacama|Biobío|Coquimbo|Magallanes|Maule|Tarapacá|Los Lagos|\
    Los Ríos
    VE Anzoátegui|Apure|Aragua|Barinas|Bolívar|Carabobo|Cojedes|Falcón|Guárico|Lara|Mérida|\
    Miranda|Monagas|Nueva Esparta|Portuguesa|Sucre|Táchira|Yaracuy|Zulia
    BO Beni|Chuquisaca|Pando|Santa Cruz|Tarija
    ZA Eastern Cape|Western Cape|Northern Cape|Free State|Gauteng|KwaZulu-Natal|Limpopo|\
    Mpumalanga|North West
    NG Anambra|Borno|Cross River|Delta|Edo|Ekiti|Enugu|Imo|Kwara|Niger|Ogun|Ondo|Oyo|Plateau|\
    Rivers|Taraba|Yobe
    KE Rift Valley|Nyanza
    IN Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|\
    Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|\
    Mizoram|Nagaland|Odisha|Orissa|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|\
    Uttar Pradesh|Uttarakhand|West Bengal|Kashmir|Ladakh|Bengal
    PK Balochistan|Punjab|Sindh|Khyber Pakhtunkhwa
    ID Aceh|Bali|Banten|Gorontalo|Java|Jawa|Kalimantan|East Kalimantan|Lampung|Maluku|Papua|\
    Riau|Sulawesi|Sumatra|West Java|Central Java|East Java
    PH Luzon|Mindanao|Visayas|Cebu|Cavite|Laguna|Bulacan|Pampanga|Palawan|Leyte|Negros
    MY Johor|Kedah|Kelantan|Melaka|Negeri Sembilan|Pahang|Penang|Perak|Perlis|Sabah|Sarawak|\
    Selangor|Terengganu
    CN Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|\
    Jiangsu|Jiangxi|Jilin|Liaoning|Inner Mongolia|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|\
    Sichuan|Tibet|Xinjiang|Yunnan|Zhejiang|安徽|福建|甘肃|广东|广西|贵州|海南|河北|黑龙江|河南|湖北|湖南|江苏|江西|辽宁|内蒙古|宁夏|\
    青海|陕西|山东|山西|四川|西藏|新疆|云南|浙江
    KR Gyeonggi|Gangwon|Chungcheong|Jeolla|Gyeongsang|Jeju|경기|경기도|강원|강원도|충청|전라|경상|충청북도|충청남도|\
    전라북도|전라남도|경상북도|경상남도
    JP Hokkaido|Aichi|Chiba|Ehime|Gifu|Gunma|Hyogo|Ibaraki|Ishikawa|Kagawa|Kanagawa|Mie|Miyagi|\
    Okinawa|Saitama|Shimane|Tochigi|Yamanashi|北海道|愛知|愛媛|群馬|兵庫|茨城|香川|神奈川|三重|宮城|沖縄|島根|栃木|山梨|岩手
    TR Anatolia|Cappadocia|Hatay|Kocaeli|Sakarya
    RU Siberia|Tatarstan|Dagestan|Chechnya|Bashkortostan|Yakutia|Buryatia|Crimea
    UA Crimea|Donbas|Galicia|Transcarpathia
    IQ Kurdistan
    """
}
