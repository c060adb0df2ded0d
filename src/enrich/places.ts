/**
 * Places that newspapers name without their country or state, and the countries and states that they add to
 * others. Only a dateline without an agency has to be one of them, or in one of them. Cities that are first
 * or last names of many people are left out (Victoria, Madison, Jackson).
 */

const cities = `
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Albany|Albuquerque|Aleppo|Alexandria|Algiers|Almaty|Amman|Amsterdam
Anchorage|Ankara|Annapolis|Antananarivo|Antwerp|Ashgabat|Asmara|Astana|Asuncion|Athens|Atlanta|Atlantic City|Auckland
Austin|Baghdad|Baku|Bali|Baltimore|Bamako|Bangkok|Bangui|Banjul|Barcelona|Basel|Basra|Baton Rouge|Beijing|Beirut
Belfast|Belgrade|Bengaluru|Benghazi|Berlin|Bern|Bilbao|Birmingham|Bishkek|Bismarck|Bogota|Boise|Bombay|Bonn|Bordeaux
Boston|Brasilia|Bratislava|Brazzaville|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Bujumbura|Cairo
Calcutta|Calgary|Canberra|Cape Canaveral|Cape Town|Caracas|Cardiff|Carson City|Casablanca|Chattanooga|Chennai|Chicago
Chisinau|Cincinnati|Cleveland|Cologne|Colombo|Colorado Springs|Conakry|Copenhagen|Dakar|Dallas|Damascus|Dar es Salaam
Delhi|Denver|Des Moines|Detroit|Dhaka|Djibouti|Doha|Dortmund|Dover|Dresden|Dubai|Dublin|Durban|Dushanbe|Dusseldorf
Edinburgh|Edmonton|El Paso|Erbil|Fort Lauderdale|Fort Worth|Frankfurt|Freetown|Fukushima|Gaborone|Gaza|Gaza City
Geneva|Genoa|Ghent|Gibraltar|Glasgow|Guadalajara|Guangzhou|Guantanamo Bay|Guatemala City|Hamburg|Hanoi|Harare
Harrisburg|Hartford|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Hollywood|Hong Kong|Honolulu|Houston|Hyderabad
Indianapolis|Islamabad|Istanbul|Jacksonville|Jakarta|Jefferson City|Jerusalem|Jeddah|Johannesburg|Juba|Juneau|Kabul
Kampala|Kandahar|Kansas City|Karachi|Kathmandu|Kharkiv|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kolkata|Krakow
Kuala Lumpur|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Lausanne|Leipzig|Leningrad|Libreville|Lille|Lilongwe
Lima|Lisbon|Little Rock|Liverpool|Ljubljana|Lome|London|Los Angeles|Louisville|Luanda|Lusaka|Luxembourg|Lviv|Lyon
Macau|Madrid|Managua|Manama|Manchester|Manila|Maputo|Marrakech|Marseille|Mecca|Melbourne|Memphis|Mexico City|Miami
Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Monaco|Monrovia|Montevideo|Montgomery|Montpelier|Montreal|Moscow|Mosul
Mumbai|Munich|Muscat|Nagasaki|Nairobi|Naples|Nashville|Nassau|N'Djamena|New Delhi|New Orleans|New York|New York City
Newark|Niamey|Nicosia|Nouakchott|Nuremberg|Oakland|Odesa|Odessa|Oklahoma City|Olympia|Omaha|Orlando|Osaka|Oslo|Ottawa
Ouagadougou|Panama City|Paris|Peking|Perth|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Podgorica|Port-au-Prince
Portland|Prague|Pretoria|Pristina|Providence|Pyongyang|Quebec|Quebec City|Quito|Rabat|Raleigh|Ramallah|Rangoon|Rawalpindi
Reykjavik|Richmond|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Sacramento|Saigon|St. Louis|St. Paul|St. Petersburg
Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|San Juan|San Salvador|Sanaa|Santa Fe|Santiago|Santo Domingo
Sao Paulo|Sapporo|Sarajevo|Seattle|Seoul|Seville|Shanghai|Shenzhen|Singapore|Skopje|Sofia|Srinagar|Stockholm|Strasbourg
Stuttgart|Suva|Sydney|Taipei|Tallahassee|Tallinn|Tampa|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Tel Aviv-Yafo
The Hague|Tijuana|Tirana|Tokyo|Topeka|Toronto|Trenton|Tripoli|Tucson|Tulsa|Tunis|Turin|Ulan Bator|Ulaanbaatar
United Nations|Utrecht|Vancouver|Vatican City|Venice|Vienna|Vientiane|Vilnius|Vladivostok|Warsaw|Washington
Washington D.C.|Wellington|Windhoek|Winnipeg|Wuhan|Yangon|Yaounde|Yerevan|Yokohama|Zagreb|Zurich`;

