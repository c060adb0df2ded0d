import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { detectLanguage } from "../../../src/languages/detect-language.ts";

/** Some sentences of a paper in each language. */
const texts: Readonly<Record<string, string>> = {
  af: "Die hawe is weer oop nadat die brug herstel is, en die skepe kan nou deur die kanaal vaar. Niemand weet nog wat die werk gekos het nie, maar die stad sê dit was nie te veel nie.",
  bg: "Пристанището беше отворено отново, след като мостът беше поправен. Никой не знае колко струва работата, но кметът каза, че това не е важно за града и че корабите могат да минават.",
  ca: "El port torna a ser obert després de les obres del pont, i els vaixells poden passar pel canal. Ningú no sap què ha costat, però l'alcalde diu que els diners eren ben gastats.",
  ckb: "بەندەرەکە دوای چاککردنەوەی پردەکە کرایەوە و کەشتییەکان دەتوانن بە کەناڵەکەدا بڕۆن. هیچ کەس نازانێت ئەم کارە چەندی تێچووە بەڵام سەرۆکی شارەوانی دەڵێت لەگەڵ هەموو ئەوەشدا باش بوو.",
  cs: "Přístav je znovu otevřen poté, co byl most opraven, a lodě mohou plout kanálem. Nikdo zatím neví, kolik to stálo, ale starosta řekl, že to pro město nebylo příliš.",
  da: "Havnen er åben igen, efter at broen blev repareret, og skibene kan nu sejle gennem kanalen. Ingen ved endnu, hvad det har kostet, men borgmesteren siger, at det ikke var for meget.",
  de: "Der Hafen ist wieder offen, nachdem die Brücke repariert wurde, und die Schiffe können durch den Kanal fahren. Niemand weiß, was die Arbeiten gekostet haben, aber es war nicht zu viel.",
  en: "The harbour is open again after the bridge was mended, and the ships can go through the canal. Nobody knows what the work has cost, but the mayor says that it was not too much.",
  eo: "La haveno estas denove malfermita, post kiam oni riparis la ponton, kaj la ŝipoj povas iri tra la kanalo. Neniu scias, kiom tio kostis, sed la urbestro diras, ke ĝi ne estis tro multe por la urbo.",
  es: "El puerto está abierto otra vez después de que se reparó el puente, y los barcos pueden pasar por el canal. Nadie sabe lo que ha costado, pero el alcalde dice que no fue demasiado.",
  et: "Sadam on jälle avatud, sest sild sai korda ja laevad võivad kanalist läbi sõita. Keegi ei tea veel, mis see maksma läks, aga linnapea ütles, et see ei olnud liiga palju.",
  eu: "Portua berriro ireki da zubia konpondu ondoren, eta itsasontziak kanaletik igaro daitezke. Inork ez daki zenbat kostatu den, baina alkateak esan du ez zela gehiegi izan hiriarentzat.",
  fa: "بندر پس از تعمیر پل دوباره باز شد و کشتی‌ها می‌توانند از کانال بگذرند. هیچ کس نمی‌داند که این کار چقدر هزینه داشته است، اما شهردار گفت که برای شهر زیاد نبود.",
  fi: "Satama on taas auki, kun silta on korjattu, ja laivat voivat kulkea kanavan läpi. Kukaan ei vielä tiedä, mitä työ on maksanut, mutta kaupunginjohtaja sanoi, että se ei ollut liikaa.",
  fr: "Le port est de nouveau ouvert après la réparation du pont, et les bateaux peuvent passer par le canal. Personne ne sait ce que les travaux ont coûté, mais le maire dit que ce n'était pas trop.",
  ga: "Tá an cuan ar oscailt arís tar éis don droichead a bheith deisithe, agus is féidir leis na longa dul tríd an gcanáil. Níl a fhios ag aon duine cad a chosain sé, ach deir an méara nach raibh sé ró-dhaor.",
  gl: "O porto está aberto outra vez despois de que se arranxase a ponte, e os barcos xa poden pasar pola canle. Ninguén sabe canto custou, pero o alcalde di que non foi moito para unha cidade así.",
  hi: "पुल की मरम्मत के बाद बंदरगाह फिर से खुल गया है और जहाज़ नहर से जा सकते हैं। किसी को नहीं पता कि इस काम पर कितना खर्च हुआ, लेकिन मेयर ने कहा कि यह बहुत ज़्यादा नहीं था।",
  hu: "A kikötő ismét nyitva van, miután a hidat megjavították, és a hajók már átmehetnek a csatornán. Senki nem tudja, hogy mennyibe került, de a polgármester szerint ez nem volt túl sok.",
  id: "Pelabuhan itu dibuka lagi setelah jembatannya diperbaiki, dan kapal bisa melewati kanal. Belum ada yang tahu berapa biayanya, tetapi wali kota mengatakan bahwa itu tidak terlalu mahal karena semua bekerja dengan cepat.",
  it: "Il porto è di nuovo aperto dopo che il ponte è stato riparato, e le navi possono passare per il canale. Nessuno sa quanto sono costati i lavori, ma il sindaco dice che non era troppo.",
  lt: "Uostas vėl atidarytas, nes tiltas jau pataisytas, ir laivai gali plaukti per kanalą. Niekas dar nežino, kiek tai kainavo, bet meras sako, kad tai nebuvo per daug ir kad miestas yra patenkintas.",
  lv: "Osta atkal ir atvērta, jo tilts ir salabots, un kuģi var braukt pa kanālu. Neviens vēl nezina, cik tas maksāja, bet mērs saka, ka tas nav bijis par daudz un ka pilsēta var to atļauties.",
  mk: "Пристаништето е повторно отворено откако мостот беше поправен, и бродовите можат да минат низ каналот. Никој не знае колку чинела работата, но градоначалникот вели дека тоа не е многу.",
  ms: "Pelabuhan itu dibuka semula selepas jambatannya dibaiki, dan kapal boleh melalui terusan. Belum ada sesiapa yang tahu berapa kosnya, tetapi datuk bandar berkata bahawa ia tidak terlalu mahal kerana kerja itu boleh disiapkan dengan cepat.",
  nb: "Havnen er åpen igjen etter at broen ble reparert, og skipene kan nå seile gjennom kanalen. Ingen vet ennå hva det har kostet, men ordføreren sier at det ikke var for mye, og at noen fikk bedre betalt enn andre.",
  nl: "De haven is weer open nadat de brug is hersteld, en de schepen kunnen nu door het kanaal varen. Niemand weet nog wat het werk heeft gekost, maar de burgemeester zegt dat het niet te veel was.",
  pl: "Port jest znowu otwarty po tym, jak naprawiono most, i statki mogą już płynąć kanałem. Nikt jeszcze nie wie, ile to kosztowało, ale burmistrz powiedział, że nie było to zbyt dużo.",
  pt: "O porto está aberto outra vez depois de a ponte ter sido reparada, e os navios podem passar pelo canal. Ninguém sabe quanto custou a obra, mas a câmara diz que não foi muito para uma cidade assim.",
  ro: "Portul este din nou deschis după ce podul a fost reparat, iar navele pot trece prin canal. Nimeni nu știe cât a costat, dar primarul spune că nu a fost prea mult pentru oraș.",
  ru: "Порт снова открыт после того, как мост был починен, и суда могут идти по каналу. Никто ещё не знает, сколько это стоило, но мэр сказал, что это было не слишком много для города.",
  sk: "Prístav je znovu otvorený po tom, čo bol most opravený, a lode môžu plávať kanálom. Nikto zatiaľ nevie, koľko to stálo, ale primátor povedal, že to pre mesto nebolo príliš veľa.",
  sl: "Pristanišče je spet odprto, ker je most popravljen, in ladje lahko plujejo po kanalu. Nihče še ne ve, koliko je to stalo, vendar župan pravi, da ni bilo preveč in da je mesto zadovoljno.",
  sr: "Лука је поново отворена пошто је мост поправљен, и бродови могу да прођу кроз канал. Нико још не зна колико је то коштало, али градоначелник каже да није било превише за град.",
  sv: "Hamnen är öppen igen efter att bron har lagats, och fartygen kan nu gå genom kanalen. Ingen vet ännu vad det har kostat, men borgmästaren säger att det inte var för mycket.",
  sw: "Bandari imefunguliwa tena baada ya daraja kurekebishwa, na meli zinaweza kupita katika mfereji. Hakuna mtu ambaye anajua gharama ya kazi hiyo, lakini meya alisema kwamba haikuwa kubwa sana kwa mji huo.",
  tr: "Köprü onarıldıktan sonra liman yeniden açıldı ve gemiler artık kanaldan geçebiliyor. Bu işin ne kadar tuttuğunu henüz kimse bilmiyor, ancak belediye başkanı bunun çok olmadığını söyledi.",
  uk: "Порт знову відкрито після того, як міст було полагоджено, і судна можуть іти каналом. Ніхто ще не знає, скільки це коштувало, але мер сказав, що це було не надто багато для міста.",
  ur: "پل کی مرمت کے بعد بندرگاہ دوبارہ کھل گئی ہے اور جہاز نہر سے گزر سکتے ہیں۔ کسی کو نہیں معلوم کہ اس کام پر کتنا خرچ ہوا لیکن میئر نے کہا کہ یہ شہر کے لیے بہت زیادہ نہیں تھا۔",
  vi: "Cảng đã được mở lại sau khi cây cầu được sửa, và các tàu có thể đi qua con kênh. Chưa ai biết việc này tốn bao nhiêu, nhưng thị trưởng nói rằng nó không quá nhiều cho thành phố.",
};

