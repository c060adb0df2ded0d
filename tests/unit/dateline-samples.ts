/** Places and sentences for the large sets of texts with and without datelines. */

/** Places in the languages of the stories below, as agencies write them; with a region where they add one. */
export const placesByLanguage: Readonly<Record<string, string>> = {
  en: `Abidjan|Abuja|Accra|Addis Ababa|Algiers|Almaty|Amman|Amsterdam|Ankara|Antananarivo|Ashgabat|Asmara|Athens|Auckland|Baghdad|Baku|Bamako
Bangkok|Bangui|Banjul|Beijing|Beirut|Belfast|Belgrade|Berlin|Bishkek|Bogota|Brasilia|Bratislava|Brazzaville|Bridgetown|Brisbane|Brussels|Bucharest
Budapest|Buenos Aires|Bujumbura|Cairo|Calgary|Canberra|Cape Town|Caracas|Chicago|Chisinau|Colombo|Conakry|Copenhagen|Dakar|Damascus|Dar es Salaam
Dhaka|Djibouti|Doha|Dublin|Dushanbe|Freetown|Gaborone|Gaza|Geneva|Georgetown|Harare|Havana|Helsinki|Hong Kong|Honiara|Islamabad|Jakarta|Jerusalem
Juba|Kabul|Kampala|Karachi|Kathmandu|Khartoum|Kigali|Kinshasa|Kuala Lumpur|Kyiv|Lagos|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|London|Luanda
Lusaka|Madrid|Malabo|Managua|Manama|Manila|Maputo|Maseru|Mbabane|Minsk|Mogadishu|Monrovia|Montevideo|Moscow|Mumbai|Muscat|Nairobi|Nassau|New Delhi
New York|Niamey|Nicosia|Nouakchott|Oslo|Ottawa|Ouagadougou|Paramaribo|Paris|Phnom Penh|Podgorica|Port-au-Prince|Port Moresby|Prague|Pretoria
Pristina|Pyongyang|Quito|Rabat|Ramallah|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|San Salvador|Sanaa|Santo Domingo|Sarajevo|Seoul|Singapore
Skopje|Sofia|Stockholm|Suva|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar
United Nations|Vaduz|Valletta|Vatican City|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Windhoek|Yaounde|Yerevan|Zagreb|Peking|Rangoon
Bombay|Leningrad|Saigon|Kiev|Basle|Lucknow|Faisalabad|Ibadan|Kano|Mombasa|Guadalajara|Monterrey|Medellin|Cordoba|Osaka|Nagoya|Busan|Chengdu|Wuhan
Surabaya|Davao|Haiphong|Chittagong|Multan|Isfahan|Basra|Aleppo|Gaziantep|Novosibirsk|Kharkiv|Krakow|Gothenburg|Rotterdam|Sheffield|Leeds|Ramadi
Springfield, Ill.|St. Petersburg, Fla.|Kuttawa, Ky.|Aix-en-Provence, France|Limassol, Cyprus|Tupelo, Miss.|Coventry, England|Davos, Switzerland
Miami, Fla|Los Angeles, Calif.|Panama City, Fla.|Moose Jaw, Saskatchewan|Srebrenica, Bosnia-Herzegovina|Sharm el-Sheikh, Egypt|Bonn, West Germany`,
  es: "Londres|Nueva York|Pekín|Moscú|Ginebra|Bruselas|Bogotá|México|La Habana|Tokio|Seúl|Ciudad de México|Bilbao|Sevilla|Zaragoza|Asunción|Guayaquil|Rosario, Argentina",
  pt: "São Paulo|Brasília|Nova York|Londres|Seul|Tóquio|Lisboa|Pequim|Moscou|Genebra|Porto Alegre|Belo Horizonte|Recife|Manaus|Luanda|Bruxelas|Roma|Washington",
  fr: "Londres|Pékin|Moscou|Genève|Bruxelles|Alger|Le Caire|Varsovie|Strasbourg|Marseille|Toulouse|Bordeaux|Séoul|Tokyo|Athènes|Beyrouth|Vienne|La Haye",
  de: "Wien|Zürich|Brüssel|Moskau|Peking|Genf|München|Köln|Stuttgart|Warschau|Straßburg|Rom|Neu-Delhi|Kairo|Düsseldorf|Leipzig|Kiew|Mailand",
  it: "Roma|Milano|Napoli|Torino|Londra|Parigi|Bruxelles|Mosca|Pechino|Berlino|Ginevra|Palermo|Firenze|Genova",
  nl: "Den Haag|Brussel|Londen|Parijs|Utrecht|Eindhoven|Moskou|Berlijn",
  pl: "Warszawa|Kraków|Londyn|Moskwa|Paryż|Bruksela|Gdańsk|Wrocław",
  tr: "Ankara|İstanbul|İzmir|Londra|Moskova|Brüksel|Bakü",
  ru: "Москва|Санкт-Петербург|Киев|Минск|Лондон|Вашингтон|Брюссель|Пекин|Екатеринбург|Новосибирск",
};