/**
 * States of the U.S. as written out, as the Associated Press abbreviates them, and as the postal service
 * does.
 */
const states = `
Alabama|Ala.|AL|Alaska|AK|Arizona|Ariz.|AZ|Arkansas|Ark.|AR|California|Calif.|Cal.|CA|Colorado|Colo.|CO|Connecticut
Conn.|CT|Delaware|Del.|DE|District of Columbia|D.C.|Florida|Fla.|FL|Georgia|Ga.|Hawaii|HI|Idaho|ID|Illinois|Ill.|IL
Indiana|Ind.|IN|Iowa|IA|Kansas|Kan.|Kans.|KS|Kentucky|Ky.|Louisiana|La.|Maine|ME|Maryland|Md.|Massachusetts|Mass.|MA
Michigan|Mich.|MI|Minnesota|Minn.|MN|Mississippi|Miss.|MS|Missouri|Mo.|Montana|Mont.|MT|Nebraska|Neb.|NE|Nevada|Nev.
NV|New Hampshire|N.H.|New Jersey|N.J.|New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|OH
Oklahoma|Okla.|OK|Oregon|Ore.|OR|Pennsylvania|Pa.|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee
Tenn.|TN|Texas|Tex.|TX|Utah|UT|Vermont|Vt.|Virginia|Va.|Washington|Wash.|WA|West Virginia|W.Va.|Wisconsin|Wis.|WI
Wyoming|Wyo.|WY|Puerto Rico|P.R.|Guam|American Samoa|U.S. Virgin Islands`;

const countries = `
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain
Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia-Herzegovina|Botswana|Brazil|Britain
Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Cayman Islands|Central African Republic
Chad|Chile|China|Colombia|Comoros|Congo|Cook Islands|Costa Rica|Crimea|Croatia|Cuba|Curacao|Cyprus|Czech Republic
Czechoslovakia|Denmark|Djibouti|Dominica|Dominican Republic|East Germany|East Timor|Ecuador|Egypt|El Salvador|England
Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Faroe Islands|Fiji|Finland|France|French Guiana|French Polynesia
Gabon|Gambia|Gaza|Gaza Strip|Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|Guatemala|Guinea|Guinea-Bissau
Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan
Kashmir|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein
Lithuania|Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania
Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal
Netherlands|The Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia
Northern Ireland|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar
Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia
Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan
Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad|Tunisia|Turkey
Turkmenistan|Tuvalu|Uganda|U.K.|Ukraine|United Arab Emirates|U.A.E.|United Kingdom|United States|U.S.|U.S.A.|Uruguay
U.S.S.R.|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|West Bank|West Germany|Western Sahara|Yemen|Yugoslavia|Zaire|Zambia
Zimbabwe|Alberta|Alta.|British Columbia|B.C.|Manitoba|Man.|New Brunswick|N.B.|Newfoundland|N.L.|Nova Scotia|N.S.|Nunavut
Ontario|Ont.|Prince Edward Island|P.E.I.|Quebec|Que.|Saskatchewan|Sask.|Yukon|New South Wales|Queensland|Tasmania|Punjab`;

/** Postal abbreviations that also follow a person's name: “JANE DOE, MD”. */
const degrees = new Set(["MD", "MA", "PA"]);

const cityNames = namesIn(cities);
const regionNames = namesIn(states, countries);

export function isKnownCity(name: string): boolean {
  return cityNames.has(foldName(name));
}

/** Whether a name is that of a state, a province or a country, written out or abbreviated. */
export function isKnownRegion(name: string): boolean {
  return regionNames.has(foldName(name)) && !degrees.has(name);
}

function namesIn(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/[|\n]/).map(foldName)));
}

/** Removes accents, dots, blanks and hyphens: “São Paulo” is “SAOPAULO”, “N. Y.” is “NY”. */
function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}\s.'’ʻ‘-]/gu, "")
    .toUpperCase();
}