const detect = (text: string) => detectLanguage(text).language;

describe("detectLanguage", () => {
  for (const [language, text] of Object.entries(texts)) {
    it(`knows ${language} by some sentences`, () => assert.equal(detect(text), language));
  }

  it("knows a text by its middle and both ends together", () => {
    const note = "This translation was made for the readers of the paper, and it is not official. ";
    const { de = "", pt = "" } = texts;
    assert.equal(detect(note + de.repeat(6)), "de");
    assert.equal(detect(pt.repeat(6) + note.repeat(2)), "pt");
  });

  it("keeps the main language of a text of several", () => {
    const { en = "", ja = "港の橋が直り、船が運河を通れるようになった。", ru = "" } = texts;
    assert.equal(detect(`${en}\n${en}\n${ja}`), "en");
    assert.equal(detect(`${ja.repeat(6)}\n${en.slice(0, 60)}`), "ja");
    assert.equal(detect(`${ru}\n${ru}\n${en.slice(0, 80)}`), "ru");
  });

  it("names none where a text is too short, or no language", () => {
    for (const text of [
      ...["", "1916", "Kanal", "Ada Marsh", "Brief: 3. 4. 1999", "nova", "a b c d e f g h"],
      "lorf wib tuzen dar okl prenzi vatt morko splen juk arfo tindle quash bomer",
      "V.-XyJ, i'- II 1.1 l.l oi' Tbo ;' tii c.rl :1i. n-li fr. .t! i i;.ii I.1.'. li.l' -l. .i! 'ii",
    ])
      assert.equal(detect(text), "", text);
  });

  it("names none for two languages that share the words that are there", () => {
    const { likely, language } = detectLanguage("Knjiga je na stolu i to je sve.");
    assert.equal(language, "");
    assert.ok(likely.includes("hr") && likely.includes("sr-Latn"), likely.join());
  });

  it("tells Croatian from Serbian in Latin letters", () => {
    const croatian =
      "Luka je ponovno otvorena jer je most popravljen, a brodovi mogu kroz kanal. Nitko još ne zna koliko je to stajalo, ali gradonačelnik je kazao da nije bilo previše i da će uvijek biti mjesta za sljedeći brod tijekom ljeta.";
    const serbian =
      "Luka je ponovo otvorena jer je most popravljen, a brodovi mogu kroz kanal. Niko još ne zna koliko je to koštalo, ali gradonačelnik kaže da nije bilo previše i da će uvek biti mesta za sledeći brod ovde, gde šta ko voli posle leta.";
    assert.deepEqual([detect(croatian), detect(serbian)], ["hr", "sr-Latn"]);
  });
});