/** What a report goes on with, by language. */
export const stories: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The two sides agreed on Monday to go on with the talks for at least another week, officials said.",
    "Two people were killed and more than 30 injured when a bus left the road near the border, police said.",
    "Shares in the carrier fell by 4 percent after it told investors that it would cut its dividend.",
    "A court has ordered the ministry to publish the letters that it had kept for eleven years.",
  ],
  es: [
    "El gobierno anunció este lunes que las dos partes seguirán con las conversaciones hasta fin de mes.",
  ],
  pt: [
    "O governo anunciou nesta segunda-feira que as duas partes vão seguir com as conversas até o fim do mês.",
  ],
  fr: [
    "Le gouvernement a annoncé lundi que les deux parties allaient poursuivre les discussions pendant une semaine.",
  ],
  de: [
    "Die Regierung teilte am Montag mit, dass beide Seiten noch eine weitere Woche lang verhandeln wollen.",
  ],
  it: [
    "Il governo ha annunciato lunedì che le due parti andranno avanti con i colloqui fino alla fine del mese.",
  ],
  nl: [
    "De regering meldde maandag dat beide partijen nog een week lang verder zullen praten over het plan.",
  ],
  pl: [
    "Rząd poinformował w poniedziałek, że obie strony będą prowadzić rozmowy jeszcze przez cały tydzień.",
  ],
  tr: [
    "Cumhurbaşkanı pazartesi günü yaptığı konuşmada iki tarafın görüşmelere devam edeceğini açıkladı dedi.",
  ],
  ru: [
    "Правительство сообщило в понедельник, что обе стороны продолжат переговоры ещё на одну неделю.",
  ],
};

/** A day as a dateline has it, by language. */
export const days: Readonly<Record<string, readonly string[]>> = {
  en: ["June 3", "Dec. 22", "March 14, 1987", "3 June", "Monday, Jan. 9", "Sept 4"],
  ...{
    es: ["3 jun", "14 de marzo"],
    pt: ["3 jun", "14 de março"],
    fr: ["3 juin", "14 mars 2019"],
    de: ["3. Juni", "14. März"],
  },
  ...{
    it: ["3 giu", "14 marzo"],
    nl: ["3 juni"],
    pl: ["3 czerwca"],
    tr: ["3 Haziran"],
    ru: ["3 июня", "14 мар"],
  },
};

/** Agencies, by language. */
export const wires: Readonly<Record<string, readonly string[]>> = {
  en: ["AP", "Reuters", "AFP", "UPI", "Xinhua", "dpa", "Bloomberg"],
  ...{
    es: ["EFE", "Reuters", "AFP"],
    pt: ["Reuters", "Lusa", "AFP"],
    fr: ["AFP", "Reuters"],
    de: ["dpa", "APA", "Reuters"],
  },
  ...{
    it: ["ANSA", "Reuters"],
    nl: ["ANP", "Belga"],
    pl: ["PAP"],
    tr: ["AA", "Reuters"],
    ru: ["ТАСС", "Интерфакс"],
  },
};
