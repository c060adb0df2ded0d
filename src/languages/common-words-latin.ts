/** The commonest words of languages in Latin letters, as `common-words.ts` explains. */
export const latinWords = `
af  die van en is in het nie wat vir om te op met dat aan as ons hulle hy sy sal kan word deur ook maar of by uit na alle
    geen sonder onder daar hierdie moet wees was sê gaan jy jou u n
ast de la y el que en los les un una con del nun nuna pa por como al ye yá tamién d' l' s' esti esta ente hasta cuando ser
    tien onde ensin dende pue puen asina nel na nos otru toos según so más anque se a o lo non ta sobre cada too les pola
    pol
az  və bu ilə bir üçün olan da də ki hər kimi sonra daha edir ilk isə onun ola olaraq deyil var çox ya yeni o qədər edilir
    əsas malikdir hüququ olduğu tərəfindən bütün öz dir heç
br  ar an al a e en eus hag ha da gant ur un ul eo gwir evit war hep ez o hen he deus dre pe bet int zo met ivez bez gwelet
    c' ma
ca  de la i el a els les que en per un una amb és al del no es s' l' d' dels o més com als ha però si aquest aquesta també
    han són ser entre sobre fins sense quan seva seu van va ho ja on tot pot des molt hi aquests cada té
ceb ang sa nga mga og ug usa kay ni si iyang kini niya sila dili kon adunay alang tanan ngadto usab gikan katungod imong
    kung ilang
cs  a v se na že je s z do to o i k ve pro za ale by jsou jako po od které který jeho byl která nebo jsem ze si není také
    tak při až pokud může musí být než bude podle jen mezi bylo už u ke tento lze když této mají aby můžete všechny pouze
    jak toto více části některé před například žádná místo budou jej li použít ještě roku kde mohou tuto toho kteří jiné
cy  y yr a i o yn mae ar gan ac am ei eu wedi oedd bod na nid hwn hon fod neu sydd gyda mewn hawl cael roedd at hefyd pob
    gael dros
da+nb+nn og i at det er en til som av for med de den har var om kan men så vi han eller skal ved også være når over disse du
    din andre må vil hun alle et på dette bare mot ham kunne skulle ville
da  af ikke ikkje et fra jeg sig hvis efter blev ud op kun mod end hvor bliver dit nogle meget selv mig dig noget nogen
    viser dansk danske oplyser ifølge tidligere politiet kommune regeringen hvorfor stadig lidt fået kunne brugeren vælger hvornår
    denne siger hvad mellem uden igen nu fordi hver samt anden andet første give gøre bruges tilføj hvilken hvilke får sin
    deres været blevet brug bruge vælg blive findes mere ind højre venstre siden mens samme indeholder antal giver hjælp
    ingen alene ændre uge år bl fx
nb  ikke et fra jeg seg hvis etter ble ut opp bare enn hvor blir ditt noen mye selv meg deg noe denne sier hva mellom uten
    viser se bildet oppgave leser skrives finner fortsatt litt dersom både heller ifølge tidligere politiet norske kommune regjeringen
    igjen nå fordi hver annen annet første gi gjøre brukes hvilken hvilke får sin deres vært blitt mot dem bruk bruke velg
    bli finnes mer inn høyre venstre siden mens samme inneholder antall gir hjelp ingen endre uke år valgt feil gjeldende
    les videre senere slik
nn  ikkje eit frå eg seg viss etter vart ut opp berre enn kvar blir ditt nokon mykje sjølv meg deg noko denne seier kva
    viser korleis framleis dersom tidlegare politiet norske kommune regjeringa ho
    mellom utan att no fordi annan anna fyrste gje gjere korleis vere dei ein me dykk såg kjem bruk bruke vel bli finst meir
    inn sidan medan same inneheld gir hjelp ingen endre veke år slik
hr+sr-Latn i u je na se da su za od s o ne kao koji a iz koja ili koje nije bi to biti sve ima do prema ali kako samo po te
    tako svoje mora jer između nakon kod može nema li sam on oni ovaj bilo će sa što ako ovo vas vam vaš bez svi pri još već
    koju kojim kojima kliknite pritisnite koristeći neki neke neka neku ove ovu toga slučaju vlade novac zemlje međutim
    ukoliko internet želite koristi godine ljudi unutar zbog niti godina oba kad osim no više mogu treba jedan jedna bila
    bili smo ste njegov njihov toj tom tog taj ta prvi drugi druge koristite
hr  gdje ovdje prije poslije uvijek vrijeme vrijednost također tijekom tko uvjetima moguće svatko svake svaka svakog smije
    opće europske tisuća rekla kazao tjedna siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada
    studenoga prosinca dvije dio cijeli slijedeći sljedeći promijeniti mjesto točka netko itko sustav hrvatske hrvatski
    odabrati sadrži datoteke uporabu obje riječi primjer primjerice zahtijeva umjesto popis odaberite računalo računala
    koristiti promjene uspjehom zaslona riječ kojem mjesta tvrtka lijevo ljeto svijet svijeta izvješće ravnatelj tjedan
    smjeru posljednje nadalje pritom omogućuje promjenu dopušta dodajte izbornik izbornika izborniku pisača naziv mogućnost
    mogućnosti glede obzirom uspješno veći posebice poput gotovo tipku tvrtke povijest vlastite sve-veći europe hrvatska
    zagreb istaknuo predsjednik predsjednica nogomet tjednu mjesec mjeseca dana ponovno potrebno odjeljku
sr-Latn gde ovde pre posle uvek vreme vrednost takođe tokom ko šta uslovima moguće svako svaki niko uopšte evropske hiljada
    kaže nedelje januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra dve deo ceo
    sledeći promeniti mesto tačka neko sistem srbije srpski izaberite sadrži biste ćete obe reči primer zahteva umesto
    spisak izmenite računar računara uverite biće levo svet sveta izveštaj nedelja smeru poslednje jer naziv mogućnost
    mogućnosti uspešno predsednik predsednica beograd srbija evrope evropa mesec meseca hiljade istorija ponovo potrebno
    odeljku dodajte meni menija štampač štampača dozvoljava omogućava bezbednost gotovo poput posebno
id+ms yang dan di dengan untuk dari pada ini dalam tidak akan itu atau ke adalah oleh ada juga dapat kepada sebagai anda
    telah seperti mereka lebih saya sudah satu tahun hanya antara jika setiap menjadi ia belum bagi saja secara tanpa maka
    orang para kita digunakan berhak terhadap kami hal tersebut menggunakan sama lain baru dua pengguna memiliki mempunyai
    bila mesti perlu tetapi mana bukan semua keluar besar banyak mungkin membuat kata ketika masih selama
id  karena bisa bahwa saat kata ketika namun sejak beberapa apakah berkas kalau ingin butuh agar bila tetapi tapi masih pun
    halaman bahasa indonesia pilihan jumlah kesalahan silakan kirim perintah berapa lewat sekitar mulai akhirnya kemudian menurut tidaklah warga pekan presiden polisi pemerintah rumah kota kabupaten mengatakan katanya jalan nilai penggunaan mengubah kondisi
    hingga usai mana harus kota uang kantor sebuah hak setelah tentang oleh selama nama cara memiliki memilih klik pengguna
    bukan semua suatu melalui membuat banyak mungkin besar waktu bagian bawah sedang jangan gunakan contoh informasi daftar
    perangkat tersedia otomatis yakni terkait lagi tak ya sedangkan sementara dilakukan usaha biasanya bug opsi berupa dg
    tdk nomor misalnya
ms  kerana boleh bahawa sahaja ialah daripada iaitu hendaklah tiada selepas beliau wang mahu manakala mestilah fail semasa
    halaman pilihan jumlah semula sehingga tersebut kedua-dua hanyalah memerlukan bermula ringgit tindakan mengenai bandar sekolah polis perdana menteri presiden kerajaan rumah katanya jalan bagi nilai penggunaan mengubah datuk seri kuala mereka-mereka
    apabila sekiranya kerajaan negeri turut jawatan pejabat bagaimanapun tidaklah drpd maklumat amaran arahan senarai pautan
    tak lagi sedang tempoh cuma pihak biasanya dibuat yg bagaimana kecuali nombor
de  der die und in das den von zu mit ist im des auf für nicht sich ein eine dem als auch an es werden aus er hat dass sie
    nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man kann
    wenn können ihre ihr keine diese dieser wurde ich unter wir sein
en  the of and to a in is that for it on was with as be by are at he from this have has not or an but his which they you
    their had were been will if can when who one all would there its we more other than your use may what so about into no
    she her said only do over after also up any these
eo  la de kaj en ne estas al por ke ĝi li kun ĉi tiu mi pri kiu el aŭ se vi sed ĉu oni tio ankaŭ kiel kiuj ili ĉiuj tiuj sur
    estis pli ĉe inter tre iu jam dum povas havas per ties nur kies ĝis tiel da kion post sen unu ĉiu sia kiam tiun ĉiujn ni
    uzi esti antaŭ anstataŭ devas ol je tro neniu laŭ krom plu ĝin povi tiujn ĉar eblas eble jes kune ĉirkaŭ
es  de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta
    cualquier nuevo cuyo cuya haber hacer dos debido primer hacia según además mayor sino aunque ahora gobierno
    entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso
    son fue si puede está ser tiene cada han ella ello años dijo otro otra estos estas usted debe mismo
et  ja on ei et ta ka oli see kui mis või ning oma seda kes aga ole ma mida pole nii siis veel selle kõik tema igal inimesel
    kus välja saab mitte nad kuid vaid üle pärast ainult tuleb peab olla olema ära ega iga kas sel sisse jaoks kasutada saa
    nagu võib korral näiteks võimalik enne sama tea need oled ette mille väga mõne vahel uus ütles oleks kuni antud asemel
    kõige aasta aastal
eu  eta da ez du bat dira egin izan ere baina den hau edo bere dute dituzte nahi egiten gizon dago zuen beste behar guztiek
    duen hori horren hura nola arte zen izango eskubide dela guztiak dena daitezke duten ditu baten baduzu gisa bada diren
    daiteke duzu dezakezu ditzakezu edota ondoren adibidez bidez dauden batean ahal ezin zuten berri hautatu baino beharko
    izenarekin haien
fi  ja on ei että se oli hän ovat mutta myös kun jos tai mukaan kuin ole joka jotka sekä sen jo nyt niin hänen sitä vain voi
    ne jonka tämä vielä mitä tämän siitä ollut olla mikä voidaan kanssa tulee jokaisella ennen kaikki ettei voit tätä eikä
    jälkeen käyttää koko katso kuten esimerkiksi pois saa käytetään voivat olevan sanoi joita uusi kaksi viime vuonna nämä
    niiden eivät ilman muun uuden paljon silloin jossa hänet tässä tähän olisi kerran myöskään muut muita sitten
fo  og í at er til av á við ein sum tað ikki eru hava fyri hevur rætt ella sín teir um frá eisini øll allir hvør han hon tey
    men var eitt
fr  de la et le les des en à un une du que est pour dans qui par sur il au ne pas plus l' d' ce se avec sont son ou s' qu'
    j' m' n' cette ont sa aux mais été comme elle leur ses être fait nous c' y ces si tout a je vous votre deux entre même
    après sans où était lui ils peut aussi dont on leurs très
fy  de en fan it in is dat te foar net op mei hy wurdt om ek as oan troch wie syn der hat mar by hawwe út nei ta wurde dy yn
    alle elk dit har rjocht
ga  an na a ar agus i le go is do ag de sé tá ní bhí mar sin é leis nó as seo chun í gach atá ach bhfuil gur nach raibh siad
    dul sa ón faoi amach chuig más iad cén don cur den níos bheith féidir sna nuair eile mé cothrom ann ná haghaidh ina má
    aon gan níl am dhéanamh mura in san fhéidir ceann bhfaightear tar éis
gd  an a na agus air tha ann gu aig le e do bha nach ach no is mar chan seo iad gach neach còir fhèin de sin bho ri nas
    airson mi cha robh bidh eile sam bith
gl  de a e o que do da en os un as para unha no na se por con ao non máis como é foi das pero ou dos ser nos está seu súa
    nin cos coas onde algo aínda ademais galicia segundo primeiro outras moito moita sobre dixo foron tiña calquera cuxo cuxa faise atopar elixir prema opción páxina
    este esta sobre entre aos ten pode cando moi nas son hai tamén polo pola ata sen dun dunha ás isto cada ó sempre desde
    xa eu á só quen outro outra todos cal calquera sexa faga prema estes estas datos poden debe nun coa despois así anos
    dixo
ha  da na a ta ya ba su ga wa ne ce don kuma an yi cikin kowa wani ko zai shi ke yana akan duk mai hakki domin haka suka kan
    amma daga wannan sun
ht  nan ak yo pou li se yon ki la nou gen tout sa moun pa te l an dwa ou fè chak kote lè sou ka men peyi anba youn
hu  a az és hogy nem is egy azt ez volt csak már el de meg még ha van kell mint vagy lehet ki ezt akkor minden mert én után
    így két alatt között szerint sem lesz majd itt való amely során ahol által pedig össze nincs más ezek illetve lett ami
    aki például következő több új összes teljes esetén ezen egyes vissza lévő első be kerül
ig  na nke ya ndị ọ a n nwere ga onye ma ka bụ ike dị mmadụ ụfọdụ ihe ikike ọbụla obodo site nile maọbụ mba inwe o ha
    kwesịrị ebe
is  og í að er á til um sem við með en það var fyrir af ekki eru hann frá því þess hefur eða ef sér þar einnig hafa þeirra
    verið hún þá ég vera eftir eigi skal svo þegar úr einn hver þeir allir sé manna hans þessu upp nú þau eins
it  di e che la il un a per in è non del si una con i da le della al dei sono ha come o più nel alla anche gli ma se lo
    delle su dal ad nella l' all' dell' questo essere ed quando stato questa degli suo dalla tra due tutti sua ai può ci sul
    hanno loro solo ogni dopo sulla nei cui fra era perché
ku  û ku di bi ji li de ya yên bo ê her ew xwe an jî na heye tê ne dike vê wî mirov e yê hemû bin kes dikin hatin nav bê lê
    kir kirin
la  et in est ad non cum ut quod de ex qui sunt per a ab si sed aut quae esse atque ac enim autem eius omnes pro sine nec
    hoc id quam ius iure omnibus inter
lb  de an déi den vun ass dat fir op e mat eng net zu et am si hien sech och all um hunn huet ginn gëtt oder keng aus no wéi
    bei mä vum zum säin hire d'
lg  okulagira oba mu nga era ku ne na nti bwe ya wa ye buli ly eky byonna ki omuntu ekyo ddembe lya ensi awatali okuba ebya
    kw eri ez eya kano buno kya ate kamu kino eza aka bulijjo okukola bw bino omulala bonna abantu nnyo
lt  ir į kad yra iš su kaip bet tai buvo o nuo ar jo per apie tik jis dėl ne iki jau prie turi kuris taip dar savo gali
    pagal arba būti bus kai kiekvienas po šis jos teisę ši už nėra jų visi jie nei ją jei kurie jūs jūsų šie šį šių norite
    daugiau metu galite reikia bei tuomet dabar galima kitų laiko metų kuri nebus pat tačiau ten šiuo kuriuos
lv  un ir uz ar ka no par lai kas bet tas viņš nav bija kā vai to tiek pēc gan tā pie arī jau šī tikai var būt līdz kad
    tiesības cilvēkam pa ja vairāk bez jo viņa kurš katram ikvienam šo būs kuru tās tos nevar šis pirms kuri starp
mg  ny sy amin izay dia ho ao ka fa eo tsy misy olona isan zo fanana noho tsirairay izany na manana mba ireo koa nefa
    rehetra
mt  il li ta u fil ma għal minn kull wieħed bil tal hu biex dan jew mill dritt hija mhux fuq hemm kien għall mal id is
    kollha lill tagħha tiegħu huma għandu
nl  de van het een en in is dat op te zijn met voor die niet aan er om dan als ook door maar bij of uit nog worden tot naar
    heeft hij deze wordt kan dit meer over ze was geen wel werd zich ik moet hebben wat zal alle zo wanneer onder je hun zij
    kunnen haar na zoals mag ieder
oc  de la e lo a los las que en per un una amb es al del dels o mai coma dins son avèc sus se aquel aquela tanben an pas
    entre sens quand ni sa tota tot pòt dreit persona dreches l' d' s'
om  fi akka kan ni keessatti mirga namni kana qaba jiru irraa ta tti hin hunduu isaa yookiin kamiyyuu irratti kanaan yoo haa
    waliin
pl  w i na z do się nie to że jest o jak od za po a przez dla ale są co oraz ze który tego jego jako która być tym tylko był
    które lub można jeśli przy może ich już pod było by niż tak czy ma każdy jej bardzo nad bez aby u prawo we między należy
    więcej go podczas jeżeli albo także wszystkie ten gdy przed przypadku została będzie zostanie mogą zamiast pomocą jednak
    tej roku jednym wszystkich
pt  de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas me esse
    eles são você num nem às essa este pode esta numa isto pelos pelas então ainda deve outro outra todos qualquer for
    apenas estão disse anos uso opção possível após nova
rm  il la ed da che in per en è ils las cun na betg quai sin ina ses sia sch'el cunter dretg mintga persuna u dal dals tar
    sco ni las dad ha vegn il' tut nagin pon èn ubain senza lur
ro  de și a în la cu pe care că nu o este din un mai sau pentru să al ai ale fi se ce au cel fost dar prin după sunt nici
    orice lui are fie sa ca poate lor i dacă această acest despre ei sînt nu-i între decât numai trebuie doar unei unui
    fiecare ar fără va către acestui acestei când unde foarte celor toate vor
rw  ku mu n na no kandi cyangwa ko ya wa umuntu afite ari uburenganzira bwo ye cy ibyo buri muri iyo ntawe mo ry abantu bose
    ki bya aho
sk  a v sa na je že s z do to o i k vo pre za ale by sú ako po od ktoré ktorý jeho bol ktorá alebo som zo si nie aj tak pri
    až ak môže musí byť než bude podľa len medzi bolo už u ku tento možno keď tejto majú aby má sme ich každý bez môžete
    tieto všetky iba pred príliš nebolo pomocou žiadne možné ešte roku kde môžu túto toho ktorí iné ani však bola
sl  in v je na se za da so s z ne ki kot po pa tudi o bi iz k od ali do ni ga ima če pri jih kako ker vse še to bil lahko
    samo ko med bo biti svoje sem kar pred ta brez vsak pravico ter že tako nad oziroma te tem ste naj kadar želite kjer
    kateri katera katere zato sta nekaj vendar morate bodo
sn  uye kuti ane mu ne zvi nokuti munhu kodzero ese chete kana kuva zvose wese pasina vanhu nyika yake pa
so  oo iyo in ka ku u ah waa la ayaa si uu ee uga waxaa leh ama wuxuu qof kale isaga aan kala xaq kasta dal sida waxay ayay
    loo laga
sq  dhe të e në që një për me i është së nga si u ka më se nuk do ose por këtë kjo ishte janë ky duke mund gjithë drejtë çdo
    kush ai ndaj pa kanë tij deri edhe nëse jo kur
sr-Latn i u je na se da su za od s o ne kao koji a što iz koja ili koje nije bi to biti sve ima do prema ali kako samo po te
    tako svoje mora jer ako takođe između nakon kod može nema svaki gde pre posle ovo ovde li sam šta neki vreme kada biste
    ćete uvek svako koju niko koga bilo ovaj će
sv  och i att det som en är på för av med den till har de inte om ett han men var jag från vi så kan när ska eller efter vid
    sig hon också ut där bara vara över dessa mot än bli nu du din någon andra måste själv mig hade vill sin upp denna något
    alla säger år vad hur varje inga blir blev
sw  ya na wa kwa ni la za katika kuwa haki kila mtu au cha hii yake hiyo ana yoyote vya kama kwamba hayo bila watu huo huyo
    wake pia baada sana lakini wote nchi hata mwa alisema
tl  ang ng sa na at mga ay ni si nang may ito kung para isang hindi siya sila kanyang bawat o ko karapatan walang kanilang
    din upang mula ka nito iyon lahat ngunit pa rin isa kayo dahil
tr  ve bir bu için de da ile olarak daha çok ne gibi olan en var o kadar sonra ya ise değil kendi her ki olduğu ancak
    tarafından bunu iki mi hiç göre diye veya eden şey ama ben olduğunu bunun nasıl eğer yeni hakkı yok zaman kullanılır
    bağlı böyle olması tüm sadece yalnızca son aynı tek yerine diğer büyük üzere içinde kullanarak kez birlikte üzerinde hem
    karşı söyledi yıl şekilde dedi bazı ilgili ilk önce şu veri bile istediğiniz değildir vardır edilen edilir olur
uz  va bir bu uchun bilan ham o har ega boʻlgan da ning ga qilish emas hech lekin bo uning yoki kerak huquqiga boshqa barcha
    lozim oʻz inson dan ni
vi  và của là có các không được một cho trong người những với đã này để đến khi từ về như cũng ra hay tại mọi do bị sẽ phải
    thì quyền đó vào theo bạn trên nếu ở nhiều năm sau
wo  ci ak la mu ne nit di bu am te yi ñu su na ay ko ba bi mbaa képp sañ yépp aw dañu nu gi ku
xh  kwaye nto ukuba okanye ilungelo kunye nga umntu wonke unelungelo lokuba kuba ngo nabani kufuneka akukho
yo  ní ti àwọn ó ọ sí kí a wọn tí fún bí náà ẹ gbogbo ènìyàn ẹni tàbí láti kan ètọ ló kò lè pẹ̀lú orílẹ̀ ìjọba ohun nínú
    gẹ́gẹ́ ara tó
zu  futhi ukuthi noma ilungelo kanye wonke umuntu nga lokhu unelungelo lokuba kumele uma kodwa ngoba njengoba abantu
`;
